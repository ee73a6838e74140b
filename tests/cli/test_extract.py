import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsclaims.cli import main

CLAIM = "Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro."
NOTHING = "Am Montag regnet es in Hamburg und in Bremen, sagte der Wetterdienst."


def run(*args: str | Path, data: bytes | str | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in args], input=data)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "gerlach.txt"
    path.write_text(CLAIM, encoding="utf-8")
    return path


def test_a_claim_comes_out(article: Path) -> None:
    result = run("extract", article)
    [claim] = json.loads(result.stdout)
    assert result.exit_code == 0
    assert claim["article"]["id"] == "gerlach"
    assert (claim["type"], claim["amount"]["min"], claim["amount"]["currency"]) == ("acquisition", 40_000_000, "EUR")
    assert [p["name"] for p in claim["investors"] + claim["targets"]] == ["Gerlach AG", "Wollin"]


def test_an_article_without_claims_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "wetter.txt").write_text(NOTHING, encoding="utf-8")
    result = run("extract", tmp_path / "wetter.txt")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "[]\n", "")


@pytest.mark.parametrize("args", [["extract"], ["extract", "-"]])
def test_a_pipe_is_read(args: list[str]) -> None:
    result = run(*args, "--format", "jsonl", data=CLAIM)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 1


def test_bad_input_costs_one_line_and_not_the_others(article: Path, tmp_path: Path) -> None:
    (tmp_path / "leer.txt").write_bytes(b"")
    (tmp_path / "bild.txt").write_bytes(b"\x89PNG\x00\x00")
    result = run("extract", tmp_path / "leer.txt", article, tmp_path / "bild.txt", tmp_path / "fort.txt")
    assert result.exit_code == 3
    assert len(json.loads(result.stdout)) == 1
    [empty, binary, gone] = result.stderr.splitlines()
    assert empty.startswith("newsclaims: ")
    assert empty.endswith("leer.txt: empty")
    assert "bild.txt: binary" in binary
    assert "fort.txt: No such file" in gone


def test_other_languages_are_refused() -> None:
    result = run(
        "extract", data="La société Gerlach rachète le fabricant Wollin pour 40 millions d'euros, selon la presse."
    )
    assert result.exit_code == 3
    assert result.stderr == "newsclaims: standard input: neither German nor English: it looks like French\n"
    assert json.loads(result.stdout) == []


def test_windows_1252_is_read_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "alt.txt").write_bytes(CLAIM.encode("cp1252"))
    result = run("extract", tmp_path / "alt.txt")
    assert result.exit_code == 0
    assert "warning" in result.stderr
    assert json.loads(result.stdout)[0]["evidence"][0]["text"] == CLAIM


def test_language_and_day_can_be_told(article: Path) -> None:
    result = run("extract", article, "--language", "de", "--published", "2026-01-30")
    assert json.loads(result.stdout)[0]["article"]["published"] == "2026-01-30"


@pytest.mark.parametrize(
    "args",
    [
        ["--format", "xml"],
        ["--language", "fr"],
        ["--published", "30.1."],
        ["--rules", "no-such-folder"],
        ["--no-such-option"],
    ],
)
def test_wrong_usage_is_told(article: Path, args: list[str]) -> None:
    assert run("extract", article, *args).exit_code == 2


def test_a_missing_extra_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "seite.html").write_text("<html></html>", encoding="utf-8")
    result = run("extract", tmp_path / "seite.html")
    assert result.exit_code == 5
    assert "pip install 'newsclaims[html]'" in result.stderr


def test_a_bad_rule_file_is_told_with_its_line(article: Path, tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "deals.yaml").write_text("rules:\n  - id: de.deal.mine\n    tpye: loan\n", encoding="utf-8")
    result = run("extract", article, "--rules", tmp_path)
    assert result.exit_code == 4
    assert "deals.yaml:2" in result.stderr
    assert "did you mean 'type'" in result.stderr


def test_a_file_can_be_written(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims.html"
    result = run("extract", article, "--format", "html", "--output", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Gerlach" in out.read_text(encoding="utf-8")


def test_output_is_utf_8_whatever_the_locale(article: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    out = subprocess.run(
        [sys.executable, "-m", "newsclaims", "extract", article], capture_output=True, env=env, check=True
    )
    assert "übernimmt" in out.stdout.decode("utf-8")


def test_a_closed_pipe_ends_quietly(article: Path) -> None:
    command = f"{sys.executable} -m newsclaims extract {article} {' '.join([str(article)] * 50)} | head -c 10"
    out = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (out.stdout, out.stderr) == ("[\n  {\n    ", "")


def test_a_fault_in_one_article_does_not_cost_the_others(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsclaims import extraction

    monkeypatch.setattr(extraction, "extract_article", lambda *_: 1 / 0)
    result = run("extract", article, article)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == ["newsclaims: gerlach: failed: ZeroDivisionError: division by zero"] * 2
