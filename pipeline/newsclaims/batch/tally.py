"""Counts what a batch did, and tells it: a line that is renewed on a terminal, and a summary at the end."""

import time
from dataclasses import dataclass, field
from typing import TextIO

from newsclaims.batch.model import Item, Kept

_SECONDS_BETWEEN = 0.2
_CLEAR = "\r\x1b[K"


@dataclass(slots=True)
class Tally:
    """Articles by what became of them, `read == done + skipped + failed`; claims in the output; bytes of input read."""

    done: int = 0
    skipped: int = 0
    failed: int = 0
    claims: int = 0
    size: int = 0
    started: float = field(default_factory=time.monotonic)

    @property
    def read(self) -> int:
        """All articles that were read."""
        return self.done + self.skipped + self.failed

    @property
    def seconds(self) -> float:
        """How long it has run."""
        return time.monotonic() - self.started

    def add(self, item: Item) -> None:
        """Count a result."""
        result = item.result
        self.size += item.piece.size
        if result.state == "failed":
            self.failed += 1
        elif result.state == "copy" or isinstance(result, Kept):
            self.skipped += 1
        else:
            self.done += 1
        self.claims += result.claims if isinstance(result, Kept) else len(result.records)

    def summary(self) -> str:
        """One line whose numbers add up."""
        parts = f"{self.read:,} read = {self.done:,} done + {self.skipped:,} skipped + {self.failed:,} failed"
        return f"{parts}; {self.claims:,} claims; {self.seconds:.1f} s, {self._rate():.1f} articles/s"

    def _rate(self) -> float:
        return (self.done + self.failed) / max(self.seconds, 1e-9)

    def line(self, total: int) -> str:
        """The state of a run over `total` bytes of input, 0 if unknown."""
        counts = f"{self.read:,} articles", f"{self.claims:,} claims", f"{self.failed:,} failed"
        parts = [*counts, f"{self._rate():.1f} articles/s"]
        if total and self.size:
            share = min(1.0, self.size / total)
            parts += [f"{share:.0%}", f"{_clock(self.seconds * (1 - share) / share)} left"]
        return " · ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Progress:
    """The renewed line. `stream` is None where none is wanted."""

    def __init__(self, tally: Tally, total: int, stream: TextIO | None) -> None:
        self._tally, self._total, self._stream = tally, total, stream
        self._shown = 0.0

    def show(self) -> None:
        """Renew the line, a few times a second at most."""
        now = time.monotonic()
        if self._stream is not None and now - self._shown >= _SECONDS_BETWEEN:
            self._shown = now
            self._write(_CLEAR + self._tally.line(self._total))

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()
