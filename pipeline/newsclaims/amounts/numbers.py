"""From the characters of a number to its exact value: figures with separators, and number words."""

import re
from decimal import Decimal
from functools import lru_cache

from newsclaims.amounts.model import Number
from newsclaims.amounts.patterns import END, folded
from newsclaims.amounts.rules import Numbers

_GROUPED = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}")

_VULGAR = {"¼": Decimal("0.25"), "½": Decimal("0.5"), "¾": Decimal("0.75")}


def exact(value: Decimal) -> Number:
    """An int where the value is whole, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def figure_value(text: str, decimal: str, *, scaled: bool, point_decimal: bool = False) -> Decimal | None:
    """The value of a figure; None where its separators make no number ("3.5.2019").

    `decimal` is the language's mark, `scaled` whether a magnitude follows ("1.250 Mio."), `point_decimal` whether the
    text writes a decimal point although its language has a comma (Swiss).
    """
    if text[-1] in _VULGAR:
        whole_part = figure_value(text[:-1], decimal, scaled=scaled, point_decimal=point_decimal)
        return None if whole_part is None else whole_part + _VULGAR[text[-1]]
    plain = text.replace(" ", "").replace("'", "")
    marks = [c for c in plain if c in ".,"]
    if not marks:
        return Decimal(plain)
    last = marks[-1]
    if len(set(marks)) == 2:
        return _with_both(plain, last)
    whole, _, part = plain.rpartition(last)
    if len(marks) > 1 or plain != text:
        return _without_marks(plain, last) if plain == text else Decimal(f"{whole}.{part}")
    if len(part) != 3 or whole in {"", "0"}:
        return Decimal(f"{whole}.{part}")
    if last == decimal:
        return Decimal(f"{whole}.{part}") if scaled or part != "000" else Decimal(whole + part)
    if scaled and point_decimal:
        return Decimal(f"{whole}.{part}")
    return Decimal(whole + part) if len(whole) <= 3 else None


def _with_both(plain: str, last: str) -> Decimal | None:
    whole, _, part = plain.rpartition(last)
    if last in whole or not _GROUPED.fullmatch(whole):
        return None
    return Decimal(f"{re.sub('[.,]', '', whole)}.{part}")


def _without_marks(plain: str, mark: str) -> Decimal | None:
    return Decimal(plain.replace(mark, "")) if _GROUPED.fullmatch(plain) else None


class NumberWords:
    """The number words of a language: a pattern that finds them, and their value."""

    def __init__(self, rules: Numbers) -> None:
        self.values = {**rules.words, **dict.fromkeys(rules.hundred, 100), **dict.fromkeys(rules.thousand, 1000)}
        self.point = f" {rules.point} "
        self.articles = frozenset(rules.articles)
        self.half = frozenset(rules.half)
        self.fractions = {k: Decimal(v) for k, v in rules.fractions.items()}
        every = [*self.values, *rules.half]
        pieces, scales = folded(every), folded([*rules.hundred, *rules.thousand])
        starters = folded(w for w in every if w not in rules.half_inside)
        fractions = folded(rules.fractions).replace(" ", "[ -]")
        more = rf"(?:(?i:{rules.join})(?:{pieces})| (?:{scales})){{0,7}}"
        point = rf"(?: (?i:{rules.point})(?: (?:{starters})){{1,4}}{END})?"
        self.pattern = rf"(?:(?:{fractions})|(?:{starters}){more}{point})"
        self._piece = re.compile(pieces if re.fullmatch(rules.join, "") else rf"\b(?:{pieces})\b")

    def uncountable(self, text: str) -> bool:
        """Whether number words by themselves are more often something else: an article, "quarter"."""
        return text.lower() in self.articles or text.lower() in self.fractions

    @lru_cache(maxsize=4096)  # noqa: B019 - lives as long as the grammar, which is cached itself
    def value(self, text: str) -> Decimal | None:
        """The value of matched number words; None where they make no number ("ein zwei")."""
        lower = text.lower().strip()
        spaced = lower.replace("-", " ")
        if spaced in self.fractions:
            return self.fractions[spaced]
        whole, _, part = lower.partition(self.point)
        value = self._sum([m.group() for m in self._piece.finditer(whole)])
        if value is None or not part:
            return value
        return _with_digits(value, [self.values.get(w, 99) for w in part.split()])

    def _sum(self, pieces: list[str]) -> Decimal | None:
        total, current, last = Decimal(0), Decimal(0), 10**9
        for piece in pieces:
            if piece in self.half:
                current, last = current + Decimal("0.5"), 0
                continue
            value = self.values[piece]
            if value == 1000:
                total, current, last = total + max(current, Decimal(1)) * 1000, Decimal(0), 10**9
            elif value == 100:
                current, last = max(current, Decimal(1)) * 100, 100
            elif _adds(value, last, current):
                current, last = current + value, value
            else:
                return None
        return total + current


def _with_digits(whole: Decimal, digits: list[int]) -> Decimal | None:
    """As in "zwei Komma fünf": the digits after the mark, one word each; None for anything else."""
    if any(d > 9 for d in digits):
        return None
    return whole + Decimal("0." + "".join(map(str, digits)))


def _adds(value: int, last: int, current: Decimal) -> bool:
    """Whether a word below a hundred may follow: "zwanzig … fünf" either way round, never "zwei drei"."""
    if last >= 100 or current == 0:
        return True
    return (value < 10 <= last and last % 10 == 0 and last >= 20) or (last < 10 and value % 10 == 0 and value >= 20)
