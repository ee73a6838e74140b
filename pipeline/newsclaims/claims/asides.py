"""Sums in brackets behind each name of a list: "Kolb (5 Millionen Euro) und Arden (3 Millionen Euro)"."""

from dataclasses import replace
from itertools import pairwise

from newsclaims.claims.draft import Draft
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Syntax

_LIST = 2


def told_aside(draft: Draft, syntax: Syntax) -> list[Draft]:
    """A draft for each party of a list that has a sum of its own in brackets; none if the draft has one itself.

    What each of a round's backers puts in is an investment of that backer.
    """
    if draft.money is not None or len(syntax.asides) < _LIST or draft.rule.ends:
        return []
    gets = [(p, syntax.asides.get(p.span.end)) for p in draft.targets]
    if gets and all(money for _, money in gets):
        return [replace(draft.again(), money=m, targets=[p]) for p, m in gets]
    pays = [(p, syntax.asides.get(p.span.end)) for p in draft.investors]
    if not pays or not all(money for _, money in pays):
        return []
    shared = "investment" if draft.type == "funding_round" else draft.type
    return [replace(draft.again(), type=shared, money=m, investors=[p]) for p, m in pays]


def followers(draft: Draft, reader: PartyReader) -> list[Draft]:
    """A draft for each of those who come next by a sum in brackets: "Kolb mit 5 Millionen, gefolgt von Arden (3)"."""
    if draft.money is None or not draft.investors or not reader.syntax.asides:
        return []
    words = reader.syntax.sentence.words
    opened = (
        w for w, pair in zip(words, pairwise(w.lower for w in words), strict=False) if pair in reader.rules.followed
    )
    first = next((w.start for w in opened if w.start > draft.investors[-1].span.start), None)
    if first is None:
        return []
    known = {p.key for p in (*draft.investors, *draft.targets)}
    behind = [reader.named(m) for m in reader.names.inside(first, reader.syntax.sentence.end)]
    told = [(p, reader.syntax.asides.get(p.span.end)) for p in behind if p.key not in known]
    return [replace(draft.again(), money=m, investors=[p]) for p, m in told if m is not None]
