"""Cuts a reported stretch of text to what is said: no rest of the reporting clause in front, no sign at either end."""

import re

from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.model import Attribution
from newsclaims.text import Span

_SIGNS = frozenset({",", ";", ":", "–", "—", "-", "--"})
_LEADS = frozenset({"particle", "adv", "prep"})  # what of a reporting clause may stand behind its verb
_LONGEST_LEAD = 12
_CLOSING = re.compile(r"[,.!?]?[“”\"»«]")


def said(line: Line, found: Attribution, text: str) -> Span | None:
    """What of a content in this sentence is said; None where nothing is left but a word of manner ("As first …")."""
    content, cue = found.content, found.cue
    words = [i for i, w in enumerate(line.words) if content.start <= w.start and w.end <= content.end]
    if not words:
        return content
    start, end = words[0], words[-1] + 1
    start += line.words[start].start == cue.start
    start = _behind_lead(line, start, end)
    while start < end and line.words[start].text in _SIGNS:
        start += 1
    while end > start and (line.words[end - 1].text in _SIGNS or line.lower(end - 1) in line.rules.manner):
        end -= 1
    if start == end or (line.lower(start) in line.rules.manner and not line.has_verb(start, end)):
        return None
    return _closed(Span(*line.chars(start, end)), text)


def _behind_lead(line: Line, start: int, end: int) -> int:
    """Behind "(kündigte) an, …", "(sagte) nach dem Spiel, …", "(told) Orvia that …": where what is said begins."""
    for i in range(start, min(end, start + _LONGEST_LEAD)):
        sign = line.words[i].text
        if i > start and line.lower(i) in line.rules.that and _verbal(line, i, end):
            return i
        if line.kind(i) == "vfin" or sign in QUOTES or sign[0].isdigit():
            return start
        if sign in _SIGNS:
            follows = _verbal(line, i + 1, end) and line.kind(i + 1) != "rel"
            return i + 1 if follows and (sign == ":" or line.kind(start) in _LEADS) else start
    return start


def _verbal(line: Line, start: int, end: int) -> bool:
    return any(k.startswith("v") for k in line.kinds[start:end])


def _closed(span: Span, text: str) -> Span:
    """With the mark that closes a quotation opened inside it: spoken of "…," the mark stands behind the comma."""
    inside = text[span.start : span.end]
    if sum(c in QUOTES for c in inside) % 2 and (closing := _CLOSING.match(text, span.end)):
        return Span(span.start, closing.end())
    return span
