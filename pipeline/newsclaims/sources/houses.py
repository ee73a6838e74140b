"""The house for which an analyst speaks: "Ida Hill, an analyst at Merwin Bank", "Ida Hill, Analystin bei Merwin"."""

from newsclaims.names import Names
from newsclaims.sources.frames import Frame
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import SOURCE_KINDS
from newsclaims.sources.rules import matches
from newsclaims.text import Span

_REACH = 6  # words from the name to the house


def with_house(frame: Frame, names: Names) -> tuple[Speaker, ...]:
    """The frame's speakers, an analyst with the house that the words set apart behind the name tell."""
    people = [s for s in frame.speakers if s.kind == "person"]
    house = _house(frame, people[0], names) if len(people) == 1 else None
    if house is None or any(s.name == house.name for s in frame.speakers):
        return frame.speakers
    at = frame.speakers.index(people[0]) + 1
    return (*frame.speakers[:at], house, *frame.speakers[at:])


def _house(frame: Frame, person: Speaker, names: Names) -> Speaker | None:
    """The firm behind a comma, the analyst's title and a preposition of place."""
    line, rules = frame.line, frame.line.rules
    first = next((i for i, w in enumerate(line.words) if w.start >= person.span.end), len(line))
    if first >= len(line) or line.words[first].text != ",":
        return None
    behind = range(first + 1, min(first + 1 + _REACH, len(line) - 1))
    title = next((i for i in behind if matches(line.lower(i), rules.analysts)), None)
    if title is None or line.has_verb(first, title) or line.lower(title + 1) not in rules.houses:
        return None
    start = line.words[title + 1].end
    near = names.inside(start, line.words[min(title + _REACH, len(line) - 1)].start)
    mention = next((m for m in near if SOURCE_KINDS[names.entity_of(m).kind] in {"company", "outlet"}), None)
    if mention is None or line.has_verb(title, title + 3):
        return None
    entity = names.entity_of(mention)
    return Speaker(entity.name, "company", Span(mention.start, mention.end))
