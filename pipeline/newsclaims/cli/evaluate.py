"""`newsclaims evaluate`: how well extraction does on annotated articles."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from newsclaims.cli.common import Common, common_options
from newsclaims.evaluate import (
    Annotated,
    Answer,
    Compared,
    difference_lines,
    parts,
    read_annotated,
    read_claims,
    score_lines,
    scores,
)


@click.command("evaluate")
@click.argument("gold", type=click.Path(path_type=Path))
@click.option(
    "--claims",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Score these claim records instead of extracting now.",
)
@click.option("--errors", is_flag=True, help="List every difference, article by article.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object instead of the table.")
@common_options
def evaluate_command(gold: Path, claims: Path | None, errors: bool, as_json: bool, common: Common) -> None:
    """Print precision, recall and F1 of each field and language against the annotated articles of GOLD.

    GOLD is a folder with NAME.json beside NAME.txt, or a JSON list of annotations. `found` counts claims found at all,
    `core` those with investors, targets and amount right, `card` those with nothing left to correct.
    """
    records = read_claims(claims) if claims else None
    compared = list(_compare(gold, common, records))
    if errors:
        for line in (line for c in compared for line in difference_lines(c)):
            click.echo(line)
    click.echo(json.dumps(_numbers(compared), indent=2) if as_json else "\n".join(score_lines(compared)))


def _compare(gold: Path, common: Common, records: dict[str, list[Answer]] | None) -> Iterator[Compared]:
    for annotated in read_annotated(gold):
        if common.language in {None, annotated.article.language}:
            found = _extract(annotated, common) if records is None else records.get(annotated.article.id, [])
            yield Compared(annotated, tuple(found))


def _extract(annotated: Annotated, common: Common) -> list[Answer]:
    from newsclaims.extraction import extract_article

    return [Answer.of(claim) for claim in extract_article(annotated.article, common.options()).claims]


def _numbers(compared: list[Compared]) -> dict[str, Any]:
    return {
        name: {
            field: {
                "precision": s.precision,
                "recall": s.recall,
                "f1": s.f1,
                "hits": s.hits,
                "spurious": s.spurious,
                "missed": s.missed,
            }
            for field, s in scores(part).items()
        }
        for name, part in parts(compared).items()
    }
