"""What kind of claim a frame's words tell, by who pays and who gets."""

from collections.abc import Sequence

from newsclaims.claims.draft import PartyRef, only_states
from newsclaims.claims.lenders import are_banks, from_banks
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.sellers import from_holder
from newsclaims.clauses import Syntax
from newsclaims.deals import Frame
from newsclaims.records import ClaimType

_MAJORITY = 50  # percent


def paid_type(frame: Frame, investors: Sequence[PartyRef], reader: PartyReader) -> ClaimType:
    """The rule's type, or the one that it has for payers of this kind."""
    if frame.rule.type == "investment" and (_takes_control(frame) or from_holder(frame, reader)):
        return "acquisition"
    if frame.rule.type == "funding_round" and frame.rule.role == "investor" and from_banks(frame, reader.rules):
        return "loan"
    if frame.given and investors and not only_states(investors):
        return "loan" if are_banks(investors, reader.names, reader.rules) else "investment"
    states = [p.kind == "government" for p in investors]
    if states and all(states):
        return frame.rule.public or frame.rule.type
    return frame.rule.private or frame.rule.type if states and not any(states) else frame.rule.type


def goes_to_public(targets: Sequence[PartyRef], syntax: Syntax) -> bool:
    """Whether states get the money, or in a headline any sort that has no name ("Kliniken erhalten Millionen")."""
    sorts = syntax.sentence.heading and targets and all(p.kind == "project" and not p.with_name for p in targets)
    return bool(sorts) or only_states(targets)


def _takes_control(frame: Frame) -> bool:
    """Whether the stake is a majority."""
    return frame.stake is not None and (frame.stake.min or 0) >= _MAJORITY
