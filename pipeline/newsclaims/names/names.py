"""The stage's work on one document, and what it hands on."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsclaims.names.context import ContextReader
from newsclaims.names.english import EnglishScanner
from newsclaims.names.german import GermanScanner
from newsclaims.names.items import items
from newsclaims.names.lexicon import lexicon
from newsclaims.names.linking import Linker
from newsclaims.names.model import Entity, Mention
from newsclaims.names.neighbours import apart
from newsclaims.names.reference import Resolver
from newsclaims.names.seats import without_origins, without_regions
from newsclaims.names.silence import says_nothing
from newsclaims.names.titles import TitleFinder
from newsclaims.records import PartyKind
from newsclaims.text import Document, Sentence, Word


class Names:
    """The entities of a document and their mentions, which are sorted and do not overlap."""

    def __init__(self, entities: list[Entity], mentions: tuple[Mention, ...], resolver: Resolver) -> None:
        self.entities, self.mentions, self._resolver = entities, mentions, resolver
        self.items = resolver.items  # for each sentence the number of the round-up's item that it stands in, or 0
        self._starts = [m.start for m in mentions]

    def inside(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that begin in text[start:end]."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def entity_of(self, mention: Mention) -> Entity:
        """The entity that a mention names."""
        return self.entities[mention.entity]

    def count(self, entity: int) -> int:
        """How often the document names the entity of that number."""
        return self._resolver.counts[entity]

    def firm(self, phrase: Sequence[str]) -> bool:
        """Whether a phrase, its words in lower case, describes a firm, and not by another ("the parent company")."""
        return self._resolver.firm(phrase)

    def people(self, words: Sequence[Word]) -> bool:
        """Whether a phrase calls somebody by where he is from, as firms are spoken of again ("die Wiener")."""
        return self._resolver.people(words)

    def several(self, words: Sequence[Word], prep: str) -> bool:
        """Whether a phrase, opened by `prep` if it has one, describes several by its article ("von den Sparkassen")."""
        return self._resolver.several(words, prep)

    def describes(self, lower: str) -> bool:
        """Whether a lower-case noun, or its singular, describes a party of any sort ("fund", "investors")."""
        return self._resolver.describes(lower)

    def says_nothing(self, sentence: Sentence) -> bool:
        """Whether a sentence only tells that somebody says nothing: "A Kolb spokesman declined to comment"."""
        return says_nothing(sentence, self._resolver.lexicon.rules.silences)

    def resolve(
        self, start: int, end: int, *, exclude: frozenset[int] = frozenset(), kinds: frozenset[PartyKind] | None = None
    ) -> Entity | None:
        """Which entity the description or pronoun at text[start:end] refers to; None where that is not clear.

        Entities numbered in `exclude`, and those of no kind in `kinds`, are not considered.
        """
        return self._resolver.resolve(start, end, exclude, kinds)


def find_names(document: Document, sums: Sequence[tuple[int, int]] = ()) -> Names:
    """All names of a document, tied to entities; what stands in one of the `sums` (start, end) is none ("A$", "Rs")."""
    words = lexicon(document.book)
    scanner = EnglishScanner if document.language == "en" else GermanScanner
    scanned = TitleFinder(document, words).among(scanner(document, words, _summed(document, sums)).run())
    if document.language == "de":
        scanned = list(apart(scanned, document.words, document.text, words))
    found = [c for c in scanned if not _in_sum(c.start, c.end, sums)]
    found = list(without_regions(found, document.words, words.rules))
    candidates = list(without_origins(found, document.words, words.rules))
    entities, mentions = Linker(document, words, candidates).run()
    context = ContextReader(document, words, entities, mentions)
    context.run()
    context.default_kinds()
    return Names(entities, mentions, Resolver(document, words, entities, mentions, items(document, entities, mentions)))


def _summed(document: Document, sums: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The numbers of the words that stand in one of the sums."""
    words, found = document.words, set[int]()
    for start, end in sums:
        first = bisect_left(words, start, key=lambda w: w.start)
        found.update(range(first, bisect_right(words, end, lo=first, key=lambda w: w.end)))
    return frozenset(found)


def _in_sum(start: int, end: int, sums: Sequence[tuple[int, int]]) -> bool:
    """Whether text[start:end] lies in one of the sorted spans."""
    i = bisect_left(sums, (end, 0)) - 1
    return i >= 0 and sums[i][0] <= start and end <= sums[i][1]
