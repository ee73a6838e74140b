"""Who acts for a payer: the board that decides for a firm, the company or fund that somebody owns and pays through."""

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.owners import behind, phrase_span
from newsclaims.clauses import Chunk, Syntax
from newsclaims.deals import DealRules, listed
from newsclaims.names import Mention
from newsclaims.text import Document, Span


def board_of(chunk: Chunk, syntax: Syntax, rules: DealRules) -> Mention | None:
    """The firm whose board or shareholders decide on what it buys ("Kolb's board approved the takeover of Arden")."""
    if chunk.mentions or not listed(chunk.head_lemma, rules.boards):
        return None
    owner = _owner_behind(chunk, syntax, rules) or chunk.owner
    if owner is not None and owner.named:
        return owner.mentions[-1]
    return _advised(chunk, syntax, rules) if owner is None else None


def _advised(chunk: Chunk, syntax: Syntax, rules: DealRules) -> Mention | None:
    """The firm that tells its holders what to do with an offer: "Kolb urged its shareholders to reject …"."""
    clauses = (c for c in syntax.clauses if c.subject is chunk and c.kind in {"inf", "sub"} and c.parent is not None)
    above = next((c.parent.subject for c in clauses if c.parent is not None), None)
    if above is None or above is chunk or above.conjuncts:
        return None
    return above.mentions[-1] if above.head_is_name else board_of(above, syntax, rules)


def vehicle(chunk: Chunk, document: Document, syntax: Syntax, rules: DealRules) -> PartyRef | None:
    """What somebody owns and pays through ("the family office of Ida Kolb", "der Pensionsfonds der Grazer Lehrer")."""
    trust = listed(chunk.head_lemma, rules.trusts)
    if chunk.mentions or not (trust or listed(chunk.head_lemma, rules.vehicles)):
        return None
    owner = _owner_behind(chunk, syntax, rules, named=not trust)
    if owner is not None:
        span = phrase_span(document, chunk, owner.end, determiner=False)
    elif chunk.owner is not None and chunk.owner.named:
        start = phrase_span(document, chunk.owner, determiner=False).start
        span = Span(start, phrase_span(document, chunk).end)
    else:
        return None
    return PartyRef(document.text[span.start : span.end], "company", span, with_name=True)


def _owner_behind(chunk: Chunk, syntax: Syntax, rules: DealRules, *, named: bool = True) -> Chunk | None:
    """Whom it belongs to by the phrase behind it ("the board of Kolb"), `named` or told by a noun."""
    told = (c for c in behind(chunk, syntax.chunks, rules) if not c.possessive)
    return next((c for c in told if (c.named if named else not c.pronoun)), None)
