"""The command itself, as a user types it."""

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from folders import STANDIN, fill

from newsclaims.batch.model import Item, Kept, Outcome
from newsclaims.batch.tally import Tally
from newsclaims.intake.pieces import Piece


def newsclaims(*words: object, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "newsclaims", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=120)


def test_help_names_every_exit_status() -> None:
    told = newsclaims("batch", "--help").stdout.decode()
    for status in (0, 2, 3, 4, 5, 6, 130, 143):
        assert re.search(rf"\b{status}\b", told)


@pytest.mark.parametrize(
    ("words", "status"),
    [(["missing", "-o", "x.jsonl"], 2), (["."], 2), ([".", "-o", "x.docx"], 6), ([".", "-o", "no/such/x.jsonl"], 6)],
)
def test_wrong_usage(words: list[str], status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = newsclaims("batch", *words)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


def test_a_folder_and_a_stream_give_the_same(tmp_path: Path) -> None:
    sentence = "Pumpworks has raised 12 million euros in a round led by Hafen Ventures, the company said on Monday.\n"
    folder = tmp_path / "in"
    folder.mkdir()
    entries = [{"id": str(n), "text": sentence * (n + 1)} for n in range(3)]
    for entry in entries:
        (folder / f"{entry['id']}.txt").write_text(str(entry["text"]), encoding="utf-8")
    assert newsclaims("batch", folder, "-o", tmp_path / "a.jsonl").returncode == 0
    streamed = newsclaims("batch", "-", "-o", "-", stdin="\n".join(map(json.dumps, entries)).encode())
    assert streamed.returncode == 0
    assert streamed.stdout == (tmp_path / "a.jsonl").read_bytes()
    assert newsclaims("batch", folder, "-o", tmp_path / "b.jsonl", "-j2", "-q").stderr == b""
    assert (tmp_path / "b.jsonl").read_bytes() == streamed.stdout
    assert b"0 done + 3 skipped" in newsclaims("batch", folder, "-o", tmp_path / "b.jsonl", "--resume").stderr


def on_terminal(*words: str) -> str:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, str(STANDIN), *words], stderr=theirs, env={**os.environ, "STANDIN_SECONDS": "0.05"}
    )
    os.close(theirs)
    told = b""
    try:
        while part := os.read(ours, 1000):
            told += part
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    process.wait()
    return told.decode()


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    told = on_terminal(str(fill(tmp_path / "in")), str(tmp_path / "o.jsonl"), "{}")
    assert re.search(r"\d+ articles · \d+ claims · \d+ failed · [\d.]+ articles/s · \d+% · 0:0\d left", told)
    assert told.rstrip().splitlines()[-1].split("\x1b[K")[-1].startswith("newsclaims: 19 read = 17 done")


def test_the_numbers_add_up() -> None:
    tally, piece = Tally(), Piece("x", "x.txt", 10, "k")
    results = [Outcome("a", ("{}", "{}")), Outcome("b", copy=True), Kept("c", "done", 3), Kept("d", "failed", 0)]
    for result in results:
        tally.add(Item(piece, result))
    assert (tally.read, tally.done, tally.skipped, tally.failed, tally.claims) == (4, 1, 2, 1, 5)
    assert "4 read = 1 done + 2 skipped + 1 failed; 5 claims" in tally.summary()
    assert tally.size == 40
    assert "40% · " in tally.line(100)
    assert "left" not in tally.line(0)
