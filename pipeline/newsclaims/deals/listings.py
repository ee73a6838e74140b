"""Who puts money into a listing: "Kolb committed $5 million to the float" tells no listing of Kolb's."""

from collections.abc import Sequence

from newsclaims.deals.model import Frame
from newsclaims.deals.places import Filler


def without_payers_listings(frames: Sequence[Frame]) -> list[Frame]:
    """The frames without the listings that somebody only pays into; whose listing it is gets the money."""
    kept: list[Frame] = []
    for frame in frames:
        payment = next((f for f in frames if _paid_into(frame, f)), None)
        if payment is None:
            kept.append(frame)
            continue
        payers = {i.chunk for i in payment.investors}
        payment.money = payment.money or frame.money
        owners = [t for t in frame.targets if t.chunk not in payers]
        only_listing = all(t.chunk is frame.noun for t in payment.targets)
        payment.targets = owners if only_listing else payment.targets
    return kept


def _paid_into(listing: Frame, payment: Frame) -> bool:
    """Whether the payment's own sum goes into what the listing's noun names, behind a preposition."""
    if listing.rule.type != "ipo" or payment.rule.type != "investment" or payment.noun is not None:
        return False
    noun, clause = listing.noun, listing.clause
    if noun is None or not noun.prep or clause is not payment.clause or not _pays(payment.investors):
        return False
    money = payment.money or listing.money
    return any(c.money is money is not None and not c.prep and c is not noun for c in clause.chunks)


def _pays(investors: Sequence[Filler]) -> bool:
    return any(i.chunk.named or i.mention is not None for i in investors)
