"""A worker process: takes one piece at a time, is replaced when an article crashes it or hangs, and now and then."""

import contextlib
import multiprocessing
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from newsclaims.batch.model import Outcome, Task
from newsclaims.batch.work import failed, prepare, work
from newsclaims.errors import NewsclaimsError
from newsclaims.intake.pieces import Piece

MOST_PIECES = 20_000  # after which a process is renewed
MOST_MEMORY = 340_000_000  # bytes resident, likewise, if it has earned its start
_EARNED = 1_000
_START_SECONDS = 300.0
_CONTEXT = multiprocessing.get_context("spawn")
_READY = "ready"


class WorkerError(NewsclaimsError):
    """The process ended while it read an article, twice: killed for its memory, or a crash of native code."""


def serve(pipe: Connection, task: Task) -> None:
    """What the process runs: pieces in, outcomes out, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prepare(task)
    pipe.send(_READY)
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(pipe.recv(), task))


def _answer(piece: Piece, task: Task) -> Outcome | NewsclaimsError:
    try:
        return work(piece, task)
    except NewsclaimsError as error:
        return error


class Worker:
    """One process and the pipe to it; started when first needed."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._process: Any = None
        self._pipe: Connection | None = None
        self._served = 0
        self._stopped = False

    def run(self, piece: Piece) -> Outcome:
        """The outcome of a piece; one whose process dies is tried once more in a new one.

        Raises:
            RuleError: a rule file is wrong.
            WorkerError: no process can be started, or the worker has been stopped.
        """
        for _ in range(2):
            pipe = self._started()
            try:
                pipe.send(piece)
                if not pipe.poll(self._task.seconds):
                    self.close()
                    return failed(piece, TimeoutError(f"took longer than {self._task.seconds:g} seconds"))
                return self._served_one(pipe.recv())
            except (EOFError, OSError):
                reason = self._reason()
                self.close()
        return failed(piece, WorkerError(reason))

    def close(self) -> None:
        """End the process at once."""
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
            process.kill()
            process.join()
        if pipe is not None:
            pipe.close()

    def stop(self) -> None:
        """End the process, and start none again."""
        self._stopped = True
        self.close()

    def _started(self) -> Connection:
        if self._stopped:
            raise WorkerError("the run has ended")
        if self._pipe is None:
            self._pipe, theirs = _CONTEXT.Pipe()
            self._process = _CONTEXT.Process(target=serve, args=(theirs, self._task), daemon=True)
            self._process.start()
            theirs.close()
            self._served = 0
            self._await_ready(self._pipe)
        return self._pipe

    def _await_ready(self, pipe: Connection) -> None:
        try:
            if pipe.poll(_START_SECONDS) and pipe.recv() == _READY:
                return
        except (EOFError, OSError):
            pass
        reason = self._reason()
        self.close()
        raise WorkerError(f"no worker process can be started: {reason}")

    def _served_one(self, answer: Outcome | NewsclaimsError) -> Outcome:
        if isinstance(answer, NewsclaimsError):
            raise answer
        self._served += 1
        if self._served >= MOST_PIECES or (self._served % _EARNED == 0 and self._memory() > MOST_MEMORY):
            self.close()
        return answer

    def _memory(self) -> int:
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
            return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
        except (OSError, StopIteration):
            return 0

    def _reason(self) -> str:
        self._process.join(1.0)
        code = self._process.exitcode
        if code is None or code >= 0:
            return f"its process ended with status {code}"
        return f"its process was killed ({signal.Signals(-code).name}): out of memory, or a crash of native code"
