"""Sums in two currencies: compared through the article's own conversion, or through rates that the user gives."""

import csv
import io
import json
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from newsclaims.errors import InputError
from newsclaims.reconcile.intervals import Money, Order, order

Way = Literal["direct", "alt", "rates"]
_COMPARISONS = 65_536
_CODE = re.compile(r"[A-Z]{3}\Z")


class Comparison(NamedTuple):
    """How two sums lie to each other, and by which way they were compared; `way` is null for incomparable ones."""

    order: Order
    way: Way | None


class Market:
    """Compares sums; with `rates` (value of one unit of a currency in one common base) also across currencies."""

    def __init__(self, rates: Mapping[str, float] | None = None) -> None:
        self.rates = dict(rates or {})
        self.compare = lru_cache(maxsize=_COMPARISONS)(self._compare)

    def _compare(self, a: Money, b: Money) -> Comparison:
        """How `a` lies to `b`; equal bounds are the same, about-figures or not."""
        if a.currency is not None and a.currency == b.currency:
            return Comparison(_order(a, b), "direct")
        for left, right in _through_alt(a, b):
            return Comparison(_order(left, right), "alt")
        if a.currency in self.rates and b.currency in self.rates:
            return Comparison(_order(self._in_base(a), self._in_base(b)), "rates")
        return Comparison("incomparable", None)

    def _in_base(self, money: Money) -> Money:
        return _scaled(money, self.rates[money.currency or ""], None)

    def in_currency(self, money: Money, to: str) -> Money | None:
        """The sum in the currency: as told, by its second currency, by the rates, or not at all."""
        for known in (money, money.alt):
            if known and known.currency == to:
                return known
        if money.currency in self.rates and to in self.rates:
            return _scaled(money, self.rates[money.currency or ""] / self.rates[to], to)
        return None


def _through_alt(a: Money, b: Money) -> list[tuple[Money, Money]]:
    pairs = [(x, y) for x in (a, a.alt) for y in (b, b.alt) if x and y and x.currency and x.currency == y.currency]
    return sorted(pairs, key=lambda p: p[0].currency or "")


def _scaled(money: Money, factor: float, to: str | None) -> Money:
    """Nine digits are kept, so that a sum and the same sum converted are equal."""
    low, high = (None if end is None else float(f"{end * factor:.9g}") for end in (money.min, money.max))
    return Money(low, high, to, approx=money.approx)


def _order(a: Money, b: Money) -> Order:
    if a.range == (None, None) or b.range == (None, None):
        return "incomparable"
    return "same" if a.range.ends == b.range.ends else order(a.read, b.read)


def read_rates(path: Path) -> dict[str, float]:
    """The rates of a JSON object or a CSV of currency and value; a header line is allowed.

    Raises:
        InputError: it cannot be read, or a line is no rate.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as rates: {error}") from error
    rows = _json_rows(text, path) if text.lstrip().startswith("{") else _csv_rows(text)
    rates = {code.strip().upper(): _value(code, value, path) for code, value in rows}
    if not rates:
        raise InputError(f"{path}: holds no rates; a line is a currency and its value in one base, such as EUR,1.08")
    return rates


def _json_rows(text: str, path: Path) -> list[tuple[str, object]]:
    try:
        return list(json.loads(text).items())
    except json.JSONDecodeError as error:
        raise InputError(f"{path}:{error.lineno}: not valid JSON: {error.msg}") from error


def _csv_rows(text: str) -> list[tuple[str, object]]:
    dialect = ";" if ";" in text and "," not in text.split("\n", 1)[0] else ","
    cells = ([c.strip() for c in row] for row in csv.reader(io.StringIO(text), delimiter=dialect))
    rows = [row for row in cells if any(row)]
    if rows and not _CODE.match(rows[0][0].upper()):
        rows = rows[1:]
    return [(row[0], row[1] if len(row) == 2 else None) for row in rows]


def _value(code: str, value: object, path: Path) -> float:
    if not _CODE.match(code.strip().upper()):
        raise InputError(f"{path}: {code!r} is no currency code of three letters")
    try:
        number = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise InputError(f"{path}: the value of {code} must be a number above 0, not {value!r}")
    return number
