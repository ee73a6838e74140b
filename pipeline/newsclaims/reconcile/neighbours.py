"""Clusters of claims with the same parties, and which other clusters each is worth being compared with."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsclaims.reconcile.parties import Entry, Parties

_REPRESENTATIVES = 4
_SAME_ARTICLE = 8
_FEW = 3
_WINDOW = 8
_NEVER = 10**9
COMPANY = frozenset({"round", "ipo", "valuation"})  # families whose claims are on a company as a whole


class Cluster:
    """Claims with the same parties that are one deal; some of them stand for it in comparisons."""

    def __init__(self, first: Entry) -> None:
        self.family = first.fact.family
        self.payers: set[str] = set()
        self.receivers = first.receivers
        self.day = first.fact.period.last if first.fact.period else _NEVER
        self._contents: dict[object, int] = {}
        self._articles: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, place: int, entry: Entry) -> None:
        """Take in a claim."""
        self.payers |= entry.payers
        f = entry.fact
        money = f.money and (f.money.min, f.money.max, f.money.currency)
        self._contents[f.type, entry.payers, money, f.stake, f.status] = place
        self._articles[f.origin].append(place)

    def against(self, entry: Entry) -> list[int]:
        """The claims to compare a new one with: the latest different ones, and those of the same article."""
        chosen = [*self.latest(_REPRESENTATIVES), *self._articles.get(entry.fact.origin, [])[:_SAME_ARTICLE]]
        return list(dict.fromkeys(chosen))

    def latest(self, count: int) -> list[int]:
        """The last claims that differ in content."""
        return list(self._contents.values())[-count:]

    @property
    def few(self) -> list[int]:
        """The claims that stand for the cluster against other clusters."""
        return self.latest(_FEW)


def candidates(clusters: Sequence[Cluster], parties: Parties) -> Iterator[tuple[Cluster, Cluster]]:
    """Pairs of clusters that share a party, or may, of each kind the few that are nearest in time; no pair twice."""
    index = _Index(clusters)
    seen: set[tuple[int, int]] = set()
    for i, cluster in enumerate(clusters):
        for key in dict.fromkeys(_looked_up(cluster, parties)):
            for j in index.near(key, cluster.day):
                pair = (min(i, j), max(i, j))
                if i != j and pair not in seen and not _compared(clusters[i], clusters[j]):
                    seen.add(pair)
                    yield clusters[pair[0]], clusters[pair[1]]


def _compared(a: Cluster, b: Cluster) -> bool:
    """Whether the two come of one list of claims, and so were compared when they were made."""
    if a.family != b.family or a.receivers != b.receivers:
        return False
    return a.payers == b.payers or (a.family in COMPANY and bool(a.receivers))


class _Index:
    """Clusters by what they are found under, in the order of time."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self._found: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for i, cluster in enumerate(clusters):
            for key in _filed_under(cluster):
                self._found[key].append((cluster.day, i))
        for rows in self._found.values():
            rows.sort()

    def near(self, key: tuple[str, ...], day: int) -> Iterable[int]:
        rows = self._found.get(key, [])
        at = bisect_left(rows, (day, -1))
        return [i for _, i in rows[max(0, at - _WINDOW) : at + _WINDOW]]


def _filed_under(cluster: Cluster) -> Iterator[tuple[str, ...]]:
    for receiver in sorted(cluster.receivers):
        yield from (("pair", receiver, payer) for payer in sorted(cluster.payers))
        yield "company", cluster.family, receiver
        if not cluster.payers:
            yield "unnamed investor", cluster.family, receiver
    if not cluster.receivers:
        yield from (("unnamed target", cluster.family, payer) for payer in sorted(cluster.payers))


def _looked_up(cluster: Cluster, parties: Parties) -> Iterator[tuple[str, ...]]:
    receivers = _wider(cluster.receivers, parties)
    payers = _wider(cluster.payers, parties)
    for receiver in receivers:
        yield from (("pair", receiver, payer) for payer in payers)
        yield "unnamed investor", cluster.family, receiver
        if cluster.family in COMPANY:
            yield "company", cluster.family, receiver
    yield from (("unnamed target", cluster.family, payer) for payer in payers)


def _wider(keys: Iterable[str], parties: Parties) -> list[str]:
    return sorted({other for key in keys for other in (key, *parties.doubts(key))})
