"""Whose a currency is that several states have, told by the nationality before it: "a Danish rival for 5 crowns"."""

import re
from collections.abc import Sequence

from newsclaims.amounts.grammar import Currencies
from newsclaims.amounts.sums import Sum

_BEFORE = 250  # characters in which the nationality stands
_WORD = re.compile(r"[^\W\d_]+")


def tell_whose(text: str, sums: Sequence[Sum], currencies: Currencies) -> None:
    """Give each sum whose currency is left open that of the one nationality with such a currency named before it."""
    for s in sums:
        if s.currency is not None:
            continue
        named = _WORD.findall(text, s.core.start, s.end)
        family = next((w.lower() for w in reversed(named) if currencies.names.get(w.lower(), "") is None), "")
        near = text[text.rfind("\n", 0, s.start) + 1 : s.start][-_BEFORE:] if family else ""
        told = {code for w in _WORD.findall(near.lower()) if (code := _code(w, family, currencies))}
        if len(told) == 1:
            s.currency = told.pop()


def _code(word: str, family: str, currencies: Currencies) -> str | None:
    stem = next((t for t in currencies.stems if word.startswith(t)), "")
    return currencies.adjectives.get((stem, family))
