"""Which candidates are names: those that surely are, and those whose form is one elsewhere in the document."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from newsclaims.names.candidate import Candidate
from newsclaims.names.initials import initials_alone
from newsclaims.names.lexicon import Lexicon
from newsclaims.tagging import known_word
from newsclaims.text import Document

_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "ADJ(A)", "APPRART", "CARD", "AT0", "DPS", "DT0", "PIDAT"})
_FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
_JOINS = frozenset({"KON"})
_CONTENT = frozenset({"AV0", "AJ0", "AJC", "AJS", "VVI", "VVB", "VVD", "VVN", "VVG", "VVZ", "NN", "NN0", "NN1", "NN2"})
_NOUNS = frozenset({"NN0", "NN1", "NN2"})
_ENOUGH = 3  # signs that a German noun without article is a name


class Sifter:
    """Keeps of one document's candidates the names."""

    def __init__(self, document: Document, lexicon: Lexicon, candidates: Sequence[Candidate]) -> None:
        self.document, self.lexicon, self.candidates = document, lexicon, candidates

    def run(self) -> list[Candidate]:
        """The candidates that are names: surely, or because their form is one elsewhere in the document."""
        german = self.lexicon.language == "de"
        sure = {c.text for c in self.candidates if c.sure}
        if german:
            sure |= self._bare_names()
        else:
            sure -= initials_alone(self.candidates, self.document.words)
        tails = self.lexicon.rules.tails if german else {}  # "Kolb Energie"
        parts = {w for t in sure if " " in t and (w := t.split()[-1 if german else 0]).lower() not in tails}
        parts |= {w for t in sure if german and " " in t and self._coined(w := t.split()[0])}
        kept = []
        for c in self.candidates:
            if not c.sure and c.known is not None and c.text not in sure:
                continue
            if self._genitive(c, sure) or (german and c.text[:-1] in parts and c.text.endswith("s")):
                c.end, c.text = c.end - 1, c.text[:-1]
            if not german and c.known is None and self._common(c):
                continue
            known = c.text in sure or (c.text in parts and not (german and self._determined(c)))
            if known and (not c.ordinary or self.document.words[c.first].among(_CONTENT)):
                kept.append(c)
        return kept

    def _common(self, c: Candidate) -> bool:
        """Whether an English word that opens a sentence before a noun is told small too, so ordinary: "Bank rules"."""
        words, lower = self.document.words, c.text.lower()
        behind = words[c.last + 1 : c.last + 2]
        opens = c.first == c.last and (c.first == 0 or not words[c.first - 1].text[0].isalnum())
        if not opens or not behind or not behind[0].text.islower() or not {lower, f"{lower}s"} & self.small:
            return False
        return behind[0].among(_NOUNS)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the document has in small letters."""
        return frozenset(w.text for w in self.document.words if w.text.islower())

    def _coined(self, word: str) -> bool:
        """Whether the first word of a name is neither an ordinary nor a given one, and so may stand for the whole."""
        return not known_word(word.lower(), "de") and word.lower() not in self.lexicon.given

    def _bare_names(self) -> set[str]:
        """German nouns, new to the tagger, that stand without article as often and where a name would."""
        points: Counter[str] = Counter()
        ruled_out: set[str] = set()
        for c in self.candidates:
            if c.sure or c.known:
                continue
            if self._determined(c):
                ruled_out.add(c.text)
            elif not known_word(c.text.lower(), "de"):
                points[c.text] += 2 if self._subject(c) else self._after_preposition(c)
        mass = self.lexicon.rules.mass_endings
        return {t for t, n in points.items() if n >= _ENOUGH + t.endswith(mass) and t not in ruled_out}

    def _after_preposition(self, c: Candidate) -> int:
        words, last = self.document.words, self.document.words[c.last]
        behind = c.first > 0 and words[c.first - 1].lower in self.lexicon.rules.party_prepositions
        return int(behind and last.lemma.lower() == last.lower)

    def _genitive(self, c: Candidate, sure: set[str]) -> bool:
        """Whether a German form ends in a genitive -s: the form without it is a name of the document."""
        genitive = self.lexicon.language == "de" and c.known is None and c.text.endswith("s")
        return genitive and c.text[:-1] in sure

    def _determined(self, c: Candidate) -> bool:
        return c.first > 0 and self.document.words[c.first - 1].among(_DETERMINERS)

    def _subject(self, c: Candidate) -> bool:
        """A bare singular noun right before a finite verb at the start of a clause."""
        words = self.document.words
        if c.end != words[c.last].end or c.last + 1 >= len(words):
            return False
        before = words[c.first - 1] if c.first else None
        opens = before is None or not before.text[0].isalnum() or before.end < c.start - 1 or before.among(_JOINS)
        after = words[c.last + 1].among(_FINITE)
        stands = (opens and after) or (before is not None and before.among(_FINITE) and not self._determined(c))
        return stands and words[c.last].lemma.lower() == words[c.last].lower
