"""Sums told as how large the deal is that the subject means: "The loan totals $5 million", "Die Runde beträgt …"."""

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.model import Frame
from newsclaims.deals.rules import DealRules

_OWN_FIGURE = frozenset({"valuation", "ipo"})  # types of which each figure is a claim of its own


def tells_size(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether its clause tells no more of a deal told before than its sum: "The purchase cost $5 million"."""
    noun = frame.noun
    if noun is None or noun.det not in rules.definite or noun.named or noun.owner is not None:
        return False
    sums = [c for c in syntax.chunks if c.money is not None and c.money is frame.money]
    return frame.rule.type not in _OWN_FIGURE and any(is_its_size(frame, c, syntax, rules) for c in sums)


def is_its_size(frame: Frame, chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the sum is what its noun, the subject, is said to be or come to: "the loan totals $5 million"."""
    noun = frame.noun
    if noun is None or noun is not frame.clause.subject or not chunk.bare_money:
        return False
    if frame.rule.type == "valuation" and not chunk.prep and chunk in frame.clause.chunks:
        return True
    told = (c for c in syntax.clauses if chunk in c.chunks and _says_of(noun, c, frame.clause))
    return any(c.verb is not None and c.verb.lemma in rules.sizing for c in told)


def _says_of(noun: Chunk, clause: Clause, own: Clause) -> bool:
    """Whether the clause is the noun's own, or the infinitive below it of which the noun is the subject too."""
    return clause is own or (clause.kind == "inf" and clause.parent is own and clause.subject is noun)
