"""Rule files that are cut into parts: read in their order, none forgotten, a faulty one named."""

from pathlib import Path

import pytest

from newsclaims.errors import RuleError
from newsclaims.rulebook import read_parts, read_yaml, rules_root


@pytest.mark.parametrize("language", ["de", "en"])
def test_each_file_of_deals_is_a_part(language: str) -> None:
    path = rules_root() / language / "deals.yaml"
    assert sorted(read_yaml(path)["parts"]) == sorted(p.stem for p in path.with_suffix("").glob("*"))


def written(folder: Path, part: str) -> Path:
    (folder / "deals").mkdir()
    (folder / "deals" / "loan.yaml").write_text(part, encoding="utf-8")
    path = folder / "deals.yaml"
    path.write_text("parts: [loan]\nrules: [{id: one}]\n", encoding="utf-8")
    return path


def test_rules_of_a_part_come_behind_the_files_own_and_know_their_file(tmp_path: Path) -> None:
    path = written(tmp_path, "rules:\n  - id: two\n")
    first, second = read_parts(path)["rules"]
    assert (first["id"], second["id"], second["file"], second["line"]) == (
        "one",
        "two",
        str(tmp_path / "deals/loan.yaml"),
        2,
    )


@pytest.mark.parametrize("part", ["rules: []\nvoid: [cash]\n", "rules: none\n", "void: [cash]\n"])
def test_a_part_holds_rules_alone(tmp_path: Path, part: str) -> None:
    with pytest.raises(RuleError, match=r"loan\.yaml:1: a part of deals\.yaml holds 'rules'"):
        read_parts(written(tmp_path, part))


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "rules: []\n")
    (tmp_path / "deals" / "loan.yaml").unlink()
    with pytest.raises(RuleError, match=r"loan\.yaml: cannot be read"):
        read_parts(path)
