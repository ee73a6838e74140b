"""Runs the commands of README.md; `python tests/readme.py` writes what they print into it."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
LINE_NUMBER = re.compile(r"(?<=\.yaml:)\d+|\d+(?= rules, )|\d+(?= examples: )")


def blocks() -> list[str]:
    """The session blocks of the README, each a text of "$ command" lines and what they print."""
    return BLOCK.findall(README.read_text(encoding="utf-8"))


def commands(block: str) -> Iterator[str]:
    """The commands of a block; one goes on over the next line after a backslash."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        end = next(i for i, line in enumerate(lines) if not line.endswith("\\"))
        yield "\n".join(lines[: end + 1])


def session(block: str, folder: Path) -> str:
    """The block as it comes out when its commands are run in the folder, with the corpus in it."""
    return "".join(f"$ {command}\n{run(command, folder)}" for command in commands(block))


def run(command: str, folder: Path) -> str:
    """What a command prints on both outputs."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    env = {**os.environ, "PATH": path, "COLUMNS": "110", "PYTHONIOENCODING": "utf-8"}
    out = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, timeout=300, check=False,
    )  # fmt: skip
    return out.stdout.decode("utf-8")


def prepare(folder: Path) -> None:
    """Put what the README's commands name into the folder."""
    (folder / "corpus").symlink_to(ROOT / "corpus")


def update() -> None:
    """Write what the commands print now into the README."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        text = BLOCK.sub(lambda block: session(block[0], folder), README.read_text(encoding="utf-8"))
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    update()
