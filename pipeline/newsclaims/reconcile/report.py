"""The whole way from claims to the report."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsclaims.reconcile import model
from newsclaims.reconcile.deals import Group, deal, ids, with_side_facts
from newsclaims.reconcile.decisions import Decision
from newsclaims.reconcile.facts import Fact, fact
from newsclaims.reconcile.grouping import Grouping, Tie, group
from newsclaims.reconcile.parties import Entry, Parties
from newsclaims.reconcile.rates import Market
from newsclaims.reconcile.rules import points
from newsclaims.reconcile.scoring import Scorer
from newsclaims.records import ArticleRef, Claim

_NEVER = 10**9
_ON_PARTIES = ("investor.", "target.")


def reconcile(
    claims: Iterable[Claim], *, rates: Mapping[str, float] | None = None, decisions: Iterable[Decision] = ()
) -> model.Report:
    """Set claims of many articles side by side, deal by deal. The order of the claims does not matter.

    `rates` hold the value of one unit of a currency in one common base; without them sums in two currencies are
    compared only where an article itself converts them.

    Raises:
        MissingExtraError: rapidfuzz is not installed.
    """
    articles: dict[ArticleRef, ArticleRef] = {}
    return reconcile_facts((fact(c, articles) for c in claims), Market(rates), decisions)


def reconcile_facts(facts: Iterable[Fact], market: Market, decisions: Iterable[Decision] = ()) -> model.Report:
    """As `reconcile`, from claims in their small form. A claim given twice counts once."""
    once: dict[str, Fact] = {}
    for f in facts:
        once.setdefault(f.claim, f)
    ordered = sorted(once.values(), key=_in_time)
    parties = Parties(ordered)
    entries = [parties.entry(f) for f in ordered]
    grouping = group(entries, Scorer(parties, market), decisions)
    return _report(entries, grouping, parties, market)


def _in_time(fact: Fact) -> tuple[int, int, str]:
    return fact.period.last if fact.period else _NEVER, fact.told or _NEVER, fact.claim


def _report(entries: Sequence[Entry], grouping: Grouping, parties: Parties, market: Market) -> model.Report:
    groups = _groups(entries, grouping, parties)
    names = ids(groups)
    deals = [deal(g, name, parties, market) for g, name in zip(groups, names, strict=True)]
    home = {e.fact.claim: name for g, name in zip(groups, names, strict=True) for e in g.entries}
    open_links = [_open_link(tie, entries, home, parties) for tie in grouping.open]
    return model.Report(
        claims=len(entries),
        deals=tuple(sorted(with_side_facts(deals, groups), key=lambda d: d.id)),
        open_links=tuple(sorted(open_links, key=lambda k: (k.deals, k.a, k.b))),
        overruled=tuple(grouping.overruled),
    )


def _groups(entries: Sequence[Entry], grouping: Grouping, parties: Parties) -> list[Group]:
    root = {place: i for i, places in enumerate(grouping.groups) for place in places}
    links: defaultdict[int, list[model.Link]] = defaultdict(list)
    for tie in grouping.ties:
        links[root[tie.a]].append(_link(tie, entries, parties))
    ordered = (tuple(sorted(links[i], key=lambda k: (k.a, k.b))) for i in range(len(grouping.groups)))
    return [Group([entries[p] for p in places], own) for places, own in zip(grouping.groups, ordered, strict=True)]


def _link(tie: Tie, entries: Sequence[Entry], parties: Parties) -> model.Link:
    a, b = sorted((entries[tie.a], entries[tie.b]), key=lambda e: e.fact.claim)
    reasons = tuple(_reason(rule, _compared(rule, a, b, parties)) for rule in tie.score.reasons)
    return model.Link(
        a=a.fact.claim, b=b.fact.claim, verdict=tie.verdict, score=tie.score.points / 100, reasons=reasons
    )


def _open_link(tie: Tie, entries: Sequence[Entry], home: Mapping[str, str], parties: Parties) -> model.OpenLink:
    link = _link(tie, entries, parties)
    quotes = {e.fact.claim: e.fact.quote.text if e.fact.quote else "" for e in (entries[tie.a], entries[tie.b])}
    return model.OpenLink(**dict(link), deals=(home[link.a], home[link.b]), quotes=(quotes[link.a], quotes[link.b]))


@cache
def _reason(rule: str, compared: str) -> model.Reason:
    known = points()[rule]
    return model.Reason(rule=rule, points=known.points / 100, says=known.says, compared=compared)


def _compared(rule: str, a: Entry, b: Entry, parties: Parties) -> str:
    """What a reason on parties compared, where the names differ: "Amazon = Amazon.com Inc. (without legal form)"."""
    if not rule.startswith(_ON_PARTIES):
        return ""
    side = rule.partition(".")[0]
    ours, theirs = (a.fact.investors, b.fact.investors) if side == "investor" else (a.fact.targets, b.fact.targets)
    if ours == theirs:
        return ""
    differ = [(x, y) for x, y in zip(sorted(ours), sorted(theirs), strict=False) if x != y]
    return "; ".join(f"{x} = {y}{_way(x, y, parties)}" if rule.endswith("same") else f"{x} | {y}" for x, y in differ)


def _way(a: str, b: str, parties: Parties) -> str:
    ways = dict.fromkeys(way for way in (parties.how(a), parties.how(b)) if way != "name")
    return f" ({', '.join(ways)})" if ways else ""
