"""Walks an article sentence by sentence and ties what is said to those who say it."""

from bisect import bisect_right
from dataclasses import replace

from newsclaims.clauses.rules import syntax_rules
from newsclaims.names import Names
from newsclaims.records import SourceKind
from newsclaims.sources.frames import Frame
from newsclaims.sources.houses import with_house
from newsclaims.sources.implied import implied, is_main
from newsclaims.sources.later import named_later
from newsclaims.sources.line import QUOTES, Line, read_line
from newsclaims.sources.model import Attribution, Speaker
from newsclaims.sources.phrases import heading_frame, phrase_frames
from newsclaims.sources.quotes import find_quotes
from newsclaims.sources.rules import SourceRules, matches, source_rules
from newsclaims.sources.scope import contents, join_chains, sentence_content, unique
from newsclaims.sources.speakers import SpeakerReader
from newsclaims.sources.spoken import answers, unclaimed
from newsclaims.sources.taking_up import taken_up
from newsclaims.sources.verbal import verb_frames
from newsclaims.text import Document, Span

_LONGEST_RUN = 8
_LONGEST_SENTENCE = 250  # words; what is longer is a table or no prose at all
_DENIAL_REACH = 4
_CITED_LATER = 2
_LEAD = 3
_DAY = 3  # words from who says something to the day
_JUDGED = 4  # words from "the report" to what it is called


