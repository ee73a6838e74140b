"""`newsclaims review` as it is typed."""

import json
from pathlib import Path
from typing import Any

import pytest
from click import style
from click.testing import CliRunner, Result
from review_samples import article, bank_claims, bread, bread_claims

from newsclaims.cli.review import review_command
from newsclaims.evaluate.annotated import Answer, read_annotated
from newsclaims.records import Claim
from newsclaims.review.applying import ReviewedClaim
from newsclaims.review.display import evidence
from newsclaims.review.log import append, log_path, read_log
from newsclaims.review.verdicts import new_verdict


def review(*arguments: Any, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(review_command, [str(a) for a in arguments], input=given, catch_exceptions=False)


def ids(result: Result) -> list[str]:
    return [json.loads(line)["id"] for line in result.stdout.splitlines()]


def decide(path: Path, keys: str, *options: Any) -> Result:
    return review(
        path, "--interactive", "--reviewer", "Ada", "--articles", path.parent / "articles", *options, given=keys
    )


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", "bank-1 bank-2 bread-1 bread-2"),
        ("--investor nordb", "bank-1 bank-2"),
        ("--investor Nordbank --investor yeast", "bank-1 bank-2 bread-1"),
        ("--target solar", "bank-1"),
        ("--source elbe", "bank-2"),
        ("--type valuation --type acquisition", "bank-2 bread-2"),
        ("--status completed", "bread-1 bread-2"),
        ("--min-amount 50e6", "bank-1 bread-2"),
        ("--investor nordbank --min-amount 40000000", "bank-1"),
        ("--decision accept", "bank-1"),
        ("--undecided", "bread-1 bread-2"),
        ("--undecided --decision reject", "bank-2 bread-1 bread-2"),
        ("--investor nobody", ""),
    ],
)
def test_filters(claims_file: Path, options: str, expected: str) -> None:
    decide(claims_file, "arq")
    result = review(claims_file, *options.split())
    assert (ids(result), result.exit_code) == (expected.split(), 0)


def test_json_is_an_indented_list(claims_file: Path) -> None:
    result = review(claims_file, "--format", "json")
    assert [Claim.model_validate(value) for value in json.loads(result.stdout)] == bank_claims() + bread_claims()
    assert json.loads(review(claims_file, "--format", "json", "--target", "x").stdout) == []
    assert result.stdout.startswith('[\n{\n  "id"')


def test_claims_from_a_pipe(claims_file: Path) -> None:
    result = review("-", "--target", "crumbly", given=claims_file.read_bytes())
    assert ids(result) == ["bread-1"]


def test_bad_line_is_told_and_the_rest_comes_out(claims_file: Path) -> None:
    lines = claims_file.read_text(encoding="utf-8").splitlines()
    claims_file.write_text("\n".join([lines[0], "{oops", *lines[1:]]), encoding="utf-8")
    result = review(claims_file)
    assert len(ids(result)) == 4
    assert f"{claims_file}:2: " in result.stderr
    assert result.exit_code == 3


def test_keys_decide_and_the_next_sitting_goes_on(claims_file: Path) -> None:
    assert "2 of 4 claims are decided" in decide(claims_file, "asrq").output
    log = log_path(claims_file)
    assert [(v.claim, v.decision, v.reviewer) for v in read_log(log).records] == [
        ("bank-1", "accept", "Ada"),
        ("bread-1", "reject", "Ada"),
    ]
    later = decide(claims_file, "aa").output
    assert later.index("about 80 m USD") < later.index("about 35 m EUR")  # the one passed over comes last
    assert "All claims are decided" in decide(claims_file, "").output


def test_undo_is_one_more_line(claims_file: Path) -> None:
    decide(claims_file, "a\nr\nu\nu\nq\n")
    log = read_log(log_path(claims_file)).records
    assert [v.decision for v in log] == ["accept", "reject", "undecided", "undecided"]
    assert [v.claim for v in log] == ["bank-1", "bank-2", "bank-2", "bank-1"]
    assert "nothing to undo" in decide(claims_file, "uq").output


def test_undo_brings_back_what_held_before(claims_file: Path) -> None:
    first = bank_claims()[0]
    append(log_path(claims_file), new_verdict(first, "undecided", note="ask Bo"))
    decide(claims_file, "rauq")
    decide(claims_file, "nmore\nuq", "--target", "Solarbauer")
    last = [v for v in read_log(log_path(claims_file)).records if v.claim == "bank-1"][-1]
    assert (last.decision, last.note) == ("undecided", "ask Bo")


