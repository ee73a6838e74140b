"""Who is given something, told without preposition: by a German dative, or as the first of two English objects."""

from newsclaims.clauses import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.phrases import unmarked


def datives(clause: Clause, syntax: SyntaxRules) -> list[Chunk]:
    """Phrases in the dative: by their article, or a bare name beside subject and sum ("schicken Ukraine ein Paket")."""
    if not syntax.verb_bracket:
        return _receivers(clause)
    free = [
        c
        for c in unmarked(clause)
        if c is not clause.subject and c not in (clause.subject.conjuncts if clause.subject else ())
    ]
    sure = [c for c in free if "dat" in c.cases and "acc" not in c.cases]
    after = clause.verb.words[0].index if clause.verb and clause.kind == "main" else -1
    sums = {c.start for c in clause.chunks if c.bare_money and not c.prep}
    bare = [
        c for c in free if not c.cases and not c.pronoun and c.start > after and (c.named or c.end in sums)
    ]  # "verspricht Kliniken drei Millionen"
    return (sure or bare)[:1]


def _aside_end(chunk: Chunk, clause: Clause) -> int:
    """Where what is told of it between commas ends ("gave Kolb, a maker of pumps, a loan"); else its own end."""
    aside = next((c for c in clause.chunks if c.apposition and c.start == chunk.end + 1), None)
    end = chunk.end if aside is None else aside.end
    for behind in clause.chunks:
        if aside is not None and behind.prep and behind.start == end:
            end = behind.end
    return end


def _starts(chunk: Chunk, at: int) -> bool:
    """Whether it begins there, or whose it is does ("gave Kolb's unit Arden a loan")."""
    return (chunk.owner.start if chunk.owner is not None else chunk.start) == at


def _receivers(clause: Clause) -> list[Chunk]:
    """Of two English objects the first: "gave Brightol a loan", "lent the maker of pumps 5 million"."""
    if clause.verb is None:
        return []
    after = clause.verb.main.index + 1
    bare = [c for c in clause.chunks if not c.prep]
    first = next((c for c in bare if _starts(c, after) and not c.money and not c.possessive), None)
    ends = set() if first is None else {first.end, _aside_end(first, clause) + 1}
    second = next((c for c in bare if c.start in ends), None)
    if first is None or second is None:
        return []
    sure = bool(second.det or second.money) if first.named or first.pronoun else bool(first.det and second.money)
    return [first] if sure else []
