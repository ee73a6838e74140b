"""Records as lines of a file, in the order of the articles: appended as they come, and taken over from an earlier run.

Where an earlier run's articles come again in the same order, the file simply grows. As soon as one is new, changed or
gone in between, the records are written anew into `FILE.new`, with all that is unchanged copied; it takes the file's
place when it is whole, and until then the old file stays as it is.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from newsclaims.batch.journal import Entry, Files, Journaled, header
from newsclaims.batch.model import Failure, Item, Kept, Outcome
from newsclaims.errors import OutputError
from newsclaims.intake.pieces import Piece

Encode = Callable[[Sequence[str]], bytes]
"""Makes the bytes of an article's records out of their JSON texts."""
_HEADER = len(header("0" * 64))
_WHOLE = b'{"whole":true}\n'


class Output(Protocol):
    """Where the results of a batch go."""

    def known(self, piece: Piece) -> Kept | None:
        """What an earlier run has of a piece that is unchanged; asked once for each, in order, ahead of `put`."""

    def put(self, item: Item) -> None:
        """Write a result; called in the same order."""

    def finish(self) -> None:
        """All is written."""

    def close(self) -> None:
        """Let go of the files, finished or not."""


def jsonl(records: Sequence[str]) -> bytes:
    """JSON texts as lines."""
    return "".join(f"{record}\n" for record in records).encode()


def error_line(failure: Failure | None) -> bytes:
    """A failure as a line of the errors file."""
    if failure is None:
        return b""
    return json.dumps(failure.as_dict(), ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def refuse_existing(output: Path, files: Files, *, resume: bool, force: bool) -> None:
    """Take care of what stands there already: go on from it, remove it, or refuse. `output` may be made of the files.

    Raises:
        OutputError: it exists, and neither is asked for; or it is not from a batch, so that no batch can go on from it.
    """
    if force:
        files.new.remove()
        files.remove()
        return
    content = any(_is_longer(path, 0) for path in (output, files.records)) or _is_longer(files.journal, _HEADER)
    if content and not resume:
        raise OutputError(f"{output} exists: go on from it with --resume, or write it anew with --force")
    if content and not files.journal.exists():
        raise OutputError(f"{output} has no {files.journal.name} beside it: write it anew with --force")


class FileOutput:
    """Records, errors and journal of a batch as files."""

    def __init__(self, files: Files, rules: str, encode: Encode = jsonl, head: bytes = b"") -> None:
        _finish_replacing(files)
        self._files, self._rules, self._encode, self._head = files, rules, encode, head
        self._main = self._open(files) if not files.journal.exists() or _is_by(files, rules) else None
        if files.new.journal.exists() and not _is_by(files.new, rules):
            files.new.remove()
        goes_on = self._main is not None and not files.new.journal.exists()
        self._target = self._main if goes_on and self._main else self._open(files.new)
        self._kept = {e.lookup: i for i, e in enumerate(self._main.entries if self._main else ()) if e.state == "done"}
        self._steps = tuple(self._target.entries)
        self._tries_again = self._target is self._main
        self._asked, self._in_step = 0, True
        self._stayed, self._departed = 0, False

    def known(self, piece: Piece) -> Kept | None:
        """The entry in the same place of the file that is written; else the one that the main file has anywhere.

        A failure is tried again, for its cause may lie outside of the article.
        """
        index = self._asked
        self._asked += 1
        self._in_step = self._in_step and index < len(self._steps) and self._steps[index].is_of(piece)
        if self._in_step:
            step = self._steps[index]
            again = self._tries_again and step.state == "failed"
            return None if again else Kept(step.id, step.state, step.claims, index, in_place=True)
        found = self._kept.get((piece.key, piece.name), self._kept.get((piece.key, None)))
        if found is None or self._main is None:
            return None
        entry = self._main.entries[found]
        return Kept(entry.id, entry.state, entry.claims, found)

    def put(self, item: Item) -> None:
        """Append a result; one that stands in its place already is passed over."""
        result = item.result
        if not self._departed:
            if self._stays(result):
                self._stayed += 1
                return
            self._depart()
        if isinstance(result, Outcome):
            self._append(item.piece, result)
        elif self._main:
            entry = self._main.entries[result.entry]
            place = None if entry.state == "done" else item.piece.place
            self._target.append(replace(entry, name=item.piece.name, place=place), *self._main.chunk(result.entry))

    def finish(self) -> None:
        """Cut off what no article stands for any more, and put a file written anew in its place."""
        if not self._departed:
            self._target.cut(self._stayed)
        anew = self._target is not self._main
        self._target.finish(_WHOLE if anew else b"")
        self.close()
        _finish_replacing(self._files)

    def close(self) -> None:
        """Close the files."""
        for file in {id(f): f for f in (self._main, self._target) if f}.values():
            file.close()
        _drop_empty(self._files.errors)

    def _stays(self, result: Outcome | Kept) -> bool:
        """Whether the file holds the result at this place already: kept, or once more the same failure."""
        if isinstance(result, Kept):
            return result.in_place
        at = self._stayed
        if result.failure is None or at >= len(self._steps) or self._steps[at].state != "failed":
            return False
        return self._target.chunk(at) == (b"", error_line(result.failure))

    def _open(self, files: Files) -> Journaled:
        return Journaled(files, self._rules, self._head)

    def _depart(self) -> None:
        """The first result that is not in its place: leave the rest of an earlier run behind."""
        main, count = self._main, self._stayed
        self._departed = True
        if self._target is not main:
            self._target.cut(count)
        elif main is not None and count < len(main.entries):
            self._target = self._open(self._files.new)
            for index in range(count):
                self._target.append(main.entries[index], *main.chunk(index))

    def _append(self, piece: Piece, result: Outcome) -> None:
        place = None if result.state == "done" else piece.place
        entry = Entry(result.id, piece.key, result.state, len(result.records), 0, 0, 0, piece.name, place)
        self._target.append(entry, self._encode(result.records), error_line(result.failure))


def _is_longer(path: Path, size: int) -> bool:
    return path.exists() and path.stat().st_size > size


def _is_by(files: Files, rules: str) -> bool:
    expected = header(rules)
    with files.journal.open("rb") as file:
        return file.read(len(expected)) == expected


def _finish_replacing(files: Files) -> None:
    """Move the new files into place if they are whole; the journal last, for it says that they are."""
    journal = files.new.journal
    if not journal.exists() or not journal.read_bytes().endswith(_WHOLE):
        return
    for new, old in zip(files.new, files, strict=True):
        if new.exists():
            new.replace(old)
    _drop_empty(files.errors)


def _drop_empty(path: Path) -> None:
    if path.exists() and path.stat().st_size == 0:
        path.unlink()
