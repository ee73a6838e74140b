"""What a phrase of a clause is: an argument without preposition, a place, one that goes with a passive."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause, Syntax, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.rules import DealRules


def unmarked(clause: Clause) -> list[Chunk]:
    """The phrases that may be the verb's subject or objects: no sum, time or apposition, and no preposition."""
    return [
        c
        for c in clause.chunks
        if not c.prep and not c.attached_to and not c.time and not c.apposition and not c.bare_money
    ]


def behind_object(chunk: Chunk, noun: Chunk, clause: Clause) -> bool:
    """Whether an English phrase goes with the object of what the noun does ("the investment created jobs in Leeds")."""
    if clause.subject is not noun or clause.verb is None or clause.verb.passive:
        return False
    verb = clause.verb.main.index
    return any(verb < c.start < chunk.start and not c.bare_money for c in unmarked(clause))


def behind_passive(chunk: Chunk, verb: VerbGroup | None) -> bool:
    """Whether a phrase tells by whom the verb's action is done, rather than the noun's before the verb."""
    return verb is not None and verb.passive and chunk.start > verb.words[0].index


def only_where(chunk: Chunk) -> bool:
    """Whether "in" tells the place, as its German dative does: "im Rathaus", not "ins Werk"."""
    return chunk.prep == "in" and bool(chunk.cases) and chunk.cases <= {"dat"}


def jointly(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the phrase tells with whom somebody acts, by the word before it: "gemeinsam mit Kolb"."""
    at = chunk.start - syntax.sentence.words[0].index
    return bool(chunk.prep) and at > 0 and syntax.sentence.words[at - 1].lower in rules.jointly


def stands_between(chunk: Chunk, end: int, syntax: SyntaxRules) -> bool:
    """Whether a place or rate parts a noun from what is its own: "of Arden in Leeds by", "40p per share from"."""
    return chunk.prep in syntax.rates or (chunk.prep in syntax.placing and chunk.named and chunk.start == end)


def _tells_payment(chunk: Chunk, chunks: Sequence[Chunk], syntax: SyntaxRules) -> bool:
    """Whether it tells how the sum before it is paid, and nothing that the sum goes into: "$5 million in cash"."""
    if chunk.head_lemma not in syntax.payments or chunk.det:
        return False
    lead = next((c for c in chunks if chunk in c.conjuncts), chunk)
    return any(c.money is not None and c.end == lead.start for c in chunks)


def with_preposition(chunks: Sequence[Chunk], preposition: str, syntax: SyntaxRules) -> list[Chunk]:
    """The phrase with the preposition that a verb most likely governs: none of a time or sum, nor a mere possessor."""
    parts = {
        id(c.attached_to) for c in chunks if c.attached_to is not None and c.attached_to.stake
    }  # "for 51% of Brightol"
    found = [
        c
        for c in chunks
        if c.prep == preposition
        and not (c.time or (c.bare_money and id(c) not in parts) or c.possessive or _tells_payment(c, chunks, syntax))
    ]
    conjuncts = {id(c) for f in found for c in f.conjuncts}
    leads = [c for c in found if id(c) not in conjuncts]
    nouns = [c for c in chunks if not c.named and (c.stake or not (c.prep or c.bare_money))] if len(leads) > 1 else []
    ends, shares = {c.end for c in nouns}, {c.end for c in nouns if c.stake and preposition in syntax.of_shares}
    chained = {c.end for c in found if preposition in syntax.of_shares}

    priced = {c.start for c in chunks if c.bare_money and c.money is not None} if len(leads) > 1 else set()

    def rank(chunk: Chunk) -> tuple[bool, bool, bool, bool]:
        """Behind a share first, right behind another of them ("in Kolb in Chile") or another noun last.

        Behind all of them is what a sum is told of: "a stake in Kolb in a deal worth $5 million".
        """
        sized = not chunk.named and chunk.end in priced
        no_place = preposition != "von" and bool(chunk.cases) and "acc" not in chunk.cases
        return sized, no_place, chunk.start in chained, chunk.start in ends - shares

    return sorted(leads, key=rank)[:1]
