"""What a condition only supposes is no claim of its own: "lends it $5 million if Kolb raises $3 million"."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.text import Span

_LONGEST = 2_000  # characters of a condition


def unsupposed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those that a condition of another only supposes: "lends it $5m if Kolb raises $3m"."""
    told: defaultdict[Span, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for span in draft.conditions:
            told[span].append(draft)
    spans = sorted(told)

    def of_others(draft: Draft) -> bool:
        end = bisect_right(spans, draft.anchor.start, key=lambda s: s.start)
        first = bisect_left(spans, draft.anchor.start - _LONGEST, hi=end, key=lambda s: s.start)
        hanging = (s for s in spans[first:end] if s not in draft.conditions)  # "the $5m grant needs approval" is told
        return any(_supposed(draft, s) and any(o is not draft for o in told[s]) for s in hanging)

    return [d for d in drafts if d.money is None or not of_others(d)]


def _supposed(draft: Draft, condition: Span) -> bool:
    money = draft.money
    told = money is not None and Span(money.start, money.end).within(condition)
    return told and condition.start <= draft.anchor.start < condition.end
