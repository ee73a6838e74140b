"""Frames to drafts: parties resolved, sums that each of several parties pays told apart."""

from collections.abc import Sequence

from newsclaims.claims.deal_types import goes_to_public, paid_type
from newsclaims.claims.distributing import distributed
from newsclaims.claims.draft import Draft
from newsclaims.claims.filling import Filling
from newsclaims.claims.lenders import bank_lends
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.people import trades_people
from newsclaims.clauses import Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import Frame, deal_rules, listed, tells_size
from newsclaims.names import Names
from newsclaims.text import Document, Span


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
    """The frame's draft: its parties as `Filling` finds them, and signs by which the article's deals are compared."""
    word, public = document.words[frame.anchor], frame.rule.public
    found = Filling(frame, reader, syntax)
    state_gets = public is not None and goes_to_public(found.targets, syntax)
    told_type = public if public is not None and state_gets else paid_type(frame, found.investors, reader)
    done = found.sequel and frame.basis == "present"
    told = [c.money for c in syntax.chunks if c.money is not None]
    return Draft(
        type=told_type,
        status="completed" if done else frame.status,
        basis="tense" if done else frame.basis,
        sentence=syntax.sentence.index,
        anchor=Span(word.start, word.end),
        investors=found.investors,
        targets=found.targets,
        money=frame.money,
        stake=frame.stake,
        rules=list(frame.rules),
        rule=frame.rule,
        open_investor=found.open_investor,
        of_deal=found.of_other,
        sizes=not (found.investors or found.targets) and tells_size(frame, syntax, reader.rules),
        open_several=any(reader.pairs.plural(f.chunk) for f in frame.investors),
        several_pay=found.several_pay,
        firm_pays=found.firm_pays,
        unread_investor=found.unread,
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
        open_target=found.open_target,
        open_firm=found.open_firm,
        closed_target=found.closed_target,
        sellers=found.sold_by,
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


def _backed(frame: Frame, syntax: Syntax) -> bool:
    """Whether the sentence has one of the words that its rule wants somewhere near."""
    wanted = frame.rule.backed_by
    return bool(wanted) and any(w.lower in wanted or listed(w.lemma.lower(), wanted) for w in syntax.sentence.words)


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
