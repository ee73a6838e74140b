"""What is told of a merged firm is told of both that merge: its worth, money put into it, and what it buys."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.deals import deal_rules
from newsclaims.text import Document

_LATER = frozenset({"valuation", "investment", "acquisition", "ipo", "loan"})
_BOUGHT = frozenset({"acquisition", "investment"})
_PARTIES = 2


def spread_mergers(drafts: Sequence[Draft], document: Document) -> None:
    """Give both merging parties to later drafts that took over but one, and to what "the merged firm" buys."""
    mergers = [d for d in drafts if d.rule.merger and len(d.target_keys) >= _PARTIES and d.status != "ended"]
    merged = deal_rules(document.book).merged
    for draft in drafts if mergers else ():
        host = next((m for m in reversed(mergers) if m is not draft and m.sentence <= draft.sentence), None)
        if host is None or draft.rule.merger or draft.type not in _LATER:
            continue
        words = {w.lower for w in document.sentences[draft.sentence].words}
        took_one = bool(draft.inherited) and draft.target_keys < host.target_keys
        if took_one and draft.basis not in {"tense", "perfect"} and not draft.investor_keys & host.target_keys:
            draft.targets = list(host.targets)
        elif _buys(draft, host) and words & merged:
            draft.investors = list(host.targets)
            draft.unread_investor = False
            draft.inherited += 1


def _buys(draft: Draft, host: Draft) -> bool:
    """Whether somebody told by no name of his own buys what is none of the merging firms."""
    unread = draft.unread_investor and not draft.investors
    described = bool(draft.investors) and all(p.described for p in draft.investors)
    one = described and draft.investor_keys < host.target_keys  # "the combined company" read as one of the two
    told = draft.type in _BOUGHT and bool(draft.targets) and not draft.target_keys & host.target_keys
    return (unread or one) and told
