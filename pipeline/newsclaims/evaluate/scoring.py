"""Counts hits and misses field by field, and says them as precision, recall and F1."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from newsclaims.evaluate.annotated import Annotated, Answer
from newsclaims.evaluate.comparing import CORE, LISTS, SCALARS, align, common, equal

FIELDS = (*SCALARS, *LISTS)
WHOLE = ("found", "core", "card")
Outcome = Literal["hit", "spurious", "missed"]


class Score(NamedTuple):
    """How well one field is filled."""

    hits: int
    spurious: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 if nothing was."""
        return self.hits / (self.hits + self.spurious) if self.hits + self.spurious else 0.0

    @property
    def recall(self) -> float:
        """Share of what there is that was found; 0 if there is nothing."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.hits else 0.0


@dataclass(frozen=True, slots=True)
class Compared:
    """One annotated article and what was found in it."""

    annotated: Annotated
    found: tuple[Answer, ...]

    @property
    def pairs(self) -> list[tuple[Answer, Answer]]:
        """Annotated claims with the found ones that stand for them."""
        return [(self.annotated.claims[i], self.found[j]) for i, j in align(self.annotated.claims, self.found)]

    def counts(self) -> Counter[tuple[str, Outcome]]:
        """Hits and misses of each field of this article."""
        pairs, counts = self.pairs, Counter[tuple[str, Outcome]]()
        for gold, found in pairs:
            counts.update(_count_pair(gold, found))
        for claim in self.missed(pairs):
            counts.update({(field, "missed"): number for field, number in _sizes(claim)})
        for claim in self.spurious(pairs):
            counts.update({(field, "spurious"): number for field, number in _sizes(claim)})
        return counts

    def missed(self, pairs: Sequence[tuple[Answer, Answer]]) -> list[Answer]:
        """Annotated claims that no found one stands for."""
        return _without(self.annotated.claims, [gold for gold, _ in pairs])

    def spurious(self, pairs: Sequence[tuple[Answer, Answer]]) -> list[Answer]:
        """Found claims that stand for no annotated one."""
        return _without(self.found, [found for _, found in pairs])


def _without(claims: Iterable[Answer], used: Sequence[Answer]) -> list[Answer]:
    return [claim for claim in claims if not any(claim is other for other in used)]


def _sizes(claim: Answer) -> Iterator[tuple[str, int]]:
    yield from ((field, len(getattr(claim, field))) for field in LISTS)
    yield from ((field, int(getattr(claim, field) is not None)) for field in SCALARS)
    yield from ((name, 1) for name in WHOLE)


def _count_pair(gold: Answer, found: Answer) -> dict[tuple[str, Outcome], int]:
    counts: dict[tuple[str, Outcome], int] = {}
    for field in LISTS:
        hits, there, here = common(field, a := getattr(gold, field), b := getattr(found, field)), len(a), len(b)
        counts |= {(field, "hit"): hits, (field, "missed"): there - hits, (field, "spurious"): here - hits}
    for field in SCALARS:
        right = getattr(gold, field) is not None and equal(field, gold, found)
        counts |= _all_or_nothing(field, right, getattr(gold, field) is not None, getattr(found, field) is not None)
    core = all(equal(field, gold, found) for field in CORE)
    card = core and all(equal(field, gold, found) for field in FIELDS)
    for name, right in zip(WHOLE, (True, core, card), strict=True):
        counts |= _all_or_nothing(name, right, there=True, here=True)
    return counts


def _all_or_nothing(field: str, right: bool, there: bool, here: bool) -> dict[tuple[str, Outcome], int]:
    return {(field, "hit"): right, (field, "missed"): there and not right, (field, "spurious"): here and not right}


def scores(compared: Iterable[Compared]) -> dict[str, Score]:
    """The score of each field, and of whole claims: `found` at all, `core` and `card` right."""
    counts = sum((c.counts() for c in compared), Counter[tuple[str, Outcome]]())
    return {f: Score(counts[f, "hit"], counts[f, "spurious"], counts[f, "missed"]) for f in (*FIELDS, *WHOLE)}
