"""What a reviewer types to edit a claim."""

from typing import Any

import pytest
from review_samples import article, bank_claims

from newsclaims.records import Claim
from newsclaims.review.changing import change, edits_between

TEXT = article().text


def value(claim: Claim, path: str) -> Any:
    found: Any = claim.model_dump(mode="json", by_alias=True)
    for key in path.split("."):
        found = found[int(key)] if isinstance(found, list) else found[key]
    return found


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        ("status = completed", "status", "completed"),
        ('type="loan"', "type", "loan"),
        ("amount.max = 60e6", "amount.max", 60_000_000),
        ("amount.approx=true", "amount.approx", True),
        ("amount = null", "amount", None),
        ("investors.0.role = lead", "investors.0.role", "lead"),
        ("targets.0.name = Solarbauer GmbH", "targets.0.name", "Solarbauer GmbH"),
        ("investors = Solarbauer", "investors.0.kind", "unknown"),
        ("sources = Elbezeitung", "sources.0.text", "Elbezeitung"),
        ("sources = Hafenblatt", "sources.0.cue.text", "berichtet"),
        ('evidence = ["Solarbauer baut Dachanlagen"]', "evidence.0.start", TEXT.index("Solarbauer baut")),
        ('stake = {"text": "12,5 Prozent", "min": 12.5, "max": 12.5}', "stake.start", TEXT.index("12,5 Prozent")),
        ("conditions = []", "conditions", []),
        ("amount.text = 50 Millionen Euro", "amount.end", TEXT.index("Euro am") + 4),
    ],
)  # fmt: skip
def test_change(line: str, path: str, expected: Any) -> None:
    assert value(change(bank_claims()[0], line, TEXT), path) == expected


def test_words_are_found_nearest_to_the_evidence() -> None:
    changed = change(bank_claims()[1], "targets = Solarbauer", TEXT)
    assert changed.targets[0].mentions[0].start == TEXT.index("Solarbauer wollte")


def test_without_the_text_words_are_found_in_the_evidence() -> None:
    changed = change(bank_claims()[0], "conditions = Anlagenbauer Solarbauer", None)
    span = changed.conditions[0]
    assert TEXT[span.start : span.end] == "Anlagenbauer Solarbauer"
    with pytest.raises(ValueError, match="does not say 'Celle'"):
        change(bank_claims()[0], "conditions = Celle", None)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("status", "write FIELD=VALUE"),
        ("colour = red", "write FIELD=VALUE"),
        ("id = other", "write FIELD=VALUE"),
        ("article.title = other", "write FIELD=VALUE"),
        ("status = perhaps", "Input should be"),
        ("amount.min = 60e6", "min is larger than max"),
        ("amount.size = 5", "Extra inputs"),
        ("targets.7.name = x", "nothing at 7.name"),
        ("date.from = 2026", "nothing at from"),
        ("conditions = das steht nicht da", "does not say"),
        ("confidence = 3", "less than or equal to 1"),
    ],
)
def test_change_that_cannot_be(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        change(bank_claims()[0], line, TEXT)


def test_place_that_says_something_else_is_put_right() -> None:
    changed = change(bank_claims()[0], "targets.0.mentions.0.start = 3", TEXT)
    assert changed.targets == bank_claims()[0].targets


def test_edits_are_the_fields_that_differ() -> None:
    first = bank_claims()[0]
    assert edits_between(first, first) == {}
    assert edits_between(first, change(first, "status=ended", TEXT)) == {"status": "ended"}
