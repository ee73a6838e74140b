"""Whether two drafts tell one sum: to the figure, in another currency, in round figures or by magnitude alone."""

from newsclaims.amounts import Money
from newsclaims.claims.draft import Draft

_NEAR, _NEARER = 0.05, 0.02  # how far a round figure lies from the exact one: in a title, in running text


def vague(draft: Draft) -> bool:
    """Whether its sum is a bare magnitude."""
    return draft.money is not None and draft.money.vague


def same_sum(draft: Draft, host: Draft) -> bool:
    """Whether the draft tells no other sum than the host: none, its own, a converted, rounded or vague one."""
    a, b = draft.money, host.money
    if a is None or b is None:
        return a is b or a is None
    if vague(draft) and not vague(host):
        return b.currency == a.currency or a.currency is None
    same = (a.min, a.max) == (b.min, b.max) or (None not in {a.min, b.min} and a.min == b.min and a.max == b.max)
    alike = a.core_value == b.core_value and (a.core_value or 0) > 0
    if _converted(a, b) or _converted(b, a) or rounds(draft, host) or rounds(host, draft):
        return True
    return (same or alike) and (a.currency == b.currency or None in {a.currency, b.currency})


def _converted(a: Money, b: Money) -> bool:
    """Whether the second is what the first is converted to in its brackets."""
    return a.alt is not None and (a.alt.min, a.alt.max, a.alt.currency) == (b.min, b.max, b.currency)


def rounds(draft: Draft, host: Draft) -> bool:
    """Whether the title, or a sentence of the same source, tells the other's sum in round figures ("$1 billion")."""
    a, b = draft.money, host.money
    told, exact = (None, None) if a is None or b is None else (a.core_value, b.core_value)
    if (
        a is None
        or b is None
        or not told
        or not exact
        or not (draft.heading or draft.source_names == host.source_names)
    ):
        return False
    other = b.alt.min if b.alt is not None and b.alt.min == b.alt.max and b.alt.currency == a.currency else None
    value = exact if a.currency == b.currency else other
    figures = str(int(told)).rstrip("0")
    unit = told // int(figures) if figures else 0
    near = _NEAR if draft.heading else _NEARER
    return value is not None and value != told and abs(value - told) < min(unit, near * told)
