"""Finds sums of money and stakes in German and English texts: numbers, magnitudes, currencies, bounds and ranges."""

from newsclaims.amounts.check import check_rules
from newsclaims.amounts.model import Converted, Money, Number, StakeFound
from newsclaims.amounts.money import find_money
from newsclaims.amounts.public import as_amount, find_amounts
from newsclaims.amounts.stakes import find_stakes

__all__ = [
    "Converted",
    "Money",
    "Number",
    "StakeFound",
    "as_amount",
    "check_rules",
    "find_amounts",
    "find_money",
    "find_stakes",
]
