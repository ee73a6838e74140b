"""Whose shares are told to move on a bid for each: "Kolbs Aktien stiegen, nachdem Arden 5 Euro je Aktie bot"."""

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk
from newsclaims.deals import Frame
from newsclaims.names import MAYBE_FIRMS, Mention


def quoted(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm whose shares are the subject of another clause than the one that tells a price for each."""
    priced = any(c.money is not None and c.money.per == "share" for c in reader.syntax.chunks)
    if not (frame.rule.per_share and priced):
        return []
    subjects = [c.subject for c in reader.syntax.clauses if c is not frame.clause and c.subject is not None]
    owners = [m for s in subjects if s.last_part in reader.rules.securities for m in _owner(s, reader)]
    parties = [reader.named(m) for m in owners]
    return [p for p in parties if p.kind in MAYBE_FIRMS and p.entity not in known][:1]


def _owner(shares: Chunk, reader: PartyReader) -> list[Mention]:
    """Whose they are: "Kolbs Aktien", "die Kolb-Aktie", "die Aktien von Kolb"."""
    told = [shares.owner] if shares.owner is not None else []
    of = (
        c
        for c in reader.syntax.chunks
        if c.attached_to is shares or (c.start == shares.end and c.prep in reader.rules.within)
    )
    told += [c for c in of if c.head_is_name]
    inside = [m for m in shares.mentions if m.end <= shares.head_span[1]]
    return [*inside, *(m for c in told for m in c.mentions[-1:])]
