"""A German subject with its bare object right behind it: "dann bewilligt die Stadt Fördergelder"."""

from collections.abc import Sequence

from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Word

_NOMINATIVE = frozenset({"der", "die", "das"})


def gives(words: Sequence[Word], classes: Sequence[str], i: int, j: int, rules: SyntaxRules) -> bool:
    """Whether the phrase from word `i` on ends before the noun `j`: what the one before that, a singular, gives."""
    if not rules.verb_bracket or classes[j - 1 : j + 1] != ["noun", "noun"]:
        return False
    if words[i].lower not in _NOMINATIVE or classes[max(0, i - 1)] == "prep":
        return False
    subject, gift = words[j - 1], words[j]
    several = gift.lower != gift.lemma.lower() or gift.lower.endswith(rules.gifts)
    return several and "-" not in gift.text and subject.lower == subject.lemma.lower()
