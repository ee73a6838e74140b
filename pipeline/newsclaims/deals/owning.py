"""Whose a noun is by which a clause tells what somebody is to do: "Kolb's plan to buy", "its interest in buying"."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules


def aim_of(clause: Clause, chunks: Sequence[Chunk], syntax: SyntaxRules) -> Chunk | None:
    """The noun behind which the clause tells what its owner is to do ("Kolb's plan to buy", "interest in buying")."""
    if clause.kind == "inf":
        noun = clause.subject
        return noun if noun is not None and noun.head_lemma in syntax.aims else None
    first = clause.verb.words[0].index if clause.verb is not None and clause.verb.participle else 0
    before = next((c for c in chunks if first and c.end == first - 1 and c.head_lemma in syntax.pursuits), None)
    owned = before is not None and (before.owner is not None or before.det in syntax.owners)
    return before if owned else None


def asked_for(noun: Chunk, clause: Clause) -> bool:
    """Whether a possessive before the noun may be another's than the subject's ("asked Kolb about its interest in")."""
    above = clause.parent if clause.kind != "inf" else None
    return above is not None and any(c.named and c is not above.subject and c.end <= noun.start for c in above.chunks)


def owner_pronoun(noun: Chunk) -> Chunk:
    """The possessive before the noun as a phrase of its own: "its" of "its $5 million stake"."""
    start = noun.start + (1 if noun.prep else 0)
    return Chunk(start, start + 1, "", "", start, noun.det, pronoun=True)


def planner_of(noun: Chunk, chunks: Sequence[Chunk], syntax: SyntaxRules) -> list[Chunk]:
    """Whose plan it is that the noun is of: "Kolb's plans for a plant", "an announcement by Kolb of an investment"."""
    by: list[Chunk] = []
    end = noun.start if noun.prep in syntax.plan_links else -1
    for before in reversed([c for c in chunks if c.end <= noun.start]):
        if before.end != end or (by and not before.time and before.head_lemma not in syntax.aims):
            return []
        if before.head_lemma in syntax.aims:
            return by or ([before.owner] if before.owner is not None else [])
        if not before.time:
            by = [before] if before.prep in syntax.agents else []
            if not by:
                return []
        end = before.start
    return []
