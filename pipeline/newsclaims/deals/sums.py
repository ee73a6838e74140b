"""Gives each sum and each stake of a sentence to the predicate that it belongs to, or to none."""

from collections.abc import Sequence

from newsclaims.amounts import Money, Number
from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.gerunds import BY, opener
from newsclaims.deals.model import Frame
from newsclaims.deals.rules import DealRules

_OTHER_CLAUSE = 14
_VERB = 3
_SUBJECT = 8
_BY = 0.3  # less than right behind any noun ("beim Börsengang mit 4 Milliarden bewertet")
_TOO_FAR = 40
_LEAST, _LEAST_PRICE = 10_000, 100_000  # of any deal, and of what a company is bought for: cars and paintings cost less


def assign_sums(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """Give every frame its sum and stake; returns the chunks of those left over that may be a company's price."""
    free = [c for c in _free_sums(syntax, rules) if not blocked(c, frames, syntax, rules)]
    offers = [
        (cost + _SUBJECT * _is_subject(f, frames), chunk.start, n, chunk)
        for chunk in free
        for n, f in enumerate(frames)
        if f.rule.amount and (cost := _cost(chunk, f, syntax, rules)) < _TOO_FAR
    ]
    for _, _, n, chunk in sorted(offers, key=lambda o: o[:3]):
        if frames[n].money is None and chunk in free:
            frames[n].money = chunk.money
            free.remove(chunk)
    _assign_stakes(frames, syntax)
    return [c for c in free if c.money is not None and not _below(c.money, _LEAST_PRICE)]


def _free_sums(syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """The sums of a sentence that can be a deal's: no price of a share, no change, none that is petty."""
    elliptic = [c for clause in syntax.clauses if clause.kind == "ellipsis" for c in clause.chunks]
    return [
        c
        for c in syntax.chunks
        if c.money is not None
        and c not in elliptic
        and may_be_told(c.money)
        and not (_value(c.money) == 1 and c.head_lemma in rules.projects)  # "a rupee project" has none
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
    value = _value(money)
    return value is not None and value < least and value != 1


def _value(money: Money) -> Number | None:
    return money.max if money.max is not None else money.min


def _cost(chunk: Chunk, frame: Frame, syntax: Syntax, rules: DealRules) -> float:
    if frame.noun is chunk:
        return 0
    if _takes(frame, chunk) and not _another_kind(chunk, frame):
        return _BY
    if _shut_in(chunk, frame, syntax) or _another_kind(chunk, frame):
        return _TOO_FAR
    first = syntax.sentence.word(chunk.start).lower  # "von 5 bis 7" is all sum
    if frame.rule.amount_after and not {chunk.prep, first} & frame.rule.amount_after:
        return _TOO_FAR
    if chunk.prep in frame.rule.amount_not_after and chunk.start > frame.anchor and not _is_passive(frame):
        return _TOO_FAR
    if not _within_reach(chunk, frame, syntax):
        return _TOO_FAR
    if chunk.prep in frame.rule.amount_by and chunk in frame.clause.chunks:
        return _BY
    distance = _distance(chunk, frame)
    if frame.noun is not None:
        near = chunk.start >= frame.noun.end and chunk.start - frame.noun.end <= 1
        base = 0.5 if near else distance
    else:
        base = distance / 2 + _VERB
    if chunk not in frame.clause.chunks:
        base += _OTHER_CLAUSE
    if frame.noun is not None and frame.noun.prep in rules.purposes and chunk.end == frame.noun.start:
        base += _VERB  # "leihen Kolb 13 Millionen für den Zukauf"
    return base / frame.rule.strength


def _takes(frame: Frame, chunk: Chunk) -> bool:
    """Whether it is the object of a relative clause's verb, or the subject of one that has no party for subject.

    "the $5 million (that) it raised", "eine Millionensumme, die in das Werk fließt".
    """
    clause = frame.clause
    if clause.kind != "rel" or clause.antecedent is not chunk or frame.noun is not None:
        return False
    return _flows(frame) if clause.subject is chunk else chunk.bare_money and not clause.pronoun_place


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


def _shut_in(chunk: Chunk, frame: Frame, syntax: Syntax) -> bool:
    """Whether the figure stands in what a participle tells of another noun ("die für 20 Millionen gebaute Halle")."""
    return any(c.kind == "attr" and c is not frame.clause and chunk in c.chunks for c in syntax.clauses)


def _is_passive(frame: Frame) -> bool:
    return frame.clause.verb is not None and frame.clause.verb.passive


def _distance(chunk: Chunk, frame: Frame) -> int:
    if frame.anchor < chunk.start:
        return chunk.start - frame.anchor
    return max(0, frame.anchor - chunk.end)


def blocked(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is revenue, a fine and the like: a blocking noun owns it, or stands nearer than any predicate."""
    own = any(f.noun is chunk and f.rule.amount for f in frames)
    if chunk.head_lemma and (chunk.head_lemma in rules.sized or (not own and _is_blocker(chunk.head_lemma, rules))):
        return True
    if _is_level(chunk, syntax, rules) or _is_worth(chunk, frames, rules) or _is_size(chunk, frames, rules):
        return True
    if _heads_on(chunk, syntax, rules):
        return True
    if not chunk.head_lemma and _is_made_of_blocker(chunk, frames, syntax, rules):
        return True
    clause = next((c for c in syntax.clauses if chunk in c.chunks), None)
    if clause is None or own:
        return False
    asked = any(
        ((f.rule.inherits or f.rule.needs_project) and f.noun is None and f.clause is clause)
        or _costing(clause, f, syntax, rules)
        or (f.noun is not None and f.clause is clause and any(v.lemma in f.rule.approvers for v in clause.verbs))
        for f in frames
    )
    if not asked and any(v.among(rules.blocking_verbs) for v in clause.verbs):
        return True
    distances = [
        abs(chunk.start - c.end) if c.end <= chunk.start else c.start - chunk.end + 2
        for c in clause.chunks
        if c is not chunk
        and _is_blocker(c.head_lemma, rules)
        and not _freed(c, syntax, rules)
        and not _claimed(c, clause, frames)
        and not any(f.noun is c for f in frames)
    ]
    if not distances:
        return False
    anchors = [f.anchor for f in frames if f.clause is clause and f.rule.amount]
    nearest = min((abs(a - chunk.start) if a < chunk.start else abs(a - chunk.end) for a in anchors), default=99)
    return min(distances) <= nearest


def _is_level(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is what a figure of somebody's books came to ("debt rose to $5 million after the takeover")."""
    clause = next((c for c in syntax.clauses if chunk in c.chunks), None)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or not any(v.lemma in rules.changing for v in clause.verbs):
        return False
    return subject.last_part in rules.changing_figures or _is_blocker(subject.head_lemma, rules)


def _is_worth(chunk: Chunk, frames: Sequence[Frame], rules: DealRules) -> bool:
    """Whether the sum is the size of what has a name and is no deal's target: "focus on the $40 billion Kolb Fund"."""
    last = chunk.mentions[-1] if chunk.mentions else None
    named = last is not None and chunk.head_span[1] <= last.end and last.start <= chunk.head_span[0]
    dealt = any(f.chunk is chunk for frame in frames for f in frame.targets)
    return named and not dealt and not chunk.bare_money and chunk.det in rules.definite


def _is_size(chunk: Chunk, frames: Sequence[Frame], rules: DealRules) -> bool:
    """Whether the noun that a bare sum belongs to says that it is a size or the like ("with a market cap of £5m")."""
    noun = chunk.attached_to
    if noun is None or not chunk.bare_money or any(noun in (f.noun, *(t.chunk for t in f.targets)) for f in frames):
        return False
    return noun.head_lemma in rules.sized


def _heads_on(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the noun of "a $40 million (35 million euro) hit" stands apart, behind a bracket or read as a verb."""
    if not chunk.bare_money or not chunk.det:
        return False
    behind = [w for w in syntax.sentence.words if w.index >= chunk.end]
    if behind and behind[0].text == "(":
        behind = behind[next((n for n, w in enumerate(behind) if w.text == ")"), len(behind)) + 1 :]
    return bool(behind) and (behind[0].lower in rules.sized or _is_blocker(behind[0].lower, rules))


def _costing(clause: Clause, frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a participle right behind what is built tells what it costs: "is building a plant in Hull costing …"."""
    verb = clause.verb
    if verb is None or clause.kind != "part" or frame.clause is not clause.parent or not frame.rule.needs_amount:
        return False
    at = verb.main.index
    inside = {i for c in syntax.chunks for i in range(c.start, c.end)}
    return verb.lemma in rules.pricing and any(
        f.chunk.end <= at and inside.issuperset(range(f.chunk.end, at)) for f in frame.targets
    )


def _is_made_of_blocker(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether the phrase right behind a bare sum says that it is revenue or the like ("40 million in fines")."""
    behind = next((c for c in syntax.chunks if c.start == chunk.end), None)
    return (
        behind is not None
        and behind.prep in rules.contents
        and not behind.named
        and (behind.head_lemma in rules.other_contents or _is_blocker(behind.head_lemma, rules))
        and not any(f.noun is behind or _claimed(behind, f.clause, [f]) for f in frames)
    )


def _is_blocker(lemma: str, rules: DealRules) -> bool:
    last = lemma.rsplit("-", 1)[-1]
    return last in rules.blockers or any(last.endswith(b[1:]) for b in rules.blockers if b.startswith("-"))


def _claimed(chunk: Chunk, clause: Clause, frames: Sequence[Frame]) -> bool:
    """Whether the noun is one that a deal predicate of its clause asks for ("hebt das Budget an")."""
    return any(f.clause is clause and chunk.head_lemma in f.rule.with_words for f in frames)


def _freed(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Named beside the sum, not what the sum is: "inklusive Schulden", "including debt"."""
    offset = syntax.sentence.words[0].index
    words = syntax.sentence.words[max(0, chunk.start - 2 - offset) : chunk.start + 1 - offset]
    return any(w.lower in rules.unblocked_after for w in words)


def _within_reach(chunk: Chunk, frame: Frame, syntax: Syntax) -> bool:
    """Whether the figure stands in the predicate's clause, in one without finite verb, or in one above or below it."""
    clause = next((c for c in syntax.clauses if chunk in c.chunks), None)
    if (
        clause is None
        or clause is frame.clause
        or (frame.noun is not None and (clause.antecedent is frame.noun or frame.noun in clause.chunks))
        or clause.verb is None
        or clause.verb.finite is None
        or frame.clause.verb is None
    ):
        return True
    if frame.rule.sells and chunk.start < frame.anchor and (chunk.prep or opener(frame.clause, syntax) != BY):
        return False  # "wants $5 million to sell more pumps", other than "raised $5 million by selling Kolb"
    if frame.clause.kind == "rel" and clause.kind == "main":
        return False  # "Kolb, which bought Arden in 2007, will own 16%"
    return (clause.parent is frame.clause and clause.kind != "sub") or (
        frame.clause.parent is clause and frame.clause.kind in {"inf", "part"}
    )


def _assign_stakes(frames: Sequence[Frame], syntax: Syntax) -> None:
    for chunk in syntax.chunks:
        if chunk.stake is None or chunk.stake.old:
            continue
        usable = [
            f
            for f in frames
            if f.rule.type in {"acquisition", "investment"}
            and f.stake is None
            and _within_reach(chunk, f, syntax)
            and not _shut_in(chunk, f, syntax)
        ]
        if usable:
            best = min(
                usable, key=lambda f: _distance(chunk, f) + (_OTHER_CLAUSE if chunk not in f.clause.chunks else 0)
            )
            best.stake = chunk.stake
