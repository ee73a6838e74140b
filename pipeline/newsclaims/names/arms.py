"""Whether a longer name that begins with a shorter one is an arm's ("Kolb Pictures" of Kolb), not the fuller name."""

from collections.abc import Sequence

from newsclaims.names.candidate import Candidate
from newsclaims.names.lexicon import Lexicon
from newsclaims.names.model import FIRMS
from newsclaims.text import Document, Word

OFTEN = 3  # times that a short name stands alone before a longer one: by then it is the whole name
_BEHIND = 6  # words from a name to what it is called
_OPENERS = frozenset({",", "–", "("})
_OWNERS = frozenset({"'s", "’s"})


class ArmReader:
    """Reads what stands beside a longer name of the unit that it may be the name of."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document, self.lexicon = document, lexicon

    def called_unit(self, longer: Candidate, short: str) -> bool:
        """Whether it is called a unit of who bears the short name: "Kolb Oil, a unit of Kolb"."""
        words = self.document.words
        behind = words[longer.last + 1 : longer.last + 1 + _BEHIND]
        if behind and behind[0].text in _OPENERS:
            at = next((n for n, w in enumerate(behind[1:], 1) if self._unit(w) or w.text == ","), 0)
            if at and self._unit(behind[at]) and self._of(words[behind[at].index + 1 :][:3], short):
                return True
        before = words[max(0, longer.first - _BEHIND) : longer.first]
        if not before or not self._unit(before[-1]):
            return False
        if before[-1].lower.startswith(f"{short.lower()}-"):
            return True  # "die Kolb-Tochter Kolb Energie"
        owned = [n for n, w in enumerate(before[1:], 1) if w.text in _OWNERS]
        return bool(owned) and before[owned[-1] - 1].text == short.split()[-1]

    def _unit(self, word: Word) -> bool:
        return word.lower.rpartition("-")[2] in self.lexicon.rules.units

    def _of(self, behind: Sequence[Word], short: str) -> bool:
        """Whether the words open with "of" and the short name, or with "of the company"."""
        if len(behind) < 2 or behind[0].lower not in self.lexicon.rules.genitives:
            return False
        start = behind[1].start
        if self.document.text.startswith(short, start):
            after = self.document.text[start + len(short) :].lstrip(" ")
            return not after[:1].isupper()
        nouns = (self.lexicon.noun(w.lower.removesuffix("s")) or self.lexicon.noun(w.lower) for w in behind[1:])
        noun = next((n for n in nouns if n is not None), None)
        return noun is not None and noun.rule.kind in FIRMS
