"""What a sale is to bring, told as raised by who sells: "Kolb is selling Arden, hoping to raise $5 million"."""

from collections.abc import Sequence

from newsclaims.claims.draft import TO_COME, Draft


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


def _is_hoped_for(draft: Draft) -> bool:
    """Whether it tells money that is to be raised, of no named round: by the firm itself, or by what is told before."""
    raised = draft.type == "funding_round" or (draft.rule.inherits and draft.type == "ipo" and not draft.targets)
    return raised and draft.money is not None and not draft.investors and draft.status in TO_COME
