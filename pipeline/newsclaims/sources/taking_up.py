"""Sentences that only say whose news a deal is that was told before: "Axios first reported the acquisition."."""

from collections.abc import Iterator

from newsclaims.conditions.rules import condition_tables
from newsclaims.records import ClaimType
from newsclaims.rulebook import Rulebook
from newsclaims.sources import bracket
from newsclaims.sources.frames import Frame
from newsclaims.sources.line import QUOTES, Line
from newsclaims.text import Word

_PHRASE = frozenset({"det", "adj", "noun", "name"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_SAYING = _PHRASE | {"vfin"}  # what goes on behind "it" where it opens a clause ("confirmed it would")


def taken_up(frame: Frame, book: Rulebook) -> frozenset[ClaimType] | None:
    """What the deal can be whose news the frame's speaker brings, empty for any; None if he brings no other's."""
    if frame.denial or frame.side in {"previous", "before"} or not _brings_news(frame):
        return None
    meant = (_meant(frame, start, end, book) for start, end in _places(frame))
    return next((m for m in meant if m is not None), None)


def _places(frame: Frame) -> Iterator[tuple[int, int]]:
    """Where the words for the deal can stand: before a passive, behind an active verb or before it all in German."""
    line = frame.line
    if frame.phrase:
        apposed = frame.start and line.words[frame.start - 1].text == ","  # "The deal, first reported by X, …"
        end = frame.start - 1 if apposed else frame.start
        yield line.left_edge(end), end
        return
    yield _behind_name(frame), len(line)
    if line.rules.subordinators:
        yield line.left_edge(frame.start), frame.start


def _behind_name(frame: Frame) -> int:
    """Where what follows the speaker's name begins, that may stand in quotation marks."""
    line, start = frame.line, frame.end
    while start < len(line) and (line.words[start].text in QUOTES or _names_speaker(frame, line.words[start])):
        start += 1
    return start


def _names_speaker(frame: Frame, word: Word) -> bool:
    return any(s.span.start <= word.start < s.span.end for s in frame.speakers)


def _brings_news(frame: Frame) -> bool:
    line, at = frame.line, frame.cue[0]
    lemma = bracket.full_lemma(line, at) if line.rules.subordinators else line.words[at].lemma.lower()
    return lemma in line.rules.news_verbs


def _meant(frame: Frame, start: int, end: int, book: Rulebook) -> frozenset[ClaimType] | None:
    """The types of the deal that a definite phrase at the start, behind adverbs and a preposition, names."""
    line = frame.line
    while start < end and line.lower(start) not in line.rules.takers and _skipped(line, start):
        start += 1
    alone = line.kind(start + 1) not in _SAYING or start + 1 == frame.cue[0]  # "hatte darüber berichtet"
    if line.lower(start) in line.rules.takers and alone:
        return frozenset()
    stop = start
    while stop < end and (line.kind(stop) in _PHRASE or line.lower(stop) in _OWNING):
        stop += 1
    words = [line.lower(i) for i in range(start, stop)]
    if words and any(line.rules.noun_class(w) == "reports" for w in words):
        return frozenset()  # "confirmed a report by the FT"
    if not words or not (words[0] in line.rules.definite | line.rules.owners or _OWNING & set(words)):
        return None
    nouns = condition_tables(book)
    kinds = [frozenset[ClaimType]() if w in line.rules.news else nouns.deal_kinds(w) for w in words]
    return next((k for k in reversed(kinds) if k is not None), None)


def _skipped(line: Line, i: int) -> bool:
    return line.is_adverb(i) or line.kind(i) == "prep" or line.lower(i) in line.rules.also
