"""Quotations that no verb of their sentence gives to anybody: the sentence beside them tells who speaks."""

from newsclaims.sources.frames import Frame
from newsclaims.sources.implied import actor
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.speakers import SpeakerReader
from newsclaims.text import Span

_ENDS = frozenset({".", "…"})


def unclaimed(line: Line, previous: Line, quote: Span | None, reader: SpeakerReader) -> Frame | None:
    """The frame of a quotation behind a sentence of which a person is the subject: "Ida Roth zuckt die Achseln. „…“".

    The quotation must end with a full stop: behind a comma or question mark another may be said to say it.
    """
    text = reader.document.text
    if quote is None or quote.start != line.sentence.start or line.sentence.paragraph - previous.sentence.paragraph > 1:
        return None
    inner = text[quote.start : quote.end].rstrip("".join(q for q in QUOTES if len(q) == 1))
    if inner[-1:] not in _ENDS or text[quote.end : quote.end + 1] not in {"", " ", "\n"}:
        return None
    if previous.sentence.heading or any(w.text in QUOTES for w in previous.words):
        return None
    speakers = actor(previous, reader)
    if len(speakers) != 1 or speakers[0].kind != "person":
        return None
    named = text[slice(*speakers[0].span)].lower() in reader.rules.person_pronouns or speakers[0].name[:1].isupper()
    described = reader.rules.subordinators and previous.kind(_word_at(previous, speakers[0].span.start)) == "noun"
    if not named or (described and speakers[0].name == text[slice(*speakers[0].span)]):
        return None  # "Die Werkstatt riecht nach Harz. „…“"
    return Frame(line, 0, len(line), (0, 1), speakers, reader.rules.quoted.id, "around")


def _word_at(line: Line, char: int) -> int:
    return next((i for i, w in enumerate(line.words) if w.start == char), -1)


def answers(frames: list[Frame], previous: Line) -> bool:
    """Whether a sentence is no more than who says the quotation before it: "“Who pays?” Ida Roth asked."."""
    if len(frames) != 1 or frames[0].phrase or frames[0].line.rules.subordinators:
        return False
    frame = frames[0]
    bare = frame.start == 0 and frame.end >= len(frame.line) - 1 and frame.side == "after"
    return bare and len(previous.words) > 1 and previous.words[-1].text in QUOTES
