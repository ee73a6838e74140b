"""What a draft lacks to be a claim: a party, a figure, a source, or words that tell a deal without them."""

from newsclaims.claims.draft import Draft, PartyRef, only_states

_MERGER_PARTIES, _MAJORITY = 2, 50  # firms; percent
_PUBLIC = frozenset({"grant", "investment"})
_PAID = frozenset({"acquisition", "investment", "loan", "grant"})


def shortcoming(draft: Draft) -> str:
    """Why the draft says too little to be a claim; "" if it says enough.

    A claim has a party and a figure, or both parties; a listing its company, a valuation its sum.
    """
    if lacking := _lacking(draft):
        return f"its words tell a deal only with {lacking}, and none stands with them"
    if draft.rule.merger and len(draft.targets) < _MERGER_PARTIES:
        return "a merger of fewer than two named parties"
    if draft.type == "valuation" and not (draft.money and draft.targets):
        return "a valuation without sum or company"
    if draft.type == "ipo" and not any(p.entity >= 0 or p.with_name for p in draft.targets):
        return "a listing of no named company"
    if draft.type == "ipo" and draft.money is None and not draft.carried:
        return "a listing that is only mentioned"
    if not draft.targets and not draft.investors:
        return "neither investor nor target is named"
    if (
        draft.money is None
        and draft.stake is None
        and not draft.rule.merger
        and draft.type != "ipo"
        and not _both_named(draft)
    ):
        return "no figure, and not both parties are named"
    return ""


def targetless(draft: Draft) -> str:
    """Why a draft without target is no claim; "" if it has one, or is a headline's programme of a state."""
    control = draft.stake is not None and {draft.stake.min, draft.stake.max} == {None, _MAJORITY}
    if draft.inherited and not draft.investors and draft.money is None and control:
        return "neither party is named with it, and no figure"  # "the sale of a controlling stake"
    programme = draft.heading and draft.money is not None and bool(draft.rule.nouns) and draft.type in _PUBLIC
    return "" if draft.targets or (programme and only_states(draft.investors)) else "no target is named"


def sourceless(draft: Draft) -> str:
    """Why a figure that nobody is named for is no claim; "" if its rule wants no source, or it has one."""
    return "a figure without a word of whose it is" if draft.rule.needs_source and not draft.sources else ""


def payerless(draft: Draft) -> str:
    """Why a draft that names no investor is no claim, though its figure and target might make one; "" if it is."""
    if draft.investors:
        return ""
    if draft.unread_investor and draft.type in _PAID:
        return "who pays is told by a word that no name could be found for"
    if draft.targets and all(p.sort for p in draft.targets) and not draft.heading:
        return "a market's total: any of a sort, and nobody who pays"
    nobody = draft.type == "investment" and draft.unpaid
    stands = draft.heading or draft.borrowed or not (draft.rule.needs_payer or nobody)
    return "" if stands else "its words tell a deal only with who pays"


def _lacking(draft: Draft) -> str:
    rule = draft.rule
    priced = rule.per_share and draft.priced and draft.investors and draft.targets
    if rule.needs_amount and draft.money is None and not priced:
        return "a sum"
    if rule.needs_stake and draft.stake is None:
        return "a stake"
    figure = draft.money or draft.stake or draft.priced
    if rule.needs_figure and not figure and not _told_in_full(draft):
        return "a figure"
    if rule.needs_investor and not any(p.entity >= 0 or p.with_name or _gives(p, draft) for p in draft.investors):
        return "a named investor"
    if rule.support and len(draft.predicates) == 1:
        return "another word that tells a deal"
    if rule.backed_by and not rule.needs_deal and not draft.backed and not any(p.entity >= 0 for p in draft.investors):
        return "a word of financing"
    if rule.needs_project and not any(p.kind == "project" for p in draft.targets):
        return "a plant or the like as its subject"
    if rule.needs_target and not draft.targets_own:
        return "a target of its own"
    if rule.needs_named and not any(
        p.entity >= 0 or (p.kind == "project" and (draft.money or draft.stake or p.with_name)) for p in draft.targets
    ):
        return "a named target"
    return ""


def _gives(party: PartyRef, draft: Draft) -> bool:
    """Whether it is a state without a name that gives something."""
    return party.kind == "government" and draft.type == "grant" and not party.described


def _told_in_full(draft: Draft) -> bool:
    """Whether a headline names who aids whom, or any sentence who aids whom no more."""
    full = all(any(p.entity >= 0 and not p.described for p in slot) for slot in (draft.investors, draft.targets))
    return (draft.heading or draft.status == "ended") and draft.type == "grant" and full


def _both_named(draft: Draft) -> bool:
    """Whether payer and target are named: the target as a company, or for a purchase as something of one."""
    if draft.type == "acquisition" and all(p.kind == "government" for p in draft.investors):
        return False
    told = [p for p in draft.targets if p.entity >= 0 or p.kind == "fund"]
    companies = [p for p in told if p.kind not in {"person", "government"}]
    sold = (draft.rule.sells or draft.sellers) and any(p.entity >= 0 and not p.described for p in draft.investors)
    owned = draft.type == "acquisition" and any(p.with_name or (sold and p.kind == "project") for p in draft.targets)
    public = draft.type == "grant" and any(p.entity >= 0 for p in draft.targets)
    backed = draft.rule.needs_deal and bool(draft.targets)  # told elsewhere, with its sum
    return bool(draft.investors) and bool(companies or owned or public or backed)
