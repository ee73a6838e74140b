"""What is told of the deal told before: which it follows, by the same buyer, or who lends for it."""

from collections.abc import Sequence

from newsclaims.claims.draft import OPEN, Draft, PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk
from newsclaims.deals import Frame, listed, status_rules


def of_deal(frame: Frame, reader: PartyReader, payers: Sequence[PartyRef]) -> bool:
    """Whether its words speak of the deal told before: of what (or that it) follows, or of who lends for it."""
    return (
        frame.rule.sequel or _lends_for(frame, reader) or (_follows(frame, reader) and all(p.described for p in payers))
    )


def _follows(frame: Frame, reader: PartyReader) -> bool:
    """Whether the subject above it is the deal told before, and the verb says that this comes after another."""
    top = frame.clause
    while top.parent is not None and top.kind != "main":
        top = top.parent
    deal = top.subject
    if frame.rule.type != "acquisition" or top.verb is None or deal is None or deal is frame.noun:
        return False
    return _is_deal(deal, reader) and deal.end <= frame.anchor and top.verb.lemma in reader.rules.sequels


def _lends_for(frame: Frame, reader: PartyReader) -> bool:
    """Whether somebody lends for the deal told before ("provided financing for the takeover")."""
    return frame.rule.type == "loan" and any(_is_deal(f.chunk, reader) for f in frame.targets)


def borrowers(draft: Draft, others: Sequence[Draft]) -> list[PartyRef]:
    """Who pays for the deal that a loan is for: the one told right before it, else the first that is not done."""
    deals = [d for d in others if d.type == "acquisition" and d.investors and d.targets and d.anchor < draft.anchor]
    open_ = [d for d in deals if d.status in OPEN]
    near = [d for d in open_ if draft.sentence - d.sentence <= 1]
    host = next(iter(near[-1:] or open_), None)
    return [p for p in host.investors if p.key not in draft.investor_keys] if host is not None else []


def _is_deal(chunk: Chunk, reader: PartyReader) -> bool:
    """Whether a phrase means the deal told before."""
    names = status_rules(reader.document.book).dealings
    return chunk.det in reader.rules.definite and not chunk.named and listed(chunk.head_lemma, names)


def sells_unnamed(sale: Draft, draft: Draft) -> bool:
    """Whether what is sold to the draft's buyer has just been told, and its name is not known."""
    told = sale.rule.sells and bool(sale.rule.verbs) and not sale.targets
    return told and 0 <= draft.sentence - sale.sentence <= 1


def buyers_before(draft: Draft, others: Sequence[Draft]) -> list[Draft]:
    """The purchases that it adds to, the next "2021 folgte Kolb" only to one told right before."""
    told = [d for d in others if d.investors and d.type == draft.type and d.anchor < draft.anchor]
    return [d for d in told if draft.sentence - d.sentence <= 1] if draft.rule.sequel else told
