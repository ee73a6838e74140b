"""Capital letters that only look like a name: what a noun behind them is about."""

from collections.abc import Sequence

from newsclaims.names.candidate import Candidate
from newsclaims.text import Word

_INITIALS = 4


def initials_alone(candidates: Sequence[Candidate], words: Sequence[Word]) -> set[str]:
    """English initials that only ever stand before a noun ("a CRM vendor", "the HR arm"): what that is, no name."""
    alone: set[str] = set()
    told: set[str] = set()
    for c in candidates:
        if c.known is not None or not (c.text.isalpha() and c.text.isupper() and len(c.text) <= _INITIALS):
            continue
        following = words[c.last + 1 : c.last + 2]
        before = any(w.tag.startswith("NN") and w.text.islower() for w in following)
        (told if before else alone).add(c.text)
    return told - alone
