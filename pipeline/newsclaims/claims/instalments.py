"""What a price is paid in: "30 Millionen sofort, 20 Millionen bei Erfolg" is no deal beside the 50 Millionen."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from newsclaims.claims.draft import Draft
from newsclaims.claims.figures import size
from newsclaims.deals import deal_rules
from newsclaims.text import Document

_SOON = 2  # sentences behind the price
_PARTS = frozenset({"acquisition", "investment"})  # what the types of the parts are read as


def without_instalments(drafts: Sequence[Draft], document: Document) -> list[Draft]:
    """The drafts without the parts of a price told with them or right before; the price has their sentences too."""
    words = deal_rules(document.book).instalments
    told: defaultdict[int, list[int]] = defaultdict(list)
    for n, draft in enumerate(drafts):
        told[draft.sentence].append(n)
    left: list[Draft] = []
    for draft in drafts:
        soon = sorted(n for back in range(_SOON + 1) for n in told.get(draft.sentence - back, ()))
        wholes = (d for d in map(drafts.__getitem__, soon) if _may_be_part(draft, d))
        whole = next((d for d in wholes if _is_part(draft, d, document, words)), None)
        if whole is None:
            left.append(draft)
        elif draft.sentence not in {whole.sentence, *whole.more}:
            whole.more.append(draft.sentence)
    return left


def _is_part(draft: Draft, whole: Draft, document: Document, words: frozenset[str]) -> bool:
    """Whether the sums told with it come to the whole, or a word tells it to be but the sure part of a highest sum."""
    others = [s for s in draft.sums if s < size(whole)]
    added = any(sum(group) == size(whole) and size(draft) in group for n in (2, 3) for group in combinations(others, n))
    highest = whole.money is not None and whole.money.min is None
    return added or (highest and any(w.lower in words for w in document.sentences[draft.sentence].words))


def _may_be_part(draft: Draft, whole: Draft) -> bool:
    """Whether its sum is an exact one below the other's near by, for the same company and by nobody else."""
    if draft.money is None or whole.money is None or draft.type not in _PARTS or draft.stake is not None:
        return False
    if whole.type != "acquisition" or not whole.investors:
        return False
    exact = draft.money.min is not None and draft.money.min == draft.money.max
    alike = draft.money.currency == whole.money.currency and draft.target_keys <= whole.target_keys
    alone = draft.investor_keys <= whole.investor_keys
    return exact and alike and alone and size(draft) < size(whole)
