"""What stands in one list with a deal's party and is none of it: other deals, and who is told behind an aside."""

from newsclaims.clauses import Chunk
from newsclaims.deals import DealRules, Frame
from newsclaims.names import Mention
from newsclaims.text import Document


def told_beside(chunk: Chunk, first: Chunk, frame: Frame, rules: DealRules) -> bool:
    """Whether it is told beside the first, but not of the deal: "the listing of Kolb and the sale of Arden".

    Nor is who stands behind a relative clause on the first: "from Kolb (which led the Series A) and Arden".
    """
    clause = frame.clause
    behind = clause.kind == "rel" and first is clause.antecedent and chunk.start > clause.words[0]
    return behind or (frame.noun is not None and bool(chunk.det) and bool(rules.by_noun(chunk.head_lemma)))


def told_behind(member: Mention, frame: Frame, document: Document) -> bool:
    """Whether a name stands behind the relative clause that tells the deal ("Kolb, which led it, and Arden")."""
    words = frame.clause.words
    return frame.clause.kind == "rel" and bool(words) and member.start >= document.words[words[-1]].end
