"""Narrows a text down to the stretches that can hold a sum or a stake, so that the patterns run on little of it."""

import re
from collections.abc import Iterable, Iterator

_LEFT = 72
_RIGHT = 96
_SNAP = 80
_DIGITS = re.compile("[0-9]+")


def lowered(text: str) -> str:
    """The text in lower case, character for character: the few letters that grow ("İ") stay as they are."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def windows(lower: str, stems: Iterable[str], *, digits: bool = False) -> Iterator[tuple[int, int]]:
    """The stretches around the stems (and digits) of a lower-case text: in order, apart, cut at spaces."""
    hits = [at for stem in stems for at in _places(lower, stem)]
    if digits:
        hits += [m.start() for m in _DIGITS.finditer(lower)]
    start = end = -1
    for at in sorted(hits):
        if at + _RIGHT <= end:
            continue
        left, right = _cut_left(lower, at - _LEFT), _cut_right(lower, at + _RIGHT)
        if left > end:
            if end >= 0:
                yield start, end
            start = left
        end = max(end, right)
    if end >= 0:
        yield start, end


def _places(lower: str, stem: str) -> Iterator[int]:
    at = lower.find(stem)
    while at >= 0:
        yield at
        at = lower.find(stem, at + len(stem))


def _cut_left(text: str, at: int) -> int:
    if at <= 0:
        return 0
    space = text.rfind(" ", max(0, at - _SNAP), at)
    return space if space >= 0 else at


def _cut_right(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.find(" ", at, at + _SNAP)
    return space if space >= 0 else min(len(text), at + _SNAP)
