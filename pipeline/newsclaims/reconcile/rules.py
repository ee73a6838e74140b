"""The words and weights by which claims are set side by side; they stand in rules/common/reconcile.yaml."""

from functools import lru_cache
from typing import Literal

from newsclaims.records import ClaimType, Status
from newsclaims.rulebook import COMMON, Rulebook, RuleModel

Family = Literal["equity", "round", "loan", "grant", "ipo", "valuation"]


class SameNames(RuleModel):
    """Names of one party; a name under `maybe` can mean it, and can mean others."""

    id: str
    names: tuple[str, ...]
    maybe: tuple[str, ...] = ()


class SpellingLimits(RuleModel):
    """When two names are one by their letters; the file says what each limit means."""

    one_letter_from: int
    two_letters_from: int
    maybe_from: float
    maybe_letters: int


class Days(RuleModel):
    """Days between two statements up to which they are near, and from which they are far."""

    near: int
    far: int


class Thresholds(RuleModel):
    """Scores in hundredths from which a link is made, or shown as uncertain."""

    linked: int
    open: int
    maybe_at_most: int


class Points(RuleModel):
    """What one reason adds to a link's score, in hundredths, and how it reads."""

    id: str
    points: int
    says: str


class FamilyRule(RuleModel):
    """Claim types that can tell one and the same deal; `suffix` ends the ids of their deals."""

    id: Family
    types: tuple[ClaimType, ...]
    suffix: str


class ReconcileRules(RuleModel):
    """The whole file rules/common/reconcile.yaml."""

    legal_forms: frozenset[str]
    tail_words: frozenset[str]
    never_alone: frozenset[str]
    articles: frozenset[str]
    agencies: tuple[str, ...]
    same_names: tuple[SameNames, ...]
    spelling: SpellingLimits
    days: Days
    far_sum: float
    about: float
    thresholds: Thresholds
    points: tuple[Points, ...]
    status_ranks: tuple[Status, ...]
    families: tuple[FamilyRule, ...]


@lru_cache(maxsize=1)
def rules() -> ReconcileRules:
    """The packaged rules, read once a process.

    Raises:
        RuleError: the file is wrong.
    """
    return Rulebook(COMMON).topic("reconcile", ReconcileRules)


@lru_cache(maxsize=1)
def families() -> dict[ClaimType, Family]:
    """Each claim type's family."""
    return {kind: family.id for family in rules().families for kind in family.types}


@lru_cache(maxsize=1)
def points() -> dict[str, Points]:
    """The reasons by their id."""
    return {p.id: p for p in rules().points}
