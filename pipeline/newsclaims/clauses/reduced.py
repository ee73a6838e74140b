"""Relative clauses without their pronoun: in "the club Kolb sold in 2011 was valued at 5 million" Kolb only sells.

So does Kolb alone buy in "Arden, a firm Kolb bought".
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence

_LEAST = 2  # the words of a noun phrase before the name: article and noun


def split_reduced(
    clauses: Sequence[Clause], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules
) -> tuple[Chunk, ...]:
    """Part the noun from the name behind it where the name alone acts in the first clause; returns all phrases."""
    found = list(chunks)
    for first, second in pairwise((*clauses, None)):
        whole = first.subject if first is not None else None
        if first is None or whole is None:
            continue
        resumed = second is not None and whole is second.subject and _in_a_row(first, second, sentence, rules)
        if not (resumed or _acts_on_noun(first, whole, sentence, rules)):
            continue
        parts = _parts(whole, sentence)
        if parts is None or not lacks_object(first):
            continue
        noun, name = parts
        found[found.index(whole) : found.index(whole) + 1] = parts
        for clause in clauses:
            own = parts if clause is first else (noun,)
            clause.chunks = [p for c in clause.chunks for p in (own if c is whole else (c,))]
            clause.subject = noun if clause.subject is whole else clause.subject
        first.kind, first.subject, first.antecedent = "rel", name, noun
    return tuple(found)


def _in_a_row(first: Clause, second: Clause, sentence: Sentence, rules: SyntaxRules) -> bool:
    """Whether both are main clauses with finite active verb first, and nothing joins or parts the two."""
    one, other = first.verb, second.verb
    if one is None or other is None or {first.kind, second.kind} != {"main"}:
        return False
    if one.finite is None or one.passive or other.finite is None:
        return False
    between = (w for w in sentence.words if one.main.index < w.index < other.words[0].index)
    return not any(word_class(w, rules) in {"conj", "punct"} for w in between)


def _acts_on_noun(clause: Clause, whole: Chunk, sentence: Sentence, rules: SyntaxRules) -> bool:
    """Whether a verb that wants an object stands behind a phrase inside the sentence ("…, a firm Kolb bought")."""
    verb = clause.verb
    if verb is None or verb.finite is None or verb.passive or whole.start == sentence.words[0].index:
        return False
    return clause.kind == "main" and verb.among(rules.transitive) and verb.main.index == whole.end


def lacks_object(clause: Clause) -> bool:
    """Whether only phrases with a preposition and times stand behind its verb."""
    verb = clause.verb
    behind = (c for c in clause.chunks if verb is not None and c.start > verb.main.index)
    return all(c.prep or c.time for c in behind)


def _parts(whole: Chunk, sentence: Sentence) -> tuple[Chunk, Chunk] | None:
    """The noun with its article, and the name that ends the phrase."""
    if not whole.mentions or not whole.det or whole.conjuncts:
        return None
    name = whole.mentions[-1]
    words = [w for w in sentence.words if whole.start <= w.index < whole.end]
    before = [w for w in words if w.end <= name.start]
    if (
        len(before) < _LEAST
        or words[-1].end > name.end
        or not (before[-1].tag.startswith("NN") and before[-1].text.islower())
    ):
        return None
    last = before[-1]
    noun = replace(
        whole,
        end=last.index + 1,
        head=last.index,
        head_lemma=last.lemma.lower(),
        head_span=(last.start, last.end),
        mentions=whole.mentions[:-1],
    )
    return noun, replace(whole, start=last.index + 1, det="", mentions=(name,))
