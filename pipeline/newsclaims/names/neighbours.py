"""Two German names side by side that were read as one: "hat Kolb Arden übernommen"."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from newsclaims.names.candidate import Candidate
from newsclaims.text import Word

_BEFORE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)", "KOUS", "PWAV"})  # behind it stand subject and object
_ARTICLE = frozenset({"ART"})
_PEOPLE = "person"


def apart(found: Sequence[Candidate], words: Sequence[Word], text: str, given: Container[str]) -> Iterator[Candidate]:
    """The candidates, each cut in two that stands where subject and object do and whose parts are names elsewhere."""
    forms = {c.text: c for c in reversed(found) if c.sure}
    for c in found:
        at = _border(c, words, text, forms) if _may_be_two(c, words, given) else 0
        if not at:
            yield c
            continue
        first, second = forms[_text(c.first, at - 1, words, text)], forms[_text(at, c.last, words, text)]
        yield replace(first, start=c.start, end=words[at - 1].end, first=c.first, last=at - 1)
        yield replace(second, start=words[at].start, end=words[c.last].end, first=at, last=c.last)


def _may_be_two(c: Candidate, words: Sequence[Word], given: Container[str]) -> bool:
    """Whether a name of several words stands behind a finite verb or conjunction, with or without an article."""
    several = c.last > c.first > 1 and c.known is None and c.kind != _PEOPLE
    before = words[c.first - 1 - words[c.first - 1].among(_ARTICLE)]
    return several and before.among(_BEFORE) and words[c.first].lower not in given


def _border(c: Candidate, words: Sequence[Word], text: str, forms: dict[str, Candidate]) -> int:
    """The number of the word with which the second name begins; 0 if it is but one."""
    for at in range(c.first + 1, c.last + 1):
        if _text(c.first, at - 1, words, text) in forms and _text(at, c.last, words, text) in forms:
            return at
    return 0


def _text(first: int, last: int, words: Sequence[Word], text: str) -> str:
    return text[words[first].start : words[last].end]
