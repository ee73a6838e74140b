"""The quotations of a text: from opening to closing mark, within one paragraph; long ones open each paragraph anew."""

import re

from newsclaims.text import Span

_LONGEST = 3000
_PAIRS = re.compile(r"„[^“”\"\n]*[“”\"]|“[^”\n]*”|«[^»\n]*»|»[^«\n]*«|\"[^\"\n]*\"")
_OPEN = re.compile(r"^([„“«»\"])[^“”«»\"\n]+$(?=\n+\1)", re.MULTILINE)


def find_quotes(text: str) -> list[Span]:
    """Quotations in order, marks included.

    One that is not closed in its paragraph goes to the paragraph's end if the next one opens with the mark again, as
    a quotation of several paragraphs does; else it is none.
    """
    found = [Span(*m.span()) for pattern in (_PAIRS, _OPEN) for m in pattern.finditer(text)]
    return sorted(q for q in found if q.end - q.start <= _LONGEST)
