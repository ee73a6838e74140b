"""The entries of a group of words in a condition rule, and whether one stands at a place."""

from collections.abc import Sequence
from functools import lru_cache


def stands_at(words: Sequence[str], k: int, group: tuple[str, ...]) -> bool:
    """Whether one of the entries stands at a place: a word, the end of one ("-frist"), or several words."""
    plain, ends, phrases = _sorted_out(group)
    word = words[k]
    return word in plain or word.endswith(ends) or any([*words[k : k + len(p)]] == p for p in phrases)


@lru_cache(maxsize=512)
def _sorted_out(group: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...], tuple[list[str], ...]]:
    """The entries of a group: single words, ends of words, and phrases as their words."""
    ends = tuple(g[1:] for g in group if g.startswith("-"))
    return frozenset(group), ends, tuple(g.split() for g in group if " " in g)
