"""Which output a path means, by its ending."""

import sys
from pathlib import Path

from newsclaims.batch.csvout import csv_head, csv_rows
from newsclaims.batch.databases import Database, DuckDb, Sqlite
from newsclaims.batch.fileout import FileOutput, Output, refuse_existing
from newsclaims.batch.journal import Files
from newsclaims.batch.parquet import ParquetOutput, parquet_files
from newsclaims.batch.streamout import StreamOutput
from newsclaims.batch.tables import TableOutput
from newsclaims.errors import OutputError

_LINES = frozenset((".jsonl", ".ndjson"))
_DATABASES: dict[str, type[Sqlite] | type[DuckDb]] = {
    ".sqlite": Sqlite, ".sqlite3": Sqlite, ".db": Sqlite, ".duckdb": DuckDb, ".ddb": DuckDb,
}  # fmt: skip
ENDINGS = (".jsonl", ".csv", ".parquet", ".sqlite", ".duckdb")


def open_output(path: Path | None, rules: str, *, resume: bool = False, force: bool = False) -> Output:
    """The output for a path; None is standard output. Tables are added to, all else must not exist.

    Raises:
        OutputError: the ending is not known, or something is in the way.
        MissingExtraError: its form needs a package that is not installed.
    """
    if path is None:
        return StreamOutput(sys.stdout.buffer, sys.stderr.buffer)
    ending = path.suffix.lower()
    if ending in _DATABASES:
        return TableOutput(open_database(path), path, rules, resume=resume)
    if ending not in _LINES | {".csv", ".parquet"}:
        raise OutputError(f"{path}: the ending must be one of {', '.join(ENDINGS)}")
    files = _files(path)
    refuse_existing(path, files, resume=resume, force=force)
    if ending == ".parquet":
        return ParquetOutput(path, rules)
    return FileOutput(files, rules) if ending in _LINES else FileOutput(files, rules, csv_rows, csv_head())


def open_database(path: Path) -> Database:
    """The database in a file, which is made if it is missing.

    Raises:
        OutputError: it cannot be opened.
        MissingExtraError: duckdb is not installed.
    """
    return _DATABASES[path.suffix.lower()](path)


def own_files(path: Path | None) -> frozenset[Path]:
    """The files that a run with this output writes, which are never its input."""
    return frozenset(p.resolve() for p in (path, *_files(path))) if path else frozenset()


def _files(path: Path) -> Files:
    return parquet_files(path) if path.suffix.lower() == ".parquet" else Files.of(path)
