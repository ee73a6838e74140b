"""Finds holdings in percent: "24,9 Prozent an X", "a third of the company", "die Mehrheit"; no growth, no yields."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsclaims.amounts.around import bounded, longest_head, longest_tail, words_before
from newsclaims.amounts.grammar import Grammar, grammar
from newsclaims.amounts.model import Money, StakeFound
from newsclaims.amounts.numbers import figure_value
from newsclaims.amounts.patterns import FIGURE, any_of
from newsclaims.amounts.phrases import phrases
from newsclaims.amounts.rules import Stakes
from newsclaims.amounts.view import view_of
from newsclaims.amounts.windows import lowered, windows
from newsclaims.rulebook import Rulebook

_SENTENCE_END = re.compile(r"[.!?:;][\"“”»«)]?\s+(?=[A-ZÄÖÜ„“\"»])|\n\s*\n")
_REACH = 110
_ECHO = 30
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Percent:
    start: int
    end: int
    low: float | None
    high: float | None
    head: str = ""
    head_start: int = -1
    old: bool = False
    rule: str = ""
    pair: tuple[int, int] | None = None
    bare: bool = False
    worded: bool = False


class _Cues:
    """Words and phrases to look for in a stretch of text."""

    def __init__(self, cues: tuple[str, ...]) -> None:
        self.words = frozenset(c.lower() for c in cues if c.isalpha())
        self.phrases = tuple(c.lower() for c in cues if not c.isalpha())

    def within(self, text: str) -> bool:
        """Whether one of the cues stands in the text."""
        lower = text.lower()
        return not self.words.isdisjoint(_WORDS.findall(lower)) or any(p in lower for p in self.phrases)


class _StakeGrammar:
    """The compiled stake rules of one language."""

    def __init__(self, rules: Stakes, money: Grammar) -> None:
        self.rules, self.money = rules, money
        signs = any_of(w for w in rules.percent if not w[0].isalpha())
        words = any_of(w for w in rules.percent if w[0].isalpha())
        unit = rf"(?:{signs}|(?i:{words})(?:(?P<ig>(?i:ige?[nmrs]?|iger|iges))(?![^\W\d_])|(?![^\W\d_])))"
        figure = rf"(?<![0-9][.,'])(?P<num>{FIGURE})|(?P<wnum>{money.words.pattern})(?=[ -]|(?i:{words}))"
        number = rf"(?<![\w])(?:{figure})"
        self.percent = re.compile(
            rf"{number}(?P<gap> ?-? ?|\n)(?:(?P<pct>{unit})(?:-(?P<head>[^\W\d_]++(?:-[^\W\d_]++){{0,3}}+)(?![0-9]))?)?"
        )
        self.stems = tuple(sorted({w.lower() for w in rules.percent}))
        self.fraction_stems = tuple(sorted({f.split()[-1] for f in rules.fractions}))
        fractions = any_of(rules.fractions)
        self.fraction = re.compile(rf"(?<![\w-])(?i:(?P<fraction>{fractions}))(?![\w])")
        self.words = [(re.compile(rf"(?<![\w-])(?:{p.pattern})(?![^\W_])"), p) for p in rules.words]
        self.after = phrases(rules.after)
        self.before = phrases(rules.before)
        self.blocked_after = phrases(rules.blocked_after)
        self.blocked_before = phrases(rules.blocked_before)
        self.fraction_after = phrases(rules.fraction_after)
        self.near = _Cues(rules.near)
        self.blocked_near = _Cues(rules.blocked_near)
        self.heads = re.compile(rf"(?i:{any_of(rules.heads)})(?:e?s|e?n)?$")
        not_of = any_of(rules.not_of)
        self.of = re.compile(rf"{rules.of}(?!(?:{not_of})(?![^\W_])){rules.of_tail}")
        self.part_of = re.compile(rules.part_of.replace("{not_of}", not_of))
        self.fraction_of = re.compile(rules.fraction_of)
        self.plus = phrases(rules.plus_share)


@lru_cache(maxsize=8)
def _stake_grammar(book: Rulebook) -> _StakeGrammar:
    money = grammar(book)
    return _StakeGrammar(money.rules.stakes, money)


def find_stakes(text: str, book: Rulebook, money: Sequence[Money] = ()) -> list[StakeFound]:
    """Every holding told in percent, a fraction or words, in order, none overlapping another or a sum of `money`."""
    rules = _stake_grammar(book)
    view = view_of(text)
    lower = lowered(view.text)
    found = [
        *_percents(view.text, lower, rules),
        *_fractions(view.text, lower, rules),
        *_worded(view.text, lower, rules),
    ]
    taken = [(m.start, m.end) for m in money]
    out: list[StakeFound] = []
    for p in _without_echoes(view.text, sorted(found, key=lambda p: (p.start, -p.end))):
        start, end = view.start(p.start), view.end(p.end)
        if (out and start < out[-1].end) or _inside(start, end, taken):
            continue
        head_start = view.start(p.head_start) if p.head else -1
        out.append(StakeFound(start, end, p.low, p.high, p.head, head_start, p.old, p.rule))
    return out


def _without_echoes(text: str, found: list[_Percent]) -> list[_Percent]:
    """The holdings without a "majority" or "minority" that a figure beside it makes precise ("a majority of 60%")."""
    kept: list[_Percent] = []
    for i, p in enumerate(found):
        beside = [o for o in found[max(0, i - 1) : i + 2] if o is not p and not o.worded]
        if not p.worded or None not in {p.low, p.high} or not any(_echoes(text, p, o) for o in beside):
            kept.append(p)
    return kept


def _echoes(text: str, worded: _Percent, figure: _Percent) -> bool:
    first, second = sorted((worded, figure), key=lambda p: p.start)
    value = figure.low if figure.low is not None else figure.high
    fits = value is not None and (worded.low or 0) <= value <= (worded.high or 100)
    return fits and second.start - first.end < _ECHO and not _SENTENCE_END.search(text, first.end, second.start)


def _inside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    i = bisect_left(taken, (end, 0)) - 1  # the last that begins before the end
    return i >= 0 and start < taken[i][1]


# -- percent --------------------------------------------------------------------------------------------------------


def _percents(text: str, lower: str, rules: _StakeGrammar) -> list[_Percent]:
    matches = (m for a, z in windows(lower, rules.stems) for m in rules.percent.finditer(text, a, z))
    figures = [p for m in matches if (p := _figure(m, rules)) is not None]
    joined: list[_Percent] = []
    for p in figures:
        if joined and (pair := _paired(text, joined[-1], p, rules)):
            joined[-1:] = pair
        else:
            joined.append(p)
    out = []
    for p in joined:
        if p.bare:
            continue
        before, after = p.pair or (p.start, p.end)
        plus = longest_head(text, p.end, rules.plus)
        around = bounded(text, p.start, p.end, rules.money)
        p.start, p.end = around.start, around.end if plus is None else plus[1]
        if p.low == p.high:
            p.low = None if around.side == "upper" else p.low
            p.high = None if around.side == "lower" or plus is not None else p.high
        if _is_stake(text, p, before, after, rules):
            p.rule = rules.rules.id
            out.append(p)
    return [p for p in out if p.low is None or p.low <= 100]


def _figure(m: re.Match[str], rules: _StakeGrammar) -> _Percent | None:
    if m["num"]:
        value = figure_value(m["num"], rules.money.rules.numbers.decimal, scaled=False)
    else:
        value = rules.money.words.value(m["wnum"])
    if value is None or value > 100 or (m["pct"] is None and m["wnum"] and rules.money.words.uncountable(m["wnum"])):
        return None
    number = float(value)
    if m["pct"] is None:
        return _Percent(m.start(), m.end("num") if m["num"] else m.end("wnum"), number, number, bare=True)
    head = m["head"] or ""
    return _Percent(m.start(), m.end(), number, number, head, m.start("head") if head else -1)


def _paired(text: str, left: _Percent, right: _Percent, rules: _StakeGrammar) -> list[_Percent]:
    if right.start - left.end > 24 or left.low is None or right.low is None:
        return []
    word = re.sub(r"[ \n]+", " ", text[left.end : right.start].lower()).strip(" ,")
    words = words_before(text, left.start)
    hit = longest_tail(words, len(words), rules.money.openers)
    opener = hit[0] if hit else ""
    ranges = rules.money.rules.ranges
    if word in ranges.change.get(opener, ()) or word in ranges.increment.get(opener, ()):
        left.old, left.bare = True, False
        left.pair = right.pair = (left.start, right.end)
        return [left, right]
    if not left.bare and word in {w for ws in ranges.back.values() for w in ws}:
        right.old, right.bare = True, False
        left.pair = right.pair = (left.start, right.end)
        return [left, right]
    if right.bare or not (word in rules.money.free or word in {"", "-", "–"} or word in ranges.paired.get(opener, ())):
        return []
    if left.low > right.low or word == "":
        return []
    right.start, right.low = left.start, left.low
    return [right]


def _is_stake(text: str, p: _Percent, start: int, end: int, rules: _StakeGrammar) -> bool:
    if p.head:
        return bool(rules.heads.search(p.head))
    if text[start - 1 : start] in {"+", "-", "±"}:
        return False
    if longest_head(text, p.end, rules.after) is not None or _of_company(text, p.end, rules):
        return True
    if rules.part_of.match(text, end):
        return False
    words = words_before(text, p.start if p.pair is None else start)
    if longest_head(text, end, rules.blocked_after) or (
        p.pair is None and longest_tail(words, len(words), rules.blocked_before)
    ):
        return False
    if longest_tail(words, len(words), rules.before):
        return True
    low, high = _sentence(text, start, end)
    if rules.blocked_near.within(text[max(low, start - 45) : min(high, end + 45)]):
        return False
    return rules.near.within(text[low:high])


def _of_company(text: str, at: int, rules: _StakeGrammar) -> bool:
    return rules.of.match(text, at) is not None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    low = max(0, start - _REACH)
    for m in _SENTENCE_END.finditer(text, low, start):
        low = m.end()
    stop = _SENTENCE_END.search(text, end, min(len(text), end + _REACH))
    return low, stop.start() if stop else min(len(text), end + _REACH)


# -- words ----------------------------------------------------------------------------------------------------------


def _fractions(text: str, lower: str, rules: _StakeGrammar) -> list[_Percent]:
    out = []
    for m in (m for a, z in windows(lower, rules.fraction_stems) for m in rules.fraction.finditer(text, a, z)):
        if longest_head(text, m.end(), rules.fraction_after) is None and not _fraction_of(
            text, m.start(), m.end(), rules
        ):
            continue
        value = rules.rules.fractions[m["fraction"].lower()]
        around = bounded(text, m.start(), m.end(), rules.money)
        low = None if around.side == "upper" else value
        high = None if around.side == "lower" else value
        out.append(_Percent(around.start, around.end, low, high, rule=rules.rules.id))
    return out


def _fraction_of(text: str, start: int, end: int, rules: _StakeGrammar) -> bool:
    if not rules.fraction_of.match(text, end) and not _of_company(text, end, rules):
        return False
    low, high = _sentence(text, start, end)
    return rules.near.within(text[low:high]) and not rules.blocked_near.within(
        text[max(low, start - 45) : min(high, end + 45)]
    )


def _worded(text: str, lower: str, rules: _StakeGrammar) -> list[_Percent]:
    out: list[_Percent] = []
    for pattern, p in rules.words:
        for start, end in windows(lower, p.stems):
            out += [
                _Percent(m.start(), m.end(), p.min, p.max, rule=p.id, worded=True)
                for m in pattern.finditer(text, start, end)
            ]
    return out
