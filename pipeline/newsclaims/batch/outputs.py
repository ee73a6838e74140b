"""Which output a path means, by its ending."""

import sys
from pathlib import Path

from newsclaims.batch.fileout import FileOutput, Output, refuse_existing
from newsclaims.batch.journal import Files
from newsclaims.batch.streamout import StreamOutput
from newsclaims.errors import OutputError

_LINES = frozenset((".jsonl", ".ndjson"))


def open_output(path: Path | None, rules: str, *, resume: bool = False, force: bool = False) -> Output:
    """The output for a path; None is standard output.

    Raises:
        OutputError: the ending is not known, or something is in the way.
        MissingExtra: its form needs a package that is not installed.
    """
    if path is None:
        return StreamOutput(sys.stdout.buffer, sys.stderr.buffer)
    ending = path.suffix.lower()
    if ending in _LINES:
        files = Files.of(path)
        refuse_existing(files, resume=resume, force=force)
        return FileOutput(files, rules)
    raise OutputError(f"{path}: the ending must be one of {', '.join(sorted(_LINES))}")


def own_files(path: Path | None) -> frozenset[Path]:
    """The files that a run with this output writes, which are never its input."""
    return frozenset(p.resolve() for p in Files.of(path)) if path else frozenset()
