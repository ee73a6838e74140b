"""How firm a deal is where its own words leave that open: by who tells it, and by the deal that it is a part of."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.deals import status_rules
from newsclaims.records import Status
from newsclaims.text import Document

_VALUED = frozenset({"funding_round", "investment", "acquisition", "ipo"})
_BESIDE = 3
_HEARD = frozenset({"outlet", "anonymous"})


def settle_status(drafts: Sequence[Draft], document: Document) -> None:
    """Settle the status of what is hearsay, of deals read from words for rounds, and of valuations, in this order."""
    hearsay = status_rules(document.book).hearsay
    for draft in drafts:
        sale = draft.type == "acquisition" and not draft.investors  # a plan of who sells
        reported = draft.basis == "modal" and draft.status == "planned" and hearsay & set(draft.rules)
        if reported and not sale and _heard(draft):
            draft.status = "in_talks"
        if draft.basis == "present":
            draft.status = _of_present(draft, drafts)
    for draft in drafts:
        if draft.type == "valuation" and draft.basis in {"present", "modal", "mood"}:
            _settle_value(draft, drafts)


def _of_present(draft: Draft, drafts: Sequence[Draft]) -> Status:
    """What a present tells of a purchase or gift is agreed, and of a share in a round that is done: done."""
    rounds = [
        d for d in drafts if d.type == "funding_round" and d.status == "completed" and d.target_keys & draft.target_keys
    ]
    if draft.type == "investment" and draft.status == "announced" and any(_share(draft, r) for r in rounds):
        return "completed"
    acted = draft.type == "acquisition" or (bool(draft.rule.verbs) and draft.type in {"grant", "investment"})
    if draft.status == "completed" and acted and not (draft.type == "investment" and rounds):
        return "announced"
    return draft.status


def _share(draft: Draft, whole: Draft) -> bool:
    """Whether its sum is a part of the round's, told with it or soon behind it."""
    part, total = draft.money and draft.money.core_value, whole.money and whole.money.core_value
    return bool(part and total and part < total) and 0 <= draft.sentence - whole.sentence <= _BESIDE


def _heard(draft: Draft) -> bool:
    """Whether an outlet or insiders tell it, and nobody who would know."""
    return bool(draft.sources) and all(s.kind in _HEARD for s in draft.sources)


def _settle_value(draft: Draft, drafts: Sequence[Draft]) -> None:
    """A valuation is as firm as the deal told last before it, or first behind it; without one it is reached."""
    deals = [d for d in drafts if d.type in _VALUED and d.target_keys & draft.target_keys]
    host = min(deals, key=lambda d: (abs(draft.sentence - d.sentence), d.anchor), default=None)
    if host is not None and host.status != "ended" and (draft.basis == "present" or host.status == "announced"):
        draft.status = host.status
    elif draft.basis == "present":
        draft.status = "completed"
