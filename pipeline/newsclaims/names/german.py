"""Names in German, where every noun has a capital: tags, shapes, and what stands beside the word."""

from collections.abc import Iterator

from newsclaims.names.candidate import Candidate
from newsclaims.names.german_runs import GermanRuns
from newsclaims.names.lexicon import Form
from newsclaims.names.model import FIRMS
from newsclaims.names.scanner import NAME_TAGS, shouted
from newsclaims.records import PartyKind
from newsclaims.text import Sentence, Word

_ADJECTIVE = frozenset({"ADJ(A)"})
_ADJECTIVES = frozenset({"ADJ(A)", "ADJ(D)", "ADJ(PP)"})
_ARTICLE = frozenset({"ART"})
_NOUN = frozenset({"NN"})
_ISCH = ("ische", "ischen", "ischer", "isches", "ischem")


class GermanScanner(GermanRuns):
    """Finds candidates in German text."""

    def sentence(self, sentence: Sentence) -> Iterator[Candidate]:
        """The candidates of one sentence."""
        i, end = sentence.words[0].index, sentence.words[-1].index + 1
        self.shouted = shouted(sentence)
        while i < end:
            word = self.words[i]
            first = word.text[0]
            if i + 1 < end and f"{word.lower} {self.words[i + 1].lower}" in self.lexicon.places:
                form = self.lexicon.known_at(self.words, i)
                if form is None or len(form.words) == 1:  # "die New Yorker"
                    i += 2
                    continue
            candidate = self.giver(i, end) if first.islower() and not self.of_government(i, end) else None
            if candidate is not None:
                candidate = candidate if word.among(_ADJECTIVE) else None
            elif first.isalnum() and not (first.islower() and not self._odd_lower(word)):
                candidate = self._at(i, end)
            if candidate is None:
                i += 1
                continue
            yield candidate
            i = candidate.last + 1

    def _odd_lower(self, word: Word) -> bool:
        return (
            word.text in self.lexicon.forms
            or (not word.text.islower() and self.odd(word.text))
            or self._lower_name(word)
        )

    def _lower_name(self, word: Word) -> bool:
        """A foreign word with a hyphen behind a describing noun: "die Beteiligungsgesellschaft ex-tra"."""
        return "-" in word.text and word.among(NAME_TAGS) and self.apposed(word.index)

    def bare(self, first: int) -> bool:
        """Tagged as a name, with no article before it."""
        return (self.words[first].among(NAME_TAGS) and self.unmarked(first)) or self.apposed(first)

    def _at(self, i: int, end: int) -> Candidate | None:
        word = self.words[i]
        form = self.lexicon.known_at(self.words, i)
        if form is not None and i + len(form.words) <= end:
            return None if form.known.people and i and self.words[i - 1].among(_ARTICLE) else self._listed(form, i, end)
        if word.lower in self.rules.titles or not (word.text[0].isupper() or self.odd(word.text)):
            return self.cut(i, i, sure=True) if self._lower_name(word) else None
        if self.from_there(i, end):
            return None
        if word.lower in self.rules.states and (found := self.government(i) or self.residing(i, end)) is not None:
            return found
        if word.lower in self.rules.leading and (found := self._leading(i, end)) is not None:
            return found
        if "-" in word.text and word.lower.endswith(_ISCH) and word.among(_ADJECTIVE):
            return None  # "US-amerikanische"
        adjective = word.lower.endswith(_ISCH) or self.of_place(word) or word.among(_ADJECTIVES)
        if adjective and (found := self.adjectival(i, end)) is not None:
            return found
        if (found := None if adjective else self.spelled_out(i, end)) is not None:
            return found
        if (found := self._person(i, end) or self.set_apart(i, end)) is not None:
            return found
        if "-" in word.text and (
            found := self.compound(word) if word.text.endswith("-") else self.house(word) or self.compound(word)
        ):
            return found
        return self.coined_house(word) or self.name_from(i, end)

    def _person(self, i: int, end: int) -> Candidate | None:
        """A given name, or the word behind a person's role, and the capitalised word behind it."""
        following = self.words[i + 1] if i + 1 < end else None
        if following is None or not following.text[0].isupper() or following.lower in self.rules.not_names:
            return None
        own, after = self.lexicon.noun(self.words[i].lower), self.lexicon.noun(following.lower)
        if (own and own.rule.class_ == "person") or after is not None or self.words[i].among(_ADJECTIVES):
            return None  # "der Vorsitzende Richter Jan Beil"
        if self.given(i):
            return self.collect(i, end)
        role = self.lexicon.noun(self.words[i - 1].lower) if i and self.apposed(i) else None
        if role is None or role.rule.class_ != "person" or following.text in self.lexicon.forms:
            return None
        if self.lexicon.known_word(following.lower) or "-" in self.words[i].text or following.tag.startswith("V"):
            return None
        return self.cut(i, i + 1, sure=True, kind="person")

    def _listed(self, form: Form, i: int, end: int) -> Candidate | None:
        """A known name, with the tail or legal form behind it; a longer coined name that a place opens wins."""
        candidate = self.listed(form, i)
        if (form.known.place and not form.ending) or not candidate.sure:
            longer = self.name_from(i, end)
            if longer is not None and longer.last > candidate.last and self._goes_on(candidate.last + 1):
                return longer
        last = candidate.last
        if form.ending and last + 1 < end and self.words[last + 1].lower in self.rules.states:
            return self.cut(i, last + 1, sure=True, kind=self.of_state(last + 1))
        owner = bool(form.ending and form.known.place)  # "Berlins Kolb Group"
        while not owner and (step := self._extends(last + 1, end)) > 0:
            last += step
        last += candidate.kind in FIRMS and self._country(last + 1, end)  # "Larkan Niederlande"
        last = self.legal_end(last)
        if last > candidate.last:
            candidate.end, candidate.last = self.words[last].end, last
            candidate.text = self.text[candidate.start : candidate.end]
        return candidate

    def _goes_on(self, i: int) -> bool:
        word = self.words[i]
        if word.lower in self.rules.tails or word.lower in self.rules.legal_forms:
            return True
        return self.lexicon.known_at(self.words, i) is None and word.among(NAME_TAGS)

    def _extends(self, i: int, end: int) -> int:
        """How many words from `i` on belong to the known name before them: one, or two that end in a tail."""
        for n, word in enumerate(self.words[i : min(i + 2, end)], 1):
            if not word.text[0].isupper():
                return 0
            if (word.lower in self.rules.tails and word.lower != "bank") or self._is_fund(word):
                return n
            if word.text in self.lexicon.forms or not word.among(NAME_TAGS):
                return 0
        return 0

    def _country(self, i: int, end: int) -> bool:
        """Whether the word is a state's name, which behind a firm's is that of its arm there."""
        form = self.lexicon.known_at(self.words, i) if i < end else None
        return form is not None and len(form.words) == 1 and form.known.place != "" and not form.known.city

    def _leading(self, i: int, end: int) -> Candidate | None:
        """A noun that opens a name, and the name behind it: "Land Brandenburg", "Familie Quandt"."""
        kind = self.rules.leading[self.words[i].lower]
        if i + 1 >= end or not (self._is_name(self.words[i + 1]) or self._behind_house(kind, self.words[i + 1])):
            return None
        form = self.lexicon.known_at(self.words, i + 1)
        if form is not None and not form.known.place:
            return None
        known = form if form is not None and i + 1 + len(form.words) <= end else None
        run = self.listed(known, i + 1) if known is not None else self.name_from(i + 1, end)
        if run is None:
            return self.cut(i, i + 1, sure=True, kind=kind) if self._behind_house(kind, self.words[i + 1]) else None
        return self.cut(i, run.last, sure=True, end=run.end, kind=kind)

    def _behind_house(self, kind: PartyKind, word: Word) -> bool:
        """Whether a noun new to the tagger belongs to the house before it: "Stadtwerke Auenstein"."""
        house = kind in FIRMS and word.among(_NOUN) and word.text[0].isupper() and "-" not in word.text
        known = self.lexicon.known_word(word.lower) or self.lexicon.noun(word.lower) is not None
        return house and not known and not word.lower.endswith(self.rules.mass_endings)
