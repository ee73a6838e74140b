"""Joins predicates that tell one deal: "raised $45 million in a round led by X" is three of them, and one claim."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Syntax
from newsclaims.deals.model import Frame

_FAMILIES = (
    frozenset({"investment", "funding_round"}),
    frozenset({"acquisition", "investment"}),
    frozenset({"loan", "funding_round", "investment"}),
    frozenset({"grant", "funding_round", "investment", "loan"}),
    frozenset({"ipo", "funding_round", "investment"}),
)
_TWO_THINGS = (frozenset({"loan", "investment"}), frozenset({"grant", "investment"}))
_MERGING = 2  # firms at least in a merger


def join_frames(
    frames: Sequence[Frame], syntax: Syntax, backward: frozenset[str], aftermath: frozenset[str]
) -> list[Frame]:
    """One frame for each deal of the sentence, in the order of their anchors."""
    joined: list[Frame] = []
    for frame in sorted(frames, key=_precedence):
        alike = [h for h in joined if _same_deal(h, frame, aftermath) or _pays_for(h, frame, syntax, backward)]
        host = next(
            (h for h in alike if h.noun is not None and h.noun is frame.clause.antecedent), next(iter(alike), None)
        )
        if host is None and syntax.sentence.heading:
            host = next((h for h in joined if _heads(frame, h)), None)
        if host is None:
            joined.append(frame)
        else:
            _absorb(host, frame)
    return sorted(joined, key=lambda f: f.anchor)


def _precedence(frame: Frame) -> tuple[bool, bool, float, int]:
    """Frames with a sum first, a precise one before a bare magnitude."""
    return frame.money is None, frame.money is not None and frame.money.vague, -frame.rule.strength, frame.anchor


def _heads(kicker: Frame, deal: Frame) -> bool:
    """Whether one part of a headline only calls the deal that another tells ("Milliardendeal: Kolb kauft Arden")."""
    types = {kicker.rule.type, deal.rule.type}
    if "valuation" not in types and (_prices(kicker, deal) or _prices(deal, kicker)):
        return True
    fits = kicker.rule.type == deal.rule.public or compatible(kicker.rule.type, deal.rule.type)
    if not fits or _clash(kicker, deal) or "valuation" in types:
        return False
    if kicker.money is not None and deal.money is not None and not kicker.money.vague:
        return False
    if any(not (f.investors or f.targets) and f.noun is not None and f.money is not None for f in (kicker, deal)):
        return True
    halves = not (kicker.investors and deal.investors) and not (kicker.targets and deal.targets)
    return halves and "verbless" in {kicker.clause.kind, deal.clause.kind}


def _prices(purse: Frame, deal: Frame) -> bool:
    """Whether a headline's sum for a thing is a deal's price: "Kolb kauft Arden: 40 Millionen Euro für die Firma"."""
    return purse.rule.purse and not _named(purse) and deal.money is None and bool(deal.targets)


def _pays_for(payment: Frame, deal: Frame, syntax: Syntax, backward: frozenset[str]) -> bool:
    """Whether the first tells the price of the second, told before it: "über den Kauf und will dafür … zahlen"."""
    if payment.money is None or deal.money is not None or payment.targets or payment.anchor < deal.anchor:
        return False
    words = {w.lower for w in syntax.sentence.words if w.index in payment.clause.words}
    return bool(words & backward) and compatible(payment.rule.type, deal.rule.type) and not _clash(payment, deal)


def compatible(a: str, b: str) -> bool:
    """Whether two claim types can be two words for one deal."""
    return a == b or any(a in family and b in family for family in _FAMILIES)


def _done_before(one: Frame, other: Frame, aftermath: frozenset[str]) -> bool:
    """Whether one is done when the other, of another target, begins: "nach dem Erwerb von A die Übernahme von B"."""
    if one.noun is None or one.noun.prep not in aftermath or not (one.targets and other.targets):
        return False
    return not {f.chunk for f in one.targets} & {f.chunk for f in other.targets}


def _same_deal(host: Frame, other: Frame, aftermath: frozenset[str]) -> bool:
    if host.rule.sequel or other.rule.sequel or host.in_return != other.in_return:
        return False
    if any(a.rule.several and b.money is not a.money for a, b in ((host, other), (other, host))):
        return False  # "spent $5 million on takeovers, including Kolb": on all of them
    if any(f.rule.near and f.clause.kind != "rel" for f in (host, other)) and not _is_told_of(host, other):
        return False  # the deal is told in another sentence
    if "valuation" in {host.rule.type, other.rule.type} and host.rule.type != other.rule.type:
        return False
    if host.money is not None and other.money is not None and host.money is not other.money:
        return False
    if host.stake is not None and other.stake is not None and host.stake is not other.stake:
        return False
    if not compatible(host.rule.type, other.rule.type):
        return False
    types = {host.rule.type, other.rule.type}
    if types in _TWO_THINGS and (_of_stake(host) or _of_stake(other)) and not (host.noun and other.noun):
        return False  # who buys a stake and lends or rescues does two things
    if _done_before(host, other, aftermath) or _done_before(other, host, aftermath):
        return False
    if host.clause is other.clause or _shares_target(host, other):
        return True
    if (
        (host.clause.coordinated is other.clause or other.clause.coordinated is host.clause)
        and not (host.targets and other.targets)
        and not (host.money and other.money)
    ):
        return True
    related = other.clause.parent is host.clause or host.clause.parent is other.clause
    complement = bool({"inf", "part"} & {host.clause.kind, other.clause.kind})
    return related and (complement or _tells_sum_of(host, other)) and not _clash(host, other)


def _is_told_of(figure: Frame, noun: Frame) -> bool:
    """Whether the one tells what the other's noun, its subject, brings: "Der Verkauf von Kolb soll … einbringen"."""
    own = noun.noun is not None and figure.noun is None and figure.clause.subject is noun.noun
    return own and bool(noun.targets) and not figure.targets


