"""What happened to an article, for people who write rules: fields, words, rules, and rejected candidates."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsclaims.checking import Rule, rules_of
from newsclaims.output.table import columns
from newsclaims.output.wording import amount_words, printable, stake_words
from newsclaims.records import Claim, TextSpan
from newsclaims.rulebook import Rulebook

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction, Options

_QUOTED = 100


class _Row(NamedTuple):
    field: str
    value: str
    spans: Sequence[TextSpan]


def explain(extraction: "Extraction", options: "Options") -> Iterator[str]:
    """Lines on each claim of an article, then on each rejected candidate."""
    article = extraction.article
    rules = {r.id: r for r in rules_of(Rulebook(article.language, options.rules, options.names))}
    yield f"{printable(article.id)}: {len(extraction.claims)} claims, {len(extraction.rejected)} candidates rejected"
    for number, claim in enumerate(extraction.claims, 1):
        yield ""
        yield f"{number}. {claim.type}, {claim.status}  (confidence {claim.confidence:.2f}, id {claim.id})"
        yield from (f"   {line}" for line in columns([_told(row) for row in _rows(claim)]))
        yield "   rules:"
        yield from (f"     {line}" for line in columns([_named(rule, rules) for rule in claim.rules]))
    yield from _rejections(extraction, rules)


def _rows(claim: Claim) -> Iterator[_Row]:
    for investor in claim.investors:
        yield _Row(investor.role, investor.name, investor.mentions)
    for target in claim.targets:
        yield _Row("target", target.name, target.mentions)
    if claim.amount:
        yield _Row("amount", amount_words(claim.amount), [claim.amount])
    if claim.stake:
        yield _Row("stake", stake_words(claim.stake), [claim.stake])
    for source in claim.sources:
        yield _Row("source", source.name, [source])
        yield _Row("", "by the cue", [source.cue])
    yield from (_Row("condition", "", [condition]) for condition in claim.conditions)
    if claim.date:
        yield _Row("date", " to ".join(dict.fromkeys(filter(None, (claim.date.from_, claim.date.to)))), [claim.date])
    yield _Row("evidence", "", claim.evidence)


def _told(row: _Row) -> tuple[str, str, str]:
    return row.field, printable(row.value), " | ".join(_quoted(span.text, span.start, span.end) for span in row.spans)


def _quoted(text: str, start: int, end: int) -> str:
    shown = printable(text)
    return f'"{shown if len(shown) <= _QUOTED else shown[:_QUOTED] + " …"}" {start}-{end}'


def _named(rule: str, rules: dict[str, Rule]) -> tuple[str, str]:
    return rule, rules[rule].place if rule in rules else ""


def _rejections(extraction: "Extraction", rules: dict[str, Rule]) -> Iterator[str]:
    if extraction.rejected:
        yield ""
        yield "rejected:"
    text = extraction.article.text
    lines: Iterable[tuple[str, ...]] = (
        (_quoted(text[r.span.start : r.span.end], *r.span), r.reason, *_named(r.rule, rules))
        for r in extraction.rejected
    )
    yield from (f"   {line}" for line in columns(list(lines)))
