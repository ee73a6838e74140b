"""A claim for the terminal: its card, and the paragraphs of its evidence with the places marked."""

import re
from collections.abc import Iterator

import click

from newsclaims.output.wording import amount_words, names, printable, stake_words
from newsclaims.records import Claim
from newsclaims.review.spans import spans
from newsclaims.review.verdicts import Standing

COLOURS = {"amount": "yellow", "stake": "magenta", "investor": "blue", "target": "green", "source": "magenta"}
COLOURS |= {"cue": "magenta", "condition": "cyan", "date": "cyan"}
RANK = ("evidence", "condition", "date", "cue", "source", "target", "investor", "stake", "amount")  # the last one wins
STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
SPACES = str.maketrans("\t\r\n", "   ")
WRAPPED_AT = 100  # a text whose lines are all shorter is taken for one with hard line breaks
Marks = list[str]  # the field that marks each character of a paragraph, "" for none


def card(claim: Claim, standing: Standing) -> Iterator[str]:
    """The lines of the card."""
    head = f"{claim.type.replace('_', ' ')} · {claim.status.replace('_', ' ')} · {claim.confidence:.2f}"
    yield click.style(head, bold=True)
    yield f"{names(claim.investors) or '(not named)'} → {names(claim.targets) or '(not named)'}"
    figures = filter(None, [amount_words(claim.amount), stake_words(claim.stake)])
    yield from _row("figures", " · ".join(figures))
    yield from _row("source", ", ".join(printable(source.name) for source in claim.sources) or "the article itself")
    for condition in claim.conditions:
        yield from _row("if", printable(condition.text))
    yield from _row("when", printable(claim.date.text) if claim.date else "")
    if standing.verdict:
        yield from _row("stale" if standing.stale else "verdict", _said(standing))


def _row(name: str, value: str) -> Iterator[str]:
    if value:
        yield f"{click.style(f'{name:8}', dim=True)} {value}"


def _said(standing: Standing) -> str:
    verdict = standing.verdict
    assert verdict is not None
    by = f"{verdict.decision} by {printable(verdict.reviewer) or 'unnamed'}, {verdict.time:%Y-%m-%d %H:%M}"
    when = ", when the claim read differently" if standing.stale else ""
    return f"{by}{when}{f' – {printable(verdict.note)}' if verdict.note else ''}"


def evidence(claim: Claim, text: str | None, *, width: int, colour: bool) -> Iterator[str]:
    """The lines of the paragraphs that hold the claim's evidence, the carrying one first.

    Without a text they are the evidence sentences alone. Without colour the evidence stands between ⟦ and ⟧.
    """
    shown: set[int] = set()
    for span in claim.evidence:
        start, end = (span.start, span.end) if text is None else paragraph(text, span.start, span.end)
        if start in shown:
            continue
        shown.add(start)
        content = span.text if text is None else text[start:end]
        yield from (
            _styled(content, marks_of(claim, start, end), line, colour=colour) for line in _lines(content, width)
        )
        yield ""


def paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph around a place: between line breaks, or between blank lines where lines are broken to a width."""
    wrapped = "\n\n" in text and max(map(len, text.split("\n"))) <= WRAPPED_AT
    border = "\n\n" if wrapped else "\n"
    first, last = text.rfind(border, 0, start), text.find(border, end)
    return (first + len(border) if first >= 0 else 0), (last if last >= 0 else len(text))


def marks_of(claim: Claim, start: int, end: int) -> Marks:
    """Which field marks each character from `start` to `end`."""
    marks = [""] * (end - start)
    for field, span in sorted(spans(claim), key=lambda place: RANK.index(place[0])):
        for at in range(max(span.start, start), min(span.end, end)):
            marks[at - start] = field
    return marks


def _lines(content: str, width: int) -> Iterator[tuple[int, int]]:
    """Where the lines of at most `width` characters begin and end; a longer word stands alone."""
    begin, stop = None, 0
    for word in re.finditer(r"\S+", content):
        if begin is not None and word.end() - begin > width:
            yield begin, stop
            begin = None
        begin = word.start() if begin is None else begin
        stop = word.end()
    if begin is not None:
        yield begin, stop


def _styled(content: str, marks: Marks, line: tuple[int, int], *, colour: bool) -> str:
    begin, end = line
    pieces, at = [], begin
    while at < end:
        stop = at
        while stop < end and marks[stop] == marks[at]:
            stop += 1
        pieces.append(_piece(content, marks, (at, stop), colour=colour))
        at = stop
    return "  " + "".join(pieces)


def _piece(content: str, marks: Marks, piece: tuple[int, int], *, colour: bool) -> str:
    at, stop = piece
    words = STEERING.sub("\ufffd", content[at:stop]).translate(SPACES)
    if colour:
        return click.style(
            words, fg=COLOURS.get(marks[at]), bold=marks[at] in COLOURS or None, dim=not marks[at] or None
        )
    opens = marks[at] and (at == 0 or not marks[at - 1])
    closes = marks[at] and (stop == len(marks) or not marks[stop])
    return f"{'⟦' if opens else ''}{words}{'⟧' if closes else ''}"
