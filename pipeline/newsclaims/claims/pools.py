"""Funds that money is raised for, named by whose they are: "its second fund" is "Pennine Ventures second fund"."""

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.projects import listed, phrase_span
from newsclaims.clauses import Chunk
from newsclaims.deals import DealRules, Frame
from newsclaims.names import Names
from newsclaims.text import Document, Span


def raised_for(frame: Frame, document: Document, names: Names, rules: DealRules) -> PartyRef | None:
    """The fund without a name of its own that a round's words speak of, as object or behind "for"; None if none.

    Its name says whose it is where the phrase or the clause's subject tells that.
    """
    if frame.rule.type != "funding_round" or frame.noun is not None:
        return None
    placed = [f.chunk for f in frame.targets if f.chunk is not None]
    behind = [c for c in frame.clause.chunks if c.prep in rules.pool_places]
    pool = next((c for c in (*placed, *behind) if _is_pool(c, rules)), None)
    if pool is None:
        return None
    span = phrase_span(document, pool, determiner=False)
    owner = _owner(pool, frame, document, names)
    return PartyRef(_named(document, pool, span, owner, rules), "fund", span, with_name=bool(owner))


def _is_pool(chunk: Chunk, rules: DealRules) -> bool:
    return not chunk.mentions and listed(chunk.head_lemma, rules.pools)


def _owner(pool: Chunk, frame: Frame, document: Document, names: Names) -> str:
    if pool.owner is not None and pool.owner.mentions:
        return names.entity_of(pool.owner.mentions[-1]).name
    behind = next((c for c in frame.clause.chunks if c.attached_to is pool and c.mentions and not c.possessive), None)
    subject = behind or frame.clause.subject
    if subject is None or subject is pool:
        return ""
    if subject.mentions:
        return names.entity_of(subject.mentions[-1]).name
    place = phrase_span(document, subject)
    entity = names.resolve(*place)
    return entity.name if entity else ""


def _named(document: Document, pool: Chunk, span: Span, owner: str, rules: DealRules) -> str:
    words = [w for w in document.words[pool.start : pool.end] if span.start <= w.start]
    plain = " ".join(w.text for w in words)
    if not owner:
        return plain
    if not rules.pool_of:
        return f"{owner} {plain}"
    inflected = [w.text[:-1] + "r" if w.text[0].islower() and w.text.endswith("en") else w.text for w in words]
    return f"{' '.join(inflected)} {rules.pool_of} {owner}"
