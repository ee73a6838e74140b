"""German compounds with a hyphen that are names or hold one: "Kolb-Chef", "Alfred-Wegener-Institut"."""

from newsclaims.names.candidate import Candidate
from newsclaims.names.lexicon import Noun
from newsclaims.names.scanner import NAME_TAGS, Scanner
from newsclaims.text import Word

NOUN_TAGS = frozenset({"NN", "NNA", "NNI", "TRUNC"}) | NAME_TAGS
_LEAST_FRONT = 3
_ADJECTIVE = frozenset({"ADJ(A)"})
_ARTICLE = frozenset({"ART"})
_NOUN = frozenset({"NN"})


class GermanCompounds(Scanner):
    """Reads words with a hyphen."""

    def compound(self, word: Word) -> Candidate | None:
        """The name inside "Glaziar-Chef" or "OpenAI-Beteiligung"; unsure where the second part does not prove it."""
        text = word.text
        if word.index and self.words[word.index - 1].lower in self.rules.leading:
            return None
        at = text.rfind("-")
        while at > 0:
            front, back = text[:at], text[at + 1 :].lower()
            form = next((f for f in self.lexicon.forms.get(front, ()) if len(f.words) == 1), None)
            if form is not None:
                candidate = self.cut(
                    word.index, word.index, sure=not form.known.cautious, end=word.start + at, kind=form.known.kind
                )
                candidate.known = form.known
                return candidate
            if (
                front.lower() not in self.rules.compound_not | self.rules.not_names
                and front[0].isupper()
                and "-" not in front
            ):
                return self._coined_compound(word, front, back)
            at = text.rfind("-", 0, at)
        return None

    def _coined_compound(self, word: Word, front: str, back: str) -> Candidate | None:
        odd = self.odd(front) and front.upper() != front
        proved = not self.rules.compound_heads.isdisjoint(p.rsplit("-", 1)[-1] for p in (back, word.lemma.lower()))
        if not odd and self._called_so(word, back):
            return None
        role = self.lexicon.noun(self.words[word.index - 1].lower) if self.apposed(word.index) else None
        if role is not None and role.rule.kind == "company" and not proved and self.lexicon.noun(back) is None:
            return self.cut(word.index, word.index, sure=True)  # "die Reederei Hafag-Süd"
        if not (odd or proved or word.among(_NOUN)):
            return None
        ordinary = self.lexicon.known_word(front.lower()) or self.lexicon.composed(front.lower())
        sure = odd or (proved and not ordinary)
        return self.cut(word.index, word.index, sure=sure, end=word.start + len(front))

    def _called_so(self, word: Word, back: str) -> bool:
        """Whether a noun for firms and what these make or do describe the name behind: "Küchengeräte-Konzern Kolb"."""
        noun, following = self.lexicon.noun(back), self.words[word.index + 1 : word.index + 2]
        firm = noun is not None and noun.rule.class_ == "company" and noun.noun not in self.rules.relative
        return firm and any(w.text[0].isupper() and w.among(NOUN_TAGS) for w in following)

    def house(self, word: Word) -> Candidate | None:
        """A house that bears a name in front of its hyphen: "Alfred-Wegener-Institut", "Lloyd-Werft"."""
        front, _, back = word.text.rpartition("-")
        first = front.split("-", 1)[0].lower()
        kind = self.rules.house_heads.get(back.lower())
        if kind is None or first in self.rules.compound_not or not front[:1].isupper():
            return None
        sure = first in self.lexicon.given or self.odd(front) or not self.lexicon.known_word(first)
        if kind == "person":  # "die Porsche-Familie", but no "Händler-Familie"
            return (
                self.cut(word.index, word.index, sure=True, kind=kind) if sure and not self._describes(first) else None
            )
        if front in self.lexicon.forms:
            return None
        return self.cut(word.index, word.index, sure=sure or self._singular(word.index), kind=kind)

    def _describes(self, lower: str) -> bool:
        return self.lexicon.noun(lower) is not None or self.lexicon.composed(lower)

    def coined_house(self, word: Word) -> Candidate | None:
        """A house whose name is one word with what it is: "die Arnbank", but no "Hausbank"."""
        end = next((e for e in self.rules.coined_ends if word.lower.endswith(e)), "")
        front = word.lower.removesuffix(end)
        known = {front, front.removesuffix("s")}
        if not end or len(front) < _LEAST_FRONT or known & (self.rules.compound_not | self.rules.coined_not):
            return None
        if any(self.lexicon.known_word(f) or self.lexicon.place(f) for f in known):
            return None
        return self.cut(word.index, word.index, sure=True, kind=self.rules.coined_ends[end])

    def _singular(self, i: int) -> bool:
        """Behind a definite article in the singular, with an adjective or none: "die marode Ostsee-Werft"."""
        before = self.words[i - 1] if i else None
        if before is not None and before.among(_ADJECTIVE):
            before = self.words[i - 2] if i > 1 and before.lower.endswith("e") else None
        return before is not None and before.lower in self.rules.definite and before.among(_ARTICLE)

    def apposed(self, i: int) -> bool:
        """Directly behind a describing noun: "der Sensorbauer Tastwerk"."""
        before = self.words[i - 1] if i else None
        if before is None or not before.text[0].isupper() or self.text[before.end : self.words[i].start] != " ":
            return False
        noun = self.lexicon.noun(before.lower)
        if noun is None or self._given_by(noun, self.words[i]):
            return False
        return before.lower.endswith((noun.noun, noun.noun + "s", noun.noun + "n", noun.noun + "en"))

    def _given_by(self, noun: Noun, word: Word) -> bool:
        """Whether a word is what somebody gives rather than who that is: "dann bewilligte die Stadt Fördergelder"."""
        compound = noun.rule.kind == "government" and self.lexicon.composed(word.lower)
        return word.lower.endswith(self.rules.aid_nouns) or (compound and word.among(_NOUN))
