"""`newsclaims extract`: articles in, claims out."""

from pathlib import Path

import click

from newsclaims.cli.common import Common, Reader, common_options
from newsclaims.cli.formats import FORMATS, write


@click.command("extract")
@click.argument("paths", nargs=-1, metavar="[ARTICLE]...")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="json", show_default=True, help="How to write the claims."
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write to, instead of standard output.",
)
@common_options
@click.pass_context
def extract_command(ctx: click.Context, paths: tuple[str, ...], form: str, output: Path | None, common: Common) -> None:
    """Write the claims of ARTICLEs: files (text, .html, .json, .jsonl), folders, or '-' for standard input.

    An article without claims is no fault. What cannot be read gets a line on standard error; the others still come out.
    """
    reader = Reader(common)
    found = reader.extractions(paths)
    if output is None:
        for part in write(form, found):
            click.echo(part, nl=False)
    else:
        with output.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(write(form, found))
    ctx.exit(reader.status)
