"""HanTa's tagger, the same in what it says and several times as fast.

HanTa looks at every follower of a state and at every morpheme for every part of a word; here only at those that the
model knows or may guess. What a word can be and what its lemma is are remembered, up to a bound. The scores are HanTa's
own, in the same order of sums, so that tags and lemmas come out the same.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from HanTa.HanoverTagger import EMPTY, END, END_UNKNOWN, START, UNKNOWN, HanoverTagger

State = tuple[int, int]  # the tag before, and the tag
Row = dict[State, float]  # log probabilities
Likely = tuple[tuple[int, float], ...]  # tags and their log probabilities
_REMEMBERED = 8_000  # words, in each of the tables that remember; more gain little and cost memory
_FLOOR = -1e6  # a log probability that counts as impossible
_BEST_OF_WORDS, _BEST_OF_MORPHEMES = 5, 3  # HanTa goes on from these states, and from others nearly as good
_LONGEST_COUNTED = 24  # characters of a morpheme that the model tells apart
_LONGEST_SUFFIX = 4
_SHORT, _SHORTEST = 4, 3  # in words of 4 characters and more, unknown morphemes have 3 and more
_ONE_MORPHEME = 4.6  # taken from the score of a word that is read as one unknown morpheme
_CUTOFF = 5
_LATEST = 256  # words whose parts are remembered from tagging to lemma


Ends = list[tuple[int, float]]  # where a morpheme ends, and the log probability that it is one


class _Followers(NamedTuple):
    """The tags that may follow a state inside a word, with their scores; `open` are those of unknown morphemes too."""

    closed: Likely
    open: Likely


class Tagger(HanoverTagger):  # type: ignore[misc]
    """One of HanTa's models; `tag_sent(words)` gives word, lemma and tag of each."""

    def __init__(self, model: str) -> None:
        super().__init__(model)
        self._tags_of = lru_cache(_REMEMBERED)(self._uncached_tags)
        self._lemma_of = lru_cache(_REMEMBERED)(super()._analyze)
        self._followers = lru_cache(None)(self._find_followers)
        self._any_tag = tuple((tag, 0.0) for tag in self.LP_trans_word[EMPTY, START] if tag != END)
        self._parts = lru_cache(_LATEST)(self._parts_of)
        self.known = _by_morpheme(self.LP_m_t)
        self.suffix = lru_cache(_REMEMBERED)(self._suffix_scores)
        open_tags = [tag for tag in self.LP_hapax_t if tag in self.LP_s_t]
        self.lengths = {t: [self.Int_t + self.LP_hapax_t[t] + p for p in self.LP_len_t[t]] for t in open_tags}

    def reachable(self) -> None:
        """For each state that ends a word, the tags from which it can be reached; HanTa asks for this at its start."""
        before: defaultdict[int, list[int]] = defaultdict(list)
        for (_, tag), followers in self.LP_trans.items():
            for follower in followers:
                before[follower].append(tag)
        self.reachability = {end: _backwards(end, before) for end in self.int2tag if end < 0}

    def knows(self, lower: str) -> bool:
        """Whether a lower-case word stood in the texts that the model was made of."""
        return lower in self.cache

    def tags(self, words: Sequence[str]) -> list[str]:
        """The tag of each word of a sentence."""
        return [self.int2tag[tag] for tag in self.tag_sent_viterbi(words)]

    def lemma(self, word: str, tag: str) -> str:
        """The lemma that a word has under a tag."""
        lemma: str = self._lemma_of(word.lower(), self.tag2int[tag])[0]
        return lemma

    def _analyze(self, word: str, pos: int, taglevel: int = 1) -> Any:
        return self._lemma_of(word.lower(), pos, taglevel)

    def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:
        """The best tags of a sentence; the capital of its first word says nothing."""
        row: Row = {(EMPTY, START): 0.0}
        steps: list[dict[State, State]] = []
        for place, word in enumerate(sent):
            upper = word[0].isupper() if casesensitive and place else None
            row, step = self._advance(row, self._tags_of(self.normalize(word), upper))
            steps.append(step)
        return self._traced(row, steps)

    def _traced(self, row: Row, steps: Sequence[dict[State, State]]) -> list[int]:
        state = max(row, key=lambda s: row[s] + self.LP_trans_word[s].get(END, -math.inf))
        tags = []
        for step in reversed(steps):
            tags.append(state[1])
            state = step[state]
        return tags[::-1]

    def _advance(self, before: Row, likely: Likely) -> tuple[Row, dict[State, State]]:
        row: Row = {}
        step: dict[State, State] = {}
        for state, score in _best(before, _BEST_OF_WORDS):
            following, last = self.LP_trans_word[state], state[1]
            for tag, own in likely:
                found = score + following[tag] + own
                new = (last, tag)
                if found > _FLOOR and (new not in row or found > row[new]):
                    row[new], step[new] = found, state
        return row, step

    def _uncached_tags(self, lower: str, upper: bool | None) -> Likely:
        """The tags that a word can have with their scores given the tag; all tags where anything goes."""
        known = lower in self.cache
        scores = []
        for tag, plain in self.cache[lower] if known else self.analyze_forward(lower):
            cased = plain if upper is None or tag == UNKNOWN else plain + self.LP_case_t[tag][upper]
            scores.append((tag, cased if tag == UNKNOWN else cased - self.LP_wtag[tag]))
        least = max(score for _, score in scores) - _CUTOFF if scores and not known else -math.inf
        found = tuple((tag, score) for tag, score in scores if score >= least)
        return self._any_tag if {tag for tag, _ in found} <= {UNKNOWN} else found

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """The tags that an unknown word can have, and their log probabilities."""
        rows: list[Row] = [{(EMPTY, START): 0.0}, *({} for _ in word)]
        parts = self._parts(word)
        for start in range(len(word)):
            for state, score in _best(rows[start], _BEST_OF_MORPHEMES):
                for tag, trans, ends in parts.morphemes(start, self._followers(state, None), self.strict):
                    new, so_far = (state[1], tag), score + trans
                    for end, own in ends:
                        found, row = so_far + own, rows[end]
                        if found > _FLOOR and (new not in row or found > row[new]):
                            row[new] = found
        return self._by_tag(rows[-1])

    def _by_tag(self, last: Row) -> list[tuple[int, float]]:
        from numpy import logaddexp

        finals: Row = {}
        for state, score in last.items():
            for tag, trans in self.LP_trans_final.get(state, ()):
                found, new = score + trans, (state[1], tag)
                if found > _FLOOR and (new not in finals or found > finals[new]):
                    finals[new] = found
        sums: dict[int, float] = {}
        for (_, tag), score in finals.items():
            sums[-tag] = float(logaddexp(sums[-tag], score)) if -tag in sums else score
        return sorted(sums.items(), key=lambda item: item[1], reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """The morphemes of a word whose tag is known: the tag of each and where it ends."""
        for strict in (True, False):
            path = self._path(word, targetpos, strict)
            if path:
                return path
        return [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def _path(self, word: str, target: int, strict: bool) -> list[tuple[int, int]]:
        rows: list[Row] = [{(EMPTY, START): 0.0}, *({} for _ in word)]
        steps: list[dict[State, tuple[State, int]]] = [{} for _ in rows]
        parts = self._parts(word)
        for start in range(len(word)):
            for state, score in _best(rows[start], _BEST_OF_MORPHEMES):
                for tag, trans, ends in parts.morphemes(start, self._followers(state, target), strict):
                    new, so_far = (state[1], tag), score + trans
                    for end, own in ends:
                        found, row = so_far + own, rows[end]
                        if found > _FLOOR and (new not in row or found > row[new]):
                            row[new], steps[end][new] = found, (state, start)
        last = self._last(rows[-1], target)
        return _walked(last, steps, len(word), target) if last else []

    def _last(self, row: Row, target: int) -> State | None:
        """The best state that the word's tag can follow."""
        best, least = None, _FLOOR
        for state, score in row.items():
            trans = next((p for tag, p in self.LP_trans_final.get(state, ()) if tag == target), None)
            if trans is not None and score + trans > least:
                best, least = state, score + trans
        return best

    def _find_followers(self, state: State, target: int | None) -> "_Followers":
        """What can follow a state inside a word, that is to end in the target if there is one."""
        found = self.LP_trans_nonfinal.get(state, ())
        if target is not None:
            reachable = self.reachability.get(target, frozenset())
            found = [(tag, p) for tag, p in found if tag in reachable]
        is_open = [(tag, p) for tag, p in found if tag in self.lengths]
        return _Followers(tuple((tag, p) for tag, p in found if tag not in self.lengths), tuple(is_open))

    def _parts_of(self, word: str) -> "_Parts":
        return _Parts(self, word)

    def _suffix_scores(self, suffix: str) -> dict[int, float]:
        """Of each open tag, the score of the longest part of the suffix that the model knows."""
        tails = [suffix[i:] for i in range(len(suffix) + 1)]
        return {t: next(self.LP_s_t[t][tail] for tail in tails if tail in self.LP_s_t[t]) for t in self.lengths}


class _Parts:
    """The parts of a word that can be morphemes, looked up once for each start and tag."""

    def __init__(self, tagger: Tagger, word: str) -> None:
        self._tagger, self._word = tagger, word
        self._known: dict[int, dict[int, Ends]] = {}
        self._open: dict[tuple[int, int], Ends] = {}
        self._guesses: dict[int, list[tuple[int, int, Mapping[int, float]]]] = {}

    def morphemes(self, start: int, followers: _Followers, strict: bool) -> list[tuple[int, float, Ends]]:
        """The morphemes that can start there, by tag, with the score of the tag; unknown ones too, unless `strict`."""
        known = self._known.get(start)
        if known is None:
            known = self._known[start] = self._known_from(start)
        found = [(tag, trans, known[tag]) for tag, trans in followers.closed if tag in known]
        if strict:
            return found + [(tag, trans, known[tag]) for tag, trans in followers.open if tag in known]
        return found + [(tag, trans, self._open_ends(start, tag, known)) for tag, trans in followers.open]

    def _open_ends(self, start: int, tag: int, known: Mapping[int, Ends]) -> Ends:
        found = self._open.get((start, tag))
        if found is None:
            found = self._open[start, tag] = self._open_from(start, tag, dict(known.get(tag, ())))
        return found

    def _known_from(self, start: int) -> dict[int, Ends]:
        found: dict[int, Ends] = {}
        for end in range(start + 1, len(self._word) + 1):
            for tag, own in self._tagger.known.get(self._word[start:end], ()):
                found.setdefault(tag, []).append((end, own))
        return found

    def _open_from(self, start: int, tag: int, known: Mapping[int, float]) -> Ends:
        """HanTa's guess for each part that is no known morpheme: by its length, its end, and whether it is all."""
        guesses = self._guesses.get(start)
        if guesses is None:
            guesses = self._guesses[start] = self._guesses_from(start)
        lengths = self._tagger.lengths[tag]
        found = [(end, lengths[size] + suffix[tag]) for end, size, suffix in guesses]
        if not start and found:
            found[-1] = (found[-1][0], found[-1][1] - _ONE_MORPHEME)
        if not known:
            return found
        return [*((end, own) for end, own in found if end not in known), *known.items()]

    def _guesses_from(self, start: int) -> list[tuple[int, int, Mapping[int, float]]]:
        """End, length as far as it counts, and suffix scores of each part that can be an unknown morpheme."""
        word, suffix = self._word, self._tagger.suffix
        first = start + 1 if len(word) < _SHORT else start + _SHORTEST
        counted, tails = start + _LONGEST_COUNTED, start + 1 + _LONGEST_SUFFIX
        return [
            (end, end - start if end < counted else _LONGEST_COUNTED,
             suffix(word[end - _LONGEST_SUFFIX if end >= tails else start + 1 : end]))
            for end in range(first, len(word) + 1)
        ]  # fmt: skip


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


def _best(row: Row, count: int) -> Iterable[tuple[State, float]]:
    """The states to go on from: all of a few; of many, those no more than 1 below the best but `count`."""
    if len(row) <= count:
        return list(row.items())
    bound = sorted(row.values(), reverse=True)[count] - 1
    return [(state, score) for state, score in row.items() if score >= bound]


def _walked(
    state: State, steps: Sequence[dict[State, tuple[State, int]]], size: int, target: int
) -> list[tuple[int, int]]:
    path = [(target, size + 1)]
    end = size
    while end > 0:
        path.append((state[1], end))
        state, end = steps[end][state]
    return path[::-1]
