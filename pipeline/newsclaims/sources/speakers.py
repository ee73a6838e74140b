"""Reads the words that stand for a speaker, and says who it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsclaims.names import Mention, Names
from newsclaims.records import PartyKind, SourceKind
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.rules import NOUN_KINDS, SourceRules, matches
from newsclaims.sources.wording import nominative
from newsclaims.text import Document, Span

_KINDS: dict[PartyKind, SourceKind] = {
    "company": "company", "fund": "company", "project": "company", "unknown": "company",
    "person": "person", "government": "official", "outlet": "outlet",
}  # fmt: skip
_FIRMS: frozenset[PartyKind] = frozenset({"company", "fund", "project", "unknown"})
_PAIR_REACH = 1500
_LISTING = frozenset({",", "and", "und", "sowie", "&", "or", "oder"})


@dataclass(slots=True)
class Phrase:
    """A stretch of words that may stand for a speaker, and the class of its first telling noun."""

    line: Line
    start: int
    end: int
    head: int
    noun: str
    mentions: list[Mention]
    possessed: bool = False

    @property
    def definite(self) -> bool:
        """Whether it is an article and a noun, pointing back ("the report", "das Blatt")."""
        between = self.line.kinds[self.start : self.head]
        return "adj" not in between and "num" not in between and self.line.lower(self.head - 1) in self.line.rules.definite


class SpeakerReader:
    """Reads speakers in document order; `memory` holds those that came before."""

    def __init__(self, document: Document, names: Names, rules: SourceRules) -> None:
        self.document, self.names, self.rules = document, names, rules
        self.memory = Memory()
        self.last: tuple[Speaker, ...] = ()
        self.last_sentence = 0

    def read(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The speakers that the words from start to end stand for, or none."""
        start = self._trimmed(line, start, end)
        if start >= end:
            return ()
        if line.kind(start) == "pron" and (spoken := self._pronoun(line, start, start + 1)):
            return spoken
        phrase = self._phrase(line, start, end)
        by_noun = self._by_noun(phrase)
        if by_noun is not None:
            return by_noun
        if phrase.mentions:
            return self._named(phrase)
        return self._described(phrase) or self._pronoun(line, start, end) or self._bare(line, start, end)

    def read_nearest(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The last firm or person named in the stretch, or what its first words describe."""
        named = [m for m in _inside(self.names, line, start, end) if self._kind(m) != "official"]
        return (self._speaker(named[0]),) if named else self.read(line, start, end)

    def read_first(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """A speaker only if the stretch itself opens with it: no name further on."""
        return self.read(line, start, end)

    def read_outlet(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The last outlet named in the stretch."""
        outlets = [m for m in _inside(self.names, line, start, end) if self._kind(m) == "outlet"]
        return (self._speaker(outlets[-1]),) if outlets else ()

    def outlets_within(self, start: int, end: int, known: Sequence[Speaker]) -> tuple[Speaker, ...]:
        """The outlets named between the characters, those known left out."""
        inside = [m for m in self.names.inside(start, end) if m.start >= start and m.end <= end and self._kind(m) == "outlet"]
        return tuple(s for s in map(self._speaker, inside) if s.name not in {k.name for k in known})

    def read_headed(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The speaker that a headline sets apart: an outlet, a person, insiders, a report or a document."""
        speakers = self.read(line, start, end)
        noun = next((n for _, n in self._heads(line, start, end)), "")
        return speakers if noun in {"anonymous", "documents", "reports", "outlets"} or any(s.kind in {"outlet", "person"} for s in speakers) else ()

    def _trimmed(self, line: Line, start: int, end: int) -> int:
        while start < end and (line.lower(start) in self.rules.skipped or line.words[start].text in QUOTES or line.kind(start) in {"conj", "vfin"} or line.is_adverb(start)):
            start += 1
        return start

    def _phrase(self, line: Line, start: int, end: int) -> Phrase:
        named = _inside(self.names, line, start, end)
        heads = ((i, n) for i, n in self._heads(line, start, end) if not _covered(line, i, named))
        head, noun = next(heads, (-1, ""))
        mentions = self._without_possessor(line, end, named)
        return Phrase(line, start, end, head, noun, mentions, possessed=len(mentions) < len(named))

    def _without_possessor(self, line: Line, end: int, mentions: list[Mention]) -> list[Mention]:
        """"Turkey's Oyak Group" is Oyak Group; "Canada's largest chain" is a chain; "Kolb's spokesman" stays Kolb."""
        if not mentions or self._kind(mentions[0]) != "official":
            return mentions
        after = next((i for i in range(len(line)) if line.words[i].start >= mentions[0].end), end)
        if line.lower(after) in {"'s", "’s"} or (line.lower(after) and any(n == "companies" for _, n in self._heads(line, after, min(end, after + 4)))):
            return mentions[1:]
        return mentions

    def _heads(self, line: Line, start: int, end: int) -> Iterator[tuple[int, str]]:
        for i in range(start, end):
            word = line.lower(i)
            if word not in self.rules.articles and (noun := self.noun_class(word)):
                yield i, noun

    def noun_class(self, word: str) -> str:
        """The class of speaker noun that a lower-case word belongs to."""
        nouns = self.rules.nouns
        return next((c for c in NOUN_KINDS if matches(word, getattr(nouns, c))), "")

    def _by_noun(self, phrase: Phrase) -> tuple[Speaker, ...] | None:
        first = phrase.mentions[0] if phrase.mentions else None
        leads = phrase.head >= 0 and (first is None or phrase.line.words[phrase.head].start < first.start)
        if phrase.noun == "outlets" and first is not None and _covers(phrase.line, phrase.head, first):
            return self._described(phrase)
        if phrase.noun == "spokespeople":
            return self._spokesperson(phrase)
        if not leads:
            return None
        if phrase.noun == "anonymous":
            return self._anonymous(phrase)
        if first is not None and self._kind(first) == "official" and phrase.noun in {"companies", "outlets", "people", "titles"}:
            return self._described(phrase)
        if phrase.noun == "documents" and not self._outlet_after(phrase):
            return self._document(phrase)
        return self._report(phrase) if phrase.noun == "reports" and not phrase.mentions else None

    def _spokesperson(self, phrase: Phrase) -> tuple[Speaker, ...] | None:
        person = next((m for m in phrase.mentions if self._kind(m) == "person"), None)
        if person or phrase.mentions:
            return (self._speaker(person or phrase.mentions[0]),)
        return self._firm(phrase) or ((self.memory.company,) if self.memory.company else self._words(phrase, "company"))

    def _anonymous(self, phrase: Phrase) -> tuple[Speaker, ...]:
        span = self._anonymous_end(phrase)
        pointing = phrase.definite or phrase.line.lower(phrase.head - 1) in self.rules.definite
        if pointing and span == phrase.head + 1 and self.memory.anonymous and not phrase.line.kind(phrase.head - 1) == "adj":
            place = Span(*phrase.line.chars(phrase.start, span))
            insiders = tuple(replace(s, span=place) for s in self.memory.anonymous)
            return insiders
        return self._words(replace(phrase, end=span), "anonymous")

    def _anonymous_end(self, phrase: Phrase) -> int:
        line, i = phrase.line, phrase.head + 1
        while i < phrase.end and line.lower(i) not in self.rules.cuts and line.lower(i) not in self.rules.time:
            if (line.kind(i) == "prep" and line.lower(i) not in self.rules.attached) or line.kind(i) in {"vfin", "adv", "num"}:
                break
            i += 1
        while i > phrase.head + 1 and line.kind(i - 1) in {"prep", "det"}:
            i -= 1
        return i

    def _document(self, phrase: Phrase) -> tuple[Speaker, ...]:
        if phrase.definite and phrase.head + 1 >= phrase.end and self.memory.document:
            return (replace(self.memory.document, span=Span(*phrase.line.chars(phrase.start, phrase.end))),)
        return self._words(replace(phrase, end=self._anonymous_end(phrase)), "document")

    def _outlet_after(self, phrase: Phrase) -> bool:
        return any(self._kind(m) == "outlet" for m in phrase.mentions) and phrase.line.lower(phrase.head) in self.rules.nouns.reports

    def _report(self, phrase: Phrase) -> tuple[Speaker, ...]:
        place = Span(*phrase.line.chars(phrase.start, phrase.end))
        plural = matches(phrase.line.lower(phrase.head), self.rules.plural_reports)
        known = self.memory.passage(phrase.line.sentence.index) if plural else self.memory.chain
        if known:
            return tuple(replace(s, span=place) for s in known)
        return self._words(replace(phrase, end=phrase.head + 1), "outlet") if plural else ()

    def _named(self, phrase: Phrase) -> tuple[Speaker, ...]:
        first = self._principal(phrase)
        found, last = [first], first
        for mention in phrase.mentions:
            if mention.entity == last.entity:
                last = mention
            elif mention.start >= last.end and self._listed(phrase.line, last.end, mention.start) and self._alike(first, mention):
                found.append(mention)
                last = mention
        return tuple({s.name: s for s in map(self._speaker, found)}.values())

    def _principal(self, phrase: Phrase) -> Mention:
        """The name that speaks: "Kolb-Chefin Ida Roth" is Ida Roth, "Bloomberg" what a firm told it is the first."""
        first = phrase.mentions[0]
        for mention in phrase.mentions[1:]:
            if self._kind(mention) == "person" and self._kind(first) != "person" and not self._apart(phrase.line, first.end, mention.start):
                return mention
        return first

    def _apart(self, line: Line, start: int, end: int) -> bool:
        between = [w for w in line.words if start <= w.start and w.end <= end]
        return any(w.text in {",", ";", ":"} or w.lower in self.rules.addressed or line.kinds[w.index - line.words[0].index] == "vfin" for w in between)

    def _alike(self, first: Mention, other: Mention) -> bool:
        kinds = {self._kind(first), self._kind(other)}
        return len(kinds) == 1 or kinds <= {"company", "official"}

    def _listed(self, line: Line, start: int, end: int) -> bool:
        between = [w for w in line.words if start <= w.start and w.end <= end]
        signs = [w for w in between if w.lower in _LISTING]
        plain = [w for w in between if w.lower not in _LISTING and w.text not in {"(", ")"} and w.text not in QUOTES and w.lower not in self.rules.articles]
        return bool(signs) and all(line.kinds[w.index - line.words[0].index] in {"noun", "adj", "det"} for w in plain) and len(plain) <= 3

    def _described(self, phrase: Phrase) -> tuple[Speaker, ...]:
        if phrase.noun == "outlets":
            place = Span(*phrase.line.chars(phrase.start, phrase.end))
            return tuple(replace(s, span=place) for s in self.memory.chain) or self._words(phrase, "outlet")
        if phrase.noun == "companies" and {phrase.line.lower(i) for i in range(max(0, phrase.start - 1), phrase.head)} & self.rules.both:
            return self._pair(phrase)
        if phrase.noun == "companies" and (phrase.line.kind(phrase.start) == "det" or phrase.possessed):
            topic = self.memory.company or self._topic()
            known = (replace(topic, span=Span(*phrase.line.chars(phrase.start, phrase.head + 1))),) if topic and phrase.definite else ()
            return self._firm(phrase) or known or self._words(replace(phrase, end=phrase.head + 1), "company")
        if phrase.noun == "companies":
            return self._words(replace(phrase, end=phrase.head + 1), "company")
        if phrase.noun in {"people", "titles"} and phrase.definite and (known := self._resolved(phrase, frozenset({"person"}))):
            return known
        if phrase.noun in {"people", "titles"} and phrase.definite and self.memory.person:
            return (replace(self.memory.person, span=Span(*phrase.line.chars(phrase.start, phrase.end))),)
        if phrase.noun:
            return self._words(replace(phrase, end=self._anonymous_end(phrase)), NOUN_KINDS[phrase.noun])
        return ()

    def _firm(self, phrase: Phrase) -> tuple[Speaker, ...]:
        return self._resolved(phrase, _FIRMS)

    def _resolved(self, phrase: Phrase, kinds: frozenset[PartyKind]) -> tuple[Speaker, ...]:
        start, end = phrase.line.chars(phrase.start, phrase.head + 1)
        entity = self.names.resolve(start, end, kinds=kinds)
        return (Speaker(entity.name, _KINDS[entity.kind], Span(start, end)),) if entity else ()

    def _pair(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """ "Both companies": the last two named before."""
        place = Span(*phrase.line.chars(phrase.start, phrase.head + 1))
        firms: dict[str, Speaker] = {}
        for mention in reversed(self.names.inside(max(0, place.start - _PAIR_REACH), place.start)):
            if self._kind(mention) == "company" and len(firms) < 2:
                speaker = self._speaker(mention)
                firms.setdefault(speaker.name, replace(speaker, span=place))
        return tuple(firms.values())[::-1]

    def _pronoun(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        word, memory = line.lower(end - 1), self.memory
        place = Span(line.words[end - 1].start, line.words[end - 1].end)
        known: Sequence[Speaker | None] = ()
        singular = word in self.rules.person_pronouns | self.rules.thing_pronouns
        if singular and (entity := self.names.resolve(*place, kinds=_FIRMS | {"person"})):
            return (Speaker(entity.name, _KINDS[entity.kind], place),)
        if word in self.rules.person_pronouns:
            known = [memory.person]
        elif word in self.rules.group_pronouns:
            known = memory.anonymous or [memory.company]
        if word in self.rules.thing_pronouns and not any(known):
            known = [memory.company or self._topic()]
        return tuple(replace(s, span=place) for s in known if s)

    def _topic(self) -> Speaker | None:
        """The first company of the article."""
        first = next((m for m in self.names.inside(0, len(self.document.text)) if self._kind(m) == "company"), None)
        return self._speaker(first) if first else None

    def _bare(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """A run of capitals that the names stage did not list."""
        wanted = {"name"} if self.rules.subordinators else {"name", "noun"}
        run = [i for i in range(start, end) if line.kind(i) in wanted and line.words[i].text[0].isupper() and (i or line.kind(i) == "name")]
        if not run:
            return ()
        last = run[0]
        while last + 1 < end and line.words[last + 1].text[0].isupper():
            last += 1
        place = Span(*line.chars(run[0], last + 1))
        kind: SourceKind = "person" if last > run[0] else "company"
        return (Speaker(self.document.text[place.start : place.end], kind, place),)

    def _words(self, phrase: Phrase, kind: SourceKind) -> tuple[Speaker, ...]:
        line, start = phrase.line, phrase.start
        while start < phrase.head and (line.lower(start) in self.rules.articles or line.lower(start) in self.rules.skipped):
            start += 1
        place = Span(*line.chars(start, phrase.end))
        words = [w.text for w in line.words[start : phrase.end]]
        return (Speaker(nominative(self.document.text[place.start : place.end], words, phrase.head - start, self.rules), kind, place),)

    def _speaker(self, mention: Mention) -> Speaker:
        entity = self.names.entity_of(mention)
        return Speaker(entity.name, _KINDS[entity.kind], Span(mention.start, mention.end))

    def _kind(self, mention: Mention) -> SourceKind:
        return _KINDS[self.names.entity_of(mention).kind]


def _covered(line: Line, i: int, named: Sequence[Mention]) -> bool:
    """Whether the word is part of a name ("Zeitung" in "Sächsische Zeitung")."""
    word = line.words[i]
    return any(m.start <= word.start and word.end <= m.end for m in named)


def _covers(line: Line, i: int, mention: Mention) -> bool:
    """Whether the name is part of the word ("US" in "US-Portal")."""
    return line.words[i].start <= mention.start and mention.end < line.words[i].end


def _inside(names: Names, line: Line, start: int, end: int) -> list[Mention]:
    first, last = line.chars(start, end)
    return [m for m in names.inside(first, last) if m.start >= first and m.end <= last]
