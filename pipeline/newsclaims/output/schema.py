"""The JSON Schema of the record, as users pin it."""

from typing import Any

from newsclaims.records import SCHEMA, Claim

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def claim_schema() -> dict[str, Any]:
    """The schema of one claim record. Within "newsclaims/1" fields may be added, never renamed or removed."""
    schema = Claim.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": DIALECT, "$id": f"urn:{SCHEMA.replace('/', ':')}", **schema}
