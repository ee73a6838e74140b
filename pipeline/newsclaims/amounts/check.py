"""Runs the examples and near misses of the amount and currency rules."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from newsclaims.amounts.model import Money, StakeFound
from newsclaims.amounts.money import find_money
from newsclaims.amounts.rules import AmountRules, Entry, Expected, StakePattern, Stakes, amount_rules, currency_rules
from newsclaims.errors import RuleError
from newsclaims.rulebook import Checked, Rulebook


def check_rules(book: Rulebook) -> Checked:
    """Every example of the amount rules in the book's language must give its sum, and no near miss any."""
    faults: list[RuleError] = []
    rules = examples = 0
    for entry in _entries(amount_rules(book)):
        rules += 1
        examples += len(entry.examples) + len(entry.near_misses)
        reasons = [(e.line or entry.line, _example(e, entry, book)) for e in entry.examples]
        reasons += [(entry.line, _near_miss(text, entry, book)) for text in entry.near_misses]
        faults += [
            RuleError(reason, path=Path(entry.file), line=line, rule=entry.id) for line, reason in reasons if reason
        ]
    currencies, wordings, wrong = _check_currencies(book)
    return Checked(rules + currencies, examples + wordings, (*faults, *wrong))


def _check_currencies(book: Rulebook) -> Checked:
    """Each sign, code and name of a currency must give that currency beside a million."""
    million = next(m.words[0] for m in amount_rules(book).magnitudes if m.value == 1_000_000)
    entries = currency_rules(book).currencies
    faults: list[RuleError] = []
    wordings = 0
    for entry in entries:
        names = entry.de if book.language == "de" else entry.en
        texts = [f"5 {million} {n}" for n in names] + [f"{s} 5 {million}" for s in entry.signs if len(s) > 1]
        wordings += len(texts)
        wrong = [t for t in texts if [m.currency for m in find_money(t, book)] != [entry.code]]
        where = Path(entry.file)
        faults += [RuleError(f"{t!r} is not {entry.code}", path=where, line=entry.line, rule=entry.id) for t in wrong]
    return Checked(len(entries), wordings, tuple(faults))


def _entries(rules: AmountRules) -> Iterator[Entry]:
    queue: list[BaseModel] = [rules]
    for model in queue:
        if isinstance(model, Entry):
            yield model
        for value in model.__dict__.values():
            inner = value if isinstance(value, tuple) else (value,)
            queue += [v for v in inner if isinstance(v, BaseModel) and not isinstance(v, Expected)]


def _found(text: str, entry: Entry, book: Rulebook) -> list[Money] | list[StakeFound]:
    from newsclaims.amounts.stakes import find_stakes

    return find_stakes(text, book) if isinstance(entry, Stakes | StakePattern) else find_money(text, book)


def _near_miss(text: str, entry: Entry, book: Rulebook) -> str:
    found = _found(text, entry, book)
    return f"near miss {text!r} is found: {text[found[0].start : found[0].end]!r}" if found else ""


def _example(example: Expected, entry: Entry, book: Rulebook) -> str:
    found = _found(example.text, entry, book)
    if not found:
        return f"nothing found in {example.text!r}"
    first = found[0]
    wanted: tuple[object, ...] = (example.min, example.max)
    got: tuple[object, ...] = (first.min, first.max)
    if isinstance(first, Money):
        wanted += (example.currency, example.approx, example.per, example.alt)
        got += (first.currency, first.approx, first.per, first.alt and first.alt.currency)
    if example.count not in {None, len(found)}:
        return f"{len(found)} found in {example.text!r}, {example.count} expected"
    return "" if wanted == got else f"{example.text!r} gives {got}, expected {wanted}"
