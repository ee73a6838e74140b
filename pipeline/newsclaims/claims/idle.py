"""Drafts that tell no deal by themselves: gifts to oneself, sellers, what counts only beside a deal of a company."""

from collections.abc import Collection, Sequence

from newsclaims.claims.draft import OPEN, Draft, only_states
from newsclaims.claims.shortcomings import shortcoming
from newsclaims.deals import DealRules, compatible, listed
from newsclaims.names import Names

_BOUGHT = frozenset({"acquisition", "investment"})


def drop_own_gifts(drafts: Sequence[Draft]) -> None:
    """Nobody gives to himself: a payer read as the receiver too leaves the receiver open; no state has shares."""
    for draft in drafts:
        if draft.stake is not None and only_states(draft.targets):
            draft.targets, draft.closed_target = [], True  # "49% of a tower, … a boost for New York"
        if draft.type in {"grant", "loan"} and draft.target_keys <= draft.investor_keys:
            draft.targets = []


def drop_takers(drafts: Sequence[Draft], names: Names, rules: DealRules) -> None:
    """Who sells is not what is bought: owners that take an offer for their firm, sellers that the money goes to."""
    sold_by = {key for d in drafts if d.type == "acquisition" and d.investors for key in d.sellers}
    for draft in drafts:
        proceeds = draft.type == "investment" and bool(draft.rule.verbs) and not draft.investors
        if proceeds and draft.targets and draft.target_keys <= sold_by:
            draft.targets, draft.closed_target = [], True
        if not draft.accepted or len(draft.targets) != 1:
            continue
        (taker,) = draft.targets
        bids = [d for d in drafts if _bid(d) and draft.investor_keys & d.investor_keys]
        bids = [d for d in bids if taker.key not in d.target_keys]
        told_so = draft.money is not None or any(taker.key in d.target_keys for d in drafts if _bid(d))
        owner = taker.entity >= 0 and _is_owner(names.entities[taker.entity].described, rules)
        if owner or (bids and not told_so):
            draft.targets = list(bids[0].targets) if bids and draft.stake is not None else []


def _bid(draft: Draft) -> bool:
    """Whether it tells by its own words what somebody buys or is about to buy."""
    told = draft.type in _BOUGHT and draft.status in OPEN and not draft.accepted
    return told and any(p.entity >= 0 and not p.described for p in draft.targets)


def _is_owner(described: Collection[str], rules: DealRules) -> bool:
    """Whether one of its descriptions is that of who has a share in a firm."""
    return any(listed(d.rsplit(" ", 1)[-1], rules.holders) for d in described)


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
