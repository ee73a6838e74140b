"""Gives each sum and each stake of a sentence to the predicate that it belongs to, or to none."""

from collections.abc import Sequence

from newsclaims.amounts import Money
from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.blocking import blocked
from newsclaims.deals.gerunds import opener
from newsclaims.deals.model import Frame
from newsclaims.deals.rules import DealRules
from newsclaims.deals.sizes import is_its_size

_RAISED = frozenset({"funding_round", "ipo"})
_OTHER_CLAUSE = 14
_VERB = 3
_SUBJECT = 8
_BY = 0.3  # less than right behind any noun ("beim Börsengang mit 4 Milliarden bewertet")
_OBJECT = frozenset({"", "object", "free"})  # places of a relative pronoun
_TOO_FAR = 40
_LEAST, _LEAST_PRICE = 10_000, 100_000  # of any deal, and of what a company is bought for: cars and paintings cost less


def assign_sums(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """Give every frame its sum and stake; returns the chunks of those left over that may be a company's price."""
    free = [c for c in _free_sums(syntax, rules) if not blocked(c, frames, syntax, rules)]
    offers = [
        (cost + _SUBJECT * _is_subject(f, frames), chunk.start, n, chunk)
        for chunk in free
        for n, f in enumerate(frames)
        if f.rule.amount and not _in_part(chunk, f, syntax, rules) and not _of_return(chunk, f, frames)
        if (cost := _cost(chunk, f, syntax, rules)) < _TOO_FAR
    ]
    for _, _, n, chunk in sorted(offers, key=lambda o: o[:3]):
        if frames[n].money is None and chunk in free and not _told_by_noun(frames[n], chunk, frames):
            frames[n].money = chunk.money
            free.remove(chunk)
    _assign_stakes(frames, syntax, rules)
    return [c for c in free if c.money is not None and not _below(c.money, _LEAST_PRICE)]


def _of_return(chunk: Chunk, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether it is what another deal is done for: "builds a plant in exchange for $4 million in aid"."""
    aid = (f.noun for f in frames if f.in_return and f.noun is not None)
    return not frame.in_return and any(chunk is noun or chunk.end == noun.start for noun in aid)


def _told_by_noun(frame: Frame, chunk: Chunk, frames: Sequence[Frame]) -> bool:
    """Whether a noun of the verb's clause has that clause's sum already: "raised $5m in its IPO, giving it … $9m"."""
    if frame.noun is not None or chunk in frame.clause.chunks:
        return False
    nouns = (f for f in frames if f.noun is not None and f.clause is frame.clause and f.rule.type in _RAISED)
    own = [c.money for c in frame.clause.chunks if c.money is not None]
    return frame.rule.type in _RAISED and any(f.money is not None and f.money in own for f in nouns)


def _free_sums(syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """The sums of a sentence that can be a deal's: no price of a share, no change, none that is petty."""
    elliptic = [c for clause in syntax.clauses if clause.kind == "ellipsis" for c in clause.chunks]
    return [
        c
        for c in syntax.chunks
        if c.money is not None
        and c not in elliptic
        and may_be_told(c.money)
        and not (c.money.largest == 1 and c.head_lemma in rules.projects)  # "a rupee project" has none
    ]


def take_from_kicker(frames: Sequence[Frame], left: list[Chunk], syntax: Syntax) -> None:
    """Give the one deal of a headline the sum that stands alone as its kicker ("3,5 Milliarden Euro Kolb baut …")."""
    lone = [c.chunks[0] for c in syntax.clauses if c.kind == "verbless" and len(c.chunks) == 1]
    sums = [c for c in lone if c in left and c.bare_money and not c.prep and c.money is not None]
    open_ = [f for f in frames if f.rule.amount and (f.money is None or f.money.vague) and f.rule.type != "valuation"]
    if syntax.sentence.heading and len(sums) == 1 and open_:
        open_[0].money = sums[0].money
        left.remove(sums[0])


def _is_subject(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether the noun is the subject of a predicate that asks for the sum itself ("die Runde bewertet Kolb mit …")."""
    own = frame.noun is not None and frame.noun is frame.clause.subject
    return own and any(f.noun is None and f.clause is frame.clause and f.rule.needs_amount for f in frames)


def may_be_told(money: Money) -> bool:
    """Whether it can be the sum of a deal: no price of goods or of a share, none before a change; a single euro can."""
    return not (_below(money, _LEAST) or money.change_from or money.per in {"share", "unit"})


def _below(money: Money, least: int) -> bool:
    """Whether a sum is smaller than the least of its kind, and no symbolic single euro."""
    value = money.largest
    return value is not None and value < least and value != 1


def _cost(chunk: Chunk, frame: Frame, syntax: Syntax, rules: DealRules) -> float:
    if frame.noun is chunk:
        return 0
    if (_takes(frame, chunk) or is_its_size(frame, chunk, syntax, rules)) and not _another_kind(chunk, frame):
        return _BY
    if _another_kind(chunk, frame) or _is_others(chunk, frame, syntax, rules):
        return _TOO_FAR
    first = syntax.sentence.word(chunk.start).lower  # "von 5 bis 7" is all sum
    if frame.rule.amount_after and not {chunk.prep, first} & frame.rule.amount_after:
        return _TOO_FAR
    if chunk.prep in frame.rule.amount_not_after and chunk.start > frame.anchor and not _is_passive(frame):
        return _TOO_FAR
    if not _within_reach(chunk, frame, syntax, rules):
        return _TOO_FAR
    if chunk.prep in frame.rule.amount_by and chunk in frame.clause.chunks:
        return _BY
    distance = _distance(chunk, frame)
    if frame.noun is not None:
        near = 0 <= chunk.start - _end_with_owner(frame.noun, syntax) <= 1
        base = 0.5 if near else distance
    else:
        base = distance / 2 + _VERB
    if chunk not in frame.clause.chunks:
        base += _OTHER_CLAUSE
    if frame.noun is not None and not chunk.bare_money and chunk.head_lemma in rules.pools:
        base += _VERB  # "a $5 million fund for investment in Norway"
    if frame.noun is not None and frame.noun.prep in rules.purposes and chunk.end == frame.noun.start:
        base += _VERB  # "leihen Kolb 13 Millionen für den Zukauf"
    return base / frame.rule.strength


def _end_with_owner(noun: Chunk, syntax: Syntax) -> int:
    """Where a noun ends with the genitive right behind it: "ein Kredit der KfW | über drei Millionen"."""
    owner = next((c for c in syntax.chunks if c.start == noun.end and c.attached_to is noun and not c.money), None)
    return noun.end if owner is None else owner.end


def _in_part(chunk: Chunk, frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether but a part of the sum is told of: "the state pays half of the $5 million"."""
    if frame.clause.antecedent is chunk or (frame.noun is chunk and frame.rule.type != "investment"):
        return False
    at = chunk.start - syntax.sentence.words[0].index
    whole = chunk.prep in rules.parts_of or (not chunk.prep and chunk.det in rules.parts_of)
    return whole and at > 0 and syntax.sentence.words[at - 1].lower in rules.fractions


def _takes(frame: Frame, chunk: Chunk) -> bool:
    """Whether it is the object of a relative clause's verb, or the subject of one that has no party for subject.

    "the $5 million (that) it raised", "eine Millionensumme, die in das Werk fließt".
    """
    clause = frame.clause
    if clause.kind != "rel" or clause.antecedent is not chunk or frame.noun is not None:
        return False
    return _flows(frame) if clause.subject is chunk else chunk.bare_money and clause.pronoun_place in _OBJECT


def _flows(frame: Frame) -> bool:
    """Whether what its verb tells of is the sum itself, and no party is its subject."""
    parties = {*frame.rule.investor, *frame.rule.target}
    return frame.rule.needs_amount and not _is_passive(frame) and "subject" not in parties


def _another_kind(chunk: Chunk, frame: Frame) -> bool:
    """Whether a round is told beside what is spent each year, a verb beside millions of people, or goods are bought."""
    money = chunk.money
    if money is None:
        return False
    yearly = money.per == "year" and frame.rule.type == "funding_round"
    goods = (frame.rule.type == "acquisition" or frame.rule.inherits) and _below(money, _LEAST_PRICE)
    return yearly or goods or (money.vague and money.currency is None and chunk.prep == "of" and frame.noun is None)


def _of_growth(chunk: Chunk, frame: Frame, rules: DealRules) -> bool:
    """Whether it is what something has grown to through the deal: "stieg durch die Übernahme auf 5 Millionen"."""
    verb, noun = frame.clause.verb, frame.noun
    grown = noun is not None and noun.prep in rules.means and verb is not None and verb.lemma in rules.changing
    return grown and chunk.prep in rules.changed_to


def _shut_in(chunk: Chunk, frame: Frame, syntax: Syntax) -> bool:
    """Whether the figure stands in what a participle tells of another noun ("die für 20 Millionen gebaute Halle")."""
    return any(c.kind == "attr" and c is not frame.clause and chunk in c.chunks for c in syntax.clauses)


def _is_others(chunk: Chunk, frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether its place says that it is the sum of something else."""
    return (
        _shut_in(chunk, frame, syntax) or _of_growth(chunk, frame, rules) or _has_own_sum(frame, chunk, syntax, rules)
    )


def _has_own_sum(frame: Frame, chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether another sum stands right before its target ("$9 million on takeovers, including $5m for Kolb")."""
    targets = {f.chunk.start for f in frame.targets if f.mention is None and f.chunk.prep in rules.paid_for}
    told = [c for c in syntax.chunks if c.money is not None and c.end in targets]
    told = [c for c in told if frame.noun is not None or c.prep == "including"]
    return bool(told) and chunk not in told


def _is_passive(frame: Frame) -> bool:
    return frame.clause.verb is not None and frame.clause.verb.passive


def _distance(chunk: Chunk, frame: Frame) -> int:
    if frame.anchor < chunk.start:
        return chunk.start - frame.anchor
    return max(0, frame.anchor - chunk.end)


def _within_reach(chunk: Chunk, frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the figure stands in the predicate's clause, in one without finite verb, or in one above or below it."""
    clause = syntax.clause_with(chunk)
    if clause is not None and clause.kind == "inf" and _below_relative(frame.clause, clause):
        return False
    if (
        clause is None
        or clause is frame.clause
        or (frame.noun is not None and (clause.antecedent is frame.noun or frame.noun in clause.chunks))
        or clause.verb is None
        or clause.verb.finite is None
        or frame.clause.verb is None
    ):
        return True
    by = opener(frame.clause, syntax) in rules.boosted_by
    if frame.rule.sells and chunk.start < frame.anchor and (chunk.prep or not by):
        return False  # "wants $5 million to sell more pumps", other than "raised $5 million by selling Kolb"
    if frame.clause.kind == "rel" and clause.kind == "main":
        return False  # "Kolb, which bought Arden in 2007, will own 16%"
    if frame.clause.kind == "part" and frame.clause.antecedent is not None and clause.subject is chunk:
        return False  # "of the total raised by Kolb $5 million will go toward debt"
    return (clause.parent is frame.clause and clause.kind != "sub") or (
        frame.clause.parent is clause and frame.clause.kind in {"inf", "part"}
    )


def _below_relative(lower: Clause, upper: Clause) -> bool:
    """Whether a relative clause parts two: "pay $5 million to leave a pact by which it could have to buy Kolb"."""
    below: Clause | None = lower
    while below is not None and below.kind in {"inf", "part"}:
        below = below.parent
    above = below.parent if below is not None and below.kind == "rel" and below is not lower else None
    while above is not None and above is not upper:
        above = above.parent
    return above is upper


def _held_aside(chunk: Chunk, syntax: Syntax, rules: DealRules) -> Clause | None:
    """The relative clause that only tells what somebody holds: "der Fonds, der 60 Prozent hält, will verkaufen"."""
    clause = next((c for c in syntax.clauses if chunk in c.chunks and c.kind == "rel"), None)
    return clause if clause is not None and clause.verb is not None and clause.verb.lemma in rules.holding else None


def _assign_stakes(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> None:
    for chunk in syntax.chunks:
        if chunk.stake is None or chunk.stake.old:
            continue
        held = _held_aside(chunk, syntax, rules)
        usable = [
            f
            for f in frames
            if f.rule.type in {"acquisition", "investment"}
            and (held is None or f.clause is held)
            and f.stake is None
            and _within_reach(chunk, f, syntax, rules)
            and not _shut_in(chunk, f, syntax)
        ]
        if usable:
            best = min(
                usable, key=lambda f: _distance(chunk, f) + (_OTHER_CLAUSE if chunk not in f.clause.chunks else 0)
            )
            best.stake = chunk.stake
