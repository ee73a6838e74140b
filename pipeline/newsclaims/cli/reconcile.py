"""`newsclaims reconcile`: claims of one deal side by side."""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from newsclaims.errors import InputError
    from newsclaims.reconcile.decisions import Decision
    from newsclaims.reconcile.facts import Fact
    from newsclaims.reconcile.model import Report

_FILE = click.Path(dir_okay=False, path_type=Path)
_PAIR = (str, str)
_STDIN = "-"


@click.command("reconcile")
@click.argument("claims", nargs=-1, metavar="CLAIMS...")
@click.option("--format", "form", type=click.Choice(["table", "json", "html"]), default="table", show_default=True)
@click.option(
    "--deal", "deals", multiple=True, metavar="ID", help="Show only this deal (amazon-openai), or a party's (openai)."
)
@click.option("--rates", type=_FILE, metavar="FILE", help="Value of each currency in one base, as JSON or CSV.")
@click.option("--link", "links", type=_PAIR, multiple=True, metavar="ID ID", help="Decide: these claims are one deal.")
@click.option("--unlink", "unlinks", type=_PAIR, multiple=True, metavar="ID ID", help="Decide: they are not.")
@click.option("--decisions", type=_FILE, metavar="FILE", help="Where decisions are kept [default: beside CLAIMS].")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the JSON output.")
@click.pass_context
def reconcile_command(
    ctx: click.Context,
    /,
    claims: tuple[str, ...],
    form: str,
    deals: tuple[str, ...],
    schema: bool,
    **options: object,
) -> None:
    """Set the claims of many articles side by side, deal by deal: who says what, and how the answers fit together.

    CLAIMS are files of claim records, as JSON Lines or a JSON array; '-' is standard input. Claims are one deal by
    their parties, type, time and sums. A link that is not certain is shown, not made: decide it with --link or
    --unlink; the decisions are kept beside the first file and win from then on.
    """
    if schema:
        click.echo(_schema())
        return
    if not claims:
        raise click.UsageError("no claims given: name a file of claim records, or '-' for standard input")
    report, status = _report(claims, _Options(**options))  # type: ignore[arg-type]
    for part in _written(_chosen(report, deals), form):
        click.echo(part, nl=False)
    ctx.exit(status)


@dataclass(frozen=True, slots=True)
class _Options:
    """The options that decide the result."""

    rates: Path | None
    links: tuple[tuple[str, str], ...]
    unlinks: tuple[tuple[str, str], ...]
    decisions: Path | None


def _schema() -> str:
    from newsclaims.reconcile.model import report_schema

    return json.dumps(report_schema(), indent=2, ensure_ascii=False)


def _report(claims: tuple[str, ...], options: _Options) -> tuple["Report", int]:
    from newsclaims.reconcile.rates import Market, read_rates
    from newsclaims.reconcile.report import reconcile_facts

    market = Market(read_rates(options.rates) if options.rates else None)
    with _uncollected():
        facts, bad = _read(claims)
        for error in bad:
            click.echo(str(error), err=True)
        report = reconcile_facts(facts, market, _decisions(claims, options, facts))
    return report, bad[0].exit_status if bad else 0


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for circular garbage: the many small records stay to the end, none of them in a circle."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _read(claims: tuple[str, ...]) -> tuple[list["Fact"], list["InputError"]]:
    from newsclaims.errors import InputError
    from newsclaims.reconcile.reading import read_facts

    facts: list[Fact] = []
    bad: list[InputError] = []
    for found in read_facts(claims):
        if isinstance(found, InputError):
            bad.append(found)
        else:
            facts.append(found)
    return facts, bad


def _decisions(claims: tuple[str, ...], options: _Options, facts: list["Fact"]) -> list["Decision"]:
    """The decisions kept so far, with those now made, which are kept as well."""
    from newsclaims.reconcile.decisions import append_decisions, beside, decide, read_decisions

    kept_at = options.decisions or (None if claims[0] == _STDIN else beside(Path(claims[0])))
    new = [decide("link", a, b) for a, b in options.links] + [decide("unlink", a, b) for a, b in options.unlinks]
    _check_known(new, {f.claim for f in facts})
    if kept_at is None:
        if new:
            raise click.UsageError("with claims from standard input, say where decisions are kept: --decisions FILE")
        return []
    before = read_decisions(kept_at)
    if new:
        append_decisions(kept_at, new)
    return before + new


def _check_known(decisions: list["Decision"], known: set[str]) -> None:
    unknown = sorted({i for d in decisions for i in (d.a, d.b)} - known)
    if unknown:
        raise click.UsageError(f"no claim has the id {', '.join(unknown)}; uncertain links are shown with their ids")


def _chosen(report: "Report", names: tuple[str, ...]) -> "Report":
    from difflib import get_close_matches

    if not names:
        return report
    for name in names:
        if not report.ids(name):
            near = get_close_matches(name, [d.id for d in report.deals], n=1)
            raise click.UsageError(f"no deal {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    return report.only(names)


def _written(report: "Report", form: str) -> Iterator[str]:
    from newsclaims.reconcile.model import json_parts
    from newsclaims.reconcile.page import page_parts
    from newsclaims.reconcile.table import columns, table

    if form == "json":
        return json_parts(report)
    return page_parts(report) if form == "html" else (f"{line}\n" for line in table(report, columns()))
