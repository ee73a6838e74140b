"""Puts figures together to sums of money: ranges, changes, conversions, missing currencies, prices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from newsclaims.amounts.around import Bounded, bounded, longest_head, longest_tail, words_before
from newsclaims.amounts.cores import Core, cores
from newsclaims.amounts.grammar import Grammar, grammar
from newsclaims.amounts.model import Converted, Money
from newsclaims.amounts.numbers import exact
from newsclaims.amounts.view import View, view_of
from newsclaims.rulebook import Rulebook

_CONNECT = 26
_NEAR = 700


@dataclass(slots=True)
class Sum:
    """A sum in the making; `core` is its figure, or the left one of a range."""

    core: Core
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    currency: str | None
    approx: bool = False
    around: Bounded | None = None
    alt: Converted | None = None
    per: str = ""
    change_from: bool = False
    rule: str = ""
    ranged: bool = False
    told: bool = True  # whether its currency is written at it


def find_money(text: str, book: Rulebook) -> list[Money]:
    """Every sum of money in a text, in order, none overlapping another; offsets are the text's own."""
    rules = grammar(book)
    view = view_of(text)
    sums = _assemble(view.text, rules)
    return [_money(s, view) for s in sums]


def _assemble(text: str, rules: Grammar) -> list[Sum]:
    sums = _joined(text, list(cores(text, rules)), rules)
    sums = [s for s in sums if not s.core.unscaled or s.ranged]
    for s in sums:
        s.told = s.told and s.core.money or s.ranged and s.told
    sums = [s for s in sums if s.told or _sum_without_currency(text, s, rules)]
    for s in sums:
        _bind(text, s, rules)
        s.per = _per(text, s, rules)
    sums = _without_overlap(_with_alternates(text, sums, rules))
    _lend_currencies(text, sums)
    return sums


# -- ranges and changes ---------------------------------------------------------------------------------------------


def _joined(text: str, found: Sequence[Core], rules: Grammar) -> list[Sum]:
    sums: list[Sum] = []
    i = 0
    while i < len(found):
        here = found[i]
        after = found[i + 1] if i + 1 < len(found) else None
        if after is not None and after.start - here.end <= _CONNECT:
            pair = _pair(text, here, after, rules)
            if pair:
                sums += pair
                i += 2
                continue
        sums.append(_single(here))
        i += 1
    return sums


def _single(core: Core) -> Sum:
    return Sum(core, core.start, core.end, core.low, core.high, core.currency, core.approx, rule=core.rule, told=core.money)


def _pair(text: str, left: Core, right: Core, rules: Grammar) -> list[Sum]:
    """One sum for a range, two for a change, none if the two figures stand apart."""
    between = re.sub(r"[ \n]+", " ", text[left.end : right.start].lower())
    word = between.strip(" ,")
    if left.kind not in {"figure", "word"} or right.kind not in {"figure", "word"} or right.unscaled and not left.money:
        return []
    opener = _opener(text, left, rules)
    for kind in ("change", "increment", "back"):
        if opener and word in getattr(rules.rules.ranges, kind).get(opener, ()):
            return _change(text, left, right, kind, rules)
    paired = bool(opener) and word in rules.rules.ranges.paired.get(opener, ())
    if not (paired or word in rules.free or between in {"-", "–", " - ", " – "}):
        return []
    if right.unscaled:
        return []
    return _range(text, left, right, between)


def _opener(text: str, left: Core, rules: Grammar) -> str:
    words = words_before(text, left.start)
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


def _range(text: str, left: Core, right: Core, between: str) -> list[Sum]:
    if left.money and right.money and left.currency != right.currency:
        return []
    low = _scaled(left, right)
    if low is None or right.high is None or low > right.high:
        return []
    currency = right.currency if right.money else left.currency
    whole = replace(right, start=left.start)
    return [
        Sum(whole, left.start, right.end, low, right.high, currency, left.approx or right.approx, rule="range", ranged=True, told=left.money or right.money)
    ]


