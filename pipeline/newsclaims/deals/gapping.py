"""Deals of which only sum and party are told anew, predicate and the rest being those of the clause before."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.model import Frame
from newsclaims.deals.places import Filler
from newsclaims.deals.rules import DealRules


def gapped_frames(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> list[Frame]:
    """A frame for each ellipsis whose clause has a frame with a figure, and for each further deal of a list."""
    found = [_gapped(clause, frames, syntax, rules) for clause in syntax.clauses if clause.kind == "ellipsis"]
    found += [_listed(clause, frames) for clause in syntax.clauses if clause.coordinated is not None]
    return [f for f in found if f is not None]


def _listed(clause: Clause, frames: Sequence[Frame]) -> Frame | None:
    """The next of the deals that a plural is told by: "acquisitions, including Kolb in May and Arden in June"."""
    host = next((f for f in frames if f.clause is clause.coordinated and f.rule.several), None)
    named = [c for c in clause.chunks if c.head_is_name and not c.prep and c is not clause.subject]
    if host is None or len(named) != 1 or any(f.clause is clause for f in frames):
        return None
    told = (c.money for c in clause.chunks if c.money is not None and c.prep in host.rule.amount_after)
    money = next(told, None)
    host.money = None if host.money is money else host.money
    targets = [Filler(named[0])]
    return replace(host, anchor=named[0].start, clause=clause, targets=targets, money=money, rules=list(host.rules))


def _gapped(clause: Clause, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> Frame | None:
    figure = next(c for c in clause.chunks if c.money is not None or c.stake is not None)
    hosts = [f for f in frames if f.clause is clause.parent and _told(f, figure) and f.rule.type != "valuation"]
    host = max(hosts, key=lambda f: (f.rule.strength, -f.anchor), default=None)
    if host is None:
        return None
    stake = figure.stake if figure.money is None else None
    own = next((f.noun for f in frames if f.clause is clause and f.noun is not None), host.noun)
    frame = replace(host, anchor=figure.start, noun=own, money=figure.money, stake=stake, rules=list(host.rules))
    ends = {c.end for c in clause.chunks if c is not figure}
    before = [f.chunk for f in host.targets if not f.chunk.prep and f.chunk.end <= clause.words[0]]
    shares = bool(before) and all(c.head_lemma in rules.securities for c in before)
    for chunk in clause.chunks:
        if chunk.prep and chunk.start in ends and not _stands_for(host.investors, chunk):
            continue  # "für das Werk von Kolb"
        if (
            (chunk.named or chunk.prep in host.rule.target or (chunk.det and not chunk.prep))
            and not chunk.time
            and chunk is not figure
            and not chunk.attached_to
        ):
            opens = chunk is clause.chunks[0] and chunk.end == figure.start
            _put(chunk, frame, host, acting=opens and (shares or not figure.prep))
    words = {w.lower for w in syntax.sentence.words if w.index in clause.words}
    if host.rule.type == "funding_round" and frame.investors != host.investors and words & rules.partitives:
        frame.rule = host.rule.model_copy(update={"type": "investment", "role": "participant"})
    if not _has_purpose(host, figure, syntax):
        # told once for both, behind the second
        host.targets = host.targets or [f for f in frame.targets if f.chunk.prep]
    return frame


def _has_purpose(host: Frame, figure: Chunk, syntax: Syntax) -> bool:
    """Whether a clause of its own tells what the first sum is for: "spend $3m on buying Kolb and $5m on ads"."""
    inner = (c for c in syntax.clauses if c.parent is host.clause and c.kind in {"inf", "part"})
    return any(c.words[0] < figure.start for c in inner)


def _told(frame: Frame, figure: Chunk) -> bool:
    """Whether the frame has a figure of the kind that is told anew."""
    return (frame.money if figure.money is not None else frame.stake) is not None


def _put(chunk: Chunk, frame: Frame, host: Frame, *, acting: bool) -> None:
    """Fill the slot whose phrase in the host stands as this one does: by its preposition and case.

    One that is `acting` stands right before the figure, as the subject does.
    """
    subject = host.clause.subject
    if acting and not chunk.prep and any(f.mention is None and f.chunk is subject for f in host.investors):
        frame.investors = [Filler(chunk)]
    elif (
        _stands_for(host.targets, chunk)
        or (not chunk.prep and _before_sum(host))
        or (not _stands_for(host.investors, chunk) and chunk.prep in host.rule.target)
    ):
        frame.targets = [Filler(chunk)]
    elif _stands_for(host.investors, chunk) or chunk.prep in host.rule.investor or not chunk.prep:
        frame.investors = [Filler(chunk)]


def _before_sum(host: Frame) -> bool:
    """Whether a noun's target stands right before its sum ("acquisitions of Kolb for $5m and Arden for $3m")."""
    sums = (c for c in host.clause.chunks if c.money is not None and c.money is host.money)
    start = next((c.start for c in sums), -1)
    return host.noun is not None and any(f.mention is None and f.chunk.end == start for f in host.targets)


def _stands_for(fillers: Sequence[Filler], chunk: Chunk) -> bool:
    return any(f.mention is None and f.chunk.prep == chunk.prep and _case(f.chunk, chunk) for f in fillers)


def _case(a: Chunk, b: Chunk) -> bool:
    return bool(a.prep) or not a.cases or not b.cases or bool(a.cases & b.cases)
