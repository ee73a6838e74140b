"""Frames by preposition and fixed wording: "laut X", "X zufolge", "citing X", "heißt es aus X"; and headline forms."""

from collections.abc import Iterator, Sequence

from newsclaims.sources.frames import Frame
from newsclaims.sources.line import QUOTES, SIGNS, Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.places import forwards, placed
from newsclaims.sources.rules import HeadingRule, PhraseRule, PlaceRule
from newsclaims.sources.speakers import SpeakerReader

_STOPS = frozenset({"vfin", "pron", "adv", "sub", "rel", "reflexive"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_ROLES = frozenset({"people", "titles", "spokespeople"})
_LONGEST_FRONT = 9
_LONGEST_TAIL = 6


def phrase_frames(line: Line, reader: SpeakerReader) -> Iterator[Frame]:
    """The frames that the sentence's prepositions and fixed wordings open, in order."""
    table, taken = line.tables.wordings, 0
    for i in range(len(line)):
        if i < taken:
            continue
        for words, rule, side in table.get(line.lower(i), ()):
            frame = _frame(line, reader, i, words, rule, side) if line.matches(i, words) else None
            if frame is not None:
                taken = max(i + len(words), frame.end if side == "before" else 0)
                yield frame
                break


def _frame(
    line: Line, reader: SpeakerReader, i: int, words: Sequence[str], rule: PhraseRule | PlaceRule, side: str
) -> Frame | None:
    cue = (i, i + len(words))
    if isinstance(rule, PlaceRule):
        return placed(line, reader, cue, rule)
    if side == "before":
        return _leading(line, reader, cue, rule)
    if side == "after":
        return _following(line, reader, cue, rule)
    if side == "again":
        speakers = reader.read_person(line, i)
    elif side == "within":
        speakers = reader.read_compound(line, cue[1] - 1, words[-1][1:])
    else:
        speakers = _own(line, reader, *cue)
    return _made(line, speakers, cue, cue, rule)


def _following(line: Line, reader: SpeakerReader, cue: tuple[int, int], rule: PhraseRule) -> Frame | None:
    """The words stand behind the speaker: "Kolb zufolge", "in Kolb's view"."""
    start = _backwards(line, cue[0])
    speakers = reader.read(line, start, cue[0]) or reader.read_anyone(
        line, start + (line.kind(start) == "prep"), cue[0]
    )
    if rule.report:
        speakers = reader.with_cited(speakers) if line.lower(start) in line.rules.channels else ()
    return _made(line, speakers, (start, cue[1]), cue, rule)


def _leading(line: Line, reader: SpeakerReader, cue: tuple[int, int], rule: PhraseRule) -> Frame | None:
    """The words stand before the speaker: "laut Kolb", "so Kolb gegenüber der FAZ", "citing Kolb"."""
    i, end = cue
    if (rule.after_only and (i == 0 or line.words[i - 1].text not in SIGNS)) or line.lower(end) in rule.unless:
        return None
    if rule.chain and line.lower(i - 1) in line.rules.negations:
        return None  # "without citing sources"
    last = forwards(line, end)
    apposed = _apposed_end(line, last)
    if apposed > last and reader.names_person(line, last, apposed):
        last = apposed  # "nach Ansicht des Chefs der Werft, Ida Roth, …"
    reason = line.kind(end) != "det" or not line.rules.subordinators  # "citing weak demand" cites nobody
    unknown = rule.known or (rule.chain and reason)
    anyone = () if unknown else reader.read_anyone(line, end, last)
    speakers = reader.read(line, end, last) or anyone
    if rule.chain and not rule.closing and not speakers:
        return _reasoned(line, reader, cue, rule)
    reach = _owned(line, max([end, *(_word_end(line, s.span.end) for s in speakers)]))
    elsewhere = speakers and not any(line.words[end - 1].start <= s.span.start for s in speakers)
    if elsewhere:  # "so eine Sprecherin des Unternehmens"
        reach = next((k for k in range(end, last) if line.lower(k) in line.rules.addressed and k > end + 1), last)
    reach = last if _only_described(line, reach, last) else reach
    if apposed > last >= reach and _describes(line, last, apposed):
        reach = last = apposed + 1  # "laut Ida Roth, der Chefin der Werft, ist …"
    if rule.after_only and not _ends_behind(line, reach, {"adv"} if speakers is anyone else {"adv", "prep"}):
        return None
    if rule.after_only and line.lower(reach) in line.rules.addressed:
        first, until = line.chars(reach, line.right_edge(reach + 1))
        speakers = (*reader.outlets_within(first, until, speakers), *speakers)
    if _housed(line, i, reach):
        reach = last = line.right_edge(reach)
    if rule.closing:
        if last >= len(line) or line.lower(last) not in rule.closing:
            return None
        reach = last = last + 1
    return _made(line, speakers, (i, min(reach, last)), cue, rule)


def _housed(line: Line, i: int, reach: int) -> bool:
    """Whether the sentence ends with the house of who speaks: "…, so Ida Roth von der Werft.", not a sum."""
    edge = line.right_edge(reach)
    ends = edge >= len(line) - 1 and line.lower(reach) in line.rules.from_house and line.has_verb(0, i)
    return ends and not any(line.kind(k) in {"vfin", "num"} or line.lower(k)[:1].isdigit() for k in range(reach, edge))


def _apposed_end(line: Line, comma: int) -> int:
    """Where what is set apart between this comma and the next ends; the comma itself if nothing is."""
    if comma + 2 >= len(line) or line.words[comma].text != "," or line.kind(comma + 1) in _STOPS | {"prep"}:
        return comma
    end = line.right_edge(comma + 1)
    parted = end < len(line) and line.words[end].text == "," and not line.has_verb(comma, end)
    return end if parted else comma


def _describes(line: Line, comma: int, end: int) -> bool:
    """Whether what is set apart says what the speaker is; in German the verb of what is said follows at once."""
    role = any(line.rules.noun_class(line.lower(i)) in _ROLES for i in range(comma + 1, end))
    return role and (not line.rules.subordinators or line.kind(end + 1) == "vfin")


def _reasoned(line: Line, reader: SpeakerReader, cue: tuple[int, int], rule: PhraseRule) -> Frame | None:
    """A firm that gives a reason speaks: "Kolb put off its listing, citing the markets"."""
    frame = _made(line, _own(line, reader, *cue), cue, cue, rule)
    if frame is not None:
        frame.reason = True
    return frame


def _ends_behind(line: Line, i: int, kinds: set[str]) -> bool:
    """Whether the sentence or clause ends at a word, or goes on with one of these kinds."""
    return i >= len(line) - 1 or line.words[i].text in {",", ".", ";", ":"} or line.kind(i) in kinds


def _made(
    line: Line, speakers: tuple[Speaker, ...], matrix: tuple[int, int], cue: tuple[int, int], rule: PhraseRule
) -> Frame | None:
    if not speakers:
        return None
    frame = Frame(line, *matrix, cue, speakers, rule.id, "around", rule.denial, rule.chain, phrase=True)
    edge = line.left_edge(matrix[0])
    if line.kind(edge) == "rel" and edge:
        frame.within = (edge, line.right_edge(matrix[1]))
    elif _opens_clause(line, *matrix):
        frame.opens, frame.subjunctive = matrix[0], line.subjunctive(matrix[1])
    return frame


def _owned(line: Line, i: int) -> int:
    """Behind what is the speaker's: "according to Corvane's annual report"."""
    if line.lower(i) not in _OWNING:
        return i
    return next((j for j in range(i + 1, len(line)) if line.kind(j) not in {"adj", "noun", "name"}), len(line))


def _only_described(line: Line, i: int, end: int) -> bool:
    """Whether the rest of a phrase that ends the sentence only goes on with who speaks: "Kolb security officers"."""
    ends = end >= len(line) - 1 and line.has_verb(0, i)
    return ends and not line.rules.subordinators and all(k in {"noun", "name", "adj"} for k in line.kinds[i:end])


def _opens_clause(line: Line, start: int, end: int) -> bool:
    """Whether the phrase opens a German clause behind another: "…, laut Insidern sind es 40 und laut Kolb 50"."""
    if not line.rules.subordinators or not line.has_verb(0, start):
        return False
    joined = line.kind(start - 1) == "conj" and line.kind(end) in {"vfin", "num"}
    return joined or (line.words[start - 1].text in SIGNS and line.kind(end) == "vfin")


def _backwards(line: Line, i: int) -> int:
    start = i
    while start > 0 and line.kind(start - 1) not in _STOPS:
        if line.words[start - 1].text == ")" and (opening := line.bracket(start - 1)) is not None:
            start = opening
        elif line.words[start - 1].text in QUOTES or not line.is_boundary(start - 1):
            start -= 1
        else:
            break
    return start


def _word_end(line: Line, char: int) -> int:
    """The first word behind the character, and behind a mark that closes a name in quotation marks there."""
    end = next((i for i, w in enumerate(line.words) if w.start >= char), len(line))
    opened = sum(w.text in QUOTES for w in line.words[:end]) % 2
    return end + 1 if opened and end < len(line) and line.words[end].text in QUOTES else end


def _own(line: Line, reader: SpeakerReader, i: int, end: int) -> tuple[Speaker, ...]:
    """The clause's subject for "nach eigenen Angaben": the nearest name before it, or the first after it."""
    edge = line.left_edge(i)
    if line.kind(edge) == "pron" and line.lower(edge) in line.rules.person_pronouns:
        return reader.read(line, edge, edge + 1) or reader.read_anyone(line, edge, edge + 1)
    before = reader.read_nearest(line, 0, i)
    first = end + 1 if line.kind(end) == "vfin" else end
    return before or reader.read(line, first, forwards(line, first))


def heading_frame(line: Line, reader: SpeakerReader) -> Frame | None:
    """The source that a headline names before a colon or behind a dash."""
    for rule in line.rules.headings:
        frame = _front(line, reader, rule) or _back(line, reader, rule)
        if frame is not None:
            return frame
    return None


def _front(line: Line, reader: SpeakerReader, rule: HeadingRule) -> Frame | None:
    for i in range(1, min(_LONGEST_FRONT, len(line) - 1)):
        if line.words[i].text in rule.front:
            speakers = reader.read_headed(line, 0, i)
            return Frame(line, 0, i + 1, (0, i + 1), speakers, rule.id, "after") if speakers else None
    return None


def _back(line: Line, reader: SpeakerReader, rule: HeadingRule) -> Frame | None:
    for i in range(len(line) - 2, max(1, len(line) - _LONGEST_TAIL), -1):
        if line.words[i].text in rule.back:
            speakers = reader.read_headed(line, i + 1, len(line))
            return Frame(line, i, len(line), (i, len(line)), speakers, rule.id, "before") if speakers else None
    return None
