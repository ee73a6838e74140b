"""What a deal's own words leave open: how firm it is, and whether what is raised is raised by going public."""

from collections.abc import Sequence

from newsclaims.amounts import Money
from newsclaims.claims.draft import TO_COME, Draft, near, only_states
from newsclaims.deals import DealRules, deal_rules, status_rules
from newsclaims.records import Status
from newsclaims.sources import HEARD
from newsclaims.text import Document, Sentence

_VALUED = frozenset({"funding_round", "investment", "acquisition", "ipo"})
_BESIDE = 3
_PAYS = ".deal.pay"
_HALF = 50  # percent
_LISTING_REACH = 8  # sentences from the listing to what it is to raise
_WORDS_BETWEEN = 5  # of a preposition and its listing: "in a Nasdaq initial public offering"


def settle_types(drafts: Sequence[Draft], document: Document) -> None:
    """Make a listing of what a company raises by one, and a grant of a state's money that is called one nearby."""
    rules = deal_rules(document.book)
    for draft in drafts:
        if _is_aid(draft, drafts, document, rules):
            draft.type = "grant"
        paid = draft.rule.pays or any(r.endswith(_PAYS) for r in draft.predicates)
        if paid and _for_purchase(draft, drafts):
            draft.type = "acquisition"
        if _joined_for(draft, drafts):
            draft.type, draft.status, draft.basis = "investment", "completed", "rule"
        if draft.type == "funding_round" and _by_debt(draft, document, rules):
            draft.type = "loan"
        if draft.type == "funding_round" and _given(draft, document, rules):
            draft.type = "grant"
        raised = draft.type == "funding_round" and draft.money is not None and not draft.investors
        if not raised or _before_listing(draft, document, rules):
            continue
        floated = draft.priced and _speaks_of_listing(document, rules)
        if floated or _by_listing(draft, document, rules) or _of_listing(draft, drafts):
            draft.type = "ipo"
        elif _of_failed_listing(draft, drafts):
            draft.type, draft.status = "ipo", "ended"


def _is_aid(draft: Draft, drafts: Sequence[Draft], document: Document, rules: DealRules) -> bool:
    """Whether what states put into something is told of as aid elsewhere, or called so as the next sentence opens."""
    if draft.type != "investment" or draft.money is None or draft.stake is not None:
        return False
    if not only_states(draft.investors):
        return False
    value = draft.money.core_value
    told = any(
        d.type == "grant" and d.money is not None and d.money.core_value == value and d.target_keys & draft.target_keys
        for d in drafts
    )
    after = document.sentences[draft.sentence + 1 : draft.sentence + 2]
    first = [w for s in after for w in s.words[:2]]
    return told or (
        len(first) > 1
        and first[0].lower in rules.definite
        and any(r.type == "grant" for r in rules.by_noun(first[1].lemma.lower()))
    )


