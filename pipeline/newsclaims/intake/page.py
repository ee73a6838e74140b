"""HTML pages: trafilatura finds the article in them; HTML fragments in feeds: tags are taken out."""

import logging
import re
from datetime import date
from html.parser import HTMLParser
from typing import Any

from newsclaims.errors import InputError, MissingExtraError
from newsclaims.intake.decoding import check_bytes
from newsclaims.intake.incoming import Incoming, with_title

_BLOCKS = frozenset(
    ("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "tr")
)
_SILENT = frozenset(("script", "style", "template"))
_TAG = re.compile(r"</?(?:p|br|div|a|span|b|i|em|strong|h[1-6]|ul|ol|li|img|figure)\b[^<>]*>", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)


def looks_like_page(start: str) -> bool:
    """Whether a text begins as an HTML page does."""
    return bool(_PAGE.match(start))


def read_page(data: bytes, place: str) -> Incoming:
    """The article of an HTML page; its text is trafilatura's, with the title in front where it lacks it.

    Raises:
        InputError: no article in the page.
        MissingExtraError: trafilatura is not installed.
    """
    check_bytes(data, place)
    found = _trafilatura(place).bare_extraction(data, include_comments=False, include_tables=False, with_metadata=True)
    if found is None or not found.text:
        raise InputError(f"{place}: no article text found in the page")
    published = date.fromisoformat(found.date) if found.date else None
    text = with_title(found.title, found.text)
    return Incoming(place, text, title=found.title, url=found.url, outlet=found.sitename, published=published)


def _trafilatura(place: str) -> Any:
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError(f"{place}: HTML needs trafilatura: pip install 'newsclaims[html]'") from error
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura


def without_tags(text: str) -> str:
    """The text of an HTML fragment, a blank line between its blocks; a text without tags comes back untouched."""
    if not _TAG.search(text):
        return text
    parser = _Fragment()
    parser.feed(text)
    parser.close()
    return parser.text()


class _Fragment(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[list[str]] = [[]]
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self._blocks.append([])

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BLOCKS:
            self._blocks.append([])

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._blocks[-1].append(data)

    def text(self) -> str:
        joined = (" ".join("".join(block).split(None)) for block in self._blocks)
        return "\n\n".join(filter(None, joined))
