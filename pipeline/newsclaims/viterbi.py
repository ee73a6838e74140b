"""HanTa's way through the words of a sentence: the best tags, and those that are settled before its end."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Likely = tuple[tuple[int, float], ...]  # tags and their log probabilities
Row = dict[int, float]  # log probabilities of states: the tag before times 256, and the tag
BASE, TAG = 8, 255  # bits of a tag within a state
FLOOR = -1e6  # a log probability that counts as impossible
_BEST_OF_WORDS = 5  # HanTa goes on from these states, and from others nearly as good


@dataclass(frozen=True, slots=True)
class Transitions:
    """What follows each state: the log probability of the next word's tag, and of `end` behind the last."""

    following: Mapping[int, Mapping[int, float]]
    first: int
    end: int


class Course:
    """One sentence, gone through no farther than is asked for. `likely` tells what the word at a place can be."""

    __slots__ = ("_likely", "_row", "_size", "_steps", "_transitions")

    def __init__(self, transitions: Transitions, size: int, likely: Callable[[int], Likely]) -> None:
        self._transitions, self._size, self._likely = transitions, size, likely
        self._row: Row = {transitions.first: 0.0}
        self._steps: list[dict[int, int]] = []  # for each word and state, the state before

    def tags(self) -> list[int]:
        """The best tags of all words."""
        if not self._size:
            return []
        while len(self._steps) < self._size:
            self._advance()
        following, row, end = self._transitions.following, self._row, self._transitions.end
        state = max(row, key=lambda s: row[s] + following[s].get(end, -math.inf))
        tags = []
        for step in reversed(self._steps):
            tags.append(state & TAG)
            state = step[state]
        return tags[::-1]

    def tag(self, i: int) -> int:
        """The best tag of one word: as soon as all ways that are left agree in it."""
        while len(self._steps) <= i:
            self._advance()
        while len(found := self._reached(i)) > 1:
            if len(self._steps) == self._size:
                return self.tags()[i]
            self._advance()
        return found.pop()

    def _reached(self, i: int) -> set[int]:
        """The tags of the word at `i` on the ways that are left."""
        states = set(self._row)
        for step in self._steps[:i:-1]:
            states = {step[state] for state in states}
        return {state & TAG for state in states}

    def _advance(self) -> None:
        """Go on by a word."""
        likely = self._likely(len(self._steps))
        before, row = self._row, Row()
        step: dict[int, int] = {}
        get, words = row.get, self._transitions.following
        if len(before) > _BEST_OF_WORDS:
            bound = sorted(before.values())[-1 - _BEST_OF_WORDS] - 1
            before = {state: score for state, score in before.items() if score >= bound}
        if len(likely) == 1:
            ((tag, own),) = likely
            for state, score in before.items():
                found, new = score + words[state][tag] + own, (state & TAG) << BASE | tag
                if found > get(new, FLOOR):
                    row[new], step[new] = found, state
        else:
            for state, score in before.items():
                following, last = words[state], (state & TAG) << BASE
                for tag, own in likely:
                    found, new = score + following[tag] + own, last | tag
                    if found > get(new, FLOOR):
                        row[new], step[new] = found, state
        self._row = row
        self._steps.append(step)
