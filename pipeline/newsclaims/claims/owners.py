"""The words of a noun phrase, and whose or of what it is by the phrases behind it ("the board of Kolb")."""

from collections.abc import Iterable, Iterator

from newsclaims.clauses import Chunk
from newsclaims.text import Document, Span

OF = frozenset({"von", "of"})


def behind(noun: Chunk, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Of the phrases those that say whose the noun is: what belongs to it by syntax, or stands right behind "of"."""
    return (c for c in chunks if c.attached_to is noun or (c.start == noun.end and c.prep in OF))


def phrase_span(document: Document, chunk: Chunk, end: int | None = None, *, determiner: bool = True) -> Span:
    """From the phrase's first word without preposition to its last, or to another `end`."""
    words = document.words
    apart = chunk.prep and chunk.article < 0 and words[chunk.start].lower != chunk.det
    first = chunk.start + (1 if apart and chunk.end - chunk.start > 1 else 0)
    if not determiner and chunk.det and words[first].lower == chunk.det and chunk.end - first > 1:
        first += 1
    return Span(words[first].start, words[(end or chunk.end) - 1].end)
