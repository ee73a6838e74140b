"""The quotations of a text: from opening to closing mark, within one paragraph; long ones open each paragraph anew."""

import re
from collections.abc import Iterator

from newsclaims.text import Span

_LONGEST = 3000
_PAIRS = re.compile(r"„[^“”\"\n]*[“”\"]|“[^”\n]*”|«[^»\n]*»|»[^«\n]*«")
_OPEN = re.compile(r"(?:^|(?<=\s))([„“«»])[^“”«»\"\n]+$(?=\n+\1)", re.MULTILINE)
_STRAIGHT = re.compile(r'"')


def find_quotes(text: str) -> list[Span]:
    """Quotations in order, marks included.

    One that is not closed in its paragraph goes to the paragraph's end if the next one opens with the mark again, as
    a quotation of several paragraphs does; else it is none. The same holds where a text has lost its paragraphs: a
    mark that opens inside an open quotation opens only its next paragraph.
    """
    found = [Span(*m.span()) for pattern in (_PAIRS, _OPEN) for m in pattern.finditer(text)]
    inside = {q.end - 1 for q in found}
    found += (q for q in _straight(text, inside))
    return sorted(q for q in found if q.end - q.start <= _LONGEST)


def _straight(text: str, taken: set[int]) -> Iterator[Span]:
    """The quotations between marks that look the same at either end; those in `taken` close others."""
    opening = last = -1
    for mark in (m.start() for m in _STRAIGHT.finditer(text)):
        if mark in taken:
            continue
        if opening >= 0 and (end := text.find("\n", last, mark)) >= 0:
            if text[end:mark].isspace():
                yield Span(opening, end)
            opening = -1
        last = mark
        before, behind = text[mark - 1 : mark], text[mark + 1 : mark + 2]
        if opening < 0:
            opening = mark
        elif not (before.isspace() and behind.isalnum()):
            yield Span(opening, mark + 1)
            opening = -1
