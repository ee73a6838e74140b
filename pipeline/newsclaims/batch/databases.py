"""SQLite and DuckDB behind one small interface: SQL in, rows out, and the names of the column types."""

import contextlib
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from newsclaims.batch.columns import Kind
from newsclaims.errors import MissingExtraError, OutputError


class Database(Protocol):
    """What the two databases have in common."""

    types: Mapping[Kind, str]
    errors: type[Exception]

    def execute(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement; its rows."""

    def close(self) -> None:
        """Let go of it."""


class Sqlite:
    """An SQLite database, in one file again when it is closed.

    Raises:
        OutputError: it cannot be opened.
    """

    types: Mapping[Kind, str] = {
        "text": "TEXT", "integer": "INTEGER", "number": "NUMERIC", "boolean": "INTEGER", "list": "TEXT",
    }  # fmt: skip
    errors: type[Exception] = sqlite3.Error

    def __init__(self, path: Path) -> None:
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=10.0)
            self.execute("PRAGMA journal_mode = WAL")
            self.execute("PRAGMA synchronous = NORMAL")
        except sqlite3.Error as error:
            raise OutputError(f"{path}: {error}") from error

    def execute(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement; its rows."""
        return self._connection.execute(sql, tuple(values)).fetchall()

    def close(self) -> None:
        """Write everything into the one file and let go of it."""
        with contextlib.suppress(sqlite3.Error):  # not while somebody else reads
            self.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()


class DuckDb:
    """A DuckDB database.

    Raises:
        MissingExtraError: duckdb is not installed.
        OutputError: it cannot be opened, or another process has it open.
    """

    types: Mapping[Kind, str] = {
        "text": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "list": "JSON",
    }  # fmt: skip

    def __init__(self, path: Path) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise MissingExtraError("DuckDB tables need duckdb: pip install 'newsclaims[duckdb]'") from error
        self.errors: type[Exception] = duckdb.Error
        try:
            self._connection = duckdb.connect(str(path))
        except duckdb.Error as error:
            raise OutputError(f"{path}: {error}") from error

    def execute(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement; its rows."""
        rows: list[tuple[Any, ...]] = self._connection.execute(sql, list(values)).fetchall()
        return rows

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()
