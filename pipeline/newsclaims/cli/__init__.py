"""The command line: `run` is what the `newsclaims` script calls. A command is imported only when it is asked for."""

import gc
import logging
import os
import sys
from typing import NoReturn

import click

from newsclaims.cli.lazy import LazyGroup

COMMANDS = {
    "extract": ("newsclaims.cli.extract:extract_command", "Claims of articles: files, folders, '-' or a pipe."),
    "explain": ("newsclaims.cli.explain:explain_command", "Which rule filled which field, from which words."),
    "batch": ("newsclaims.cli.batch:batch_command", "Claims of whole folders and feeds, resumable."),
    "reconcile": ("newsclaims.cli.reconcile:reconcile_command", "Claims of one deal side by side."),
    "review": ("newsclaims.cli.review:review_command", "A page on which a person judges claims."),
    "evaluate": ("newsclaims.cli.evaluate:evaluate_command", "Precision, recall and F1 against annotated articles."),
    "rules": ("newsclaims.cli.rules:rules_command", "Check rules against their own examples; list them."),
    "schema": ("newsclaims.cli.schema:schema_command", "JSON Schema of the claim record."),
}


class _Warnings(logging.Handler):
    """Shows the package's warnings on standard error, one line each."""

    def emit(self, record: logging.LogRecord) -> None:
        click.echo(f"newsclaims: warning: {record.getMessage()}", err=True)


_WARNINGS = _Warnings(logging.WARNING)
_YOUNG_OBJECTS = 100_000  # looking for garbage among tables that live as long as the run costs a fifth of a short one


@click.group(
    cls=LazyGroup,
    commands_at=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 fine, 1 failed, 2 wrong usage, 3 some input could not be read, 4 fault in a rule file, "
    "5 an optional package is missing.",
)
@click.version_option(package_name="newsclaims")
def main() -> None:
    """Read German and English business news: who puts how much money into what, and who says so."""
    gc.set_threshold(_YOUNG_OBJECTS, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    logging.getLogger("newsclaims").addHandler(_WARNINGS)


def run() -> NoReturn:
    """`main` as a whole process: once all is written it leaves at once.

    To take spaCy's tables apart piece by piece, as Python does at its end, costs a third of a second and serves nobody.
    """
    status = 0
    try:
        main(prog_name="newsclaims")
    except SystemExit as leave:
        status = leave.code if isinstance(leave.code, int) else int(leave.code is not None)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        status = status or 1
    os._exit(status)
