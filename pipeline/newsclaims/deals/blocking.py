"""What keeps a sum from every deal of its sentence: it is revenue, a fine, the level of a debt, the size of a thing."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.avoiding import avoided
from newsclaims.deals.model import Frame
from newsclaims.deals.phrases import unmarked
from newsclaims.deals.rules import DealRules
from newsclaims.deals.sizes import is_its_size

_OFF_PRICE = 5  # words of "off the original list price"
_COMPARED = 2  # words of "more than"


def blocked(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is revenue, a fine and the like: a blocking noun owns it, or stands nearer than any predicate."""
    own = any(f.noun is chunk and f.rule.amount for f in frames)
    if _is_other_figure(chunk, frames, syntax, rules, own=own):
        return True
    clause = syntax.clause_with(chunk)
    if clause is None or own:
        return False
    if _amounts(clause, syntax, rules) or _is_held(clause, syntax, rules) or avoided(clause, syntax, rules):
        return True
    blocks = any(v.among(rules.blocking_verbs) for v in clause.verbs)
    asked = blocks and _is_asked_for(chunk, clause, frames, syntax, rules)
    return (blocks and not asked) or _is_nearer_blocker(chunk, clause, frames, syntax, rules)


def _is_other_figure(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules, *, own: bool) -> bool:
    """Whether it is no deal's sum by its own noun or place: a pot, a level, a worth, a size, a difference."""
    if not own and chunk.head_lemma and (chunk.head_lemma in rules.sized or _is_blocker(chunk.head_lemma, rules)):
        return True
    return (
        _is_pot(chunk, syntax, rules)
        or _is_rebate(chunk, syntax, rules)
        or _is_level(chunk, syntax, rules)
        or _is_worth(chunk, frames, rules)
        or _is_size(chunk, frames, rules)
        or _heads_on(chunk, syntax, rules)
        or _is_difference(chunk, syntax, rules)
        or _buys_out(chunk, frames, syntax, rules)
        or _is_old_debt(chunk, syntax, rules)
        or (not chunk.head_lemma and _is_made_of_blocker(chunk, frames, syntax, rules))
    )


