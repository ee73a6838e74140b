"""Of two who sign a loan the bank lends: "the EIB signed a loan with Kolb", "KfW und Kolb vereinbaren einen Kredit"."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import Draft, PartyRef
from newsclaims.claims.focus import Focus
from newsclaims.deals import DealRules, Frame, deal_rules, listed
from newsclaims.names import Names

_STATES_OWN = 2


def bank_lends(draft: Draft, frame: Frame, names: Names, rules: DealRules) -> Draft:
    """The draft of a loan whose noun leaves open who borrows, with a bank that stands where the borrower would.

    Of two banks the one that states run to lend by does.
    """
    if draft.type != "loan" or draft.rule.verbs:
        return draft
    rank = {p.key: _rank(p, names, rules) for p in (*draft.targets, *draft.investors)}
    highest = max(rank.values(), default=0)
    banks = [p for p in draft.targets if highest and rank[p.key] == highest]
    others = [p for p in draft.targets if p not in banks]
    lent = "subject" in draft.rule.investor and not any(rank[p.key] == highest for p in draft.investors)
    if banks and others and not draft.investors:
        draft.investors, draft.targets = banks, others
    elif banks and not others and draft.investors and lent and not _lent_to(frame, rules):
        draft.investors, draft.targets = draft.targets, draft.investors
    return draft


def _lent_to(frame: Frame, rules: DealRules) -> bool:
    """Whether a preposition tells that it goes to a bank: "a loan of $5 million to the lender Kolb"."""
    return any(f.chunk.prep in rules.lent_to for f in frame.targets)


def settle_lenders(drafts: Sequence[Draft], focus: Focus) -> None:
    """Let a bank that states run lend what it seems to get, to the other company of the sentence before, if any."""
    rules, names = deal_rules(focus.document.book), focus.names
    for draft in drafts:
        inherited = draft.type == "loan" and draft.inherited > 0 and not draft.investors
        if inherited and draft.targets and all(_rank(p, names, rules) == _STATES_OWN for p in draft.targets):
            other = focus.firm_before(replace(draft, investors=draft.targets))
            draft.investors, draft.targets = draft.targets, [other] if other is not None else []


def _rank(party: PartyRef, names: Names, rules: DealRules) -> int:
    """How surely a party lends: most surely one that states run to lend by, else a bank, by its name or description."""
    told = [w.lower() for w in names.entities[party.entity].described] if party.entity >= 0 else []
    if not rules.state_lenders.isdisjoint(told):
        return _STATES_OWN
    return int(any(listed(word, rules.lenders) for word in (*party.name.lower().split(), *told)))


def are_banks(parties: Sequence[PartyRef], names: Names, rules: DealRules) -> bool:
    """Whether all of them are banks: what they give is lent."""
    return all(_rank(p, names, rules) for p in parties)


def from_banks(frame: Frame, rules: DealRules) -> bool:
    """Whether it is banks without a name that the money comes from: "raised $5 million from Danish banks"."""
    told = (f.chunk for f in frame.investors if f.mention is None and not f.chunk.head_is_name)
    return any(listed(c.last_part, rules.lenders) for c in told)
