"""The file that keeps verdicts: lines are added at its end, and nothing in it is ever rewritten."""

import os
from pathlib import Path
from typing import BinaryIO

from newsclaims.errors import InputError
from newsclaims.review.recordfile import Read, read_records
from newsclaims.review.verdicts import Verdict


def log_path(claims: Path) -> Path:
    """Where the verdicts on a file of claims are kept: beside it, claims.jsonl.verdicts.jsonl for claims.jsonl."""
    return claims.with_name(f"{claims.name}.verdicts.jsonl")


def read_log(path: Path) -> Read[Verdict]:
    """The verdicts of a log or a downloaded file, in its order; none where there is no file yet.

    Raises:
        InputError: the file is there and cannot be read.
    """
    return read_records(path, Verdict) if path.exists() else Read((), (), ())


def append(path: Path, verdict: Verdict) -> None:
    """Add one line. A line cut off by a crash is ended first, so that it costs only itself.

    Raises:
        InputError: the file cannot be written.
    """
    line = f"{verdict.model_dump_json(by_alias=True)}\n".encode()
    try:
        with path.open("ab+") as file:
            file.write(b"\n" + line if _torn(file) else line)
    except OSError as error:
        raise InputError(f"{path}: verdicts cannot be written: {error.strerror or error}") from error


def _torn(file: BinaryIO) -> bool:
    """Whether the last line lacks its end."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(size - 1, 0))
    return size > 0 and file.read(1) != b"\n"
