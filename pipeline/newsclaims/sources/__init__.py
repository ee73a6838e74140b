"""Who says what: reporting verbs, phrases, headlines and quotations, with the stretch of text that each covers."""

from collections import defaultdict
from collections.abc import Sequence

from newsclaims.names import Names
from newsclaims.sources.checks import check_rules
from newsclaims.sources.finding import Finder
from newsclaims.sources.model import HEARD, Attribution, Speaker
from newsclaims.sources.public import AttributionRecord, find_attributions
from newsclaims.sources.rules import saying_verbs
from newsclaims.sources.scope import unique
from newsclaims.text import Document

__all__ = [
    "HEARD",
    "Attribution",
    "AttributionRecord",
    "Speaker",
    "Voices",
    "check_rules",
    "find_attributions",
    "find_sources",
    "saying_verbs",
]


_STRETCH = 4_096  # characters


def find_sources(document: Document, names: Names) -> list[Attribution]:
    """Every attribution of the document, in the order of the text."""
    return Finder(document, names).find()


class Voices:
    """The attributions of a document by the stretches of text that they reach into, to be asked who speaks where."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._by_stretch: defaultdict[int, list[Attribution]] = defaultdict(list)
        for attribution in attributions:
            content, cue = attribution.content, attribution.cue
            for stretch in {n for span in (content, cue) for n in range(span[0] // _STRETCH, span[1] // _STRETCH + 1)}:
                self._by_stretch[stretch].append(attribution)

    def at(self, start: int) -> tuple[Speaker, ...]:
        """The chain of speakers for what stands at a place, outermost first; empty in the article's own voice.

        Several attributions may cover a place: the one that covers most is the outer one.
        """
        covering = [a for a in self._by_stretch.get(start // _STRETCH, ()) if _covers(a, start)]
        covering.sort(key=lambda a: a.content.start - a.content.end)
        return unique(s for a in covering for s in a.speakers)


def _covers(attribution: Attribution, start: int) -> bool:
    """Whether the place is reported; the cue counts too, for it may be the deal's own word ("beziffert")."""
    content, cue = attribution.content, attribution.cue
    return content.start <= start < content.end or (not attribution.inherited and cue.start <= start < cue.end)
