"""Runs the examples that the condition rules carry."""

from collections.abc import Iterator
from pathlib import Path

from newsclaims.clauses.rules import syntax_rules
from newsclaims.conditions.finding import Reader
from newsclaims.conditions.model import Condition
from newsclaims.conditions.rules import ConditionRule, condition_tables
from newsclaims.errors import RuleError
from newsclaims.parsing import parse
from newsclaims.rulebook import Checked, Rulebook


def check_rules(book: Rulebook) -> Checked:
    """Every example must give its conditions to the letter, every near miss none of its rule's."""
    rules = condition_tables(book).rules
    every: list[ConditionRule] = [*rules.clauses, *rules.verb_first, *rules.statements]
    faults = tuple(fault for rule in every for fault in _faults(rule, book))
    return Checked(len(every), sum(len(r.examples) + len(r.near_misses) for r in every), faults)


def _faults(rule: ConditionRule, book: Rulebook) -> Iterator[RuleError]:
    for example in rule.examples:
        found = _run(example.text, book)
        words = tuple(example.text[c.start : c.end] for c in found)
        if words != example.conditions:
            yield _fault(rule, f"example {example.text!r}: wanted {example.conditions}, found {words}", example.line)
        elif not any(c.rule == rule.id for c in found):
            yield _fault(rule, f"example {example.text!r}: found, but not by this rule", example.line)
    for miss in rule.near_misses:
        if any(c.rule == rule.id for c in _run(miss.text, book)):
            yield _fault(rule, f"near miss {miss.text!r}: must not match", miss.line)


def _run(text: str, book: Rulebook) -> list[Condition]:
    tables, classes = condition_tables(book), syntax_rules(book).classes
    return [c for s in parse(text, book).sentences for c in Reader(s, tables, classes).read()]


def _fault(rule: ConditionRule, reason: str, line: int) -> RuleError:
    return RuleError(reason, path=Path(rule.file) if rule.file else None, line=line or rule.line, rule=rule.id)
