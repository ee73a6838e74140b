"""A frame is one reporting clause or phrase of a sentence: who, by which words, and where the content stands."""

from dataclasses import dataclass
from typing import Literal

from newsclaims.records import ClaimType
from newsclaims.sources.line import Line
from newsclaims.sources.model import Speaker

Side = Literal["after", "before", "around", "previous"]


@dataclass(slots=True)
class Frame:
    """`start` to `end` are the words of the reporting clause, `cue` those of the cue: indices of the line's words."""

    line: Line
    start: int
    end: int
    cue: tuple[int, int]
    speakers: tuple[Speaker, ...]
    rule: str
    side: Side
    denial: bool = False
    chain: bool = False
    reason: bool = False  # what it cites is a reason and no source: the firm that acts speaks, if nobody else does
    phrase: bool = False
    opens: int = -1  # where its clause begins, if before `start`
    subjunctive: bool = False
    of: frozenset[ClaimType] | None = None  # see Attribution
    within: tuple[int, int] | None = None  # the only stretch it can speak for
