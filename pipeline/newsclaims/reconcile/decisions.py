"""What a person decided on links: a file with one line for each decision, only ever added to; the last word counts."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from newsclaims.errors import InputError
from newsclaims.records import Record

Judgement = Literal["link", "unlink"]


class Decision(Record):
    """Two claims, by their ids, that are told of one deal ("link") or are not ("unlink"); `when` is UTC, ISO 8601."""

    schema_: Literal["newsclaims-link/1"] = Field(default="newsclaims-link/1", alias="schema")
    judgement: Judgement
    a: str
    b: str
    when: str | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in order."""
        return (self.a, self.b) if self.a <= self.b else (self.b, self.a)


def decide(judgement: Judgement, a: str, b: str) -> Decision:
    """A decision made now.

    Raises:
        InputError: both ids are the same.
    """
    if a == b:
        raise InputError(f"a claim cannot be decided against itself: {a}")
    return Decision(judgement=judgement, a=a, b=b, when=datetime.now(UTC).isoformat(timespec="seconds"))


def beside(claims: Path) -> Path:
    """Where the decisions on a claims file are kept: claims.jsonl has claims.links.jsonl."""
    return claims.with_suffix(".links.jsonl")


def read_decisions(path: Path) -> list[Decision]:
    """The decisions in the order they were made; none where there is no file yet.

    Raises:
        InputError: a line is no decision; names the line.
    """
    if not path.exists():
        return []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as decisions: {error}") from error
    return [_decision(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _decision(path: Path, number: int, line: str) -> Decision:
    try:
        return Decision.model_validate_json(line)
    except ValidationError as error:
        raise InputError(f"{path}:{number}: not a decision: {error.errors()[0]['msg']}") from error


def append_decisions(path: Path, decisions: Iterable[Decision]) -> None:
    """Write decisions at the end of the file, making it where there is none.

    Raises:
        InputError: the file cannot be written.
    """
    rows = "".join(json.dumps(d.model_dump(by_alias=True), ensure_ascii=False) + "\n" for d in decisions)
    try:
        with path.open("a+b") as out:
            out.write((b"\n" if _torn(path) else b"") + rows.encode())
    except OSError as error:
        raise InputError(f"{path}: decisions cannot be written: {error}") from error


def _torn(path: Path) -> bool:
    """Whether the last line lacks its end."""
    return path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")


def standing(decisions: Iterable[Decision]) -> Iterator[Decision]:
    """The last decision on each pair, the latest first."""
    last = {d.pair: (i, d) for i, d in enumerate(decisions)}
    for _, decision in sorted(last.values(), key=lambda row: -row[0]):
        yield decision
