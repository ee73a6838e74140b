"""Sums and stakes as intervals with optional ends, and how two of them lie to each other.

A missing lower end is 0, a missing upper end is without limit; both ends belong to the interval. Nothing is averaged.
"""

import math
from collections.abc import Iterable
from typing import Literal, NamedTuple

from newsclaims.reconcile.rules import rules

Order = Literal["same", "within", "contains", "overlap", "disjoint", "incomparable"]


class Range(NamedTuple):
    """An interval of plain numbers."""

    min: float | None
    max: float | None

    @property
    def ends(self) -> tuple[float, float]:
        """The interval's ends with 0 and infinity for those not told."""
        return self.min or 0.0, math.inf if self.max is None else self.max


class Money(NamedTuple):
    """An interval of money in full units of `currency`; `alt` is the same sum in the article's second currency."""

    min: float | None
    max: float | None
    currency: str | None
    approx: bool = False
    text: str = ""
    alt: "Money | None" = None

    @property
    def range(self) -> Range:
        """The interval without its currency."""
        return Range(self.min, self.max)

    @property
    def read(self) -> Range:
        """The interval as it is compared: an about-figure reaches a little to both sides."""
        if not self.approx or self.min is None or self.max is None:
            return self.range
        return Range(self.min * (1 - rules().about), self.max * (1 + rules().about))


def order(a: Range, b: Range) -> Order:
    """How `a` lies to `b`: "within" when all of `a` is inside `b`, "contains" the other way round."""
    (a_low, a_high), (b_low, b_high) = a.ends, b.ends
    if (a_low, a_high) == (b_low, b_high):
        return "same"
    if a_high < b_low or b_high < a_low:
        return "disjoint"
    if b_low <= a_low and a_high <= b_high:
        return "within"
    if a_low <= b_low and b_high <= a_high:
        return "contains"
    return "overlap"


def intersection(ranges: Iterable[Range]) -> Range | None:
    """What all of them allow; none where two exclude each other, or there are none."""
    every = [r.ends for r in ranges]
    if not every:
        return None
    low, high = max(e[0] for e in every), min(e[1] for e in every)
    return _from_ends(low, high) if low <= high else None


def hull(ranges: Iterable[Range]) -> Range | None:
    """The smallest interval that holds all of them; none of none."""
    every = [r.ends for r in ranges]
    return _from_ends(min(e[0] for e in every), max(e[1] for e in every)) if every else None


def _from_ends(low: float, high: float) -> Range:
    return Range(low or None, None if math.isinf(high) else high)


def times(a: Range, b: Range) -> float:
    """How many times the nearer ends of two disjoint intervals differ; 1 where they touch or overlap."""
    low, high = sorted((a.ends, b.ends))
    if high[0] <= low[1]:
        return 1.0
    return high[0] / low[1] if low[1] else math.inf
