"""Records as a Parquet file: the run itself writes JSON Lines beside it, of which the file is made at the end."""

import itertools
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from newsclaims.batch.columns import claim_columns, fields, kind_of, one_of
from newsclaims.batch.fileout import FileOutput
from newsclaims.batch.journal import Files
from newsclaims.errors import MissingExtraError, OutputError

_GROUP = 10_000  # records in a row group


def parquet_files(output: Path) -> Files:
    """The files that a run with this output writes as it goes."""
    return Files.of(output).with_records(output.with_name(output.name + ".claims.jsonl"))


class ParquetOutput(FileOutput):
    """A file output whose records are turned into Parquet when all are written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, path: Path, rules: str) -> None:
        _pyarrow()
        self._path = path
        super().__init__(parquet_files(path), rules)

    def finish(self) -> None:
        """Make the file; one that is there is replaced when the new one is whole."""
        super().finish()
        new = self._path.with_name(self._path.name + ".new")
        try:
            write_parquet(parquet_files(self._path).records, new)
            new.replace(self._path)
        except OSError as error:
            new.unlink(missing_ok=True)
            raise OutputError(f"{self._path}: {error.strerror or error}; go on later with --resume") from error


def write_parquet(lines: Path, output: Path) -> None:
    """A Parquet file of the claim records in a JSON Lines file."""
    pa = _pyarrow()
    schema = arrow_schema()
    with pa.parquet.ParquetWriter(output, schema, compression="zstd") as writer, lines.open(encoding="utf-8") as file:
        for records in _groups(map(json.loads, file)):
            arrays = [
                pa.array([column.value(r) for r in records], schema.field(column.name).type)
                for column in claim_columns()
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
    with output.open("rb") as file:
        os.fsync(file.fileno())


def arrow_schema() -> Any:
    """The Arrow schema of a claim; lists of records are lists of structs."""
    pa = _pyarrow()
    return pa.schema([pa.field(column.name, arrow_type(column.annotation)) for column in claim_columns()])


def arrow_type(annotation: Any) -> Any:
    """The Arrow type of a field's type."""
    pa, inner = _pyarrow(), one_of(annotation)
    if get_origin(inner) is tuple:
        return pa.list_(arrow_type(get_args(inner)[0]))
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        return pa.struct([pa.field(name, arrow_type(part)) for name, part in fields(inner)])
    plain = {"text": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}
    return plain[kind_of(inner)]


def _groups(records: Iterator[Any]) -> Iterator[list[Any]]:
    while group := list(itertools.islice(records, _GROUP)):
        yield group


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'newsclaims[parquet]'") from error
    return pa
