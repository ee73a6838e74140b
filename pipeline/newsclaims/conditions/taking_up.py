"""By which noun a condition's sentence takes up a deal, and which deals the noun can mean."""

from collections.abc import Sequence

from newsclaims.conditions.entries import stands_at
from newsclaims.conditions.rules import Tables
from newsclaims.records import ClaimType

_OPENING = 4  # words of a clause in which its subject stands


def speaks_of(
    lowers: Sequence[str], kinds: Sequence[str], tables: Tables, start: int, end: int, *, local: bool
) -> tuple[str, frozenset[ClaimType]]:
    """The noun by which the sentence takes up the deal, and what it can mean.

    A clause has it outside, nearest before; a statement inside, if not ("which requires …") before. A noun further
    off narrows what it can mean ("Ausgezahlt wird das Darlehen in Raten, …").
    """
    before, behind = range(start - 1, -1, -1), range(end, len(lowers))
    outside = local or (start > 0 and lowers[start - 1] in tables.rules.relatives)
    places = [*before, *behind] if outside else [*range(start, end), *before, *behind]
    nouns = [(k, of) for k in places if (of := tables.deal_kinds(lowers[k])) is not None]
    if not nouns and outside and not start:
        nouns = _opening_noun(lowers, kinds, tables, end)
    if not nouns:
        sale = any(stands_at(lowers, k, tables.rules.of_sales) for k in range(start, end))
        return "", frozenset({"acquisition"}) if sale else frozenset()
    noun, meant = nouns[0]
    for k, of in nouns[1:]:
        meant = meant & of or meant or (of if k < start else meant)
    return lowers[noun], meant


def _opening_noun(
    lowers: Sequence[str], kinds: Sequence[str], tables: Tables, end: int
) -> list[tuple[int, frozenset[ClaimType]]]:
    """The noun by which a clause that opens the sentence takes up the deal: "If the deal is approved, it …"."""
    if end < _OPENING or kinds[1] != "det" or lowers[1] in tables.rules.indefinite:
        return []
    at = next((k for k in range(2, _OPENING) if kinds[k] == "noun"), 0)
    of = tables.deal_kinds(lowers[at]) if at else None
    vague = kinds[0] == "vfin" and not of  # "Kommt das Geld nicht, …"
    return [] if of is None or vague else [(at, of)]
