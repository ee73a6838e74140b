"""Puts verdicts to work: claims with their edits, and records that carry their verdict."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import AwareDatetime

from newsclaims.records import Claim, Record
from newsclaims.review.recordfile import Read, reason
from newsclaims.review.spans import misfit
from newsclaims.review.texts import Texts
from newsclaims.review.verdicts import Decision, Standing, Verdict, standings


class Attached(Record):
    """A verdict inside its claim's record. `replaced` holds what stood before in the fields that were edited.

    A stale verdict was given on other content; it says what was decided then, and nothing of it is applied.
    """

    decision: Decision
    stale: bool
    note: str
    reviewer: str
    time: AwareDatetime
    replaced: dict[str, Any]


class ReviewedClaim(Claim):
    """A claim, with its edits, and the verdict on it if there is one."""

    verdict: Attached | None


def edited(claim: Claim, edits: Mapping[str, Any], text: str | None = None) -> Claim:
    """The claim with new values in some fields, checked against the record's schema, and the text if it is given.

    Raises:
        ValueError: the result is no claim; pydantic's ValidationError where the schema does not hold.
    """
    changed = Claim.model_validate({**plain(claim), **edits})
    wrong = _crossed(changed) or (misfit(changed, text) if text is not None else None)
    if wrong and edits:
        raise ValueError(wrong)
    return changed


def _crossed(claim: Claim) -> str | None:
    for name, bounds in (("amount", claim.amount), ("stake", claim.stake)):
        if bounds and bounds.min is not None and bounds.max is not None and bounds.min > bounds.max:
            return f"{name}: min is larger than max"
    return None


def plain(claim: Claim) -> dict[str, Any]:
    """The claim as JSON values, under the record's names."""
    return claim.model_dump(mode="json", by_alias=True)


def current(claim: Claim, standing: Standing) -> Claim:
    """The claim as it stands after its verdict."""
    return edited(claim, standing.live.edits) if standing.live else claim


def reviewed(claim: Claim, standing: Standing) -> ReviewedClaim:
    """The record with the verdict in it."""
    verdict = standing.verdict
    attached = verdict and {
        **verdict.model_dump(include={"decision", "note", "reviewer", "time"}),
        "stale": standing.stale,
        "replaced": {name: plain(claim)[name] for name in verdict.edits if not standing.stale},
    }
    return ReviewedClaim.model_validate({**plain(current(claim, standing)), "verdict": attached})


def usable(claims: Sequence[Claim], found: Read[Verdict], texts: Texts, name: str) -> tuple[list[Verdict], list[str]]:
    """The verdicts whose edits make a claim, and a message for each that does not, by the file's name and line."""
    by_id = {claim.id: claim for claim in claims}
    good, faults = [], []
    for verdict, line in zip(found.records, found.lines, strict=True):
        claim = by_id.get(verdict.claim)
        try:
            if claim and not standings([claim], [verdict])[claim.id].stale:
                edited(claim, verdict.edits, texts.get(claim.article.sha256))
            good.append(verdict)
        except ValueError as error:
            faults.append(f"{name}:{line}: claim {verdict.claim}: {reason(error)}")
    return good, faults


def strangers(claims: Iterable[Claim], verdicts: Iterable[Verdict]) -> int:
    """How many claims have a verdict and are not there."""
    return len({verdict.claim for verdict in verdicts} - {claim.id for claim in claims})
