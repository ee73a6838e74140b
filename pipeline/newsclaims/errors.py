"""What can go wrong, as one small tree; each kind has the exit status that the command line answers with.

NewsclaimsError
├── InputError      an article cannot be read: empty, binary, undecodable, over-long        exit 3
│   └── LanguageError   neither German nor English                                           exit 3
├── RuleError       a rule or name file is wrong: says file, line, rule id and reason        exit 4
├── MissingExtraError    an optional package is needed: says which pip line installs it           exit 5
└── OutputError     an output cannot be written: it exists, or the disk is full              exit 6
"""

from pathlib import Path


class NewsclaimsError(Exception):
    """Base of all errors that newsclaims raises on purpose."""

    exit_status = 1


class InputError(NewsclaimsError):
    """An article that cannot be read. The message says what, where, and what to do."""

    exit_status = 3


class LanguageError(InputError):
    """The text is neither German nor English, or too short to tell."""


class RuleError(NewsclaimsError):
    """A fault in a rule file."""

    exit_status = 4

    def __init__(
        self, reason: str, *, path: Path | None = None, line: int | None = None, rule: str | None = None
    ) -> None:
        self.reason, self.path, self.line, self.rule = reason, path, line, rule
        place = f"{path}:{line}" if path and line else str(path or "")
        super().__init__(": ".join(filter(None, [place, rule and f"rule {rule}", reason])))


class MissingExtraError(NewsclaimsError):
    """An optional dependency is not installed."""

    exit_status = 5


class OutputError(NewsclaimsError):
    """An output that cannot be written. The message says why, and how to go on."""

    exit_status = 6
