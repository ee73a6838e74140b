"""Who speaks: claims of one deal sorted by their chain of sources, copies of one text as one voice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsclaims.reconcile.facts import Fact, Voice
from newsclaims.reconcile.names import normal
from newsclaims.reconcile.rules import rules

Key = tuple[str, ...]
TEXT, ARTICLE = "\0text", "\0article"  # first parts of keys of voices without a name


@dataclass(slots=True)
class Chain:
    """A voice on the deal: `key` is equal for equal sources, `facts` are its claims in the order of time."""

    key: Key
    label: str
    voices: tuple[Voice, ...]
    facts: list[Fact] = field(default_factory=list)


def chains(facts: Sequence[Fact], families: Mapping[str, str]) -> tuple[list[Chain], list[Fact]]:
    """The voices in the order of their first claim, and the claims that only name the deal."""
    texts = _texts(facts, families)
    found: dict[Key, Chain] = {}
    for fact in facts:
        key, label = _speaker(fact, texts[families[fact.origin]])
        chain = found.setdefault(key, Chain(key, label, ()))
        chain.facts.append(fact)
    split = [part for chain in found.values() for part in _split_unnamed(chain)]
    spoken, frames = _without_frames(split)
    for chain in spoken:
        chain.voices = max((f.voices for f in chain.facts), key=len)
    return spoken, frames


@dataclass(slots=True)
class _Text:
    """A text and the articles and outlets that print it."""

    first: Fact
    articles: set[str] = field(default_factory=set)
    outlets: list[str] = field(default_factory=list)


def _texts(facts: Iterable[Fact], families: Mapping[str, str]) -> dict[str, _Text]:
    texts: dict[str, _Text] = {}
    for fact in facts:
        text = texts.setdefault(families[fact.origin], _Text(fact))
        text.articles.add(fact.origin)
        if fact.article.outlet:
            text.outlets.append(fact.article.outlet)
    return texts


def _speaker(fact: Fact, text: _Text) -> tuple[Key, str]:
    """The named sources, whatever their order; without any, who prints the text."""
    named = fact.named_voices
    if named:
        return tuple(sorted({normal(v.name).key for v in named})), " / ".join(dict.fromkeys(v.name for v in named))
    agency = next((o for o in text.outlets if normal(o).key in _agencies()), None)
    outlet = agency or (fact.article.outlet if len(text.articles) == 1 else None)
    if outlet:
        return (normal(outlet).key,), outlet
    if len(text.articles) > 1:
        return (TEXT, text.first.article.id), f"one text in {len(text.articles)} articles"
    return (ARTICLE, fact.origin), fact.article.title or fact.article.id


@lru_cache(maxsize=1)
def _agencies() -> frozenset[str]:
    return frozenset(normal(name).key for name in rules().agencies)


def _split_unnamed(chain: Chain) -> list[Chain]:
    """Two unnamed sources of one article that give two sums are two voices ("a first banker", "a second banker")."""
    sums: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for fact in chain.facts:
        if fact.money and fact.voices and not fact.named_voices:
            sums[fact.origin].setdefault(_unnamed(fact), fact.money[:3])
    if not any(len(set(told.values())) > 1 for told in sums.values()):
        return [chain]
    parts: dict[str, Chain] = {}
    for fact in chain.facts:
        who = _unnamed(fact)
        label = f"{who} ({chain.label})" if who else chain.label
        parts.setdefault(who, Chain((*chain.key, who) if who else chain.key, label, ())).facts.append(fact)
    return list(parts.values())


def _unnamed(fact: Fact) -> str:
    return "" if fact.named_voices else " / ".join(v.name for v in fact.voices)


def _without_frames(found: Sequence[Chain]) -> tuple[list[Chain], list[Fact]]:
    """Take out claims that add nothing to what others say: a bare heading, or "both papers report talks"."""
    telling = {c.key for c in found if any(not f.silent for f in c.facts)}
    sourced = {f.origin for c in found for f in c.facts if f.voices and not f.silent}
    frames = []
    for chain in found:
        joint = _joint(chain, telling)
        frames += [f for f in chain.facts if _bare(f) and (joint or _in_sourced(f, sourced))]
        chain.facts = [f for f in chain.facts if not (_bare(f) and (joint or _in_sourced(f, sourced)))]
    return [c for c in found if c.facts], frames


def _bare(fact: Fact) -> bool:
    """Whether it tells no more than that there are talks or plans, on some sum "in the billions" at most."""
    vague = fact.money is not None and fact.money.approx and fact.money.max is None
    figures = fact.stake is not None or (fact.money is not None and not vague)
    return not figures and not fact.conditions and fact.status in {"in_talks", "planned", "announced"}


def _in_sourced(fact: Fact, sourced: set[str]) -> bool:
    return not fact.voices and fact.origin in sourced


def _joint(chain: Chain, telling: set[Key]) -> bool:
    outlets = all(v.kind == "outlet" for f in chain.facts for v in f.named_voices)
    return outlets and len(chain.key) > 1 and all((part,) in telling for part in chain.key)
