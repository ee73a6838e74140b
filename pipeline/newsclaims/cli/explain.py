"""`newsclaims explain`: from which words and by which rules each field of a claim came, and what was rejected."""

import click

from newsclaims.cli.common import Common, Reader, common_options
from newsclaims.output.explanation import explain


@click.command("explain")
@click.argument("paths", nargs=-1, metavar="[ARTICLE]...")
@common_options
@click.pass_context
def explain_command(ctx: click.Context, paths: tuple[str, ...], common: Common) -> None:
    """Say for each claim of the ARTICLEs which words filled which field, and by which rules; then what was rejected.

    Places are characters of the article's text, from 0; a rule's place is its file and line.
    """
    reader = Reader(common)
    for extraction in reader.extractions(paths):
        for line in explain(extraction, common.options()):
            click.echo(line)
    ctx.exit(reader.status)
