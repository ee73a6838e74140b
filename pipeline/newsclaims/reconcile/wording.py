"""Sums, stakes, days and states of a deal in words, short enough for a table."""

from functools import lru_cache

from newsclaims.reconcile import model
from newsclaims.records import Status

_UNITS = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
_THIN = "\u202f"


@lru_cache(maxsize=65_536)
def number(value: float) -> str:
    """A number with its magnitude: 1500000000 is "1.5 bn"; never rounded beyond four digits."""
    for unit, name in _UNITS:
        if value >= unit:
            return f"{value / unit:.4g} {name}"
    return f"{value:,.10g}".replace(",", _THIN)


def interval(low: float | None, high: float | None) -> str:
    """An interval: "≤ 50 bn", "10–20 bn", "≥ 3 m"."""
    if low is None:
        return "?" if high is None else f"≤ {number(high)}"
    if high is None:
        return f"≥ {number(low)}"
    if low == high:
        return number(low)
    left, right = number(low), number(high)
    same_unit = left.rpartition(" ")[2] == right.rpartition(" ")[2] and " " in left
    return f"{left.rpartition(' ')[0] if same_unit else left}–{right}"


def money(amount: model.Sum | None) -> str:
    """A sum with its currency, "~" for about; a dash for none."""
    if amount is None:
        return "–"
    text = interval(amount.min, amount.max)
    return f"{'~' if amount.approx else ''}{text} {amount.currency or ''}".strip()


def stake(share: model.Stake | None) -> str:
    """A share in percent; a dash for none."""
    return "–" if share is None else f"{interval(share.min, share.max)} %"


def status(value: Status) -> str:
    """A status as words."""
    return value.replace("_", " ")


def listed(names: tuple[str, ...], most: int = 3) -> str:
    """Names one after the other, of many the first few and how many more."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
