"""Outputs other than JSON Lines: CSV, Parquet, SQLite, DuckDB."""

import csv
import json
import os
import random
import signal
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from folders import TASK, Runs, fill, text
from standin import claims_of

from newsclaims.article import Article
from newsclaims.batch.columns import claim_columns
from newsclaims.batch.model import Task
from newsclaims.batch.outputs import ENDINGS
from newsclaims.errors import MissingExtraError, OutputError
from newsclaims.records import Amount, Claim, DealDate

DATABASES = (".sqlite", ".duckdb")
MONEY = Amount(text="12 millions", start=0, end=11, min=None, max=12_000_000, currency="EUR", approx=True)
DAY = DealDate(text="today", start=0, end=5, **{"from": "2026-03-01", "to": None})


def rich(article: Article, options: Any) -> Any:
    """The stand-in's claims with a sum and a date."""
    found = claims_of(article)
    found.claims = tuple(claim.model_copy(update={"amount": MONEY, "date": DAY}) for claim in found.claims)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip("pyarrow")
    pytest.importorskip("duckdb")
    return fill(tmp_path / "in")


def rows(path: Path) -> list[dict[str, Any]]:
    """What a store holds, as the values of its columns."""
    if path.suffix == ".jsonl":
        records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        return [{c.name: c.value(record) for c in claim_columns()} for record in records]
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return list(pq.read_table(path).to_pylist())
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    return table(path, "claims", "ORDER BY article_id, id")


def table(path: Path, name: str, how: str = "") -> list[dict[str, Any]]:
    connect: Any = sqlite3.connect
    if path.suffix == ".duckdb":
        import duckdb

        connect = duckdb.connect
    connection = connect(str(path))
    cursor = connection.execute(f"SELECT * FROM {name} {how}")
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    connection.close()
    return found


def test_every_form_holds_the_same(folder: Path, tmp_path: Path) -> None:
    for ending in ENDINGS:
        Runs(folder, tmp_path / f"claims{ending}").run(task=Task(extractor=rich))
    wanted = sorted(rows(tmp_path / "claims.jsonl"), key=lambda r: (r["article_id"], r["id"]))
    assert wanted[0]["amount_max"] == 12_000_000
    for ending in ENDINGS[1:]:
        found = sorted(rows(tmp_path / f"claims{ending}"), key=lambda r: (r["article_id"], r["id"]))
        assert [list(r) for r in found] == [list(r) for r in wanted], ending
        assert [r["evidence" if ending == ".parquet" else "id"] for r in found] == [
            r["evidence" if ending == ".parquet" else "id"] for r in wanted
        ], ending
        lists = [json.loads(r["evidence"]) if ending != ".parquet" else r["evidence"] for r in found]
        assert lists == [r["evidence"] for r in wanted]
        assert {str(r["amount_max"]) for r in found} <= {"12000000", "12000000.0"}
        assert {r["amount_min"] or None for r in found} == {None}
        assert {r["date_from"] for r in found} == {"2026-03-01"}


def test_columns_cover_the_record() -> None:
    names = [column.name for column in claim_columns()]
    assert {"id", "schema", "article_sha256", "amount_alt_currency", "stake_min", "date_from", "investors"} <= set(
        names
    )
    assert {name.split("_")[0] for name in names} == {f.alias or n for n, f in Claim.model_fields.items()}


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
def test_files_are_the_same_after_a_resumed_change(folder: Path, tmp_path: Path, ending: str) -> None:
    runs = Runs(folder, tmp_path / f"claims{ending}")
    runs.run()
    (folder / "a003.txt").write_text(text(50, 3), encoding="utf-8")
    assert runs.run(resume=True).done == 1
    assert runs.content() == runs.fresh()


def test_parquet_is_not_overwritten_unasked(folder: Path, tmp_path: Path) -> None:
    runs = Runs(folder, tmp_path / "claims.parquet")
    runs.output.write_bytes(b"mine")
    with pytest.raises(OutputError, match="--force"):
        runs.run()
    runs.run(force=True)
    assert rows(runs.output)


@pytest.mark.parametrize("ending", DATABASES)
def test_tables_are_renewed_by_claim_id(folder: Path, tmp_path: Path, ending: str) -> None:
    runs = Runs(folder, tmp_path / f"claims{ending}")
    first = runs.run()
    before = rows(runs.output)
    assert len(before) == first.claims
    runs.run(task=Task(extractor=rich))
    after = rows(runs.output)
    assert [r["id"] for r in after] == [r["id"] for r in before]
    assert {r["amount_currency"] for r in after} == {"EUR"}


@pytest.mark.parametrize("ending", DATABASES)
def test_claims_that_an_article_no_longer_makes_go(folder: Path, tmp_path: Path, ending: str) -> None:
    runs = Runs(folder, tmp_path / f"claims{ending}")
    runs.run()
    (folder / "a003.txt").write_text(text(3, 1), encoding="utf-8")
    (folder / "a002.txt").write_bytes(b"\0")
    (folder / "a001.txt").unlink()
    tally = runs.run(resume=True)
    assert (tally.done, tally.failed) == (1, 3)
    made = [r["id"] for r in rows(runs.output)]
    assert [i for i in made if i[:4] in ("a001", "a002", "a003")] == ["a001-0", "a003-0"]
    assert len((tmp_path / f"claims{ending}.errors.jsonl").read_bytes().splitlines()) == 3
    states = {r["id"]: r["state"] for r in table(runs.output, "claims_progress")}
    assert (states["a002"], states["a003"]) == ("failed", "done")


@pytest.mark.parametrize("ending", DATABASES)
def test_a_broken_namesake_does_not_cost_an_article_its_claims(tmp_path: Path, ending: str) -> None:
    if ending == ".duckdb":
        pytest.importorskip("duckdb")
    entries = [{"id": "x", "text": text(1)}, {"id": "x", "text": ""}, {"id": "x", "text": text(2)}]
    (tmp_path / "feed.jsonl").write_text("\n".join(map(json.dumps, entries)), encoding="utf-8")
    runs = Runs(tmp_path / "feed.jsonl", tmp_path / f"claims{ending}")
    assert runs.run().failed == 2
    assert len(rows(runs.output)) == 2


@pytest.mark.parametrize("ending", DATABASES)
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_killed_run_leaves_whole_articles_in_a_table(folder: Path, tmp_path: Path, ending: str, jobs: int) -> None:
    runs, moments = Runs(folder, tmp_path / f"claims{ending}"), random.Random(3)
    whole = Runs(folder, tmp_path / f"whole{ending}")
    whole.run()
    for _ in range(3):
        process = runs.start(seconds=0.03, jobs=jobs, resume=True)
        time.sleep(moments.uniform(0.5, 1.0))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    runs.run(resume=True)
    assert rows(runs.output) == rows(whole.output)


@pytest.mark.parametrize("ending", DATABASES)
def test_what_is_no_database_is_refused(folder: Path, tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"claims{ending}"
    output.write_bytes(b"this is no database at all, but some words of a text" * 50)
    with pytest.raises(OutputError, match="claims"):
        Runs(folder, output).run()


@pytest.mark.parametrize(("ending", "package"), [(".parquet", "pyarrow"), (".duckdb", "duckdb")])
def test_a_missing_package_is_told_with_the_pip_line(
    folder: Path, tmp_path: Path, ending: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'newsclaims\[{ending[1:]}\]'"):
        Runs(folder, tmp_path / f"claims{ending}").run(task=TASK)
