"""Where a headline's parts meet without a mark: "Luftfahrt Bund hilft Kolb", "Kolb kauft Arden Bund zahlt mit"."""

from newsclaims.clauses.findings import Findings, word_class
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention, Names
from newsclaims.text import Sentence

_NOUNS = frozenset({"noun", "name"})
_ENDS = frozenset({"noun", "name", "num", "money", "stake"})  # what a part before it can end with
_LATE = frozenset({"sub", "wh", "rel"})  # behind these the verb stands last, so no subject is to be found before it


def heading_cuts(sentence: Sentence, names: Names, found: Findings, rules: SyntaxRules) -> frozenset[int]:
    """The words at which a new part of a headline begins. German has one phrase before its verb; more are a kicker."""
    if not (sentence.heading and rules.verb_bracket):
        return frozenset()
    finder = _Finder(sentence, names, found, rules)
    return frozenset(at for at in map(finder.cut_before, range(len(sentence.words))) if at is not None)


class _Finder:
    def __init__(self, sentence: Sentence, names: Names, found: Findings, rules: SyntaxRules) -> None:
        self.words, self.names, self.found, self.rules = sentence.words, names, found, rules
        self.classes = [self._class(i) for i in range(len(self.words))]

    def _class(self, i: int) -> str:
        word = self.words[i]
        if word.index in self.found.money:
            return "money"
        if word.index in self.found.stake:
            return "stake"
        return "name" if self._mention(i) is not None else word_class(word, self.rules)

    def _mention(self, i: int) -> Mention | None:
        """The name that the word is, with a genitive -s or not; none for a compound that only begins with one."""
        word = self.words[i]
        mention = self.found.mention.get(word.index)
        return mention if mention is not None and mention.end >= word.end - 1 else None

    def cut_before(self, verb: int) -> int | None:
        """The index of the word where the subject of the finite verb at `verb` begins, if another part ends there."""
        if self.classes[verb] != "vfin" or verb < 2 or self.classes[verb - 1] not in _NOUNS:
            return None
        last = self._phrase(verb - 1)
        start = self._list(last)
        if start < 1 or self.classes[start - 1] not in _ENDS or self._late(start):
            return None
        if self.classes[start] == "det" and "nom" not in self.rules.case.get(self.words[start].lower, ()):
            return None
        listed = start < last and self.words[verb].lower.endswith("n") and self.classes[start] == "name"
        return self.words[start].index if listed or self._apart(start, verb) else None  # a list is no genitive

    def _list(self, last: int) -> int:
        """Where the list begins that ends in the phrase at `last`: "Digitalpakt Bund, Länder und Städte zahlen"."""
        start, joint = last, self.classes[last - 1] == "conj"
        while joint and start > 1 and self.classes[start - 2] in _NOUNS:
            start = self._phrase(start - 2)
            joint = self.words[start - 1].text == ","
        return start

    def _phrase(self, head: int) -> int:
        """Where the noun phrase that ends in `head` begins, the describing noun before a name included."""
        mention = self._mention(head)
        start = head
        while start and mention is not None and self._mention(start - 1) is mention:
            start -= 1
        if mention is not None and start and self._describes(self.words[start - 1].lower, mention):
            start -= 1
        while start and self.classes[start - 1] in ({"adj", "num"} if mention is None else {"adj"}):
            start -= 1
        return start - 1 if start and self.classes[start - 1] == "det" else start

    def _describes(self, word: str, mention: Mention) -> bool:
        """Whether the text calls the name by that noun, by itself or behind a hyphen ("Arden-Tochter Kolb")."""
        described = self.names.entity_of(mention).described
        return word in described or word.rpartition("-")[2] in described

    def _late(self, start: int) -> bool:
        """Whether the stretch before it is a clause whose verb comes last."""
        first = next((i + 1 for i in range(start - 1, -1, -1) if self.words[i].text in ",:;–-"), 0)
        return bool(_LATE & set(self.classes[first : first + 2]))

    def _apart(self, start: int, verb: int) -> bool:
        """Whether the phrase from `start` on belongs to nothing before it: no genitive, apposition, compound."""
        before, here = self.words[start - 1], self.words[start]
        mention = self._mention(start - 1)
        if self.classes[start] == "det":
            return here.lower not in self.rules.gendered and "gen" not in self.rules.case.get(here.lower, ())
        if mention is not None and mention.end == before.end - 1 and before.lower.endswith("s"):
            return False
        if self.classes[start] == "adj":
            return True
        if self.classes[start - 1] == "noun" and start > 1 and self.classes[start - 2] == "prep":
            return False  # "Verkauf von Arden-Tochter Kolb"
        own = self._mention(start) or self._mention(verb - 1)
        return own is not None and own is not mention and (here.start >= own.start or self._describes(here.lower, own))
