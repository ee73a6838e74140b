"""Figures before a currency's name that are no money: weights ("5 pounds of flour"), countries ("17 Euro-Länder")."""

from newsclaims.amounts.cores import Core
from newsclaims.amounts.grammar import Grammar

_NEAR = 30


def counts_else(text: str, core: Core, rules: Grammar) -> bool:
    """Whether a plain figure with a currency's name behind it is a weight or counts the countries that have it."""
    if core.scale is not None or not core.money or core.prefixed:
        return False
    end = core.end if core.head_start < 0 else core.head_start - 1
    if rules.area.match(text, end):
        return True
    if not rules.weight.search(text[core.start : end]):
        return False
    near = (text[max(0, core.start - _NEAR) : core.start], text[end : end + _NEAR])
    return rules.goods.match(text, end) is not None or any(rules.weighed.search(n) for n in near)
