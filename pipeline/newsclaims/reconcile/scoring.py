"""How much speaks for two claims being told of one deal: the reasons, by their ids in rules/common/reconcile.yaml.

A score is the sum of the points of its reasons in hundredths, cut to 0 … 100. No reasons at all means: not comparable.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsclaims.reconcile.facts import Fact, Period
from newsclaims.reconcile.intervals import Order, order, times
from newsclaims.reconcile.parties import Content, Entry, Parties
from newsclaims.reconcile.rates import Market
from newsclaims.reconcile.rules import points, rules

_LONE = frozenset({"valuation", "ipo"})
_NOBODY = frozenset({"investor.unnamed", "investor.neither", "backers.unnamed", "company.fact"})
_OPEN = frozenset({"in_talks", "planned"})
_LIKENESSES = 262_144


class Score(NamedTuple):
    """Points in hundredths and the ids of the reasons that add up to them."""

    points: int
    reasons: tuple[str, ...]

    @property
    def linked(self) -> bool:
        """Whether it is enough to make the two one deal."""
        return self.points >= rules().thresholds.linked

    @property
    def open(self) -> bool:
        """Whether it is enough to be shown as an uncertain link."""
        return self.points >= rules().thresholds.open


NOTHING = Score(0, ())


class _Likeness(NamedTuple):
    """How two contents lie to each other: the reasons before and after that of time, and what cautions ask for."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    points: int
    apart: bool
    other_kind: bool
    part: bool
    maybe: bool


class Scorer:
    """Scores pairs of claims of one comparison; knows its parties and rates."""

    def __init__(self, parties: Parties, market: Market) -> None:
        self.parties, self.market = parties, market
        self._points = {key: p.points for key, p in points().items()}
        self._days = rules().days
        self._maybe_at_most = rules().thresholds.maybe_at_most
        self._likeness = lru_cache(maxsize=_LIKENESSES)(self._compared)

    def score(self, a: Entry, b: Entry) -> Score:
        """The pair's score; the same whichever stands first."""
        alike = self._likeness(a.content, b.content)
        if alike is None:
            return NOTHING
        reasons = (*alike.before, self._time(a.fact, b.fact), *alike.after)
        cautions = tuple(_cautions(a.fact, b.fact, alike))
        total = alike.points + sum(self._points[r] for r in (reasons[len(alike.before)], *cautions))
        if alike.maybe:
            total = min(total, self._maybe_at_most)
        return Score(max(0, min(100, total)), reasons + cautions)

    def _compared(self, a: Content, b: Content) -> _Likeness | None:
        """What of the score hangs on the two contents alone; many claims have the same."""
        who = self._parties(a, b)
        kind = _kind(a, b)
        if not who or kind is None:
            return None
        relation = self._order(a, b)
        sums = tuple(self._sums(a, b, relation))
        reasons = (*who, kind, *sums)
        return _Likeness(
            before=(*who, kind),
            after=sums,
            points=sum(self._points[r] for r in reasons),
            apart=relation == "disjoint",
            other_kind=a.type != b.type,
            part="investor.partial" in reasons or "investor.consortium" in reasons,
            maybe="investor.maybe" in reasons or "target.maybe" in reasons,
        )

    def _parties(self, a: Content, b: Content) -> tuple[str, ...]:
        if _merger(a, b):
            return ("parties.merger",)
        payers = self._payers(a, b)
        receivers = self._side("target", a.receivers, b.receivers)
        if receivers in {"target.unnamed", "target.neither"} and payers in _NOBODY:
            return ()
        return (payers, receivers) if payers and receivers else ()

    def _payers(self, a: Content, b: Content) -> str | None:
        families = {a.family, b.family}
        if families <= _LONE:
            return "company.fact"
        if families == {"round"}:
            if a.payers & b.payers:
                return "backers.shared"
            return "backers.other" if a.payers and b.payers else "backers.unnamed"
        found = self._side("investor", a.payers, b.payers)
        if found == "investor.partial" and a.type == b.type == "acquisition":
            return "investor.consortium"
        return found

    def _side(self, side: str, a: frozenset[str], b: frozenset[str]) -> str | None:
        if not a or not b:
            return f"{side}.unnamed" if a or b else f"{side}.neither"
        if a == b:
            return f"{side}.same"
        if a & b:
            return f"{side}.partial"
        return f"{side}.maybe" if any(self.parties.doubts(x) & b for x in a) else None

    def _time(self, a: Fact, b: Fact) -> str:
        if a.period is None or b.period is None:
            return "time.near" if a.origin == b.origin and a.period == b.period else "time.unknown"
        gap = days_between(a.period, b.period)
        return "time.near" if gap <= self._days.near else "time.months" if gap <= self._days.far else "time.far"

    def _order(self, a: Content, b: Content) -> Order:
        return self.market.compare(a.money, b.money).order if a.money and b.money else "incomparable"

    def _sums(self, a: Content, b: Content, relation: Order) -> Iterator[str]:
        yield self._sum(a, b, relation)
        if a.stake and b.stake:
            yield "stake.same" if order(a.stake, b.stake) != "disjoint" else "stake.other"

    def _sum(self, a: Content, b: Content, relation: Order) -> str:
        if relation == "disjoint" and a.money and b.money:
            other = self.market.in_currency(b.money, a.money.currency or "")
            far = other is not None and times(a.money.range, other.range) >= rules().far_sum
            return "sum.far" if far else "sum.other"
        return {"same": "sum.same", "incomparable": "sum.missing"}.get(relation, "sum.overlap")


