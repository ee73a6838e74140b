"""Finds sums of money and stakes in German and English texts: numbers, magnitudes, currencies, bounds and ranges."""

from newsclaims.amounts.model import Converted, Money, Number, StakeFound
from newsclaims.amounts.money import find_money
from newsclaims.amounts.stakes import find_stakes

__all__ = ["Converted", "Money", "Number", "StakeFound", "find_money", "find_stakes"]
