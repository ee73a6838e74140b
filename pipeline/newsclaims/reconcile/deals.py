"""Makes the deal's record of a group of claims, and gives all deals their ids and side facts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsclaims.reconcile import model, summary
from newsclaims.reconcile.chains import chains
from newsclaims.reconcile.copies import text_families
from newsclaims.reconcile.facts import Fact, Period, day
from newsclaims.reconcile.names import slug
from newsclaims.reconcile.neighbours import COMPANY
from newsclaims.reconcile.parties import Entry, Parties
from newsclaims.reconcile.positions import as_money, positions, reading
from newsclaims.reconcile.rates import Market
from newsclaims.reconcile.rules import Family, rules
from newsclaims.reconcile.scoring import days_between

_INVESTORS, _TARGETS = 3, 2  # named in an id
_UNNAMED = ("unnamed",)
_SIDE_FACTS = 50
_SIDES: dict[Family, model.SideKind] = {"round": "round", "valuation": "valuation", "ipo": "ipo"}
_KINDS: dict[Family, tuple[model.SideKind, ...]] = {
    "equity": ("valuation", "ipo", "round"),
    "round": ("valuation", "ipo", "share"),
}


@dataclass(eq=False)
class Group:
    """Claims of one deal with the links that joined them."""

    entries: list[Entry]
    links: tuple[model.Link, ...]

    @cached_property
    def facts(self) -> list[Fact]:
        """The claims in the order of time."""
        return [e.fact for e in self.entries]

    @cached_property
    def family(self) -> Family:
        """The family that most of its claims are of; of equals the first by the alphabet."""
        counts = Counter(e.fact.family for e in self.entries)
        return min(counts, key=lambda f: (-counts[f], f))

    @cached_property
    def period(self) -> Period | None:
        """From the first day of any claim to the last."""
        known = [f.period for f in self.facts if f.period]
        return Period(min(p.first for p in known), max(p.last for p in known)) if known else None

    def keys(self, side: Callable[[Entry], frozenset[str]]) -> list[str]:
        """The parties of one side, the most frequent first."""
        counts = Counter(key for e in self.entries for key in side(e))
        return sorted(counts, key=lambda k: (-counts[k], k))


def payers(entry: Entry) -> frozenset[str]:
    """The investors' keys."""
    return entry.payers


def receivers(entry: Entry) -> frozenset[str]:
    """The targets' keys."""
    return entry.receivers


def ids(groups: Sequence[Group]) -> list[str]:
    """An id for each group: its parties, then what it is; of equals the later ones by the year, then by number."""
    stems = [_stem(g) for g in groups]
    equal: defaultdict[str, list[int]] = defaultdict(list)
    for i, stem in enumerate(stems):
        equal[stem].append(i)
    found = list(stems)
    used = {stem for stem, places in equal.items() if len(places) == 1}
    for stem, places in sorted(equal.items()):
        if len(places) > 1:
            for i in sorted(places, key=lambda i: _age(groups[i])):
                found[i] = _free(stem, groups[i], used)
                used.add(found[i])
    return found


def _stem(group: Group) -> str:
    suffix = next(f.suffix for f in rules().families if f.id == group.family)
    investors, targets = group.keys(payers)[:_INVESTORS], group.keys(receivers)[:_TARGETS]
    if targets and (group.family in COMPANY or (not investors and len(targets) > 1)):
        named = targets
    else:
        named = [*(investors or _UNNAMED), *(targets or _UNNAMED)]
    return "-".join([*map(slug, dict.fromkeys(named)), *([suffix] if suffix else [])])


def _age(group: Group) -> tuple[object, ...]:
    first = group.entries[0].fact
    return -len(group.entries), -(first.period.last if first.period else 0), first.claim


