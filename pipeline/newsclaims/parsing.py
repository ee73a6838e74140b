"""Text to words and sentences: spaCy's tokenizer, our sentence ends; tags follow when they are asked for.

Nothing of spaCy leaves this module. Its tokenizer cuts each stretch without blanks by itself, so that what such a
stretch comes to is remembered, up to a bound; the string store is emptied again by a memory zone.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from newsclaims.remembering import Memory
from newsclaims.rulebook import Rulebook
from newsclaims.sentences import sentence_rules, split_sentences
from newsclaims.tagging import prepare_tags
from newsclaims.text import Document, Word
from newsclaims.tokens import tokenizer

_STRETCH = re.compile(r"\S+")
_APART = "\n\n"  # between stretches: no rule of spaCy's reaches over it
_REMEMBERED = 8_000  # stretches at least
_LONGEST = 40  # characters of a stretch that is worth remembering

Piece = tuple[int, int, str, str]  # start and end within its stretch, text, text in lower case


class Cutter:
    """Cuts stretches without blanks into words; remembers what the commoner ones come to."""

    def __init__(self, language: str) -> None:
        self._cutter = tokenizer(language)
        self._rules = self._cutter.rules.keys()  # what has cuts of its own: "cannot", "gonna"
        self._known: Memory[str, tuple[Piece, ...]] = Memory(_REMEMBERED)

    def words(self, text: str) -> list[Word]:
        """The words of a text."""
        stretches = [(m.start(), m.group()) for m in _STRETCH.finditer(text)]
        pieces = self._pieces(dict.fromkeys(stretch for _, stretch in stretches))
        words: list[Word] = []
        for at, stretch in stretches:
            for start, end, word, lower in pieces[stretch]:
                words.append(Word(len(words), at + start, at + end, word, lower))
        return words

    def _pieces(self, stretches: Iterable[str]) -> dict[str, tuple[Piece, ...]]:
        found, new = {}, []
        for stretch in stretches:
            pieces = self._known.get(stretch) or self._plain(stretch)
            if pieces is None:
                new.append(stretch)
            else:
                found[stretch] = pieces
        for stretch, pieces in zip(new, self._cut(new), strict=True):
            found[stretch] = pieces
            if len(stretch) <= _LONGEST:
                self._known.keep(stretch, pieces)
        return found

    def _plain(self, stretch: str) -> tuple[Piece, ...] | None:
        """A word of nothing but letters, perhaps with a comma behind it: the tokenizer has nothing to cut there."""
        word = stretch[:-1] if stretch[-1] == "," else stretch
        if not word.isalpha() or word in self._rules or stretch in self._rules:
            return None
        pieces: tuple[Piece, ...] = ((0, len(word), word, word.lower()),)
        if word is not stretch:
            pieces += ((len(word), len(stretch), ",", ","),)
        return self._known.keep(stretch, pieces) if len(stretch) <= _LONGEST else pieces

    def _cut(self, stretches: Sequence[str]) -> list[tuple[Piece, ...]]:
        """What spaCy makes of stretches, all at once."""
        if not stretches:
            return []
        ends, at = [], 0
        for stretch in stretches:
            ends.append(at + len(stretch))
            at += len(stretch) + len(_APART)
        cut: list[list[Piece]] = [[] for _ in stretches]
        with self._cutter.vocab.memory_zone():
            n, first = 0, 0
            for token in self._cutter(_APART.join(stretches)):
                text, start = token.text, token.idx - first
                if token.idx >= ends[n]:
                    n, first = n + 1, ends[n] + len(_APART)
                    continue
                cut[n].append((start, start + len(text), text, text.lower()))
        return [tuple(pieces) for pieces in cut]


@lru_cache(maxsize=2)
def cutter(language: str) -> Cutter:
    """The language's, one for the whole process."""
    return Cutter(language)


def parse(text: str, book: Rulebook) -> Document:
    """The document's sentences and words. Offsets are code points of `text`; the text is not altered."""
    rules = sentence_rules(book)
    words = _with_letters_apart(cutter(book.language).words(text), rules.lettered)
    if rules.tied and " -" in text:
        _join_compounds(words, rules.tied)
    sentences = split_sentences(text, words, book)
    prepare_tags(sentences, book)
    return Document(text, book, sentences, tuple(words))


def _with_letters_apart(words: list[Word], lettered: frozenset[str]) -> list[Word]:
    """The words with the full stop apart from a letter that counts something: "Series B." is no initial."""
    found = [b.index for a, b in pairwise(words) if len(b.text) == 2 and b.text[1] == "." and a.lower in lettered]
    for i in reversed(found):
        word = words[i]
        letter = Word(i, word.start, word.end - 1, word.text[0], word.lower[0])
        words[i : i + 1] = [letter, Word(i + 1, word.end - 1, word.end, ".", ".")]
    if found:
        for i, word in enumerate(words):
            word.index = i
    return words


def _join_compounds(words: list[Word], tied: frozenset[str]) -> None:
    """Put the end of a compound that a lost link has set apart back to its name: "die Kolb -Tochter Arden"."""
    found = [
        b.index for a, b in pairwise(words[:-1]) if b.lower[1:] in tied and b.text[0] == "-" and a.text[0].isupper()
    ]
    for i in reversed(found):
        name, end = words[i - 1 : i + 1]
        words[i - 1 : i + 1] = [Word(i - 1, name.start, end.end, name.text + end.text, name.lower + end.lower)]
    for i, word in enumerate(words if found else ()):
        word.index = i
