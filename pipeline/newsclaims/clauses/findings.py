"""What a word of a sentence is: part of a sum, a stake or a name, and else the class that its tag gives it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention, Names
from newsclaims.text import Sentence, Word

Found = TypeVar("Found", Money, StakeFound)
DASHES = frozenset({"–", "—", "--"})
STOPS = DASHES | {",", ";", ":", ".", "!", "?"}
_ANGLES = frozenset({"<", ">"})
QUOTES = frozenset('„“”"«»‚‘›‹')


class Findings:
    """Which sum, stake or name a word of the sentence belongs to."""

    def __init__(self, sentence: Sentence, names: Names, money: Sequence[Money], stakes: Sequence[StakeFound]) -> None:
        self.names = names
        self.money: dict[int, Money] = {}
        self.stake: dict[int, StakeFound] = {}
        self.mention: dict[int, Mention] = {}
        for m in _within(sentence, money):
            for word in _words_in(sentence, m.start, m.end):
                self.money[word.index] = m
        for s in _within(sentence, stakes):
            for word in _words_in(sentence, s.start, s.end):
                if word.index not in self.money:
                    self.stake[word.index] = s
        for mention in names.inside(sentence.start, sentence.end):
            for word in _words_in(sentence, mention.start, mention.end):
                if word.index not in self.money:
                    self.mention[word.index] = mention

    def describes_firm(self, word: Word) -> bool:
        """Whether the noun says what a company or fund is."""
        return self.names.firm([word.lower])

    def asides(self, words: Sequence[Word]) -> dict[int, Money]:
        """The sums that stand alone in brackets, by where the word before ends: "Kolb (Ulm, 5 Millionen Euro)"."""
        told: dict[int, Money] = {}
        for i in range(1, len(words) - 2):
            if words[i].text != "(" or words[i - 1].index in self.money:
                continue
            first = i + (3 if words[i + 2].text == "," else 1)
            money = self.money.get(words[first].index) if first < len(words) else None
            behind = next((w for w in words[first:] if money is not None and w.start >= money.end), None)
            if money is not None and behind is not None and behind.text == ")":
                told[words[i - 1].end] = money
        return told


def _within(sentence: Sentence, found: Sequence[Found]) -> Sequence[Found]:
    """Those of the sums or stakes, which are in order and do not overlap, that share a character with the sentence."""
    first = bisect_right(found, sentence.start, key=lambda f: f.end)
    return found[first : bisect_left(found, sentence.end, lo=first, key=lambda f: f.start)]


def _words_in(sentence: Sentence, start: int, end: int) -> Sequence[Word]:
    """The words that share a character with text[start:end]."""
    words = sentence.words
    first = bisect_right(words, start, key=lambda w: w.end)
    return words[first : bisect_left(words, end, lo=first, key=lambda w: w.start)]


def word_class(word: Word, rules: SyntaxRules) -> str:
    """The word's class: its tag's, or "punct"; forms of "to be" and the like count as verbs by tag.

    A quotation mark is never more than one, whatever its tag.
    """
    if word.lower in {"'s", "’s"} and word.tag == "POS":
        return "possessive"
    if word.text in STOPS or word.text in QUOTES or word.text in _ANGLES:
        return "punct"
    if word.tag == "PDS" and word.lower in rules.whose:
        return "det"  # "Dessen Angebot"
    return rules.classes.get(word.tag, "punct" if not word.text[0].isalnum() else "other")


def owns(words: Sequence[Word], i: int) -> bool:
    """Whether the apostrophe at `i` is a plural's that owns what follows: "Kolb Partners' offer"."""
    if not 0 < i < len(words) - 1 or words[i].text not in {"'", "’"} or not words[i - 1].lower.endswith("s"):
        return False
    glued = words[i - 1].end == words[i].start and words[i + 1].start > words[i].end
    return glued and not any(w.text in {"‘", words[i].text} for w in words[: i - 1])


def preposition(words: Sequence[Word], i: int, rules: SyntaxRules) -> str:
    """The normal form of the preposition at `i`, with the word before it if the two are one ("according to")."""
    lower = words[i].lower
    both = f"{words[i - 1].lower} {lower}" if i else ""
    return both if both in rules.joined else rules.prepositions.get(lower, lower)
