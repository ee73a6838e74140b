"""Cuts a reported stretch of text to what is said: no rest of the reporting clause in front, no sign at either end."""

import re

from newsclaims.sources.line import QUOTES, VERBAL, Line
from newsclaims.sources.model import Attribution
from newsclaims.text import Span

_SIGNS = frozenset({",", ";", ":", "–", "—", "-", "--"})
_LEADS = frozenset({"particle", "adv", "prep"})  # what of a reporting clause may stand behind its verb
_LONGEST_LEAD = 12
_OWNING = frozenset({"'s", "’s"})
_CLOSING = re.compile(r"[,.!?]?[“”\"»«]")


def said(line: Line, found: Attribution, text: str) -> Span | None:
    """What of a content in this sentence is said; None where nothing is left but a word of manner ("As first …")."""
    content, cue = found.content, found.cue
    words = [i for i, w in enumerate(line.words) if content.start <= w.start and w.end <= content.end]
    if not words:
        return content
    start, end = words[0], words[-1] + 1
    start += line.words[start].start == cue.start
    start, end = _behind_cue(line, found, start, end)
    start = _behind_told(line, found, start, end)
    cue_kind = next((line.kind(i) for i, w in enumerate(line.words) if w.start == cue.start), "")
    start = _behind_lead(line, start, end) if cue_kind in VERBAL else start
    while start < end and line.words[start].text in _SIGNS:
        start += 1
    while end > start and _trails(line, start, end - 1):
        end -= 1
    if start >= end or _tells_speaker(line, found, start, end):
        return None
    if line.lower(start) in line.rules.manner and not line.has_verb(start, end):
        return None
    return _closed(Span(*line.chars(start, end)), text)


def _tells_speaker(line: Line, found: Attribution, start: int, end: int) -> bool:
    """Whether only the reporting clause is left: "(all of which) the actor has denied"."""
    first, last = line.chars(start, end)
    told = first <= found.speakers[-1].span.start and found.speakers[-1].span.end <= last
    verbs = (i for i in range(start, end) if line.kind(i) == "vfin" and line.lower(i) not in line.rules.auxiliaries)
    return told and not any(verbs) and not any(line.words[i].text in {*QUOTES, ","} for i in range(start, end))


def _trails(line: Line, start: int, i: int) -> bool:
    """Whether the last word is a sign or what belongs to the reporting verb: "(wies) die Kritik zurück"."""
    last = line.words[i].text
    particle = line.kind(i - (last == ".")) == "particle" and not line.has_verb(start, i)
    return last in _SIGNS or line.lower(i) in line.rules.manner or particle


def _behind_cue(line: Line, found: Attribution, start: int, end: int) -> tuple[int, int]:
    """What a participle of saying in the stretch leaves of it: "(hatte) ihm gesagt, …", "(hat) das bestritten"."""
    at = next((i for i in range(start, end) if line.words[i].start == found.cue.start), end)
    closed = start < at < end - 1 and line.kind(at) == "vfin" and line.words[at + 1].text in {",", ":"}
    if at == end or not (closed or line.kind(at) in {"vpp", "vinf"}):
        return start, end
    says = any(line.words[i].text in QUOTES for i in range(at, end)) or _verbal(line, at + 1, end)
    return (at + 1, end) if says else (start, at)


def _behind_told(line: Line, found: Attribution, start: int, end: int) -> int:
    """Behind the outlet that was told, if the stretch opens with it: "(told) the Ardenham Post's radio it was …"."""
    told = [s.span.end for s in found.speakers[:-1] if s.kind == "outlet"]
    told += [s.span.end for s in found.speakers if line.rules.subordinators]  # "(hatte) die Zeitung berichtet, dass …"
    near = range(start, min(end, start + _LONGEST_LEAD))
    last = next((i for i in near if line.words[i].end in told and not line.has_verb(start, i)), None)
    if last is None:
        return start
    i = last + 1
    if line.rules.subordinators:  # German parts the clause that follows by a sign
        while i < end and line.words[i].text not in {",", ":"}:
            if line.kind(i) == "vfin" and line.words[i].start != found.cue.start:
                return start
            i += 1
        return i
    owning = line.lower(i) in _OWNING  # "the Post's Friday show"
    while i < end and (
        line.words[i].text in QUOTES
        or line.kind(i) in {"noun", "name"}
        or (owning and (line.lower(i) in _OWNING or line.words[i].text[0].isupper()))
    ):
        i += 1
    return i


def _behind_lead(line: Line, start: int, end: int) -> int:
    """Behind "(kündigte) an, …", "(sagte) nach dem Spiel, …", "(told) Orvia that …": where what is said begins."""
    while not line.rules.subordinators and start < end - 1 and (step := _timed(line, start)):
        start += step
    clause = (i for i in range(start + 1, min(end, start + _LONGEST_LEAD)) if line.lower(i) in line.rules.that)
    opened = next(clause, end) if line.rules.subordinators else end
    if opened < end and line.words[opened - 1].text == "," and not line.has_verb(start, opened):
        return opened  # "(erzählt), Chefin der Werft, davon, dass …"
    for i in range(start, min(end, start + _LONGEST_LEAD)):
        sign = line.words[i].text
        if i > start and line.lower(i) in line.rules.that and _verbal(line, i, end) and line.lower(i - 1) != "to":
            return i
        if line.kind(i) == "vfin" or sign in QUOTES or sign[0].isdigit():
            return start
        if sign in _SIGNS:
            follows = _verbal(line, i + 1, end) and line.kind(i + 1) != "rel"
            return i + 1 if follows and (sign == ":" or line.kind(start) in _LEADS) else start
    return start


def _timed(line: Line, i: int) -> int:
    """How many words from i on only tell when it was said: "(said) on Friday it …", "(said) earlier it …"."""
    if line.lower(i) in line.rules.dated:
        return 1
    at = i + 1 + (line.lower(i + 1) in line.rules.articles)
    return at + 1 - i if line.kind(i) == "prep" and line.lower(at) in line.rules.time else 0


def _verbal(line: Line, start: int, end: int) -> bool:
    return any(k.startswith("v") for k in line.kinds[start:end])


def _closed(span: Span, text: str) -> Span:
    """With the mark that closes a quotation opened inside it: spoken of "…," the mark stands behind the comma."""
    inside = text[span.start : span.end]
    if sum(c in QUOTES for c in inside) % 2 and (closing := _CLOSING.match(text, span.end)):
        return Span(span.start, closing.end())
    return span
