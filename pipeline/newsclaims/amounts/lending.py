"""What a sum has from its neighbours: another currency's figure beside it, a missing currency, a missing unit."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsclaims.amounts.around import longest_tail, words_before
from newsclaims.amounts.grammar import Grammar
from newsclaims.amounts.model import Converted
from newsclaims.amounts.numbers import exact
from newsclaims.amounts.ranges import yearlike
from newsclaims.amounts.sums import Sum, scaled_like

_NEAR = 700
_SENTENCE = re.compile(r"[.!?][\"“”»«)]?\s+(?=[A-ZÄÖÜ„“\"»(])|\n")
_OPEN = re.compile(r",? ?[(\[] ?")
_AGAIN = re.compile(r" ?[;,/] ?(?:(?:or|oder|and|und) )?")
_SLASH = re.compile(r" ?/ ?")
_STOP = re.compile(r"[\"“”»«)]*(?:[.,;:!?)\"“”»«]|\s*$|\n| [–—] )")


# -- conversions ----------------------------------------------------------------------------------------------------


def with_alternates(text: str, sums: Sequence[Sum], rules: Grammar) -> list[Sum]:
    """The sums with conversions folded into the sum that they convert."""
    kept: list[Sum] = []
    for s in sums:
        before = kept[-1] if kept else None
        if before is not None and before.alt is None and _converts(text, before, s, rules):
            low, high = (None if v is None else exact(v) for v in (s.low, s.high))
            before.alt, before.alt_end = Converted(low, high, s.currency), s.end
        elif before is None or before.alt is None or not _AGAIN.fullmatch(text, before.alt_end, s.start):
            kept.append(s)
    return kept


def _converts(text: str, first: Sum, second: Sum, rules: Grammar) -> bool:
    if not (first.told and second.told) or first.currency == second.currency or second.start - first.end > 40:
        return False
    between = text[first.end : second.start].lower()
    if first.per == "share" or "\n\n" in between:
        return False
    opened = _OPEN.match(between)
    if opened:
        rest = between[opened.end() :].strip(" ,")
        return all(w in rules.alternate_words for w in rest.split())
    rest = between.strip(" ,–-")
    return _SLASH.fullmatch(between) is not None or rest in rules.alternates


# -- currencies -----------------------------------------------------------------------------------------------------


def lend_currencies(text: str, sums: Sequence[Sum]) -> None:
    """Give figures told without a currency that of the nearest one: right in the sentence, else before, else after.

    Sums in words ("a seven-figure sum") take one only from their own sentence, bare magnitudes none.
    """
    told = [s for s in sums if s.told and s.currency]
    starts, ends = [t.start for t in told], [t.end for t in told]
    for s in sums:
        if s.told or s.currency or s.core.kind == "bare":
            continue
        after = bisect_left(starts, s.end)
        before = bisect_right(ends, s.start) - 1
        s.currency = _nearest(
            text, s, told[before] if before >= 0 else None, told[after] if after < len(told) else None
        )


def _nearest(text: str, s: Sum, before: Sum | None, after: Sum | None) -> str | None:
    if after is not None and (after.start - s.end > _NEAR or after.per == "share"):
        after = None
    if before is not None and s.start - before.end > _NEAR:
        before = None
    borders_after = 9 if after is None else len(_SENTENCE.findall(text[s.end : after.start]))
    if after is not None and not borders_after:
        return after.currency
    borders = 9 if before is None else len(_SENTENCE.findall(text[before.end : s.start]))
    reach = {"vague": 0, "digits": 0}.get(s.core.kind, 8)
    if before is not None and borders <= reach:
        return before.currency
    return after.currency if after is not None and borders_after <= reach - 1 else None


# -- units ----------------------------------------------------------------------------------------------------------


def lend_units(text: str, sums: Sequence[Sum], rules: Grammar) -> list[Sum]:
    """The sums; a bare number stays only where it can take the unit of the sum shortly before ("sogar 40")."""
    kept: list[Sum] = []
    for s in sums:
        if not s.core.unscaled or s.ranged or s.told:
            kept.append(s)
        elif kept and (lent := _with_unit(text, s, kept[-1], rules)):
            kept.append(lent)
    return kept


def _with_unit(text: str, s: Sum, before: Sum, rules: Grammar) -> Sum | None:
    core = s.core
    scale = before.core.scale
    if (
        scale is None
        or scale < 1_000_000
        or not before.told
        or core.low is None
        or not 1 < core.low < 1000
        or yearlike(core)
    ):
        return None
    gap = text[before.core.end : core.start]
    if len(gap) > 240 or "\n" in gap or len(_SENTENCE.findall(gap)) > 1 or not _STOP.match(text, core.end):
        return None
    words = words_before(text, core.start)
    if words and words[-1][0] in '"„“”»«':
        words.pop()
    if longest_tail(words, len(words), rules.elliptic) is None:
        return None
    lent = scaled_like(core, before.core)
    lent.rule = rules.rules.elliptic.id
    return lent
