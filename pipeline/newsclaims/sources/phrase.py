"""A stretch of words that may stand for a speaker, and the names in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsclaims.names import Mention, Names
from newsclaims.sources.line import Line


@dataclass(slots=True)
class Phrase:
    """A stretch of words that may stand for a speaker, and the class of its first telling noun."""

    line: Line
    start: int
    end: int
    head: int
    noun: str
    mentions: list[Mention]
    possessed: bool = False

    @property
    def definite(self) -> bool:
        """Whether it is an article and a noun, pointing back ("the report", "das Blatt")."""
        between = self.line.kinds[self.start : self.head]
        return (
            "adj" not in between and "num" not in between and self.line.lower(self.head - 1) in self.line.rules.definite
        )


def covered(line: Line, i: int, named: Sequence[Mention]) -> bool:
    """Whether the word is part of a name ("Zeitung" in "Sächsische Zeitung")."""
    word = line.words[i]
    return any(m.start <= word.start and word.end <= m.end for m in named)


def covers(line: Line, i: int, mention: Mention) -> bool:
    """Whether the name is part of the word ("US" in "US-Portal")."""
    return line.words[i].start <= mention.start and mention.end < line.words[i].end


def inside(names: Names, line: Line, start: int, end: int) -> list[Mention]:
    """The names that lie within the words from start to end."""
    first, last = line.chars(start, end)
    return [m for m in names.inside(first, last) if m.start >= first and m.end <= last]