class Finder:
    """Finds the attributions of one document; its state is who spoke last.

    With `anyone` a speaker need be neither named nor of a known class: "the goalkeeper", "she".
    """

    def __init__(self, document: Document, names: Names, *, anyone: bool = False) -> None:
        self.document, self.rules = document, source_rules(document.book)
        self.brackets = syntax_rules(document.book).verb_bracket
        self.reader = SpeakerReader(document, names, self.rules, anyone=anyone)
        self.quotes = find_quotes(document.text)
        self.found: list[Attribution] = []
        self.open: Frame | None = None
        self.run = 0
        self.paragraph = -1
        self.denied: tuple[Speaker, ...] = ()
        self.unsaid: Span | None = None  # the last quotation that began with nobody to say it

    def find(self) -> list[Attribution]:
        """All attributions, in the order of the text."""
        previous: Line | None = None
        for sentence in self.document.sentences:
            line = read_line(sentence, self.document.book)
            self._sentence(line, previous)
            previous = line
        found = sorted(self.found, key=lambda a: (a.content.start, -a.content.end, a.cue))
        return named_later(found, self._lead_end())

    def _lead_end(self) -> int:
        """Where the first sentences of the text below its title end."""
        body = [s.end for s in self.document.sentences if not s.heading]
        return max(body[:_LEAD], default=0)

    def _sentence(self, line: Line, previous: Line | None) -> None:
        self.denied = self._deniable(line.sentence.index)
        frames = self._frames(line) if len(line) <= _LONGEST_SENTENCE else []
        self._cite_later(frames, line)
        for frame in frames:
            frame.speakers = with_house(frame, self.reader.names)
            frame.speakers = self._in_interview(frame)
            frame.of = taken_up(frame, self.document.book)
            self.reader.memory.note(frame.speakers, line.sentence.index)
            self.reader.last, self.reader.last_sentence = frame.speakers, line.sentence.index
        if not frames:
            self._go_on(line)
            spoken = self._implied(line, previous) if self.open is None and previous is not None else None
            if spoken is not None:
                self.found.append(sentence_content(line, spoken, inherited=False))
                self._open([spoken], line)
            return
        if previous is not None and answers(frames, previous):
            frames[0].side = "previous"
            self.found = [a for a in self.found if not (a.inherited and a.content.start >= previous.sentence.start)]
        untrue = self._untrue(" ".join(w.lower for w in line.words)) or calls_wrong(line, self.rules)
        wrong = [f for f in frames if untrue and not (reported(f) and any(not reported(o) for o in frames))]
        said = [self._denying(f, frames[:n]) if f.denial or f in wrong else f for n, f in enumerate(frames)]
        self.found.extend(self._quoting(self._widened(a), line) for a in contents(said))
        if previous is not None and frames[0].side == "previous":
            self.found.append(sentence_content(previous, frames[0], inherited=False))
        self._open(frames, line)

    def _implied(self, line: Line, previous: Line) -> Frame | None:
        """The frame of a sentence without a cue that its mood or quotation marks make another's words."""
        if self.reader.anyone and (
            spoken := unclaimed(line, previous, self._quote_at(line.sentence.start), self.reader)
        ):
            self.unsaid = None
            return spoken
        return implied(line, previous, self.reader)

    def _in_interview(self, frame: Frame) -> tuple[Speaker, ...]:
        """The frame's speakers with the outlet that they go on to tell, unless the sentence names another setting."""
        line = frame.line
        elsewhere = frame.denial or any(matches(w.lower, self.rules.statements) for w in line.words)
        dated = any(line.lower(i) in self.rules.time for i in range(frame.end, min(frame.end + _DAY, len(line))))
        elsewhere = elsewhere or (dated and frame.speakers[0].kind == "anonymous")  # "the same person said on Thursday"
        return frame.speakers if elsewhere else self.reader.memory.told(frame.speakers, line.sentence.index)

    def _frames(self, line: Line) -> list[Frame]:
        heading = heading_frame(line, self.reader) if line.sentence.heading else None
        phrases = list(phrase_frames(line, self.reader))
        verbs = [
            v
            for v in verb_frames(line, self.reader, brackets=self.brackets)
            if not any(_same_place(v, p) or _speaks_in(v, p) or p.start < v.cue[0] == p.end - 1 for p in phrases)
        ]
        _share_person(phrases, verbs, self.rules)
        frames = [*([heading] if heading else []), *phrases, *verbs]
        return join_chains([f for f in frames if not (self.reader.anyone and self._beside_news(f))])

    def _beside_news(self, frame: Frame) -> bool:
        """Whether a frame only gives a reason, or stands inside a quotation, the words of whoever is quoted."""
        at = frame.line.chars(*frame.cue)[0]
        return frame.reason or self._quote_at(at) is not None

    def _cite_later(self, frames: list[Frame], line: Line) -> None:
        """Add the insiders that a sentence of its own names ("It cited …") to the outlet that has just spoken."""
        last, gone = self.reader.last, line.sentence.index - self.reader.last_sentence
        if not last or last[0].kind != "outlet" or gone > _CITED_LATER:
            return
        for frame in frames:
            mine = (s for s in frame.speakers if s.kind in {"anonymous", "document"} and s not in last)
            cited = tuple(mine) if frame.chain or frame.speakers[0].name == last[0].name else ()
            if not cited or any(frame.line.has_verb(*side) for side in _sides(frame)):
                continue
            frame.speakers = unique((*last, *cited))
            self.found = [replace(a, speakers=unique((*last, *cited))) if a.speakers == last else a for a in self.found]

    def _deniable(self, sentence: int) -> tuple[Speaker, ...]:
        """Whose words a denial can speak of: an outlet's a few sentences back, a person's just before."""
        gone = sentence - self.reader.last_sentence
        near = tuple(s for s in self.reader.last if s.kind == "outlet" or (s.kind == "person" and gone <= 1))
        return near if gone <= _DENIAL_REACH else ()

    def _denying(self, frame: Frame, before: list[Frame]) -> Frame:
        """A denial has two sources: the outlet that is denied, and who denies."""
        answers = frame.denial or not reported(frame)
        heard = (f.speakers for f in reversed(before) if answers and reported(f))
        denied = next(heard, ()) or self._reporting(frame) or self.denied
        return replace(frame, speakers=unique((*denied, *frame.speakers)), denial=True)

    def _reporting(self, frame: Frame) -> tuple[Speaker, ...]:
        """The outlet whose report a sentence calls wrong: "Der Bericht des Spiegels sei falsch, sagte Kolb"."""
        line = frame.line
        if frame.denial or not any(line.lower(i) in self.rules.nouns.reports for i in range(frame.start)):
            return ()
        return self.reader.outlets_within(*line.chars(0, frame.start), frame.speakers)

    def _untrue(self, words: str) -> bool:
        return any(p in f" {words} " for p in self.rules.untrue)

    def _quoting(self, attribution: Attribution, line: Line) -> Attribution:
        """Of a quotation of several sentences the first may be what denies: “That is untrue. We …,” the firm said."""
        start, end = attribution.content
        if (
            attribution.denial
            or start >= line.sentence.start
            or not self._untrue(self.document.text[start:end].lower())
        ):
            return attribution
        return replace(attribution, speakers=unique((*self.denied, *attribution.speakers)), denial=True)

    def _open(self, frames: list[Frame], line: Line) -> None:
        main = [f for f in frames if f.within is None]
        self.open = main[-1] if main and not line.sentence.heading else None
        self.run, self.paragraph = 0, line.sentence.paragraph

    def _go_on(self, line: Line) -> None:
        """Give a sentence without a cue to the one who spoke last, while it reads as reported or quoted."""
        quote = self._quote_at(line.sentence.start)
        if quote is not None and quote.start == line.sentence.start and quote.end > line.sentence.end:
            self.unsaid = quote  # who says it may be told at its end
        if self.open is None or (self.unsaid is not None and line.sentence.end < self.unsaid.end):
            return
        same = line.sentence.paragraph == self.paragraph
        on = same and (self._quoted(line) or wishes(line, self.rules, self.open.speakers[0].kind))
        on = on or (line.sentence.paragraph == self.paragraph + 1 and self._quoted_anew(line))
        if self.run < _LONGEST_RUN and (on or goes_on(line, self.rules, near=same)):
            said = sentence_content(line, self.open, inherited=True)
            if self.unsaid is not None and self.unsaid.end > line.sentence.start:
                said = replace(said, content=Span(self.unsaid.start, line.sentence.end))
            self.found.append(said)
            self.run, self.paragraph = self.run + 1, line.sentence.paragraph
            self.reader.memory.told_in = line.sentence.index
        else:
            self.open = None

    def _quoted_anew(self, line: Line) -> bool:
        """Whether a paragraph is nothing but a quotation, as one that goes on from a quoted paragraph before is."""
        quote, text = self._quote_at(line.sentence.start), self.document.text
        if quote is None or not self.found or (quote.start != line.sentence.start and quote != self.unsaid):
            return False
        before = self._quote_at(self.found[-1].content.end - 1)
        if before is not None and text[before.end - 1] not in QUOTES and not text[before.end : quote.start].strip():
            return True  # the paragraph before has left it open
        end = text.find("\n", quote.end)
        behind = text[quote.end : end if end >= 0 else len(text)]
        return not behind.strip() and self._quote_at(self.found[-1].content.start) is not None

    def _quote_at(self, char: int) -> Span | None:
        i = bisect_right(self.quotes, Span(char, len(self.document.text) + 1)) - 1
        return self.quotes[i] if i >= 0 and self.quotes[i].end > char else None

    def _quoted(self, line: Line) -> bool:
        quote = self._quote_at(line.sentence.start)
        return quote is not None and quote.end >= line.sentence.end - 1

    def _widened(self, attribution: Attribution) -> Attribution:
        """A quotation is its speaker's as a whole, however many sentences it has."""
        start, end = attribution.content
        if start >= end:
            return attribution
        first, last = self._quote_at(start), self._quote_at(end - 1)
        if first is not None and first.start < start and first.end < attribution.cue.start:
            start = first.start
        if last is not None and last.end > end and last.start > attribution.cue.end:
            end = last.end
        return replace(attribution, content=Span(start, end))


