"""HanTa's tagger, the same in what it says and many times as fast.

HanTa looks at every follower of a state and at every morpheme for every part of a word; here only at those that the
model knows or may guess. A state, two tags, is one number, and the guesses for unknown morphemes stand ready by their
length and last letters. What a word can be and what its lemma is are remembered, up to a bound. The scores are HanTa's
own, in the same order of sums, so that tags and lemmas come out the same.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from HanTa.HanoverTagger import END, END_UNKNOWN, START, UNKNOWN, HanoverTagger

from newsclaims.remembering import Memory
from newsclaims.viterbi import BASE, FLOOR, TAG, Course, Likely, Row, Transitions

Steps = list[dict[int, tuple[int, int]]]  # for each end and state, the state before and where that one ends
Ends = list[tuple[int, float]]  # where a morpheme ends, and the log probability that it is one
Guesses = list[tuple[int, tuple[float, ...]]]  # where an unknown morpheme ends, and its score for each open tag
_FIRST = START  # the state before a word or sentence: no tag, and START
_REMEMBERED = 4_000  # words at least, in each of the memories; more gain little and cost memory
_BEST_OF_MORPHEMES = 3  # HanTa goes on from these states, and from others nearly as good
_LONGEST_COUNTED = 24  # characters of a morpheme that the model tells apart
_SHORT, _SHORTEST = 4, 3  # in words of 4 characters and more, unknown morphemes have 3 and more
_ONE_MORPHEME = 4.6  # taken from the score of a word that is read as one unknown morpheme
_CUTOFF = 5


class _Followers(NamedTuple):
    """What may follow a state inside a word: by tag the score and new state; for unknown morphemes, in a row."""

    known: dict[int, tuple[float, int]]
    open: tuple[tuple[int, int, float, int], ...]  # tag, its number among the open ones, score, new state


class Tagger(HanoverTagger):  # type: ignore[misc]
    """One of HanTa's models; `tag_sent(words)` gives word, lemma and tag of each."""

    def __init__(self, model: str, unclear: str = "") -> None:  # `unclear`: a tag that no plain word is to get
        super().__init__(model)
        self._inside: Memory[str, Likely] = Memory(_REMEMBERED)
        self._opening: Memory[str, Likely] = Memory(_REMEMBERED // 4)
        self._possible: Memory[str, frozenset[str]] = Memory(_REMEMBERED)
        self._possible_first: Memory[str, frozenset[str]] = Memory(_REMEMBERED // 4)
        self._guessed: Memory[str, list[tuple[int, float]]] = Memory(_REMEMBERED // 4)
        self._lemma_of = lru_cache(2 * _REMEMBERED)(super()._analyze)
        self._followers = lru_cache(None)(self._find_followers)
        following = {a << BASE | b: found for (a, b), found in self.LP_trans_word.items()}
        self._words = Transitions(following, _FIRST, END)
        self._finals = {
            a << BASE | b: [(b << BASE | -tag, tag, p) for tag, p in ends]
            for (a, b), ends in self.LP_trans_final.items()
        }
        self._unclear = self.tag2int.get(unclear, UNKNOWN)
        self._any_tag = tuple((tag, 0.0) for tag in following[_FIRST] if tag != END)
        self._morphemes = _by_morpheme(self.LP_m_t)
        self._open = [tag for tag in self.LP_hapax_t if tag in self.LP_s_t]
        self._suffixes = self.LP_s_t[self._open[0]].keys()  # the same for all of them
        self._guess = lru_cache(None)(self._find_guess)

    def reachable(self) -> None:
        """For each state that ends a word, the tags from which it can be reached; HanTa asks for this at its start."""
        before: defaultdict[int, list[int]] = defaultdict(list)
        for (_, tag), followers in self.LP_trans.items():
            for follower in followers:
                before[follower].append(tag)
        self.reachability = {end: _backwards(end, before) for end in self.int2tag if end < 0}

    def name(self, tag: int) -> str:
        """The name of a tag."""
        found: str = self.int2tag[tag]
        return found

    def possible(self, word: str, *, opening: bool) -> frozenset[str]:
        """All tags that a `course` may give a word, whatever stands beside it; `opening` if it opens the sentence."""
        memory = self._possible_first if opening else self._possible
        found = memory.get(word)
        if found is None:
            likely = self._recalled(word, self._opening if opening else self._inside)
            found = memory.keep(word, frozenset(self.int2tag[tag] for tag, _ in likely))
        return found

    def lemma(self, word: str, tag: str) -> str:
        """The lemma that a word has under a tag; a noun with a hyphen has that of its last part: "Kolb-Fusion"."""
        first, hyphen, last = word.rpartition("-")
        if hyphen and last and tag.startswith("NN"):
            return f"{first}-{self.lemma(last, tag).lower()}"
        lemma: str = self._lemma_of(word.lower(), self.tag2int[tag])[0]
        return f"{lemma}s" if word.endswith("ss") and word[:-1].lower() == lemma.lower() else lemma

    def _analyze(self, word: str, pos: int, taglevel: int = 1) -> Any:
        return self._lemma_of(word.lower(), pos, taglevel)

    def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:
        """The best tags of a sentence; the capital of its first word says nothing."""
        return self.course(sent, cased=casesensitive).tags()

    def course(self, words: Sequence[str], *, cased: bool = True) -> Course:
        """The way through the words of a sentence; `name` tells the names of the tags it finds."""
        inside = self._inside if cased else self._opening

        def likely(i: int) -> Likely:
            word = words[i]
            memory = inside if i else self._opening
            return memory.fresh.get(word) or self._recalled(word, memory)

        return Course(self._words, len(words), likely)

    def _recalled(self, word: str, memory: Memory[str, Likely]) -> Likely:
        upper = word[0].isupper() if memory is self._inside else None
        return memory.get(word) or memory.keep(word, self._likely(word, upper))

    def _likely(self, word: str, upper: bool | None) -> Likely:
        """The tags that a word can have with their scores given the tag; all tags where anything goes."""
        lower = self.normalize(word)
        known = lower in self.cache
        scores = []
        for tag, plain in self.cache[lower] if known else self.analyze_forward(lower):
            cased = plain if upper is None or tag == UNKNOWN else plain + self.LP_case_t[tag][upper]
            scores.append((tag, cased if tag == UNKNOWN else cased - self.LP_wtag[tag]))
        least = max(score for _, score in scores) - _CUTOFF if scores and not known else -math.inf
        found = tuple((tag, score) for tag, score in scores if score >= least)
        found = (word.isalpha() and tuple(t for t in found if t[0] != self._unclear)) or found
        return self._any_tag if {tag for tag, _ in found} <= {UNKNOWN} else found

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """The tags that an unknown word can have, and their log probabilities."""
        found = self._guessed.get(word)
        if found is None:
            found = self._guessed.keep(word, self._by_tag(self._spread(word, None, self.strict)[0][-1]))
        return found

    def _spread(self, word: str, target: int | None, strict: bool) -> tuple[list[Row], Steps]:
        """The states that the morphemes up to each place of a word can end in, with their scores, and how they came.

        `target` is the word's tag if that is known. Unknown morphemes count too, unless it is `strict`.
        """
        rows: list[Row] = [{_FIRST: 0.0}, *({} for _ in word)]
        steps: Steps = [{} for _ in rows]
        reached = [row.get for row in rows]
        tails = () if strict else self._tails(word)
        for start in range(len(word)):
            if not rows[start]:
                continue
            known = self._known_from(word, start)
            guesses = self._guesses_from(word, start, tails) if tails else ()
            unknown: dict[int, Ends] = {}
            for state, score in _best(rows[start], _BEST_OF_MORPHEMES):
                here = (state, start)
                followers = self._followers(state, target)
                paths = [(followers.known[tag], ends) for tag, ends in known.items() if tag in followers.known]
                for tag, number, trans, new in followers.open if guesses else ():
                    if tag not in unknown:
                        taken = [end for end, _ in known.get(tag, ())]
                        unknown[tag] = [(end, own[number]) for end, own in guesses if end not in taken]
                    paths.append(((trans, new), unknown[tag]))
                for (trans, new), ends in paths:
                    so_far = score + trans
                    for end, own in ends:
                        found = so_far + own
                        if found > reached[end](new, FLOOR):
                            rows[end][new], steps[end][new] = found, here
        return rows, steps

    def _known_from(self, word: str, start: int) -> dict[int, Ends]:
        """The morphemes of the model that begin there, by tag."""
        found: dict[int, Ends] = {}
        get = self._morphemes.get
        for end in range(start + 1, len(word) + 1):
            for tag, own in get(word[start:end], ()):
                if tag in found:
                    found[tag].append((end, own))
                else:
                    found[tag] = [(end, own)]
        return found

    def _tails(self, word: str) -> list[tuple[str, str, str]]:
        """For each end of a part of a word, the longest endings of up to 2, 3 and 4 characters that the model has."""
        found = []
        for end in range(len(word) + 1):
            four = self._longest(word[max(0, end - 4) : end])
            three = four if len(four) < 4 else self._longest(four[1:])
            found.append((three if len(three) < 3 else self._longest(three[1:]), three, four))
        return found

    def _longest(self, ending: str) -> str:
        while ending not in self._suffixes:
            ending = ending[1:]
        return ending

    def _guesses_from(self, word: str, start: int, tails: Sequence[tuple[str, str, str]]) -> Guesses:
        """HanTa's guess for each part that may be an unknown morpheme: by its length, its end, and whether it is all.

        The first character of the part is not counted as part of its ending.
        """
        size = len(word)
        found: Guesses = []
        for end in range(start + (1 if size < _SHORT else _SHORTEST), size + 1):
            length = end - start
            if length > _SHORTEST:
                tail = tails[end][1 if length == _SHORT else 2]
            else:
                tail = tails[end][0] if length == _SHORTEST else self._longest(word[start + 1 : end])
            found.append((end, self._guess(length if length < _LONGEST_COUNTED else _LONGEST_COUNTED, tail)))
        if not start and found:
            found[-1] = (found[-1][0], tuple(own - _ONE_MORPHEME for own in found[-1][1]))
        return found

    def _find_guess(self, length: int, ending: str) -> tuple[float, ...]:
        """For each open tag, the score of an unknown morpheme of a length with an ending that the model has."""
        return tuple(
            self.Int_t + self.LP_hapax_t[tag] + self.LP_len_t[tag][length] + self.LP_s_t[tag][ending]
            for tag in self._open
        )

    def _by_tag(self, last: Row) -> list[tuple[int, float]]:
        finals: dict[int, float] = {}
        tags: dict[int, int] = {}
        for state, score in last.items():
            for new, tag, trans in self._finals.get(state, ()):
                found = score + trans
                if found > finals.get(new, FLOOR):
                    finals[new], tags[new] = found, -tag
        sums: dict[int, float] = {}
        for new, score in finals.items():
            tag = tags[new]
            sums[tag] = _log_sum(sums[tag], score) if tag in sums else score
        return sorted(sums.items(), key=lambda item: item[1], reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """The morphemes of a word whose tag is known: the tag of each and where it ends."""
        for strict in (True, False):
            path = self._path(word, targetpos, strict)
            if path:
                return path
        return [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def _path(self, word: str, target: int, strict: bool) -> list[tuple[int, int]]:
        rows, steps = self._spread(word, target, strict)
        last, least = None, FLOOR
        for state, score in rows[-1].items():
            trans = next((p for _, tag, p in self._finals.get(state, ()) if tag == target), None)
            if trans is not None and score + trans > least:
                last, least = state, score + trans
        return [] if last is None else _walked(last, steps, len(word), target)

    def _find_followers(self, state: int, target: int | None) -> _Followers:
        """What can follow a state inside a word, that is to end in the target if there is one."""
        found = self.LP_trans_nonfinal.get((state >> BASE, state & TAG), ())
        if target is not None:
            reachable = self.reachability.get(target, frozenset())
            found = [(tag, p) for tag, p in found if tag in reachable]
        last = (state & TAG) << BASE
        unknown = [(tag, self._open.index(tag), p, last | tag) for tag, p in found if tag in self._open]
        return _Followers({tag: (p, last | tag) for tag, p in found}, tuple(unknown))


def _log_sum(a: float, b: float) -> float:
    """The log of the sum of two numbers, given their logs."""
    if a == b:
        return a + math.log(2)
    return a + math.log1p(math.exp(b - a)) if a > b else b + math.log1p(math.exp(a - b))


def _by_morpheme(by_tag: Mapping[int, Mapping[str, float]]) -> dict[str, Likely]:
    found: dict[str, Likely] = {}
    for tag, scores in by_tag.items():
        for morpheme, score in scores.items():
            found[morpheme] = (*found.get(morpheme, ()), (tag, score))
    return found


def _backwards(end: int, before: Mapping[int, Sequence[int]]) -> frozenset[int]:
    found: set[int] = set()
    open_ends = [end]
    while open_ends:
        new = set(before.get(open_ends.pop(), ())) - found
        found |= new
        open_ends += new
    return frozenset(found)


def _best(row: Row, count: int) -> Iterable[tuple[int, float]]:
    """The states to go on from: all of a few; of many, those no more than 1 below the best but `count`."""
    if len(row) <= count:
        return row.items()
    bound = sorted(row.values(), reverse=True)[count] - 1
    return [(state, score) for state, score in row.items() if score >= bound]


def _walked(state: int, steps: Steps, size: int, target: int) -> list[tuple[int, int]]:
    path = [(target, size + 1)]
    end = size
    while end > 0:
        path.append((state & TAG, end))
        state, end = steps[end][state]
    return path[::-1]
