"""Plain text: which first line is a title."""

import re

from newsclaims.intake.incoming import Incoming

_TITLE = re.compile(r"\s*([^\r\n]+)(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_LONGEST_TITLE = 200


def read_plain(text: str, place: str) -> Incoming:
    """A plain text with its title, if its first line is one."""
    return Incoming(place, text, title=title_of(text))


def title_of(text: str) -> str | None:
    """The first line, if it is short, does not end like a sentence, and a blank line follows."""
    match = _TITLE.match(text)
    if not match:
        return None
    line = match[1].strip()
    is_title = line and len(line) <= _LONGEST_TITLE and not line.endswith((".", ":", ";", ","))
    return line if is_title else None
