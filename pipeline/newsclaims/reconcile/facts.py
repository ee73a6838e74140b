"""What the comparison needs of a claim, small enough that a year of news fits in memory."""

import re
import sys
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from newsclaims.reconcile.intervals import Money, Range
from newsclaims.reconcile.names import normal
from newsclaims.reconcile.rules import Family, families
from newsclaims.records import Amount, ArticleRef, Claim, ClaimType, SourceKind, Status

_WORD = re.compile(r"\w+")


class Voice(NamedTuple):
    """One link of a claim's chain of sources."""

    name: str
    kind: SourceKind


class Period(NamedTuple):
    """First and last day as ordinals (`date.toordinal`)."""

    first: int
    last: int


class Quote(NamedTuple):
    """The carrying sentence and its place in the article's text, in code points."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """A claim as the comparison sees it.

    `origin` tells its article's text from every other, also from another state of the same article; `sentences` are its
    evidence sentences in lower case without punctuation.
    """

    claim: str
    origin: str
    article: ArticleRef
    type: ClaimType
    family: Family
    investors: tuple[str, ...]
    targets: tuple[str, ...]
    money: Money | None
    stake: Range | None
    status: Status
    voices: tuple[Voice, ...]
    named_voices: tuple[Voice, ...]
    conditions: tuple[str, ...]
    told: int | None
    period: Period | None
    quote: Quote | None
    sentences: tuple[str, ...]

    @property
    def silent(self) -> bool:
        """Whether the claim tells neither sum nor stake."""
        return self.money is None and self.stake is None

    @property
    def first_hand(self) -> bool:
        """Whether the article speaks for itself, or its own outlet is the source."""
        named = self.named_voices
        outlet = self.article.outlet
        return not named or (outlet is not None and normal(named[-1].name).key == normal(outlet).key)


def fact(claim: Claim, articles: dict[ArticleRef, ArticleRef]) -> Fact:
    """The claim's fact; `articles` keeps one record for all claims with the same."""
    origin = sys.intern(f"{claim.article.id}\0{claim.article.sha256}")
    article = articles.setdefault(claim.article, claim.article)
    told = _ordinal(article.published)
    voices = tuple(dict.fromkeys(Voice(s.name, s.kind) for s in claim.sources))
    first = claim.evidence[0] if claim.evidence else None
    return Fact(
        claim=claim.id,
        origin=origin,
        article=article,
        type=claim.type,
        family=families()[claim.type],
        investors=tuple(dict.fromkeys(i.name for i in claim.investors)),
        targets=tuple(dict.fromkeys(t.name for t in claim.targets)),
        money=_money(claim.amount),
        stake=Range(claim.stake.min, claim.stake.max) if claim.stake else None,
        status=claim.status,
        voices=voices,
        named_voices=tuple(v for v in voices if v.kind != "anonymous"),
        conditions=tuple(dict.fromkeys(c.text for c in claim.conditions)),
        told=told,
        period=_period(claim, told),
        quote=Quote(first.text, first.start, first.end) if first else None,
        sentences=tuple(dict.fromkeys(" ".join(_WORD.findall(e.text.casefold())) for e in claim.evidence)),
    )


def _money(amount: Amount | None) -> Money | None:
    if amount is None:
        return None
    other = amount.alt
    alt = Money(other.min, other.max, other.currency, approx=amount.approx) if other else None
    return Money(amount.min, amount.max, amount.currency, approx=amount.approx, text=amount.text, alt=alt)


def _period(claim: Claim, told: int | None) -> Period | None:
    """When the deal is or was: its own date, for one still to come from the day of the article on; else that day."""
    first = last = None
    if claim.date:
        first, last = _ordinal(claim.date.from_), _ordinal(claim.date.to)
    days = [d for d in (first, last) if d is not None]
    if not days:
        return None if told is None else Period(told, told)
    if told is not None and max(days) > told:
        days.append(told)
    return Period(min(days), max(days))


@lru_cache(maxsize=4096)
def _ordinal(day: str | None) -> int | None:
    try:
        return date.fromisoformat(day[:10]).toordinal() if day else None
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def day(ordinal: int | None) -> str | None:
    """An ordinal as ISO 8601 date."""
    return None if ordinal is None else date.fromordinal(ordinal).isoformat()
