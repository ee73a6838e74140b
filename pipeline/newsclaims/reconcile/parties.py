"""Which names of all claims are one party: by their form without legal endings, by the list of names, by spelling."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from newsclaims.reconcile.facts import Fact
from newsclaims.reconcile.intervals import Money, Range
from newsclaims.reconcile.names import listed_doubts, normal
from newsclaims.reconcile.rules import Family
from newsclaims.reconcile.spelling import Near, alike
from newsclaims.records import ClaimType

_SHORT = range(3, 6)


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """What a claim tells of the deal itself; claims that tell the same share one object, compared by identity."""

    type: ClaimType
    family: Family
    payers: frozenset[str]
    receivers: frozenset[str]
    money: Money | None
    stake: Range | None


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A fact with what it tells; `payers` and `receivers` are keys of parties, equal keys are one party."""

    fact: Fact
    content: Content

    @property
    def payers(self) -> frozenset[str]:
        """The investors' keys."""
        return self.content.payers

    @property
    def receivers(self) -> frozenset[str]:
        """The targets' keys."""
        return self.content.receivers


class Parties:
    """The parties of a set of claims. A key that spelling makes one with a more frequent key is replaced by it."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        counts = Counter(chain.from_iterable((*f.investors, *f.targets) for f in facts))
        self._counts = counts
        self._keys = {name: normal(name).key for name in counts}
        weights: Counter[str] = Counter()
        for name, count in counts.items():
            weights[self._keys[name]] += count
        pairs = alike(list(weights))
        self._joined = _centres(weights, [p for p in pairs if p.certain])
        self._doubts = self._doubtful(pairs, weights)
        self._contents: dict[object, Content] = {}

    def key(self, name: str) -> str:
        """The key of the party that the name means."""
        key = self._keys[name]
        return self._joined.get(key, key)

    def how(self, name: str) -> str:
        """How the name led to its party: "name", "without legal form", "alias" or "spelling"."""
        return "spelling" if self._keys[name] in self._joined else normal(name).how

    def doubts(self, key: str) -> frozenset[str]:
        """Keys of other parties that may be this one."""
        return self._doubts.get(key, frozenset())

    def entry(self, fact: Fact) -> Entry:
        """The fact with its parties' keys."""
        payers, receivers = frozenset(map(self.key, fact.investors)), frozenset(map(self.key, fact.targets))
        money = fact.money and (*fact.money[:4], fact.money.alt)  # all but its wording
        told = (fact.type, payers, receivers, money, fact.stake)
        content = self._contents.get(told)
        if content is None:
            content = Content(fact.type, fact.family, payers, receivers, fact.money, fact.stake)
            self._contents[told] = content
        return Entry(fact, content)

    def best(self, names: Iterable[str]) -> str:
        """The name that is used most; of equals the longest, then the first by the alphabet."""
        counts = Counter(names)
        return min(counts, key=lambda n: (-counts[n], -len(n), n))

    def _doubtful(self, pairs: Iterable[Near], weights: Counter[str]) -> dict[str, frozenset[str]]:
        doubts: defaultdict[str, set[str]] = defaultdict(set)
        near = ((p.a, p.b) for p in pairs if not p.certain)
        for a, b in chain(near, listed_doubts(), _initials(self._counts, self._keys, weights)):
            left, right = self._joined.get(a, a), self._joined.get(b, b)
            if left != right and left in weights and right in weights:
                doubts[left].add(right)
                doubts[right].add(left)
        return {key: frozenset(others) for key, others in doubts.items()}


def _centres(weights: Counter[str], pairs: Iterable[Near]) -> dict[str, str]:
    """Each joined key's centre: the most frequent look-alike that is not itself joined to another. No chains."""
    neighbours: defaultdict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        neighbours[pair.a].append(pair.b)
        neighbours[pair.b].append(pair.a)
    joined: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(neighbours, key=lambda k: (-weights[k], k)):
        if key in joined:
            continue
        taken.add(key)
        joined.update({n: key for n in neighbours[key] if n not in taken and n not in joined})
    return joined


def _initials(counts: Counter[str], keys: dict[str, str], weights: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Short names in capitals with the names whose initials they are ("NWF", National Wealth Fund)."""
    long: defaultdict[str, list[str]] = defaultdict(list)
    for key in weights:
        words = key.split()
        if len(words) in _SHORT:
            long["".join(w[0] for w in words)].append(key)
    for name in counts:
        key = keys[name]
        if name.isupper() and len(key) in _SHORT:
            yield from ((key, other) for other in long.get(key, ()))
