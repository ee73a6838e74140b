"""Fills what a sentence leaves unsaid from the deals told around it: whose round, who buys, what the figure is of."""

from collections.abc import Sequence

from newsclaims.claims.descriptions import check_descriptions
from newsclaims.claims.draft import Draft, PartyRef, near, only_states, receives
from newsclaims.claims.figures import add_to, is_built, of_now, size, take_over, whole_of
from newsclaims.claims.focus import Focus
from newsclaims.claims.idle import drop_idle, drop_own_gifts, drop_takers
from newsclaims.claims.legs import settle_parts
from newsclaims.claims.lenders import settle_lenders
from newsclaims.claims.mergers import spread_mergers
from newsclaims.claims.nearness import nearness, tells_whose
from newsclaims.claims.sequels import borrowers, buyers_before, sells_unnamed
from newsclaims.claims.shortcomings import shortcoming
from newsclaims.deals import compatible, deal_rules
from newsclaims.names import FIRMS, Names
from newsclaims.text import Document

_PRICED = frozenset({"funding_round", "investment", "acquisition"})
_CLOSE = 2
_NOMINAL = frozenset(
    {"grant", "acquisition"}
)  # their nouns have a payer even where they are the object of a receiving verb
_INVESTOR_TYPES = frozenset({"acquisition", "grant", "loan", "investment"})


def fill_gaps(drafts: Sequence[Draft], document: Document, names: Names) -> None:
    """Give each draft that has a figure, or a heading, the parties that the nearest fitting deal names."""
    focus = Focus(drafts, document, names)
    check_descriptions(drafts, focus)
    drop_takers(drafts, names, deal_rules(document.book))

    def around(draft: Draft) -> list[Draft]:
        return [d for d in focus.about(near(drafts, draft.sentence), draft.sentence) if d is not draft]

    for draft in drafts:
        if _points_back(draft) and not draft.closed_target and _may_gain(draft):
            _point_back(draft, around(draft))
    for draft in drafts:
        others = around(draft)
        if draft.rule.inherits or draft.sizes:
            take_over(draft, others, focus)
        if _may_gain(draft) and not (draft.sizes and draft.inherited):
            if draft.open_investor and draft.type in _INVESTOR_TYPES:
                _open_investor(draft, others, focus)
            _fill_targets(draft, others, focus)
            _fill_investors(draft, others, focus)
            add_to(draft, others, focus)
    _value_what_is_bought(drafts)
    spread_mergers(drafts, document)
    drop_own_gifts(drafts)
    settle_lenders(drafts, focus)
    settle_parts(drafts)
    drop_idle(drafts)


def _may_gain(draft: Draft) -> bool:
    """Whether the article may fill what the draft leaves open, beside drafts that take over all of another."""
    return not (draft.rule.inherits or draft.rule.merger) and _tells_something(draft)


def may_stand(draft: Draft) -> bool:
    """Whether a draft may come to a claim once its gaps are filled; one without figure and a party does not."""
    if draft.rule.ends:
        return False
    if draft.money is not None or draft.stake is not None or draft.type == "ipo":
        return True
    return _tells_something(draft) or draft.rule.merger or bool(draft.investors and draft.targets)


def _value_what_is_bought(drafts: Sequence[Draft]) -> None:
    """A description that a valuation gives its company means, beside a purchase, what is bought."""
    for draft in drafts:
        if draft.type != "valuation" or not draft.targets or not all(p.described for p in draft.targets):
            continue
        deals = [
            d
            for d in near(drafts, draft.sentence, _CLOSE)
            if d.type in _PRICED and d.targets_own and d.sentence <= draft.sentence
        ]
        host = max(deals, key=lambda d: (d.anchor <= draft.anchor, d.anchor), default=None)
        if host is not None and (_names_before(host, draft) or draft.target_keys <= host.investor_keys):
            draft.targets = list(host.targets)
            draft.inherited += 1


def _names_before(deal: Draft, draft: Draft) -> bool:
    """Whether a deal told before it in its sentence names the company that it is of."""
    named = all(p.entity >= 0 and p.kind in FIRMS and not p.described for p in deal.targets)
    return deal.sentence == draft.sentence and deal.anchor < draft.anchor and named


def _tells_something(draft: Draft) -> bool:
    """A figure, who joins a round, or what a deal followed: either may stand apart from the words that say whose."""
    if (draft.open_target or draft.rule.implied_target) and any(
        p.entity >= 0 and (p.bound or not p.described) for p in draft.investors
    ):
        return True
    figure = draft.of_deal or draft.money is not None or draft.stake is not None
    return figure or draft.type == "ipo" or (draft.type == "funding_round" and bool(draft.investors))


