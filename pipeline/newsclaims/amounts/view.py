"""How the amounts stage sees a text: odd spaces, apostrophes and hyphens as plain ones, invisible characters left out.

The article's text stays as it is. Most replacements are one for one, so that offsets hold; only where characters drop
out (soft hyphens, zero-width spaces, a combining diaeresis) a table leads back to the text.
"""

import re
import unicodedata
from dataclasses import dataclass

_SPACES = "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SAME = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys("’‘´`′ʼ", "'"),
    **dict.fromkeys("‐‑−﹣－", "-"),
    "\r": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
_ODD = re.compile("[a-zA-Z][\u0300-\u0308\u030a-\u030c\u0327\u0328]|[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_NEEDS = re.compile("[^\x20-\x7e\näöüÄÖÜß„“”–—€£]|[\x60]")


@dataclass(frozen=True, slots=True)
class View:
    """The text to match on; `start` and `end` give the text's own offsets of a span found in it."""

    text: str
    starts: tuple[int, ...] | None = None

    def start(self, at: int) -> int:
        """The text's offset of the character at `at`."""
        return at if self.starts is None else self.starts[at]

    def end(self, at: int) -> int:
        """The text's offset behind the character before `at`; what dropped out after it stays outside."""
        if self.starts is None or at == 0:
            return at
        here, behind = self.starts[at - 1], self.starts[at]
        return here + 1 if behind == here + 1 or self.text[at - 1].isascii() else min(behind, here + 2)


def view_of(text: str) -> View:
    """The view of a text; the text itself where nothing needs a change."""
    if not _NEEDS.search(text):
        return View(text)
    flat = text
    for char in _SAME.keys() & set(text):
        flat = flat.replace(char, _SAME[char])
    if not _ODD.search(flat):
        return View(flat)
    pieces: list[str] = []
    starts: list[int] = []
    last = 0
    for match in _ODD.finditer(flat):
        pieces.append(flat[last : match.start()])
        starts.extend(range(last, match.start()))
        last = match.end()
        composed = unicodedata.normalize("NFC", match.group()) if len(match.group()) == 2 else ""
        if len(composed) == 2:
            starts.extend((match.start(), match.start() + 1))
        elif composed:
            starts.append(match.start())
        pieces.append(composed)
    pieces.append(flat[last:])
    starts.extend(range(last, len(flat) + 1))
    return View("".join(pieces), tuple(starts))
