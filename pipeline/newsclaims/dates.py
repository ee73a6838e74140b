"""Finds dates and periods in a text and says which days they mean.

What counts as a date is told by rules/LANGUAGE/dates.yaml; dateparser only reads the words of a span that a rule has
found, in the one language and from the day of publication. It is imported when first needed: that takes half a second.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from newsclaims.errors import RuleError
from newsclaims.rulebook import Checked, Rulebook, RuleModel, plain
from newsclaims.text import Document

Grain = Literal["day", "week", "month", "quarter", "half", "season", "year"]
_LENGTH = {"week": 7, "month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12}
_PARTS = {"early": (0, 1), "middle": (1, 2), "late": (2, 3)}


class DateExample(RuleModel):
    """A made-up text, its day of publication, and the first and last day of the first date in it; null where open."""

    text: str
    published: date | None = None
    first: date | None = None
    last: date | None = None


class DateRule(RuleModel):
    """One wording. `pattern` is a regular expression in which {name} stands for the words listed under that name.

    `read` is what dateparser is given, with the same names filled in; without it the words say the period themselves.
    `past` and `future` tell which way a date without a year points, `shift` moves the period by that many of its kind.
    """

    id: str
    pattern: str
    grain: Grain
    read: str = ""
    toward: Literal["past", "future"] = "past"
    shift: int | None = None
    examples: tuple[DateExample, ...] = Field(min_length=1)
    near_misses: tuple[str, ...] = ()


class DateRules(RuleModel):
    """The date rules of a language: the wordings, and word lists with what each word means in them."""

    words: Annotated[dict[str, dict[str, int | str]], BeforeValidator(plain)]
    rules: tuple[DateRule, ...]


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in the text with its first and last day (ISO 8601), null where only the day of publication would tell."""

    start: int
    end: int
    from_: str | None
    to: str | None
    rule: str = ""


def find_dates(document: Document, published: date | None) -> list[DateFound]:
    """Every date of the document in order, none within another; "last year" counts from the day of publication."""
    return _find(document.text, document.book, published)


def _find(text: str, book: Rulebook, published: date | None) -> list[DateFound]:
    rules = _rules(book)
    matches = [
        (m.start(), -m.end(), n, m) for n, (_, pattern) in enumerate(_patterns(book)) for m in pattern.finditer(text)
    ]
    found: list[DateFound] = []
    for start, end, n, match in sorted(matches, key=lambda x: x[:3]):
        if found and start < found[-1].end:
            continue
        rule = rules.rules[n]
        first, last = _period(rule, _values(match, rules), published, book.language)
        found.append(DateFound(start, -end, _iso(first), _iso(last), rule.id))
    return found


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@lru_cache(maxsize=4)
def _rules(book: Rulebook) -> DateRules:
    return book.topic("dates", DateRules)


@lru_cache(maxsize=4)
def _patterns(book: Rulebook) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rules = _rules(book)
    lists = {
        name: "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w)))) for name, words in rules.words.items()
    }
    lists |= {"year": r"(?:19[5-9]|20[0-4])\d", "day": r"(?:[12]\d|3[01]|0?[1-9])"}
    return tuple((r.id, _compiled(r, lists)) for r in rules.rules)


def _compiled(rule: DateRule, lists: Mapping[str, str]) -> re.Pattern[str]:
    try:
        return re.compile(_filled(rule.pattern, lists))
    except re.error as error:
        raise RuleError(f"pattern: {error}", path=Path(rule.file), line=rule.line, rule=rule.id) from error


def _filled(pattern: str, lists: Mapping[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda m: f"(?P<{m[1]}>{lists[m[1]]})" if m[1] in lists else m[0], pattern)


def _values(match: re.Match[str], rules: DateRules) -> dict[str, int | str]:
    """The named words of a match, with what the lists say that they mean."""
    told = {k: v for k, v in match.groupdict().items() if v}
    return {k: rules.words[k].get(v, v) if k in rules.words else int(v) for k, v in told.items()}


def _period(
    rule: DateRule, values: Mapping[str, int | str], published: date | None, language: str
) -> tuple[date | None, date | None]:
    begin = _begin(rule, values, published, language)
    if begin is None:
        return None, None
    first, last = _span(begin, rule.grain)
    part = values.get("part")
    return _third(first, last, str(part)) if part else (first, last)


def _begin(rule: DateRule, values: Mapping[str, int | str], published: date | None, language: str) -> date | None:
    """A day in the period; None where it takes the day of publication and there is none."""
    year = values.get("year")
    if rule.read:
        words = re.sub(
            r"\s+", " ", rule.read.format_map({**dict.fromkeys(("year", "month", "day"), ""), **values})
        ).strip(" ,")
        return (
            None
            if published is None and not year
            else _parsed(words, language, published or date(int(year or 1), 1, 1), rule.toward)
        )
    if published is None and not year:
        return None
    base = date(int(year), 1, 1) if year else published
    assert base is not None
    if rule.shift is not None:
        return _shifted(base, rule.grain, rule.shift)
    unit = {"quarter": 3, "half": 6, "season": 1}.get(rule.grain, 0)
    number = int(next((values[k] for k in ("ordinal", "quarter", "season") if k in values), 1))
    return date(base.year, (number - 1) * unit + 1, 1) if unit else base


def _shifted(base: date, grain: Grain, by: int) -> date | None:
    try:
        if grain in {"day", "week"}:
            return base + timedelta(days=by * (7 if grain == "week" else 1))
        months = base.year * 12 + base.month - 1 + by * _LENGTH[grain]
        return date(months // 12, months % 12 + 1, 1)
    except (OverflowError, ValueError):
        return None


@lru_cache(maxsize=2048)
def _parsed(words: str, language: str, base: date, toward: str) -> date | None:
    import dateparser

    noon = datetime(base.year, base.month, base.day, 12)
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": toward, "PREFER_DAY_OF_MONTH": "first"}
    read = dateparser.parse(words, languages=[language], settings=settings)
    return read.date() if read else None


def _span(day: date, grain: Grain) -> tuple[date, date]:
    """First and last day of the week, month, quarter … that the day lies in."""
    if grain == "day":
        return day, day
    if grain == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    length = _LENGTH[grain]
    month = day.month if grain == "season" else (day.month - 1) // length * length + 1
    last = day.year * 12 + month - 1 + length - 1
    return date(day.year, month, 1), date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])


def _third(first: date, last: date, part: str) -> tuple[date, date]:
    """The early, middle or late third of a period."""
    low, high = _PARTS[part]
    days = (last - first).days + 1
    return first + timedelta(days=days * low // 3), first + timedelta(days=days * high // 3 - 1)


def check_rules(book: Rulebook) -> Checked:
    """Every example of the date rules must give its days, and no near miss a date of its rule."""
    rules = _rules(book).rules
    faults = tuple(
        RuleError(reason, path=Path(r.file), line=r.line, rule=r.id) for r in rules for reason in _faults(r, book)
    )
    return Checked(len(rules), sum(len(r.examples) + len(r.near_misses) for r in rules), faults)


def _faults(rule: DateRule, book: Rulebook) -> Iterator[str]:
    for example in rule.examples:
        found = [d for d in _find(example.text, book, example.published) if d.rule == rule.id]
        wanted = tuple(d.isoformat() if d else None for d in (example.first, example.last))
        got = (found[0].from_, found[0].to) if found else "nothing"
        if got != wanted:
            yield f"example {example.text!r}: wanted {wanted}, found {got}"
    for text in rule.near_misses:
        if any(d.rule == rule.id for d in _find(text, book, date(2026, 3, 12))):
            yield f"near miss {text!r} is found"