def _is_asked_for(chunk: Chunk, clause: Clause, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether a deal of its clause wants a sum told by such a verb: what it costs, comes to, or is allowed."""
    return any(
        ((f.rule.inherits or f.rule.needs_project) and f.noun is None and f.clause is clause)
        or _costing(clause, f, syntax, rules)
        or is_its_size(f, chunk, syntax, rules)
        or (f.noun is not None and f.clause is clause and any(v.lemma in f.rule.approvers for v in clause.verbs))
        for f in frames
    )


def _is_nearer_blocker(chunk: Chunk, clause: Clause, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether a blocking noun of its clause stands nearer to it than any predicate of a deal."""
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


def _is_pot(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is what the clause's own sum is a part of ("5 Millionen aus dem 500 Millionen schweren Fonds")."""
    if chunk.bare_money or chunk.prep not in rules.out_of:
        return False
    clause = syntax.clause_with(chunk)
    return clause is not None and any(c.bare_money and not c.prep for c in clause.chunks)


def _is_rebate(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is taken off a price: "incentives of up to $300 off the usual price"."""
    behind = [w.lower for w in syntax.sentence.words if chunk.end <= w.index <= chunk.end + _OFF_PRICE]
    return behind[:1] == [rules.off] and not rules.prices.isdisjoint(behind)


def _is_level(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is what a figure of somebody's books came to, or is brought to by its verb.

    "debt rose to $5 million after the takeover", "cut the debt that it took on for the takeover to $5 million".
    """
    clause = syntax.clause_with(chunk)
    changes = clause is not None and any(v.lemma in rules.changing for v in clause.verbs)
    if changes and clause is not None and clause.subject is not None and _is_figure(clause.subject, rules):
        return True
    while clause is not None and chunk.prep in rules.changed_to:
        if any(v.lemma in rules.bringing for v in clause.verbs):
            return any(_is_figure(c, rules) for c in unmarked(clause))
        clause = clause.parent
    return False


def _buys_out(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is paid, for no firm, to be rid of something: "offered to pay $5 million to settle the suit"."""
    clause = syntax.clause_with(chunk)
    if clause is None or not any(v.among(rules.paying) for v in clause.verbs):
        return False
    if any(f.clause is clause and any(t.chunk.named for t in f.targets) for f in frames):
        return False
    below = [c for c in syntax.clauses if c.parent is clause and c.words[0] >= chunk.end]
    settles = any(v.lemma in rules.settling for c in below if c.kind == "inf" for v in c.verbs)
    return settles or any(v.among(rules.blocking_verbs) for c in below if c.kind == "part" for v in c.verbs)


def _is_old_debt(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is what new money takes the place of: "a loan to refinance debt of $5 million"."""
    clause = syntax.clause_with(chunk)
    verbs = [] if clause is None else [v for v in clause.verbs if v.among(rules.refinancing)]
    if clause is None or not verbs or clause.kind not in {"inf", "part"}:
        return False
    owed = [c for c in unmarked(clause) if c is not clause.subject]
    object_ = chunk.prep in {"", *(v.particle for v in verbs)}
    return object_ or any(c.end == chunk.start or chunk.attached_to is c for c in owed)


def _is_figure(chunk: Chunk, rules: DealRules) -> bool:
    """Whether it is a figure of somebody's books."""
    return chunk.last_part in rules.changing_figures or _is_blocker(chunk.head_lemma, rules)


def _is_held(clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is what somebody's share is or will be worth ("that stake will be worth $5 million")."""
    held, verb = clause.subject, clause.verb
    if held is None or verb is None or held.head_lemma not in rules.shares:
        return False
    return any(syntax.sentence.word(i).lower in rules.worth for i in clause.words)


def _is_worth(chunk: Chunk, frames: Sequence[Frame], rules: DealRules) -> bool:
    """Whether the sum is the size of what has a name and is no deal's target: "focus on the $40 billion Kolb Fund"."""
    last = chunk.mentions[-1] if chunk.mentions else None
    named = last is not None and chunk.head_span[1] <= last.end and last.start <= chunk.head_span[0]
    dealt = any(f.chunk is chunk for frame in frames for f in frame.targets)
    return named and not dealt and not chunk.bare_money and chunk.det in rules.definite


def _is_size(chunk: Chunk, frames: Sequence[Frame], rules: DealRules) -> bool:
    """Whether the noun that a bare sum belongs to says that it is a size or the like ("with assets of £5m")."""
    noun = chunk.attached_to
    if noun is None or not chunk.bare_money or any(noun in (f.noun, *(t.chunk for t in f.targets)) for f in frames):
        return False
    return noun.head_lemma in rules.sized or (bool(noun.prep) and noun.last_part in rules.changing_figures)


def _is_difference(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum tells by how much another differs: "$5m less than", "£5m more for Kolb than planned"."""
    behind = [w.lower for w in syntax.sentence.words if w.index >= chunk.end]
    if tuple(behind[:_COMPARED]) in rules.comparing:
        return True
    return bool(behind) and any((behind[0], word) in rules.comparing for word in rules.than.intersection(behind[1:]))


def _heads_on(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the noun of "a $40 million (35 million euro) hit" stands apart, behind a bracket or read as a verb."""
    if not chunk.bare_money or not chunk.det:
        return False
    behind = [w for w in syntax.sentence.words if w.index >= chunk.end]
    if behind and behind[0].text == "(":
        behind = behind[next((n for n, w in enumerate(behind) if w.text == ")"), len(behind)) + 1 :]
    return bool(behind) and (behind[0].lower in rules.sized or _is_blocker(behind[0].lower, rules))


def _costing(clause: Clause, frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a participle right behind what is built or lent tells its sum: "a plant costing", "loans totaling"."""
    verb = clause.verb
    if (
        verb is None
        or clause.kind != "part"
        or frame.clause is not clause.parent
        or not (frame.rule.needs_amount or frame.rule.needs_figure)
    ):
        return False
    at = verb.main.index
    nouns = [] if frame.noun is None else [frame.noun]
    inside = {i for c in syntax.chunks for i in range(c.start, c.end)}
    return verb.lemma in rules.pricing and any(
        c.end <= at and inside.issuperset(range(c.end, at)) for c in (*(f.chunk for f in frame.targets), *nouns)
    )


def _amounts(clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a participle tells what stands right before it the sum of: "liabilities amounting to $5 million"."""
    verb = clause.verb
    if verb is None or clause.kind != "part" or verb.lemma not in rules.pricing:
        return False
    return any(c.end == verb.words[0].index and _is_blocker(c.head_lemma, rules) for c in syntax.chunks)


def _is_made_of_blocker(chunk: Chunk, frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> bool:
    """Whether the phrase right behind a bare sum says that it is revenue or the like ("40 million in fines")."""
    behind = next((c for c in syntax.chunks if c.start == chunk.end), None)
    return (
        behind is not None
        and behind.prep in rules.contents
        and not (behind.named or f"{behind.prep} {behind.head_lemma}" in rules.set_phrases)
        and (behind.head_lemma in rules.other_contents or _is_blocker(behind.head_lemma, rules))
        and not any(f.noun is behind or _claimed(behind, f.clause, [f]) for f in frames)
    )


def _is_blocker(lemma: str, rules: DealRules) -> bool:
    last = lemma.rsplit("-", 1)[-1]
    return last in rules.blockers or any(last.endswith(b[1:]) for b in rules.blockers if b.startswith("-"))


def _claimed(chunk: Chunk, clause: Clause, frames: Sequence[Frame]) -> bool:
    """Whether the noun is one that a deal predicate of its clause asks for ("hebt das Budget an")."""
    return any(f.clause is clause and chunk.head_lemma in f.rule.with_words for f in frames)


def _drawn_on(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it only tells what money is taken from, and no sum of its own: "vom Erlös", "from the proceeds"."""
    behind = next((c for c in syntax.chunks if c.start == chunk.end), None)
    own = behind is not None and behind.money is not None and bool(behind.prep)
    opens = not any(c.start < chunk.start for clause in syntax.clauses if chunk in clause.chunks for c in clause.chunks)
    return chunk.prep in rules.drawn_from and opens and not own


def _freed(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Named beside the sum, not what the sum is: "inklusive Schulden", "including debt", "in order to"."""
    if f"{chunk.prep} {chunk.head_lemma}" in rules.set_phrases or _drawn_on(chunk, syntax, rules):
        return True
    offset = syntax.sentence.words[0].index
    words = syntax.sentence.words[max(0, chunk.start - 2 - offset) : chunk.start + 1 - offset]
    return any(w.lower in rules.unblocked_after for w in words)
