"""Reported speech that nothing but its mood tells: "Ida Roth verteidigte den Kauf. Man habe lange geprüft."."""

from newsclaims.sources.frames import Frame
from newsclaims.sources.line import Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.quoted import places_of
from newsclaims.sources.speakers import SpeakerReader


def implied(line: Line, previous: Line, reader: SpeakerReader) -> Frame | None:
    """The frame of a sentence in the mood of reported speech: its speaker is who acts in the sentence before."""
    mood = line.rules.mood
    if mood is None or line.sentence.paragraph != previous.sentence.paragraph:
        return None
    verb = next((i for i in range(len(line)) if _reports(line, i)), None)
    if verb is None or line.words[-1].text in {"!", "?"}:
        return None
    speakers = actor(previous, reader)
    return Frame(line, 0, len(line), (verb, verb + 1), speakers, mood.id, "around") if speakers else None


def _reports(line: Line, i: int) -> bool:
    if line.kind(i) != "vfin" or line.lower(i) not in line.rules.moods:
        return False
    edge = line.left_edge(i)
    near = {line.lower(j) for j in (edge, edge - 1, i - 1, i + 1)}
    return is_main(line, i) and not near & (line.rules.comparing | line.rules.first_person)


def actor(previous: Line, reader: SpeakerReader) -> tuple[Speaker, ...]:
    """Who acts in the sentence: the subject of its first main clause, if that can speak."""
    finite = next((i for i in range(len(previous)) if previous.kind(i) == "vfin" and is_main(previous, i)), None)
    brackets = bool(previous.rules.subordinators)
    places = [] if finite is None else places_of(previous, finite, finite, brackets=brackets)
    named = (
        s
        for p in places
        if (s := reader.read(previous, p.start, p.end)) and (p.start < (finite or 0) or s[0].kind == "person")
    )
    anyone = (s for p in places if (s := reader.read_anyone(previous, p.start, p.end)))
    return next(named, None) or next(anyone, ())


def is_main(line: Line, i: int) -> bool:
    """Whether the finite verb's clause is no subordinate one, by the word that opens it."""
    edge = line.left_edge(i)
    opening = {line.lower(edge), line.lower(edge - 1)}
    asked = line.kind(edge) == "wh" and i > edge + 1 and line.right_edge(i) == i + 1  # "Warum er kam, …"
    return line.kind(edge) != "rel" and not asked and not opening & (line.rules.subordinators | line.rules.boundaries)
