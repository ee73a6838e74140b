"""Runs the examples that the source rules carry."""

from collections.abc import Iterator
from pathlib import Path

from newsclaims.errors import RuleError
from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.rulebook import Checked, Rulebook
from newsclaims.sources.finding import Finder
from newsclaims.sources.model import Attribution
from newsclaims.sources.rules import Said, SourceRule, source_rules


def check_rules(book: Rulebook) -> Checked:
    """Every example must give its attributions, every near miss none of its rule's."""
    rules = source_rules(book)
    every: list[SourceRule] = [*rules.verbs, *rules.phrases, *rules.places, *rules.headings]
    every += [rules.colon, rules.quoted]
    every += [rules.mood] if rules.mood else []
    faults = tuple(fault for rule in every for fault in _faults(rule, book))
    return Checked(len(every), sum(len(r.examples) + len(r.near_misses) for r in every), faults)


def _faults(rule: SourceRule, book: Rulebook) -> Iterator[RuleError]:
    for example in rule.examples:
        found = _run(example.text, book)
        for said in example.said:
            if not any(_fits(a, said, example.text) for a in found):
                told = [([s.name for s in a.speakers], example.text[a.content.start : a.content.end]) for a in found]
                yield _fault(
                    rule,
                    f"example {example.text!r}: wanted {said.speakers} for {said.content!r}, found {told}",
                    example.line,
                )
        if example.said and not getattr(rule, "chain", False) and not any(a.rule == rule.id for a in found):
            yield _fault(rule, f"example {example.text!r}: found, but not by this rule", example.line)
    for miss in rule.near_misses:
        if any(a.rule == rule.id for a in _run(miss.text, book)):
            yield _fault(rule, f"near miss {miss.text!r}: must not match", miss.line)


def _run(text: str, book: Rulebook) -> list[Attribution]:
    document = parse(text, book)
    return Finder(document, find_names(document)).find()


def _fits(found: Attribution, said: Said, text: str) -> bool:
    names = tuple(s.name for s in found.speakers)
    inside = said.content in text[found.content.start : found.content.end]
    return names == said.speakers and inside and found.denial == said.denial


def _fault(rule: SourceRule, reason: str, line: int) -> RuleError:
    return RuleError(reason, path=Path(rule.file) if rule.file else None, line=line or rule.line, rule=rule.id)
