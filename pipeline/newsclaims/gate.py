"""Decides which texts and sentences go on to the slower stages: those with a sum, a stake or a word that tells a deal."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsclaims.amounts import Money, StakeFound
from newsclaims.deals import deal_rules
from newsclaims.rulebook import Rulebook


def relevant(text: str, book: Rulebook, money: Sequence[Money], stakes: Sequence[StakeFound]) -> bool:
    """Whether the text can hold a claim at all."""
    return bool(money or stakes or _deal_words(book).search(text))


@lru_cache(maxsize=8)
def _deal_words(book: Rulebook) -> re.Pattern[str]:
    """The stems of all verbs and nouns that fire a deal rule, as one pattern."""
    words: set[str] = set()
    for rule in deal_rules(book).rules:
        words |= {w.split()[0].removeprefix("-") for w in (*rule.verbs, *rule.nouns)}
    stems = sorted({w[: max(4, len(w) - 3)] for w in words}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, stems)), re.IGNORECASE)
