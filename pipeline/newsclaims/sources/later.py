"""Whom the text names only further on: "Medienberichten zufolge" at its head, the outlets in its body."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.sources.model import HEARD, Attribution, Speaker
from newsclaims.sources.scope import unique

_REACH = 2500  # characters from the words to the outlets that are meant
_SOON = 700  # to the insiders


def named_later(found: Sequence[Attribution], lead: int) -> list[Attribution]:
    """The attributions, those whose speaker is left open in the text's head (up to `lead`) with who is named below."""
    return [_resolved(a, found) if a.cue.start < lead else a for a in found]


def _resolved(attribution: Attribution, found: Sequence[Attribution]) -> Attribution:
    if len(attribution.speakers) != 1 or not attribution.speakers[0].open:
        return attribution
    words = attribution.speakers[0]
    reach = _REACH if words.kind == "outlet" else _SOON
    after = [a for a in found if 0 < a.cue.start - attribution.cue.end <= reach and not a.denial and _heard(a)]
    meant = _outlets(after) if words.kind == "outlet" else _insiders(after)
    return replace(attribution, speakers=tuple(replace(s, span=words.span) for s in meant) or attribution.speakers)


def _heard(attribution: Attribution) -> bool:
    return all(s.kind in HEARD and not s.open for s in attribution.speakers)


def _outlets(after: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """The outlets that report further on, each with the insiders that it cites."""
    return unique(s for a in after if a.speakers[0].kind == "outlet" for s in a.speakers)


def _insiders(after: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """The insiders that the text describes next, with the outlet that they have told."""
    told = next((a for a in after if any(s.kind == "anonymous" for s in a.speakers)), None)
    return told.speakers if told is not None else ()
