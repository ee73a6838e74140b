"""Nouns of a purchase that are not the buyer's: "since its takeover by Kolb", "a deal to sell its arm to Kolb"."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause, Syntax, VerbGroup
from newsclaims.deals.owning import owner_pronoun
from newsclaims.deals.rules import DealRules
from newsclaims.deals.valency import DealRule

_REACH = 6  # words from a noun to the infinitive that tells more of it


def undergoer(noun: Chunk, rule: DealRule, clause: Clause, syntax: Syntax, rules: DealRules) -> tuple[str, ...]:
    """The places of who is taken over, where the noun's phrase names only by whom; none if it does not tell that.

    By a possessive before the noun it is its owner, by a preposition of time the subject of its clause.
    """
    taker = next((c for c in syntax.chunks if c.start == noun.end and c.named), None)
    if rule.type != "acquisition" or noun.named or taker is None or taker.prep not in rules.takers & {*rule.investor}:
        return ()
    if any(c.start == taker.end and (c.prep in rule.target or c.attached_to is taker) for c in syntax.chunks):
        return ()  # "the takeover by Kolb of Arden"
    subject = clause.subject
    told = subject is not None and subject is not noun and subject is not taker and subject.head_is_name
    if noun.det in rules.possessives:
        place = "subject" if told else "own"
    elif told and (noun.prep in rules.aftermath or _word_before(noun, syntax) in rules.aftermath):
        place = "subject"
    else:
        return ()
    passive = clause.verb is not None and clause.verb.passive
    return ("object",) if place == "subject" and passive else (place,)


def whose_figure(noun: Chunk, clause: Clause, chunks: Sequence[Chunk], rules: DealRules) -> Chunk | None:
    """Whose figure changes by a purchase, who so is its buyer: "Kolb's sales rose after the takeover of Arden".

    So is who gets on by it: "its return came with the purchase of Arden".
    """
    subject, verb = _measured(clause), clause.verb
    grown = noun.prep in rules.boosted_by and verb is not None and verb.passive and verb.lemma in rules.boosting
    changed = grown or (verb is not None and verb.lemma in rules.changing)
    if verb is not None and verb.lemma in rules.beginning:
        changed = subject is not None and subject.last_part in rules.rises
    grown |= noun.prep in rules.aftermath or (changed and noun.prep in rules.means | rules.due_to)
    if subject is None or subject is noun or subject.head_is_name or not grown:
        return None
    if subject.owner is not None:
        return subject.owner if subject.owner.named else None
    if subject.det in rules.possessives:
        return owner_pronoun(subject)
    of = (c for c in chunks if c.attached_to is subject or (c.start == subject.end and c.prep in rules.booked_at))
    told = [c for c in of if c.head_is_name] if changed and not subject.named else []
    return told[0] if told and not told[0].conjuncts else None


def _measured(clause: Clause) -> Chunk | None:
    """The subject; of a participle behind a figure that of the verb above: "Kolb's sales rose 5%, helped by …"."""
    subject, above = clause.subject, clause.parent
    behind = clause.kind == "part" and subject is not None and not subject.named and subject.owner is None
    return above.subject if behind and above is not None and subject is not above.subject else subject


def helped(noun: Chunk, rule: DealRule, clause: Clause, rules: DealRules) -> bool:
    """Whether a purchase tells whom it helps, its buyer, or a round: "the purchase of Kolb makes Arden the largest"."""
    verb = clause.verb
    does = noun is clause.subject and verb is not None and not verb.passive and verb.lemma in rules.helping
    if rule.type == "funding_round":
        return does and noun.money is not None
    of_what = any(c.start == noun.end and c.named for c in clause.chunks)
    return does and of_what and rule.type == "acquisition" and "subject" in rule.investor


def is_sale(noun: Chunk, clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether by the noun its owner or the subject sells ("Kolb's deal to sell its arm", "sold it in a $5m deal")."""
    if noun.prep in rules.sale_places and clause.verb is not None and sells(clause.verb, rules):
        return True
    behind = (c for c in syntax.clauses if c.kind == "inf" and c.verb is not None and c.parent is clause)
    told = next((c for c in behind if noun.end <= c.words[0] <= noun.end + _REACH), None)
    return told is not None and told.verb is not None and sells(told.verb, rules)


def sells(verb: VerbGroup, rules: DealRules) -> bool:
    """Whether it is a verb by which a sale may be told."""
    phrasal = rules.by_verb(f"{verb.lemma} {verb.particle}") if verb.particle else ()
    return any(r.sells for r in phrasal or rules.by_verb(verb.lemma))


def _word_before(noun: Chunk, syntax: Syntax) -> str:
    """The word before its phrase: "since", where that is tagged as opening a clause."""
    at = noun.start - syntax.sentence.words[0].index
    return syntax.sentence.words[at - 1].lower if at else ""
