"""What a sale is to bring, told as raised by who sells: "Kolb is selling Arden, hoping to raise $5 million"."""

from collections.abc import Sequence

from newsclaims.claims.draft import TO_COME, Draft, near

_NEXT = 2  # sentences from a sale to what it may bring


def price_sales(drafts: Sequence[Draft]) -> None:
    """Make a sum that the seller of a sale told before it in its sentence wants to raise that sale's."""
    sales = [d for d in drafts if d.sellers and d.targets and d.money is None and d.status != "ended"]
    for draft in drafts if sales else ():
        if not _is_hoped_for(draft):
            continue
        before = (s for s in sales if s.sentence == draft.sentence and s.anchor < draft.anchor)
        open_ = [s for s in before if s.status != "completed"]
        sale = next((s for s in open_ if not draft.targets or s.sellers & draft.target_keys), None)
        if sale is not None:
            draft.type, draft.targets, draft.investors = "acquisition", list(sale.targets), list(sale.investors)
            draft.sellers, draft.backed, draft.inherited = sale.sellers, True, draft.inherited + 1
    for draft in drafts if sales else ():
        _price_what_is_sold(draft, sales)


def _price_what_is_sold(draft: Draft, sales: Sequence[Draft]) -> None:
    """Of what a firm sells is told what it may bring, not of the firm: "Kolb may sell Arden. It could fetch $5m"."""
    bare = draft.type == "acquisition" and draft.status == "in_talks" and not draft.investors
    if not bare or draft.money is None or not draft.targets or not all(p.described for p in draft.targets):
        return
    before = [s for s in near(sales, draft.sentence, _NEXT) if s.anchor < draft.anchor]
    sale = max((s for s in before if draft.target_keys <= s.sellers), key=lambda s: s.anchor, default=None)
    if sale is not None:
        draft.targets, draft.inherited = list(sale.targets), draft.inherited + 1


def _is_hoped_for(draft: Draft) -> bool:
    """Whether it tells money that is to be raised, of no named round: by the firm itself, or by what is told before."""
    raised = draft.type == "funding_round" or (draft.rule.inherits and draft.type == "ipo" and not draft.targets)
    return raised and draft.money is not None and not draft.investors and draft.status in TO_COME
