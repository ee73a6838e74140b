"""From the reporting frames of one sentence to the stretches of text that each of them covers."""

from collections.abc import Iterable, Iterator, Sequence

from newsclaims.sources.frames import Frame
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.model import Attribution, Speaker
from newsclaims.text import Span


def join_chains(frames: Sequence[Frame]) -> list[Frame]:
    """Adds those who are cited ("unter Berufung auf X") to the frame that cites them; alone they speak themselves."""
    hosts = [f for f in frames if not f.chain]
    alone: list[Frame] = []
    for frame in frames:
        if not frame.chain:
            continue
        host = min(hosts, key=lambda h: (_parted(h, frame), _distance(h, frame)), default=None)
        if host is None:
            alone.append(frame)
        elif not frame.reason:
            host.speakers = unique((*host.speakers, *frame.speakers))
            if (host.start <= frame.start and frame.start - host.end <= 1) or (
                frame.start < host.start and host.start - frame.end <= 1
            ):
                host.start, host.end = min(host.start, frame.start), max(host.end, frame.end)
    return sorted([*hosts, *alone], key=lambda f: (f.start, f.end))


def unique(speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """The speakers, each name once, in order."""
    named = tuple({s.name: s for s in reversed(tuple(speakers))}.values())[::-1]
    return tuple(s for s in named if not any(s is not o and s.span.within(o.span) and s.span != o.span for o in named))


def _parted(host: Frame, frame: Frame) -> bool:
    """Whether a semicolon stands between them: "Kolb wrote so, citing Arden; Merwin called the report wrong"."""
    first, last = min(host.end, frame.end), max(host.start, frame.start)
    return any(w.text == ";" for w in frame.line.words[first:last])


def _distance(host: Frame, frame: Frame) -> int:
    return max(host.start - frame.end, frame.start - host.end, 0)


def contents(frames: Sequence[Frame]) -> Iterator[Attribution]:
    """The attributions of a sentence's frames; side by side they part it, one within another they share it."""
    for n, frame in enumerate(frames):
        low, high = _limits(frames, n)
        others = [f for f in frames if f is not frame]
        before = frame.side in {"before", "around"} and _says(frame, low, frame.start, others)
        if before:
            yield _attribution(frame, low, frame.start)
        behind = frame.side in {"after", "around"} and _says(frame, frame.end, high, others)
        if behind and not _apposed(frame, low, high):
            yield _attribution(frame, frame.end, high)
        if frame.denial and not before and not behind:  # "Kolb widersprach."
            yield _attribution(frame, frame.start, frame.end)


def _says(frame: Frame, start: int, end: int, others: Sequence[Frame]) -> bool:
    """Whether the stretch has a word that is no part of another's reporting clause."""
    line = frame.line
    words = (i for i in range(start, end) if line.words[i].text[0].isalnum() and line.lower(i) not in line.rules.manner)
    return any(not any(o.start <= i < o.end for o in others) for i in words)


def _apposed(frame: Frame, low: int, high: int) -> bool:
    """Whether what follows a trailing speaker only tells who that is: ", an analyst at …", ", who has led …"."""
    line = frame.line
    first = _behind_age(line, frame.end)
    before, behind = line.words[low : frame.start], line.words[first:high]
    said = line.has_verb(low, frame.start) or any(w.text in QUOTES for w in before)
    if frame.side != "around" or frame.start <= low or not said:
        return False
    comma = next((i for i in range(first, high) if line.words[i].text == ","), high)
    beside = line.has_verb(first, comma) or "det" in line.kinds[first:comma]  # "…, laut Kolb einen Plan vor, der"
    if line.kind(comma + 1) == "rel" and not beside:
        return not any(w.text in QUOTES for w in behind)
    return (
        comma == first
        and line.has_verb(low, frame.start)
        and not line.has_verb(first, high)
        and not any(w.text[0].isdigit() for w in behind)
    )


def _behind_age(line: Line, i: int) -> int:
    """The comma behind an age that is set apart right behind a speaker: ", 61, who …"."""
    aged = line.words[i].text == "," and line.lower(i + 1).isdigit() and line.lower(i + 2) == ","
    return i + 2 if aged else i


def _limits(frames: Sequence[Frame], n: int) -> tuple[int, int]:
    frame, size = frames[n], len(frames[n].line)
    if frame.within:
        return frame.within
    low = max(
        [
            0,
            frame.opens,
            *(f.end for m, f in enumerate(frames[:n]) if _rival(f, frame) and not _retells(frames[m : n + 1])),
        ]
    )
    rivals = (k for k in range(n + 1, len(frames)) if _rival(frame, frames[k]) and not _retells(frames[n : k + 1]))
    high = min((_clause_start(frames[k]) for k in rivals), default=size)
    if frame.side == "after" and not frame.phrase:
        high = min(high, _circumstance(frame, high), _behind_quotation(frame, high))
    if frame.phrase and frame.side == "around" and frame.line.has_verb(low, frame.start):
        high = min(high, _next_clause(frame, high))
    if frame.phrase:  # "nach Ansicht von Kolb falsch, wie er sagte"
        manner = frame.line.rules.manner
        high = min([high, *(f.start - 1 for f in frames[n + 1 :] if frame.line.lower(f.start - 1) in manner)])
    return low, high


def _circumstance(frame: Frame, high: int) -> int:
    """Where, behind an announced noun ("announced job cuts before …"), a clause of circumstance begins."""
    line = frame.line
    edge = line.right_edge(frame.end)
    if (
        edge < high
        and line.lower(edge) in line.rules.circumstances
        and edge > frame.end + 1
        and not line.has_verb(frame.end, edge)
    ):
        return edge
    return high


def _behind_quotation(frame: Frame, high: int) -> int:
    """Where, behind a quotation, a clause begins that sets another's deed against it: "…,” but Kolb called it …"."""
    line = frame.line
    for i in range(frame.end + 1, high - 1):
        closed = line.words[i - 1].text in QUOTES and line.lower(i) in line.rules.contrasts
        subject = line.kind(i + 1) in {"name", "pron", "det"} and line.has_verb(i, high)
        if closed and subject and sum(w.text in QUOTES for w in line.words[:i]) % 2 == 0:
            return i
    return high


def _next_clause(frame: Frame, high: int) -> int:
    """Where, behind "…, according to X", the next main clause begins: ", and in January …"."""
    line = frame.line
    for i in range(frame.end, high - 1):
        if line.words[i].text == ";" or (
            line.words[i].text == "," and line.lower(i + 1) in line.rules.contrasts and line.has_verb(i, high)
        ):
            return i
    return high


def _rival(earlier: Frame, later: Frame) -> bool:
    """Whether the later frame's clause stands beside the earlier one's, not inside what that one says."""
    line = earlier.line
    start = later.start if later.opens < 0 else later.opens
    if later.side == "before" or start < earlier.end or (later.side == "around" and not later.phrase):
        return False
    if line.kind(start - 1) == "conj" and line.kind(start) == "vfin":
        return True  # "warnte vor Schnee und sagte, …"
    between = {line.lower(i) for i in range(max(earlier.end, start - 3), start + (line.kind(start) == "conj"))}
    if between & line.rules.contrasts:
        return True
    if earlier.side == "before":
        return True
    if later.phrase and later.opens == later.start and not later.subjunctive:
        return later.start - earlier.end > 1  # what the earlier one says stands between
    parted = line.words[start - 1].text in {",", ";", "–", "—"} or line.words[start - 1].text in QUOTES
    told = not earlier.phrase or line.has_verb(earlier.end, start)
    clause = not later.phrase or 0 <= later.opens < later.start  # "…, in Bankenkreisen ist von 40 die Rede"
    own = clause and not later.subjunctive and line.lower(start) not in line.rules.subordinators
    return bool(line.rules.subjunctive_cut) and parted and told and own


def _retells(frames: Sequence[Frame]) -> bool:
    """Whether an outlet at the head tells what one says and then another: "According to the Post, A said …; B …"."""
    outlet, *told = frames
    opens = outlet.phrase and outlet.start == 0 and all(s.kind == "outlet" for s in outlet.speakers)
    kinds = {s.kind for f in told for s in f.speakers if s not in outlet.speakers}
    return opens and len(told) > 1 and kinds <= {"company", "person", "official"}


def _clause_start(frame: Frame) -> int:
    line, start = frame.line, frame.start if frame.opens < 0 else frame.opens
    joined = line.kind(start) == "vfin" and line.kind(start - 1) == "conj"
    start -= joined
    while start > 0 and (line.lower(start - 1) in line.rules.contrasts or line.words[start - 1].text == ","):
        start -= 1
    return start


def _attribution(frame: Frame, start: int, end: int) -> Attribution:
    cue = Span(*frame.line.chars(*frame.cue))
    content = Span(*frame.line.chars(start, end))
    return Attribution(frame.speakers, cue, content, frame.rule, denial=frame.denial, of=frame.of)


def sentence_content(line: Line, frame: Frame, *, inherited: bool) -> Attribution:
    """The attribution of a whole sentence to the frame's speakers."""
    cue = Span(*frame.line.chars(*frame.cue))
    content = Span(line.sentence.start, line.sentence.end)
    return Attribution(
        frame.speakers, cue, content, frame.rule, inherited=inherited, denial=frame.denial and not inherited
    )
