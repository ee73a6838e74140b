"""Two German names side by side that were read as one: "hat Kolb Arden übernommen"."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from newsclaims.names.candidate import Candidate
from newsclaims.names.lexicon import Lexicon
from newsclaims.names.objects import lacks_object
from newsclaims.text import Word

_BEFORE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)", "KOUS", "PWAV"})  # behind it stand subject and object
_ARTICLE = frozenset({"ART"})
_PEOPLE = "person"
_OPEN = "unknown"
_PHRASE = 3  # words before such a name: verb, article and noun


def apart(found: Sequence[Candidate], words: Sequence[Word], text: str, lexicon: Lexicon) -> Iterator[Candidate]:
    """The candidates, each cut in two that stands where subject and object do.

    Its parts are names elsewhere, or a verb of taking over has no other object.
    """
    forms = {c.text: c for c in reversed(found) if c.sure}
    for c in found:
        at = _border(c, words, text, forms, lexicon) if _may_be_two(c, words, lexicon.given) else 0
        if not at:
            c.beside = _behind_subject(c, words, lexicon)
            yield c
            continue
        for first, last in ((c.first, at - 1), (at, c.last)):
            start, end, part = words[first].start, words[last].end, _text(first, last, words, text)
            like = forms.get(part) or replace(c, text=part, name="")
            yield replace(like, start=start, end=end, first=first, last=last)


def _behind_subject(c: Candidate, words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether the noun right before a name is the subject and the name the object: "hat der Konzern Kolb gekauft"."""
    if (
        c.first < _PHRASE
        or words[c.first - 1].lower not in lexicon.rules.acting
        or words[c.first - 1].end != c.start - 1
    ):
        return False
    article = next((i for i in range(c.first - 2, c.first - 4, -1) if words[i].lower in lexicon.rules.definite), 0)
    return article > 0 and lacks_object(article, c.last, words, lexicon.rules.taking)


def _may_be_two(c: Candidate, words: Sequence[Word], given: Container[str]) -> bool:
    """Whether a name of several words stands behind a finite verb or conjunction, with or without an article."""
    several = c.last > c.first > 0 and c.known is None and c.kind != _PEOPLE
    before = words[max(0, c.first - 1 - words[c.first - 1].among(_ARTICLE))]
    return several and before.among(_BEFORE) and words[c.first].lower not in given


def _border(c: Candidate, words: Sequence[Word], text: str, forms: dict[str, Candidate], lexicon: Lexicon) -> int:
    """The number of the word with which the second name begins; 0 if it is but one."""
    known = [
        at
        for at in range(c.first + 1, c.last + 1)
        if _text(c.first, at - 1, words, text) in forms or _text(at, c.last, words, text) in forms
    ]
    both = (
        at for at in known if _text(c.first, at - 1, words, text) in forms and _text(at, c.last, words, text) in forms
    )
    if at := next(both, 0):
        return at
    told = (
        c.kind == _OPEN
        and not words[c.first - 1].among(_ARTICLE)
        and lacks_object(c.first, c.last, words, lexicon.rules.taking)
    )
    return next(iter(known or ([c.last] if c.last == c.first + 1 else [])), 0) if told else 0


def _text(first: int, last: int, words: Sequence[Word], text: str) -> str:
    return text[words[first].start : words[last].end]
