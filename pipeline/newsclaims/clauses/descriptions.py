"""Whom a description means: of "Kolb, a start-up acquired by Arden" and of "Kolb is a firm that Arden owns" Kolb."""

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
        name = _named_before(told, chunks, sentence) or _subject_of(told, clauses, rules)
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
