"""Claims as one self-contained HTML page: the article beside its claims."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction


def write_html(extractions: Iterable["Extraction"]) -> Iterator[str]:
    """The page; it needs no network and may be kept or mailed."""
    from newsclaims.review.page import render_page

    read = list(extractions)
    claims = [claim for extraction in read for claim in extraction.claims]
    yield render_page(claims, [extraction.article for extraction in read], reviewing=False)
