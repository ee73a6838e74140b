"""Verdicts, their log, and what becomes of claims by them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from review_samples import article, bank_claims

from newsclaims.records import Claim
from newsclaims.review.applying import ReviewedClaim, reviewed
from newsclaims.review.log import append, log_path, read_log
from newsclaims.review.verdicts import Standing, Verdict, fingerprint, new_verdict, standings


def changed(claim: Claim, **fields: Any) -> Claim:
    return Claim.model_validate(claim.model_dump(by_alias=True) | fields)


def test_fingerprint_holds_over_reruns_that_say_the_same() -> None:
    first = bank_claims()[0]
    assert fingerprint(changed(first, confidence=0.1, rules=["other"])) == fingerprint(first)
    ref = first.article.model_dump() | {"outlet": "Elbezeitung", "id": "moved/bank"}
    assert fingerprint(changed(first, article=ref)) == fingerprint(first)
    whole = changed(first, amount=first.amount.model_dump() | {"max": 50_000_000.0})
    assert fingerprint(whole) == fingerprint(first)


@pytest.mark.parametrize(
    "fields", [{"status": "announced"}, {"targets": []}, {"amount": None}, {"conditions": []}, {"evidence": []}]
)
def test_fingerprint_tells_another_content(fields: dict[str, Any]) -> None:
    first = bank_claims()[0]
    assert fingerprint(changed(first, **fields)) != fingerprint(first)


def test_fingerprint_stays_over_releases() -> None:
    assert fingerprint(bank_claims()[0]) == "0f25fb078996fd8a"  # kept verdicts depend on it


def test_last_verdict_wins_and_repeated_lines_do_not_count() -> None:
    first = bank_claims()[0]
    accept, reject = new_verdict(first, "accept"), new_verdict(first, "reject")
    assert standings([first], [accept, reject])[first.id].decision == "reject"
    assert standings([first], [accept, reject, accept])[first.id].decision == "reject"


def test_verdict_on_other_content_is_stale() -> None:
    first = bank_claims()[0]
    standing = standings([changed(first, status="ended")], [new_verdict(first, "accept")])[first.id]
    assert standing.stale
    assert (standing.decision, standing.live) == ("undecided", None)
    record = reviewed(changed(first, status="ended"), standing)
    assert record.verdict is not None
    assert record.verdict.stale


def test_stale_edit_is_not_applied() -> None:
    first = bank_claims()[0]
    later = changed(first, status="ended")
    verdict = new_verdict(first, "edit", edits={"status": "completed"})
    record = reviewed(later, standings([later], [verdict])[first.id])
    assert record.status == "ended"


def test_edit_changes_the_record_and_keeps_what_stood_before() -> None:
    first = bank_claims()[0]
    verdict = new_verdict(first, "edit", edits={"status": "completed", "conditions": []}, note="closed", reviewer="Ada")
    record = reviewed(first, Standing(verdict))
    assert (record.status, record.conditions) == ("completed", ())
    assert record.verdict is not None
    assert record.verdict.replaced["status"] == "planned"
    assert record.verdict.replaced["conditions"][0]["text"] == "dass der Aufsichtsrat am 12. Mai zustimmt"
    assert ReviewedClaim.model_validate_json(record.model_dump_json(by_alias=True)) == record


def test_record_without_a_verdict_says_so() -> None:
    assert reviewed(bank_claims()[0], Standing()).model_dump()["verdict"] is None


@pytest.mark.parametrize(
    "fields",
    [
        {"decision": "maybe"},
        {"decision": "edit"},
        {"decision": "accept", "edits": {"status": "ended"}},
        {"decision": "edit", "edits": {"id": "other"}},
        {"decision": "accept", "time": "2026-05-04T10:00:00"},
        {"decision": "accept", "mood": "good"},
    ],
)
def test_verdict_that_makes_no_sense_is_refused(fields: dict[str, Any]) -> None:
    base = {"claim": "c", "fingerprint": "f", "time": "2026-05-04T10:00:00Z"}
    with pytest.raises(ValidationError):
        Verdict.model_validate(base | fields)


def test_log_stands_beside_the_claims() -> None:
    assert log_path(Path("desk/claims.jsonl")) == Path("desk/claims.jsonl.verdicts.jsonl")


def test_log_is_only_added_to(tmp_path: Path) -> None:
    path, first = tmp_path / "log", bank_claims()[0]
    append(path, new_verdict(first, "accept"))
    before = path.read_bytes()
    append(path, new_verdict(first, "reject", note="Größe 🌞\u2028\n"))
    assert path.read_bytes().startswith(before)
    assert [v.decision for v in read_log(path).records] == ["accept", "reject"]


def test_line_cut_off_by_a_crash_costs_only_itself(tmp_path: Path) -> None:
    path, first = tmp_path / "log", bank_claims()[0]
    append(path, new_verdict(first, "accept"))
    path.write_bytes(path.read_bytes() + b'{"schema": "newscl')
    append(path, new_verdict(first, "reject"))
    found = read_log(path)
    assert [v.decision for v in found.records] == ["accept", "reject"]
    assert [fault.split(": ")[0] for fault in found.faults] == [f"{path}:2"]


@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(["accept", "reject", "undecided"])), max_size=12))
def test_standing_is_what_the_last_line_on_the_claim_says(steps: list[tuple[int, Any]]) -> None:
    claims = bank_claims()
    verdicts = [new_verdict(claims[which], decision, note=str(n)) for n, (which, decision) in enumerate(steps)]
    found = standings(claims, [Verdict.model_validate(json.loads(v.model_dump_json(by_alias=True))) for v in verdicts])
    for index, claim in enumerate(claims):
        assert found[claim.id].decision == next((d for which, d in reversed(steps) if which == index), "undecided")


def test_samples_are_sound() -> None:
    text = article().text
    assert all(text[s.start : s.end] == s.text for claim in bank_claims() for s in claim.evidence)
