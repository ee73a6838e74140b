"""An output that grows article by article, and the journal that says how far it is whole.

Three files grow together: the records, the errors, and the journal, which gets its line last. What a killed run left
behind without a journal line is cut off at the next opening: what the journal does not vouch for never happened.
"""

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from newsclaims.batch.model import State
from newsclaims.errors import OutputError
from newsclaims.intake.pieces import Piece

FORM = "newsclaims-batch/1"


@dataclass(frozen=True, slots=True)
class Files:
    """Where the records, their errors and their journal stand."""

    records: Path
    errors: Path
    journal: Path

    @classmethod
    def of(cls, output: Path) -> Self:
        """The files of an output, side by side."""
        return cls(output, _beside(output, ".errors.jsonl"), _beside(output, ".progress.jsonl"))

    @property
    def new(self) -> "Files":
        """The files that are to take these files' places."""
        return Files(*(_beside(p, ".new") for p in self))

    def with_records(self, records: Path) -> "Files":
        """The same with another place for the records."""
        return replace(self, records=records)

    def __iter__(self) -> Iterator[Path]:
        return iter((self.records, self.errors, self.journal))

    def remove(self) -> None:
        """Delete them, the journal last."""
        for path in self:
            path.unlink(missing_ok=True)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


@dataclass(frozen=True, slots=True)
class Entry:
    """A journal line: what became of a piece. `end` and `errors_end` are the files' lengths after it, in bytes."""

    id: str
    key: str
    state: State
    claims: int
    end: int
    errors_end: int
    crc: int
    name: str | None
    place: str | None = None

    @property
    def lookup(self) -> tuple[str, str | None]:
        """What a piece must have in common with it wherever it stands: content, and name if that gives the id."""
        return self.key, self.name if self.id == self.name else None

    def is_of(self, piece: Piece) -> bool:
        """Whether it holds for a piece in the same place, failures and copies included."""
        same = self.lookup in ((piece.key, piece.name), (piece.key, None))
        return same and (self.state == "done" or self.place == piece.place)


class Journaled:
    """The three files, open for appending. `entries` are those that were there when it was opened.

    Raises:
        OutputError: they cannot be opened, or another run writes them.
    """

    def __init__(self, files: Files, rules: str, head: bytes = b"") -> None:
        self.files, self.head, self.entries = files, head, list[Entry]()
        self._header = header(rules)
        self._records, self._errors, self._journal = (_opened(path) for path in files)
        self._closed = False
        _lock(self._journal, files.records)
        self._ends = (len(head), 0, len(self._header))
        if _read(self._journal, 0, len(self._header)) == self._header and _read(self._records, 0, len(head)) == head:
            self._read_entries()
        else:
            self._rewrite_start()
        self._truncate()

    def append(self, entry: Entry, records: bytes, errors: bytes) -> None:
        """Add an article: its entry's `end`, `errors_end` and `crc` are filled in.

        Raises:
            OutputError: the disk is full, or the like; nothing of the article is left in the files.
        """
        end, errors_end, journal_end = self._ends
        end, errors_end = end + len(records), errors_end + len(errors)
        crc = zlib.crc32(errors, zlib.crc32(records))
        line = _line(asdict(replace(entry, end=end, errors_end=errors_end, crc=crc)))
        try:
            _write(self._records, records)
            _write(self._errors, errors)
            _write(self._journal, line)
        except OSError as error:
            self._truncate()
            raise self._unwritten(error) from error
        self._ends = (end, errors_end, journal_end + len(line))

    def chunk(self, index: int) -> tuple[bytes, bytes]:
        """The records and the errors of an entry, as they stand in the files."""
        start, errors_start = self._start(index)
        entry = self.entries[index]
        records = _read(self._records, start, entry.end)
        return records, _read(self._errors, errors_start, entry.errors_end)

    def cut(self, count: int) -> None:
        """Keep only the first entries."""
        if count < len(self.entries):
            del self.entries[count:]
            journal_end = sum(len(line) for line in self._lines()[: count + 1])
            self._ends = (*self._start(count), journal_end)
            self._truncate()

    def finish(self, mark: bytes = b"") -> None:
        """Bring everything to the disk; `mark` ends the journal.

        Raises:
            OutputError: the disk is full, or the like.
        """
        try:
            for handle in (self._records, self._errors):
                os.fsync(handle)
            _write(self._journal, mark)
            os.fsync(self._journal)
        except OSError as error:
            self._truncate()
            raise self._unwritten(error) from error

    def close(self) -> None:
        """Close the files; a second time does nothing."""
        for handle in () if self._closed else (self._records, self._errors, self._journal):
            os.close(handle)
        self._closed = True

    def _unwritten(self, error: OSError) -> OutputError:
        return OutputError(f"{self.files.records}: {error.strerror}; go on later with --resume")

    def _start(self, index: int) -> tuple[int, int]:
        return (self.entries[index - 1].end, self.entries[index - 1].errors_end) if index else (len(self.head), 0)

    def _rewrite_start(self) -> None:
        for handle, start in ((self._journal, b""), (self._records, self.head), (self._journal, self._header)):
            os.ftruncate(handle, 0)
            _write(handle, start)

    def _lines(self) -> list[bytes]:
        with os.fdopen(os.dup(self._journal), "rb") as file:
            file.seek(0)
            return [line for line in file if line.endswith(b"\n")]

    def _read_entries(self) -> None:
        journal_end = len(self._header)
        for line in self._lines()[1:]:
            entry = _entry(line)
            if entry is None or not self._vouched(entry):
                break
            journal_end += len(line)
            self.entries.append(entry)
            self._ends = (entry.end, entry.errors_end, journal_end)

    def _vouched(self, entry: Entry) -> bool:
        """Whether the files hold what the journal says: a power cut may have kept the one and lost the other."""
        self.entries.append(entry)
        records, errors = self.chunk(len(self.entries) - 1)
        start, errors_start = self._start(len(self.entries) - 1)
        self.entries.pop()
        whole = len(records) == entry.end - start and len(errors) == entry.errors_end - errors_start
        return whole and zlib.crc32(errors, zlib.crc32(records)) == entry.crc

    def _truncate(self) -> None:
        for handle, end in zip((self._journal, self._errors, self._records), reversed(self._ends), strict=False):
            os.ftruncate(handle, end)


def header(rules: str) -> bytes:
    """The first line of a journal."""
    return _line({"form": FORM, "rules": rules})


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}") from error


def _lock(handle: int, path: Path) -> None:
    try:
        import fcntl
    except ImportError:  # no locks of this kind on Windows
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise OutputError(f"{path}: another run is writing it") from error


def _write(handle: int, data: bytes) -> None:
    """Write all of it, in one call where the system can."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _read(handle: int, start: int, end: int) -> bytes:
    os.lseek(handle, start, os.SEEK_SET)
    parts = []
    while start < end and (part := os.read(handle, end - start)):
        parts.append(part)
        start += len(part)
    return b"".join(parts)


def _line(value: dict[str, object]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def _entry(line: bytes) -> Entry | None:
    try:
        return Entry(**json.loads(line))
    except (ValueError, TypeError):
        return None
