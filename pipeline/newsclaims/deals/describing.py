"""Whom a clause says to be a deal's noun, or what that noun is of: "Arden was Kolb's first purchase"."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules


def described(
    noun: Chunk, objects: Sequence[Chunk], clause: Clause, chunks: Sequence[Chunk], syntax: SyntaxRules
) -> list[Chunk]:
    """The name of which the noun says what it is: "Arden, Kolb's new purchase", "Kolb's first purchase was Arden".

    `objects` are those of the clause's verb; of a part of a firm, "was a third of Arden", the firm is meant.
    """
    verb, subject, told = clause.verb, clause.subject, list[Chunk]()
    if noun.apposition:
        told = _before(noun, chunks)
    elif verb is not None and verb.lemma in syntax.copulas and subject is not None and not (noun.prep or verb.negated):
        behind = [c for c in objects if c.start > verb.words[0].index]
        told = [next((w for w in chunks if w.attached_to is c and c.stake), c) for c in behind[:1]]
        told = told if subject is noun else [subject]
    return [c for c in told if c.head_is_name]


def aimed_at(noun: Chunk, clause: Clause, chunks: Sequence[Chunk], syntax: SyntaxRules) -> list[Chunk]:
    """Who is said to be the noun's target: "it could become the target of a takeover by Kolb"."""
    target, verb = noun.attached_to, clause.verb
    if target is None or target.head_lemma not in syntax.targets:
        return []
    if target.apposition:
        return [c for c in _before(target, chunks) if c.head_is_name]
    being = verb is not None and not verb.negated and verb.lemma in syntax.copulas | syntax.becoming
    return [clause.subject] if being and clause.subject is not None and target is not clause.subject else []


def _before(noun: Chunk, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The phrase that an apposition follows."""
    return [c for c in chunks if c.end <= noun.start and not (c.apposition or c.possessive)][-1:]
