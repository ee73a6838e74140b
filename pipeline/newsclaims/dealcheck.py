"""Runs the examples of the deal rules through the whole extraction: each must give its claims, a near miss none."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newsclaims.deals import DealRule, deal_rules
from newsclaims.errors import RuleError
from newsclaims.extraction import Options, extract
from newsclaims.records import Amount, Claim, Stake
from newsclaims.rulebook import Checked, Rulebook, short_path


def check_rules(book: Rulebook) -> Checked:
    """Every example and near miss of the book's deal rules; a rule without example is a fault."""
    rules = deal_rules(book).rules
    faults = [fault for rule in rules for fault in _faults(rule, book)]
    return Checked(len(rules), sum(len(r.examples) + len(r.near_misses) for r in rules), tuple(faults))


def _faults(rule: DealRule, book: Rulebook) -> Iterator[RuleError]:
    if not rule.examples:
        yield _fault(rule, rule.line, "has no example")
    for example in rule.examples:
        claims = _claims(example.text, book)
        for expected in example.claims:
            if not any(_fits(c, expected) for c in claims):
                yield _fault(
                    rule, example.line, f"{example.text!r} should give {expected}, gave {[_short(c) for c in claims]}"
                )
        if not any(rule.id in c.rules for c in claims):
            yield _fault(rule, example.line, f"{example.text!r} did not fire the rule")
    for miss in rule.near_misses:
        for claim in _claims(miss.text, book):
            yield _fault(rule, miss.line, f"{miss.text!r} must give no claim, gave {_short(claim)}")


def _claims(text: str, book: Rulebook) -> list[Claim]:
    language: Any = book.language
    return extract(text, language=language, options=Options(book.overlays, book.names))


def _fits(claim: Claim, expected: Mapping[str, Any]) -> bool:
    return all(_same(getattr(claim, field), value) for field, value in expected.items())


def _same(found: Any, value: Any) -> bool:
    if isinstance(found, tuple):
        return bool([getattr(f, "name", None) or f.text for f in found] == value)
    if isinstance(found, Amount | Stake):
        return isinstance(value, dict) and all(getattr(found, k) == v for k, v in value.items())
    return bool(found == value)


def _short(claim: Claim) -> str:
    amount = claim.amount and (claim.amount.min, claim.amount.max, claim.amount.currency)
    return (
        f"{claim.type}/{claim.status} {[i.name for i in claim.investors]} -> {[t.name for t in claim.targets]} {amount}"
    )


def _fault(rule: DealRule, line: int, reason: str) -> RuleError:
    return RuleError(reason, path=Path(short_path(Path(rule.file))), line=line, rule=rule.id)
