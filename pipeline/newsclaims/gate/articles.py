"""Decides which texts go on to the slower stages: short ones, and those with a sum, a stake or a word of a deal."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsclaims.amounts import Money, StakeFound
from newsclaims.deals import deal_rules
from newsclaims.rulebook import Rulebook

_SHORT = 1_000  # characters: so short a text may tell its deal by one verb form that shows no stem ("bought")


def relevant(text: str, book: Rulebook, money: Sequence[Money], stakes: Sequence[StakeFound]) -> bool:
    """Whether the text can hold a claim at all."""
    return bool(money or stakes or 0 < len(text.strip()) <= _SHORT or _deal_words(book).search(text.lower()))


@lru_cache(maxsize=8)
def _deal_words(book: Rulebook) -> re.Pattern[str]:
    """The stems, in lower case, of the verbs and nouns that fire a deal rule without a figure, as one pattern."""
    words: set[str] = set()
    for rule in deal_rules(book).rules:
        if not (rule.needs_amount or rule.needs_stake):
            words |= {w.split()[0].removeprefix("-").lower() for w in (*rule.verbs, *rule.nouns)}
    stems = sorted({w[: max(4, len(w) - 3)] for w in words}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, stems)))
