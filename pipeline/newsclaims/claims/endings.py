"""Offers that a later sentence ends by pointing back to them: "The board turned it down", "That bid was withdrawn"."""

from collections.abc import Sequence

from newsclaims.claims.draft import OPEN, TO_COME, Draft, near

_REACH = 3  # sentences from the offer to its end
_NEVER = -_REACH - 1
_AGREED = frozenset({"acquisition", "investment"})


def end_offers(drafts: Sequence[Draft], endings: Sequence[Draft]) -> None:
    """End the offer that was told last before each of the endings, which are themselves no claims."""
    for ending in endings:
        told = [
            (last, d)
            for d in near(drafts, ending.sentence)
            if _may_end(d, ending)
            for last in [_last_told(d, ending)]
            if 0 <= ending.sentence - last <= _REACH
        ]
        if not told:
            continue
        _, offer = max(told, key=lambda t: (t[0], t[1].anchor))
        offer.status, offer.basis = "ended", "cue"
        offer.more = sorted({*offer.more, ending.sentence} - {offer.sentence})
        offer.rules += [r for r in ending.rules if r not in offer.rules]


def _may_end(deal: Draft, ending: Draft) -> bool:
    """Whether the deal is an offer, which somebody refuses or withdraws, or any that is not done, which fails."""
    named = {p.key for p in ending.investors if p.entity >= 0}
    if named and named.isdisjoint(deal.investor_keys | deal.target_keys):
        return False
    if ending.rule.investor and ending.investor_keys & deal.investor_keys:
        return deal.type in _AGREED and deal.status in TO_COME  # "was in talks to buy Kolb. It walked away"
    if ending.rule.objects or ending.rule.investor:
        offer = deal.rule.status == "in_talks" or deal.rule.inherits
        return offer and deal.type == "acquisition" and deal.status in TO_COME
    return deal.type in _AGREED and deal.status in OPEN


def _last_told(offer: Draft, ending: Draft) -> int:
    """The last sentence before the ending's words that tells the offer, `_NEVER` if none does."""
    if offer.sentence == ending.sentence and offer.anchor < ending.anchor:
        return ending.sentence
    return max((s for s in (offer.sentence, *offer.more) if s < ending.sentence), default=_NEVER)
