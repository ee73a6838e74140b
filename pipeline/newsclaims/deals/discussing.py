"""What somebody is in talks about: "in talks with Arden over a loan", "mit Arden in Gesprächen über einen Kredit"."""

from newsclaims.deals.model import Frame
from newsclaims.deals.rules import DealRules
from newsclaims.rulebook import listed

Places = tuple[tuple[str, ...], tuple[str, ...]]  # those of the payer, and of the target

PARTNER = "partner"
_RECEIVED = frozenset({"loan", "grant", "funding_round"})


def discussed(frame: Frame, rules: DealRules) -> bool:
    """Whether its noun tells what the talks are about that its clause speaks of."""
    noun, clause = frame.noun, frame.clause
    if noun is None or clause.verb is None or clause.subject in (None, noun):
        return False
    if frame.rule.type == "ipo" and (
        noun.owner is not None or any(c.start == noun.end and c.named for c in clause.chunks)
    ):
        return False  # "spoke about Kolb's listing"
    bought = frame.rule.type == "acquisition" and clause.verb.lemma in rules.haggling
    if (bought or clause.verb.lemma in rules.talking) and noun.prep in {*rules.talks_about, ""}:
        return not clause.verb.passive
    if noun.prep not in rules.talks_about:
        return False
    talks = [c for c in clause.chunks if listed(c.head_lemma, rules.talks)]
    return any(c.end <= noun.start and (frame.rule.merger or c is not clause.subject) for c in talks)


def talked_of(frame: Frame, *, elsewhere: bool) -> Places:
    """The places of a noun that talks are about: the subject gets money that is not to go `elsewhere`.

    Whom the subject talks with stands on the other side.
    """
    investor, target = frame.rule.investor, frame.rule.target
    frame.carried = True
    if frame.rule.merger:
        return investor, (*target, PARTNER)
    if frame.rule.type == "acquisition":
        return ((*investor, PARTNER), target) if frame.rule.sells else (investor, (*target, PARTNER))
    if elsewhere or (frame.rule.type not in _RECEIVED and "subject" not in target):
        return investor, tuple(p for p in target if p != "subject")
    return (*(p for p in investor if p != "subject"), PARTNER), ("subject", *(p for p in target if p != "subject"))
