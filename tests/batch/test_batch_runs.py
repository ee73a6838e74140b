import json
import os
from pathlib import Path

import pytest
from folders import TASK, Runs, fill, start, text
from standin import claims_of

from newsclaims.batch.model import Task
from newsclaims.batch.run import Batch, run_batch
from newsclaims.batch.worker import WorkerError
from newsclaims.errors import OutputError, RuleError


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(fill(tmp_path / "in"), tmp_path / "claims.jsonl")


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def ids(path: Path) -> list[str]:
    return list(dict.fromkeys(json.loads(line)["article"]["id"] for line in lines(path)))


def errors(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in lines(path.with_name(path.name + ".errors.jsonl"))]


def test_ids_are_paths_without_ending_or_the_articles_own(runs: Runs) -> None:
    runs.run()
    found = ids(runs.output)
    assert {"a001", "de/report", "feed-0", "feed-3"} <= set(found)
    assert [i for i in found if i.startswith("a")] == sorted(i for i in found if i.startswith("a"))


def test_a_bad_article_is_a_line_of_the_errors_file(runs: Runs) -> None:
    tally = runs.run()
    assert (tally.read, tally.failed, tally.skipped) == (19, 2, 0)
    assert [(e["id"], e["error"]) for e in errors(runs.output)] == [("a005b", "InputError"), ("feed:3", "InputError")]
    assert "binary" in errors(runs.output)[0]["reason"]
    assert errors(runs.output)[1]["place"].endswith("feed.jsonl:3")


def test_order_does_not_depend_on_jobs(runs: Runs) -> None:
    runs.run(jobs=2)
    assert runs.content() == runs.fresh()


def test_an_error_inside_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(text(1) + "MISHAP", encoding="utf-8")
    run_batch(Batch(tmp_path, tmp_path / "o.jsonl", TASK))
    (error,) = errors(tmp_path / "o.jsonl")
    assert error["error"] == "InternalError"
    assert error["reason"] == "ZeroDivisionError: mishap"
    assert error["at"].startswith("batch/work.py:")


@pytest.mark.parametrize(
    ("word", "error"), [("CRASH", "WorkerError"), ("HANG", "TimeoutError"), ("MISHAP", "InternalError")]
)
def test_a_worker_that_dies_or_hangs_costs_one_article(tmp_path: Path, word: str, error: str) -> None:
    folder = fill(tmp_path / "in")
    (folder / "a003.txt").write_text(f"{text(3)}\n{word}\n", encoding="utf-8")
    tally = run_batch(Batch(folder, tmp_path / "o.jsonl", Task(extractor=claims_of, seconds=1.0), jobs=2))
    assert (tally.read, tally.failed) == (19, 3)
    assert [e["error"] for e in errors(tmp_path / "o.jsonl") if e["id"] == "a003"] == [error]


