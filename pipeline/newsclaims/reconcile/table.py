"""Deals as text for a terminal of 80 to 120 columns."""

import shutil
import unicodedata
from collections.abc import Iterator, Sequence

from newsclaims.reconcile import model, wording

_NARROWEST, _WIDEST = 80, 120
_RELATIONS = 10
_QUOTE = 2  # lines
_GAP = "  "
_CONTROLS = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


def columns() -> int:
    """The terminal's width within the bounds that the table is made for."""
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))


def table(report: model.Report, width: int) -> Iterator[str]:
    """The lines of the report, none wider than `width` columns; control characters of texts are shown as "·"."""
    for number, deal in enumerate(report.deals):
        if number:
            yield ""
        yield from _deal(deal, width)
    if report.open_links:
        yield from ("", *_open_links(report.open_links, width))
    for decision in report.overruled:
        text = f"overruled by a later decision: {decision.judgement} {decision.a} {decision.b}"
        yield from wrapped(text, width, "", "  ")
    if not report.deals:
        yield "no deals"


def _deal(deal: model.Deal, width: int) -> Iterator[str]:
    yield from wrapped(f"{deal.id}  {heading(deal)}", width, "━━ ", "   ")
    yield from wrapped(deal.line, width, "   ", "   ")
    yield from _positions(deal.positions, width)
    names = {p.id: p.source for p in deal.positions}
    for text in notes(deal, names):
        yield from wrapped(text, width, "   · ", "     ")


def heading(deal: model.Deal) -> str:
    """Who puts money into whom, what it is, and how much was read on it."""
    investors = wording.listed(tuple(p.name for p in deal.investors)) or "?"
    targets = wording.listed(tuple(p.name for p in deal.targets)) or "?"
    lone = not deal.investors
    who = targets if lone else f"{investors} → {targets}"
    kinds = " / ".join(t.replace("_", " ") for t in deal.types)
    articles = f"{deal.articles} article{'s' if deal.articles > 1 else ''} ({', '.join(deal.languages)})"
    return f"{who} · {kinds} · {articles}"


def _positions(positions: Sequence[model.Position], width: int) -> Iterator[str]:
    head = ("source", "amount", "stake", "status", "read in")
    rows = [_cells(p) for p in positions]
    inner = width - 3 - 4 * len(_GAP)
    stake = max(display_width(row[2]) for row in (head, *rows))
    amount = min(26, max(display_width(row[1]) for row in (head, *rows)))
    status = max(display_width(row[3]) for row in (head, *rows))
    rest = inner - stake - amount - status
    source = min(max(display_width(row[0]) for row in (head, *rows)), max(14, rest * 11 // 20))
    widths = (source, amount, stake, status, rest - source)
    yield from _row(head, widths)
    yield "   " + _GAP.join("─" * w for w in widths)
    for row in rows:
        yield from _row(row, widths)


def _cells(position: model.Position) -> tuple[str, ...]:
    marks = "* " if position.alone else ""
    amount, stake = wording.money(position.amount), wording.stake(position.stake)
    return marks + position.source, amount, stake, wording.status(position.status), read_in(position)


def read_in(position: model.Position) -> str:
    """The first article, its day, and how many further texts and copies there are."""
    first = position.readings[0]
    copies = sum(r.copy_of is not None for r in position.readings)
    more = len({r.article for r in position.readings}) - 1 - copies
    parts = [" ".join(filter(None, [first.outlet or first.article, (first.published or "")[:10]]))]
    parts += [f"+{more}"] if more > 0 else []
    parts += [f"{copies} cop{'ies' if copies > 1 else 'y'}"] if copies else []
    return " ".join(parts)


def _row(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    split = [list(wrapped(cell, w, "", "")) or [""] for cell, w in zip(cells, widths, strict=True)]
    for i in range(max(map(len, split))):
        parts = [lines[i] if i < len(lines) else "" for lines in split]
        padded = (p + " " * (w - display_width(p)) for p, w in zip(parts, widths, strict=True))
        yield ("   " + _GAP.join(padded)).rstrip()


def notes(deal: model.Deal, names: dict[str, str]) -> Iterator[str]:
    """Relations, conditions, corrections, changes and side facts of a deal, a sentence each."""
    for r in deal.relations[:_RELATIONS]:
        by = {"alt": " (by an article's own conversion)", "rates": " (by the rates given)"}.get(r.by or "", "")
        yield f"{names[r.a]} {r.relation} {names[r.b]}{by}"
    if len(deal.relations) > _RELATIONS:
        yield f"and {len(deal.relations) - _RELATIONS} more relations (in the JSON)"
    for condition in deal.conditions:
        yield f"if ({', '.join(names[p] for p in condition.positions)}): {condition.text}"
    for position in deal.positions:
        if position.corrected:
            said = (f"{s.date} {wording.money(s.amount)}" for s in position.statements if s.amount)
            yield f"{position.source} corrected itself: {', then '.join(said)}"
    for change in deal.changes:
        if change.what != "first":
            yield f"{change.date} {names[change.position]}: {change.what} {change.before or '–'} → {change.after}"
    for side in deal.side_facts:
        yield f"{side.kind} {side.deal}: {side.line}"


def _open_links(links: Sequence[model.OpenLink], width: int) -> Iterator[str]:
    yield from wrapped("Uncertain links, for --link A B or --unlink A B:", width, "", "")
    for link in links:
        because = ", ".join(reason.says for reason in link.reasons)
        yield from wrapped(f"{link.score:.2f}  {link.a} {link.b}", width, "   ? ", "       ")
        for quote in filter(None, link.quotes):
            yield from list(wrapped(f"“{quote}”", width - 1, "     ", "     "))[:_QUOTE]
        yield from wrapped(f"{link.deals[0]} | {link.deals[1]}: {because}", width, "     ", "     ")


def wrapped(text: str, width: int, first: str, rest: str) -> Iterator[str]:
    """The text in lines of at most `width` columns, broken at blanks, or within words that are longer than a line."""
    line, lead = "", first
    for word in plain(text).split(" "):
        joined = f"{line} {word}" if line else word
        if display_width(lead + joined) <= width:
            line = joined
            continue
        if line:
            yield lead + line
            lead = rest
        *full, line = _pieces(word, width - display_width(lead))
        for piece in full:
            yield lead + piece
            lead = rest
    if line:
        yield lead + line


def _pieces(word: str, width: int) -> list[str]:
    pieces = [""]
    for character in word:
        if display_width(pieces[-1] + character) > width and pieces[-1]:
            pieces.append("")
        pieces[-1] += character
    return pieces


def plain(text: str) -> str:
    """The text on one line without characters that steer a terminal."""
    shown = (" " if c in "\n\t\r" else "·" if unicodedata.category(c) in _CONTROLS else c for c in text)
    return "".join(shown)


def display_width(text: str) -> int:
    """The columns that a terminal gives the text: two for wide letters, none for marks that join."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
