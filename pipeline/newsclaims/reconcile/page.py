"""Deals as one HTML page that stands by itself: no script, nothing fetched, every text of articles escaped."""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from newsclaims.reconcile import model, table, wording

_WIDTH = 1000
_THINNEST = 12


def page_parts(report: model.Report) -> Iterator[str]:
    """The page in parts, to be written in UTF-8."""
    style = (files(__package__) / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>Deals side by side</title>\n<style>{style}</style>\n</head>\n<body>\n"
    yield f"<h1>{len(report.deals)} deals from {report.claims} claims</h1>\n"
    yield from map(_deal, report.deals)
    yield from _open_links(report.open_links)
    notes = (f"{d.judgement} {d.a} {d.b}: overruled by a later decision" for d in report.overruled)
    yield _list(map(_text, notes))
    yield "</body>\n</html>\n"


def _deal(deal: model.Deal) -> str:
    names = {p.id: p.source for p in deal.positions}
    notes = list(table.notes(deal, names))
    return "".join(
        (
            f'<article id="{_text(deal.id)}">\n<h2>{_text(table.heading(deal))}</h2>\n',
            f'<p class="line"><code class="id">{_text(deal.id)}</code> {_text(deal.line)}</p>\n',
            "<table>\n<tr><th>source<th>amount<th><th>stake<th>status<th>read in</tr>\n",
            *(_row(p, deal) for p in deal.positions),
            "</table>\n",
            _list(_text(note) for note in notes),
            _history(deal, names),
            _readings(deal),
            _links(deal.links),
            "</article>\n",
        )
    )


def _row(position: model.Position, deal: model.Deal) -> str:
    cells = (
        _text(position.source) + (' <span class="alone">alone</span>' if position.alone else ""),
        _text(wording.money(position.amount)),
        _bar(position.amount, deal.whole, _scale(deal)),
        _text(wording.stake(position.stake)),
        _text(wording.status(position.status)),
        _text(table.read_in(position)),
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"


def _scale(deal: model.Deal) -> float:
    """The largest end told in the deal's currency."""
    currency = deal.whole.currency if deal.whole else None
    sums = [p.amount for p in deal.positions if p.amount and p.amount.currency == currency]
    return max((float(end) for s in sums for end in (s.min, s.max) if end is not None), default=0.0)


def _bar(amount: model.Sum | None, whole: model.Sum | None, scale: float) -> str:
    """The sum's interval as a bar from 0 to the largest end; an end not told reaches to the border."""
    if amount is None or whole is None or amount.currency != whole.currency or not scale:
        return ""
    ends = (amount.min or 0, scale * 1.1 if amount.max is None else amount.max)
    left, right = (round(end / (scale * 1.1) * _WIDTH) for end in ends)
    right = max(right, left + _THINNEST)
    rect = f'<rect x="{left}" y="2" width="{right - left}" height="8"/>'
    axis = f'<line x1="0" y1="11" x2="{_WIDTH}" y2="11"/>'
    return f'<svg viewBox="0 0 {_WIDTH} 12" preserveAspectRatio="none" role="img" aria-hidden="true">{axis}{rect}</svg>'


def _history(deal: model.Deal, names: dict[str, str]) -> str:
    rows = (f"{c.date} {names[c.position]}: {c.what} {_change(c)}" for c in deal.changes)
    return _folded("over time", _list(map(_text, rows)), bool(deal.changes))


def _change(change: model.Change) -> str:
    return f"– {change.after}" if change.before is None else f"{change.before} → {change.after}"


def _readings(deal: model.Deal) -> str:
    shown = [*((p.source, r) for p in deal.positions for r in p.readings), *(("no figures", r) for r in deal.frames)]
    return _folded("where it was read", _list((_reading(source, r) for source, r in shown)), bool(shown))


def _reading(source: str, reading: model.Reading) -> str:
    title = _text(reading.title or reading.article)
    if reading.url and reading.url.startswith(("https://", "http://")):
        title = f'<a href="{_text(reading.url)}" rel="noopener noreferrer">{title}</a>'
    where = _text(" ".join(filter(None, [reading.outlet, (reading.published or "")[:10]])))
    copy = f" · copy of {_text(reading.copy_of)}" if reading.copy_of else ""
    about = f'<span class="dim">{where}{copy} · {_text(reading.claim)}</span>'
    return f'{_text(source)}: {title} {about}<br><q lang="{reading.language}">{_text(reading.quote)}</q>'


def _links(links: Iterable[model.Link]) -> str:
    rows = [_link(link) for link in links]
    return _folded("why these claims are one deal", _list(rows), bool(rows))


def _link(link: model.Link) -> str:
    because = (f"{r.says}{f' ({r.compared})' if r.compared else ''} {r.points:+.2f}" for r in link.reasons)
    verdict = "decided" if link.verdict == "decided" else f"{link.score:.2f}"
    return f"<code>{_text(link.a)} {_text(link.b)}</code> {verdict}: {_text(', '.join(because))}"


def _open_links(links: Iterable[model.OpenLink]) -> Iterator[str]:
    rows = [
        f"{_text(link.deals[0])} | {_text(link.deals[1])} – {_link(link)}"
        f"<br><q>{_text(link.quotes[0])}</q><br><q>{_text(link.quotes[1])}</q>"
        for link in links
    ]
    if rows:
        yield f'<article class="links">\n<h2 class="open">Uncertain links</h2>\n{_list(rows)}</article>\n'


def _folded(title: str, content: str, shown: bool) -> str:
    return f"<details><summary>{title}</summary>{content}</details>\n" if shown else ""


def _list(items: Iterable[str]) -> str:
    rows = "".join(f"<li>{item}</li>\n" for item in items)
    return f"<ul>\n{rows}</ul>\n" if rows else ""


def _text(text: str) -> str:
    return escape(table.plain(text))
