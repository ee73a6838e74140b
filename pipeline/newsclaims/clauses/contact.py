"""Relative clauses whose pronoun is left out before a subject that is one: "a startup it bought", "the sum he lent"."""

from collections.abc import Sequence
from itertools import pairwise

from newsclaims.clauses.model import Chunk, Clause
from newsclaims.clauses.reduced import lacks_object
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence


def tie_pronouns(clauses: Sequence[Clause], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Make clauses that tell more of the noun before their pronoun its relative clauses."""
    for first, second in pairwise((None, *clauses)):
        if second is not None and second.subject is not None and second.subject.pronoun:
            _tie(first, second, chunks, sentence, rules)
    for first, second in pairwise(clauses):
        noun, inner = first.antecedent, first.subject
        opens = first.kind == "rel" and noun is not None and inner is not None and inner.pronoun
        if opens and second.kind == "main" and second.subject is inner:
            second.subject = noun


def _tie(first: Clause | None, second: Clause, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Make "it bought" a relative clause of the noun before it: "runs a startup it bought last year"."""
    subject, verb = second.subject, second.verb
    noun = next((c for c in chunks if subject is not None and c.end == subject.start), None)
    if noun is None or noun.pronoun or noun.time or verb is None or not lacks_object(second):
        return
    if first is None and noun.prep:
        return  # "In the deal it raised …"
    if not _is_told(second) or not (noun.apposition or first is None or _goes_on_in(first, rules)):
        return
    if verb.lemma in rules.reporting or noun.head_lemma in rules.content_nouns or noun.head_is_name:
        return
    host = next((c for c in reversed(chunks) if c.end < noun.start and not c.apposition), None)
    second.kind, second.antecedent = "rel", host if noun.apposition and host is not None else noun
    second.pronoun_place = _stranded(second, sentence, rules)


def _is_told(clause: Clause) -> bool:
    """Whether it is a clause of its own with a finite active verb."""
    verb = clause.verb
    return verb is not None and verb.finite is not None and not verb.passive and clause.kind == "main"


def _goes_on_in(first: Clause, rules: SyntaxRules) -> bool:
    """Whether a clause behind it tells more of its last noun: it is not what is said there, nor done after that."""
    said = first.verb
    controls = rules.reporting | rules.object_control
    return said is not None and said.lemma not in controls and first.kind not in {"sub", "inf", "part"}


def _stranded(clause: Clause, sentence: Sentence, rules: SyntaxRules) -> str:
    """The preposition that stands without its noun behind the verb: "a startup it invested in"."""
    main = clause.verbs[-1].main.index
    behind = next((w.lower for w in sentence.words if w.index == main + 1), "")
    return behind if behind in rules.stranded and not any(c.start == main + 1 for c in clause.chunks) else ""
