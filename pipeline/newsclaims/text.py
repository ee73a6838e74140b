"""What the stages pass on: words, sentences and spans of one document, in code points of its untouched text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from newsclaims.rulebook import Rulebook

SHORT_TITLE = 3  # long words at the most of a heading whose capitals tell too little
_SHORT_WORD = 3  # letters
_TITLE_CASE = 0.8
_YEAR = re.compile(r"(?:19|20)\d\d")
_STOCK_CODE = re.compile(r"(?:[A-Z]{2,6}\d?|\d{4,6})\.[A-Z]{1,2}")


class Span(NamedTuple):
    """A half-open range of characters of the document's text."""

    start: int
    end: int

    def within(self, other: "Span") -> bool:
        """Whether this span lies inside the other."""
        return other.start <= self.start and self.end <= other.end


def is_year(text: str) -> bool:
    """Whether it is written as a year of the last century or this one."""
    return _YEAR.fullmatch(text) is not None


def is_stock_code(text: str) -> bool:
    """Whether it is a share's code with that of its exchange, as agencies put it behind names ("KLB.N", "4217.T")."""
    return "." in text and _STOCK_CODE.fullmatch(text) is not None


def is_long(word: str) -> bool:
    """Whether a word of a heading is long enough for its capital to tell anything: "of" and "the" never have one."""
    return len(word) > _SHORT_WORD and word[0].isalpha()


def has_title_case(words: Iterable[str], small: frozenset[str]) -> bool:
    """Whether most of a heading's long words have a capital, names or not. Of few words it is never said.

    The `small` words have none in any heading ("with", "million"), and tell nothing.
    """
    long = [w for w in words if is_long(w) and w not in small]
    return len(long) > SHORT_TITLE and sum(w[0].isupper() for w in long) > _TITLE_CASE * len(long)


class Readings(Protocol):
    """Tags and lemmas of the words of one sentence, by their place in the document."""

    def tag(self, index: int) -> str:
        """The word's part of speech."""

    def lemma(self, index: int) -> str:
        """The form under which a dictionary has the word."""

    def among(self, index: int, tags: frozenset[str]) -> bool:
        """Whether the word's tag is one of these."""


class Word:
    """One token. `tag` is HanTa's: STTS in German (NN, NE, VV(FIN), APPR …), BNC C5 in English (NN1, NP0, VVD …).

    Tag and lemma are looked up when they are first asked for: most sentences of most articles tell no deal, and nobody
    asks for theirs. From then on they are plain attributes.
    """

    __slots__ = ("end", "index", "lemma", "lower", "readings", "start", "tag", "text")
    tag: str
    lemma: str
    readings: Readings

    def __init__(self, index: int, start: int, end: int, text: str, lower: str) -> None:
        self.index = index  # place in the document's list of words
        self.start, self.end = start, end
        self.text, self.lower = text, lower

    def among(self, tags: frozenset[str]) -> bool:
        """Whether the tag is one of these; the sentence is not tagged for it where the word by itself tells."""
        return self.readings.among(self.index, tags)

    def __repr__(self) -> str:
        return f"Word({self.index}, {self.start}, {self.end}, {self.text!r})"

    def __getattr__(self, name: str) -> str:
        """What python calls for an attribute that has not been set."""
        if name == "tag":
            self.tag = self.readings.tag(self.index)
            return self.tag
        if name == "lemma":
            self.lemma = self.readings.lemma(self.index)
            return self.lemma
        raise AttributeError(name)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its words, and where it stands. `paragraph` counts from 0; `heading` marks the title and subheads."""

    index: int
    start: int
    end: int
    paragraph: int
    heading: bool
    words: tuple[Word, ...] = field(repr=False)

    def word(self, index: int) -> Word:
        """The word with that number in the document, which must be one of the sentence's."""
        return self.words[index - self.words[0].index]


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
