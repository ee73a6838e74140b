"""The cases that a German article or pronoun allows its noun phrase."""

from collections.abc import Sequence

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention
from newsclaims.text import Word


def cases_of(form: str, words: Sequence[Word], names: Sequence[Mention], rules: SyntaxRules) -> frozenset[str]:
    """The cases that the article allows.

    "der" is no nominative before a feminine noun, no dative before others; "den" is no accusative before a feminine or
    neuter noun, so that several are meant ("den Banken"). A firm's legal form counts unless a noun says before its
    name what it is ("der Kolb AG", but "der Pumpenbauer Kolb AG"). Nor is "den" one before a masculine noun that only
    in the plural ends in -n ("den Aktionären").
    """
    alone = rules.pronoun_case.get(form) if len(words) == 1 else None
    cases = frozenset(alone or rules.case.get(form, ()))
    nouns = [w for w in words if word_class(w, rules) == "noun"]
    told = any(w.start < m.start for w in nouns for m in names[-1:])
    legal = words[-1] if words[-1].lower in rules.feminine_forms and not told else None
    noun = legal or next(iter(nouns), None)
    if noun is None:
        return cases
    lemma = noun.lemma.lower()
    feminine = noun is legal or lemma.endswith(rules.feminine_endings)
    several = feminine or lemma.endswith(rules.neuter_endings) or _strong_plural(noun, rules)
    if form in rules.plural_datives and several:
        return cases - {"acc"}
    if form not in rules.gendered:
        return cases
    return cases - {"nom"} if feminine else cases - {"dat"}


def _strong_plural(noun: Word, rules: SyntaxRules) -> bool:
    """Whether a masculine noun stands in the dative plural, the only case of such nouns that ends in -n."""
    lemma = noun.lemma.lower()
    return lemma.endswith(rules.masculine_endings) and noun.lower in (f"{lemma}n", f"{lemma}en")