def _tells_sum_of(host: Frame, other: Frame) -> bool:
    """Whether a clause inside tells how much the round brought that the main clause's party joined, or the listing."""
    inner, outer = (host, other) if host.clause.parent is other.clause else (other, host)
    listing = outer.rule.type == "ipo" and outer.noun is not None and inner.clause.antecedent is outer.noun
    joined = inner.rule.type == outer.rule.type == "funding_round" and outer.rule.role != "investor"
    return (listing or joined) and inner.money is not None and not inner.targets


def _of_stake(frame: Frame) -> bool:
    return frame.rule.of_stake or frame.stake is not None


def _named(frame: Frame) -> bool:
    """Whether its target is called by name rather than a plant or purpose."""
    return any(
        f.mention is not None or (f.chunk.mentions and f.chunk.mentions[-1].end >= f.chunk.head_span[0])
        for f in frame.targets
    )


def _shares_target(host: Frame, other: Frame) -> bool:
    """Two predicates of one subject, one of them with the sum ("strebt an die Börse und will … einnehmen")."""
    if (host.money is not None and other.money is not None) or host.rule.type == other.rule.type:
        return False
    return bool({f.chunk for f in host.targets} & {f.chunk for f in other.targets}) and not _clash(host, other)


def _clash(host: Frame, other: Frame) -> bool:
    both = [{f.chunk for f in slot} for slot in (host.investors, other.investors)]
    targets = [{f.chunk for f in slot} for slot in (host.targets, other.targets)]
    return any(a and b and not a & b for a, b in ((targets,) if _joins_round(host, other) else (both, targets)))


def _joins_round(a: Frame, b: Frame) -> bool:
    """Whether one of the two tells who leads or joins a round, which adds to whoever else takes part."""
    return bool({"lead", "participant"} & {a.rule.role, b.rule.role})


def _absorb(host: Frame, other: Frame) -> None:
    """Fill what the host lacks from the other; the more telling predicate gives the type."""
    host.rules += [r for r in other.rules if r not in host.rules]
    if host.rule.merger and _told_by(host, other):
        host.investors, host.targets = [], []
    if host.loose_target and other.rule.role == "lead":
        leads = {f.chunk for f in other.investors}
        host.targets = [f for f in host.targets if f.chunk not in leads]  # "the round was led by Arden"
    if other.clause is host.clause:
        sellers = {id(_seller(f)) for f in (host, other)}  # "sold its pumps to Arden in a deal worth $5 million"
        host.investors = [f for f in host.investors if id(f.chunk) not in sellers]
        other.investors = [f for f in other.investors if id(f.chunk) not in sellers]
    taken = {f.chunk for f in (*host.investors, *host.targets)}
    roles = {f.chunk: f.role for f in other.investors if f.role != "investor"}
    host.investors = [
        f._replace(role=roles.get(f.chunk, f.role)) if f.role == "investor" else f for f in host.investors
    ]
    if not host.investors or _joins_round(host, other):
        host.investors += [f for f in other.investors if f.chunk not in taken or f.mention is not None]
    if not host.targets or (other.targets and _named(other) and not _named(host)):
        payers = {i.chunk for i in host.investors}
        fitting = [f for f in other.targets if f.chunk not in payers or f.mention is not None]
        host.targets = fitting or host.targets
    host.money, host.stake = host.money or other.money, host.stake or other.stake
    host.negated = host.negated or other.negated
    sumless = host.money is not None and not other.rule.amount  # its words tell a deal without sum
    leans = other.rule.needs_deal and not host.rule.needs_deal  # it adds to a deal, which the host tells
    stronger = other.rule.strength > host.rule.strength and not (sumless or leans or _told_by(other, host))
    if _told_by(host, other) or stronger:
        if other.rule.merger and len(other.targets) >= _MERGING:
            host.investors, host.targets = [], list(other.targets)  # "the proposal of Kolb to merge with Arden"
        host.rule = other.rule
        if other.noun is None or host.noun is None:
            host.noun = other.noun


