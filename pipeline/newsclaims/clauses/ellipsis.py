"""Stretches that leave out the verb told before them: "20 Millionen trägt der Bund, zehn Millionen das Land"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence

_FIGURES = 2


def split_ellipses(clauses: Sequence[Clause], sentence: Sentence, rules: SyntaxRules) -> list[Clause]:
    """Take out of each clause the stretches with a sum and a name of their own, as clauses of kind "ellipsis"."""
    found: list[Clause] = []
    for clause in clauses:
        if any(sentence.word(i).lower in rules.pairing for i in clause.words):
            continue
        host = _told_by(clause)
        if clause.verb is None or sum(_is_figure(c) for c in {*clause.chunks, *host.chunks}) < _FIGURES:
            continue
        for stretch in list(_stretches(clause, sentence, rules))[1:]:
            inside = [c for c in clause.chunks if c.head in stretch]
            if _is_whole(inside, rules) and any(
                _alike(c, f) for f in inside for c in host.chunks if _is_figure(f) and c not in inside
            ):
                clause.chunks = [c for c in clause.chunks if c not in inside]
                if clause.subject in inside:  # "Kolb zeichnet Aktien für 3 Millionen, der Fonds Arden für 2"
                    first = clause.chunks[0]
                    clause.subject = None if first.prep or not first.named else first
                _part(clause.chunks, inside, sentence, rules)
                found.append(Clause("ellipsis", tuple(sorted(stretch)), (), inside, parent=host))
    return found


def _told_by(clause: Clause) -> Clause:
    """The clause whose verb is left out: the one above in "spend $3m on buying Kolb and $5m on ads"."""
    told = clause.verb is not None and not clause.verb.passive and clause.kind in {"part", "inf"}
    above = clause.parent if told else None
    alone = sum(_is_figure(c) for c in clause.chunks) == 1
    return above if above is not None and alone and any(_is_figure(c) for c in above.chunks) else clause


def _stretches(clause: Clause, sentence: Sentence, rules: SyntaxRules) -> Iterator[set[int]]:
    """The clause's words between commas and conjunctions; those around a verb form one with the stretch before."""
    offset = sentence.words[0].index
    opening = {a.start for a, b in pairwise(clause.chunks) if not rules.verb_bracket and _begins(a, b, rules)}
    verbal = {w.index for g in clause.verbs for w in g.words}
    stretch: set[int] = set()
    last = clause.words[0] - 1
    for i in clause.words:
        begun = i in opening and sentence.words[i - offset - 1].text == ","
        cut = begun or i > last + 1 or word_class(sentence.words[i - offset], rules) == "conj"
        if cut and stretch:
            yield stretch if not stretch & verbal else set()
            stretch = set()
        stretch.add(i)
        last = i
    yield stretch if not stretch & verbal else set()


def _begins(first: Chunk, second: Chunk, rules: SyntaxRules) -> bool:
    """Whether the two begin a member of a list behind a comma: who pays and a figure, what is paid for and its sum."""
    if _begin_with_payer((first, second), second):
        return True
    met = first.end == second.start and not first.prep and not first.possessive
    priced = first.named and second.money is not None and second.bare_money and second.prep in rules.prices
    placed = (second.named or second.time) and bool(second.prep)
    spent = first.money is not None and first.bare_money and placed
    return met and (priced or (spent and second.prep not in rules.possessing))


def _is_figure(chunk: Chunk) -> bool:
    """Whether it is a sum, or a stake that stands without a noun ("40 percent")."""
    return chunk.money is not None or (chunk.stake is not None and not chunk.named)


def _alike(told: Chunk, anew: Chunk) -> bool:
    """Whether the clause has told a figure of the same kind; sums are so where neither is the price of one share."""
    if anew.money is None:
        return told.stake is not None
    return told.money is not None and not {told.money.per, anew.money.per} & {"share", "unit"}


def _is_whole(chunks: Sequence[Chunk], rules: SyntaxRules) -> bool:
    """Whether one bare sum and a party stand there, in English the one right behind the other or a preposition."""
    sums = [c for c in chunks if _is_figure(c)]
    if not rules.verb_bracket and len(sums) == 1 and _begin_with_payer(chunks, sums[0]):
        return True  # "Kolb paid $5 million and Arden $7 million"
    if len(sums) != 1 or not sums[0].bare_money:
        return False
    if rules.verb_bracket:
        others = [c for c in chunks if c is not sums[0]]
        if _is_its_own(chunks[0], sums[0], rules):
            return False
        return any(c.named for c in others) or (len(others) == 1 and _may_pay(others[0], rules))
    behind = [c for c in chunks if c.start == sums[0].end and c.prep]
    first = chunks[0]
    if sums[0].prep in rules.prices and first.named and not first.prep:
        return all(c.prep or c.time for c in chunks[1:])  # "bought Kolb for $5 million and Arden for $7 million"
    return not sums[0].prep and bool(behind) and behind[0].prep != "of"


def _is_its_own(noun: Chunk, figure: Chunk, rules: SyntaxRules) -> bool:
    """Whether the figure is that of a noun listed with another: "… und einen Kredit der KfW über drei Millionen"."""
    listed = not (noun.named or noun.prep or noun.bare_money or _may_pay(noun, rules))
    return listed and bool(figure.prep) and figure.prep in rules.measuring


def _may_pay(chunk: Chunk, rules: SyntaxRules) -> bool:
    """Whether it is a subject told by a noun for who pays: "…, das Land mit zehn Millionen"."""
    return chunk.head_lemma in rules.payers | rules.states and not chunk.prep and "nom" in chunk.cases


def _begin_with_payer(chunks: Sequence[Chunk], figure: Chunk) -> bool:
    """Whether a name and right behind it the figure open the stretch, and only phrases with prepositions follow."""
    first = chunks[0]
    lone = first.named and not first.possessive and first.end == figure.start
    bare = _is_figure(figure) and not figure.prep and (figure.money is None or figure.bare_money)
    return lone and bare and all(c.prep for c in chunks[2:])


def _part(left: Sequence[Chunk], taken: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Undo the coordination of what stays with what was taken out, which has no preposition but its own."""
    for chunk in left:
        for part in chunk.conjuncts:
            if part in taken and word_class(sentence.word(part.start), rules) != "prep":
                part.prep = ""
        chunk.conjuncts = [c for c in chunk.conjuncts if c not in taken]
