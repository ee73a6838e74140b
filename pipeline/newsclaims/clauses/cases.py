"""The cases that a German article or pronoun allows its noun phrase."""

from collections.abc import Sequence

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Word


def cases_of(form: str, words: Sequence[Word], rules: SyntaxRules) -> frozenset[str]:
    """The cases that the article allows; "der" is no nominative before a feminine noun, no dative before others."""
    cases = frozenset(rules.case.get(form, ()))
    legal = words[-1] if words[-1].lower in rules.feminine_forms else None
    noun = legal or next((w for w in words if word_class(w, rules) == "noun"), None)
    if form not in rules.gendered or noun is None:
        return cases
    feminine = noun is legal or noun.lemma.lower().endswith(rules.feminine_endings)
    return cases - {"nom"} if feminine else cases - {"dat"}