def _free(stem: str, group: Group, used: set[str]) -> str:
    if stem not in used:
        return stem
    first = group.entries[0].fact.period
    year = (day(first.first) or "")[:4] if first else ""
    dated = f"{stem}-{year}" if year else f"{stem}-2"
    number = 2
    while dated in used:
        number += 1
        dated = f"{stem}-{year}-{number - 1}" if year else f"{stem}-{number}"
    return dated


def deal(group: Group, name: str, parties: Parties, market: Market) -> model.Deal:
    """The deal's record, as yet without side facts."""
    facts = group.facts
    families = text_families(facts)
    spoken, frames = chains(facts, families)
    found = positions(spoken, families)
    told = {p.id: as_money(p.amount) for p in found if p.amount}
    sums, uncompared = summary.in_one_currency(summary.standing(found, told), market)
    lone = summary.alone(sums)
    days = sorted(f.told for f in facts if f.told is not None)
    made = model.Deal(
        id=name,
        types=tuple(sorted({f.type for f in facts})),
        investors=_named(parties, facts, "investors"),
        targets=_named(parties, facts, "targets"),
        line="",
        agreed=summary.agreed(sums),
        whole=summary.span(sums),
        uncompared=uncompared,
        alone=lone,
        status=summary.furthest(found),
        ended_by=tuple(p.id for p in found if p.status == "ended"),
        conditions=summary.conditions(found),
        changes=summary.changes(found),
        positions=tuple(p.model_copy(update={"alone": True}) if p.id in lone else p for p in found),
        relations=summary.relations(told, market),
        side_facts=(),
        frames=tuple(reading(f, families) for f in frames),
        links=group.links,
        articles=len({f.origin for f in facts}),
        languages=tuple(sorted({f.article.language for f in facts})),
        first=day(days[0]) if days else None,
        last=day(days[-1]) if days else None,
    )
    return made.model_copy(update={"line": summary.line(made)})


def _named(parties: Parties, facts: Iterable[Fact], side: str) -> tuple[model.DealParty, ...]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for f in facts:
        for name in f.investors if side == "investors" else f.targets:
            names[parties.key(name)].append(name)
    ordered = sorted(names.items(), key=lambda item: (-len(item[1]), item[0]))
    best = [(parties.best(found), found) for _, found in ordered]
    return tuple(model.DealParty(name=b, other_names=tuple(sorted({*found} - {b}))) for b, found in best)


def with_side_facts(deals: Sequence[model.Deal], groups: Sequence[Group]) -> list[model.Deal]:
    """The deals, each with what else is told of its target: valuations, listing, the round and its shares."""
    about: defaultdict[tuple[str, model.SideKind], list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        if kind := _kind(group):
            for key in group.keys(receivers):
                about[key, kind].append(i)
    return [_with_side_facts(i, deals, groups, about) for i in range(len(deals))]


def _kind(group: Group) -> model.SideKind | None:
    """What the group is to other groups on its target; a purchase is nothing to a round."""
    if group.family == "equity":
        return "share" if any(f.type == "investment" for f in group.facts) else None
    return _SIDES.get(group.family)


def _with_side_facts(
    i: int,
    deals: Sequence[model.Deal],
    groups: Sequence[Group],
    about: Mapping[tuple[str, model.SideKind], Sequence[int]],
) -> model.Deal:
    kinds = _KINDS.get(groups[i].family, ("valuation", "ipo"))
    near = {j: kind for kind in kinds for key in groups[i].keys(receivers) for j in about.get((key, kind), ())}
    ordered = sorted((j for j in near if j != i and _in_touch(groups[i], groups[j])), key=lambda j: deals[j].id)
    facts = tuple(model.SideFact(deal=deals[j].id, kind=near[j], line=deals[j].line) for j in ordered[:_SIDE_FACTS])
    return deals[i].model_copy(update={"side_facts": facts}) if facts else deals[i]


def _in_touch(a: Group, b: Group) -> bool:
    """Whether the two are told within some months of each other; what has no day is."""
    if a.period is None or b.period is None:
        return True
    return days_between(a.period, b.period) <= rules().days.far
