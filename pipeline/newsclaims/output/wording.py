"""Amounts, stakes and names of a claim in a few characters, for people."""

import re
from typing import Protocol

from newsclaims.records import Amount, Claim, Party, Stake

_UNITS = ((1e12, " tn"), (1e9, " bn"), (1e6, " m"))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class _Interval(Protocol):
    @property
    def min(self) -> float | None: ...
    @property
    def max(self) -> float | None: ...


def printable(text: str) -> str:
    """The text on one line, without characters that steer a terminal."""
    return " ".join(_CONTROL.sub(" ", text).split())


def amount_words(amount: Amount | None) -> str:
    """For instance "10-20 bn USD", "up to 50 bn USD", "about 2.5 bn EUR", "upwards of 1 bn EUR"."""
    if amount is None:
        return ""
    if amount.approx and amount.min is None:
        words = ["just under", number(amount.max or 0)]
    elif amount.approx and amount.max is None:
        words = ["upwards of", number(amount.min or 0)]
    else:
        words = ["about" if amount.approx else "", _interval(amount)]
    return " ".join(filter(None, [*words, amount.currency]))


def stake_words(stake: Stake | None) -> str:
    """For instance "25.1 %", "at least 50 %"."""
    return f"{_interval(stake)} %" if stake else ""


def _interval(value: _Interval) -> str:
    low, high = value.min, value.max
    if low is None:
        return "" if high is None else f"up to {number(high)}"
    if high is None:
        return f"at least {number(low)}"
    return number(low) if low == high else _range(low, high)


def _range(low: float, high: float) -> str:
    first, last = number(low), number(high)
    (_, _, unit), (head, _, same) = last.partition(" "), first.partition(" ")
    return f"{head}-{last}" if unit == same else f"{first} - {last}"


def number(value: float) -> str:
    """A number in full up to a million, then in millions, billions (1e9) and trillions (1e12)."""
    size, unit = next(((s, u) for s, u in _UNITS if abs(value) >= s), (1, ""))
    return f"{value / size:,.3f}".rstrip("0").rstrip(".") + unit


def names(parties: tuple[Party, ...]) -> str:
    """The names, one after the other."""
    return ", ".join(printable(party.name) for party in parties)


def money_words(claim: Claim) -> str:
    """Amount and stake of a claim."""
    return ", ".join(filter(None, [amount_words(claim.amount), stake_words(claim.stake)]))
