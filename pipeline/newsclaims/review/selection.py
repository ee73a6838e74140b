"""Which claims of a file are meant."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsclaims.records import Claim, Party, Source
from newsclaims.review.verdicts import Decision, Standing


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters on claims. Each that is given must hold; of several values for one, any will do.

    `investors`, `targets` and `sources` are parts of names, in any case. `min_amount` is in full units of whatever
    currency, and is compared with the largest sum that the claim tells.
    """

    investors: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    min_amount: float | None = None

    def holds(self, claim: Claim, standing: Standing) -> bool:
        """Whether the claim passes all filters."""
        return (
            (not self.types or claim.type in self.types)
            and (not self.statuses or claim.status in self.statuses)
            and (not self.decisions or standing.decision in self.decisions)
            and (self.min_amount is None or _largest(claim) >= self.min_amount)
            and _named(self.investors, claim.investors)
            and _named(self.targets, claim.targets)
            and _named(self.sources, claim.sources)
        )


def _largest(claim: Claim) -> float:
    if claim.amount is None:
        return float("-inf")
    known = [bound for bound in (claim.amount.min, claim.amount.max) if bound is not None]
    return max(known, default=float("-inf"))


def _named(wanted: tuple[str, ...], parties: Iterable[Party | Source]) -> bool:
    return not wanted or any(
        part.casefold() in name.casefold() for party in parties for name in _names(party) for part in wanted
    )


def _names(party: Party | Source) -> tuple[str, ...]:
    if isinstance(party, Source):
        return (party.name, party.text)
    return (party.name, *(mention.text for mention in party.mentions))