def test_note_and_edit(claims_file: Path) -> None:
    output = decide(claims_file, "nsure?\nestatus = completed\namount.max = lots\ntargets = Nordbank\n\nq").output
    assert "not changed: amount.max: " in output
    note, edit = read_log(log_path(claims_file)).records
    assert (note.decision, note.note) == ("undecided", "sure?")
    assert (edit.decision, edit.note, sorted(edit.edits)) == ("edit", "sure?", ["status", "targets"])
    record = ReviewedClaim.model_validate_json(
        review(claims_file, "--apply", log_path(claims_file)).stdout.splitlines()[0]
    )
    assert (record.status, record.targets[0].name) == ("completed", "Nordbank")


def test_edit_without_a_change_is_no_verdict(claims_file: Path) -> None:
    assert "Nothing is changed" in decide(claims_file, "e\n\nq").output
    assert not log_path(claims_file).exists()


def test_terminal_marks_the_evidence_in_its_paragraph(claims_file: Path) -> None:
    output = decide(claims_file, "q").output
    assert "⟦Die Nordbank will sich" in output
    assert "zustimmt⟧." in output
    alone = review(claims_file, "-i", given="q").output
    assert "⟦Die Nordbank will sich" in alone
    assert "Voraussetzung" not in alone


def test_colours_mark_the_fields_and_dim_the_rest() -> None:
    first = bank_claims()[0]
    shown = "\n".join(evidence(first, article().text, width=60, colour=True))
    assert style("Nordbank", fg="blue", bold=True) in shown
    assert style(".", dim=True) in shown
    assert "⟦" not in shown


def test_unknown_key_is_told(claims_file: Path) -> None:
    assert "no such key" in decide(claims_file, "xq").output


def test_verdicts_outlive_a_rerun_until_the_claim_changes(claims_file: Path) -> None:
    decide(claims_file, "aaq")
    first, second = (json.loads(line) for line in claims_file.read_text(encoding="utf-8").splitlines()[:2])
    rerun = [first | {"confidence": 0.3, "rules": ["new"]}, second | {"status": "planned"}]
    claims_file.write_text("".join(json.dumps(record) + "\n" for record in rerun), encoding="utf-8")
    assert ids(review(claims_file, "--undecided")) == ["bank-2"]
    result = review(claims_file, "--apply", log_path(claims_file))
    verdicts = [json.loads(line)["verdict"] for line in result.stdout.splitlines()]
    assert [(v["decision"], v["stale"]) for v in verdicts] == [("accept", False), ("accept", True)]
    assert "1 verdicts are stale" in result.stderr


def test_apply_several_files_in_order(claims_file: Path, tmp_path: Path) -> None:
    first = bank_claims()[0]
    for name, decision in (("one", "accept"), ("two", "reject")):
        append(tmp_path / name, new_verdict(first, decision))
    for order, expected in ((("one", "two"), "reject"), (("two", "one"), "accept")):
        result = review(claims_file, *(part for name in order for part in ("--apply", tmp_path / name)))
        assert json.loads(result.stdout.splitlines()[0])["verdict"]["decision"] == expected


