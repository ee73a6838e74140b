"""Records to standard output, each article's as soon as it is known; errors as JSON lines to standard error."""

from typing import BinaryIO

from newsclaims.batch.fileout import error_line, jsonl
from newsclaims.batch.model import Item, Kept, Outcome
from newsclaims.intake.pieces import Piece


class StreamOutput:
    """An output that only goes forward: nothing is known of earlier runs."""

    def __init__(self, records: BinaryIO, errors: BinaryIO) -> None:
        self._records, self._errors = records, errors

    def known(self, piece: Piece) -> Kept | None:
        """Nothing."""

    def put(self, item: Item) -> None:
        """Write and flush."""
        if isinstance(item.result, Outcome):
            self._records.write(jsonl(item.result.records))
            self._records.flush()
            self._errors.write(error_line(item.result.failure))
            self._errors.flush()

    def finish(self) -> None:
        """Nothing is left to do."""

    def close(self) -> None:
        """The streams stay open."""
