"""`newsclaims rules`: the rules, and whether they do what their examples say."""

from pathlib import Path
from typing import get_args

import click

from newsclaims.checking import check_all, rules_of
from newsclaims.errors import RuleError
from newsclaims.output.table import columns
from newsclaims.records import Language
from newsclaims.rulebook import Rulebook

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group("rules")
def rules_command() -> None:
    """Check rules against their own examples; list them."""


@rules_command.command("check")
@click.argument("folder", type=_FOLDER, required=False, metavar="[DIR]")
@click.pass_context
def check(ctx: click.Context, folder: Path | None) -> None:
    """Run every rule against its own examples and near misses; with DIR, your own rules on top of the packaged ones.

    Prints file, line, rule and reason of each fault; exit status 4 if there is any.
    """
    checked = check_all((folder,) if folder else ())
    for fault in checked.faults:
        click.echo(str(fault))
    faults = len(checked.faults)
    click.echo(f"{checked.rules} rules, {checked.examples} examples: {f'{faults} faults' if faults else 'all hold'}")
    ctx.exit(RuleError.exit_status if faults else 0)


@rules_command.command("list")
@click.argument("folder", type=_FOLDER, required=False, metavar="[DIR]")
@click.option("--language", type=click.Choice(get_args(Language)), help="Of one language only.")
def list_rules(folder: Path | None, language: Language | None) -> None:
    """List the rules by id, with file and line; with DIR, your own on top of the packaged ones."""
    overlays = (folder,) if folder else ()
    books = [Rulebook(code, overlays) for code in get_args(Language) if language in {None, code}]
    rules = dict.fromkeys(rule for book in books for rule in rules_of(book))
    for line in columns([(rule.id, rule.place) for rule in rules]):
        click.echo(line)
