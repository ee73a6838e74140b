"""What has been worked out for a word, remembered up to a bound."""

from collections.abc import Iterator
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Memory(Generic[K, V]):
    """The values found for the keys met last: at least `least` of them, never more than twice as many.

    When `fresh` is full, it becomes `stale`, and what is still asked for moves over. That costs less than keeping
    the order of every question, and hot loops may look into `fresh` themselves.
    """

    __slots__ = ("_least", "fresh", "stale")

    def __init__(self, least: int) -> None:
        self._least = least
        self.fresh: dict[K, V] = {}
        self.stale: dict[K, V] = {}

    def get(self, key: K) -> V | None:
        """The value of a key, or None if it has none or has been forgotten."""
        found = self.fresh.get(key)
        if found is None and (found := self.stale.get(key)) is not None:
            self.keep(key, found)
        return found

    def keep(self, key: K, value: V) -> V:
        """Remember a value, which is not None; returns it."""
        if len(self.fresh) >= self._least:
            self.stale, self.fresh = self.fresh, {}
        self.fresh[key] = value
        return value

    def __len__(self) -> int:
        return len(self.fresh) + len(self.stale)

    def __iter__(self) -> Iterator[K]:
        yield from self.fresh
        yield from (key for key in self.stale if key not in self.fresh)
