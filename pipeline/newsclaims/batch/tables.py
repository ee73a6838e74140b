"""Records in a table of an SQLite or DuckDB database: one transaction an article, upserts by claim id.

Table `claims` has the columns of a claim; table `claims_progress` what became of each article, for resuming. Runs over
other articles add to the tables; of an article that has changed, the claims that it no longer makes are removed.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from newsclaims.batch.columns import claim_columns
from newsclaims.batch.databases import Database
from newsclaims.batch.fileout import error_line
from newsclaims.batch.model import Item, Kept, Outcome
from newsclaims.errors import OutputError
from newsclaims.intake.pieces import Piece

T = TypeVar("T")
CLAIMS, PROGRESS = "claims", "claims_progress"
_PROGRESS = ("id", "key", "name", "state", "claims", "rules")


class TableOutput:
    """A table that results are written to. With `resume`, articles that it holds unchanged are passed over."""

    def __init__(self, database: Database, path: Path, rules: str, *, resume: bool) -> None:
        self._database, self._path, self._rules = database, path, rules
        self._errors = path.with_name(path.name + ".errors.jsonl")
        self._errors.unlink(missing_ok=True)
        self._written: set[str] = set()
        self._guarded(self._create)
        self._kept = self._guarded(self._read_progress) if resume else {}

    def known(self, piece: Piece) -> Kept | None:
        """What the table holds of a piece."""
        return self._kept.get((piece.key, piece.name)) or self._kept.get((piece.key, None))

    def put(self, item: Item) -> None:
        """Write an article's claims in one transaction; one that fails loses those it had."""
        piece, result = item.piece, item.result
        if isinstance(result, Outcome):
            self._tell(result)
            if result.id not in self._written:
                self._guarded(lambda: self._store(piece, result))
        if result.state == "done":
            self._written.add(result.id)

    def finish(self) -> None:
        """Nothing is left to do."""

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def _tell(self, result: Outcome) -> None:
        if result.failure is not None:
            with self._errors.open("ab", buffering=0) as file:
                file.write(error_line(result.failure))

    def _create(self) -> None:
        types = self._database.types
        columns = [f"{c.name} {types[c.kind]}{' PRIMARY KEY' * (c.name == 'id')}" for c in claim_columns()]
        text = types["text"]
        progress = [f"{name} {types['integer'] if name == 'claims' else text}" for name in _PROGRESS[1:]]
        self._database.execute(f"CREATE TABLE IF NOT EXISTS {CLAIMS} ({', '.join(columns)})")
        self._database.execute(f"CREATE TABLE IF NOT EXISTS {PROGRESS} (id {text} PRIMARY KEY, {', '.join(progress)})")

    def _read_progress(self) -> dict[tuple[str, str | None], Kept]:
        rows = self._database.execute(
            f"SELECT id, key, name, claims FROM {PROGRESS} WHERE state = 'done' AND rules = ?", [self._rules]
        )
        return {(key, name if name == id_ else None): Kept(id_, "done", claims) for id_, key, name, claims in rows}

    def _store(self, piece: Piece, result: Outcome) -> None:
        self._database.execute("BEGIN TRANSACTION")
        try:
            self._write(piece, result)
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    def _write(self, piece: Piece, result: Outcome) -> None:
        records = [json.loads(record) for record in result.records]
        for record in records:
            self._database.execute(
                upsert(CLAIMS, [c.name for c in claim_columns()]), [c.flat(record) for c in claim_columns()]
            )
        ids = [record["id"] for record in records]
        others = f" AND id NOT IN ({', '.join('?' * len(ids))})" if ids else ""
        self._database.execute(f"DELETE FROM {CLAIMS} WHERE article_id = ?{others}", [result.id, *ids])
        row = [result.id, piece.key, piece.name, result.state, len(records), self._rules]
        self._database.execute(upsert(PROGRESS, _PROGRESS), row)

    def _guarded(self, call: Callable[[], T]) -> T:
        try:
            return call()
        except self._database.errors as error:
            raise OutputError(f"{self._path}: {error}") from error


def upsert(table: str, columns: Sequence[str]) -> str:
    """SQL that inserts a row, or renews the one with the same `id`."""
    renewed = ", ".join(f"{c} = excluded.{c}" for c in columns if c != "id")
    places = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {renewed}"
