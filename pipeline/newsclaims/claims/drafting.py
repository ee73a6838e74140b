"""Frames to drafts: parties resolved, gaps filled from the deal that the passage is about, what says too little dropped."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft, PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Syntax
from newsclaims.deals import Frame, compatible, deal_rules
from newsclaims.names import Names
from newsclaims.text import Document, Span

_LOOK_BACK = 6
_MERGER_PARTIES = 2


def draft_sentence(document: Document, names: Names, syntax: Syntax, frames: Sequence[Frame]) -> list[Draft]:
    """The drafts of one sentence's frames."""
    reader = PartyReader(document, names, syntax, deal_rules(document.book))
    return [_draft(document, frame, reader, syntax) for frame in frames]


def _draft(document: Document, frame: Frame, reader: PartyReader, syntax: Syntax) -> Draft:
    word = document.words[frame.anchor]
    investors = reader.read(frame.investors, "investor")
    exclude = frozenset(p.entity for p in investors if p.entity >= 0)
    targets = reader.read(frame.targets, "target", exclude)
    if frame.rule.merger:
        investors = []
    return Draft(
        type=frame.rule.type,
        status=frame.status,
        sentence=syntax.sentence.index,
        anchor=Span(word.start, word.end),
        investors=investors,
        targets=targets,
        money=frame.money,
        stake=frame.stake,
        rules=list(frame.rules),
        needs_amount=frame.rule.needs_amount,
        merger=frame.rule.merger,
    )


def fill_gaps(drafts: Sequence[Draft], document: Document) -> None:
    """Give a draft with a sum but no party of a kind the one of the nearest compatible deal before it (or of the title)."""
    for n, draft in enumerate(drafts):
        if draft.merger or draft.money is None and draft.stake is None:
            continue
        before = [d for d in drafts[:n] if d.sentence >= draft.sentence - _LOOK_BACK and _related(d, draft)]
        if not draft.targets:
            source = next((d for d in reversed(before) if d.targets and not _conflict(draft, d)), None)
            if source is not None:
                draft.targets = [p for p in source.targets if p.key not in draft.investor_keys]
                draft.inherited += 1
        if not draft.investors and not draft.targets_own and draft.type in {"acquisition", "grant", "loan"}:
            source = next((d for d in reversed(before) if d.investors and d.target_keys == draft.target_keys), None)
            if source is not None:
                draft.investors = list(source.investors)
                draft.inherited += 1


def _related(earlier: Draft, draft: Draft) -> bool:
    return compatible(earlier.type, draft.type) or draft.type == "valuation" or (earlier.type == "valuation" and draft.type == "ipo")


def _conflict(draft: Draft, source: Draft) -> bool:
    return source.target_keys <= draft.investor_keys


def worth_keeping(draft: Draft) -> bool:
    """Whether the draft says enough to be a claim: a party and a figure, or both parties, or a listing's company."""
    if draft.needs_amount and draft.money is None:
        return False
    if draft.merger:
        return len(draft.targets) >= _MERGER_PARTIES
    figure = draft.money is not None or draft.stake is not None
    if draft.type == "valuation":
        return draft.money is not None and bool(draft.targets)
    if draft.type == "ipo":
        return bool(draft.targets) and any(p.entity >= 0 for p in draft.targets)
    if figure:
        return bool(draft.targets or draft.investors)
    named = any(p.entity >= 0 for p in draft.targets) or draft.type != "acquisition"
    return bool(draft.targets and draft.investors) and named


def all_named(parties: Sequence[PartyRef]) -> bool:
    """Whether every party has a name of its own in the article."""
    return all(p.entity >= 0 for p in parties)
