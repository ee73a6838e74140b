"""What the stages pass on: words, sentences and spans of one document, in code points of its untouched text."""

from dataclasses import dataclass, field
from typing import NamedTuple

from newsclaims.rulebook import Rulebook


class Span(NamedTuple):
    """A half-open range of characters of the document's text."""

    start: int
    end: int

    def within(self, other: "Span") -> bool:
        """Whether this span lies inside the other."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Word:
    """One token. `tag` is HanTa's: STTS in German (NN, NE, VV(FIN), APPR …), BNC C5 in English (NN1, NP0, VVD …)."""

    index: int  # place in the document's list of words
    start: int
    end: int
    text: str
    lower: str
    tag: str = ""
    lemma: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its words, and where it stands. `paragraph` counts from 0; `heading` marks the title and subheads."""

    index: int
    start: int
    end: int
    paragraph: int
    heading: bool
    words: tuple[Word, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A text cut into sentences. Words are numbered through the whole document: `words[w.index] is w`."""

    text: str = field(repr=False)
    book: Rulebook
    sentences: tuple[Sentence, ...] = field(repr=False)
    words: tuple[Word, ...] = field(repr=False)

    @property
    def language(self) -> str:
        """Its language, "de" or "en"."""
        return self.book.language
