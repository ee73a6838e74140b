"""Attributions of any running text as records: who, by which words, says what."""

from bisect import bisect_right
from dataclasses import replace

from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.records import Language, Record, SourceKind, TextSpan
from newsclaims.rulebook import Rulebook
from newsclaims.sources.content import said
from newsclaims.sources.finding import Finder
from newsclaims.sources.line import read_line
from newsclaims.sources.model import Attribution, Speaker
from newsclaims.text import Document, Span


class SpeakerRecord(TextSpan):
    """Who speaks: the words that stand for the speaker, and the `name` that they resolve to."""

    name: str
    kind: SourceKind


class AttributionRecord(Record):
    """One stretch of reported content: `sources` outermost first, the `cue` that says so, and the `content` itself.

    `inherited` contents have no cue of their own; theirs is that of the sentence before that they continue. `denial` is
    true where the wording calls the content untrue ("denied", "dementierte").
    """

    sources: tuple[SpeakerRecord, ...]
    cue: TextSpan
    content: TextSpan
    rule: str
    inherited: bool = False
    denial: bool = False

    @property
    def source(self) -> SpeakerRecord:
        """The innermost speaker: the one whose words these are."""
        return self.sources[-1]


def find_attributions(text: str, *, language: Language) -> list[AttributionRecord]:
    """Every attribution in a German ("de") or English ("en") text on any subject, in order.

    Offsets are code points of `text`. A pronoun that is not resolved stands as its own name. Never raises for any text.
    """
    document = parse(text, Rulebook(language))
    found = Finder(document, find_names(document), anyone=True).find()
    lines = _Lines(document)
    return [_record(replace(a, content=content), text) for a in found if (content := lines.said(a)) is not None]


class _Lines:
    """The sentences of a document as the source finder reads them, by their place in the text."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._starts = [s.start for s in document.sentences]

    def said(self, found: Attribution) -> Span | None:
        """The content of an attribution, cut to what is said if it lies in one sentence."""
        at = bisect_right(self._starts, found.content.start) - 1
        sentence = self._document.sentences[max(at, 0)]
        if found.inherited or not found.content.within(Span(sentence.start, sentence.end)):
            start, end = found.content
            lead = len(words := self._document.text[start:end]) - len(words.lstrip(" :,;–—\n"))
            return Span(start + lead, end)
        return said(read_line(sentence, self._document.book), found, self._document.text)


def _record(found: Attribution, text: str) -> AttributionRecord:
    return AttributionRecord(
        sources=tuple(_speaker(s, text) for s in found.speakers),
        cue=_span(found.cue, text),
        content=_span(found.content, text),
        rule=found.rule,
        inherited=found.inherited,
        denial=found.denial,
    )


def _speaker(speaker: Speaker, text: str) -> SpeakerRecord:
    start, end = speaker.span
    return SpeakerRecord(text=text[start:end], start=start, end=end, name=speaker.name, kind=speaker.kind)


def _span(span: Span, text: str) -> TextSpan:
    return TextSpan(text=text[span.start : span.end], start=span.start, end=span.end)
