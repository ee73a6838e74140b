"""Neighbours in a list of firms, over what tells where one is from: "Kolb aus Kanada und Arden aus den USA"."""

from collections.abc import Iterator, Sequence

from newsclaims.clauses.model import Chunk
from newsclaims.clauses.rules import SyntaxRules


def neighbours(chunks: Sequence[Chunk], rules: SyntaxRules) -> Iterator[tuple[Chunk, int, Chunk]]:
    """Each phrase that is no possessor with the next, and the word index where what stands between them begins."""
    before: Chunk | None = None
    end = 0
    for chunk in chunks:
        if chunk.possessive:
            continue
        if before is not None and _tells_origin(chunk, before, rules):
            end = chunk.end
            continue
        if before is not None:
            yield before, end, chunk
        before, end = chunk, chunk.end


def _tells_origin(chunk: Chunk, before: Chunk, rules: SyntaxRules) -> bool:
    """Whether a phrase right behind a firm's name is but the place that the firm is from."""
    place = chunk.prep in rules.origins and chunk.start == before.end and not chunk.money and not chunk.stake
    return place and before.head_is_name and not chunk.conjuncts
