"""A sentence as the source finder reads it: words with their class, and the stretches between its boundaries."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsclaims.clauses.rules import syntax_rules
from newsclaims.rulebook import Rulebook
from newsclaims.sources.rules import SourceRules, Tables, source_rules, source_tables
from newsclaims.text import Sentence, Word

OPENING = frozenset('„“”"«»‹›‚')
SIGNS = frozenset(",;:–—()[]|…-") | {"--", "..."}
QUOTES = OPENING | {"”", "“", "’’", "``", "''"}
VERBAL = frozenset({"vfin", "vinf", "vpp", "vger"})
_BRACKET = 10
_LIQUID = ("el", "er")


@lru_cache(maxsize=4)
def _classes(book: Rulebook) -> dict[str, str]:
    return syntax_rules(book).classes


@dataclass(slots=True)
class Line:
    """One sentence; indices are those of its own words. `kinds` are the word classes of rules/LANGUAGE/syntax.yaml."""

    sentence: Sentence
    rules: SourceRules
    tables: Tables
    words: Sequence[Word]
    kinds: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def is_adverb(self, i: int) -> bool:
        """Whether the word is an adverb and not a name that the tagger took for one."""
        return self.kind(i) == "adv" and self.words[i].text[0].islower()

    def subjunctive(self, i: int) -> bool:
        """Whether the finite verb at i stands in the mood of indirect speech ("habe", "plane")."""
        if self.kind(i) != "vfin":
            return False
        word, lemma, cut = self.lower(i), self.words[i].lemma.lower(), self.rules.subjunctive_cut
        stem = lemma.removesuffix(cut)
        told = word in {stem, f"{stem}e"} if stem.endswith(_LIQUID) else word == stem  # "plane"; "handele", "ändere"
        return bool(cut) and (word in self.rules.also or (lemma.endswith(cut) and told))

    def lower(self, i: int) -> str:
        """The word in lower case; empty outside the sentence."""
        return self.words[i].lower if 0 <= i < len(self.words) else ""

    def kind(self, i: int) -> str:
        """The word's class; empty outside the sentence."""
        return self.kinds[i] if 0 <= i < len(self.words) else ""

    def is_boundary(self, i: int) -> bool:
        """Whether a sign or conjunction stands at i that parts clauses."""
        text = self.words[i].text
        if text in SIGNS and not self._within_name(i):
            return True
        return self.words[i].lower in self.rules.boundaries and self.kinds[i] != "det"  # not "in that video"

    def _within_name(self, i: int) -> bool:
        if self.words[i].text == ",":
            return self.kinds[i] == "name"  # "Kolb, Inc."
        return self.words[i].text == "-" and self.words[i - 1].end == self.words[i].start

    def left_edge(self, i: int, *, quotes: bool = True) -> int:
        """The first word of the stretch that ends before i; quotation marks part it unless told otherwise."""
        while i > 0:
            if self.words[i - 1].text == ")" and (opening := self.bracket(i - 1)) is not None:
                i = opening
            elif self.is_boundary(i - 1) and (quotes or self.words[i - 1].text not in QUOTES):
                break
            else:
                i -= 1
        return i

    def bracket(self, i: int) -> int | None:
        """Where the short bracket that closes at i opens."""
        return next((j for j in range(i - 1, max(-1, i - _BRACKET), -1) if self.words[j].text == "("), None)

    def right_edge(self, i: int) -> int:
        """The end of the stretch that begins at i."""
        while i < len(self.words) and not self.is_boundary(i) and self.words[i].text not in {".", "!", "?"}:
            i += 1
        return i

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a finite verb stands in the stretch."""
        return any(k == "vfin" for k in self.kinds[start:end])

    def matches(self, i: int, phrase: Sequence[str]) -> bool:
        """Whether the words from i on are those of the phrase, "-" opening the end of a compound."""
        words = [w.lower for w in self.words[i : i + len(phrase)]]
        return i >= 0 and len(words) == len(phrase) and all(map(_is_word, words, phrase))

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the words from start to end; an empty stretch stands where it would begin."""
        if start >= end:
            at = self.words[start].start if start < len(self.words) else self.sentence.end
            return at, at
        return self.words[start].start, self.words[end - 1].end


def _is_word(word: str, wanted: str) -> bool:
    return word == wanted or (wanted[0] == "-" and len(wanted) > 1 and word.endswith(wanted[1:]) and word != wanted[1:])


def read_line(sentence: Sentence, book: Rulebook) -> Line:
    """The sentence with its words' classes."""
    classes = _classes(book)
    rules = source_rules(book)
    kinds = [
        "" if w.text in QUOTES else "adj" if w.lower in rules.adjectives else classes.get(w.tag, "")
        for w in sentence.words
    ]
    return Line(sentence, rules, source_tables(book), sentence.words, kinds)
