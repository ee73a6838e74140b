"""Ties to each draft who says it and what it hangs on: sources by the place of its words, conditions by their deal."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft
from newsclaims.conditions import Condition
from newsclaims.deals import compatible
from newsclaims.names import Names
from newsclaims.sources import Attribution, sources_of
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


def attach_conditions(
    drafts: Sequence[Draft],
    conditions: Sequence[Condition],
    document: Document,
    names: Names,
    attributions: Sequence[Attribution],
) -> None:
    """Give each condition to the deal that it speaks of, and to that deal's other claims from the same source."""
    for condition in conditions:
        told = Told(condition, document, names, attributions)
        host = told.host(drafts)
        if host is None:
            continue
        for draft in drafts:
            if draft is host or _shares(draft, host, condition):
                _add(draft, Span(condition.start, condition.end), condition)


class Told:
    """A condition with what its passage says of whose deal it speaks: the parties named near it, and who says it."""

    def __init__(
        self, condition: Condition, document: Document, names: Names, attributions: Sequence[Attribution]
    ) -> None:
        self.condition = condition
        sentence = document.sentences[condition.sentence]
        before = document.sentences[max(0, condition.sentence - 1)]
        start = before.start if before.paragraph == sentence.paragraph else sentence.start
        self.parties = {f"#{m.entity}" for m in names.inside(start, sentence.end)}
        self.sources = {s.name for s in sources_of(attributions, condition.start, condition.end, document)}

    def host(self, drafts: Sequence[Draft]) -> Draft | None:
        """The claim that the condition stands with: in its own sentence the nearest, else the likeliest before it."""
        condition = self.condition
        deals = [d for d in drafts if d.type != "valuation"]
        usable = [d for d in deals if d.status != "ended"]
        here = [
            d
            for d in deals
            if condition.sentence == d.sentence or (condition.sentence in d.more and d.status != "ended")
        ]
        if here:
            return min(here, key=lambda d: (_distance(d.anchor, condition), -bool(d.money)))
        if condition.local:
            return None
        before = [
            d for d in usable if d.status != "completed" and 0 < condition.sentence - _latest(d, condition) <= _REACH
        ]
        return max(before, key=lambda d: (self._fit(d), _latest(d, condition), d.anchor), default=None)

    def _fit(self, draft: Draft) -> int:
        """How many signs tie the condition to the draft: its payer is named beside it, its source says it."""
        return bool(self.parties & draft.investor_keys) + bool(self.sources & draft.source_names)


def _latest(draft: Draft, condition: Condition) -> int:
    """The last sentence before the condition's that tells the draft."""
    return max([draft.sentence, *(m for m in draft.more if m < condition.sentence)])


def _distance(anchor: Span, condition: Condition) -> int:
    return max(condition.start - anchor.end, anchor.start - condition.end, 0)


def _shares(draft: Draft, host: Draft, condition: Condition) -> bool:
    """Whether the draft is another claim of the host's deal to which the condition belongs too."""
    if draft.type == "valuation" or draft.status in {"ended", "completed"} or condition.partial:
        return False
    if not draft.target_keys & host.target_keys or (condition.local and not compatible(draft.type, host.type)):
        return False
    if condition.local and draft.investor_keys != host.investor_keys:
        return False
    if draft.investor_keys and host.investor_keys and not draft.investor_keys & host.investor_keys:
        return False
    return not host.sources or (bool(draft.sources) and draft.sources[0].name == host.sources[0].name)


def _add(draft: Draft, span: Span, condition: Condition) -> None:
    if span not in draft.conditions:
        draft.conditions.append(span)
    if condition.sentence not in {draft.sentence, *draft.more}:
        draft.more.append(condition.sentence)
    if condition.rule not in draft.rules:
        draft.rules.append(condition.rule)
