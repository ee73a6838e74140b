"""Pieces in, results out in the same order, over one process or several; no more in between than a window holds."""

import threading
from collections.abc import Callable, Generator, Iterator

from newsclaims.batch.model import Item, Kept, Outcome, Task
from newsclaims.batch.signals import deadline
from newsclaims.batch.work import failed, prepare, work
from newsclaims.batch.worker import Worker
from newsclaims.intake.pieces import Piece

Known = Callable[[Piece], Kept | None]
"""Answers what an earlier run has of a piece; asked once for each, in order."""

_WINDOW = 16  # articles read ahead of the one that is written next, for each process


def results(pieces: Iterator[Piece], known: Known, task: Task, jobs: int) -> Generator[Item, None, None]:
    """The result of each piece, in order. Close the iterator to end its processes.

    Raises:
        RuleError: a rule file is wrong.
        WorkerError: no process can be started.
    """
    if jobs == 1:
        prepare(task)
        return (Item(piece, known(piece) or timed_work(piece, task)) for piece in pieces)
    return _Pool(pieces, known, task, jobs).results()


def timed_work(piece: Piece, task: Task) -> Outcome:
    """The outcome of a piece, worked out in this process."""
    try:
        with deadline(task.seconds):
            return work(piece, task)
    except TimeoutError as error:
        return failed(piece, error)


class _Pool:
    """A thread for each process takes the next piece, hands it over and waits; results are put back in order."""

    def __init__(self, pieces: Iterator[Piece], known: Known, task: Task, jobs: int) -> None:
        self._pieces, self._known = enumerate(pieces), known
        self._reading = threading.Lock()
        self._room = threading.Semaphore(_WINDOW * jobs)
        self._news = threading.Condition()
        self._ready: dict[int, Item | BaseException] = {}
        self._taken = 0
        self._ended = False
        self._workers = [Worker(task) for _ in range(jobs)]

    def results(self) -> Generator[Item, None, None]:
        for worker in self._workers:
            threading.Thread(target=self._serve, args=(worker,), daemon=True).start()
        try:
            yield from self._ordered()
        finally:
            self._ended = True
            for worker in self._workers:
                worker.stop()

    def _ordered(self) -> Iterator[Item]:
        index = 0
        while (item := self._wait(index)) is not None:
            self._room.release()
            if isinstance(item, BaseException):
                raise item
            yield item
            index += 1

    def _wait(self, index: int) -> Item | BaseException | None:
        with self._news:
            self._news.wait_for(lambda: index in self._ready or (self._ended and index >= self._taken))
            return self._ready.pop(index, None)

    def _serve(self, worker: Worker) -> None:
        while (taken := self._next()) is not None:
            index, piece, kept = taken
            try:
                self._put(index, Item(piece, kept or worker.run(piece)))
            except BaseException as error:  # noqa: BLE001, RUF100 - raised again where results are read
                self._put(index, error)
                return
        worker.close()

    def _next(self) -> tuple[int, Piece, Kept | None] | None:
        self._room.acquire()
        with self._reading:
            if self._ended:
                self._last()
                return None
            try:
                index, piece = next(self._pieces)
                kept = self._known(piece)
            except StopIteration:
                self._last()
                return None
            except BaseException as error:  # noqa: BLE001, RUF100 - raised again where results are read
                self._put(self._taken, error)
                self._taken += 1
                self._last()
                return None
            self._taken = index + 1
        return index, piece, kept

    def _last(self) -> None:
        with self._news:
            self._ended = True
            self._news.notify_all()
        self._room.release()

    def _put(self, index: int, result: Item | BaseException) -> None:
        with self._news:
            self._ready[index] = result
            self._news.notify_all()
