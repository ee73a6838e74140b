"""Frames by preposition and fixed wording: "laut X", "X zufolge", "citing X", "heißt es aus X"; and headline forms."""

from collections.abc import Iterator, Sequence

from newsclaims.sources.frames import Frame
from newsclaims.sources.line import QUOTES, SIGNS, Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.rules import HeadingRule, PhraseRule, PlaceRule, matches
from newsclaims.sources.speakers import SpeakerReader

_STOPS = frozenset({"vfin", "pron", "adv", "sub", "rel", "reflexive"})
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
    end = i + len(words)
    if isinstance(rule, PlaceRule):
        return _placed(line, reader, (i, end), rule)
    if side == "after":
        start = _backwards(line, i)
        return _made(line, reader.read(line, start, i), (start, end), (i, end), rule)
    if side == "own":
        return _made(line, _own(line, reader, i, end), (i, end), (i, end), rule)
    if rule.after_only and (i == 0 or line.words[i - 1].text not in SIGNS):
        return None
    last = _forwards(line, end)
    anyone = () if rule.known else reader.read_anyone(line, end, last)
    speakers = reader.read(line, end, last) or anyone
    reach = max([end, *(_word_end(line, s.span.end) for s in speakers)])
    if (
        rule.after_only
        and reach < len(line) - 1
        and line.words[reach].text not in {",", ".", ";", ":"}
        and line.kind(reach) not in ({"adv", "prep"} if speakers != anyone else {"adv"})
    ):
        return None
    if isinstance(rule, PhraseRule) and rule.closing:
        if last >= len(line) or line.lower(last) not in rule.closing:
            return None
        reach = last = last + 1
    return _made(line, speakers, (i, min(reach, last)), (i, end), rule)


def _made(
    line: Line, speakers: tuple[Speaker, ...], matrix: tuple[int, int], cue: tuple[int, int], rule: PhraseRule
) -> Frame | None:
    if not speakers:
        return None
    frame = Frame(line, *matrix, cue, speakers, rule.id, "around", rule.denial, rule.chain, phrase=True)
    edge = line.left_edge(matrix[0])
    if line.kind(edge) == "rel" and edge:
        frame.within = (edge, line.right_edge(matrix[1]))
    return frame


def _forwards(line: Line, start: int) -> int:
    i = start
    while (
        i < len(line)
        and line.kind(i) != "vfin"
        and line.words[i].text not in {".", ",", ";", ":", "–", "—", "--", "(", ")"}
    ):
        if line.lower(i) in line.rules.boundaries and i > start:
            break
        i += 1
    return i


def _backwards(line: Line, i: int) -> int:
    start = i
    while (
        start > 0
        and line.kind(start - 1) not in _STOPS
        and (line.words[start - 1].text in QUOTES or not line.is_boundary(start - 1))
    ):
        start -= 1
    return start


def _word_end(line: Line, char: int) -> int:
    return next((i for i, w in enumerate(line.words) if w.start >= char), len(line))


def _own(line: Line, reader: SpeakerReader, i: int, end: int) -> tuple[Speaker, ...]:
    """The clause's subject for "nach eigenen Angaben": the nearest name before it, or the first after it."""
    before = reader.read_nearest(line, 0, i)
    first = end + 1 if line.kind(end) == "vfin" else end
    return before or reader.read(line, first, _forwards(line, first))


def _placed(line: Line, reader: SpeakerReader, cue: tuple[int, int], rule: PlaceRule) -> Frame | None:
    left, right = line.left_edge(cue[0], quotes=False), line.right_edge(cue[1])
    speakers: tuple[Speaker, ...] = ()
    for i in range(left, right):
        if line.lower(i) in rule.preps and not cue[0] <= i < cue[1]:
            speakers = reader.read_first(line, i + 1, _forwards(line, i + 1))
            if speakers:
                break
    if not speakers and rule.pointers & {w.lower for w in line.words[left:right]}:
        speakers = reader.read_outlet(line, 0, left) or reader.memory.chain
    if not speakers and rule.back:
        speakers = reader.last
    if not speakers:
        return None
    start = left
    if line.lower(left) in line.rules.backward and line.kind(left + 1) == "vfin":
        return Frame(line, start, right, cue, speakers, rule.id, "previous")
    pointed = rule.pointers & {w.lower for w in line.words[left:right]} or matches(
        "rede", frozenset(w.lower for w in line.words[cue[0] : cue[1]])
    )
    side_before = line.has_verb(0, left) and not pointed
    if pointed:
        return Frame(line, cue[0], cue[1], cue, speakers, rule.id, "around", phrase=True, opens=left)
    if side_before:
        return Frame(line, start, right, cue, speakers, rule.id, "around", phrase=True)
    return Frame(
        line, start, right, cue, speakers, rule.id, "after" if line.lower(left) not in line.rules.manner else "around"
    )


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
