"""Frames to drafts: parties resolved, sums that each of several parties pays told apart, what says too little named."""

from collections.abc import Sequence

from newsclaims.claims.closed import closed
from newsclaims.claims.distributing import distributed
from newsclaims.claims.draft import Draft, PartyRef, only_states
from newsclaims.claims.fallbacks import (
    announcer,
    builders,
    called_holder,
    in_need,
    left_alone,
    lent_for,
    made_larger,
    only_other,
    own_share,
    owned,
    payer_beside,
    petitioner,
    raiser,
)
from newsclaims.claims.headlines import headline_merger, headline_payer, headline_target
from newsclaims.claims.lenders import are_banks, bank_lends, from_banks
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.people import trades_people
from newsclaims.claims.pools import raised_for
from newsclaims.claims.quoted import quoted
from newsclaims.claims.sellers import apart_from, from_holder, sellers
from newsclaims.claims.sequels import of_deal
from newsclaims.clauses import Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import Frame, deal_rules, listed, tells_size
from newsclaims.names import Names
from newsclaims.records import ClaimType
from newsclaims.text import Document, Span

_MERGER_PARTIES, _MAJORITY = 2, 50  # firms; percent
_PUBLIC = frozenset({"grant", "investment"})
_PAID = frozenset({"acquisition", "investment", "loan", "grant"})
# Who a deal is of where its own places name nobody, the likeliest first.
_TARGETS_BESIDE = (headline_target, quoted, raiser, made_larger, left_alone, owned, in_need, petitioner)


def draft_sentence(document: Document, names: Names, syntax: Syntax, frames: Sequence[Frame]) -> list[Draft]:
    """The drafts of one sentence's frames; a sum that each of several parties pays or gets gives one draft apiece."""
    rules, pairing = deal_rules(document.book), syntax_rules(document.book).pairing
    reader = PartyReader(document, names, syntax, rules)
    ranked = sorted(frames, key=lambda f: f.rule.type == "valuation")
    ranked = [f for f in ranked if not trades_people(f, reader)]
    drafts = [bank_lends(_draft(document, frame, reader, syntax), names, rules) for frame in ranked]
    told = zip(drafts, ranked, strict=True)  # what a participle tells of a noun is told of what that noun names
    drafts = [d for d, f in told if d.targets or f.clause.kind != "attr"]
    drafts.sort(key=lambda d: d.anchor)
    return [part for draft in drafts for part in distributed(draft, reader, pairing)]


def _draft(document: Document, frame: Frame, reader: PartyReader, syntax: Syntax) -> Draft:
    """The frame's draft: who pays by its places, then whom it goes to, then both by what stands beside those places."""
    word = document.words[frame.anchor]
    investors = _payers(frame, reader)
    of_other = of_deal(frame, reader, investors)
    sequel = of_other and frame.rule.type == "acquisition"
    investors = [] if sequel else investors
    done = sequel and frame.basis == "present"
    open_investor = not investors and (sequel or reader.points_back)
    several_pay, firm_pays = not investors and reader.several_pay, not investors and reader.points_to_firm
    unread = not investors and reader.pointed(frame)
    if frame.rule.type == "investment" and not frame.investors:
        investors = investors or announcer(frame, reader)
    exclude = frozenset(p.entity for p in investors if p.entity >= 0)
    if frame.rule.type == "valuation":
        exclude |= reader.payers
    reader.payers |= exclude if frame.money is not None or not frame.rule.needs_amount else frozenset()
    reader.projects.public = only_states(investors)
    reader.projects.paid = frame.money is not None and any(p.entity >= 0 for p in investors)
    targets = raised_for(frame, reader.projects, reader.rules)
    sold_by = sellers(frame, reader)
    apart = exclude | apart_from(frame, reader, sold_by)
    targets = targets or reader.read(frame, "target", apart, _type(frame, investors, reader))
    if all(p.entity < 0 for p in targets):
        targets = called_holder(frame, reader) or targets
    targets = headline_merger(frame, reader, [p for p in targets if not (p.described and p.key in sold_by)])
    open_target, open_firm = not targets and reader.points_back, not targets and reader.points_to_firm
    closed_target = not targets and closed(frame, investors, reader, syntax)
    if frame.rule.merger or frame.rule.type in {"ipo", "valuation"}:
        investors = []
    elif frame.rule.needs_named and not (targets or of_other) and any(not p.described for p in investors):
        targets = only_other(frame, reader, exclude)
    if not investors and (investors := headline_payer(frame, reader, targets)):
        open_investor = False
        exclude |= {p.entity for p in investors}
    targets = targets or next(filter(None, (beside(frame, reader, exclude) for beside in _TARGETS_BESIDE)), [])
    if not targets and investors and (targets := own_share(frame, reader)):
        sold_by = frozenset()
    investors = builders(frame, reader, investors or payer_beside(frame, reader, targets), targets)
    told = [c.money for c in syntax.chunks if c.money is not None]
    public = frame.rule.public
    if not targets and public is not None and (states := reader.read(frame, "target", exclude, public)):
        targets = [p for p in states if p.kind == "government"]  # what a state gets is no round of its own
    return Draft(
        type=public if public is not None and _public(targets, syntax) else _type(frame, investors, reader),
        status="completed" if done else frame.status,
        basis="tense" if done else frame.basis,
        sentence=syntax.sentence.index,
        anchor=Span(word.start, word.end),
        investors=investors,
        targets=targets,
        money=frame.money,
        stake=frame.stake,
        rules=list(frame.rules),
        rule=frame.rule,
        open_investor=open_investor,
        of_deal=of_other,
        sizes=not (investors or targets) and tells_size(frame, syntax, reader.rules),
        open_several=any(reader.pairs.plural(f.chunk) for f in frame.investors),
        several_pay=several_pay,
        firm_pays=firm_pays,
        unread_investor=unread,
        behind=frame.noun is not None and frame.noun.prep in reader.rules.aftermath,
        borrowed=_borrowed(frame),
        accepted=_accepted(frame, reader),
        unpaid=_unpaid(frame),
        predicates=tuple(frame.rules),
        carried=frame.carried,
        priced=any(m.per == "share" for m in told),
        sums=frozenset(float(m.min) for m in told if m.min is not None and m.min == m.max),
        heading=syntax.sentence.heading,
        backed=syntax.sentence.heading or _backed(frame, syntax),
        open_target=open_target,
        open_firm=open_firm,
        closed_target=closed_target,
        sellers=sold_by,
    )


