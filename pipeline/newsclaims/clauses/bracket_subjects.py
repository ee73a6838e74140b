"""The subject of a clause in a verb-bracket language (German): by case, by number, and by the relative pronoun."""

from collections.abc import Sequence

from newsclaims.clauses.findings import DASHES, word_class
from newsclaims.clauses.model import Chunk, Clause, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence

_SUPERLATIVE = ("ste", "sten", "ster", "stes", "ßte", "ßten", "ßter", "ßtes")


def find_subject(clause: Clause, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Fill the clause's subject, and a relative clause's antecedent and what its pronoun is."""
    if not clause.verbs:
        return
    group = clause.verbs[0]
    candidates = [c for c in clause.chunks if _may_be_subject(c)]
    candidates = [c for c in candidates if not _behind_dash(c, sentence)] or candidates
    candidates = [c for c in candidates if not _only_says(c, sentence, rules)] or candidates
    if clause.kind == "rel":
        candidates = [c for c in candidates if c.head_lemma not in rules.floating]  # "Kolb und Arden, die beide"
        clause.antecedent = _antecedent(clause, chunks, sentence, rules)
        clause.pronoun_place = _pronoun_place(clause, sentence, rules)
    if group.infinitive or clause.kind == "inf":
        clause.subject = _doer(clause, rules)
    elif group.participle and not group.finite:
        clause.subject = candidates[0] if candidates else _told_more_of(clause, chunks, sentence)
    elif clause.pronoun_place == "subject" or (
        clause.pronoun_place == "free"
        and (not any(c.named or c.pronoun for c in candidates) or _gives(clause, group, rules))
    ):
        clause.subject = clause.antecedent
    else:
        clause.subject = _choose(candidates, group, verb_last=clause.kind in {"rel", "sub"})
        clause.subject = _dealer(clause.subject, candidates, group, rules)
    if clause.subject is None and clause.kind == "rel" and clause.pronoun_place in {"", "free"}:
        clause.subject = clause.antecedent


def _gives(clause: Clause, group: VerbGroup, rules: SyntaxRules) -> bool:
    """Whether a sum is what a verb of giving gives, so that the pronoun gives it: "die Bank, die Kolb 5 Euro leiht"."""
    sums = any(c.bare_money and c.money is not None and not c.prep for c in clause.chunks)
    return (
        sums and group.lemma in rules.giving and len([c for c in clause.chunks if _may_be_subject(c) and c.named]) == 1
    )


def _doer(clause: Clause, rules: SyntaxRules) -> Chunk | None:
    """Who does what an infinitive tells: the subject above it, or whom that one lets do it."""
    above = clause.parent
    if above is None or above.verb is None or above.verb.lemma not in rules.object_control:
        return above.subject if above is not None else None
    first = clause.words[0]
    whom = [c for c in above.chunks if c.end <= first and not (c.prep or c.time or c.money or c is above.subject)]
    return whom[-1] if whom else above.subject


def _told_more_of(clause: Clause, chunks: Sequence[Chunk], sentence: Sentence) -> Chunk | None:
    """The phrase of which a participle behind a comma or in brackets tells more: "Kolb, 2019 von Arden gekauft"."""
    before = next((c for c in reversed(chunks) if c.end < clause.words[0]), None)
    apart = before is not None and before.end == clause.words[0] - 1 and sentence.word(before.end).text in {",", "("}
    return before if before is not None and apart and not before.prep else None


def _pronoun_place(clause: Clause, sentence: Sentence, rules: SyntaxRules) -> str:
    """The relative pronoun's part: subject, object, "free" for either, dative, its preposition, or "" if unknown."""
    offset = sentence.words[0].index
    words = [sentence.words[i - offset] for i in clause.words[:3]]
    at = next((i for i, w in enumerate(words) if word_class(w, rules) == "rel"), None)
    if at is None:
        return ""
    if at and word_class(words[at - 1], rules) == "prep":
        lower = words[at - 1].lower
        return rules.prepositions.get(lower, lower)
    return rules.relatives.get(words[at].lower, "")


def _antecedent(clause: Clause, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> Chunk | None:
    """The noun phrase that the relative pronoun stands for: the last before it, or the list or group that this ends."""
    last = _last_before(clause, chunks, sentence, rules)
    lead = next((c for c in chunks if last in c.conjuncts), last)
    if last is None or lead is None:
        return None
    if lead is not last and lead.prep == last.prep and clause.verbs[0].plural:
        return _group_before(lead, clause, chunks, sentence, rules) or lead
    return _group_before(lead, clause, chunks, sentence, rules) or last


def _group_before(
    member: Chunk, clause: Clause, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules
) -> Chunk | None:
    """What consists of the member, if the pronoun has its form: "ein Bündnis aus A und B, das …"."""
    if member.prep not in rules.consisting:
        return None
    group = next((c for c in chunks if c.end == member.start and not c.prep and not c.named), None)
    pronoun = sentence.word(clause.words[0]).lower
    return group if group is not None and group.det.endswith(rules.agreeing.get(pronoun, ("?",))) else None


def _last_before(clause: Clause, chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> Chunk | None:
    """The last noun phrase before the relative pronoun, past the sum that tells its size."""
    earlier = [c for c in chunks if c.end <= clause.words[0] and not c.time]
    if len(earlier) > 1 and earlier[-1].bare_money and earlier[-2].end >= earlier[-1].start - 1:
        return earlier[-1] if _speaks_of_sum(clause, earlier[-2], earlier[-1], sentence, rules) else earlier[-2]
    if (
        len(earlier) > 1
        and earlier[-1].prep in rules.seats
        and not earlier[-1].det
        and earlier[-2].det
        and earlier[-2].end == earlier[-1].start
        and not (sentence.word(clause.words[0]).lower in rules.several and earlier[-2].det in rules.sure_singular)
    ):
        return earlier[-2]  # "eine Fabrik in Guben, die": a bare name after a preposition is passed over
    if len(earlier) > 1 and _only_tells_origin(earlier[-1], earlier[-2], rules):
        return earlier[-2]
    return earlier[-1] if earlier else None


def _speaks_of_sum(clause: Clause, before: Chunk, money: Chunk, sentence: Sentence, rules: SyntaxRules) -> bool:
    """Whether "die" goes on with a sum, and not with what stands before it: "verzichtet auf 5 Millionen, die …"."""
    above = {w.index for g in clause.parent.verbs for w in g.words} if clause.parent is not None else set()
    apart = any(i in above for i in range(before.end, money.start))
    return sentence.word(clause.words[0]).lower in rules.several and (apart or before.det in rules.singular)


def _behind_dash(chunk: Chunk, sentence: Sentence) -> bool:
    """Whether a dash adds the phrase to all that stands before it: "Kolb kauft Arden – der größte Zukauf bisher".

    A comma adds one with a superlative so.
    """
    before = chunk.start - sentence.words[0].index - 1
    while before > 0 and sentence.words[before].tag == "ADV":
        before -= 1
    if before <= 0:
        return False
    sign, inside = sentence.words[before].text, (sentence.word(i) for i in range(chunk.start, chunk.end))
    highest = not chunk.named and any(w.tag.startswith("ADJ") and w.lower.endswith(_SUPERLATIVE) for w in inside)
    return sign in DASHES or (sign == "," and highest)


def _only_says(chunk: Chunk, sentence: Sentence, rules: SyntaxRules) -> bool:
    """Whether the phrase tells no more than who says it: "Kolb kauft Arden, so der Konzern"."""
    at = chunk.start - sentence.words[0].index - 1
    return at > 0 and sentence.words[at].lower in rules.attributing and sentence.words[at - 1].text == ","


def _only_tells_origin(chunk: Chunk, before: Chunk, rules: SyntaxRules) -> bool:
    """Whether it tells no more than where what is named right before it comes from ("dem Fonds Kolb aus Ulm, der")."""
    return chunk.prep in rules.origins and not chunk.det and before.named and before.end == chunk.start


def _dealer(subject: Chunk | None, candidates: Sequence[Chunk], group: VerbGroup, rules: SyntaxRules) -> Chunk | None:
    """The subject, or the name behind a thing that is no one who deals: "Die Pumpensparte hatte Kolb verkauft"."""
    if subject is None or subject.head_is_name or group.passive or group.lemma not in rules.dealing:
        return subject
    others = [c for c in candidates if c is not subject and not c.bare_money and c not in subject.conjuncts]
    traded = subject.head_lemma.endswith(rules.traded) and "acc" in subject.cases
    if not traded or len(others) != 1 or not others[0].head_is_name:
        return subject
    return subject if group.plural and not others[0].conjuncts else others[0]  # "Die Stadtwerke hatten Kolb gekauft"


def _may_be_subject(chunk: Chunk) -> bool:
    if chunk.prep or chunk.attached_to or chunk.time or chunk.apposition:
        return False
    return not chunk.cases or "nom" in chunk.cases


def _choose(candidates: Sequence[Chunk], group: VerbGroup, *, verb_last: bool) -> Chunk | None:
    """The subject among phrases without preposition: sure nominatives, names and nouns before sums, then word order."""
    plural = group.plural
    conjoined = [c for c in candidates if c.conjuncts]
    named = [c for c in candidates if not c.bare_money]
    if plural and len(conjoined) == 1 and conjoined[0] in named:
        return conjoined[0]
    if conjoined and group.finite is not None and not plural:
        named = _single(named, conjoined) or named  # "Larkan steigt bei Kolb der Firmen Arden und Bexley ein"
    sure = [c for c in named if "nom" in c.cases and not c.cases & {"acc", "dat"}]
    pool = sure or named or candidates
    front = [] if verb_last else [c for c in pool if group.finite is not None and c.end <= group.finite.index]
    chosen = front[-1] if front else pool[0] if pool else None
    return next((c for c in candidates if chosen in c.conjuncts), chosen)


def _single(named: Sequence[Chunk], conjoined: Sequence[Chunk]) -> list[Chunk]:
    """The phrases that are no list nor part of one, which alone go with a verb in the singular."""
    parts = [*conjoined, *(part for c in conjoined for part in c.conjuncts)]
    return [c for c in named if c not in parts]
