"""The formats of `newsclaims extract`: json, jsonl, table and html."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from newsclaims.output import write_json, write_jsonl, write_table

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction


def write_html(extractions: Iterable["Extraction"]) -> Iterator[str]:
    """One self-contained page, the articles beside their claims; it needs no network and may be kept or mailed."""
    from newsclaims.review.page import render_page

    read = list(extractions)
    claims = [claim for extraction in read for claim in extraction.claims]
    yield render_page(claims, [extraction.article for extraction in read], reviewing=False)


_WRITERS: dict[str, Callable[[Iterable["Extraction"]], Iterator[str]]] = {
    "json": write_json,
    "jsonl": write_jsonl,
    "table": write_table,
    "html": write_html,
}
FORMATS = tuple(_WRITERS)


def write(form: str, extractions: Iterable["Extraction"]) -> Iterator[str]:
    """The extractions in one of `FORMATS`, piece by piece as they come."""
    return _WRITERS[form](extractions)
