"""Folders of made-up articles, and batches over them with the stand-in."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from standin import claims_of

from newsclaims.batch.model import Task
from newsclaims.batch.run import Batch, run_batch
from newsclaims.batch.tally import Tally

STANDIN = Path(__file__).with_name("standin.py")
TASK = Task(extractor=claims_of)


def text(number: int, lines: int = 2) -> str:
    """An article that the stand-in finds so many claims in."""
    body = "".join(f"They have put {number}.{k} million euros into the firm that it was.\n" for k in range(lines))
    return f"The maker of pumps and the firm that it had wanted\n\n{body}"


def fill(folder: Path, count: int = 12) -> Path:
    """Articles of different length, one below a subfolder, and two that cannot be read."""
    (folder / "de").mkdir(parents=True)
    for number in range(count):
        (folder / f"a{number:03}.txt").write_text(text(number, number % 4), encoding="utf-8")
    (folder / "de" / "report.txt").write_text(text(1), encoding="utf-8")
    (folder / "a005b.txt").write_bytes(b"x\0\0\0")
    entries = [{"id": f"feed-{n}", "text": text(n)} for n in range(4)]
    lines = [json.dumps(entry) for entry in entries]
    (folder / "feed.jsonl").write_text("\n".join([*lines[:2], "not JSON", *lines[2:]]), encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Runs:
    """Batches over one folder into one output."""

    folder: Path
    output: Path

    def run(self, **ways: Any) -> Tally:
        """In this process."""
        return run_batch(Batch(self.folder, self.output, **{"task": TASK, "rules": "one", **ways}))

    def fresh(self, **ways: Any) -> bytes:
        """Records and errors of a run into another place."""
        other = Runs(self.folder, self.output.with_name("fresh" + self.output.suffix))
        other.run(force=True, **ways)
        return other.content()

    def content(self) -> bytes:
        errors = self.output.with_name(self.output.name + ".errors.jsonl")
        return self.output.read_bytes() + b"--\n" + (errors.read_bytes() if errors.exists() else b"")

    def start(self, *, seconds: float = 0.0, **ways: Any) -> "subprocess.Popen[bytes]":
        """As a process of its own, each article taking so many seconds."""
        return start(str(self.folder), str(self.output), seconds=seconds, **ways)


def start(source: str, output: str, *, seconds: float = 0.0, **ways: Any) -> "subprocess.Popen[bytes]":
    import os

    command = [sys.executable, str(STANDIN), source, output, json.dumps({"rules": "one", **ways})]
    env = {**os.environ, "STANDIN_SECONDS": str(seconds)}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=env, start_new_session=True)
