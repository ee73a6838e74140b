"""A batch from input to output."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from newsclaims.batch.fileout import Output
from newsclaims.batch.model import Failure, Item, Outcome, Task
from newsclaims.batch.outputs import open_output, own_files
from newsclaims.batch.pool import results
from newsclaims.batch.signals import Stop
from newsclaims.batch.tally import Progress, Tally
from newsclaims.intake.pieces import Piece, folder_files, pieces, stream_pieces

_KEY = 16  # hexadecimal digits that are enough to tell articles of one id apart


@dataclass(frozen=True, slots=True)
class Batch:
    """What to read, how, and where to: None stands for standard input and output. `rules` is the fingerprint."""

    source: Path | None
    output: Path | None
    task: Task = field(default_factory=Task)
    rules: str = ""
    jobs: int = 1
    resume: bool = False
    force: bool = False
    fail_fast: bool = False


def run_batch(batch: Batch, tally: Tally | None = None, progress: TextIO | None = None) -> Tally:
    """Run it to its end; `tally` is kept up to date, so that it tells the state of a run that is interrupted.

    Raises:
        OutputError: the output cannot be written, or exists and neither `resume` nor `force` is set.
        RuleError: a rule file is wrong.
        Interrupted: SIGINT or SIGTERM came; what is written is whole.
    """
    tally = tally or Tally()
    with Stop() as stop, closing(open_output(batch.output, batch.rules, resume=batch.resume, force=batch.force)) as out:
        line = Progress(tally, _total(batch), progress)
        try:
            _run(batch, out, stop, tally, line)
        finally:
            line.clear()
    return tally


def _run(batch: Batch, out: Output, stop: Stop, tally: Tally, line: Progress) -> None:
    ids = _Ids()
    found = results(_pieces(batch), out.known, batch.task, batch.jobs)
    with closing(found):
        for item in map(ids.settle, found):
            with stop.held():
                out.put(item)
                tally.add(item)
            line.show()
            if batch.fail_fast and item.result.state == "failed":
                return
    with stop.held():
        out.finish()


def _pieces(batch: Batch) -> Iterator[Piece]:
    if batch.source is None:
        with open(0, "rb", closefd=False) as stream:
            yield from stream_pieces(stream)
    else:
        own = own_files(batch.output)
        yield from pieces(batch.source, lambda path: path.resolve() in own)


def _total(batch: Batch) -> int:
    """Bytes of input, 0 if unknown."""
    if batch.source is None:
        return 0
    files = folder_files(batch.source) if batch.source.is_dir() else [batch.source]
    return sum(path.stat().st_size for path in files if path.is_file())


class _Ids:
    """Lets no two articles of a run go by one id: a second of the same content is passed over, any other fails."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def settle(self, item: Item) -> Item:
        """The item, or what it turns into because of an earlier one."""
        result, piece = item.result, item.piece
        if result.state != "done":
            return item
        first = self._keys.get(result.id)
        if first is None:
            self._keys[result.id] = piece.key[:_KEY]
            return item
        if first == piece.key[:_KEY]:
            return Item(piece, Outcome(result.id, copy=True))
        failure = Failure(result.id, piece.place, "SameId", "another article of this run has the same id")
        return Item(piece, Outcome(result.id, failure=failure))