def goes_on(line: Line, rules: SourceRules, *, near: bool) -> bool:
    """Whether a sentence without a cue still reports what another says: by mood, or a word such as "also"."""
    lowers = {w.lower for w in line.words}
    if line.sentence.heading or lowers & rules.breaks:
        return False
    if rules.subjunctive_cut and not lowers & rules.first_person and _reports(line):
        return True
    modal = (i for i in range(len(line)) if line.lower(i) in rules.hedges and line.kind(i) == "vfin")  # not "in May"
    hedged = any(is_main(line, i) for i in modal)
    return near and (hedged or bool(lowers & rules.also))


def reported(frame: Frame) -> bool:
    """Whether an outlet speaks: beside who calls its report wrong it denies nothing."""
    return frame.speakers[0].kind == "outlet"


def calls_wrong(line: Line, rules: SourceRules) -> bool:
    """Whether a report, or what has just been said, is called wrong: "the report was incorrect", "das ist falsch"."""
    meant = rules.nouns.reports | rules.pointers
    for i in range(1, len(line)):
        word = line.lower(i)
        if word in rules.wrong | rules.right and line.kind(i + 1) != "to":
            before = {line.lower(k) for k in range(max(0, i - _JUDGED), i)}
            denied = bool(before & (rules.negations | rules.neither))
            if before & meant and denied == (word in rules.right):
                return True
    return False


def _reports(line: Line) -> bool:
    """Whether a verb stands in the mood of reported speech, of a main clause if there is one: not "X fand, es sei"."""
    doubted = [i for i in range(len(line)) if line.subjunctive(i)]
    return any(is_main(line, i) for i in doubted) or (
        bool(doubted) and not any(line.kind(i) == "vfin" and is_main(line, i) for i in range(len(line)))
    )


def wishes(line: Line, rules: SourceRules, kind: SourceKind) -> bool:
    """Whether a sentence tells what "she", "it" or "the company", who has just spoken, wants."""
    meant = {"person": rules.person_pronouns, "company": rules.thing_pronouns | rules.nouns.companies}.get(
        kind, frozenset()
    )
    at = (i for i in range(len(line)) if line.lower(i) in rules.wishes)
    return any({line.lower(i - 1), line.lower(i + 1)} & meant for i in at)


def _share_person(phrases: list[Frame], verbs: list[Frame], rules: SourceRules) -> None:
    """Of "nach Ansicht des Richters …, wie er sagte" the pronoun means the judge, if nobody else is known."""
    for verb in verbs:
        meant = [p for p in phrases if p.end <= verb.start and p.speakers[-1].kind == "person"]
        if meant and len(verb.speakers) == 1 and verb.speakers[0].name.lower() in rules.person_pronouns:
            verb.speakers = meant[-1].speakers


def _sides(frame: Frame) -> tuple[tuple[int, int], tuple[int, int]]:
    return (0, max(0, frame.start - 1)), (frame.end, len(frame.line))


def _speaks_in(verb: Frame, phrase: Frame) -> bool:
    """Whether the verb's speaker was read from the phrase's own words."""
    first, last = phrase.line.chars(phrase.start, phrase.end)
    return verb.start <= phrase.start and all(first <= s.span.start < last for s in verb.speakers)


def _same_place(verb: Frame, phrase: Frame) -> bool:
    return phrase.cue[0] <= verb.cue[0] < phrase.cue[1]