def _fill_targets(draft: Draft, others: Sequence[Draft], focus: Focus) -> None:
    """Let a draft have the target of a deal told elsewhere, or what the article is about."""
    unnamed = draft.type == "acquisition" and any(p.entity < 0 and p.kind == "government" for p in draft.investors)
    if draft.closed_target or (unnamed and not draft.targets):  # "Gemeinden übernahmen 50 Prozent": of the costs
        return
    if draft.targets and not all(p.weak for p in draft.targets):
        return
    if draft.of_deal and draft.type == "loan" and (buyers := borrowers(draft, others)):
        draft.targets = buyers
        draft.inherited += 1
        return
    if draft.rule.implied_target and any(sells_unnamed(d, draft) for d in others):
        return
    taken = draft.investor_keys | draft.sellers
    host = max(_hosts(draft, others, focus), key=lambda d: (nearness(d, draft, focus), -d.sentence), default=None)
    topic = focus.topic(draft)
    pointing = bool(draft.targets) and draft.rule.implied_target  # "a bid for the unit" is for no whole firm
    if host is not None and tells_whose(host, draft, focus):
        told = host.investors if _is_buyers(draft, host) else host.targets
        draft.targets = [p for p in told if p.key not in draft.investor_keys]
        draft.inherited += 1
    elif (
        topic is not None and topic.key not in taken and topic.kind != "fund" and not (pointing or draft.rule.of_payer)
    ):
        draft.targets = [topic]
        draft.inherited += 1


def _hosts(draft: Draft, others: Sequence[Draft], focus: Focus) -> list[Draft]:
    """The deals told elsewhere whose target may be the draft's too."""
    taken = draft.investor_keys | draft.sellers
    usable = [
        d
        for d in others
        if (d.targets_own or _finances(draft, d))
        and _related(d, draft)
        and not d.target_keys <= taken
        and not d.rule.sequel
        and all(receives(p, draft.type) for p in d.targets)
        and not any(p.kind in {"fund", "person"} and d.type != "funding_round" for p in d.targets)
    ]
    usable = [
        d
        for d in usable
        if not _unnamed(d)
        or (abs(draft.sentence - d.sentence) <= 1 and not draft.borrowed)
        or draft.investor_keys & d.investor_keys
    ]
    if draft.targets:  # "the land" points back
        usable = [d for d in usable if d.anchor < draft.anchor]
    if draft.open_firm:
        usable = [d for d in usable if any(p.entity >= 0 and p.kind in FIRMS for p in d.targets)]
    lenient = usable if draft.type == "acquisition" and draft.investors else []
    usable = [d for d in usable if not any(p.weak for p in d.targets)] or lenient
    if draft.type == "ipo" and draft.money is None:
        usable = [d for d in usable if d.type == "ipo"]
    if draft.rule.of_payer and draft.investors:
        usable = [d for d in usable if draft.investor_keys & d.investor_keys]
    if focus.label(draft) is not None:
        usable = [d for d in usable if focus.parts[d.sentence] == focus.parts[draft.sentence]]
    return usable


def _is_buyers(draft: Draft, host: Draft) -> bool:
    """Whether what is lent or given beside a deal is for who pays for that, and not for the thing bought or built.

    States that lend and buy lend to what they buy.
    """
    apart = draft.type == "loan" or (draft.type == "grant" and draft.sentence > host.sentence)
    joint = only_states(draft.investors) and bool(draft.investor_keys & host.investor_keys)
    return apart and (host.type == "acquisition" or is_built(host)) and not joint and bool(host.investors)


def _finances(draft: Draft, deal: Draft) -> bool:
    """Whether the second is a purchase whose buyer the first's lender may lend to, wherever what he buys is named."""
    lent = draft.type == "loan" and bool(draft.investors)
    return lent and deal.type == "acquisition" and bool(deal.investors and deal.targets)


def _unnamed(draft: Draft) -> bool:
    """Whether its targets are things without a name of their own."""
    return all(p.entity < 0 for p in draft.targets)


def _points_back(draft: Draft) -> bool:
    """Whether its target may be a thing told before: "the plant", or "the business" that is also a word for a firm."""
    return bool(draft.targets) and all(p.weak or (p.unit and p.described) for p in draft.targets)


