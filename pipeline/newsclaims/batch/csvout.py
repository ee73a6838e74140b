"""Records as rows of a CSV file; lists are JSON in one field."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from newsclaims.batch.columns import claim_columns


def csv_head() -> bytes:
    """The row of column names."""
    return _rows([[column.name for column in claim_columns()]])


def csv_rows(records: Sequence[str]) -> bytes:
    """The rows of records that are given as JSON texts."""
    return _rows([column.flat(record) for column in claim_columns()] for record in map(json.loads, records))


def _rows(rows: Iterable[list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
