"""What the positions come to: relations, the agreed range, who stands alone, what it hangs on, what has changed."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate, combinations

from newsclaims.reconcile import model, wording
from newsclaims.reconcile.intervals import Money, Range, hull, intersection
from newsclaims.reconcile.names import fold
from newsclaims.reconcile.positions import whole
from newsclaims.reconcile.rates import Market
from newsclaims.reconcile.rules import rules
from newsclaims.records import Status

_ALL_PAIRS = 20  # positions; of more, one for each of the sums that are told most

Sums = dict[str, Money]


def relations(sums: Sums, market: Market) -> tuple[model.Relation, ...]:
    """How each two positions' sums lie to each other, "within" turned so that the inner one stands first."""
    shown = list(sums) if len(sums) <= _ALL_PAIRS else _told_most(sums)
    found = []
    for one, other in combinations(shown, 2):
        a, b = one, other
        relation, way = market.compare(sums[a], sums[b])
        if relation == "contains":
            a, b, relation = b, a, "within"
        found.append(model.Relation(a=a, b=b, relation=relation, by=way))
    return tuple(found)


def _told_most(sums: Sums) -> list[str]:
    """For each of the sums that most positions tell, the first of these positions."""
    first: dict[object, str] = {}
    counts: Counter[object] = Counter()
    for name, money in sums.items():
        first.setdefault(money[:3], name)
        counts[money[:3]] += 1
    return [first[told] for told, _ in counts.most_common(_ALL_PAIRS)]


def standing(positions: Sequence[model.Position], sums: Sums) -> Sums:
    """The sums that count for the deal's range: of positions for which it has not ended, if there are any."""
    alive = {p.id: sums[p.id] for p in positions if p.id in sums and p.status != "ended"}
    return alive or sums


def in_one_currency(sums: Sums, market: Market) -> tuple[Sums, tuple[str, ...]]:
    """The sums in the currency used most, and the positions that cannot be brought to it."""
    counts = Counter(m.currency for m in sums.values() if m.currency)
    if not counts:
        return {}, tuple(sums)
    currency = min(counts, key=lambda c: (-counts[c], c))
    told = {name: market.in_currency(money, currency) for name, money in sums.items()}
    return {n: m for n, m in told.items() if m}, tuple(n for n, m in told.items() if m is None)


def agreed(sums: Sums) -> model.Sum | None:
    """What all positions allow: by their words, or else with about-figures read widely (`approx`)."""
    exact = intersection(m.range for m in sums.values())
    return _as_sum(exact or intersection(m.read for m in sums.values()), sums, approx=exact is None)


def span(sums: Sums) -> model.Sum | None:
    """All that any position allows."""
    return _as_sum(hull(m.range for m in sums.values()), sums, approx=False)


def _as_sum(found: Range | None, sums: Sums, *, approx: bool) -> model.Sum | None:
    if found is None:
        return None
    currency = next(iter(sums.values())).currency
    approx = approx or all(m.approx for m in sums.values())
    return model.Sum(min=whole(found.min), max=whole(found.max), currency=currency, approx=approx)


def alone(sums: Sums) -> tuple[str, ...]:
    """Positions that exclude all others, where at least two others do not exclude each other."""
    outside = _isolated({name: money.read for name, money in sums.items()})
    return outside if len(sums) - len(outside) > 1 else ()


def _isolated(ranges: dict[str, Range]) -> tuple[str, ...]:
    """The intervals that share no point with any other."""
    ordered = sorted(ranges, key=lambda name: (ranges[name].ends, name))
    highest = [-math.inf, *accumulate((ranges[name].ends[1] for name in ordered), max)]
    following = [*(ranges[name].ends[0] for name in ordered[1:]), math.inf]
    found = {
        name
        for name, before, after in zip(ordered, highest, following, strict=False)
        if before < ranges[name].ends[0] and (ranges[name].ends[1] < after or name == ordered[-1])
    }
    return tuple(name for name in ranges if name in found)


def furthest(positions: Sequence[model.Position]) -> Status:
    """The furthest status; "ended" only where no position tells another."""
    ranks = rules().status_ranks
    told = {p.status for p in positions}
    return next((status for status in reversed(ranks) if status in told), "ended")


def conditions(positions: Sequence[model.Position]) -> tuple[model.Condition, ...]:
    """Each condition once, with the positions that name it."""
    texts: dict[str, str] = {}
    named: defaultdict[str, list[str]] = defaultdict(list)
    for position in positions:
        for text in position.conditions:
            texts.setdefault(fold(text), text)
            named[fold(text)].append(position.id)
    return tuple(model.Condition(text=text, positions=tuple(named[key])) for key, text in texts.items())


def changes(positions: Sequence[model.Position]) -> tuple[model.Change, ...]:
    """What was said anew, by day; undated statements are left out."""
    found = [change for position in positions for change in _changes(position)]
    return tuple(sorted(found, key=lambda c: (c.date, c.position, c.what)))


def _changes(position: model.Position) -> list[model.Change]:
    found: list[model.Change] = []
    last: dict[str, str] = {}
    for said in position.statements:
        if said.date is None:
            continue
        words = _words(said)
        if not last:
            first = ", ".join(words.values())
            found.append(model.Change(date=said.date, position=position.id, what="first", before=None, after=first))
        found += _differences(position.id, said.date, last, words)
        last |= words
    return found


def _words(said: model.Statement) -> dict[str, str]:
    told = {
        "amount": said.amount and wording.money(said.amount),
        "stake": said.stake and wording.stake(said.stake),
        "status": wording.status(said.status),
    }
    return {what: text for what, text in told.items() if text}


def _differences(position: str, date: str, before: dict[str, str], after: dict[str, str]) -> list[model.Change]:
    return [
        model.Change(date=date, position=position, what=what, before=before.get(what), after=text)  # type: ignore[arg-type]
        for what, text in sorted(after.items())
        if before and before.get(what) != text
    ]


def line(deal: model.Deal) -> str:
    """The deal in one line: status, agreed and whole range, who stands alone, how much it hangs on."""
    names = {p.id: p.source for p in deal.positions}
    parts = [wording.status(deal.status), *_range_words(deal)]
    if deal.ended_by and deal.status != "ended":
        parts.append(f"ended, says {wording.listed(tuple(names[i] for i in deal.ended_by))}")
    if deal.alone:
        parts.append(f"{wording.listed(tuple(names[i] for i in deal.alone))} alone")
    if deal.uncompared:
        parts.append(f"not compared: {wording.listed(tuple(names[i] for i in deal.uncompared))}")
    if deal.conditions:
        parts.append(f"hangs on {len(deal.conditions)} condition{'s' if len(deal.conditions) > 1 else ''}")
    return " · ".join(parts)


def _range_words(deal: model.Deal) -> list[str]:
    if deal.whole is None:
        return ["no sum"]
    boundless = deal.whole.min is None and deal.whole.max is None
    if deal.agreed is None:
        return ["no agreement" if boundless else f"no agreement: {wording.money(deal.whole)} in all"]
    if boundless:
        return [f"agreed {wording.money(deal.agreed)}"]
    if (deal.agreed.min, deal.agreed.max) == (deal.whole.min, deal.whole.max):
        return [wording.money(deal.whole)]
    return [f"agreed {wording.money(deal.agreed)}", f"{wording.money(deal.whole)} in all"]
