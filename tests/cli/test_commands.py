import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from newsclaims.cli import COMMANDS, main
from newsclaims.output.schema import claim_schema

CLAIM = "Die Gerlach AG übernimmt nach Angaben des „Kuriers“ den Pumpenbauer Wollin für 40 Millionen Euro."


def run(*args: str | Path, data: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in args], input=data)


def test_help_lists_the_commands_and_the_exit_statuses() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in main.list_commands(click.Context(main)):
        assert re.search(rf"^  {name} ", result.stdout, re.MULTILINE)
    assert "4 fault in a rule file" in " ".join(result.stdout.split())


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help(name: str) -> None:
    if name not in main.list_commands(click.Context(main)):
        pytest.skip("not part of this installation")
    result = run(name, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 4


def test_a_command_that_there_is_not_is_wrong_usage() -> None:
    assert run("extarct").exit_code == 2


def test_version() -> None:
    assert re.search(r"\d+\.\d+\.\d+", run("--version").stdout)


def test_schema() -> None:
    assert json.loads(run("schema").stdout) == claim_schema()


def test_explain_names_words_places_and_rules() -> None:
    result = run("explain", data=CLAIM)
    assert result.exit_code == 0
    assert f'"Wollin" {CLAIM.index("Wollin")}-{CLAIM.index("Wollin") + 6}' in result.stdout
    assert '"40 Millionen Euro"' in result.stdout
    assert re.search(r"de\.deal\.[\w.-]+ +rules/de/deals/acquisition\.yaml:\d+", result.stdout)


def test_rules_hold_their_examples() -> None:
    result = run("rules", "check")
    assert result.stdout.splitlines()[-1].endswith("all hold"), result.stdout
    assert result.exit_code == 0


def test_rules_are_listed_with_their_places() -> None:
    lines = run("rules", "list", "--language", "de").stdout.splitlines()
    assert any(re.fullmatch(r"de\.deal\.invest +rules/de/deals/investment\.yaml:\d+", line) for line in lines)
    assert not any(line.startswith("en.") for line in lines)


def overlay(folder: Path, text: str, name: str = "de/deals.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


OWN_RULE = """rules:
  - id: de.deal.mine
    type: investment
    verbs: [beglücken]
    investor: [subject]
    target: [object]
    examples:
      - text: "{}"
        claims: [{{type: investment, investors: [Gerlach AG], targets: [Wollin]}}]
"""


def test_a_rule_of_ones_own_is_checked_with_the_others(tmp_path: Path) -> None:
    result = run(
        "rules",
        "check",
        overlay(tmp_path, OWN_RULE.format("Die Gerlach AG beglückt den Konzern Wollin mit 40 Millionen Euro.")),
    )
    assert "de.deal.mine" not in result.stdout


def test_an_example_that_does_not_hold_is_told_with_its_line(tmp_path: Path) -> None:
    result = run("rules", "check", overlay(tmp_path, OWN_RULE.format("Die Gerlach AG tanzt mit Wollin.")))
    assert result.exit_code == 4
    assert re.search(r"deals\.yaml:8: rule de\.deal\.mine: ", result.stdout)


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        (
            "de/deals.yaml",
            "rules:\n  - id: de.deal.mine\n    tpye: loan\n",
            "deals.yaml:2: rule de.deal.mine: unknown key 'tpye'; did you mean",
        ),
        ("de/deals.yaml", "rules: [\n", "deals.yaml:2: not valid YAML"),
        ("de/dealz.yaml", "rules: []\n", "no such rule file is read; did you mean de/deals.yaml?"),
        ("de/deals/loan.yaml", "rules: []\n", "no such rule file is read; did you mean de/deals.yaml?"),
    ],
)
def test_a_bad_rule_file_is_told_with_its_line(tmp_path: Path, name: str, text: str, reason: str) -> None:
    result = run("rules", "check", overlay(tmp_path, text, name))
    assert result.exit_code == 4
    assert reason in result.stdout


def pair(folder: Path, name: str, text: str, claims: list[dict[str, object]]) -> None:
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    sheet = {"doc": name, "language": "de", "published": None, "claims": claims}
    (folder / f"{name}.json").write_text(json.dumps(sheet), encoding="utf-8")


def test_evaluate_scores_and_lists_errors(tmp_path: Path) -> None:
    claim: dict[str, object] = {
        "type": "acquisition", "investors": ["Gerlach AG"], "targets": ["Wollin"], "status": "announced", "stake": None,
        "amount": {"min": 40e6, "max": 40e6, "currency": "EUR", "approx": False},
        "sources": [], "conditions": [], "evidence": [],
    }  # fmt: skip
    pair(tmp_path, "a", "Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro.", [claim])
    pair(tmp_path, "b", "Am Montag regnet es in Hamburg und in Bremen.", [claim])
    result = run("evaluate", tmp_path, "--errors")
    assert result.exit_code == 0
    assert "missed acquisition/announced  Gerlach AG -> Wollin" in result.stdout
    assert re.search(r"^found +1\.000   0\.500   0\.667$", result.stdout, re.MULTILINE)
    assert json.loads(run("evaluate", tmp_path, "--json").stdout)["de"]["found"]["recall"] == 0.5


def test_evaluate_tells_what_it_cannot_read(tmp_path: Path) -> None:
    assert run("evaluate", tmp_path).exit_code == 3
    assert run("evaluate", tmp_path / "none.json").exit_code == 3


def test_the_script_leaves_with_the_commands_status_and_all_written(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(CLAIM, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "newsclaims", "extract", article], capture_output=True, check=False)
    assert done.returncode == 0
    assert json.loads(done.stdout)[0]["investors"][0]["name"] == "Gerlach AG"
    missing = subprocess.run([sys.executable, "-m", "newsclaims", "extract", tmp_path / "b.txt"], check=False)
    assert missing.returncode == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(CLAIM, encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "newsclaims", "extract", article]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 6
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr
