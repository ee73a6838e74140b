"""Compiles the rules of a language into the patterns and tables that the amounts stage reads texts with."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from newsclaims.amounts.numbers import FIGURE, NumberWords
from newsclaims.amounts.rules import AmountRules, Bound, CurrencyRules, Magnitude, Per, Vague, amount_rules, currency_rules
from newsclaims.rulebook import Rulebook

_END = r"(?![^\W\d_])"
_BEGIN = r"(?<![^\W_])"
_NEXT = re.compile(r"(?: {1,2}|(?<!\.)\n|-)(?P<word>[^\W\d_][\w'-]*)")
_ADJECTIVE = re.compile(r"(?:e|er|en|es|em)$")
_ISO = re.compile(r"[A-Z]{3}")


def any_of(words: Iterable[str]) -> str:
    """An alternation of the words as they stand, longest first."""
    return "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(set(words), key=lambda w: (-len(w), w)))


@dataclass(frozen=True, slots=True)
class Currencies:
    """How currencies are written: `signs` as they stand, `names` in lower case, to ISO code (None: one of several)."""

    signs: dict[str, str | None]
    names: dict[str, str | None]
    adjectives: dict[tuple[str, str], str]
    stems: tuple[str, ...]
    weak: frozenset[str]

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
    names: dict[str, str | None] = {n.lower(): c.code for c in rules.currencies for n in (c.de if language == "de" else c.en)}
    adjectives: dict[tuple[str, str], str] = {}
    for family in rules.families:
        signs.update(dict.fromkeys(family.signs, family.default))
        words = [w.lower() for w in (family.de if language == "de" else family.en)]
        names.update(dict.fromkeys(words, family.default))
        for code, stems in family.adjectives.get(language, {}).items():
            adjectives.update({(s.lower(), w): code for s in stems for w in words})
    stems = tuple(sorted({s for s, _ in adjectives}, key=len, reverse=True))
    weak = frozenset(w for c in (*rules.currencies, *rules.families) for w in c.weak)
    return Currencies(signs, names, adjectives, stems, weak)


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
        self.before: dict[str, Bound] = {w: b for b in rules.bounds for w in b.before}
        self.after: dict[str, Bound] = {w: b for b in rules.bounds for w in b.after}
        self.amounting = {a.word: (re.compile(rf"(?:{any_of(a.nouns)})(?:e?s|en?|n)?$"), frozenset(a.verbs)) for a in rules.amounting}
        ranges = rules.ranges
        self.free = frozenset(ranges.free)
        self.openers = {w: w for t in (ranges.paired, ranges.change, ranges.back, ranges.increment) for w in t}
        self.openers_before = bool(ranges.paired)
        self.alternates = frozenset(rules.alternate.words)
        self.alternate_words = frozenset(p for w in (*rules.alternate.words, *self.before, *rules.neutral) for p in w.split())
        self.plain_nouns = frozenset(rules.plain.nouns)
        self.change_verbs = frozenset(ranges.change_verbs)
        self.aside = re.compile(ranges.aside)
        self.elliptic = dict.fromkeys((*rules.elliptic.before, *self.before), rules.elliptic.id)
        self.function = frozenset(rules.plain.function)
        self.inside: dict[str, Bound] = {w: b for b in rules.bounds for w in b.inside}
        self.neutral = frozenset(rules.neutral)
        self.per_after: dict[str, Per] = {w: p for p in rules.per for w in p.after}
        self.per_before: dict[str, Per] = {w: p for p in rules.per for w in p.before}
        self.core = re.compile(self._core())
        of = any_of(w for w in rules.plain.of if w != "an")
        self.counted = re.compile(rf"[ \n-](?i:{any_of(rules.plain.units)}){_END}")
        self.counted_of = re.compile(rf"[ \n](?:{of}) (?!(?i:{any_of(rules.plain.nouns)}){_END})")
        self.table_head = re.compile(r"\((?:[^\W\d_]+ ){0,2}in ?$")
        self.digit_noun = re.compile(rf" ?(?P<noun>(?i:{any_of(rules.digits.nouns)})){_END}")
        self.bare = re.compile(rf"{_BEGIN}(?:(?P<num>{FIGURE})|(?P<wnum>{self.words.pattern}){_END})")

    def magnitude(self, text: str) -> Magnitude | None:
        """The magnitude of matched words."""
        return self.magnitudes.get(text) or self.magnitudes.get(text.lower())

    def unlabelled(self, text: str, at: int, kind: str) -> bool:
        """Whether what follows a figure without currency leaves it a sum: a function word, a money noun or a mark."""
        if self.counted.match(text, at) or kind in {"bare", "vague"} and self.counted_of.match(text, at):
            return False
        following = _NEXT.match(text, at)
        if following is None:
            return True
        word = following["word"]
        if word.lower() in self.plain_nouns or word.lower() in self.function:
            return True
        if self.language != "de" or not word[0].islower():
            return False
        following = _NEXT.match(text, following.end())
        return not _ADJECTIVE.search(word) or following is None or following["word"][0].islower()

    def _core(self) -> str:
        words = any_of(w for m in self.rules.magnitudes for w in m.words)
        signs = [s for s in self.currencies.signs if s != "R"]
        lettered = any_of(s for s in signs if s[0].isalpha())
        plain = any_of(s for s in signs if not s[0].isalpha())
        post = self._post(signs)
        counts = any_of(self.rules.digits.counts)
        digits = self.rules.digits.pattern.replace("{n}", f"(?i:{counts})")
        mag = rf"(?:(?i:{words})|(?:{self._short()}){_END})"
        number = (
            rf"(?:(?P<pre>{_BEGIN}(?:{lettered})|(?:{plain})|(?<![\w&])R(?=[0-9])|(?<![\w])T(?:EUR|€|CHF|USD)|{_BEGIN}M(?:EUR|€|USD)) ?(?P<num>{FIGURE})"
            rf"|{_BEGIN}(?<![0-9][.,'])(?P<num2>{FIGURE})"
            rf"|{_BEGIN}(?P<dig>{digits})"
            rf"|{_BEGIN}(?P<vague>(?i:{any_of(self.vague)}))(?={_END}|(?i:{words}))"
            rf"|{_BEGIN}(?P<wnum>{self.words.pattern})(?={_END}|(?i:{words}))(?: (?P<inside>(?i:{any_of(self.inside)})))?"
            rf"|{_BEGIN}(?=(?i:{words})))"
        )
        of = any_of(self.rules.plain.of)
        stop = any_of([w for w in (*self.rules.ranges.free, *self.after, *self.per_after) if w[0].isalpha() and " " not in w] + ["a", "per"])
        half = any_of(self.rules.numbers.half_after) or "(?!)"
        gap = r"(?: {1,3}| ?\n|-|\.-| -|)"
        return (
            rf"(?P<sign>[~≈><+] ?)?{number}"
            rf"(?:(?:(?:[ -](?:{of})[ -](?:a )?)|{gap})(?P<mag>{mag})(?P<half>(?i:{half}))?)?"
            rf"(?:(?:[\"“”»«]? (?:{of}) |{gap})(?P<post>{post}))?"
            rf"(?:(?P<hyphen>-)?(?!(?i:{stop}){_END})(?P<head>[^\W\d_]++(?:-[^\W\d_]++){{0,4}}+)(?![0-9$€£]))?"
        )

    def _short(self) -> str:
        return any_of(w for m in self.rules.magnitudes for w in (*m.short, *m.letters))

    def _post(self, signs: list[str]) -> str:
        names = any_of(self.currencies.names)
        families = any_of({f for _, f in self.currencies.adjectives})
        stems = any_of(self.currencies.stems)
        codes = any_of(s for s in signs if _ISO.fullmatch(s) or s[0].isalpha())
        plain = any_of(s for s in signs if not s[0].isalpha())
        ending = r"[a-zé]{0,3}" if self.language == "de" else ""
        return rf"[TM](?:EUR|€|CHF|USD)(?![^\W_])|(?i:(?:{stems}){ending}[ -](?:{families})|{names}){_END}|(?:{codes})(?![^\W_])|(?:{plain})(?![0-9])"


@lru_cache(maxsize=8)
def grammar(book: Rulebook) -> Grammar:
    """The grammar of the book's language, compiled once."""
    return Grammar(amount_rules(book), currency_rules(book), book.language)
