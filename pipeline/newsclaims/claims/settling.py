"""How firm a deal is where its own words leave that open: by who tells it, and by the deal that it is a part of."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.deals import status_rules
from newsclaims.text import Document

_VALUED = frozenset({"funding_round", "investment", "acquisition", "ipo"})
_HEARD = frozenset({"outlet", "anonymous"})


def settle_status(drafts: Sequence[Draft], document: Document) -> None:
    """Settle the status of what is hearsay, of deals read from words for rounds, and of valuations, in this order."""
    hearsay = status_rules(document.book).hearsay
    for draft in drafts:
        if draft.basis == "modal" and draft.status == "planned" and hearsay & set(draft.rules) and _heard(draft):
            draft.status = "in_talks"
        if draft.basis == "present" and draft.status == "completed" and draft.type == "acquisition":
            draft.status = "announced"
    for draft in drafts:
        if draft.type == "valuation" and draft.basis in {"present", "modal", "mood"}:
            _settle_value(draft, drafts)


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