def _for_purchase(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what is paid is for a purchase told beside it without a sum: "It is buying Kolb. It spends $5m on it"."""
    return draft.type == "investment" and any(
        d.type == "acquisition"
        and d.money is None
        and d.targets
        and d.target_keys == draft.target_keys
        and (not draft.investors or d.investor_keys & draft.investor_keys)
        for d in near(drafts, draft.sentence, _BESIDE)
    )


def _joined_for(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a minority that somebody holds now is what a round brought: "Neu dabei ist Kolb, die nun 8 % hält"."""
    if draft.type != "acquisition" or draft.money is not None or draft.stake is None or (draft.stake.min or 0) >= _HALF:
        return False
    return any(
        d.type == "funding_round"
        and d.status == "completed"
        and draft.investor_keys
        and draft.investor_keys <= d.investor_keys
        and d.target_keys == draft.target_keys
        for d in near(drafts, draft.sentence, 1)
    )


def _by_listing(draft: Draft, document: Document, rules: DealRules) -> bool:
    """Whether a listing stands by the sum, with one of its prepositions before it."""
    return draft.money is not None and _stands_by(
        draft.money, draft, document, rules.listings, rules.listing_places, rules.rights
    )


def _by_debt(draft: Draft, document: Document, rules: DealRules) -> bool:
    """Whether all that is raised is borrowed: "raised $5 million in debt", "nahm über eine Anleihe 5 Millionen ein"."""
    words = document.sentences[draft.sentence].words
    if draft.money is None or draft.rule.role != "investor" or any(w.lower in rules.shared_debts for w in words):
        return False
    after = next((w for w in words if w.start >= draft.money.end), None)
    mere = after is not None and after.lower in rules.debts  # "5 Millionen Euro Schulden"
    return mere or _stands_by(draft.money, draft, document, rules.debts, rules.debt_places)


def _given(draft: Draft, document: Document, rules: DealRules) -> bool:
    """Whether all that somebody got is given: "erhielt 5 Millionen an Zuschüssen", "secured $5 million in grants"."""
    if draft.money is None or draft.rule.role != "investor":
        return False
    return _stands_by(draft.money, draft, document, rules.aids, rules.aid_places)


def _before_listing(draft: Draft, document: Document, rules: DealRules) -> bool:
    """Whether it is raised before a listing: "a pre-IPO placement"."""
    sentence = document.sentences[draft.sentence]
    words = document.text[sentence.start : sentence.end].lower().split()
    return any(w.startswith(tuple(rules.early_listings)) for w in words)


def _stands_by(
    money: Money,
    draft: Draft,
    document: Document,
    nouns: frozenset[str],
    places: frozenset[str],
    other: frozenset[str] = frozenset(),
) -> bool:
    """Whether a noun stands soon before or behind the sum, a preposition before it and none of the `other` words."""
    words = document.sentences[draft.sentence].words
    first = next((i for i, w in enumerate(words) if w.end > money.start), 0)
    last = next((i for i, w in enumerate(words) if w.start >= money.end), len(words))
    other_sum = next((i for i in range(last, len(words)) if words[i].text[0].isdigit()), len(words))
    beside = [*range(max(0, first - _WORDS_BETWEEN), first), *range(last, other_sum)]
    at = [i for i in beside if {words[i].lower, words[i].lemma.lower()} & nouns and words[i - 1].lower not in other]
    return any(w.lower in places for i in at for w in words[max(0, i - _WORDS_BETWEEN) : i])


def _speaks_of_listing(document: Document, rules: DealRules) -> bool:
    """Whether the article speaks of a listing at all: shares sold at a price for each are then those of the listing."""
    return any(w.lower in rules.listings for s in document.sentences for w in s.words)


def _of_listing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the same company's listing, that is still to come, is told nearby, and the money too."""
    return draft.status in TO_COME and any(
        d.type == "ipo" and d.status in TO_COME and d.target_keys & draft.target_keys
        for d in near(drafts, draft.sentence, _LISTING_REACH)
    )


def _of_failed_listing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether it was to be raised by a listing that the sentences right before tell to be called off."""
    return draft.status in TO_COME and any(
        d.type == "ipo" and d.status == "ended" and d.money is None and d.target_keys & draft.target_keys
        for d in near(drafts, draft.sentence, _BESIDE - 1)
        if d.anchor < draft.anchor
    )


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
        if _own_word(draft):
            draft.status = "planned"
        if draft.status == "planned" and _in_talks(draft, drafts):
            draft.status = "in_talks"
    settle_values(drafts)


def settle_values(drafts: Sequence[Draft]) -> None:
    """A valuation is as firm as the deal that it is told of."""
    for draft in drafts:
        if draft.type == "valuation" and draft.basis in {"present", "modal", "mood", "cue"}:
            _settle_value(draft, drafts)


def _in_talks(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what somebody wants to pay is for what he was just told to negotiate for, or to bid for."""
    return (
        draft.type == "acquisition"
        and draft.money is not None
        and bool(draft.investors)
        and any(
            d.type == "acquisition"
            and d.status == "in_talks"
            and d.anchor < draft.anchor
            and d.investor_keys & draft.investor_keys
            and d.target_keys & draft.target_keys
            for d in near(drafts, draft.sentence, _LISTING_REACH)
        )
    )


def _own_word(draft: Draft) -> bool:
    """Whether who would pay says so himself, of what he alone decides on: "Kolb would spend $5 million on a plant"."""
    alone = draft.type == "investment" and draft.status == "in_talks" and draft.basis == "mood"
    return alone and draft.rule.status is None and not draft.source_names.isdisjoint(p.name for p in draft.investors)


def reopen(drafts: Sequence[Draft], document: Document) -> None:
    """A purchase that "has" been made and whose closing is told beside it as still to come is agreed, not done."""
    rules = status_rules(document.book)
    for draft in drafts:
        if draft.type == "acquisition" and draft.status == "completed" and draft.basis == "perfect":
            beside = document.sentences[draft.sentence : draft.sentence + _BESIDE]
            if any(rules.closing & words and rules.awaited & words for words in map(_forms, beside)):
                draft.status = "announced"


def _forms(sentence: Sentence) -> set[str]:
    return {w.lower for w in sentence.words}


def _of_present(draft: Draft, drafts: Sequence[Draft]) -> Status:
    """What a present tells of a purchase or gift is agreed, and of a share in a round that is done: done."""
    beside = near(drafts, draft.sentence)
    rounds = [
        d for d in beside if d.type == "funding_round" and d.status == "completed" and d.target_keys & draft.target_keys
    ]
    if draft.type == "investment" and draft.status == "announced" and any(_share(draft, r) for r in rounds):
        return "completed"
    acted = draft.type == "acquisition" or (bool(draft.rule.verbs) and draft.type in {"grant", "investment"})
    if draft.type == "ipo" and draft.status == "completed" and not draft.rule.verbs:
        return "announced"  # of a listing no more is told than its terms
    if draft.status == "completed" and acted and not (draft.type == "investment" and rounds):
        return "announced"
    return draft.status


def _share(draft: Draft, whole: Draft) -> bool:
    """Whether its sum is a part of the round's, told with it or soon behind it."""
    part, total = draft.money and draft.money.core_value, whole.money and whole.money.core_value
    return bool(part and total and part < total) and 0 <= draft.sentence - whole.sentence <= _BESIDE


def _heard(draft: Draft) -> bool:
    """Whether an outlet or insiders tell it, and nobody who would know."""
    return bool(draft.sources) and all(s.kind in HEARD for s in draft.sources)


def _settle_value(draft: Draft, drafts: Sequence[Draft]) -> None:
    """A valuation is as firm as the deal told last before it, or first behind it; without one it is reached."""
    kinds = {"ipo"} if draft.basis == "cue" else _VALUED  # what is sought is as firm as a listing that it is sought for
    deals = [d for d in near(drafts, draft.sentence) if d.type in kinds and d.target_keys & draft.target_keys]
    host = min(deals, key=lambda d: (abs(draft.sentence - d.sentence), d.anchor), default=None)
    if host is not None and host.status != "ended" and (draft.basis == "present" or _reached_by(draft, host)):
        draft.status = host.status
    elif draft.basis == "present":
        draft.status = "completed"


def _reached_by(draft: Draft, deal: Draft) -> bool:
    """Whether what a deal "would value" its company at, or a listing seeks, is as firm as the deal."""
    sought = draft.basis == "cue" and deal.type == "ipo"
    would = (sought or draft.basis == "mood") and deal.status != "completed"
    return would or (draft.basis != "cue" and (deal.status == "announced" or draft.status == "planned"))
