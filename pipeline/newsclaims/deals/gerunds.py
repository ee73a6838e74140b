"""Deals told by a gerund: done where something else came after them, in a year gone by or by what has happened."""

from newsclaims.clauses import Clause, Syntax
from newsclaims.deals.cues import StatusRules
from newsclaims.deals.giving_up import in_a_year
from newsclaims.deals.model import Frame

_GERUND = "G"  # the last letter of the tags of English gerunds


def done_before(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether what the sentence tells came after the deal: "plans to hire 40 engineers after raising $20 million"."""
    return opener(frame.clause, syntax) in rules.aftermath


def done_by_then(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a year or the verb above tells that it is past: "deals like buying Kolb in 2018", "grew by buying it"."""
    clause, above = frame.clause, frame.clause.parent
    before = opener(clause, syntax)
    if before is None:
        return False
    past = above is not None and any(v.past and not v.modal for v in above.verbs)
    return in_a_year(clause, syntax) or (before in rules.done_by and past)


def opener(clause: Clause, syntax: Syntax) -> str | None:
    """The word before the clause's gerund, empty at the head of the sentence; None if its verb is none."""
    verb, words = clause.verb, syntax.sentence.words
    if verb is None or verb.finite is not None or not verb.words[0].tag.endswith(_GERUND):
        return None
    before = verb.words[0].index - words[0].index - 1
    return words[before].lower if before >= 0 else ""
