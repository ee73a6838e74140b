"""Who gets what a noun tells of: the subject of its verb, or whom the phrase behind it is for."""

from newsclaims.deals.model import Frame
from newsclaims.deals.rules import DealRules
from newsclaims.rulebook import listed

AID = frozenset({"loan", "grant"})  # what is asked for, given and lent, and is no share of a firm


def goes_into(frame: Frame, rules: DealRules) -> bool:
    """Whether what is behind the noun tells for whom or what its money is, other than "in funding"."""
    noun, chunks = frame.noun, frame.clause.chunks
    behind = next((c for c in chunks if noun is not None and c.start == noun.end), None)
    return for_another(frame) and not (behind is not None and behind.head_lemma in rules.void)


def stands_behind(frame: Frame, prepositions: frozenset[str], rules: DealRules) -> bool:
    """Whether the noun stands behind one of them, a sum or "the help" between: "with $4 million in aid"."""
    chunks, at = frame.clause.chunks, frame.noun
    while at is not None and at.prep not in prepositions and (not at.prep or at.prep in rules.within):
        at = next((c for c in chunks if c.end == at.start), None)
    return at is not None and at.prep in prepositions


def in_return(frame: Frame, rules: DealRules) -> bool:
    """Whether the aid is what its clause's subject gets for its deed: "builds it in exchange for $4 million in aid"."""
    chunks, at = frame.clause.chunks, frame.noun
    while at is not None and at.head_lemma not in rules.returns and at.prep in rules.paid_for | rules.within:
        at = next((c for c in chunks if c.end == at.start), None)
    return frame.rule.type in AID and at is not None and at is not frame.noun and at.head_lemma in rules.returns


def in_line_for(frame: Frame, lemmas: set[str], rules: DealRules) -> bool:
    """Whether the subject is told to be where the money is to be had: "is in line for a grant", "close to a loan"."""
    places = frozenset[str]().union(*(rules.in_line.get(v, frozenset()) for v in lemmas))
    whole = frame.noun.attached_to if frame.noun is not None else None
    if whole is not None and listed(whole.head_lemma, rules.transparent):
        return False  # "the rules were part of a loan to Kolb"
    return frame.rule.type in AID and frame.noun is not None and frame.noun.prep in places


def for_another(frame: Frame, *, named: bool = False) -> bool:
    """Whether the phrase behind the noun and its sum tells for whom it is: "will Hilfe von 3 Millionen für Kolb".

    If that must be `named`, "for its arm" tells of nobody else.
    """
    later = (c for c in frame.clause.chunks if frame.noun is not None and c.start >= frame.noun.end and not c.money)
    behind = next(later, None)
    if behind is None or (named and not behind.head_is_name):
        return False
    return behind.prep != "" and behind.prep in frame.rule.target


def subject_gives(frame: Frame, lemmas: set[str], rules: DealRules) -> bool:
    """Whether the subject of a round's verb pays: "gave Kolb $5 million in funding", "is good for $5m of the round"."""
    noun, clause = frame.noun, frame.clause
    if noun is None or frame.rule.type != "funding_round" or clause.verb is None or clause.verb.passive:
        return False
    share = any(c.end == noun.start and c.money and c.prep in rules.paid_for for c in clause.chunks)
    share &= noun.det in rules.definite
    return clause.subject is not noun and (share or bool(lemmas & rules.giving))


def for_named_before(frame: Frame, rules: DealRules) -> bool:
    """Whether a name before the noun tells for whom it is: "beantragt für Kolb einen Kredit"."""
    before = (c for c in frame.clause.chunks if frame.noun is not None and c.end <= frame.noun.start)
    return any(c.prep in rules.paid_for and c.head_is_name for c in before)


def board_takes(frame: Frame, lemmas: set[str], rules: DealRules) -> bool:
    """Whether a firm's board or holders take an offer that is told by whom it is: "Kolb's board backed Arden's bid"."""
    noun, subject = frame.noun, frame.clause.subject
    offer = noun is not None and frame.rule.type == "acquisition" and frame.rule.status == "in_talks"
    if not offer or subject is None or not listed(subject.head_lemma, rules.boards) or not lemmas & rules.accepting:
        return False
    told = (
        c for c in frame.clause.chunks if noun is not None and c.start >= noun.end and c.prep in frame.rule.investor
    )
    by_whom = (noun is not None and noun.owner is not None and noun.owner.named) or any(c.head_is_name for c in told)
    return by_whom and not for_another(frame, named=True)


def for_named(frame: Frame, rules: DealRules) -> bool:
    """Whether the offer that the verb's subject refuses names for whom it is: "lehnte ein Gebot für Kolb ab"."""
    noun = frame.noun
    offer = noun is not None and frame.rule.type == "acquisition" and frame.rule.status == "in_talks"
    told = (c for c in frame.clause.chunks if noun is not None and c.start >= noun.end and c.prep in rules.paid_for)
    return offer and any(c.head_is_name for c in told)
