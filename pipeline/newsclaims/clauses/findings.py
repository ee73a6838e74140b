"""What a word of a sentence is: part of a sum, a stake or a name, and else the class that its tag gives it."""

from collections.abc import Sequence

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention, Names
from newsclaims.text import Sentence, Word

STOPS = frozenset({",", ";", ":", ".", "!", "?", "–", "—", "--"})


class Findings:
    """Which sum, stake or name a word of the sentence belongs to."""

    def __init__(self, sentence: Sentence, names: Names, money: Sequence[Money], stakes: Sequence[StakeFound]) -> None:
        self.money: dict[int, Money] = {}
        self.stake: dict[int, StakeFound] = {}
        self.mention: dict[int, Mention] = {}
        for word in sentence.words:
            for m in money:
                if m.start < word.end and word.start < m.end:
                    self.money[word.index] = m
            for s in stakes:
                if s.start < word.end and word.start < s.end and word.index not in self.money:
                    self.stake[word.index] = s
        for mention in names.inside(sentence.start, sentence.end):
            for word in sentence.words:
                if mention.start < word.end and word.start < mention.end and word.index not in self.money:
                    self.mention[word.index] = mention


def word_class(word: Word, rules: SyntaxRules) -> str:
    """The word's class: its tag's, or "punct"; forms of "to be" and the like count as verbs by tag."""
    if word.lower in {"'s", "’s"} and word.tag == "POS":
        return "possessive"
    if word.text in STOPS:
        return "punct"
    return rules.classes.get(word.tag, "punct" if not word.text[0].isalnum() else "other")