def _scaled(left: Core, right: Core) -> Decimal | None:
    """The left end in full units; a bare number takes the right one's magnitude, or the next lower ("900 to 1.2 billion")."""
    if left.low is None or left.scale is not None or right.scale is None:
        return left.low if left.money or left.scale or not _yearlike(left) else None
    if left.low >= 1000:
        return left.low if not _yearlike(left) else None
    for scale in (right.scale, right.scale // 1000):
        if right.high is not None and left.low * scale <= right.high:
            return left.low * scale
    return None


def _yearlike(core: Core) -> bool:
    return not core.money and core.number.isdigit() and 1900 <= int(core.number) <= 2100


def _change(text: str, left: Core, right: Core, kind: str, rules: Grammar) -> list[Sum]:
    old, new = (right, left) if kind == "back" else (left, right)
    if new.unscaled and old.unscaled:
        return []
    first, second = _single(left), _single(right)
    for bare, full, target in ((left, right, first), (right, left, second)):
        if not bare.money and full.money:
            target.currency, target.told = full.currency, True
        if bare.scale is None and full.scale is not None and bare.low is not None and bare.low < 1000 and not bare.money:
            target.low = target.high = bare.low * full.scale
            target.core = replace(bare, scale=full.scale)
    (second if old is right else first).change_from = True
    return [first, second]


# -- what stands around ---------------------------------------------------------------------------------------------


def _bind(text: str, s: Sum, rules: Grammar) -> None:
    around = bounded(text, s.core.start, s.core.end, rules)
    s.start, s.end, s.around = around.start, around.end, around
    s.approx = s.approx or around.approx or s.core.sign.startswith(("~", "≈"))
    s.rule = around.rule or ("" if s.rule == "range" else s.rule) or rules.rules.ranges.id
    if s.ranged:
        s.rule = rules.rules.ranges.id
        if rules.openers_before:
            s.start = _with_opener(text, s, rules)
    elif s.core.kind in {"figure", "word"}:
        side = "lower" if s.core.sign.startswith(">") else "upper" if s.core.sign.startswith("<") else around.side
        s.low = None if side == "upper" else s.low
        s.high = None if side == "lower" else s.high


def _with_opener(text: str, s: Sum, rules: Grammar) -> int:
    words = words_before(text, s.start)
    if words and words[-1][0] in rules.rules.ranges.paired:
        return words[-1][1]
    return s.start


def _per(text: str, s: Sum, rules: Grammar) -> str:
    after = longest_head(text, s.end, rules.per_after)
    if after is not None:
        return after[0].per
    words = words_before(text, s.start)
    before = longest_tail(words, len(words), rules.per_before)
    return before[0].per if before is not None else ""


# -- conversions ----------------------------------------------------------------------------------------------------

_OPEN = re.compile(r" ?[(\[] ?")
_SLASH = re.compile(r" ?/ ?")


def _with_alternates(text: str, sums: list[Sum], rules: Grammar) -> list[Sum]:
    kept: list[Sum] = []
    for s in sums:
        before = kept[-1] if kept else None
        if before is not None and before.alt is None and _converts(text, before, s, rules):
            before.alt = Converted(_number(s.low), _number(s.high), s.currency)
            continue
        kept.append(s)
    return kept


def _converts(text: str, first: Sum, second: Sum, rules: Grammar) -> bool:
    if not (first.told and second.told) or first.currency == second.currency or second.start - first.end > 40:
        return False
    if first.per == "share" or not _comparable(first, second):
        return False
    between = text[first.end : second.start].lower()
    if "\n\n" in between:
        return False
    opened = _OPEN.match(between)
    if opened:
        rest = between[opened.end() :].strip(" ,")
        return not rest or rest in rules.alternates or all(w in rules.alternate_words for w in rest.split())
    if _SLASH.fullmatch(between):
        return True
    rest = between.strip(" ,–-")
    return bool(rest) and rest in rules.alternates


def _comparable(first: Sum, second: Sum) -> bool:
    a, b = first.low or first.high, second.low or second.high
    return a is not None and b is not None


# -- currencies -----------------------------------------------------------------------------------------------------


def _sum_without_currency(text: str, s: Sum, rules: Grammar) -> bool:
    """Whether a figure with a magnitude but no currency is money: no counted thing follows ("20 Millionen Nutzer")."""
    if s.core.head:
        return True
    return rules.unlabelled(text, s.core.end)


def _lend_currencies(text: str, sums: Sequence[Sum]) -> None:
    """Give sums told without a currency the one of the nearest figure: to the right in the sentence, else before, else after."""
    told = [s for s in sums if s.told and s.currency]
    for s in sums:
        if s.currency is None and (not s.told) and s.core.kind not in {"bare"}:
            s.currency = _nearest(text, s, told)


def _nearest(text: str, s: Sum, told: Sequence[Sum]) -> str | None:
    after = next((t for t in told if t.start >= s.end), None)
    before = next((t for t in reversed(told) if t.end <= s.start), None)
    if after is not None and after.start - s.end < 60 and not re.search(r"[.!?\n]\s", text[s.end : after.start]):
        return after.currency
    if before is not None and s.start - before.end < _NEAR:
        return before.currency
    if after is not None and after.start - s.end < _NEAR:
        return after.currency
    return None


# -- out ------------------------------------------------------------------------------------------------------------


def _without_overlap(sums: Sequence[Sum]) -> list[Sum]:
    end = 0
    for s in sums:
        s.start = max(s.start, min(end, s.core.start))
        end = max(end, s.end)
    return list(sums)


def _number(value: Decimal | None) -> int | float | None:
    return None if value is None else exact(value)


def _money(s: Sum, view: View) -> Money:
    core = (view.start(s.core.start), view.end(s.core.end))
    head_start = view.start(s.core.head_start) if s.core.head else -1
    return Money(
        start=view.start(s.start),
        end=view.end(s.end),
        min=_number(s.low),
        max=_number(s.high),
        currency=s.currency,
        approx=s.approx,
        alt=s.alt,
        core=core,
        head=s.core.head,
        head_start=head_start,
        per=s.per,
        change_from=s.change_from,
        rule=s.rule,
    )
