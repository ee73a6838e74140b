"""Parts of a loan or grant told right before: "Of the $75 million loan Kolb accounts for $45 million"."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft, near
from newsclaims.claims.figures import size

_WHOLES = frozenset({"loan", "grant"})


def settle_parts(drafts: Sequence[Draft]) -> None:
    """Give what only tells a part of a sum the type, status and target of the loan or grant that it is a part of."""
    for draft in drafts:
        if not draft.rule.part or draft.type != "investment" or draft.money is None:
            continue
        before = [d for d in near(drafts, draft.sentence, 1) if d.anchor < draft.anchor and d.type in _WHOLES]
        larger = [d for d in before if size(d) > size(draft) and _of_one(d, draft)]
        whole = max(larger, key=lambda d: d.anchor, default=None)
        if whole is not None:
            draft.type, draft.status, draft.basis = whole.type, whole.status, whole.basis
            draft.targets = draft.targets or list(whole.targets)


def _of_one(whole: Draft, part: Draft) -> bool:
    """Whether both go to one party, so far as the part tells to whom it goes."""
    return not part.targets or bool(whole.target_keys & part.target_keys)
