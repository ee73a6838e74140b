"""Who says what: reporting verbs, phrases, headlines and quotations, with the stretch of text that each covers."""

from collections.abc import Sequence

from newsclaims.names import Names
from newsclaims.sources.checks import check_rules
from newsclaims.sources.finding import Finder
from newsclaims.sources.model import Attribution, Speaker
from newsclaims.sources.public import AttributionRecord, find_attributions
from newsclaims.sources.scope import unique
from newsclaims.text import Document

__all__ = [
    "Attribution",
    "AttributionRecord",
    "Speaker",
    "check_rules",
    "find_attributions",
    "find_sources",
    "sources_of",
]


def find_sources(document: Document, names: Names) -> list[Attribution]:
    """Every attribution of the document, in the order of the text."""
    return Finder(document, names).find()


def sources_of(attributions: Sequence[Attribution], start: int, end: int, document: Document) -> tuple[Speaker, ...]:
    """The chain of speakers for what stands at [start, end), outermost first; empty in the article's own voice.

    Several attributions may cover a place: the one that covers most is the outer one.
    """
    covering = [a for a in attributions if a.content.start <= start and start < a.content.end]
    covering.sort(key=lambda a: a.content.start - a.content.end)
    return unique(s for a in covering for s in a.speakers)
