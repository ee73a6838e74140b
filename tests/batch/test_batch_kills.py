"""Runs as processes of their own, ended by signals at random moments."""

import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest
from folders import Runs, fill

KILLS = int(os.environ.get("BATCH_KILLS", "3"))  # each of them; more for a long night


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(fill(tmp_path / "in", 40), tmp_path / "claims.jsonl")


def wait_for_output(runs: Runs, process: "subprocess.Popen[bytes]") -> None:
    while not runs.output.exists() or not runs.output.stat().st_size:
        assert process.poll() is None, process.communicate()
        time.sleep(0.002)


def ended(process: "subprocess.Popen[bytes]") -> tuple[int, str]:
    _, told = process.communicate(timeout=30)
    return process.returncode, told.decode()


def assert_whole(path: Path) -> None:
    data = path.read_bytes()
    assert not data or data.endswith(b"\n")
    for line in data.splitlines():
        assert json.loads(line)["schema"] == "newsclaims/1"


def children(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        found += [int(stat.parent.name)] * (parent == pid)
    return found


def gone(pid: int) -> bool:
    try:
        return ") Z " in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("group", [False, True], ids=["process", "group"])
def test_kill_9_at_random_moments(runs: Runs, jobs: int, group: bool) -> None:
    whole, moments = runs.fresh(), random.Random(jobs)
    kills = 0
    for _ in range(KILLS):
        process = runs.start(seconds=0.004, jobs=jobs, resume=True)
        wait_for_output(runs, process)
        time.sleep(moments.uniform(0.3 * kills / KILLS, 0.02 + 0.4 * kills / KILLS))
        workers = children(process.pid)
        if group:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        kills += ended(process)[0] == -signal.SIGKILL
        assert_whole(runs.output)
        assert whole.startswith(runs.output.read_bytes())
        deadline = time.monotonic() + 10
        while not all(map(gone, workers)):
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert kills
    process = runs.start(jobs=jobs, resume=True)
    assert ended(process)[0] == 3
    assert runs.content() == whole


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_ctrl_c_and_sigterm_end_between_two_articles(
    runs: Runs, jobs: int, number: signal.Signals, status: int
) -> None:
    process = runs.start(seconds=0.05, jobs=jobs)
    wait_for_output(runs, process)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does: to all of them
    else:
        process.send_signal(number)
    code, told = ended(process)
    assert code == status
    assert "go on with --resume" in told
    assert "Traceback" not in told
    assert_whole(runs.output)
    assert ended(runs.start(jobs=jobs, resume=True))[0] == 3
    assert runs.content() == runs.fresh()


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_ends_a_run_that_waits_for_its_stream(tmp_path: Path, jobs: int) -> None:
    waiting = Runs(Path("-"), tmp_path / "claims.jsonl").start(jobs=jobs)
    while not (tmp_path / "claims.jsonl.progress.jsonl").exists():
        time.sleep(0.01)
    time.sleep(0.3)
    os.killpg(waiting.pid, signal.SIGINT)
    waiting.wait(timeout=10)
    code, told = ended(waiting)
    assert code == 130
    assert "0 read = 0 done + 0 skipped + 0 failed" in told
    assert "Traceback" not in told
    assert "Fatal" not in told


def test_a_killed_worker_costs_nothing(runs: Runs) -> None:
    process = runs.start(seconds=0.01, jobs=2)
    wait_for_output(runs, process)
    for pid in children(process.pid):
        command = Path(f"/proc/{pid}/cmdline").read_text()
        if "spawn_main" in command:
            os.kill(pid, signal.SIGKILL)
    code, _ = ended(process)
    assert code == 3
    assert runs.content() == runs.fresh()
