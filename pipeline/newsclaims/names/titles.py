"""Names in quotation marks behind the noun that describes them: "die Zeitschriften „Mein Garten“ und „Die Uhr“"."""

from collections.abc import Iterator, Sequence

from newsclaims.names.candidate import Candidate
from newsclaims.names.lexicon import Lexicon
from newsclaims.records import PartyKind
from newsclaims.text import Document, Word

_QUOTES = frozenset('„“”"«»‚‘›‹')
_LONGEST = 4  # words of such a name


class TitleFinder:
    """Finds the quoted names of one document."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.words, self.lexicon, self.text = document.words, lexicon, document.text
        self.marks = [w.index for w in self.words if w.text in _QUOTES]

    def among(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The candidates with the quoted names in place of those inside them."""
        if not self.marks:
            return list(found)
        titles = list(self._titles({(c.first, c.last): c for c in found if c.sure}))
        inside = {i for t in titles for i in range(t.first, t.last + 1)}
        kept = [c for c in found if c.first not in inside and c.last not in inside]
        return sorted([*kept, *titles], key=lambda c: c.start) if titles else list(found)

    def _titles(self, known: dict[tuple[int, int], Candidate]) -> Iterator[Candidate]:
        """The quoted names but those known already; each may follow another with "und" between."""
        told: dict[int, PartyKind] = {}  # where a quoted name ends, and what it is
        opening = -1
        for mark in self.marks:
            first, last = opening + 1, mark - 1
            if opening < 0 or not 0 <= last - first < _LONGEST or not self._fits(first, last):
                opening = mark
                continue
            same = known.get((first, last))
            kind = same.kind if same is not None else self._kind(opening, told) or self._paper(first, last)
            if same is None and kind is not None:
                start, end = self.words[first].start, self.words[last].end
                yield Candidate(start, end, self.text[start:end], first, last, True, kind)
            if kind is not None:
                told[mark] = kind
            opening = -1

    def _fits(self, first: int, last: int) -> bool:
        """Whether words stand as a name does: with a capital, and no stop or verb among them."""
        words = self.words[first : last + 1]
        plain = all(w.text[0].isalnum() or w.text in {"&", "-"} for w in words)
        verbal = any(w.tag.startswith("V") and w.text[0].islower() for w in words)
        return words[0].text[0].isupper() and plain and not verbal

    def _paper(self, first: int, last: int) -> PartyKind | None:
        """What the last word of a name makes of it: "Iller Zeitung" is a paper."""
        noun = self.lexicon.noun(self.words[last].lower) if last > first else None
        return noun.rule.kind if noun is not None and noun.rule.kind == "outlet" else None

    def _kind(self, opening: int, told: dict[int, PartyKind]) -> PartyKind | None:
        """What the noun before the mark makes of the name, or the name that it follows; None if it is no name."""
        before = self.words[opening - 1] if opening else None
        if before is None:
            return None
        if before.text == "," or before.lower in self.lexicon.rules.joints:
            return told.get(opening - 2)
        if before.lower.rsplit("-", 1)[-1] in self.lexicon.rules.titled:
            return "company"
        noun = self.lexicon.noun(before.lower) if _is_noun(before) else None
        return noun.rule.kind if noun is not None and noun.rule.kind in {"company", "outlet", "fund"} else None


def _is_noun(word: Word) -> bool:
    return word.tag.startswith("NN")
