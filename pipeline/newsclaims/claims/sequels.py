"""Deals told as what came before the one just told, by the same buyer: "The deal follows the purchase of Kolb"."""

from newsclaims.claims.parties import PartyReader
from newsclaims.deals import Frame, listed, status_rules


def follows(frame: Frame, reader: PartyReader) -> bool:
    """Whether the subject above it is the deal told before, and the verb says that this comes after another."""
    top = frame.clause
    while top.parent is not None and top.kind != "main":
        top = top.parent
    deal, names = top.subject, status_rules(reader.document.book).dealings
    if frame.rule.type != "acquisition" or top.verb is None or deal is None or deal is frame.noun:
        return False
    told = deal.det in reader.rules.definite and not deal.named and listed(deal.head_lemma, names)
    return told and deal.end <= frame.anchor and top.verb.lemma in reader.rules.sequels
