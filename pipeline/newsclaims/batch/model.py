"""What a batch passes between its reader, its workers and its output."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from newsclaims.article import Article
from newsclaims.intake import Known
from newsclaims.intake.pieces import Piece

State = Literal["done", "failed", "copy"]
Extractor = Callable[[Article, Any], Any]
"""What finds the claims of an article: `extract_article`, or a stand-in whose answer has `.claims` too."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker does with every piece; picklable.

    `rules` and `names` are the user's own; `options`, if given, takes their place. An article may take `seconds`.
    """

    options: Any = None
    rules: tuple[Path, ...] = ()
    names: tuple[Path, ...] = ()
    known: Known = field(default_factory=Known)
    extractor: Extractor | None = None
    seconds: float = 120.0


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article gave no records: `error` is the kind, `at` the place in the code of an error inside."""

    id: str
    place: str
    error: str
    reason: str
    at: str | None = None

    def as_dict(self) -> dict[str, str]:
        """The line of the errors file."""
        pairs = {"id": self.id, "place": self.place, "error": self.error, "reason": self.reason, "at": self.at}
        return {key: value for key, value in pairs.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a piece gave: the records as JSON texts, or a failure. `copy` marks one that an earlier piece equals."""

    id: str
    records: tuple[str, ...] = ()
    failure: Failure | None = None
    copy: bool = False

    @property
    def state(self) -> State:
        """How it counts in the summary: "copy" as skipped."""
        return "failed" if self.failure else "copy" if self.copy else "done"


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier run has of a piece that is unchanged: its entry, and whether that stands in its place."""

    id: str
    state: State
    claims: int
    entry: int = -1
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A piece and its result: new, or kept from an earlier run."""

    piece: Piece
    result: Outcome | Kept
