"""Claims as a table that fits the terminal."""

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newsclaims.output.wording import money_words, names, printable
from newsclaims.records import Claim

if TYPE_CHECKING:
    from newsclaims.article import Article
    from newsclaims.extraction import Extraction

_HEADINGS = ("type, status", "who pays", "into what", "how much", "who says so", "on condition")
_GAP = "  "
_NARROWEST = 8


def write_table(extractions: Iterable["Extraction"]) -> Iterator[str]:
    """One table an article, under its title."""
    width = shutil.get_terminal_size((100, 24)).columns
    for number, extraction in enumerate(extractions):
        yield "\n" if number else ""
        yield f"{_heading(extraction.article, width)}\n"
        rows = [_row(claim) for claim in extraction.claims]
        yield from (f"{line}\n" for line in table_lines(_HEADINGS, rows, width)) if rows else ("  no claims\n",)


def _heading(article: "Article", width: int) -> str:
    told = [article.id, article.title or "", article.published.isoformat() if article.published else ""]
    return textwrap.shorten(" - ".join(printable(t) for t in told if t), width, placeholder=" …")


def _row(claim: Claim) -> tuple[str, ...]:
    conditions = "; ".join(printable(c.text) for c in claim.conditions)
    sources = ", ".join(printable(s.name) for s in claim.sources)
    return (
        f"{claim.type}, {claim.status}",
        names(claim.investors),
        names(claim.targets),
        money_words(claim),
        sources,
        conditions,
    )


def table_lines(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Headings, a rule and the rows, cells wrapped so that no line is longer than `width`; empty columns fall out."""
    kept = [i for i in range(len(headings)) if any(row[i] for row in rows)]
    table = [[headings[i] for i in kept], *([row[i] for i in kept] for row in rows)]
    widths = _widths(table, width)
    yield from _lines(table[0], widths)
    yield _GAP.join("-" * w for w in widths)
    for row in table[1:]:
        yield from _lines(row, widths)


def _widths(table: Sequence[Sequence[str]], width: int) -> list[int]:
    """What each column needs; as long as that is too much, the widest gives, down to its longest word at first."""
    columns_of = list(zip(*table, strict=True))
    widths = [max(map(len, column)) for column in columns_of]
    words = [max((len(word) for cell in column for word in cell.split()), default=0) for column in columns_of]
    room = width - len(_GAP) * (len(widths) - 1)
    for least in (words, [_NARROWEST] * len(widths)):
        while sum(widths) > room and (spare := [i for i, w in enumerate(widths) if w > least[i]]):
            widths[max(spare, key=lambda i: widths[i])] -= 1
    return widths


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    cells = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
    for i in range(max(map(len, cells))):
        parts = (c[i] if i < len(c) else "" for c in cells)
        yield _GAP.join(part.ljust(w) for part, w in zip(parts, widths, strict=True)).rstrip()


def columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows with their cells one below the other, however long the lines get."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield _GAP.join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
