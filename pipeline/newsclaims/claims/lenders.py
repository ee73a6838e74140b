"""Of two who sign a loan the bank lends: "the EIB signed a loan with Kolb", "KfW und Kolb vereinbaren einen Kredit"."""

from newsclaims.claims.draft import Draft, PartyRef
from newsclaims.deals import DealRules, listed
from newsclaims.names import Names


def bank_lends(draft: Draft, names: Names, rules: DealRules) -> Draft:
    """The draft of a loan whose noun leaves open who borrows, with a bank that stands where the borrower would."""
    if draft.type != "loan" or draft.rule.verbs:
        return draft
    banks = [p for p in draft.targets if _is_bank(p, names, rules)]
    others = [p for p in draft.targets if p not in banks]
    lent = "subject" in draft.rule.investor and not any(_is_bank(p, names, rules) for p in draft.investors)
    if banks and others and not draft.investors:
        draft.investors, draft.targets = banks, others
    elif banks and not others and draft.investors and lent:
        draft.investors, draft.targets = draft.targets, draft.investors
    return draft


def _is_bank(party: PartyRef, names: Names, rules: DealRules) -> bool:
    """Whether a party is one by its name or by what the text calls it."""
    told = names.entities[party.entity].described if party.entity >= 0 else ()
    return any(listed(word.lower(), rules.lenders) for word in (*party.name.split(), *told))
