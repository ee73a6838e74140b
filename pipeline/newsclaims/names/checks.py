"""Runs the examples of the name rules."""

from collections.abc import Iterator
from pathlib import Path

from newsclaims.errors import RuleError
from newsclaims.names.names import find_names
from newsclaims.names.rules import NameExample, NameRules, ResolutionExample
from newsclaims.parsing import parse
from newsclaims.rulebook import Checked, Rulebook


def check_rules(book: Rulebook) -> Checked:
    """Every example of rules/LANGUAGE/names.yaml against what the stage finds."""
    rules = book.topic("names", NameRules)
    faults = [f for e in rules.examples for f in _check_names(e, book)]
    faults += [f for r in rules.resolutions for f in _check_resolution(r, book)]
    return Checked(len(rules.descriptions), len(rules.examples) + len(rules.resolutions), tuple(faults))


def _check_names(example: NameExample, book: Rulebook) -> Iterator[RuleError]:
    found = {e.name: e.kind for e in find_names(parse(example.text, book)).entities}
    for name, kind in example.names.items():
        if found.get(name) != kind:
            yield _fault(example, f"expected {name!r} ({kind}) among {found}")
    for word in example.near_misses:
        if word in found:
            yield _fault(example, f"{word!r} must not be a name")


def _check_resolution(example: ResolutionExample, book: Rulebook) -> Iterator[RuleError]:
    start = example.text.rindex(example.phrase)
    entity = find_names(parse(example.text, book)).resolve(start, start + len(example.phrase))
    if (entity.name if entity else None) != example.name:
        yield _fault(example, f"{example.phrase!r} gave {entity.name if entity else None!r}, expected {example.name!r}")


def _fault(example: NameExample | ResolutionExample, reason: str) -> RuleError:
    return RuleError(reason, path=Path(example.file), line=example.line, rule=example.id)