def _seller(frame: Frame) -> Chunk | None:
    """Who sells: the subject of a verb of selling, or of one whose object is a sale ("is exploring a sale of Kolb")."""
    carried = frame.noun is None or (not frame.noun.prep and frame.noun is not frame.clause.subject)
    return frame.clause.subject if frame.rule.sells and carried else None


def _told_by(noun: Frame, verb: Frame) -> bool:
    """Whether only a figure makes the one a deal, but the other's infinitive is one: "a proposal to buy Kolb"."""
    if noun.rule.merger and not verb.rule.merger and verb.noun is None and verb.investors:
        return len(noun.targets) < _MERGING  # "snapped up Kolb in a $5 million merger"
    lacks = noun.rule.needs_figure and noun.money is None and noun.stake is None
    own = not (verb.rule.needs_figure or verb.rule.needs_amount or verb.rule.needs_stake) and bool(verb.targets)
    return lacks and noun.noun is not None and verb.noun is None and verb.clause.kind == "inf" and own


def share_valuations(frames: Sequence[Frame]) -> None:
    """A valuation told with a deal is that deal's target's, where it names no company beside it."""
    for frame in frames:
        if frame.rule.type != "valuation" or not (frame.loose_target or _only_it(frame)):
            continue
        hosts = [f for f in frames if f.rule.type != "valuation" and f.targets]
        if hosts:
            host = min(hosts, key=lambda f: (f.clause is not frame.clause, abs(f.anchor - frame.anchor)))
            frame.targets = list(host.targets)


def name_offered(frames: Sequence[Frame]) -> None:
    """An offer told by its price a share is for the firm that it values: "offered $5 a share, valuing Kolb at …"."""
    for frame in frames:
        bid = frame.rule.type == "acquisition" and frame.rule.status == "in_talks" and frame.noun is None
        if not bid or any(f.mention or f.chunk.named or f.chunk.pronoun or f.chunk.owner for f in frame.targets):
            continue
        inside = (f for f in frames if f.rule.type == "valuation" and f.clause.parent is frame.clause)
        valued = (f.targets for f in inside if f.clause.kind in {"part", "rel"} and f.targets)
        frame.targets = list(next(valued, frame.targets))


def _only_it(frame: Frame) -> bool:
    """Whether it names nobody, or by a pronoun what a deal above it names: "bought 30% of Kolb, valuing it at …"."""
    below = frame.clause.kind in {"part", "rel"}
    return not frame.targets or (below and all(f.mention is None and f.chunk.pronoun for f in frame.targets))


def share_status(frames: Sequence[Frame]) -> None:
    """A valuation is as firm as the deal that it is told with, unless it is told in passing of a firm."""
    for frame in frames:
        if frame.rule.type != "valuation" or _valued_before(frame):
            continue
        hosts = [
            f
            for f in frames
            if f.rule.type != "valuation" and {t.chunk for t in f.targets} & {t.chunk for t in frame.targets}
        ]
        if hosts:
            host = min(hosts, key=lambda f: abs(f.anchor - frame.anchor))
            frame.status, frame.basis = host.status, host.basis


def _valued_before(frame: Frame) -> bool:
    """Whether it is told aside of a name that another verb acts for: "Kolb, (which was) valued at $5m, plans …"."""
    clause, noun, verb = frame.clause, frame.clause.antecedent, frame.clause.verb
    if verb is None or not verb.passive or noun is None or not noun.named:
        return False
    return clause.kind == "part" or (clause.kind == "rel" and (verb.past or verb.perfect))
