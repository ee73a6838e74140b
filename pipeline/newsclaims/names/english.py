"""Names in English: runs of capitalised words inside running sentences."""

import re
from collections.abc import Iterator

from newsclaims.names.candidate import Candidate
from newsclaims.names.english_words import EnglishWords, is_title_case
from newsclaims.names.lexicon import Form
from newsclaims.text import Sentence, Word, is_stock_code

_INNER = frozenset({"&", "-", "–", "+", "/"})
_OPENERS = frozenset({":", "–", "—", "•", "”", '"', "“"})
_VERBS = ("VVD", "VVZ", "VHZ", "VHD", "VBZ", "VBD", "VM0", "VDD", "VDZ")
_NAMELIKE = ("NN", "UNC", "ZZ")
_NAME_TAGS = frozenset({"NP0", "UNC", "ZZ0"})
_NOMINAL = _NAME_TAGS | {"NN", "NN0", "NN1", "NN2", "AJ0", "AJC", "AJS"}
_SHORTEST = 4
_SEVERAL = re.compile("[A-Z]{2,}s")  # of what capitals stand for ("SUVs")


class EnglishScanner(EnglishWords):
    """Finds candidates in English text."""

    _title = False

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

    def _capital(self, word: Word) -> bool:
        text = word.text
        open_ = word.index not in self.summed and not is_stock_code(text)
        return open_ and (text[0].isupper() or (not text.islower() and text[0].isalnum() and self.odd(text)))

    def _numbered(self, i: int, end: int) -> int:
        """1 if a number is glued to the capital letter behind it and a capitalised word follows ("4K Invest")."""
        words = self.words
        if not words[i].text.isdigit() or i + 2 >= end or words[i].end != words[i + 1].start:
            return 0
        return int(
            words[i + 1].text.isupper() and words[i + 2].text[0].isupper() and words[i + 2].lower in self.rules.tails
        )

    def _coined(self, i: int, end: int) -> int:
        """1 if small letters and digits stand before the word that a fund's name ends in ("b2b Ventures")."""
        text = self.words[i].text
        if text.isalpha() or not (text.isalnum() and text[0].isalpha()) or i + 1 >= end or self._title:
            return 0
        return int(self._capital(self.words[i + 1]) and self.rules.tails.get(self.words[i + 1].lower) == "fund")

    def _part(self, word: Word) -> bool:
        if not self._capital(word) or (word.lower in self.rules.not_names and not self.opens_name(word)):
            return False
        if _SEVERAL.fullmatch(word.text) and word.text not in self.lexicon.forms:
            return False
        if "-" in word.text and word.text.rsplit("-", 1)[-1][:1].islower() and len(word.text) > 3:
            return False
        if not self._title or word.tag == "NP0" or word.lower in self.rules.tails:
            return True
        return not self.known_word(word) and not word.tag.startswith("V")

    def _run_end(self, i: int, end: int) -> int:
        """Behind the last word of the run of name-like words that starts at `i`."""
        j = i + 1
        if not self._part(self.words[i]):
            form = self.lexicon.known_at(self.words, i)
            j = i + (len(form.words) if form else 1)
            if form is None or j >= end or self.words[j].lower not in self.rules.tails:
                return j  # other than "The Telegraph Group"
        while j < end:
            if self._part(self.words[j]) or self._ends_name(j):
                j += 1
                continue
            if not (skip := self._joins(i, j, end)):
                break
            j += skip
        return max(j, self.legal_end(j - 1) + 1)

    def _ends_name(self, j: int) -> bool:
        """Whether a word that makes no name by itself is the last of one: "Passage AI"."""
        word = self.words[j]
        if word.text in self.rules.small_forms:
            return True
        if word.lower not in self.rules.tails or not word.text[0].isupper():
            return False
        return not self._title or not self.known_word(self.words[j - 1])

    def _joins(self, i: int, j: int, end: int) -> int:
        """How many words from `j` on belong to the run although the first of them is no name part."""
        words = self.words
        word = words[j]
        if j + 1 >= end or not self._part(words[j + 1]):
            if (
                word.lower in self.rules.connectors
                and j + 2 < end
                and words[j + 1].lower == "the"
                and self._part(words[j + 2])
            ):
                return 3 if words[j - 1].lower in self.rules.office_heads else 0
            return 0
        glued = words[j - 1].end == word.start and word.end == words[j + 1].start
        if word.text == "&" or (word.text in _INNER and glued):
            return 2
        if word.lower == "and":
            plain = (
                self.known_word(words[j - 1])
                and self.known_word(words[j + 1])
                and words[j + 1].lower not in self.rules.tails
            )
            return 2 if plain and {w.lower for w in words[i:j]} & self.rules.office_heads.keys() else 0
        if word.lower in self.rules.connectors:
            heads = {w.lower for w in words[i:j]}
            return 2 if heads & self.rules.office_heads.keys() else 0
        letter = len(word.text) == 1 and word.text.isalpha() and word.lower not in self.rules.articles
        if word.lower in self.rules.particles or (letter and words[j + 1].lower in self.rules.tails):
            return 2  # "KMW i Ventures"
        return 2 if word.text.isdigit() and len(word.text) < 3 and words[j + 1].lower in self.rules.tails else 0

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
                if i < end and words[i].text in _INNER:
                    i += 1
                continue
            if i + 1 < end and f"{words[i].lower} {words[i + 1].lower}" in self.lexicon.places:
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
        if not self._part(word) or word.lower in self.rules.front or word.text in _INNER:
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
            self.words[last].text in _INNER or self.words[last].lower in self.rules.particles | self.rules.connectors
        ):
            last -= 1
        return last