def _payers(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """Who pays; a description is read as nobody who is named as the receiver."""
    named = frozenset(p.entity for p in reader.read(frame, "target") if p.entity >= 0 and not p.described)
    if lent_for(frame) and (borrowers := reader.read(frame, "investor", named | reader.payers)):
        return borrowers
    payers = [p for p in reader.read(frame, "investor", named) if not p.described or p.entity not in named]
    return payers or [p for p in reader.read(frame, "investor") if not p.described]


def _backed(frame: Frame, syntax: Syntax) -> bool:
    """Whether the sentence has one of the words that its rule wants somewhere near."""
    wanted = frame.rule.backed_by
    return bool(wanted) and any(w.lower in wanted or listed(w.lemma.lower(), wanted) for w in syntax.sentence.words)


def _public(targets: Sequence[PartyRef], syntax: Syntax) -> bool:
    """Whether states get the money, or in a headline any sort that has no name ("Kliniken erhalten Millionen")."""
    sorts = syntax.sentence.heading and targets and all(p.kind == "project" and not p.with_name for p in targets)
    return bool(sorts) or only_states(targets)


def _borrowed(frame: Frame) -> bool:
    """Whether the verb beside its noun is one of getting, so that the target is the verb's subject."""
    verb = frame.clause.verb
    return frame.received or (frame.noun is not None and verb is not None and verb.lemma in frame.rule.borrowers)


def _accepted(frame: Frame, reader: PartyReader) -> bool:
    """Whether the verb beside an offer tells that it is taken."""
    verb = frame.clause.verb
    offer = frame.noun is not None and frame.rule.type == "acquisition" and frame.rule.status == "in_talks"
    return offer and verb is not None and verb.lemma in reader.rules.accepting


def _unpaid(frame: Frame) -> bool:
    """Whether its words have a place for who pays, and nobody stands there, not even "two funds"."""
    verb = frame.clause.verb
    passive = frame.noun is None and verb is not None and verb.passive
    return "subject" in frame.rule.investor and not frame.investors and not passive


def _type(frame: Frame, investors: Sequence[PartyRef], reader: PartyReader) -> ClaimType:
    """The rule's type, or the one that it has for payers of this kind."""
    if frame.rule.type == "investment" and (_takes_control(frame) or from_holder(frame, reader)):
        return "acquisition"
    if frame.rule.type == "funding_round" and frame.rule.role == "investor" and from_banks(frame, reader.rules):
        return "loan"
    if frame.given and investors:
        return "loan" if are_banks(investors, reader.names, reader.rules) else "investment"
    states = [p.kind == "government" for p in investors]
    if states and all(states):
        return frame.rule.public or frame.rule.type
    return frame.rule.private or frame.rule.type if states and not any(states) else frame.rule.type


def _takes_control(frame: Frame) -> bool:
    """Whether the stake is a majority."""
    return frame.stake is not None and (frame.stake.min or 0) >= _MAJORITY


def shortcoming(draft: Draft) -> str:
    """Why the draft says too little to be a claim; "" if it says enough.

    A claim has a party and a figure, or both parties; a listing its company, a valuation its sum.
    """
    if lacking := _lacking(draft):
        return f"its words tell a deal only with {lacking}, and none stands with them"
    if draft.rule.merger and len(draft.targets) < _MERGER_PARTIES:
        return "a merger of fewer than two named parties"
    if draft.type == "valuation" and not (draft.money and draft.targets):
        return "a valuation without sum or company"
    if draft.type == "ipo" and not any(p.entity >= 0 or p.with_name for p in draft.targets):
        return "a listing of no named company"
    if draft.type == "ipo" and draft.money is None and not draft.carried:
        return "a listing that is only mentioned"
    if not draft.targets and not draft.investors:
        return "neither investor nor target is named"
    if (
        draft.money is None
        and draft.stake is None
        and not draft.rule.merger
        and draft.type != "ipo"
        and not _both_named(draft)
    ):
        return "no figure, and not both parties are named"
    return ""


def targetless(draft: Draft) -> str:
    """Why a draft without target is no claim; "" if it has one, or is a headline's programme of a state."""
    control = draft.stake is not None and {draft.stake.min, draft.stake.max} == {None, _MAJORITY}
    if draft.inherited and not draft.investors and draft.money is None and control:
        return "neither party is named with it, and no figure"  # "the sale of a controlling stake"
    programme = draft.heading and draft.money is not None and bool(draft.rule.nouns) and draft.type in _PUBLIC
    return "" if draft.targets or (programme and only_states(draft.investors)) else "no target is named"


def sourceless(draft: Draft) -> str:
    """Why a figure that nobody is named for is no claim; "" if its rule wants no source, or it has one."""
    return "a figure without a word of whose it is" if draft.rule.needs_source and not draft.sources else ""


def payerless(draft: Draft) -> str:
    """Why a draft that names no investor is no claim, though its figure and target might make one; "" if it is."""
    if draft.investors:
        return ""
    if draft.unread_investor and draft.type in _PAID:
        return "who pays is told by a word that no name could be found for"
    if draft.targets and all(p.sort for p in draft.targets) and not draft.heading:
        return "a market's total: any of a sort, and nobody who pays"
    nobody = draft.type == "investment" and draft.unpaid
    stands = draft.heading or draft.borrowed or not (draft.rule.needs_payer or nobody)
    return "" if stands else "its words tell a deal only with who pays"


def _lacking(draft: Draft) -> str:
    rule = draft.rule
    priced = rule.per_share and draft.priced and draft.investors and draft.targets
    if rule.needs_amount and draft.money is None and not priced:
        return "a sum"
    if rule.needs_stake and draft.stake is None:
        return "a stake"
    figure = draft.money or draft.stake or draft.priced
    if rule.needs_figure and not figure and not _told_in_full(draft):
        return "a figure"
    if rule.needs_investor and not any(p.entity >= 0 or p.with_name or _gives(p, draft) for p in draft.investors):
        return "a named investor"
    if rule.support and len(draft.predicates) == 1:
        return "another word that tells a deal"
    if rule.backed_by and not rule.needs_deal and not draft.backed and not any(p.entity >= 0 for p in draft.investors):
        return "a word of financing"
    if rule.needs_project and not any(p.kind == "project" for p in draft.targets):
        return "a plant or the like as its subject"
    if rule.needs_target and not draft.targets_own:
        return "a target of its own"
    if rule.needs_named and not any(
        p.entity >= 0 or (p.kind == "project" and (draft.money or draft.stake or p.with_name)) for p in draft.targets
    ):
        return "a named target"
    return ""


def _gives(party: PartyRef, draft: Draft) -> bool:
    """Whether it is a state without a name that gives something."""
    return party.kind == "government" and draft.type == "grant" and not party.described


def _told_in_full(draft: Draft) -> bool:
    """Whether a headline names who aids whom, or any sentence who aids whom no more."""
    full = all(any(p.entity >= 0 and not p.described for p in slot) for slot in (draft.investors, draft.targets))
    return (draft.heading or draft.status == "ended") and draft.type == "grant" and full


def _both_named(draft: Draft) -> bool:
    """Whether payer and target are named: the target as a company, or for a purchase as something of one."""
    if draft.type == "acquisition" and all(p.kind == "government" for p in draft.investors):
        return False
    told = [p for p in draft.targets if p.entity >= 0 or p.kind == "fund"]
    companies = [p for p in told if p.kind not in {"person", "government"}]
    sold = (draft.rule.sells or draft.sellers) and any(p.entity >= 0 and not p.described for p in draft.investors)
    owned = draft.type == "acquisition" and any(p.with_name or (sold and p.kind == "project") for p in draft.targets)
    public = draft.type == "grant" and any(p.entity >= 0 for p in draft.targets)
    backed = draft.rule.needs_deal and bool(draft.targets)  # told elsewhere, with its sum
    return bool(draft.investors) and bool(companies or owned or public or backed)
