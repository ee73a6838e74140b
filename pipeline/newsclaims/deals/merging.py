"""Who merges, where somebody else brings it about: "the state will merge Kolb with Arden"."""

from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.model import Frame
from newsclaims.deals.places import verb_place


def merged_by_another(frame: Frame, tables: SyntaxRules) -> tuple[str, ...] | None:
    """The places of who merges where the subject only brings it about; none of them for what is told by "it".

    "The state will merge Kolb with Arden"; None where the subject merges itself or a thing of its own.
    """
    verb = frame.clause.verb
    objects = [] if verb is None or verb.passive else verb_place("object", frame.clause, verb, tables)
    if any(c.pronoun for c in objects):
        return ()
    others = tuple(p for p in frame.rule.target if p not in {"subject", "object"})
    return ("object", *others) if any(c.head_is_name for c in objects) and others else None
