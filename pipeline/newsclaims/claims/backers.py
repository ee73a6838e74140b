"""Who backs which round: the payers of a share told beside it, and those who joined one of two rounds."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import TO_COME, Draft, PartyRef, near
from newsclaims.deals import deal_rules
from newsclaims.text import Document, is_year

_BESIDE = 3  # sentences
_TALKED = 9  # from a round that is only talked about to what each might put in


def share_backers(drafts: list[Draft], document: Document) -> list[Draft]:
    """Let a round have the backers whose own share in it is told beside it; returns the drafts."""
    totals = deal_rules(document.book).totals
    whole = (d for d in drafts if d.type == "funding_round" and d.money is not None)
    rounds = [d for d in whole if d.rule.nouns or not _words(d, document) & totals]
    for draft in drafts:
        share = draft.type == "investment" and draft.money is not None
        beside = near(rounds, draft.sentence, _TALKED) if share else ()
        host = next((r for r in beside if _is_share(draft, r, document)), None)
        if host is not None:
            host.investors = union(host.investors, draft.investors, blocked=host.target_keys)
    return drafts


def one_round(draft: Draft, rounds: list[Draft], document: Document) -> list[Draft]:
    """Of the rounds that one may have joined those that are one round, and not all that was raised so far."""
    if draft.money is not None or draft.type != "funding_round":
        return rounds
    totals = deal_rules(document.book).totals
    whole = [r for r in rounds if r.sentence != draft.sentence and _words(r, document) & totals]
    return [r for r in rounds if r not in whole or not _follows_smaller(r, rounds)]


def _follows_smaller(draft: Draft, others: Sequence[Draft]) -> bool:
    """Whether a smaller sum is told before its own."""
    own = draft.money.largest if draft.money is not None else None
    sums = (d.money.largest for d in others if d.money is not None and d.anchor < draft.anchor)
    return own is not None and any(s is not None and s < own for s in sums)


def union(mine: list[PartyRef], others: Sequence[PartyRef], *, blocked: frozenset[str]) -> list[PartyRef]:
    """Both lists, each party once; who leads or joins by one of them does so in the end."""
    known = {p.key for p in mine}
    roles = {p.key: p.role for p in others if p.role != "investor"}
    told = [replace(p, role=roles.get(p.key, p.role)) if p.role == "investor" else p for p in mine]
    return [*told, *(p for p in others if p.key not in known and p.key not in blocked)]


def _words(draft: Draft, document: Document) -> set[str]:
    return {w.lower for w in document.sentences[draft.sentence].words}


def years(draft: Draft, document: Document) -> set[str]:
    """The years that its sentence names."""
    return {w.text for w in document.sentences[draft.sentence].words if is_year(w.text)}


def _is_share(draft: Draft, host: Draft, document: Document) -> bool:
    """Whether a sum is part of the round's, told of the same firm soon behind it."""
    part, whole = draft.money and draft.money.core_value, host.money and host.money.core_value
    if years(draft, document) - years(host, document):
        return False  # "Kolb put in $5 million in 2017", beside the round of this year
    if draft.status == "completed" and host.status in TO_COME:
        return False  # what has been put in is no part of what is still sought
    reach = _TALKED if {draft.status, host.status} <= TO_COME else _BESIDE
    soon = 0 <= draft.sentence - host.sentence <= reach
    return (
        soon
        and draft.target_keys == host.target_keys
        and "ended" not in {draft.status, host.status}
        and bool(part and whole and part < whole)
    )
