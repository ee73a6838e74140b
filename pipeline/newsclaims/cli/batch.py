"""`newsclaims batch`: folders, feeds and streams."""

import os
import sys
from pathlib import Path
from typing import Any

import click

from newsclaims.batch.fingerprint import fingerprint
from newsclaims.batch.model import Task
from newsclaims.batch.outputs import ENDINGS
from newsclaims.batch.run import Batch, run_batch
from newsclaims.batch.signals import Interrupted
from newsclaims.batch.tally import Tally
from newsclaims.cli.common import Common, common_options
from newsclaims.cli.lazy import say
from newsclaims.errors import InputError

EPILOG = """\b
Exit status:
  0    all articles were read
  1    an unexpected error
  2    wrong usage
  3    some articles could not be read: see the errors file
  4    a rule or name file is wrong
  5    an optional package is missing
  6    the output cannot be written, or exists
  130  interrupted by Ctrl-C (143: by SIGTERM); go on with --resume
"""
_STDIO = "-"
_PIPE_CLOSED = 141  # what a shell answers for a process ended by SIGPIPE
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("batch", epilog=EPILOG)
@click.argument("source", metavar="FOLDER|FILE|-", type=click.Path(path_type=Path, exists=True, allow_dash=True))
@click.option("-o", "--output", type=_FILE, required=True, help=f"File for the records ({', '.join(ENDINGS)}), or -.")
@click.option("-j", "--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes that extract.")
@click.option("--resume", is_flag=True, help="Do only what the output lacks, or what has changed since.")
@click.option("--force", is_flag=True, help="Write an existing output anew.")
@click.option("--fail-fast", is_flag=True, help="Stop at the first article that cannot be read.")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=120.0, show_default=True, help="Seconds an article.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no summary.")
@common_options
@click.pass_context
def batch_command(
    ctx: click.Context, /, source: Path, output: Path, timeout: float, quiet: bool, common: Common, **ways: Any
) -> None:
    """Write the claims of many articles: of a folder and those below it, of a file such as feed.jsonl, or of a stream.

    Records come in the order of the articles, whatever --jobs. An article that cannot be read becomes a line of
    OUTPUT.errors.jsonl, and the run goes on. OUTPUT.progress.jsonl tells --resume what is done. Databases get tables
    claims and claims_progress and are added to by claim id. With - as output, errors go to standard error.
    """
    if str(output) == _STDIO and (ways["resume"] or ways["force"]):
        raise click.UsageError("--resume and --force need an output file")
    task = Task(rules=common.rules, names=common.names, known=common.known, seconds=timeout)
    rules = fingerprint(common.rules, common.names, common.known)
    batch = Batch(_unless_dash(source), _unless_dash(output), task, rules, **ways)
    ctx.exit(run_told(batch, quiet=quiet))


def _unless_dash(path: Path) -> Path | None:
    return None if str(path) == _STDIO else path


def run_told(batch: Batch, *, quiet: bool = False) -> int:
    """Run a batch with progress and summary on standard error; the exit status that it means."""
    tally = Tally()
    try:
        run_batch(batch, tally, sys.stderr if sys.stderr.isatty() and not quiet else None)
    except Interrupted as stopped:
        hint = "; go on with --resume" if batch.output else ""
        say(f"stopped by {stopped} after {tally.summary()}{hint}")
        return stopped.status
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    if not quiet:
        say(tally.summary())
    return InputError.exit_status if tally.failed else 0
