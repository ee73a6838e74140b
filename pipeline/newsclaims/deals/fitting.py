"""Which of a word's rules fit what else stands in its clause and sentence."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.valency import DealRule
from newsclaims.text import Word

_BEFORE = 2  # "able to"
_PAID_FOR = "acquisition"  # of this type, what a sum is to do tells what is bought: "paid $5 million to settle"
_STOPS = frozenset({",", ";", "–", "—", "--", ")", "."})


def fitting(rules: Sequence[DealRule], clause: Clause, syntax: Syntax) -> Iterator[DealRule]:
    """The rules whose words stand with the clause, and none of those that keep them from it, in their order."""
    if not rules:
        return
    present = _words_of(clause, syntax)
    if clause.antecedent is not None:
        present |= {clause.antecedent.head_lemma}
    own = _told_of(clause, syntax)
    if clause.kind == "inf" and clause.parent is not None:
        own |= {v.lemma for v in clause.parent.verbs} | _words_before(clause, syntax)
    completing = [c for c in syntax.clauses if c.parent is clause and _completes(c, syntax)]
    aims = [c for c in completing if _is_aim(c, clause)]
    below = own.union(*(_told_of(c, syntax) for c in completing if c not in aims))
    wider = below.union(*(_told_of(c, syntax) for c in aims))
    for rule in rules:
        wide = rule.role != "investor" or syntax.sentence.heading
        if rule.with_words and not _has_any(rule.with_words, _all_words(syntax) if wide else present):
            continue
        if _has_any(rule.without_words, wider if rule.type == _PAID_FOR else below):
            continue
        if rule.context and not syntax.sentence.heading and rule.context.isdisjoint(_all_words(syntax)):
            continue
        yield rule


def _is_aim(clause: Clause, above: Clause) -> bool:
    """Whether an infinitive behind a sum tells what the money is for: "raised $5 million to hire sales staff"."""
    sums = [c.end for c in above.chunks if c.money is not None]
    return clause.kind == "inf" and bool(sums) and clause.words[0] >= min(sums)


def _words_before(clause: Clause, syntax: Syntax) -> set[str]:
    """The words before an infinitive, which may say how sure it is: "was able to write a $5 million cheque"."""
    at = clause.words[0] - syntax.sentence.words[0].index
    return {w.lower for w in syntax.sentence.words[max(0, at - _BEFORE) : at]}


def _completes(clause: Clause, syntax: Syntax) -> bool:
    """Whether it is an infinitive, or a gerund right behind a preposition ("has shown interest in selling")."""
    first = clause.words[0] - syntax.sentence.words[0].index
    gerund = clause.kind == "part" and first > 0 and syntax.sentence.words[first].tag == "VVG"
    return clause.kind == "inf" or (gerund and syntax.sentence.words[first - 1].tag == "PRP")


def voided(rule: DealRule, clause: Clause) -> bool:
    """Whether a phrase of the clause has a preposition that keeps the rule from it."""
    return any(c.prep in rule.void_prepositions for c in clause.chunks)


def _has_any(wanted: frozenset[str], present: frozenset[str]) -> bool:
    """Whether one of a rule's words is there; most are plain ones."""
    plain, others = _sorted(wanted)
    return not plain.isdisjoint(present) or any(_matches(w, present) for w in others)


@lru_cache(maxsize=2_000)
def _sorted(wanted: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that can be looked up, and those of several words or that open the end of a compound."""
    others = frozenset(w for w in wanted if " " in w or w.startswith("-"))
    return wanted - others, tuple(others)


def _matches(word: str, present: frozenset[str]) -> bool:
    if " " in word:
        return all(part in present for part in word.split())
    if word.startswith("-"):
        return any(p.endswith(word[1:]) for p in present)
    return word in present


@lru_cache(maxsize=1)
def _all_words(syntax: Syntax) -> frozenset[str]:
    """The sentence's words: who leads or joins a round may stand in another clause than the round."""
    return frozenset(form for w in syntax.sentence.words for form in (w.lower, w.lemma.lower()))


def _told_of(clause: Clause, syntax: Syntax) -> frozenset[str]:
    """The clause's words but those that describe a name: "bought Kolb, a maker of toys", "the toy shop Kolb"."""
    words = syntax.sentence.words
    aside = {i for c in clause.chunks for i in _described_in(c, clause, words)}
    aside |= {w.index for w, joint, part in zip(words, words[1:], words[2:], strict=False) if _joined(w, joint, part)}
    aside |= set(_added(clause, words))
    present = _words_of(clause, syntax, frozenset(aside))
    return present | {clause.antecedent.head_lemma} if clause.antecedent is not None else present


def _described_in(chunk: Chunk, clause: Clause, words: Sequence[Word]) -> Iterable[int]:
    """The indices of the words of a phrase, or of the apposition that it begins, that say what a name is."""
    if chunk.head_is_name:
        first = next((w.index for w in words if w.start >= chunk.mentions[-1].start), chunk.start)
        return range(chunk.start + bool(chunk.prep), first)
    before = [c for c in clause.chunks if c.end <= chunk.start and not (c.apposition or c.possessive)]
    if not chunk.apposition or not before or not before[-1].named:
        return ()
    end = next((w.index for w in words[chunk.start - words[0].index :] if w.text in _STOPS), words[-1].index)
    return range(chunk.start, end)


def _added(clause: Clause, words: Sequence[Word]) -> Iterable[int]:
    """The indices of what a clause adds behind its sum and a comma: "for $5 million, subject to approval"."""
    sums = [c for c in clause.chunks if c.money is not None or c.stake is not None]
    verbs = [w.index for v in clause.verbs for w in v.words]
    if not sums:
        return ()
    core = max(sums[0].end, *verbs) if verbs else sums[0].end
    comma = next((w.index for w in words if w.index >= core and w.text == ","), None)
    return () if comma is None else range(comma, words[-1].index + 1)


def _joined(word: Word, joint: Word, part: Word) -> bool:
    """Whether a word is but the first part of one with a hyphen ("ad-supported")."""
    return joint.text == "-" and word.end == joint.start and joint.end == part.start and part.text.isalpha()


def _words_of(clause: Clause, syntax: Syntax, aside: frozenset[int] = frozenset()) -> frozenset[str]:
    offset = syntax.sentence.words[0].index
    indices = {*clause.words, *(i for c in clause.chunks for i in range(c.start, c.end))} - aside
    words: list[Word] = [syntax.sentence.words[i - offset] for i in indices]
    names = [m for c in clause.chunks for m in c.mentions]
    if names:  # "Kolb Holding Corp." is no holding
        words = [w for w in words if not any(m.start < w.start and w.end <= m.end for m in names)]
    called = {w.index for w in words if any(m.start == w.start for m in names)} if names else frozenset()
    # the first word of a name, or all of it, is none but as it is written: "Holdings" is no holding
    return frozenset(form for w in words for form in ((w.lower,) if w.index in called else (w.lower, w.lemma.lower())))
