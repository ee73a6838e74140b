"""What both scanners share: known names, shapes that ordinary words do not have, and trimming."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclaims.names.candidate import Candidate
from newsclaims.names.codes import in_codes
from newsclaims.names.lexicon import Form, Lexicon
from newsclaims.records import PartyKind
from newsclaims.text import Document, Sentence, Word

ODD = re.compile(
    r"[a-z]{1,3}[A-ZÄÖÜ]\w*|[A-ZÄÖÜ][\w.&+-]*[a-zäöü][A-ZÄÖÜ]\w*|\d{1,3}[A-ZÄÖÜ][a-zäöü]{2,}\w*|[A-Z][\w]*[+&][A-Za-z]\w*|"
    r"[A-Za-z]{2,}\.(?:com|de|io|ai|org|net|ch|at|co)|[A-Z][a-z]+\d+|[A-Z]{2,}\d*|\d{1,2}[A-Z]{2,}"
)
NAME_TAGS = frozenset({"NE", "FM", "XY"})  # of names and foreign words in German
_MIDDLE = 3  # words between the first of a name and the end of its tail, that included
_LEAST_INITIALS, _MOST_INITIALS = 3, 5
_QUOTES = frozenset("„“”\"'«»‚‘’›‹")


class Scanner:
    """Walks the words of a document once and yields what may be names."""

    def __init__(self, document: Document, lexicon: Lexicon, summed: frozenset[int] = frozenset()) -> None:
        self.summed = summed  # the words that stand in sums
        self.document, self.lexicon, self.rules = document, lexicon, lexicon.rules
        self.words: Sequence[Word] = document.words
        self.text = document.text
        self.initials = frozenset(w.text for w in self.words if _are_initials(w.text))

    def run(self) -> list[Candidate]:
        """All candidates, in order, without overlaps."""
        found: list[Candidate] = []
        for sentence in self.document.sentences:
            found += self.sentence(sentence)
        codes = in_codes(self.words, self.rules.exchanges)
        if codes:
            found = [c for c in found if c.first not in codes]
        return self._lengthened(found)

    def _lengthened(self, found: list[Candidate]) -> list[Candidate]:
        """Those of one word go on to the end of a name that the text also tells with its legal form."""
        full: dict[str, list[str]] = {}
        for c in found:
            told = [w.text for w in self.words[c.first : c.last + 1]]
            words = [t for t in told if t.lower() not in self.rules.legal_forms]
            if c.sure and 1 < len(words) < len(told):
                full[words[0]] = words
        for c in found if full else ():
            words = full.get(c.text, [])
            behind = self.words[c.first : c.first + len(words)]
            if c.first == c.last and words and [w.text for w in behind] == words:
                c.last, c.end = behind[-1].index, behind[-1].end
                c.text = self.text[c.start : c.end]
        return [c for before, c in pairwise([None, *found]) if c and (before is None or c.first > before.last)]

    def sentence(self, sentence: Sentence) -> Iterator[Candidate]:
        """The candidates of one sentence."""
        raise NotImplementedError

    def cut(
        self, first: int, last: int, *, sure: bool, end: int | None = None, kind: PartyKind = "unknown"
    ) -> Candidate:
        """A candidate over the words `first` to `last`, cut at `end` where an ending or a compound follows."""
        start, stop = self.words[first].start, self.words[last].end if end is None else end
        if end is None and self._stray_dot(last):
            stop -= 1
        return Candidate(start, stop, self.text[start:stop], first, last, sure, kind)

    def _stray_dot(self, last: int) -> bool:
        """Whether the full stop of the sentence hangs on the last word ("KfW.")."""
        word = self.words[last]
        if (
            not word.text.endswith(".")
            or len(word.text) < 4
            or word.lower in self.rules.legal_forms
            or "." in word.text[:-1]
        ):
            return False
        return last + 1 == len(self.words) or self.words[last + 1].text[0].isupper()

    def listed(self, form: Form, i: int) -> Candidate:
        """The candidate for a known name at word `i`."""
        last = i + len(form.words) - 1
        known = form.known
        sure = not known.cautious or self.supported(i, last, known.kind)
        dot = len(self.words[last].text) - len(form.words[-1])
        candidate = self.cut(i, last, sure=sure, end=self.words[last].end - form.ending - dot, kind=known.kind)
        candidate.known = known
        if form.words[:-1] and form.name != candidate.text:
            candidate.name = form.name
        if known.entry is not None:
            candidate.gender = known.entry.gender
        return candidate

    def spelled_out(self, i: int, end: int) -> Candidate | None:
        """Words that the text calls by their initials elsewhere: "Pumpen Reservation Service" beside "PRS"."""
        letters, last = "", i
        for word in self.words[i : min(i + _MOST_INITIALS, end)] if self.initials else ():
            if not word.text[0].isupper() or not word.text[1:].islower():
                break
            letters += word.text[0]
            last = word.index if letters in self.initials else last
        return self.cut(i, last, sure=True) if last > i else None

    def giver(self, i: int, end: int) -> Candidate | None:
        """A state by its adjective before the aid that it gives: "Croatian state aid", "polnische Beihilfen"."""
        known = self.lexicon.states.get(self.lexicon.place(self.words[i].lower))
        if known is None or not any(
            w.lower.endswith(self.rules.aid_nouns) for w in self.words[i + 1 : min(i + 3, end)]
        ):
            return None
        candidate = self.cut(i, i, sure=True, kind=known.kind)
        candidate.known, candidate.name, candidate.adjective = known, known.name, True
        return candidate

    def supported(self, first: int, last: int, kind: PartyKind) -> bool:
        """Whether the wording supports a cautious name: quotation marks, a word of reporting, a legal form."""
        words = self.words
        after = words[last + 1].lower if last + 1 < len(words) else ""
        if after in self.rules.legal_forms:
            return True
        if (
            first
            and words[first - 1].text in _QUOTES
            and words[last + 1 : last + 2]
            and words[last + 1].text in _QUOTES
        ):
            return kind == "outlet"
        if kind != "outlet":
            return self.bare(first)
        near = [w.lower for w in (*words[max(0, first - 3) : first], *words[last + 1 : last + 3])]
        return any(w in self.rules.report_words for w in near)

    def bare(self, first: int) -> bool:
        """Whether a cautious name stands as names do, not as the ordinary word would."""
        raise NotImplementedError

    def legal_end(self, last: int) -> int:
        """The last word of the legal form behind word `last` ("GmbH & Co. KG", ", Inc."), or `last`."""
        words, legal = self.words, self.rules.legal_forms
        i = last + 1
        i += self._legal_behind_comma(i)
        while i < len(words) and ((words[i].lower in legal and words[i].text[0].isupper()) or self._joined_legal(i)):
            last = i
            i += 1 + (words[i].lower in self.rules.before_comma and self._legal_behind_comma(i + 1))
        return last

    def _legal_behind_comma(self, i: int) -> bool:
        words = self.words
        comma = i + 1 < len(words) and words[i].text == "," and words[i + 1].text[0].isupper()
        return comma and words[i + 1].lower in self.rules.legal_forms

    def _joined_legal(self, i: int) -> bool:
        words, legal = self.words, self.rules.legal_forms
        return (
            words[i].text == "&"
            and i + 1 < len(words)
            and words[i + 1].lower in legal
            and words[i + 1].text[0].isupper()
        )

    def up_to_tail(self, j: int, end: int) -> int:
        """How many words from `j` on a tail or legal form makes one name with what is before: "Kolb Clean Energy"."""
        for n, word in enumerate(self.words[j : min(j + _MIDDLE, end)], 1):
            if n > 1 and (word.lower in self.rules.tails or word.lower in self.rules.legal_forms):
                return n
            plain = word.text.isalpha() and word.text[0].isupper() and word.text not in self.lexicon.forms
            ordinary = word.lower in self.rules.not_names and not word.among(NAME_TAGS)
            if not plain or ordinary or self.lexicon.noun(word.lower) is not None:
                return 0
        return 0

    def partners(self, i: int, j: int, end: int) -> int:
        """How many words from a comma on the names of partners go on to the last one: "Kolb, Arden & Selmer"."""
        words, at = self.words, j
        if j != i + 1 or not self._partner(words[i]):
            return 0
        while at + 2 < end and words[at].text == "," and self._partner(words[at + 1]):
            at += 2
            if words[at].text == "&":
                return at + 2 - j if at + 1 < end and self._partner(words[at + 1]) else 0
        return 0

    def _partner(self, word: Word) -> bool:
        """Whether a word may be a partner's surname: no firm's name, no legal form, in German no ordinary noun."""
        listed = word.text in self.lexicon.forms or word.lower in self.rules.legal_forms | self.rules.not_names
        ordinary = self.lexicon.language == "de" and self.known_word(word)
        return word.text.isalpha() and word.text[0].isupper() and not (word.text.isupper() or listed or ordinary)

    def known_word(self, word: Word) -> bool:
        """Whether the word is an ordinary one of the language."""
        return self.lexicon.known_word(word.lower)

    def odd(self, text: str) -> bool:
        """Whether a word has the shape of a name whatever its language: capitals inside, digits and signs."""
        if text.isalpha() and text[1:].islower():
            return False
        return ODD.fullmatch(text) is not None

    def quoted(self, word: Word) -> bool:
        """Whether a word is a quotation mark."""
        return word.text in _QUOTES


def _are_initials(text: str) -> bool:
    return _LEAST_INITIALS <= len(text) <= _MOST_INITIALS and text.isalpha() and text.isupper()


def shouted(sentence: Sentence) -> bool:
    """Whether a line is in capitals throughout, so that they tell nothing."""
    if not any(w.text.isupper() and len(w.text) > 3 for w in sentence.words[:4]):
        return False
    long = [w.text for w in sentence.words if len(w.text) > 3 and w.text.isalpha()]
    return len(long) > 2 and sum(t.isupper() for t in long) > 0.6 * len(long)
