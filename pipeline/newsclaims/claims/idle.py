"""Drafts that tell no deal by themselves: gifts to oneself, and what counts only beside a deal of the same company."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.claims.drafting import shortcoming
from newsclaims.deals import compatible


def drop_own_gifts(drafts: Sequence[Draft]) -> None:
    """Nobody gives to himself: a payer read as the receiver too leaves the receiver open."""
    for draft in drafts:
        if draft.type in {"grant", "loan"} and draft.target_keys <= draft.investor_keys:
            draft.targets = []


def drop_idle(drafts: Sequence[Draft]) -> None:
    """What a company is worth, and who is on board, counts only beside a deal of that company."""
    deals = [d for d in drafts if d.type != "valuation" and not d.rule.needs_deal and not shortcoming(d)]
    dealt = {key for d in deals for key in d.target_keys}
    elsewhere = {key for d in deals if not d.rule.purse for key in d.target_keys}
    funded = {key for d in deals if d.money and compatible(d.type, "funding_round") for key in d.target_keys}
    told = any(d.money and not d.heading for d in deals)
    for draft in drafts:
        place = all(p.entity < 0 or (p.kind == "government" and p.key not in elsewhere) for p in draft.targets)
        if draft.rule.purse and told and place and not draft.investors:
            draft.targets = []  # "Millionen für Mottenfallen", above an article that tells whose
        beside = draft.backed and bool(draft.rule.backed_by)
        if (
            draft.rule.needs_deal
            and not beside
            and not draft.target_keys & (dealt if draft.type == "valuation" else funded)
        ):
            draft.targets = []
