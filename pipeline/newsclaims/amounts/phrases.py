"""Tables of phrases in lower case, looked up from their first or last word."""

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


class Phrases(dict[str, T]):
    """Phrases to what they mean; `firsts` and `lasts` are their outer words, `longest` the most words that one has."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        super().__init__(entries)
        parts = [p.split() for p in self]
        self.firsts = frozenset(p[0] for p in parts)
        self.lasts = frozenset(p[-1] for p in parts)
        self.longest = max((len(p) for p in parts), default=0)


def phrases(words: Iterable[str]) -> Phrases[str]:
    """A table of phrases that mean themselves."""
    return Phrases((w, w) for w in words)
