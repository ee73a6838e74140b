"""Frames to drafts: parties resolved, sums that each of several parties pays told apart."""

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
from newsclaims.claims.packages import in_package
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

_MAJORITY = 50  # percent
# Who a deal is of where its own places name nobody, the likeliest first.
_TARGETS_BESIDE = (headline_target, quoted, raiser, made_larger, left_alone, owned, in_need, petitioner, in_package)


def draft_sentence(document: Document, names: Names, syntax: Syntax, frames: Sequence[Frame]) -> list[Draft]:
    """The drafts of one sentence's frames; a sum that each of several parties pays or gets gives one draft apiece."""
    rules, pairing = deal_rules(document.book), syntax_rules(document.book).pairing
    reader = PartyReader(document, names, syntax, rules)
    ranked = sorted(frames, key=lambda f: f.rule.type == "valuation")
    ranked = [f for f in ranked if not trades_people(f, reader)]
    drafts = [bank_lends(_draft(document, frame, reader, syntax), frame, names, rules) for frame in ranked]
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
    if frame.rule.type == "valuation" and not frame.undergone:
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
        aside=frame.clause.kind == "rel",
        asides=_asides(frame, document, syntax),
    )


def _asides(frame: Frame, document: Document, syntax: Syntax) -> tuple[Span, ...]:
    """Where relative clauses stand that tell nothing of the frame's deal ("Kolb, which led the Series A, joined")."""
    if frame.rule.type not in {"funding_round", "investment"}:
        return ()
    told = (c.words for c in syntax.clauses if c.kind == "rel" and c is not frame.clause)
    apart = (w for w in told if w and not w[0] <= frame.anchor <= w[-1])
    return tuple(Span(document.words[w[0]].start, document.words[w[-1]].end) for w in apart)


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
    if frame.given and investors and not only_states(investors):
        return "loan" if are_banks(investors, reader.names, reader.rules) else "investment"
    states = [p.kind == "government" for p in investors]
    if states and all(states):
        return frame.rule.public or frame.rule.type
    return frame.rule.private or frame.rule.type if states and not any(states) else frame.rule.type


def _takes_control(frame: Frame) -> bool:
    """Whether the stake is a majority."""
    return frame.stake is not None and (frame.stake.min or 0) >= _MAJORITY
