"""Ties to each draft who says it and what it hangs on: sources by the place of its words, conditions by the deal they speak of."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.conditions import Condition
from newsclaims.deals import compatible
from newsclaims.sources import Attribution, Speaker, sources_of
from newsclaims.text import Document, Span

_REACH = 12


def attach_sources(drafts: Sequence[Draft], attributions: Sequence[Attribution], document: Document) -> None:
    """Give every draft the source chain whose content its predicate and figure stand in."""
    for draft in drafts:
        place = _place(draft)
        draft.sources = tuple(sources_of(attributions, place.start, place.end, document))


def _place(draft: Draft) -> Span:
    """Where the draft is told: its predicate; its figure too, where both stand in one sentence."""
    return draft.anchor


def attach_conditions(drafts: Sequence[Draft], conditions: Sequence[Condition], document: Document) -> None:
    """Give each condition to the deal that it speaks of, and to that deal's other claims from the same source."""
    for condition in conditions:
        host = _host(condition, drafts)
        if host is None:
            continue
        span = Span(condition.start, condition.end)
        for draft in drafts:
            if draft is host or _shares(draft, host, condition):
                _add(draft, span, condition)


def _host(condition: Condition, drafts: Sequence[Draft]) -> Draft | None:
    """The claim that the condition stands with: in its own sentence the nearest, else the last one told before it."""
    usable = [d for d in drafts if d.type != "valuation" and d.status != "ended"]
    here = [d for d in usable if condition.sentence == d.sentence or condition.sentence in d.more]
    if here:
        return min(here, key=lambda d: (_distance(d.anchor, condition), -bool(d.money)))
    if condition.local:
        return None
    before = [d for d in usable if 0 < condition.sentence - max([d.sentence, *(m for m in d.more if m < condition.sentence)]) <= _REACH]
    current = [d for d in before if d.status != "completed"]
    return max(current, key=lambda d: (max([d.sentence, *(m for m in d.more if m < condition.sentence)]), d.anchor), default=None)


def _distance(anchor: Span, condition: Condition) -> int:
    return max(condition.start - anchor.end, anchor.start - condition.end, 0)


def _shares(draft: Draft, host: Draft, condition: Condition) -> bool:
    """Whether the draft is another claim of the host's deal to which the condition belongs too."""
    if draft.type == "valuation" or draft.status in {"ended", "completed"} or condition.partial:
        return False
    if not draft.target_keys & host.target_keys or condition.local and not compatible(draft.type, host.type):
        return False
    if condition.local and draft.investor_keys != host.investor_keys:
        return False
    if draft.investor_keys and host.investor_keys and not draft.investor_keys & host.investor_keys:
        return False
    return not host.source_names or bool(draft.source_names & host.source_names)


def _add(draft: Draft, span: Span, condition: Condition) -> None:
    if span not in draft.conditions:
        draft.conditions.append(span)
    if condition.sentence not in {draft.sentence, *draft.more}:
        draft.more.append(condition.sentence)
    if condition.rule not in draft.rules:
        draft.rules.append(condition.rule)