def days_between(a: Period, b: Period) -> int:
    """Days from the end of the earlier period to the start of the later; 0 where they overlap."""
    return max(0, a.first - b.last, b.first - a.last)


def _merger(a: Content, b: Content) -> bool:
    """Two claims on one merger, of which one may take it for a purchase."""
    if a.type != "acquisition" or b.type != "acquisition" or bool(a.payers) == bool(b.payers):
        return False
    together = a.payers | a.receivers
    return len(together) > 1 and together == b.payers | b.receivers


def _kind(a: Content, b: Content) -> str | None:
    if a.type == b.type:
        return "type.same"
    families = {a.family, b.family}
    if len(families) == 1:
        return "type.family"
    if families & _LONE:
        return None
    if families == {"round", "equity"}:
        return "type.round" if len(a.payers) == 1 and a.payers == b.payers else None
    return "type.other" if a.payers == b.payers and a.receivers == b.receivers else None


def _cautions(a: Fact, b: Fact, alike: _Likeness) -> Iterator[str]:
    if alike.apart and a.origin == b.origin:
        yield from _both_in_one_article(a, b)
    if _done_first(a, b) or _done_first(b, a):
        yield "caution.done_before_talks"
    if alike.apart and _ended_apart(a, b):
        yield "caution.ended_apart"
    if alike.apart and alike.other_kind:
        yield "caution.other_kind"
    if alike.apart and alike.part:
        yield "caution.part_and_sum"


def _both_in_one_article(a: Fact, b: Fact) -> Iterator[str]:
    """One article tells two sums that exclude each other: the round and all rounds so far, this deal and the last."""
    if a.voices == b.voices:
        yield "caution.same_telling"
    elif a.status == b.status == "completed":
        yield "caution.done_twice"


def _done_first(a: Fact, b: Fact) -> bool:
    """Whether `a` is completed and told no later than `b`, which is still open: most often an earlier deal."""
    if a.status != "completed" or b.status not in _OPEN:
        return False
    return a.origin == b.origin or (a.told is not None and b.told is not None and a.told <= b.told)


def _ended_apart(a: Fact, b: Fact) -> bool:
    if (a.status == "ended") == (b.status == "ended") or a.origin != b.origin:
        return False
    return not {v.name for v in a.voices} & {v.name for v in b.voices}