def test_a_hanging_article_ends_in_one_process_too(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(text(1) + "HANG", encoding="utf-8")
    run_batch(Batch(tmp_path, tmp_path / "o.jsonl", Task(extractor=claims_of, seconds=0.2)))
    assert errors(tmp_path / "o.jsonl")[0]["reason"] == "took longer than 0.2 seconds"


def no_rules(article: object, options: object) -> None:
    raise RuleError("no such thing", path=Path("amounts.yaml"), line=3)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_wrong_rule_file_ends_the_run(runs: Runs, jobs: int) -> None:
    with pytest.raises(RuleError, match=r"amounts\.yaml:3: no such thing"):
        runs.run(task=Task(extractor=no_rules), jobs=jobs)


def test_workers_that_cannot_start_end_the_run(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclaims.batch.worker.serve", os.getcwd)
    with pytest.raises(WorkerError, match="no worker process can be started"):
        runs.run(jobs=2)


def test_one_id_stands_for_one_article(tmp_path: Path) -> None:
    entries = [{"id": "x", "text": text(1)}, {"id": "x", "text": text(1)}, {"id": "x", "text": text(2)}]
    (tmp_path / "feed.jsonl").write_text("\n".join(map(json.dumps, entries)), encoding="utf-8")
    tally = run_batch(Batch(tmp_path / "feed.jsonl", tmp_path / "o.jsonl", TASK))
    assert (tally.done, tally.skipped, tally.failed) == (1, 1, 1)
    assert errors(tmp_path / "o.jsonl")[0]["error"] == "SameId"


def test_near_copies_are_extracted_each_and_carry_one_hash(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text(text(7), encoding="utf-8")
    tally = run_batch(Batch(folder, tmp_path / "o.jsonl", TASK))
    records = [json.loads(line) for line in lines(tmp_path / "o.jsonl")]
    assert tally.done == 2
    assert {r["article"]["id"] for r in records} == {"one", "two"}
    assert len({r["article"]["sha256"] for r in records}) == 1


def test_fail_fast_stops_at_the_first(runs: Runs) -> None:
    tally = runs.run(fail_fast=True)
    assert (tally.read, tally.failed) == (7, 1)
    assert ids(runs.output)[-1] == "a005"


def test_an_existing_output_is_not_overwritten(runs: Runs) -> None:
    runs.run()
    before = runs.content()
    with pytest.raises(OutputError, match="--resume, or write it anew with --force"):
        runs.run()
    runs.run(force=True)
    assert runs.content() == before


def test_a_file_of_another_make_is_not_resumed(runs: Runs) -> None:
    runs.output.write_text("mine\n", encoding="utf-8")
    with pytest.raises(OutputError, match="--force"):
        runs.run(resume=True)
    assert runs.output.read_text(encoding="utf-8") == "mine\n"


def test_two_runs_do_not_write_one_output(runs: Runs) -> None:
    process = runs.start(seconds=0.2)
    while not runs.output.exists() or not runs.output.stat().st_size:
        assert process.poll() is None
    with pytest.raises(OutputError, match="another run"):
        runs.run(resume=True)
    process.kill()
    process.communicate()


def test_an_unknown_ending_is_refused(runs: Runs) -> None:
    with pytest.raises(OutputError, match="ending"):
        run_batch(Batch(runs.folder, runs.output.with_suffix(".docx"), TASK))


def test_output_inside_the_folder_is_not_read(tmp_path: Path) -> None:
    folder = fill(tmp_path / "in")
    inside = Runs(folder, folder / "claims.jsonl")
    first = inside.run()
    assert inside.run(resume=True).read == first.read


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_stream_gives_each_articles_records_before_the_next_comes(jobs: int) -> None:
    process = start("-", "-", jobs=jobs)
    assert process.stdin
    assert process.stdout
    for number in range(3):
        process.stdin.write(json.dumps({"id": f"n{number}", "text": text(number)}).encode() + b"\n")
        process.stdin.flush()
        records = [json.loads(process.stdout.readline()) for _ in range(2)]
        assert {line["article"]["id"] for line in records} == {f"n{number}"}
    process.stdin.write(b"nonsense\n")
    _, told = process.communicate()
    assert process.returncode == 3
    assert b'"reason": "not JSON' in told
    assert b"4 read = 3 done + 0 skipped + 1 failed; 6 claims" in told


def test_a_stream_that_is_one_json_list() -> None:
    process = start("-", "-")
    out, _ = process.communicate(json.dumps([{"id": n, "text": text(n)} for n in range(3)], indent=1).encode())
    assert process.returncode == 0
    assert len(out.splitlines()) == 6


def test_a_reader_that_leaves_is_no_fault() -> None:
    process = start("-", "-")
    assert process.stdin
    assert process.stdout
    process.stdout.close()
    process.stdin.write(json.dumps({"id": "x", "text": text(1)}).encode() + b"\n")
    process.stdin.close()
    assert process.wait() == 141
    assert process.stderr
    assert process.stderr.read() == b""
    process.stderr.close()
