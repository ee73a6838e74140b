import json
from pathlib import Path

from newsclaims.output.schema import claim_schema
from newsclaims.records import Claim

CHECKED_IN = Path(__file__).parent / "schema" / "claim.schema.json"


def test_schema_is_the_one_that_users_have_pinned() -> None:
    """If the change is meant: newsclaims schema > tests/schema/claim.schema.json, and a line in CHANGELOG.md."""
    assert claim_schema() == json.loads(CHECKED_IN.read_text(encoding="utf-8"))


def test_schema_has_the_fields_in_their_order() -> None:
    assert list(claim_schema()["properties"]) == [
        "id", "schema", "article", "type", "investors", "targets", "amount", "stake", "sources", "conditions", "status",
        "date", "evidence", "confidence", "rules",
    ]  # fmt: skip


def test_every_field_is_written_always() -> None:
    schema = Claim.model_json_schema(by_alias=True, mode="serialization")
    assert {*schema["required"], "schema"} == set(schema["properties"])
