"""A noun's phrase, whose it is by what stands behind ("the board of Kolb"), and where its name begins ("called")."""

from collections.abc import Iterable, Iterator, Sequence

from newsclaims.clauses import Chunk
from newsclaims.deals import DealRules, listed
from newsclaims.names import Names
from newsclaims.text import Document, Span, Word


def behind(noun: Chunk, chunks: Iterable[Chunk], rules: DealRules) -> Iterator[Chunk]:
    """Of the phrases those that say whose the noun is: what belongs to it by syntax, or stands right behind "of"."""
    return (c for c in chunks if c.attached_to is noun or (c.start == noun.end and c.prep in rules.owned_by))


def behind_naming(noun: Chunk, words: Sequence[Word], rules: DealRules) -> int:
    """The place behind the words that lead from a noun to its name ("a company called Kolb"); -1 if none do."""
    at = noun.end - words[0].index
    told = (n for n in rules.naming if tuple(w.lower for w in words[at : at + len(n)]) == n)
    return next((noun.end + len(n) for n in told), -1)


def phrase_span(document: Document, chunk: Chunk, end: int | None = None, *, determiner: bool = True) -> Span:
    """From the phrase's first word without preposition to its last, or to another `end`."""
    words = document.words
    apart = chunk.prep and chunk.article < 0 and words[chunk.start].lower != chunk.det
    first = chunk.start + (1 if apart and chunk.end - chunk.start > 1 else 0)
    if not determiner and chunk.det and words[first].lower == chunk.det and chunk.end - first > 1:
        first += 1
    return Span(words[first].start, words[(end or chunk.end) - 1].end)


def realm_start(document: Document, chunk: Chunk, names: Names, rules: DealRules) -> int | None:
    """Where the place begins whose firm a phrase means ("the world's biggest retailer"), if it is told by one."""
    owner, words = chunk.owner, document.words
    if owner is None or not names.firm([w.lower for w in words[chunk.start : chunk.head + 1]]):
        return None
    placed = owner.named and names.entity_of(owner.mentions[-1]).kind == "government"
    return phrase_span(document, owner).start if placed or listed(owner.head_lemma, rules.realms) else None
