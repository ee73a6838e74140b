"""Verdicts: what a reviewer says of a claim, as lines that are only ever added.

The last line about a claim wins; a line that repeats an earlier one counts where it first stood, so that logs can be
joined by writing one after the other. A verdict holds only for the content it was given on: it carries that content's
fingerprint, and is stale once the claim's content is another.
"""

import getpass
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, Self

from pydantic import AwareDatetime, ConfigDict, Field, model_validator

from newsclaims.records import Claim, Record

UNTOUCHABLE = frozenset({"id", "schema", "article"})  # they say which claim is meant
CONTENT = ("type", "investors", "targets", "amount", "stake", "sources", "conditions", "status", "date", "evidence")

Decision = Literal["accept", "reject", "edit", "undecided"]


class Verdict(Record):
    """One line of the log. `edits` holds the new values of whole fields of the claim, by the record's field names."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    schema_: Literal["newsclaims-verdict/1"] = Field(default="newsclaims-verdict/1", alias="schema")
    claim: str
    fingerprint: str
    decision: Decision
    edits: dict[str, Any] = Field(default_factory=dict)
    note: str = ""
    reviewer: str = ""
    time: AwareDatetime

    @model_validator(mode="after")
    def _edits_belong_to_edit(self) -> Self:
        if (self.decision == "edit") != bool(self.edits):
            raise ValueError('"edits" goes with the decision "edit", and with no other')
        if wrong := sorted(set(self.edits) & UNTOUCHABLE):
            raise ValueError(f"{', '.join(wrong)} cannot be edited")
        return self


@dataclass(frozen=True, slots=True)
class Standing:
    """How a claim stands: its last verdict, if any, and whether that was given on other content than it has now."""

    verdict: Verdict | None = None
    stale: bool = False

    @property
    def decision(self) -> Decision:
        """The decision that holds; a stale one holds no longer."""
        return "undecided" if self.verdict is None or self.stale else self.verdict.decision

    @property
    def live(self) -> Verdict | None:
        """The verdict, unless it is stale."""
        return None if self.stale else self.verdict


def fingerprint(claim: Claim) -> str:
    """A hash of what the claim says: its fields and places, not its confidence, its rules or its article's metadata."""
    content = claim.model_dump(mode="json", by_alias=True, include=set(CONTENT))
    canonical = json.dumps(_plain(content), sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(f"{claim.article.sha256}\n{canonical}".encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    """The value with whole floats as integers: other tools write 5e7 for 50000000."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def new_verdict(
    claim: Claim, decision: Decision, *, reviewer: str = "", note: str = "", edits: dict[str, Any] | None = None
) -> Verdict:
    """A verdict on the claim as it is now, timed now (UTC)."""
    return Verdict(
        claim=claim.id,
        fingerprint=fingerprint(claim),
        decision=decision,
        edits=edits or {},
        note=note,
        reviewer=reviewer,
        time=datetime.now(UTC),
    )


def standings(claims: Iterable[Claim], verdicts: Iterable[Verdict]) -> dict[str, Standing]:
    """How each claim stands, by its id."""
    last: dict[str, Verdict] = {}
    seen: set[str] = set()
    for verdict in verdicts:
        line = verdict.model_dump_json()
        if line not in seen:
            seen.add(line)
            last[verdict.claim] = verdict
    return {claim.id: _standing(claim, last.get(claim.id)) for claim in claims}


def _standing(claim: Claim, verdict: Verdict | None) -> Standing:
    return Standing(verdict, stale=verdict is not None and verdict.fingerprint != fingerprint(claim))


def default_reviewer() -> str:
    """The login name, or nothing where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
