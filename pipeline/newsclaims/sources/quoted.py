"""Frames that quotation marks make: a clause with any verb behind a quotation, or a clause or name before a colon."""

from collections.abc import Iterator

from newsclaims.sources import bracket, linear
from newsclaims.sources.frames import Frame
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.speakers import SpeakerReader

_SHORT = 2  # words of a title in quotation marks
_ENDS = frozenset({",", ".", ":", ";", "–", "—"})


def colon_of(line: Line) -> int | None:
    """Where a colon before a quotation stands."""
    ends = range(1, len(line) - 1)
    return next((i for i in ends if line.words[i].text == ":" and line.words[i + 1].text in QUOTES), None)


def introduced(line: Line, reader: SpeakerReader, colon: int, *, brackets: bool) -> Frame | None:
    """The frame of a clause that only its colon makes one of saying: "Ida Roth winkt ab: „…“"."""
    start = line.left_edge(colon)
    if line.lower(start - 1) in line.rules.subordinators and line.has_verb(0, start):
        start = 0  # "Eine Frau merkte, dass es brannte: „…“"
    finite = next((i for i in range(start, colon) if line.kind(i) == "vfin"), None)
    if finite is None:
        return _named(line, reader, colon)
    told = line.lower(finite) not in line.rules.copulas  # not "the rule is: …"
    for place in places_of(line, finite, finite, brackets=brackets):
        anyone = reader.read_anyone(line, place.start, place.end) if told else ()
        if speakers := reader.read(line, place.start, place.end) or anyone:
            return Frame(line, start, colon, (finite, finite + 1), speakers, line.rules.colon.id, "after")
    return None


def _named(line: Line, reader: SpeakerReader, colon: int) -> Frame | None:
    """The frame of a name and a colon: "Ida Roth (Trainerin): „…“", "Ida Roth über den Sieg: „…“"."""
    if line.has_verb(0, colon):
        return None
    speakers = tuple(s for s in reader.read_first(line, 0, colon) if s.kind in {"person", "outlet"})
    preps = (w for w, kind in zip(line.words, line.kinds[:colon], strict=False) if kind == "prep")
    if not speakers or any(w.start < speakers[0].span.start for w in preps):
        return None
    return Frame(line, 0, colon + 1, (colon, colon + 1), speakers, line.rules.colon.id, "after")


def closing(line: Line, reader: SpeakerReader, told: int, *, brackets: bool) -> Frame | None:
    """The frame of a clause that follows a quotation, whatever its verb: "„…“, freut sich Ida Roth.".

    None if the sentence's last cue, the word `told`, stands there itself.
    """
    end = _quotation_end(line)
    for finite in _verbs_behind(line, end, brackets=brackets) if end > max(told, 0) else ():
        for place in places_of(line, finite, finite, brackets=brackets):
            first = max(place.start, end)
            speakers = reader.read(line, first, place.end) or reader.read_anyone(line, first, place.end)
            if speakers:
                start, last = min(first, finite), max(place.end, finite + 1)
                return Frame(line, start, last, (finite, finite + 1), speakers, line.rules.quoted.id, "before")
    return None


def _quotation_end(line: Line) -> int:
    """The first word behind the sentence's last quotation, if that says something and a comma parts it off; else 0."""
    marks = [i for i, w in enumerate(line.words) if w.text in QUOTES]
    if not marks or line.words[0].text == ":":
        return 0
    last = marks[-1]
    first = marks[-2] + 1 if len(marks) > 1 else 0
    signs = {line.words[last - 1].text, line.lower(last + 1)}
    says = line.has_verb(first, last) or last - first > _SHORT
    if not says or not signs & {",", "!", "?"}:
        return 0
    return last + 2 if line.lower(last + 1) == "," else last + 1


def _verbs_behind(line: Line, start: int, *, brackets: bool) -> Iterator[int]:
    """The finite verb that the clause behind a quotation opens with, or in English closes with."""
    taken_for_noun = (
        not brackets and line.lower(start).endswith(("s", "ed")) and line.kind(start + 1) in {"name", "det"}
    )
    verbal = line.kind(start) == "vfin" or (line.kind(start) == "noun" and taken_for_noun)
    if verbal and line.lower(start) not in line.rules.copulas | line.rules.auxiliaries:
        yield start
    if brackets:
        return
    end = next((i for i in range(start, len(line)) if line.words[i].text in _ENDS), len(line))
    if line.kind(end - 1) == "vfin" and not line.has_verb(start, end - 1) and line.kind(start) in {"det", "name"}:
        yield end - 1


def places_of(line: Line, at: int, finite: int, *, brackets: bool) -> list[linear.Place]:
    """Likeliest places of a verb's subject, in order."""
    return [*(bracket.subject_places(line, at, finite) if brackets else linear.subject_places(line, at))]
