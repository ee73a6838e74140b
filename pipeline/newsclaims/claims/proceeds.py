"""What a sale is to bring, told as raised by who sells: "Kolb is selling Arden, hoping to raise $5 million"."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft

_TO_COME = frozenset({"planned", "in_talks"})


def price_sales(drafts: Sequence[Draft]) -> None:
    """Make a sum that the seller of a sale told before it in its sentence wants to raise that sale's."""
    sales = [d for d in drafts if d.sellers and d.targets and d.money is None and d.status != "ended"]
    for draft in drafts if sales else ():
        if draft.type != "funding_round" or draft.money is None or draft.investors or draft.status not in _TO_COME:
            continue
        before = (s for s in sales if s.sentence == draft.sentence and s.anchor < draft.anchor)
        sale = next((s for s in before if s.status != "completed" and s.sellers & draft.target_keys), None)
        if sale is not None:
            draft.type, draft.targets, draft.investors = "acquisition", list(sale.targets), list(sale.investors)
            draft.sellers, draft.backed, draft.inherited = sale.sellers, True, draft.inherited + 1
