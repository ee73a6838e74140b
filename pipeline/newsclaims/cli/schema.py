"""`newsclaims schema`: the JSON Schema of the record."""

import json

import click

from newsclaims.output.schema import claim_schema


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema (2020-12) of a claim record."""
    click.echo(json.dumps(claim_schema(), indent=2, ensure_ascii=False))
