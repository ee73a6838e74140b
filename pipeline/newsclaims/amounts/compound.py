"""Sums told in two figures that add up: "20 dollars and 43 cents", "eine Million zweihunderttausend Euro"."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.amounts.cores import Core
from newsclaims.amounts.grammar import Grammar

_LARGE = 1_000_000


def added(text: str, found: Sequence[Core], rules: Grammar) -> list[Core]:
    """The figures, those that add up as one."""
    cores: list[Core] = []
    for core in found:
        last = cores[-1] if cores else None
        gap = text[last.end : core.start].lower().strip() if last is not None else ""
        if last is None or gap not in {"", *rules.rules.numbers.joints} or not _adds(last, core):
            cores.append(core)
        elif core.part:
            cores[-1] = _sum(last, core, currency=last.currency, end=core.end)
        else:
            cores[-1] = replace(_sum(last, core, currency=core.currency, end=core.end), money=core.money)
    return cores


def _adds(left: Core, right: Core) -> bool:
    """Whether the right figure goes on with the left one: hundredths, or number words of a lower magnitude."""
    if right.part:
        return left.money and not left.part and left.scale is None and left.kind in {"figure", "word"}
    words = left.kind == right.kind == "word" and not left.money and right.money
    return words and (left.scale or 0) >= _LARGE and right.low is not None and right.low < (left.scale or 0)


def _sum(left: Core, right: Core, *, currency: str | None, end: int) -> Core:
    low = None if left.low is None or right.low is None else left.low + right.low
    high = None if left.high is None or right.high is None else left.high + right.high
    return replace(left, low=low, high=high, currency=currency, end=end)
