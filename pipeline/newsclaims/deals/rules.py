"""All deal rules of a language, found by the verbs and nouns that fire them; see rules/LANGUAGE/deals.yaml."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache

from newsclaims.deals.valency import DealRule
from newsclaims.deals.words import ActWords, FigureWords, ListWords, PartyWords, ThingWords
from newsclaims.rulebook import Rulebook


class DealRules(PartyWords, ListWords, FigureWords, ThingWords, ActWords):
    """All deal rules of a language, with the words by which their slots are read."""

    rules: tuple[DealRule, ...]

    def by_verb(self, lemma: str) -> tuple[DealRule, ...]:
        """The rules that the verb lemma can fire."""
        return self._verbs.get(lemma, ())

    def by_noun(self, lemma: str) -> tuple[DealRule, ...]:
        """The rules that the noun lemma can fire, by itself or as the end of a compound."""
        if lemma in self._nouns:
            return self._nouns[lemma]
        two = " " in lemma  # "bond sale", which only a rule that names both words knows
        ends = self._noun_ends.items()
        return next((r for end, r in ends if lemma.endswith(end) and len(lemma) > len(end) and not two), ())

    @cached_property
    def _verbs(self) -> dict[str, tuple[DealRule, ...]]:
        return _table((verb, rule) for rule in self.rules for verb in rule.verbs)

    @cached_property
    def _nouns(self) -> dict[str, tuple[DealRule, ...]]:
        return _table((noun, rule) for rule in self.rules for noun in rule.nouns if not noun.startswith("-"))

    @cached_property
    def _noun_ends(self) -> dict[str, tuple[DealRule, ...]]:
        """Ends of compounds, the longest first."""
        ends = _table((noun[1:], rule) for rule in self.rules for noun in rule.nouns if noun.startswith("-"))
        return dict(sorted(ends.items(), key=lambda item: -len(item[0])))


def _table(told: Iterable[tuple[str, DealRule]]) -> dict[str, tuple[DealRule, ...]]:
    """The rules by the words that fire them, in the order of the rules."""
    table: defaultdict[str, list[DealRule]] = defaultdict(list)
    for word, rule in told:
        table[word].append(rule)
    return {word: tuple(rules) for word, rules in table.items()}


@lru_cache(maxsize=4)
def deal_rules(book: Rulebook) -> DealRules:
    """The packaged deal rules of a language."""
    return book.topic("deals", DealRules)
