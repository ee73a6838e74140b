"""Which of a word's rules fit what else stands in its clause and sentence."""

from collections.abc import Iterator, Sequence

from newsclaims.clauses import Clause, Syntax
from newsclaims.deals.rules import DealRule
from newsclaims.text import Word


def fitting(rules: Sequence[DealRule], clause: Clause, syntax: Syntax) -> Iterator[DealRule]:
    """The rules whose words stand with the clause, and none of those that keep them from it, in their order."""
    if not rules:
        return
    present = _words_of(clause, syntax)
    if clause.antecedent is not None:
        present |= {clause.antecedent.head_lemma}
    below = present.union(*(_words_of(c, syntax) for c in syntax.clauses if c.parent is clause and c.kind == "inf"))
    if clause.kind == "inf" and clause.parent is not None:
        below |= {v.lemma for v in clause.parent.verbs}
    for rule in rules:
        wide = rule.role != "investor" or syntax.sentence.heading
        around = _all_words(syntax) if wide else present
        if rule.with_words and not any(_matches(w, around) for w in rule.with_words):
            continue
        if any(_matches(w, below) for w in rule.without_words):
            continue
        if rule.context and not syntax.sentence.heading and not rule.context & _all_words(syntax):
            continue
        yield rule


def voided(rule: DealRule, clause: Clause) -> bool:
    """Whether a phrase of the clause has a preposition that keeps the rule from it."""
    return any(c.prep in rule.void_prepositions for c in clause.chunks)


def _matches(word: str, present: frozenset[str]) -> bool:
    if " " in word:
        return all(part in present for part in word.split())
    if word.startswith("-"):
        return any(p.endswith(word[1:]) for p in present)
    return word in present


def _all_words(syntax: Syntax) -> frozenset[str]:
    """The sentence's words: who leads or joins a round may stand in another clause than the round."""
    return frozenset(form for w in syntax.sentence.words for form in (w.lower, w.lemma.lower()))


def _words_of(clause: Clause, syntax: Syntax) -> frozenset[str]:
    offset = syntax.sentence.words[0].index
    indices = {*clause.words, *(i for c in clause.chunks for i in range(c.start, c.end))}
    words: list[Word] = [syntax.sentence.words[i - offset] for i in indices]
    names = [m for c in clause.chunks for m in c.mentions]
    called = {w.index for w in words if any(m.start <= w.start < m.end for m in names)} if names else frozenset()
    # a word of a name is none but as it is written: "Kolb Holdings" is no holding
    return frozenset(form for w in words for form in ((w.lower,) if w.index in called else (w.lower, w.lemma.lower())))
