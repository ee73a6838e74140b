"""Names in English: runs of capitalised words inside running sentences."""

from collections.abc import Iterator

from newsclaims.names.candidate import Candidate
from newsclaims.names.english_runs import INNER, EnglishRuns
from newsclaims.names.english_words import is_title_case
from newsclaims.names.lexicon import Form
from newsclaims.text import Sentence

_OPENERS = frozenset({":", "–", "—", "•", "”", '"', "“"})
_VERBS = ("VVD", "VVZ", "VHZ", "VHD", "VBZ", "VBD", "VM0", "VDD", "VDZ")
_NAMELIKE = ("NN", "UNC", "ZZ")
_NAME_TAGS = frozenset({"NP0", "UNC", "ZZ0"})
_NOMINAL = _NAME_TAGS | {"NN", "NN0", "NN1", "NN2", "AJ0", "AJC", "AJS"}
_SHORTEST = 4


class EnglishScanner(EnglishRuns):
    """Finds candidates in English text."""

    def sentence(self, sentence: Sentence) -> Iterator[Candidate]:
        """The candidates of one sentence."""
        self._title = sentence.heading and is_title_case(sentence, self.small)
        i, end = sentence.words[0].index, sentence.words[-1].index + 1
        opening = True
        while i < end:
            word = self.words[i]
            if word.text.islower() and word.text not in self.lexicon.forms and not self._coined(i, end):
                opening = False
                if word.text in self.rules.state_heads and (state := self.seated(i, end)) is not None:
                    yield state
                    i = state.last + 1
                    continue
                i += 1
                continue
            glued = self._numbered(i, end) or self._coined(i, end)
            if not self._capital(word) and not glued:
                form = self.lexicon.known_at(self.words, i) if word.text in self.lexicon.forms else None
                opening = (opening and not word.text[0].isalnum()) or word.text in _OPENERS
                if form is not None:
                    yield self.listed(form, i)
                    i += len(form.words)
                else:
                    i += 1
                continue
            run = self._run_end(i + glued, end)
            last = i
            for candidate in self._candidates(i, run, opening=opening):
                yield candidate
                last = candidate.last
            opening = False
            i = max(run, last + 1)

    def bare(self, first: int) -> bool:
        """With a capital inside a running sentence."""
        before = self.words[first - 1] if first else None
        return before is not None and (before.text[0].isalnum() or before.text in {",", "(", "'s"}) and not self._title

    def _candidates(self, i: int, end: int, *, opening: bool) -> Iterator[Candidate]:
        """Cut a run: known names first; roles, nationalities and ordinary first words of a sentence off its front."""
        words = self.words
        while i < end:
            if (office := self.government(i, end)) is not None:
                yield office
                return
            form = self._known(i, end)
            if form is not None:
                candidate = self._whole(form, i, end)
                yield candidate
                i, opening = candidate.last + 1, False
                if i < end and words[i].text in INNER:
                    i += 1
                continue
            if i + 1 < end and f"{words[i].lower} {words[i + 1].lower}" in self.lexicon.places:
                if self._place_end(i, end) == end:
                    yield self._tailed(i, end)
                    return
                i += 2
                continue
            if (state := self.giver(i, len(words))) is not None:
                yield state
                i, opening = i + 1, False
                continue
            if self._skip(i, end, opening=opening):
                if opening and self._maybe(i, end):
                    maybe = self.cut(i, i, sure=False)
                    maybe.ordinary = True
                    yield maybe
                opening = opening and words[i].lower in self.rules.front
                i += 1
                continue
            stop = self._stop(i, end)
            last = self._trim(i, stop)
            if last >= i and not (self.area(i, last) or self.mere_tail(i, last)):
                sure = self._sure(i, last, opening=opening)
                candidate = self.cut(i, last if self._title else self.numbered(last), sure=sure)
                candidate.kind = self.kind(i, last)
                yield candidate
            i, opening = stop, False

    def _tailed(self, i: int, end: int) -> Candidate:
        """The words up to a tail as one name, of the kind that the tail tells."""
        candidate = self.cut(i, end - 1, sure=True)
        candidate.kind = self.kind(i, end - 1)
        return candidate

    def _whole(self, form: Form, i: int, end: int) -> Candidate:
        """A known name with what belongs to it behind it: tail, legal form, country, arm."""
        stop = i + len(form.words)
        if form.known.place and (office := self.office_of(i, stop, end)) is not None:
            return office
        last = self.extend(stop - 1, end, title=self._title)
        candidate = self.listed(form, i)
        if last == stop - 1 and not self._title:
            last = self.branch(candidate, last, end)
        if last == stop - 1 and not self._title:
            last = self.offshoot(candidate, self._trim(last, self._stop(last, end)))
        if last > candidate.last:
            candidate.end, candidate.last = self.words[last].end, last
            candidate.text = self.text[candidate.start : candidate.end]
        return candidate

    def _sure(self, first: int, last: int, *, opening: bool) -> bool:
        """Whether a candidate is a name by itself: not so a first word, or the words of a Title Case heading."""
        word = self.words[first]
        if self._title:
            coined = not self.known_word(word) and not self.lexicon.known_word(word.lemma.lower())
            return word.tag == "NP0" or self.odd(word.text) or (coined and word.tag.startswith(_NAMELIKE))
        if not opening or last > first or word.among(_NAME_TAGS):
            return True
        if self.introduced(last):
            return True
        if self.known_word(word) or word.tag == "NN2" or word.text.endswith("s"):
            return False
        following = self.words[last + 1] if last + 1 < len(self.words) else None
        return following is not None and (
            following.tag.startswith(_VERBS) or following.text in {",", "'s", "’s"} or following.lower in {"of", "and"}
        )

    def _known(self, i: int, end: int) -> Form | None:
        form = self.lexicon.known_at(self.words, i)
        if form is None or i + len(form.words) > end:
            return form if form is not None and i + len(form.words) > end and not form.known.place else None
        stop = i + len(form.words)
        rest = self.words[stop:end]
        if form.known.place and rest and self._part(rest[0]) and rest[0].lower not in self.rules.front:
            return None if self.lexicon.known_at(self.words, stop) is None else form
        if form.known.cautious and rest and self._part(rest[0]):
            return None
        return form

    def _skip(self, i: int, end: int, *, opening: bool) -> bool:
        word = self.words[i]
        if self._numbered(i, end) or self._coined(i, end):
            return False
        if not self._part(word) or word.lower in self.rules.front or word.text in INNER:
            return not (word.lower in self.rules.front and self.heads_office(i, end))
        if opening and word.lower.removesuffix("s") in self.rules.front:
            return True
        if word.lower in self.rules.legal_forms or word.text in self.rules.particles:
            return True
        if word.lower in self.lexicon.places and not self._named_after(i, end):
            return True
        if not opening:
            return False
        if word.among(_NAME_TAGS) or self.odd(word.text):
            return False
        if self.known_word(word) and not word.among(_NOMINAL):
            return not (word.tag in {"VVB", "VVI"} and end - i > 2)
        heads = word.lower in self.rules.office_heads and i + 2 < end  # "Bank of Leeds lends …"
        if heads and self.words[i + 1].lower in self.rules.connectors:
            return False
        return self.lexicon.noun(word.lower.removesuffix("s")) is not None

    def _maybe(self, i: int, end: int) -> bool:
        """Whether an ordinary word that opens a sentence by itself may be a name ("Directly raises …")."""
        word = self.words[i]
        alone = end == i + 1 and not self._title and len(word.text) >= _SHORTEST
        return alone and self._part(word)

    def _named_after(self, i: int, end: int) -> bool:
        """Whether a nationality or place belongs to the name that follows ("Swiss Re", "London Stock Exchange")."""
        following = self.words[i + 1 : end]
        if not following or not self._part(following[0]) or following[0].lower in self.rules.front:
            return False
        if any(w.lower in self.rules.tails or w.lower in self.rules.legal_forms for w in following):
            return True
        if following[0].lower in self.lexicon.nouns or following[0].lower in self.lexicon.given:
            return False
        if self.words[i].text.isupper() and following[0].tag == "NP0" and not self.known_word(following[0]):
            return False  # "the U.S. Kolb says …", "UK-based" apart
        return self.words[i].text in self.lexicon.forms or following[0].tag.startswith(("NN", "AJ"))

    def _stop(self, i: int, end: int) -> int:
        """Where the name that starts at `i` ends inside its run: before a role or a known company."""
        for j in range(i + 1, end):
            lower = self.words[j].lower
            if self.role(lower) and not (j + 1 < end and self.office(self.words[j + 1].lower)):
                return j
            if (
                self.words[j].text == "-"
                and j + 1 < end
                and self.lexicon.known_at(self.words, j + 1)
                and self.lexicon.known_at(self.words, i)
            ):
                return j
        return end

    def _trim(self, i: int, stop: int) -> int:
        last = stop - 1
        while last > i and (
            self.words[last].text in INNER or self.words[last].lower in self.rules.particles | self.rules.connectors
        ):
            last -= 1
        return last
