"""Builds the pattern that finds figures from the words of the rules: number, magnitude, currency, head of a compound.

Words in any case are grouped by their first letter: so the engine passes over most of a text quickly.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from newsclaims.amounts.rules import AmountRules

FIGURE = r"(?:[0-9]{1,3}(?:[ '][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?(?![0-9])|[0-9]{1,15}(?:[.,][0-9]{1,15}){0,5})(?![0-9])"
NUMBER = rf"{FIGURE}[¼½¾]?"
END = r"(?![^\W\d_])"
BEGIN = r"(?<![^\W_])"
_GAP = r"(?: {1,3}| ?\n|-|\.-| -|)"
_HEAD = r"[^\W\d_]++(?:-[^\W\d_]++){0,4}+"
_SCALED = "(?:EUR|€|CHF|USD)"
_MARKS = "~≈><+"


def any_of(words: Iterable[str]) -> str:
    """An alternation of the words as they stand, longest first; one that never matches for no words."""
    return "|".join(_escaped(w) for w in sorted(set(words), key=lambda w: (-len(w), w))) or "(?!)"


def folded(words: Iterable[str]) -> str:
    """An alternation of the words in any case, longest first within each first letter."""
    by_letter = groupby(sorted({w.lower() for w in words}), key=lambda w: w[0])
    return "|".join(_group(letter, [w[1:] for w in rest]) for letter, rest in by_letter) or "(?!)"


def _group(letter: str, rests: list[str]) -> str:
    first = f"[{letter}{letter.upper()}]" if letter.isalpha() and len(letter.upper()) == 1 else re.escape(letter)
    rest = "|".join(_escaped(r) for r in sorted(rests, key=lambda r: (-len(r), r)))
    return f"{first}(?i:{rest})"


def _escaped(word: str) -> str:
    return re.escape(word).replace(r"\ ", " ")


class CorePattern:
    """Assembles the pattern from its parts; `text` is the whole."""

    def __init__(self, rules: AmountRules, signs: Iterable[str], names: str, number_words: str) -> None:
        self.rules, self.names, self.number_words = rules, names, number_words
        signs = list(signs)
        self.lettered = [s for s in signs if s[0].isalpha() and len(s) > 1]
        self.glued = [s for s in signs if s.isalpha() and len(s) == 1]  # "R5", "N5"
        self.plain = [s for s in signs if not s[0].isalpha()]
        self.words = folded(w for m in rules.magnitudes for w in m.words)
        short = any_of(w for m in rules.magnitudes for w in (*m.short, *m.letters))
        self.magnitude = rf"(?:{self.words}|(?:{short}){END})"

    @property
    def text(self) -> str:
        """The pattern, with the groups that `cores` reads."""
        of = any_of(self.rules.plain.of)
        half = folded(self.rules.numbers.half_after)
        marks = "".join(re.escape(c) for c in sorted({s[0] for s in self.plain} | set(_MARKS)))
        return (
            rf"(?:{BEGIN}(?=[^\W_])|(?=[{marks}]))(?P<sign>[{_MARKS}] ?)?(?:{self._number()})"
            rf"(?:(?:[ -](?:{of})[ -](?:a )?|{_GAP})(?P<mag>{self.magnitude})(?P<half>{half})?)?"
            rf"(?:(?:[\"“”»«]? (?:{of}) |{_GAP})(?P<post>{self._post()}))?"
            rf"(?:(?P<hyphen>-)?(?!(?:{self._no_heads()}){END})(?P<head>{_HEAD})(?![0-9$€£]))?"
        )

    def _number(self) -> str:
        counts = folded(self.rules.digits.counts)
        digits = self.rules.digits.pattern.replace("{n}", counts)
        vague = folded(w for v in self.rules.vague for w in v.words)
        inside = folded(w for b in self.rules.bounds for w in b.inside)
        ends = rf"(?={END}|{self.words})"
        return (
            rf"(?P<pre>{self._prefix()}) ?(?P<num>{NUMBER}|\.[0-9]{{1,3}}(?![0-9]))"
            rf"|{BEGIN}(?:(?P<dig>{digits})"
            rf"|(?<![0-9][.,'])(?P<num2>{NUMBER})(?:,[-–]{{1,2}})?"
            rf"|(?P<vague>{vague}){ends}"
            rf"|(?P<wnum>{self.number_words}){ends}(?: (?P<inside>{inside}))?"
            rf"|(?={self.words}))"
        )

    def _prefix(self) -> str:
        return (
            rf"{BEGIN}(?:{any_of(self.lettered)})|{any_of(self.plain)}"
            rf"|(?<![\w&])(?:{any_of(self.glued)})(?=[0-9])|{BEGIN}[TM]{_SCALED}"
        )

    def _post(self) -> str:
        codes = rf"[TM]{_SCALED}(?![^\W_])|(?:{any_of(self.lettered)})(?![^\W_]|\.[0-9])"
        return rf"{codes}|(?:{self.names}){END}|(?:{any_of(self.plain)})(?![0-9])"

    def _no_heads(self) -> str:
        """Words that follow a figure with a hyphen and are no head of a compound ("$3-billion-plus", "-to-")."""
        ranges, bounds, per = self.rules.ranges.free, self.rules.bounds, self.rules.per
        words = [
            *ranges,
            *(w for b in bounds for w in b.after),
            *(w for p in per for w in p.after),
            *self.rules.plain.no_heads,
        ]
        return folded(w for w in words if w[0].isalpha() and " " not in w)
