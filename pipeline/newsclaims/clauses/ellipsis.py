"""Stretches that leave out the verb told before them: "20 Millionen trägt der Bund, zehn Millionen das Land"."""

from collections.abc import Iterator, Sequence

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence


def split_ellipses(clauses: Sequence[Clause], sentence: Sentence, rules: SyntaxRules) -> list[Clause]:
    """Take out of each clause the stretches with a sum and a name of their own, as clauses of kind "ellipsis"."""
    found: list[Clause] = []
    for clause in clauses:
        if any(sentence.word(i).lower in rules.pairing for i in clause.words):
            continue
        if clause.verb is None or sum(c.money is not None for c in clause.chunks) < 2:
            continue
        for stretch in list(_stretches(clause, sentence, rules))[1:]:
            inside = [c for c in clause.chunks if c.head in stretch]
            if _is_whole(inside, rules) and any(
                c.money and c.money.per not in {"share", "unit"} for c in clause.chunks if c not in inside
            ):
                clause.chunks = [c for c in clause.chunks if c not in inside]
                _part(clause.chunks, inside)
                found.append(Clause("ellipsis", tuple(sorted(stretch)), (), inside, parent=clause))
    return found


def _stretches(clause: Clause, sentence: Sentence, rules: SyntaxRules) -> Iterator[set[int]]:
    """The clause's words between commas and conjunctions; those around a verb form one with the stretch before."""
    offset = sentence.words[0].index
    verbal = {w.index for g in clause.verbs for w in g.words}
    stretch: set[int] = set()
    last = clause.words[0] - 1
    for i in clause.words:
        cut = i > last + 1 or word_class(sentence.words[i - offset], rules) == "conj"
        if cut and stretch:
            yield stretch if not stretch & verbal else set()
            stretch = set()
        stretch.add(i)
        last = i
    yield stretch if not stretch & verbal else set()


def _is_whole(chunks: Sequence[Chunk], rules: SyntaxRules) -> bool:
    """Whether one bare sum and a party stand there; English tells its part by a preposition right behind the sum."""
    sums = [c for c in chunks if c.money is not None]
    if len(sums) != 1 or not sums[0].bare_money:
        return False
    if rules.verb_bracket:
        return any(c.named for c in chunks if c is not sums[0])
    behind = [c for c in chunks if c.start == sums[0].end and c.prep]
    first = chunks[0]
    if sums[0].prep in rules.prices and first.named and not first.prep:
        return all(c.prep for c in chunks[1:])  # "bought Kolb for $5 million and Arden for $7 million"
    return not sums[0].prep and bool(behind) and behind[0].prep != "of"


def _part(left: Sequence[Chunk], taken: Sequence[Chunk]) -> None:
    """Undo the coordination of what stays with what was taken out."""
    for chunk in left:
        chunk.conjuncts = [c for c in chunk.conjuncts if c not in taken]
