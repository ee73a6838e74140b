"""The sums of a text as the records that leave the package."""

from newsclaims.amounts.model import Money
from newsclaims.amounts.money import find_money
from newsclaims.records import Amount, Bounds, Language
from newsclaims.rulebook import Rulebook


def find_amounts(text: str, *, language: Language) -> list[Amount]:
    """Every sum of money in a German ("de") or English ("en") text, in order; a converted sum is in `alt` of the first.

    Never raises for any text.
    """
    return [as_amount(text, m) for m in find_money(text, Rulebook(language))]


def as_amount(text: str, money: Money) -> Amount:
    """A found sum as a record with its words."""
    other = money.alt
    alt = None if other is None else Bounds(min=other.min, max=other.max, currency=other.currency)
    return Amount(
        text=text[money.start : money.end],
        start=money.start,
        end=money.end,
        min=money.min,
        max=money.max,
        currency=money.currency,
        approx=money.approx,
        alt=alt,
    )
