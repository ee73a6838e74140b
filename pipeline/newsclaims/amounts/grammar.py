"""Compiles the rules of a language into the patterns and tables that the amounts stage reads texts with."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newsclaims.amounts.numbers import NumberWords
from newsclaims.amounts.patterns import BEGIN, END, CorePattern, any_of, folded
from newsclaims.amounts.phrases import Phrases, phrases
from newsclaims.amounts.rules import (
    Amounting,
    AmountRules,
    Bound,
    CurrencyRules,
    Magnitude,
    Vague,
    amount_rules,
    currency_rules,
)
from newsclaims.rulebook import Rulebook

_NEXT = re.compile(r"(?: {1,2}|(?<!\.)\n|-)(?P<word>[^\W\d_][\w'-]*)")
_ADJECTIVE = re.compile(r"(?:e|er|en|es|em)$")


@dataclass(frozen=True, slots=True)
class Currencies:
    """How currencies are written: `signs` as they stand, `names` in lower case, to ISO code (None: one of several)."""

    signs: dict[str, str | None]
    names: dict[str, str | None]
    adjectives: dict[tuple[str, str], str]
    stems: tuple[str, ...]
    weak: frozenset[str]
    parts: frozenset[str]  # names and signs of hundredths

    def code(self, text: str) -> str | None:
        """The ISO code of a matched currency, None where the words leave it open ("Kronen")."""
        if text in self.signs:
            return self.signs[text]
        lower = re.sub(r"[ \n]+", " ", text.lower())
        if lower in self.names:
            return self.names[lower]
        adjective, _, family = re.sub(r"[ -]+", " ", lower).rpartition(" ")
        stem = next((s for s in self.stems if adjective.startswith(s)), "")
        return self.adjectives.get((stem, family), self.names.get(family))


def _currencies(rules: CurrencyRules, language: str) -> Currencies:
    signs: dict[str, str | None] = {s: c.code for c in rules.currencies for s in c.signs}
    names: dict[str, str | None] = {
        n.lower(): c.code for c in rules.currencies for n in (c.de if language == "de" else c.en)
    }
    adjectives: dict[tuple[str, str], str] = {}
    for family in rules.families:
        signs.update(dict.fromkeys(family.signs, family.default))
        words = [w.lower() for w in (family.de if language == "de" else family.en)]
        names.update(dict.fromkeys(words, family.default))
        for code, stems in family.adjectives.get(language, {}).items():
            adjectives.update({(s.lower(), w): code for s in stems for w in words})
    parts: dict[str, str] = {}
    for part in rules.hundredths:
        signs.update(dict.fromkeys(part.signs, part.default[language]))
        parts.update(dict.fromkeys(part.signs, part.default[language]))
        parts.update({n.lower(): part.default[language] for n in (part.de if language == "de" else part.en)})
    names.update({n: code for n, code in parts.items() if n not in signs})
    stems = tuple(sorted({s for s, _ in adjectives}, key=len, reverse=True))
    weak = frozenset(w for c in rules.currencies for w in c.weak) | frozenset(w for f in rules.families for w in f.weak)
    return Currencies(signs, names, adjectives, stems, weak, frozenset(parts))


class _Amounts(NamedTuple):
    """After which words a bound word says "amounting to"."""

    nouns: re.Pattern[str]
    verbs: frozenset[str]
    links: frozenset[str]


def _amounting(rule: Amounting) -> _Amounts:
    nouns = re.compile(rf"(?:{any_of(rule.nouns)})(?:e?s|en?|n)?$")
    return _Amounts(nouns, frozenset(rule.verbs), frozenset(rule.links))


class Grammar:
    """The compiled amount rules of one language."""

    def __init__(self, rules: AmountRules, currencies: CurrencyRules, language: str) -> None:
        self.rules = rules
        self.language = language
        self.currencies = _currencies(currencies, language)
        self.words = NumberWords(rules.numbers)
        self.magnitudes: dict[str, Magnitude] = {
            w.lower() if w in m.words else w: m for m in rules.magnitudes for w in (*m.words, *m.short, *m.letters)
        }
        self.plural = frozenset(w.lower() for m in rules.magnitudes for w in m.plural)
        self.letters = frozenset(w for m in rules.magnitudes for w in m.letters)
        self.vague: dict[str, Vague] = {w: v for v in rules.vague for w in v.words}
        self.before = Phrases((w, b) for b in rules.bounds for w in b.before)
        self.after = Phrases((w.strip("-"), b) for b in rules.bounds for w in b.after)
        self.amounting = {a.word: _amounting(a) for a in rules.amounting}
        ranges = rules.ranges
        self.free = frozenset(ranges.free)
        self.openers = phrases(w for t in (ranges.paired, ranges.change, ranges.back, ranges.increment) for w in t)
        self.paired = phrases(ranges.paired)
        self.alternates = frozenset(rules.alternate.words)
        self.alternate_words = frozenset(
            p for w in (*rules.alternate.words, *self.before, *rules.neutral) for p in w.split()
        )
        self.plain_nouns = frozenset(rules.plain.nouns)
        self.change_verbs = frozenset(ranges.change_verbs)
        self.aside = re.compile(ranges.aside)
        self.elliptic = phrases((*rules.elliptic.before, *self.before))
        self.function = frozenset(rules.plain.function)
        self.inside: dict[str, Bound] = {w: b for b in rules.bounds for w in b.inside}
        self.neutral = frozenset(rules.neutral)
        self.determiners, self.prepositions = rules.determiners, rules.prepositions
        self.per_after = Phrases((w.strip("-").replace("-", " "), p) for p in rules.per for w in p.after)
        self.per_before = Phrases((w, p) for p in rules.per for w in p.before)
        self.stems = self._stems()
        self.core = re.compile(CorePattern(rules, self.currencies.signs, self._names(), self.words.pattern).text)
        of = any_of(w for w in rules.plain.of if w != "an")
        self.counted = re.compile(rf"[ \n-](?:{folded(rules.plain.units)}){END}")
        self.counted_of = re.compile(rf"[ \n](?:{of}) (?!(?:{folded(rules.plain.nouns)}){END})")
        self.table_head = re.compile(r"\((?:[^\W\d_]+ ){0,2}in ?$")
        self.area = re.compile(rf"[ -](?:{folded(rules.plain.areas)}){END}")
        weights = rules.weights
        self.weight = re.compile(rf"(?:{folded(weights.names)})\Z")
        self.goods = re.compile(rf" (?:(?:{of}) )?(?:{folded(weights.goods)}){END}")
        self.weighed = re.compile(rf"{BEGIN}(?:{folded(weights.near)}){END}")
        self.of_money = re.compile(rf" (?:{of}) (?:{folded(rules.plain.nouns)}){END}")
        self.digit_noun = re.compile(rf" ?(?P<noun>(?:{folded(rules.digits.nouns)})){END}")

    def _names(self) -> str:
        """The pattern of currency names, with the adjectives that say whose."""
        found = self.currencies
        families = folded(f for _, f in found.adjectives)
        return rf"(?:{folded(found.stems)}){self.rules.plain.ending}[ -](?:{families})|{folded(found.names)}"

    def _stems(self) -> tuple[str, ...]:
        """What every sum without a figure holds: a magnitude, a currency's name, or the noun of a number of digits."""
        words = {w.lower() for m in self.rules.magnitudes for w in (*m.words, *m.short) if len(w) > 2}
        words |= {n for n in self.currencies.names if n not in self.currencies.weak}
        words |= {w.lower() for w in self.rules.digits.stems}
        words |= {a for a, n in self.currencies.adjectives if n in self.currencies.weak}  # "zwölf schwedische Kronen"
        return tuple(w for w in sorted(words) if not any(o != w and o in w for o in words))

    def magnitude(self, text: str) -> Magnitude | None:
        """The magnitude of matched words."""
        return self.magnitudes.get(text) or self.magnitudes.get(text.lower())

    def money_head(self, head: str) -> bool:
        """Whether the head of a compound without currency leaves it a sum ("Millionenkredit", "billion-parameter")."""
        last = head.lower().rpartition("-")[2]
        return bool(head) and (self.language == "de" or last in self.plain_nouns)

    def unlabelled(self, text: str, at: int, kind: str) -> bool:
        """Whether what follows a figure without currency leaves it a sum: a function word, a money noun or a mark."""
        if self.counted.match(text, at) or (kind in {"bare", "vague"} and self.counted_of.match(text, at)):
            return False
        following = _NEXT.match(text, at)
        if following is None:
            return True
        word = following["word"]
        behind = _NEXT.match(text, following.end())
        if word.lower() in self.function:
            return True
        if word.lower() in self.plain_nouns:
            return behind is None or not self._counts(behind["word"])
        if self.language != "de" or not word[0].islower():
            return self.of_money.match(text, at) is not None
        if behind is None or not _ADJECTIVE.search(word):
            return behind is None or not self._described(text, behind)
        return behind["word"][0].islower()

    def _described(self, text: str, word: re.Match[str]) -> bool:
        """Whether an adjective behind an adverb and the noun behind it are what is counted ("neu begebene Aktien")."""
        noun = _NEXT.match(text, word.end())
        lower = word["word"][0].islower() and word["word"].lower() not in self.function
        return lower and _ADJECTIVE.search(word["word"]) is not None and noun is not None and noun["word"][0].isupper()

    def _counts(self, word: str) -> bool:
        """Whether a word after a money noun is the counted thing after all ("credit reports")."""
        return word.endswith("s") and word not in self.function and word.rstrip("s") not in self.plain_nouns


@lru_cache(maxsize=8)
def grammar(book: Rulebook) -> Grammar:
    """The grammar of the book's language, compiled once."""
    return Grammar(amount_rules(book), currency_rules(book), book.language)
