"""Claims as JSON: one list, or one claim a line, written as the articles are read."""

from collections.abc import Iterable, Iterator
from textwrap import indent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction
    from newsclaims.records import Claim


def write_json(extractions: Iterable["Extraction"]) -> Iterator[str]:
    """One indented list of all claims."""
    lead = "[\n"
    for claim in _claims(extractions):
        yield lead + indent(claim.model_dump_json(indent=2, by_alias=True), "  ", lambda _: True)
        lead = ",\n"
    yield "[]\n" if lead == "[\n" else "\n]\n"


def write_jsonl(extractions: Iterable["Extraction"]) -> Iterator[str]:
    """One claim a line."""
    for claim in _claims(extractions):
        yield claim.model_dump_json(by_alias=True) + "\n"


def _claims(extractions: Iterable["Extraction"]) -> Iterator["Claim"]:
    for extraction in extractions:
        yield from extraction.claims
