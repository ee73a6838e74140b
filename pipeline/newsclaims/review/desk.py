"""One sitting at the claims: what is still to do, what was just decided, and the log that it goes to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsclaims.records import Claim
from newsclaims.review.log import append
from newsclaims.review.verdicts import Decision, Standing, Verdict, new_verdict, standings


@dataclass(slots=True)
class Desk:
    """The claims under review and how they stand; every decision is a line in the log at once."""

    claims: Sequence[Claim]
    log: Path
    reviewer: str
    standing: dict[str, Standing]
    _done: list[tuple[Claim, Standing]] = field(default_factory=list)

    def queue(self, verdicts: Sequence[Verdict]) -> list[Claim]:
        """The undecided claims: first those after the one that the log speaks of last, then those passed over."""
        place = {claim.id: index for index, claim in enumerate(self.claims)}
        last = next((place[v.claim] for v in reversed(verdicts) if v.claim in place), -1)
        turned = [*self.claims[last + 1 :], *self.claims[: last + 1]]
        return [claim for claim in turned if self.standing[claim.id].decision == "undecided"]

    def decide(
        self, claim: Claim, decision: Decision, *, note: str | None = None, edits: Mapping[str, Any] | None = None
    ) -> None:
        """Log a verdict; the note of an earlier one on the same content stays unless another is given."""
        before = self.standing[claim.id]
        kept = before.live.note if before.live and note is None else note or ""
        self._log(claim, decision, note=kept, edits=edits or {})
        self._done.append((claim, before))

    def note(self, claim: Claim, note: str) -> None:
        """Log a note, and leave the decision as it is."""
        live = self.standing[claim.id].live
        self.decide(claim, live.decision if live else "undecided", note=note, edits=live.edits if live else {})

    def undo(self) -> Claim | None:
        """Take back the last verdict of this sitting, by a line that says what held before; returns its claim."""
        if not self._done:
            return None
        claim, before = self._done.pop()
        live = before.live
        if live:
            self._log(claim, live.decision, note=live.note, edits=live.edits)
        else:
            self._log(claim, "undecided", note="", edits={})
        return claim

    def left(self) -> int:
        """How many claims are undecided."""
        return sum(self.standing[claim.id].decision == "undecided" for claim in self.claims)

    def _log(self, claim: Claim, decision: Decision, *, note: str, edits: Mapping[str, Any]) -> None:
        verdict = new_verdict(claim, decision, reviewer=self.reviewer, note=note, edits=dict(edits))
        append(self.log, verdict)
        self.standing |= standings([claim], [verdict])
