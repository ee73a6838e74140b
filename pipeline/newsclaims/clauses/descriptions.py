"""Whom a description means: of "Kolb, a start-up that …", "Kolb is a firm that …", "is among firms that …" Kolb."""

from collections.abc import Sequence

from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence

_TOLD_MORE = frozenset({"rel", "part", "attr"})


def name_described(clauses: Sequence[Clause], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Make what a relative clause or participle tells of a description told of the name that it describes."""
    for clause in clauses:
        told = clause.antecedent
        if clause.kind not in _TOLD_MORE or told is None or told.head_is_name or told.pronoun:
            continue
        name = (
            _named_before(told, chunks, sentence)
            or _subject_of(told, clauses, rules)
            or _called(told, clauses, rules)
            or _one_of(told, clauses, chunks, sentence, rules)
        )
        if name is None or name in clause.chunks:
            continue
        clause.antecedent = name
        clause.subject = name if clause.subject is told else clause.subject
        clause.chunks = [name if c is told else c for c in clause.chunks]


def _named_before(told: Chunk, chunks: Sequence[Chunk], sentence: Sentence) -> Chunk | None:
    """The name to which a phrase with an article is in apposition: "Kolb, a Leeds start-up"."""
    start = told.start if told.article < 0 else told.article
    before = next((c for c in reversed(chunks) if c.end <= start), None)
    if before is None or not told.det or told.prep or told.owner is not None or not before.head_is_name:
        return None
    return before if before.end == start - 1 and sentence.word(before.end).text == "," else None


def _subject_of(told: Chunk, clauses: Sequence[Clause], rules: SyntaxRules) -> Chunk | None:
    """The name that a verb of being says the phrase of: "Kolb is a studio"."""
    for clause in clauses:
        verb, name = clause.verb, clause.subject
        if verb is None or verb.lemma not in rules.copulas or verb.negated or name is None:
            continue
        behind = next((c for c in clause.chunks if c.start > verb.words[0].index and c is not name), None)
        if behind is told and not told.prep and name.head_is_name and not name.conjuncts:
            return name
    return None


def _called(told: Chunk, clauses: Sequence[Clause], rules: SyntaxRules) -> Chunk | None:
    """The name that a clause says the phrase bears, whichever stands first: "Kolb heißt die Sparte"."""
    for clause in clauses:
        verb = clause.verb
        if verb is None or verb.lemma not in rules.naming or verb.negated or told not in clause.chunks or told.prep:
            continue
        names = [c for c in clause.chunks if c.head_is_name and not c.prep]
        return names[0] if len(names) == 1 and not names[0].conjuncts else None
    return None


def _one_of(
    told: Chunk, clauses: Sequence[Clause], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules
) -> Chunk | None:
    """The name said to be one of several: "Kolb is among seven firms", "is one of them", "Kolb, one of the firms"."""
    first = sentence.words[0].index
    counted = told.start > first and sentence.word(told.start - 1).lower in rules.one
    beside = next((c for c in chunks if counted and c.end == told.start - 2 and c.head_is_name), None)
    if beside is not None and sentence.word(beside.end).text == ",":
        return beside
    for clause in clauses:
        verb = clause.verb
        if verb is None or verb.negated or told not in clause.chunks or clause.kind in _TOLD_MORE:
            continue
        among = bool(told.prep) and rules.belonging.get(verb.lemma) == told.prep
        if among or (counted and verb.lemma in rules.copulas):
            names = [c for c in clause.chunks if c.head_is_name and not c.prep]
            return names[0] if len(names) == 1 and not names[0].conjuncts else None
    return None
