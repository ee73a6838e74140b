"""What one source reports and another denies is a claim of its own, ended, from both."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import OPEN, Draft, near
from newsclaims.sources import HEARD, Attribution, Speaker
from newsclaims.text import Document

_REACH = 4  # sentences from an outlet's report to its denial
_REACH_PERSON = 1


def denied(drafts: Sequence[Draft], attributions: Sequence[Attribution], document: Document) -> list[Draft]:
    """The drafts, and for each report that somebody denies behind it one more that has ended."""
    found = list(drafts)
    for attribution in attributions:
        if not attribution.denial or attribution.inherited:
            continue
        _leave_to_report(drafts, attribution)
        place = bisect_right(document.sentences, attribution.cue.start, key=lambda s: s.start) - 1
        around = near(drafts, place)
        for report in _denied_by(attribution, place, around):
            denied_ones = tuple(s for s in report.sources if s.kind != "anonymous")
            who = tuple(s for s in attribution.speakers if s.name not in report.source_names)
            _add(found, _ended(report, (*denied_ones, *who), place, attribution), report)
        for report in _reported_later(attribution, place, around, document):
            if own := next((d for d in found if _denies(d, report, attribution)), None):
                own.sources = (*(s for s in report.sources if s.kind != "anonymous"), *own.sources)
            elif not any(d.status == "ended" and d.money is report.money and d.stake is report.stake for d in found):
                _add(found, _ended(report, (*report.sources, *attribution.speakers), place, attribution), report)
    return sorted(found, key=lambda d: (d.anchor, d.type))


def _add(found: list[Draft], draft: Draft, report: Draft) -> None:
    """Take in a denial; one more of the same report by one who has denied it only adds its sentence and sources."""
    for twin in found:
        same = twin.money is draft.money and twin.stake is draft.stake and twin.type == draft.type
        parties = twin.investor_keys == draft.investor_keys and twin.target_keys == draft.target_keys
        again = (
            twin.source_names == draft.source_names or (twin.source_names & draft.source_names) - report.source_names
        )
        if twin.status == "ended" and same and parties and again:
            twin.more = sorted({*twin.more, draft.sentence} - {twin.sentence})
            twin.sources = (*twin.sources, *(s for s in draft.sources if s.name not in twin.source_names))
            return
    found.append(draft)


def _leave_to_report(drafts: Sequence[Draft], denial: Attribution) -> None:
    """Let what a denial quotes be the report's alone: "Kolb denied a report by the FT that it would buy …"."""
    names = [s.name for s in denial.speakers]
    heard = tuple(s for s in denial.speakers if s.kind in HEARD)
    if heard and len(heard) < len(names):
        for draft in drafts:
            if [s.name for s in draft.sources] == names and draft.status in OPEN:
                draft.sources = heard


def _denied_by(denial: Attribution, place: int, drafts: Sequence[Draft]) -> list[Draft]:
    """The claims last reported before the denial, by an outlet or right before it by a person."""
    who = {s.name for s in denial.speakers}
    firms = {s.name for s in denial.speakers if s.kind == "company"}
    told = [
        (place - last, d)
        for d in drafts
        if d.type != "valuation" and d.status in OPEN and d.sources
        for last in [max((m for m in (d.sentence, *d.more) if m <= place), default=place + 1)]
        if 0 <= place - last <= (_REACH if d.sources[0].kind == "outlet" else _REACH_PERSON)
        and d.sources[0].kind in {"outlet", "person"}
        and d.sources[0].name in who
        and who - d.source_names
        and firms
        <= d.source_names | {p.name for p in (*d.investors, *d.targets)}  # another's denial is of its own deal
    ]
    least = min((gone for gone, _ in told), default=0)
    return [d for gone, d in told if gone == least]


def _denies(draft: Draft, report: Draft, denial: Attribution) -> bool:
    """Whether the denial itself tells the deal that the report behind it tells, as ended."""
    who = {s.name for s in denial.speakers}
    same = bool(draft.investor_keys & report.investor_keys) and bool(draft.target_keys & report.target_keys)
    return draft.status == "ended" and same and draft.money is report.money and draft.source_names == who


def _reported_later(denial: Attribution, place: int, drafts: Sequence[Draft], document: Document) -> list[Draft]:
    """What an outlet "had reported", told behind its denial by one of the parties."""
    if any(s.kind == "outlet" for s in denial.speakers) or document.sentences[place].heading:
        return []
    who = {s.name for s in denial.speakers}
    return [
        d
        for d in drafts
        if d.type != "valuation"
        and d.status in OPEN
        and 0 < d.sentence - place <= _REACH
        and d.sources
        and d.sources[0].kind == "outlet"
        and who & {p.name for p in (*d.investors, *d.targets)}
    ]


def _ended(report: Draft, sources: tuple[Speaker, ...], place: int, denial: Attribution) -> Draft:
    return replace(
        report,
        status="ended",
        basis="cue",
        sentence=place,
        anchor=denial.cue,
        more=[m for m in (report.sentence, *report.more) if m != place],
        rules=[*report.rules, denial.rule],
        sources=sources,
        conditions=list(report.conditions),
        investors=list(report.investors),
        targets=list(report.targets),
        heading=False,
    )
