"""Two figures side by side: the ends of a range, the old and new figure of a change, or a list with a shared unit."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from newsclaims.amounts.around import longest_tail, words_before
from newsclaims.amounts.cores import Core
from newsclaims.amounts.grammar import Grammar
from newsclaims.amounts.model import Converted
from newsclaims.amounts.numbers import exact
from newsclaims.amounts.sums import Sum, scaled_like, single

_CONNECT = 44
_LEAST = Decimal("0.5")
_DASHES = frozenset({"-", "–", "—", " - ", " – ", " — "})
_OPENS = re.compile(r" ?\([^()0-9]{0,12}")
_CLOSES = re.compile(r"[^()0-9]{0,12}\)")
_HUNDRED = 100
_ENDS = 2  # figures of a range
_SPACES = re.compile(r"[ \n]+")


def joined(text: str, found: Sequence[Core], rules: Grammar) -> list[Sum]:
    """The figures of a text as sums: pairs that belong together joined, all others alone."""
    sums: list[Sum] = []
    i = 0
    while i < len(found):
        if over := _over_conversions(text, found[i : i + 4], rules):
            sums.append(over[0])
            i += over[1]
            continue
        pair = (
            _pair(text, found[i], found[i + 1], rules)
            if i + 1 < len(found) and _may_join(found[i], found[i + 1])
            else []
        )
        sums += pair or [single(found[i])]
        i += 2 if pair else 1
    return sums


def _over_conversions(text: str, found: Sequence[Core], rules: Grammar) -> tuple[Sum, int] | None:
    """A range whose ends are converted in brackets ("€5bn ($5.8bn) to €6bn ($7bn)"), and how many figures tell it."""
    closing = _closing(text, found[0], found[1]) if len(found) > _ENDS and found[0].money else -1
    if closing < 0 or not _may_join(replace(found[0], end=closing), found[2]):
        return None
    pair = _pair(text, found[0], found[2], rules, gap=text[closing : found[2].start])
    if len(pair) != 1:
        return None
    both = len(found) > _ENDS + 1 and _closing(text, found[2], found[3]) > 0
    if both:
        low, high = (None if v is None else exact(v) for v in (found[1].low, found[3].high))
        pair[0].alt, pair[0].alt_end = Converted(low, high, found[1].currency), found[3].end
    return pair[0], _ENDS + 1 + both


def _closing(text: str, figure: Core, other: Core) -> int:
    """Where the bracket closes in which a figure right behind another one converts it; -1 if it does not."""
    opened = _OPENS.fullmatch(text, figure.end, other.start)
    closed = _CLOSES.match(text, other.end)
    return closed.end() if opened and closed and other.money and other.currency != figure.currency else -1


def _may_join(left: Core, right: Core) -> bool:
    figures = {"figure", "word"}
    return right.start - left.end <= _CONNECT and left.kind in figures and right.kind in figures


def _pair(text: str, left: Core, right: Core, rules: Grammar, *, gap: str | None = None) -> list[Sum]:
    """One sum for a range, two for a change or a list, none if the two figures stand apart.

    What stands between them is the `gap`, if one is given.
    """
    between = _SPACES.sub(" ", (text[left.end : right.start] if gap is None else gap).lower())
    word = between.strip(" ,")
    ranges = rules.rules.ranges
    if (right.unscaled and left.unscaled) or (left.unscaled and (left.low or 0) < _LEAST):
        return []
    opener = opener_of(text, left.start, rules)
    if opener and (
        (word in ranges.change.get(opener, ()) and _changes(text, left, rules))
        or word in ranges.increment.get(opener, ())
    ):
        return _change(left, right, rules, old_first=True)
    if word in ranges.former or (opener and word in ranges.back.get(opener, ())):
        return _change(left, right, rules, old_first=False)
    if right.unscaled:
        return []
    if word in ranges.paired.get(opener, ()) or between in _DASHES or (word in rules.free and "," not in between):
        return _range(left, right, rules)
    return _list(text, left, right, between, rules)


def opener_of(text: str, at: int, rules: Grammar) -> str:
    """The word before a figure that opens a range or a change ("between", "von"), bound words passed over."""
    words = words_before(text, at)
    count = len(words)
    while count:
        hit = longest_tail(words, count, rules.openers)
        if hit is not None:
            return hit[0]
        bound = longest_tail(words, count, rules.before)
        if bound is not None:
            count -= bound[1]
        elif words[count - 1][0] in rules.neutral:
            count -= 1
        else:
            return ""
    return ""


def _changes(text: str, left: Core, rules: Grammar) -> bool:
    """Whether "from a to b" tells a change: where the opener may open a range too, only after a verb of change."""
    ranges = rules.rules.ranges
    if not ranges.change_verbs:
        return True
    return any(w.strip(",;:") in rules.change_verbs for w, _ in words_before(text, left.start, reach=110))


def _range(left: Core, right: Core, rules: Grammar) -> list[Sum]:
    if left.money and right.money and left.currency != right.currency:
        return []
    low = _low_end(_in_hundreds(left, right, rules), right)
    if low is None or right.high is None or low > right.high:
        return []
    currency = right.currency if right.money else left.currency
    whole = replace(right, start=left.start)
    approx = left.approx or right.approx
    return [
        Sum(
            whole, left.start, right.end, low, right.high, currency, approx, ranged=True, told=left.money or right.money
        )
    ]


def _low_end(left: Core, right: Core) -> Decimal | None:
    """The left end in full units; a bare number takes the right magnitude, or the next lower ("900 to 1.2 bn")."""
    if left.low is None or yearlike(left):
        return None
    if left.scale is not None or right.high is None:
        return left.low
    if right.scale is None:
        return left.low * 1000 if _in_thousands(left, right) else left.low
    if left.low <= right.high / right.scale:
        return left.low * right.scale
    if left.low >= 1000:
        return left.low
    lower = left.low * right.scale // 1000
    return lower if lower <= right.high and right.scale >= 1_000_000 else None


def _in_hundreds(left: Core, right: Core, rules: Grammar) -> Core:
    """The left end of "zwei- bis dreihundert Millionen", "two to three hundred million" as hundreds."""
    shared = right.kind == "word" and right.number.lower().endswith(tuple(rules.rules.numbers.hundred))
    if not shared or left.kind != "word" or not left.unscaled or left.low is None or left.low >= _HUNDRED // 10:
        return left
    return replace(left, low=left.low * _HUNDRED)


def _in_thousands(left: Core, right: Core) -> bool:
    """As in "500 bis 600.000 Euro": the left number drops the zeros that the right one has."""
    zeros = len(right.number) > 4 and right.number[-4] in ".,' " and right.number.endswith("000")
    return zeros and left.unscaled and left.low is not None and right.high is not None and left.low * 1000 <= right.high


def yearlike(core: Core) -> bool:
    """Whether a bare number may be a year."""
    return core.unscaled and core.number.isdigit() and 1900 <= int(core.number) <= 2100


def _change(left: Core, right: Core, rules: Grammar, *, old_first: bool) -> list[Sum]:
    if any(
        yearlike(c) or (c.unscaled and c.kind == "word" and rules.words.uncountable(c.number)) for c in (left, right)
    ):
        return []
    first, second = scaled_like(left, right), scaled_like(right, left)
    (first if old_first else second).change_from = True
    return [first, second]


def _list(text: str, left: Core, right: Core, between: str, rules: Grammar) -> list[Sum]:
    """As in "20 und 30 Millionen Euro", "auf A 20, auf B 7,5 Millionen Euro": the bare number shares the unit."""
    if not left.unscaled or yearlike(left) or right.scale is None or not right.money or right.prefixed:
        return []
    if left.low is None or left.low >= 1000 or rules.words.uncountable(left.number):
        return []
    words = words_before(text, left.start)
    if (
        words
        and text[words[-1][1]].isupper()
        and words[-1][0] not in rules.before
        and words[-1][0] not in rules.function
    ):
        return []
    if between.strip() in rules.rules.ranges.lists or _parallel(words, between, rules):
        return [scaled_like(left, right), single(right)]
    return []


def _parallel(words: list[tuple[str, int]], between: str, rules: Grammar) -> bool:
    parts = between.strip(" ,").split()
    if not between.startswith(",") or not 2 <= len(parts) <= 5 or parts[0] not in rules.rules.ranges.parallel:
        return False
    return any(w == parts[0] for w, _ in words[-5:])
