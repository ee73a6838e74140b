"""Claims as text: json, jsonl, table or html."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from newsclaims.output.page import write_html
from newsclaims.output.plain import write_json, write_jsonl
from newsclaims.output.table import write_table

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction

__all__ = ["FORMATS", "write"]

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
