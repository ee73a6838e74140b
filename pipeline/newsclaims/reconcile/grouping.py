"""Puts claims of one deal into one group: by decisions, then within the same parties, then across their wordings.

Work grows with the number of claims, not of pairs: claims are sorted by their parties, and each is compared with the
few groups of the same parties that are nearest in time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newsclaims.reconcile.decisions import Decision, standing
from newsclaims.reconcile.neighbours import COMPANY, Cluster, candidates
from newsclaims.reconcile.parties import Entry
from newsclaims.reconcile.scoring import Score, Scorer
from newsclaims.reconcile.unions import Unions

Verdict = Literal["linked", "open", "decided"]
_CLUSTERS = 6
_SURE = 90
_WEAK = frozenset({"investor.unnamed", "target.unnamed"})


class Tie(NamedTuple):
    """A link between two claims, by their places in the list of entries."""

    a: int
    b: int
    score: Score
    verdict: Verdict


@dataclass(slots=True)
class Grouping:
    """Groups of entries by their places, the ties that made them, the uncertain ones, and overruled decisions."""

    groups: list[list[int]]
    ties: list[Tie]
    open: list[Tie]
    overruled: list[Decision]


@dataclass(slots=True)
class _Work:
    entries: Sequence[Entry]
    scorer: Scorer
    unions: Unions
    ties: list[Tie] = field(default_factory=list)
    doubtful: list[Tie] = field(default_factory=list)

    def join(self, tie: Tie) -> bool:
        """Make one group of the two, unless a decision keeps them apart."""
        if not self.unions.join(tie.a, tie.b):
            return False
        self.ties.append(tie)
        return True

    def tie(self, pairs: Sequence[tuple[int, int]]) -> Tie | None:
        """The best tie of the pairs, if any; where one pair speaks against the rest, that pair's, and it stays open."""
        rated = [(self.scorer.score(self.entries[a], self.entries[b]), -min(a, b), -max(a, b)) for a, b in pairs]
        (best, a, b), worst = max(rated), min(rated)
        if best.linked and not worst[0].open:
            return Tie(-worst[1], -worst[2], worst[0], "open")
        return Tie(-a, -b, best, "linked" if best.linked else "open") if best.open else None


def group(entries: Sequence[Entry], scorer: Scorer, decisions: Iterable[Decision] = ()) -> Grouping:
    """The groups of the entries, which must be in the order of time; each group is in that order too."""
    work = _Work(entries, scorer, Unions(len(entries)))
    overruled = _decide(work, decisions)
    clusters = [c for bundle in _bundles(entries) for c in _clusters(work, bundle)]
    _connect(work, clusters)
    return Grouping(work.unions.groups(), work.ties, _undecided(work), overruled)


def _decide(work: _Work, decisions: Iterable[Decision]) -> list[Decision]:
    """Apply the decisions, the latest first; an earlier one that contradicts them is handed back."""
    places = {e.fact.claim: i for i, e in enumerate(work.entries)}
    overruled = []
    for decision in standing(decisions):
        a, b = places.get(decision.a), places.get(decision.b)
        if a is None or b is None:
            continue
        if decision.judgement == "unlink":
            stands = work.unions.part(a, b)
        else:
            score = work.scorer.score(work.entries[a], work.entries[b])
            stands = work.unions.together(a, b) or work.join(Tie(a, b, score, "decided"))
        if not stands:
            overruled.append(decision)
    return overruled


def _bundles(entries: Sequence[Entry]) -> Iterator[list[int]]:
    """Claims of one family with the same parties; what concerns a company as a whole, by the company alone."""
    bundles: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        company = entry.fact.family in COMPANY
        payers = frozenset() if company and entry.receivers else entry.payers
        bundles[entry.fact.family, payers, entry.receivers].append(place)
    yield from bundles.values()


def _clusters(work: _Work, bundle: Iterable[int]) -> list[Cluster]:
    clusters: list[Cluster] = []
    for place in bundle:
        entry = work.entries[place]
        ties = _rated(work, place, clusters)
        ties.sort(key=lambda row: (-row[0].score.points, row[0].a))
        home = next((c for tie, c in ties if tie.verdict == "linked" and work.join(tie)), None)
        if home is None:
            home = Cluster(entry)
            work.doubtful += [tie for tie, _ in ties]
            clusters.append(home)
        home.add(place, entry)
    return clusters


def _rated(work: _Work, place: int, clusters: Sequence[Cluster]) -> list[tuple[Tie, Cluster]]:
    """The claim's ties to the latest clusters, up to the first that leaves no doubt."""
    ties: list[tuple[Tie, Cluster]] = []
    for cluster in reversed(clusters[-_CLUSTERS:]):
        tie = work.tie([(r, place) for r in cluster.against(work.entries[place])])
        if tie:
            ties.append((tie, cluster))
        if tie and tie.verdict == "linked" and tie.score.points >= _SURE and not work.unions.parted(tie.a, tie.b):
            break
    return ties


def _connect(work: _Work, clusters: Sequence[Cluster]) -> None:
    """Join clusters whose parties differ in wording, number or naming."""
    weak: list[Tie] = []
    pairs = candidates(clusters, work.scorer.parties)
    ties = [tie for a, b in pairs if (tie := work.tie([(x, y) for x in a.few for y in b.few]))]
    for tie in sorted(ties, key=lambda t: (-t.score.points, t.a, t.b)):
        if tie.verdict == "open":
            work.doubtful.append(tie)
        elif _WEAK & set(tie.score.reasons):
            weak.append(tie)
        else:
            work.join(tie)
    _connect_unnamed(work, weak)


def _connect_unnamed(work: _Work, weak: Sequence[Tie]) -> None:
    """A claim that leaves a party unnamed joins a deal only if it is the one deal that it fits."""
    fits: defaultdict[int, set[int]] = defaultdict(set)
    roots = [(work.unions.find(tie.a), work.unions.find(tie.b)) for tie in weak]
    for tie, (left, right) in zip(weak, roots, strict=True):
        if _less_named(work.entries[tie.a], work.entries[tie.b]):
            fits[left].add(right)
        if _less_named(work.entries[tie.b], work.entries[tie.a]):
            fits[right].add(left)
    for tie, pair in zip(weak, roots, strict=True):
        if all(len(fits[root]) <= 1 for root in pair):
            work.join(tie)
        else:
            work.doubtful.append(tie)


def _less_named(a: Entry, b: Entry) -> bool:
    return len(a.payers) < min(len(b.payers), 1) or len(a.receivers) < min(len(b.receivers), 1)


def _undecided(work: _Work) -> list[Tie]:
    """The best uncertain tie between each two groups that no decision speaks of."""
    best: dict[tuple[int, int], Tie] = {}
    for tie in sorted(work.doubtful, key=lambda t: (-t.score.points, t.a, t.b)):
        roots = sorted((work.unions.find(tie.a), work.unions.find(tie.b)))
        if roots[0] != roots[1] and not work.unions.parted(*roots):
            best.setdefault((roots[0], roots[1]), tie._replace(verdict="open"))
    return list(best.values())
