"""`newsclaims review`: claims before a person, and the person's verdicts to use."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from newsclaims.cli.lazy import say
from newsclaims.errors import InputError
from newsclaims.records import Claim, ClaimType, Status
from newsclaims.review.applying import reviewed, strangers, usable
from newsclaims.review.log import log_path, read_log
from newsclaims.review.recordfile import STDIN, read_claims
from newsclaims.review.selection import Selection
from newsclaims.review.verdicts import Decision, Standing, Verdict, default_reviewer, standings

if TYPE_CHECKING:
    from newsclaims.article import Article

_PATH = click.Path(path_type=Path)
_FILE = click.Path(dir_okay=False, path_type=Path)
_CORPUS = click.Tuple([click.Choice(["corpus"]), click.Path(file_okay=False, path_type=Path)])


@dataclass(slots=True)
class Work:
    """What a run has at hand: the claims that pass the filters, all verdicts, and how every claim stands."""

    path: Path
    everything: Sequence[Claim] = ()
    claims: list[Claim] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    standing: dict[str, Standing] = field(default_factory=dict)
    articles: "list[Article]" = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    log: Path = Path()
    status: int = 0

    def fail(self, message: str, status: int = InputError.exit_status) -> None:
        """Tell of a fault that does not stop the run."""
        say(message)
        self.status = max(self.status, status)


@click.command("review")
@click.argument("claims", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--articles", type=_PATH, multiple=True, metavar="PATH", help="File or folder of the articles' texts.")
@click.option("--interactive", "-i", is_flag=True, help="Decide claim by claim here in the terminal.")
@click.option("--html", type=_FILE, metavar="FILE", help="Write a page on which to decide ('-': standard output).")
@click.option(
    "--apply", type=_FILE, multiple=True, metavar="FILE", help="Write the records with these verdicts in them."
)
@click.option("--export", type=_CORPUS, metavar="corpus DIR", help="Write the reviewed articles, annotated, to DIR.")
@click.option("--investor", multiple=True, metavar="NAME", help="Only claims with this in an investor's name.")
@click.option("--target", multiple=True, metavar="NAME", help="Only claims with this in a target's name.")
@click.option("--source", multiple=True, metavar="NAME", help="Only claims with this in a source's name.")
@click.option(
    "--type", "types", type=click.Choice(get_args(ClaimType)), multiple=True, help="Only claims of this type."
)
@click.option("--status", "statuses", type=click.Choice(get_args(Status)), multiple=True, help="Only with this status.")
@click.option("--min-amount", type=float, metavar="SUM", help="Only claims that tell a sum of at least this, as 50e6.")
@click.option("--decision", "decisions", type=click.Choice(get_args(Decision)), multiple=True, help="Only so decided.")
@click.option("--undecided", is_flag=True, help="Short for --decision undecided.")
@click.option("--verdicts", type=_FILE, metavar="FILE", help="Log of verdicts.  [default: CLAIMS.verdicts.jsonl]")
@click.option("--reviewer", metavar="NAME", help="Who decides.  [default: login name]")
@click.option(
    "--format", "form", type=click.Choice(["json", "jsonl"]), help="[default: json on a terminal, else jsonl]"
)
@click.pass_context
def review_command(ctx: click.Context, /, claims: Path, **options: Any) -> None:
    """Show the claims of a file, JSON lines or a JSON list, to a person and keep what the person decides.

    Without one of --interactive, --html, --apply and --export the claims that pass the filters are written as JSON.
    Verdicts are added to a log beside the claims; the last one on a claim counts, unless the claim's content has
    changed since (stale). Several values for one filter: any of them. A line that cannot be read is told, and left out.
    """
    _check(claims, options)
    work = _prepare(claims, options)
    if options["interactive"]:
        _interactive(work, options)
    elif options["html"]:
        _page(work, options)
    elif options["export"]:
        _export(work, options["export"][1])
    else:
        _print(_records(work, applied=bool(options["apply"])), options["form"])
    ctx.exit(work.status)


def _check(claims: Path, options: dict[str, Any]) -> None:
    chosen = [name for name in ("interactive", "html", "export") if options[name]]
    if len(chosen) > 1 or (options["interactive"] and options["apply"]):
        raise click.UsageError("choose one of --interactive, --html, --apply and --export")
    if claims == STDIN and options["interactive"]:
        raise click.UsageError("--interactive needs standard input for itself: name a file of claims")


def _prepare(claims: Path, options: dict[str, Any]) -> Work:
    work = Work(claims)
    found = read_claims(claims)
    work.everything = found.records
    for fault in found.faults:
        work.fail(fault)
    work.articles = list(_articles(work, options["articles"]))
    if work.articles:
        from newsclaims.review.texts import find_texts

        work.texts = find_texts(work.everything, work.articles)
    _read_verdicts(work, options)
    work.standing = standings(work.everything, work.verdicts)
    selection = _selection(options)
    work.claims = [claim for claim in work.everything if selection.holds(claim, work.standing[claim.id])]
    return work


def _read_verdicts(work: Work, options: dict[str, Any]) -> None:
    work.log = options["verdicts"] or log_path(work.path)
    for path in options["apply"]:
        if not path.exists():
            raise InputError(f"{path}: there is no such file of verdicts")
    given = options["apply"] or ([work.log] if options["verdicts"] or work.path != STDIN else [])
    for path in given:
        found = read_log(path)
        verdicts, faults = usable(work.everything, found, work.texts, str(path))
        work.verdicts += verdicts
        for fault in (*found.faults, *faults):
            work.fail(fault)
    unknown = strangers(work.everything, work.verdicts)
    if unknown and options["apply"]:
        say(f"{unknown} verdicts are on claims that are not in {work.path}")


def _selection(options: dict[str, Any]) -> Selection:
    return Selection(
        investors=options["investor"],
        targets=options["target"],
        sources=options["source"],
        types=options["types"],
        statuses=options["statuses"],
        decisions=options["decisions"] + (("undecided",) if options["undecided"] else ()),
        min_amount=options["min_amount"],
    )


def _articles(work: Work, paths: tuple[Path, ...]) -> "Iterator[Article]":
    """The readable articles whose claims are reviewed."""
    if not paths:
        return
    from newsclaims.article import Article
    from newsclaims.intake import read_each

    hashes = {claim.article.sha256 for claim in work.everything}
    ids = {claim.article.id for claim in work.everything}
    for article in read_each(paths):
        if not isinstance(article, Article):
            work.fail(str(article), article.exit_status)
        elif article.id in ids or article.sha256 in hashes:
            yield article


def _records(work: Work, *, applied: bool) -> Iterator[Claim]:
    for claim in work.claims:
        yield reviewed(claim, work.standing[claim.id]) if applied else claim
    stale = sum(work.standing[claim.id].stale for claim in work.claims)
    if stale and applied:
        say(f"{stale} verdicts are stale: their claims read differently now; they are shown and not applied")


def _print(records: Iterator[Claim], form: str | None) -> None:
    if (form or ("json" if sys.stdout.isatty() else "jsonl")) == "jsonl":
        for record in records:
            click.echo(record.model_dump_json(by_alias=True))
        return
    texts = [record.model_dump_json(indent=2, by_alias=True) for record in records]
    click.echo("[\n" + ",\n".join(texts) + "\n]" if texts else "[]")


def _interactive(work: Work, options: dict[str, Any]) -> None:
    from newsclaims.review.desk import Desk
    from newsclaims.review.terminal import sit

    desk = Desk(work.claims, work.log, _reviewer(options), work.standing)
    sit(desk, work.texts, work.verdicts)


def _page(work: Work, options: dict[str, Any]) -> None:
    from newsclaims.review.page import render_page

    kept = [verdict for verdict in work.verdicts if verdict.claim in work.standing]
    name = "claims" if work.path == STDIN else work.path.name
    page = render_page(
        work.claims, work.articles, reviewing=True, verdicts=kept, reviewer=_reviewer(options), name=name
    )
    if options["html"] == STDIN:
        click.echo(page, nl=False)
        return
    try:
        options["html"].write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{options['html']}: cannot be written: {error.strerror or error}") from error


def _export(work: Work, folder: Path) -> None:
    from newsclaims.review.export import export_corpus

    chosen = {claim.article for claim in work.claims}  # whole articles: one with some claims left out would be wrong
    claims = [claim for claim in work.everything if claim.article in chosen]
    exported = export_corpus(claims, work.standing, work.texts, folder)
    for name in exported.written:
        click.echo(name)
    for message in exported.unreviewed:
        say(f"not exported: {message}")
    for message in exported.failed:
        work.fail(f"not exported: {message}")


def _reviewer(options: dict[str, Any]) -> str:
    return default_reviewer() if options["reviewer"] is None else str(options["reviewer"])
