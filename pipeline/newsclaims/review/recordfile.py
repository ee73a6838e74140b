"""Reads records from a file of JSON lines or of one JSON list; a bad one costs its own line, not the others."""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from newsclaims.errors import InputError
from newsclaims.records import Claim, Record

R = TypeVar("R", bound=Record)
STDIN = Path("-")
_GAP = re.compile(r"[\s,]*")
_WHOLE = re.compile(r"\s*(?:\[|\{\s*\n)")  # a list, or an object over several lines


@dataclass(frozen=True, slots=True)
class Read(Generic[R]):
    """What a file gave: its records with the lines (from 1) they begin on, and a message for each bad one."""

    records: tuple[R, ...]
    lines: tuple[int, ...]
    faults: tuple[str, ...]


def read_claims(path: Path) -> Read[Claim]:
    """The claims of a file ("-" is standard input), as `extract` writes them or as `review --apply` does.

    Of claims with one id only the first is kept; that the others differ is a fault.

    Raises:
        InputError: the file cannot be read at all.
    """
    found = read_records(path, Claim, without="verdict")
    kept: dict[str, tuple[Claim, int]] = {}
    faults = list(found.faults)
    for claim, line in zip(found.records, found.lines, strict=True):
        first, at = kept.setdefault(claim.id, (claim, line))
        if first != claim:
            faults.append(f"{path}:{line}: claim {claim.id} stands in line {at} with other content, which is kept")
    return Read(tuple(claim for claim, _ in kept.values()), tuple(line for _, line in kept.values()), tuple(faults))


def read_records(path: Path, model: type[R], *, without: str = "") -> Read[R]:
    """The records of a file; the key `without` is left out of each.

    Raises:
        InputError: the file cannot be read at all.
    """
    records, lines, faults = [], [], []
    for line, value in _values(_content(path)):
        try:
            if isinstance(value, Exception):
                raise value
            if isinstance(value, dict):
                value.pop(without, None)
            records.append(model.model_validate(value))
            lines.append(line)
        except (ValueError, RecursionError) as error:
            faults.append(f"{path}:{line}: {reason(error)}")
    return Read(tuple(records), tuple(lines), tuple(faults))


def reason(error: Exception) -> str:
    """What is wrong, on one line: for a record, its first wrong field."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if part not in {"int", "float"})  # branches of a union
        return f"{place}: {first['msg']}" if place else str(first["msg"])
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def _content(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error


def _values(content: bytes) -> Iterator[tuple[int, Any]]:
    content = content.removeprefix(b"\xef\xbb\xbf")
    if _WHOLE.match(content[:1000].decode("latin-1")):
        yield from _listed(content)
        return
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.strip():
            yield number, _parsed(line)


def _parsed(line: bytes) -> Any:
    """The value, or what went wrong."""
    try:
        return json.loads(line.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return error


def _listed(content: bytes) -> Iterator[tuple[int, Any]]:
    """The values of a list, or of objects one after the other; nothing can be read after one that is broken."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        yield content[: error.start].count(b"\n") + 1, error
        return
    decoder = json.JSONDecoder(parse_constant=_no_constant)
    at = _skip(text, text.find("[") + 1 if text.lstrip().startswith("[") else 0)
    while at < len(text) and text[at] != "]":
        line = text.count("\n", 0, at) + 1
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield line, error
            return
        yield line, value
        at = _skip(text, at)


def _skip(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")