def test_verdict_whose_edit_makes_no_claim_is_told_by_its_line(claims_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "verdicts"
    append(path, new_verdict(bank_claims()[0], "accept"))
    append(path, new_verdict(bank_claims()[0], "edit", edits={"status": "perhaps"}))
    result = review(claims_file, "--apply", path)
    assert f"{path}:2: claim bank-1: status: Input should be" in result.stderr
    assert json.loads(result.stdout.splitlines()[0])["verdict"]["decision"] == "accept"
    assert result.exit_code == 3


def test_verdicts_on_strangers_are_told(claims_file: Path, tmp_path: Path) -> None:
    append(tmp_path / "v", new_verdict(bank_claims()[0].model_copy(update={"id": "gone"}), "accept"))
    result = review(claims_file, "--apply", tmp_path / "v")
    assert "1 verdicts are on claims that are not in" in result.stderr
    assert result.exit_code == 0


def test_export_writes_reviewed_articles_annotated(claims_file: Path, tmp_path: Path) -> None:
    decide(claims_file, "aestatus=completed\n\nraq")
    result = review(claims_file, "--export", "corpus", tmp_path / "corpus", "--articles", tmp_path / "articles")
    assert (result.stdout.split(), result.exit_code) == (["bank", "bread"], 0)
    assert (tmp_path / "corpus/de/bank.txt").read_text(encoding="utf-8") == article().text
    bank = json.loads((tmp_path / "corpus/de/bank.json").read_text(encoding="utf-8"))
    assert {key: bank[key] for key in ("doc", "language")} == {"doc": "bank", "language": "de"}
    assert [claim["status"] for claim in bank["claims"]] == ["planned", "completed"]
    assert bank["claims"][1] == {
        "type": "acquisition",
        "investors": ["Nordbank"],
        "targets": [],
        "amount": {"min": 35_000_000, "max": 35_000_000, "currency": "EUR", "approx": True},
        "stake": {"min": 12.5, "max": 12.5},
        "sources": ["Elbezeitung"],
        "conditions": [],
        "status": "completed",
        "evidence": ["Demnach zahlt die Nordbank rund 35 Millionen Euro für 12,5 Prozent der Anteile."],
    }
    (rejected_left_out,) = json.loads((tmp_path / "corpus/en/bread.json").read_text(encoding="utf-8"))["claims"]
    assert rejected_left_out["type"] == "valuation"
    assert (tmp_path / "corpus/en/bread.txt").read_text(encoding="utf-8") == bread().text


def test_export_leaves_out_what_is_not_reviewed_and_keeps_what_is_there(claims_file: Path, tmp_path: Path) -> None:
    decide(claims_file, "aaaq")
    corpus = ("--export", "corpus", tmp_path / "corpus", "--articles", tmp_path / "articles")
    result = review(claims_file, *corpus, "--investor", "Nordbank")
    assert result.stdout.split() == ["bank"]
    again = review(claims_file, *corpus)
    assert again.stdout.split() == ["bank"]
    assert "bread: 1 of 2 claims are undecided" in again.stderr
    (tmp_path / "corpus/de/bank.json").write_text("{}", encoding="utf-8")
    kept = review(claims_file, *corpus)
    assert "exists with other content" in kept.stderr
    assert kept.exit_code == 3
    assert (tmp_path / "corpus/de/bank.json").read_text(encoding="utf-8") == "{}"


def test_export_needs_the_texts(claims_file: Path, tmp_path: Path) -> None:
    decide(claims_file, "aaaa")
    result = review(claims_file, "--export", "corpus", tmp_path / "corpus")
    assert "name its file or folder with --articles" in result.stderr
    assert result.exit_code == 3


def test_page_is_written(claims_file: Path, tmp_path: Path) -> None:
    page = tmp_path / "review.html"
    assert (
        review(claims_file, "--html", page, "--articles", tmp_path / "articles", "--type", "valuation").exit_code == 0
    )
    content = page.read_text(encoding="utf-8")
    assert "antitrust office" in content
    assert "http-equiv" in content
    assert review(claims_file, "--html", "-").stdout.startswith("<!DOCTYPE html>")


def test_article_that_cannot_be_read_is_told(claims_file: Path, tmp_path: Path) -> None:
    (tmp_path / "articles" / "bad.txt").write_bytes(b"")
    result = decide(claims_file, "q")
    assert "bad" in result.stderr
    assert "⟦Die Nordbank" in result.stdout


@pytest.mark.parametrize(
    "options", [["-i", "--html", "x"], ["--html", "x", "--export", "corpus", "y"], ["-i", "--apply", "x"]]
)
def test_one_way_at_a_time(claims_file: Path, options: list[str]) -> None:
    assert review(claims_file, *options).exit_code == 2


def test_keys_and_claims_do_not_share_the_pipe() -> None:
    assert review("-", "-i", given="").exit_code == 2


def test_exported_articles_are_read_by_evaluate(claims_file: Path, tmp_path: Path) -> None:
    decide(claims_file, "aaaa")
    review(claims_file, "--export", "corpus", tmp_path / "corpus", "--articles", tmp_path / "articles")
    bank, bread_ = read_annotated(tmp_path / "corpus")
    assert list(bank.claims) == [Answer.of(claim) for claim in bank_claims()]
    assert list(bread_.claims) == [Answer.of(claim) for claim in bread_claims()]
    assert bank.article.sha256 == article().sha256