def _point_back(draft: Draft, others: Sequence[Draft]) -> None:
    """Replace "the plant" by the plant told before, "the unit" by the one business told, if there is one."""
    back, *_ = draft.targets
    noun = back.name.split()[-1].casefold()
    before = [d for d in others if d.anchor < draft.anchor or not back.described]
    things = [p for d in before for p in d.targets if not p.weak and p.entity < 0]
    told = [p for p in things if not back.described and any(w.casefold().endswith(noun) for w in p.name.split())]
    units = [p for p in things if p.unit]
    fields = {p.name.split()[-2:][0] for p in units}  # "logistics arm" and "logistics business" are of one field
    if not told and back.unit and len(fields) == 1:
        told = units[-1:]
    if told:
        draft.targets = told[:1]


def _open_investor(draft: Draft, others: Sequence[Draft], focus: Focus) -> None:
    """Who "das Unternehmen", "it" is where the names leave it open: the last investor, else the article's subject."""
    before = [
        d for d in others if d.investors and 0 <= draft.sentence - d.sentence <= _CLOSE and d.anchor < draft.anchor
    ]
    if draft.of_deal:
        before = buyers_before(draft, others)
    last = [[p for p in d.investors if _may_pay(p, draft)] for d in reversed(before)]
    told = next((p for p in last if len(p) > draft.several_pay), [])
    main = None if draft.rule.sequel or draft.several_pay else focus.main_party(draft)
    if not told and main is not None and main.key not in draft.target_keys and not draft.open_several:
        told = [main]
    if not told:
        return
    draft.investors = told if draft.open_several or draft.several_pay else told[:1]
    draft.inherited += 1


def _may_pay(party: PartyRef, draft: Draft) -> bool:
    """Whether who pays for another deal may be whom the draft's words leave open; "the company" is no state."""
    return party.key not in draft.target_keys and not (draft.firm_pays and party.kind == "government")


def _fill_investors(draft: Draft, others: Sequence[Draft], focus: Focus) -> None:
    """Let a draft without payer have those of the deal that its sum is part of or goes on with."""
    if draft.investors or not (draft.rule.investor or draft.rule.needs_project) or draft.type not in _INVESTOR_TYPES:
        return
    if draft.borrowed and draft.type not in _NOMINAL:
        return
    if draft.several_pay:  # "die Sparkassen zahlen weitere 5 Millionen": not the one who pays elsewhere
        others = [d for d in others if len(d.investors) > 1]
    if (whole := whole_of(draft, others, focus)) is not None:
        draft.investors = list(whole.investors)
        draft.inherited += 1
        return
    told = [d for d in others if d.investors and d.target_keys == draft.target_keys and _goes_on(draft, d)]
    usable = of_now(draft, told, focus)
    host = max(usable, key=lambda d: nearness(d, draft, focus), default=None)
    near_by = host is not None and 0 <= draft.sentence - host.sentence <= 2
    alone = draft.targets_own and len({d.investor_keys for d in usable}) == 1  # "the $5m Kolb deal", told far behind
    taken_up = draft.inherited or (draft.rule.nouns and draft.type == "acquisition")
    built = host is not None and host.type == draft.type == "investment" and host.money is None
    if host is not None and (near_by or (alone and host.sentence < draft.sentence)) and (taken_up or built):
        draft.investors, draft.type = list(host.investors), host.type
        draft.inherited += not built
    elif draft.rule.needs_project and draft.rule.needs_payer:
        builder = focus.main_party(draft, named_near=True)  # "The plant will cost $5 million", in an article on Kolb
        draft.investors = [builder] if builder is not None and builder.key not in draft.target_keys else []


def _goes_on(draft: Draft, host: Draft) -> bool:
    """Whether a sum without payer may be the deal's before it: of its kind and status, or the price it still lacks."""
    if host.inherited and shortcoming(host):
        return False
    if host.type == draft.type:
        lacking = draft.type == "acquisition" or (draft.type == "investment" and host.money is None)
        return host.status == draft.status or (lacking and "completed" not in {host.status, draft.status})
    going = "ended" not in {host.status, draft.status}
    return compatible(host.type, draft.type) and host.money is None and draft.rule.strength < 1 and going


def _related(earlier: Draft, draft: Draft) -> bool:
    soon = draft.type == "loan" and earlier.type == "acquisition" and 0 <= draft.sentence - earlier.sentence <= 2
    if draft.type == "grant" and is_built(earlier) and 0 < size(earlier) <= size(draft):
        return False  # no plant is built by aid of more than it costs
    return (
        soon
        or compatible(earlier.type, draft.type)
        or draft.type == "valuation"
        or (earlier.type == "valuation" and (draft.type == "ipo" or earlier.sentence == draft.sentence))
    )
