"""Clauses of a language without verb bracket (English): one clause a lexical verb, in the order of the words."""

from collections.abc import Sequence

from newsclaims.clauses.chunks import word_class
from newsclaims.clauses.model import Chunk, Clause, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.clauses.verbs import VERBAL, make_group
from newsclaims.text import Sentence, Word


def linear_clauses(sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules) -> list[Clause]:
    """The sentence's clauses; every chunk stands in the clause of the verb that it precedes as subject or follows."""
    groups = _verb_groups(sentence, chunks, rules)
    if not groups:
        words = tuple(w.index for w in sentence.words)
        return [Clause("verbless", words, (), list(chunks))] if chunks else []
    borders = _borders(groups, chunks, sentence, rules)
    clauses: list[Clause] = []
    for n, (group, start) in enumerate(zip(groups, borders, strict=True)):
        end = borders[n + 1] if n + 1 < len(groups) else sentence.words[-1].index + 1
        start = sentence.words[0].index if n == 0 else start
        inside = [c for c in chunks if start <= c.start < end]
        clause = Clause("main", tuple(range(start, end)), (group,), inside)
        _relate(clause, clauses, chunks, sentence, rules)
        clauses.append(clause)
    return clauses


def _verb_groups(sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules) -> list[VerbGroup]:
    taken = {i for c in chunks for i in range(c.start, c.end)}
    auxiliary = rules.passive_auxiliaries | rules.perfect_auxiliaries | rules.modals
    groups: list[VerbGroup] = []
    run: list[Word] = []
    between: list[Word] = []

    def close(following: Sequence[Word]) -> None:
        if run:
            groups.append(make_group(run, [*between, *following], rules))
        run.clear()
        between.clear()

    words = sentence.words
    for i, word in enumerate(words):
        kind = word_class(word, rules) if word.index not in taken else "chunk"
        if kind in VERBAL:
            if run and run[-1].lemma not in auxiliary:
                close(())
            run.append(word)
        elif run and kind in {"adv", "neg"} or (run and kind == "other"):
            between.append(word)
        else:
            close(words[i : i + 2])
    close(())
    return groups


def _borders(groups: Sequence[VerbGroup], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> list[int]:
    """Word index where each verb's clause begins: at its subject if it has one of its own, else at the verb."""
    borders = []
    for n, group in enumerate(groups):
        start = group.words[0].index
        floor = groups[n - 1].words[-1].index + 1 if n else sentence.words[0].index
        borders.append(max(floor, _own_subject_start(group, start, floor, chunks, sentence, rules)))
    return borders


def _own_subject_start(group: VerbGroup, start: int, floor: int, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> int:
    if group.finite is None:
        return start
    before = [c for c in chunks if floor <= c.start and c.end <= start]
    offset = sentence.words[0].index
    marker = next((i for i in range(start - 1, floor - 1, -1) if word_class(sentence.words[i - offset], rules) in {"rel", "sub", "wh"}), None)
    if marker is not None:
        return marker
    subject = _subject_before(before, start, sentence)
    return subject.start if subject is not None and floor > offset else (start if floor > offset else floor)


def _subject_before(before: Sequence[Chunk], verb: int, sentence: Sentence) -> Chunk | None:
    """The noun phrase that the finite verb at `verb` agrees with: the last one without preposition, first of its coordination."""
    for chunk in reversed(before):
        if chunk.prep or chunk.possessive or chunk.apposition or chunk.attached_to or chunk.time:
            continue
        lead = next((c for c in before if chunk in c.conjuncts), chunk)
        return lead
    return None


def _relate(clause: Clause, earlier: list[Clause], chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Fill the clause's kind, parent, antecedent and subject."""
    group = clause.verbs[0]
    start = group.words[0].index
    offset = sentence.words[0].index
    prior = sentence.words[start - 1 - offset] if start > offset else None
    parent = earlier[-1] if earlier else None
    clause.parent = parent
    first_word = sentence.words[clause.words[0] - offset]
    before = [c for c in clause.chunks if c.end <= start]
    own = _subject_before(before, start, sentence)
    if group.finite is None:
        _relate_nonfinite(clause, group, prior, own if not earlier else None, chunks, rules)
        return
    if word_class(first_word, rules) == "rel" and earlier:
        clause.kind = "rel"
        clause.antecedent = _antecedent(clause, chunks)
        clause.subject = own or clause.antecedent
        return
    if word_class(first_word, rules) == "sub":
        clause.kind = "sub"
    clause.subject = own or _inherited(prior, clause, earlier)


def _antecedent(clause: Clause, chunks: Sequence[Chunk]) -> Chunk | None:
    before = [c for c in chunks if c.end <= clause.words[0]]
    return before[-1] if before else None


def _inherited(prior: Word | None, clause: Clause, earlier: Sequence[Clause]) -> Chunk | None:
    """The subject of a finite verb without one beside it: after "and" the last clause's, after a comma the main clause's."""
    if not earlier:
        return None
    if prior is not None and prior.text == ",":
        main = next((c for c in earlier if c.kind == "main" and c.subject), None)
        named = next((c for e in earlier for c in e.chunks if c.named and not c.prep and not c.apposition and not c.attached_to), None)
        return main.subject if main and earlier[-1].kind != "rel" else (named or (main.subject if main else None))
    usable = [c for c in earlier if c.subject is not None]
    return usable[-1].subject if usable else None


def _relate_nonfinite(clause: Clause, group: VerbGroup, prior: Word | None, own: Chunk | None, chunks: Sequence[Chunk], rules: SyntaxRules) -> None:
    parent = clause.parent
    clause.kind = "part" if group.participle else "inf"
    if own is not None:
        clause.subject = own
        return
    if group.participle and group.main.tag.endswith("N"):
        before = [c for c in chunks if c.end <= clause.words[0]]
        near = before[-1] if before and clause.words[0] - before[-1].end <= 1 else None
        clause.subject = near.attached_to if near is not None and near.prep == "of" and not near.named and near.attached_to else near
        clause.antecedent = clause.subject
        return
    if parent is None:
        return
    objects = [c for c in parent.chunks if parent.verb and c.start > parent.verb.main.index and not c.prep and not c.money]
    if parent.verb and parent.verb.lemma in rules.object_control and objects and group.infinitive:
        clause.subject = objects[0]
    else:
        clause.subject = parent.subject
