"""What a gerund or infinitive tells that somebody does not do: "instead of buying Kolb", "statt Kolb zu kaufen"."""

from newsclaims.clauses import Clause, Syntax
from newsclaims.deals.gerunds import opener
from newsclaims.deals.rules import DealRules

_REACH = 2  # words of "rather than"


def avoided(clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether one of the words that say so opens the clause, or stands before its gerund."""
    verb, words = clause.verb, syntax.sentence.words
    if verb is None or verb.finite is not None:
        return False
    if opener(clause, syntax) is not None:
        at = verb.words[0].index - words[0].index
        before = [w.lower for w in words[max(0, at - _REACH) : at]]
        return " ".join(before) in rules.avoiding or " ".join(before[1:]) in rules.avoiding
    return clause.kind == "inf" and syntax.sentence.word(clause.words[0]).lower in rules.avoiding
