"""How far the name-like words of an English name run."""

import re

from newsclaims.names.english_words import EnglishWords
from newsclaims.text import Word, is_stock_code

INNER = frozenset({"&", "-", "–", "+", "/"})
_SEVERAL = re.compile("[A-Z]{2,}s")  # of what capitals stand for ("SUVs")


class EnglishRuns(EnglishWords):
    """Runs of capitalised words, and what may stand small inside them."""

    _title = False

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
            if placed := self._place_end(i, end):
                return placed
            j = i + (len(form.words) if form else 1)
            if form is None or j >= end or self.words[j].lower not in self.rules.tails:
                return j  # other than "The Telegraph Group"
        while j < end:
            if self._part(self.words[j]) or self._ends_name(j):
                j += 1
                continue
            skip = self._joins(i, j, end)
            if not skip:
                break
            j += skip
        return max(j, self.legal_end(j - 1) + 1)

    def _place_end(self, i: int, end: int) -> int:
        """Behind the name that a place of two words opens and a tail ends ("New Zealand Pension Fund"), or 0."""
        form = self.lexicon.known_at(self.words, i)
        stop = i + len(form.words) if form is not None and form.known.place else i
        if stop < i + 2 or stop >= end or self._title or not self._part(self.words[stop]):
            return 0
        j = self._run_end(stop, end)
        told = self.words[stop].lower not in self.rules.front and self.lexicon.known_at(self.words, stop) is None
        return j if told and self.words[j - 1].lower in self.rules.tails else 0

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
        if partners := self.partners(i, j, end):
            return partners
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
        if word.text == "&" or (word.text in INNER and glued):
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
