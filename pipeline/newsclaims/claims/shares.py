"""Shares of a firm told twice: once in words, once exactly."""

from newsclaims.amounts import StakeFound
from newsclaims.claims.draft import Draft
from newsclaims.sources import HEARD

_HALF = 50  # percent


def stakes_fit(draft: Draft, host: Draft) -> bool:
    """Whether both tell one share, or one of them what the other tells exactly; not where a sum is only reported."""
    a, b = draft.stake, host.stake
    if a is None or b is None or (a.min, a.max) == (b.min, b.max):
        return True
    alone = draft.money is None and host.money is None and draft.status == host.status
    done = (draft.status == "completed") == (host.status == "completed")
    heard = any(x.kind in HEARD for x in host.sources)
    less = draft.money is None and done and not heard and bool(draft.investor_keys & host.investor_keys)
    return (less and within(b, a)) or (alone and (within(a, b) or within(b, a)))


def within(stake: StakeFound, words: StakeFound) -> bool:
    """Whether a stake is what a mere "majority" or "minority" says less exactly."""
    low = words.min == _HALF and words.max is None and (stake.min or 0) >= _HALF
    return low or (words.max == _HALF and words.min is None and 0 < (stake.max or 0) < _HALF)
