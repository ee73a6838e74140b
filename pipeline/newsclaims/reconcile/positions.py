"""What each voice says: its statements in the order of time, the last of which counts, and where they were read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from newsclaims.reconcile import model
from newsclaims.reconcile.chains import ARTICLE, TEXT, Chain, Key
from newsclaims.reconcile.facts import Fact, Voice, day
from newsclaims.reconcile.intervals import Money, Range, order
from newsclaims.reconcile.names import fold, slug
from newsclaims.reconcile.rules import rules
from newsclaims.records import Bounds

_LONGEST = 6  # sources of a chain whose parts are looked up
_KEPT = 65_536


def positions(chains: Sequence[Chain], families: Mapping[str, str]) -> list[model.Position]:
    """A position for each voice, in the same order."""
    ids = _ids(chains)
    keys = {frozenset(c.key): i for c, i in zip(chains, ids, strict=True) if c.key[0] not in {TEXT, ARTICLE}}
    rests = [tuple(sorted(keys[part] for part in _parts(c.key) if part in keys)) for c in chains]
    return [_position(c, i, r, families) for c, i, r in zip(chains, ids, rests, strict=True)]


def _parts(key: Key) -> Iterator[frozenset[str]]:
    """The chains that are a part of a chain."""
    for size in range(1, min(len(key), _LONGEST)):
        yield from map(frozenset, combinations(key, size))


def _ids(chains: Sequence[Chain]) -> list[str]:
    used: Counter[str] = Counter()
    ids = []
    for chain in chains:
        nameless = chain.key[0] in {TEXT, ARTICLE}
        stem = slug(fold(chain.key[1].partition("\0")[0] if nameless else chain.label))
        used[stem] += 1
        ids.append(stem if used[stem] == 1 else f"{stem}-{used[stem]}")
    return ids


def _position(chain: Chain, name: str, rests_on: tuple[str, ...], families: Mapping[str, str]) -> model.Position:
    told = statements(chain.facts)
    last = _last(told)
    amount = next((s.amount for s in reversed(told) if s.amount), None)
    return model.Position(
        id=name,
        source=chain.label,
        chain=tuple(map(_voice, chain.voices)),
        amount=amount,
        stake=next((s.stake for s in reversed(told) if s.stake), None),
        status=last.status,
        conditions=distinct(c for s in told if s is last or s.amount == amount for c in s.conditions),
        date=last.date,
        corrected=_corrected(told, chain.facts),
        statements=tuple(told),
        readings=tuple(reading(f, families) for f in chain.facts),
        texts=len({families[f.origin] for f in chain.facts}),
        rests_on=rests_on,
        alone=False,
    )


@lru_cache(maxsize=_KEPT)
def _voice(voice: Voice) -> model.Voice:
    return model.Voice(name=voice.name, kind=voice.kind)


def statements(facts: Sequence[Fact]) -> list[model.Statement]:
    """The different statements by the day they were first read; one without figures joins one of the same status."""
    found: dict[object, list[Fact]] = {}
    telling = {f.status for f in facts if not f.silent}
    for fact in facts:
        if not fact.silent or fact.status not in telling:
            found.setdefault(_content(fact), []).append(fact)
    for fact in facts:
        if fact.silent and fact.status in telling:
            hosts = [group for group in found.values() if group[0].status == fact.status]
            min(hosts, key=lambda group: (_distance(group[0], fact), group[0].claim)).append(fact)
    ordered = sorted(found.values(), key=lambda group: _rank(group[0]))
    return [_statement(group) for group in ordered]


def _content(fact: Fact) -> tuple[object, ...]:
    return fact.money and fact.money[:3], fact.stake, fact.status


def _distance(a: Fact, b: Fact) -> int:
    return abs((a.told or 0) - (b.told or 0))


def _rank(fact: Fact) -> tuple[object, ...]:
    """By day; on one day the one that tells more comes later, and counts."""
    bounds = 0 if fact.money is None else 1 + sum(end is not None for end in fact.money[:2])
    return fact.told or 0, _weight(fact.status), bounds, fact.claim


def _weight(status: str) -> int:
    ranks = rules().status_ranks
    return len(ranks) if status == "ended" else [*ranks].index(status)  # type: ignore[arg-type]


def _last(told: Sequence[model.Statement]) -> model.Statement:
    return max(told, key=lambda s: (s.date or "", _weight(s.status)))


def _statement(facts: Sequence[Fact]) -> model.Statement:
    head = facts[0]
    return model.Statement(
        date=day(head.told),
        amount=as_sum(next((f.money for f in facts if f.money and f.money.alt), head.money)),
        stake=model.Stake(min=head.stake.min, max=head.stake.max) if head.stake else None,
        status=head.status,
        conditions=distinct(c for f in facts for c in f.conditions),
        claims=tuple(f.claim for f in facts),
    )


def _corrected(told: Sequence[model.Statement], facts: Iterable[Fact]) -> bool:
    """Whether a later day brought another sum, told by the outlet itself or excluding the earlier one."""
    first_hand = {f.claim for f in facts if f.first_hand}
    sums = [(s.date, s.amount, s.claims[0] in first_hand) for s in told if s.amount and s.date]
    for (before, old, _), (after, new, own) in pairwise(sums):
        if before != after and _bounds(old) != _bounds(new) and (own or _apart(old, new)):
            return True
    return False


def _bounds(amount: model.Sum) -> tuple[object, ...]:
    return amount.min, amount.max, amount.currency


def _apart(a: model.Sum, b: model.Sum) -> bool:
    return a.currency == b.currency and order(Range(a.min, a.max), Range(b.min, b.max)) == "disjoint"


@lru_cache(maxsize=_KEPT)
def as_sum(money: Money | None) -> model.Sum | None:
    """The sum as a record; whole numbers as integers."""
    if money is None:
        return None
    low, high, alt = whole(money.min), whole(money.max), money.alt
    bounds = Bounds(min=whole(alt.min), max=whole(alt.max), currency=alt.currency) if alt else None
    return model.Sum(min=low, max=high, currency=money.currency, approx=money.approx, text=money.text, alt=bounds)


def as_money(amount: model.Sum) -> Money:
    """The record as a sum to compare."""
    other = amount.alt
    alt = Money(other.min, other.max, other.currency, approx=amount.approx) if other else None
    return Money(amount.min, amount.max, amount.currency, approx=amount.approx, alt=alt)


def whole(value: float | None) -> int | float | None:
    """The number as an integer where it is one."""
    return int(value) if value is not None and float(value).is_integer() else value


def reading(fact: Fact, families: Mapping[str, str]) -> model.Reading:
    """Where a claim was read."""
    article, quote = fact.article, fact.quote
    first = families[fact.origin]
    return model.Reading(
        claim=fact.claim,
        article=article.id,
        title=article.title,
        url=article.url,
        outlet=article.outlet,
        published=article.published,
        language=article.language,
        quote=quote.text if quote else "",
        start=quote.start if quote else None,
        end=quote.end if quote else None,
        first_hand=fact.first_hand,
        copy_of=first.partition("\0")[0] if first != fact.origin else None,
    )


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts without those that repeat another letter by letter, case and punctuation aside."""
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(fold(text), text)
    return tuple(found.values())
