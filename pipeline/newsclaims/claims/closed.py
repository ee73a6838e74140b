"""What keeps a deal from taking its target from other sentences."""

from collections.abc import Sequence

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.pools import fills_pool
from newsclaims.claims.projects import leaves_open, lent_at_large, names_thing, paid_by_crowd, raised_by_several
from newsclaims.clauses import Syntax
from newsclaims.deals import Frame


def closed(frame: Frame, investors: Sequence[PartyRef], reader: PartyReader, syntax: Syntax) -> bool:
    """Whether the wording tells that no company told elsewhere is what the money goes to."""
    market = not investors and paid_by_crowd(frame, syntax, reader.rules)
    return (
        raised_by_several(frame, syntax, reader.rules)
        or lent_at_large(frame, syntax)
        or reader.buys_person(frame)
        or leaves_open(frame, syntax)
        or fills_pool(frame, reader.rules)
        or (not reader.points_back and (market or names_thing(frame, syntax, reader.rules)))
    )
