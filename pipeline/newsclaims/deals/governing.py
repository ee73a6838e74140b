"""The clauses that bear on how firm a deal is: its own, and those above an infinitive or participle."""

from collections.abc import Iterator

from newsclaims.clauses import Clause, Syntax
from newsclaims.text import Word


def governing(clause: Clause) -> Iterator[Clause]:
    """The clause and those above it that can bear on it: an infinitive's or participle's parents."""
    yield clause
    seen = 0
    while clause.kind in {"inf", "part"} and clause.parent is not None and seen < 3:
        clause = clause.parent
        seen += 1
        yield clause


def words_of(clause: Clause, syntax: Syntax) -> list[Word]:
    """The words of a clause, of those that govern it and of the infinitives below it."""
    offset = syntax.sentence.words[0].index
    complements = [
        c
        for c in syntax.clauses
        if c.kind == "inf" and c.parent is clause and not _circumstance(c, syntax)  # "after being turned down"
    ]
    indices = sorted({i for c in (*governing(clause), *complements) for i in c.words})
    return [syntax.sentence.words[i - offset] for i in indices]


def _circumstance(clause: Clause, syntax: Syntax) -> bool:
    """Whether a gerund behind a preposition only tells when or how."""
    offset = syntax.sentence.words[0].index
    first = clause.words[0] - offset
    before = syntax.sentence.words[first - 1].tag if first else ""
    return syntax.sentence.words[first].tag in {"VBG", "VVG", "VHG"} and before.startswith(("PRP", "CJS"))
