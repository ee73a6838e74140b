"""Finds the sums of money of a text: figures, joined to ranges, bound by the words around them, with their currency."""

from collections.abc import Sequence
from decimal import Decimal

from newsclaims.amounts.around import bounded, longest_head, longest_tail, words_before
from newsclaims.amounts.compound import added
from newsclaims.amounts.cores import cores
from newsclaims.amounts.grammar import Grammar, grammar
from newsclaims.amounts.lending import lend_currencies, lend_units, with_alternates
from newsclaims.amounts.model import Money, Number
from newsclaims.amounts.numbers import exact
from newsclaims.amounts.ranges import joined
from newsclaims.amounts.sums import Sum
from newsclaims.amounts.things import counts_else
from newsclaims.amounts.view import View, view_of
from newsclaims.amounts.whose import tell_whose
from newsclaims.rulebook import Rulebook

_SAME_THING = 120
_NO_PRICE = 10_000_000


def find_money(text: str, book: Rulebook) -> list[Money]:
    """Every sum of money in any text, in order, none overlapping another; offsets are the text's own."""
    view = view_of(text)
    return [_money(s, view) for s in _sums(view.text, grammar(book))]


def _sums(text: str, rules: Grammar) -> list[Sum]:
    figures = [c for c in cores(text, rules) if not counts_else(text, c, rules)]
    found = joined(text, added(text, figures, rules), rules)
    sums = lend_units(text, found, rules)
    sums = _only_money(text, sums, rules)
    for s in sums:
        _bind(text, s, rules)
    sums = with_alternates(text, sums, rules)
    tell_whose(text, sums, rules.currencies)
    lend_currencies(text, sums)
    _part(sums)
    return sums


def _only_money(text: str, sums: Sequence[Sum], rules: Grammar) -> list[Sum]:
    """Drop figures that count other things, and what is told of them ("20 Millionen Nutzer, davon 5 Millionen")."""
    kept: list[Sum] = []
    counted = -_SAME_THING
    for s in sums:
        sure = s.told or s.core.kind == "digits" or rules.money_head(s.core.head)
        if not sure and (
            s.core.head or _same_thing(text, counted, s) or not rules.unlabelled(text, s.core.end, s.core.kind)
        ):
            counted = s.end
            if kept and kept[-1].change_from and not kept[-1].told:
                kept.pop()
        elif not (s.core.kind == "bare" and rules.table_head.search(text, max(0, s.core.start - 12), s.core.start)):
            kept.append(s)
            counted = -_SAME_THING if sure else counted
    return kept


def _same_thing(text: str, counted: int, s: Sum) -> bool:
    return s.start - counted < _SAME_THING and s.core.kind in {"figure", "word"} and "\n" not in text[counted : s.start]


def _bind(text: str, s: Sum, rules: Grammar) -> None:
    """Widen the sum by its bound words, and open or blur its interval as they say."""
    around = bounded(text, s.core.start, s.core.end, rules)
    s.start, s.end = around.start, around.end
    s.approx = s.approx or around.approx or s.core.sign in {"~", "≈"}
    s.per = _per(text, s, rules)
    s.change_from = s.change_from or rules.aside.search(text, max(0, s.start - 40), s.start) is not None
    if s.ranged:
        s.rule = rules.rules.ranges.id
        s.start = _with_opener(text, s, rules)
        return
    s.rule = around.rule or s.rule
    inside = rules.inside.get(s.core.inside)
    side = inside.side if inside is not None and around.side == "exact" else around.side
    if inside is not None:
        s.approx, s.rule = s.approx or inside.approx, inside.id
    if s.core.kind in {"figure", "word"}:
        side = {">": "lower", "<": "upper"}.get(s.core.sign, side)
        s.low = None if side == "upper" else s.low
        s.high = None if side == "lower" else s.high


def _with_opener(text: str, s: Sum, rules: Grammar) -> int:
    words = words_before(text, s.start)
    hit = longest_tail(words, len(words), rules.paired)
    return words[len(words) - hit[1]][1] if hit is not None else s.start


def _per(text: str, s: Sum, rules: Grammar) -> str:
    """What the sum is counted by; sums of millions are never the price of a share or a tonne."""
    large = max(s.low or 0, s.high or 0) >= _NO_PRICE
    after = longest_head(text, s.end, rules.per_after)
    if after is not None:
        return "" if large and after[0].per != "year" else after[0].per
    words = words_before(text, s.start)
    before = longest_tail(words, len(words), rules.per_before)
    return before[0].per if before is not None and not large else ""


def _part(sums: Sequence[Sum]) -> None:
    """Keep a sum's bound words from reaching into the sum before it."""
    end = 0
    for s in sums:
        s.start = max(s.start, min(end, s.core.start))
        end = max(end, s.end)


def number(value: Decimal | None) -> Number | None:
    """The value as the records hold it."""
    return None if value is None else exact(value)


def _money(s: Sum, view: View) -> Money:
    return Money(
        start=view.start(s.start),
        end=view.end(s.end),
        min=number(s.low),
        max=number(s.high),
        currency=s.currency,
        approx=s.approx,
        alt=s.alt,
        alt_end=view.end(s.alt_end) if s.alt is not None else -1,
        core=(view.start(s.core.start), view.end(s.core.end)),
        head=s.core.head,
        head_start=view.start(s.core.head_start) if s.core.head else -1,
        per=s.per,
        change_from=s.change_from,
        rule=s.rule,
    )
