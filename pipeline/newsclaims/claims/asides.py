"""Sums in brackets behind each name of a list: "Kolb (5 Millionen Euro) und Arden (3 Millionen Euro)"."""

from dataclasses import replace

from newsclaims.claims.draft import Draft
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
        return [replace(draft, money=m, targets=[p], rules=list(draft.rules), more=[]) for p, m in gets]
    pays = [(p, syntax.asides.get(p.span.end)) for p in draft.investors]
    if not pays or not all(money for _, money in pays):
        return []
    shared = "investment" if draft.type == "funding_round" else draft.type
    rules = list(draft.rules)
    return [replace(draft, type=shared, money=m, investors=[p], rules=rules.copy(), more=[]) for p, m in pays]
