"""The stretches of words between commas from which a verb-bracket language's clauses are made, insertions apart."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsclaims.clauses.findings import DASHES, word_class
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence, Word

_CUTS = frozenset(",;:–—()[]")
_FRESH = frozenset(":;")
_CLOSING = {"(": ")", "[": "]"}
_LONGEST_INSERTION = 40  # words


class Stretch(NamedTuple):
    """Words without a cut; `shared` if "und" ties it to the predicate before, empty at a colon.

    One `inserted` stood in brackets or between two dashes inside the stretch before it.
    """

    words: list[Word]
    shared: bool = False
    inserted: bool = False


def stretches(
    sentence: Sentence, taken: set[int], rules: SyntaxRules, cuts: frozenset[int] = frozenset()
) -> Iterator[Stretch]:
    """The sentence's stretches in order, an insertion behind the stretch that it interrupts."""
    return _Cutter(sentence, taken, rules, cuts).run(sentence.words)


class _Cutter:
    def __init__(self, sentence: Sentence, taken: set[int], rules: SyntaxRules, cuts: frozenset[int]) -> None:
        self.words, self.taken, self.rules, self.cuts = sentence.words, taken, rules, cuts

    def run(self, words: Sequence[Word], *, inserted: bool = False) -> Iterator[Stretch]:
        segment: list[Word] = []
        inside: list[Sequence[Word]] = []
        at = 0
        while at < len(words):
            word = words[at]
            closing = self._insertion_end(words, at) if segment else 0
            if closing:
                inside.append(words[at + 1 : closing])
                at = closing + 1
                continue
            if word.index in self.cuts or self._is_cut(word, segment):
                yield from self._ended(segment, inside, inserted=inserted)
                segment, inside = [word] if word.index in self.cuts else [], []
                if word.index in self.cuts or word.text in _FRESH:
                    yield Stretch([])
            else:
                segment.append(word)
            at += 1
        yield from self._ended(segment, inside, inserted=inserted)

    def _ended(self, segment: list[Word], inside: Sequence[Sequence[Word]], *, inserted: bool) -> Iterator[Stretch]:
        if segment:
            yield from self._split_at_conjunction(segment, inserted=inserted)
        for words in inside:
            yield from self.run(words, inserted=True)

    def _is_cut(self, word: Word, segment: Sequence[Word]) -> bool:
        apart = word.text == "-" and bool(segment) and segment[-1].end < word.start
        return (word.text in _CUTS or apart) and word.index not in self.taken

    def _insertion_end(self, words: Sequence[Word], at: int) -> int:
        """Where the insertion that begins at `at` is closed, 0 if none begins there."""
        sign = words[at].text
        if words[at].index in self.taken or (sign not in _CLOSING and sign not in DASHES):
            return 0
        reach = range(at + 2, min(at + _LONGEST_INSERTION, len(words) - 1))
        closing = next((i for i in reach if words[i].text == _CLOSING.get(sign, sign)), 0)
        if not closing or any(w.text in _FRESH or w.index in self.cuts for w in words[at:closing]):
            return 0
        goes_on = any(w.text[0].isalnum() for w in words[closing + 1 : closing + 3])
        return closing if goes_on and not (sign in DASHES and self._whole(words, at, closing)) else 0

    def _whole(self, words: Sequence[Word], opening: int, closing: int) -> bool:
        """Whether clauses with verbs of their own stand before and behind two dashes, which insert nothing then."""
        if self._kind(words[closing + 1]) == "conj":
            return False
        return self._has_finite(reversed(words[:opening])) and self._has_finite(iter(words[closing + 1 :]))

    def _has_finite(self, words: Iterator[Word]) -> bool:
        for word in words:
            if word.text in _CUTS:
                return False
            if self._kind(word) == "vfin":
                return True
        return False

    def _kind(self, word: Word) -> str:
        return "chunk" if word.index in self.taken else word_class(word, self.rules)

    def _split_at_conjunction(
        self, segment: list[Word], *, shared: bool = False, inserted: bool = False
    ) -> Iterator[Stretch]:
        kinds = [self._kind(w) for w in segment]
        if kinds[:2] == ["conj", "vfin"]:  # "wächst kräftig, und investiert"
            segment, kinds, shared = segment[1:], kinds[1:], True
        if kinds[:2] == ["particle", "conj"]:  # "steigt bei A, einem Rivalen, ein und zahlt"
            yield Stretch(segment[:1], shared, inserted)
            segment, kinds, shared = segment[2:], kinds[2:], True
        verbs = [
            i
            for i, k in enumerate(kinds)
            if k == "vfin" or (k in {"vpp", "vinf"} and not segment[i].tag.startswith(("VA", "VM")))
        ]
        for first, second in pairwise(verbs):
            if kinds[first] == "vfin" and kinds[second] != "vfin" and segment[first].tag.startswith(("VA", "VM")):
                continue  # an auxiliary and its own participle
            joints = [i for i in range(second, first, -1) if kinds[i] == "conj"]
            closed = (i for i in joints if kinds[i - 1] in {"vpp", "vinf", "particle"})  # "abgekauft und bei A und B …"
            at = next(closed, next(iter(joints), None))
            if at is not None:
                yield Stretch(segment[:at], shared, inserted)
                yield from self._split_at_conjunction(segment[at + 1 :], shared=True, inserted=inserted)
                return
        yield Stretch(segment, shared, inserted)
