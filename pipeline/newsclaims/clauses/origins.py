"""Neighbours in a list, over what tells where one is: "Kolb aus Kanada und Arden", "das Werk in Ulm und die Werft"."""

from collections.abc import Iterator, Sequence

from newsclaims.clauses.model import Chunk
from newsclaims.clauses.rules import SyntaxRules

_LINK = 2  # words between two members of a list: "in Ulm, und die Werft"


def neighbours(chunks: Sequence[Chunk], rules: SyntaxRules) -> Iterator[tuple[Chunk, int, Chunk]]:
    """Each phrase that is no possessor with the next, and the word index where what stands between them begins."""
    before: Chunk | None = None
    end = 0
    for n, chunk in enumerate(chunks):
        if chunk.possessive:
            continue
        if before is not None and (
            _tells_origin(chunk, before, rules) or _tells_place(chunk, before, chunks[n + 1 :], rules)
        ):
            end = chunk.end
            continue
        if before is not None:
            yield before, end, chunk
        before, end = chunk, chunk.end


def _tells_origin(chunk: Chunk, before: Chunk, rules: SyntaxRules) -> bool:
    """Whether a phrase right behind a firm's name is but the place that the firm is from."""
    place = chunk.prep in rules.origins and chunk.start == before.end and not chunk.money and not chunk.stake
    return place and before.head_is_name and not chunk.conjuncts


def _tells_place(chunk: Chunk, before: Chunk, behind: Sequence[Chunk], rules: SyntaxRules) -> bool:
    """Whether a phrase right behind a thing is but where that is, and the next goes on with another such thing."""
    following = next((c for c in behind if not c.possessive), None)
    if following is None or chunk.start != before.end or not 0 < following.start - chunk.end <= _LINK:
        return False
    plain = not any(c.money or c.stake or c.time for c in (before, chunk, following))
    things = plain and bool(before.det) and bool(following.det) and not before.head_is_name
    goes_on = not before.cases or not following.cases or bool(before.cases & following.cases)
    beside = following.det == chunk.det or (bool(chunk.cases) and following.cases == chunk.cases)  # "in A and in B"
    return things and chunk.prep in rules.placing and following.prep in {"", before.prep} and goes_on and not beside
