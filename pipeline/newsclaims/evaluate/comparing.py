"""When two claims, names, wordings or figures mean the same."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from newsclaims.evaluate.annotated import Answer, Figure
from newsclaims.rulebook import COMMON, Rulebook, RuleModel, plain

LISTS = ("investors", "targets", "sources", "conditions")
SCALARS = ("type", "amount", "stake", "status")
CORE = ("investors", "targets", "amount")
_SHARED = {"conditions": 0.5, "evidence": 0.5}  # share of words that wordings must have in common; names more:
_SHARED_BY_NAMES = 0.6
_LONGEST_NAME = 6
_TOLERANCE = 0.011
_GENITIVE = re.compile(r"'s\b|s'(?=\s|$)")
_WORD = re.compile(r"[\w&+]+")


class EvaluationRules(RuleModel):
    """What is passed over in names; see rules/common/evaluation.yaml."""

    passed_over: frozenset[str]
    short_names: dict[str, str | int]


@lru_cache(maxsize=1)
def _rules() -> EvaluationRules:
    return Rulebook(COMMON).topic("evaluation", EvaluationRules)


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    text = _GENITIVE.sub("", unicodedata.normalize("NFKC", text).casefold().replace("’", "'"))
    found = _WORD.findall(text)
    kept = [w for w in found if w not in _rules().passed_over] or found
    joined = " ".join(kept)
    return tuple(str(plain(_rules().short_names).get(joined, joined)).split())


def same_wording(a: str, b: str, least: float = _SHARED_BY_NAMES) -> bool:
    """Whether one's words lie within the other's (for names of a few words), or enough of both are shared."""
    first, second = _words(a), _words(b)
    if not first or not second:
        return False
    shared = sum((Counter(first) & Counter(second)).values())
    within = shared == min(len(set(first)), len(set(second)))
    if within and max(len(first), len(second)) <= _LONGEST_NAME:
        return True
    return 2 * shared / (len(first) + len(second)) >= least


def common(field: str, gold: Sequence[str], found: Sequence[str]) -> int:
    """How many items of two lists mean the same, each used once."""
    left, hits, least = list(found), 0, _SHARED.get(field, _SHARED_BY_NAMES)
    for item in gold:
        match = next((other for other in left if same_wording(item, other, least)), None)
        if match is not None:
            left.remove(match)
            hits += 1
    return hits


def same_figure(gold: Figure | None, found: Figure | None) -> bool:
    """Same interval to one percent, in the same currency; the gold amount's conversion serves as well."""
    if gold is None or found is None:
        return gold is found
    return any(
        _near(g.min, found.min) and _near(g.max, found.max) and g.currency == found.currency
        for g in (gold, gold.alt)
        if g is not None
    )


def _near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= _TOLERANCE * max(abs(a), abs(b))


def equal(field: str, gold: Answer, found: Answer) -> bool:
    """Whether a field of two claims says the same."""
    a, b = getattr(gold, field), getattr(found, field)
    if field in LISTS:
        return len(a) == len(b) == common(field, a, b)
    return same_figure(a, b) if field in {"amount", "stake"} else a == b


def likeness(gold: Answer, found: Answer) -> float:
    """How surely a found claim speaks of the gold one; 0 if it does not."""
    amount = gold.amount is not None and same_figure(gold.amount, found.amount)
    investors, targets, place = (
        common(f, getattr(gold, f), getattr(found, f)) > 0 for f in ("investors", "targets", "evidence")
    )
    if not (amount or (place and (investors or targets)) or (investors and targets)):
        return 0
    details = sum(equal(f, gold, found) for f in ("type", "stake", "sources", "status"))
    return 4 * amount + 2 * investors + 2 * targets + 1.5 * place + 0.5 * details


def align(gold: Sequence[Answer], found: Sequence[Answer]) -> list[tuple[int, int]]:
    """Which found claim stands for which gold one: pairs of indices, likeliest first, each claim used once."""
    scored = ((likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
    taken_gold, taken_found, pairs = set(), set(), []
    for score, i, j in sorted(scored, key=lambda s: (-s[0], s[1:])):
        if score and i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
