"""How far a German name goes: the words that begin it, those that go on with it, and what kind they tell."""

from newsclaims.names.candidate import Candidate
from newsclaims.names.german_nouns import GermanNouns
from newsclaims.names.scanner import NAME_TAGS
from newsclaims.records import PartyKind
from newsclaims.text import Word

_ARABIC = ("al-", "Al-", "el-", "El-")
_INDEFINITE = frozenset({"ART", "PIAT"})
_NOUN = frozenset({"NN"})
_ADJECTIVE = frozenset({"ADJ(A)"})
_FRONTS = frozenset({"NN", "ADJ(A)"})  # tags of "Selmer"
_OFFICE = frozenset({"NN", "NE"})


class GermanRuns(GermanNouns):
    """Reads names that no list has, word by word."""

    shouted = False  # whether the sentence stands in capitals

    def name_from(self, i: int, end: int) -> Candidate | None:
        """The name that begins with the word, or the office or noun that is used as one; None if there is none."""
        word = self.words[i]
        if named := self._called(i, end):
            return named
        if not self._begins(word):
            if word.among(_FRONTS) and self._fronts(i, end):
                return self.collect(i, end)
            office = self.office(i, end)
            return (office if office is not None and word.among(_OFFICE) else None) or self.noun(i, end)
        return self.collect(i, end)

    def collect(self, i: int, end: int) -> Candidate:
        """The name that surely begins with the word, as far as it goes."""
        j = i + self.partners(i, i + 1, end)
        while j + 1 < end:
            step = self._joins(j + 1, end)
            if not step:
                break
            j += step
        j = self.legal_end(j)
        candidate = self.cut(i, j, sure=self._sure(i, j) and not self.shouted)
        candidate.kind = self.kind(i, j)
        return candidate

    def _called(self, i: int, end: int) -> Candidate | None:
        """An adjective in capitals behind a describing noun, with the noun behind it: "die Firma Agile Robots"."""
        word, following = self.words[i], self.words[i + 1] if i + 1 < end else None
        if following is None or not (word.among(_ADJECTIVE) and following.text[0].isupper() and self.apposed(i)):
            return None
        if "-" in word.text + following.text or not following.tag.startswith(("N", "FM")):
            return None
        candidate = self.cut(i, self.legal_end(i + 1), sure=True)
        candidate.kind = self.kind(i, candidate.last)
        return candidate

    def _fronts(self, i: int, end: int) -> bool:
        """A noun new to the tagger right before a name opens that name ("Presswerk Brandl")."""
        word, following = self.words[i], self.words[i + 1] if i + 1 < end else None
        if following is None or not following.text[0].isupper() or "-" in word.text or not following.among(NAME_TAGS):
            return False
        if following.lower in self.lexicon.given or following.text in self.lexicon.forms:
            return False
        if not self.unmarked(i) and following.lower not in self.rules.tails:  # but "der Kolber Solutions GmbH"
            return False
        return self.coined(word) and self._continues(following, i + 1)

    def _begins(self, word: Word) -> bool:
        """Whether the word's shape and tag are those with which a name begins."""
        if (
            word.lower in self.rules.legal_forms
            or len(word.text) == 1
            or word.lower.endswith(self.rules.street_endings)
        ):
            return False
        if word.lower in self.rules.not_names and not self._before_tail(word):
            return False
        if self.odd(word.text):
            return "-" not in word.text or self.lexicon.noun(word.lower.rsplit("-", 1)[-1]) is None
        if "-" in word.text and word.lower.split("-", 1)[0] in self.rules.compound_not:
            return False
        if not word.text[0].isupper() or word.text.endswith("-") or not word.among(NAME_TAGS):
            return False
        return self.lexicon.noun(word.lower) is None or (word.lower not in self.lexicon.nouns and len(word.text) < 9)

    def _before_tail(self, word: Word) -> bool:
        following = self.words[word.index + 1] if word.index + 1 < len(self.words) else None
        if following is None or not following.text[0].isupper():
            return False
        return following.lower in self.rules.tails and word.among(NAME_TAGS)

    def _joins(self, j: int, end: int) -> int:
        """How many words from `j` on go on with the name before it."""
        word = self.words[j]
        if word.text.startswith(_ARABIC):
            return 1
        following = self.words[j + 1] if j + 1 < end else None
        if (
            following is not None
            and word.text[0].isupper()
            and following.text[0].isupper()
            and following.lower in self.rules.legal_forms
        ):
            return 1
        if self._continues(word, j):
            return 1
        if (foreign := self.up_to_tail(j, end)) > 0:
            return foreign
        if following is None or not following.text[0].isupper():
            return 0
        if word.text in {"&", "+"}:
            return 2 if following.tag.startswith("NN") or self._continues(following, j + 1) else 0
        if word.lower in self.rules.particles and following.among(NAME_TAGS):
            return 2 if word.among(NAME_TAGS) or (word.lower in self.rules.connectors and self.given(j - 1)) else 0
        return 0

    def given(self, i: int) -> bool:
        """Whether the word is a given name."""
        return self.words[i].lower in self.lexicon.given

    def _continues(self, word: Word, j: int) -> bool:
        if not word.text[0].isupper() or len(word.text) == 1:
            return False
        if word.lower in self.rules.tails:
            return not self._bought(word)
        if self._is_fund(word):
            return True
        if word.lower in self.rules.trades and self.apposed(j - 1):
            return True
        if word.lower in self.rules.not_names or word.lower.endswith(self.rules.street_endings):
            return False
        before = self.words[j - 1]
        if before.lower in self.rules.place_prefixes:
            return True
        if self.given(j - 1) and self.lexicon.noun(word.lower) is None:
            return True
        if not before.text.endswith("s") and "-" not in word.text and word.among(_NOUN) and before.among(NAME_TAGS):
            following = self.words[j + 1] if j + 1 < len(self.words) else word
            return not following.among(NAME_TAGS) and self.coined(word, inflected=word.text.endswith("s"))
        if self.lexicon.noun(word.lower) is None and word.among(NAME_TAGS):
            return word.text.rsplit("-", 1)[-1].lower() not in self.rules.compound_heads or "-" not in word.text
        return self.odd(word.text) and "-" not in word.text and self.lexicon.known_at(self.words, j) is None

    def _sure(self, first: int, last: int) -> bool:
        word = self.words[first]
        if last > first or self.odd(word.text):
            return True
        if self.lexicon.known_word(word.lower):
            return self.apposed(first)
        before = self.words[first - 1] if first else None
        return not (before is not None and before.lower in self.rules.indefinite and before.among(_INDEFINITE))

    def kind(self, first: int, last: int) -> PartyKind:
        """What the words of a name and the noun before it tell of its kind."""
        lower = [w.lower for w in self.words[first : last + 1]]
        if any(w in self.rules.legal_forms for w in lower[1:]):
            return "company"
        if len(lower) > 1 and lower[-1] in self.rules.tails:
            return self.rules.tails[lower[-1]]
        before = self.words[first - 1].lower if first else ""
        beside = before and self.words[first - 1].end + 1 == self.words[first].start
        noun = self.lexicon.noun(before) if beside else None
        if len(lower) > 1 and lower[0].split("-")[0] in self.lexicon.given:  # but "der Prothesenhersteller Karl Kolb"
            return "company" if noun is not None and noun.rule.class_ == "company" else "person"
        if before in self.rules.titles:
            return "person"
        return noun.rule.kind if noun is not None else "unknown"
