"""The quotations of a text: from opening to closing mark, within one paragraph."""

import re

from newsclaims.text import Span

_LONGEST = 3000
_PAIRS = re.compile(r"„[^“”\"\n]*[“”\"]|“[^”\n]*”|«[^»\n]*»|»[^«\n]*«|\"[^\"\n]*\"")


def find_quotes(text: str) -> list[Span]:
    """Quotations in order, marks included; one that is never closed in its paragraph is none."""
    return [Span(*m.span()) for m in _PAIRS.finditer(text) if m.end() - m.start() <= _LONGEST]
