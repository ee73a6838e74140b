"""Stretches that tell a verb's object and another time, the rest once for all: "kaufte 2014 Kolb und 2016 Arden"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence, is_year

_LISTED = 2  # stretches at least


def split_retold(clauses: Sequence[Clause], sentence: Sentence, rules: SyntaxRules) -> list[Clause]:
    """Take out of each clause the stretches with a time and a name of their own, as clauses like it."""
    found: list[Clause] = []
    for clause in clauses:
        if clause.verb is None or sum(_tells_time(i, clause, sentence, rules) for i in clause.words) < _LISTED:
            continue
        stretches = list(_stretches(clause, sentence, rules))
        told = (n for n, s in enumerate(stretches) if _timed(s, clause, sentence, rules) and _names(s, clause))
        for stretch in stretches[next(told, len(stretches)) + 1 :]:  # "bought several firms, including Kolb in May"
            inside = [c for c in clause.chunks if c.head in stretch]
            left = [c for c in clause.chunks if c not in inside]
            if not _timed(stretch, clause, sentence, rules) or not _retells(inside, left, rules):
                continue
            for chunk in (*left, *inside):
                chunk.conjuncts = [c for c in chunk.conjuncts if (c in inside) == (chunk in inside)]
            clause.chunks = left
            found.append(_like(clause, tuple(sorted(stretch)), inside))
    return found


def _like(clause: Clause, words: tuple[int, ...], inside: list[Chunk]) -> Clause:
    """The clause with other words; its subject is the same unless the verb has no object that could be told anew."""
    anew = [c for c in inside if not (c.prep or c.time)]
    particle = clause.verb.particle if clause.verb is not None else ""
    lone = all(c is clause.subject or c.time or c.prep not in {"", particle} for c in clause.chunks)
    subject = anew[0] if anew and lone else clause.subject
    chunks = inside if subject is None or subject in inside else [subject, *inside]
    return replace(clause, words=words, chunks=chunks, subject=subject, coordinated=clause)


def _stretches(clause: Clause, sentence: Sentence, rules: SyntaxRules) -> Iterator[set[int]]:
    """The clause's words without its verbs, cut at the commas and conjunctions outside its phrases."""
    verbal = {w.index for g in clause.verbs for w in g.words}
    covered = {i for c in clause.chunks for i in range(c.start, c.end)}
    stretch, last = set[int](), clause.words[0] - 1
    for i in clause.words:
        word = sentence.word(i)
        comma = i > last + 1 and sentence.word(i - 1).text == ","
        if stretch and (comma or (i not in covered and (word.text == "," or word_class(word, rules) == "conj"))):
            yield stretch
            stretch = set()
        stretch |= {i} - verbal
        last = i
    yield stretch


def _tells_time(index: int, clause: Clause, sentence: Sentence, rules: SyntaxRules) -> bool:
    word = sentence.word(index)
    return is_year(word.text) or word.lower in rules.sequence or any(c.time and c.head == index for c in clause.chunks)


def _timed(stretch: set[int], clause: Clause, sentence: Sentence, rules: SyntaxRules) -> bool:
    return any(_tells_time(i, clause, sentence, rules) for i in stretch)


def _names(stretch: set[int], clause: Clause) -> bool:
    """Whether a name other than the subject stands there."""
    return any(c.head in stretch and c.head_is_name for c in clause.chunks if c is not clause.subject)


def _retells(inside: Sequence[Chunk], left: Sequence[Chunk], rules: SyntaxRules) -> bool:
    """Whether one name stands there as one does in the clause, beside it only names behind prepositions, and times.

    What was paid for it may stand there too: "bought Kolb in May and Arden for $5 million in June".
    """
    told = [c for c in inside if not (c.time or (c.bare_money and c.money is not None and c.prep in rules.prices))]
    objects = [c for c in told if not c.prep]
    named = all(c.head_is_name and c.money is None and c.stake is None and not c.possessive for c in told)
    alike = {c.prep for c in left if c.head_is_name}
    alone = not set(objects[0].conjuncts) & set(inside) if len(objects) == 1 else not objects and len(told) == 1
    return named and alone and all(c.prep in alike for c in told if c.prep)
