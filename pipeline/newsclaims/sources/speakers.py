"""Reads the words that stand for a speaker, and says who it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclaims.names import Mention, Names
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.members import group_member
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import Naming
from newsclaims.sources.papers import Papers
from newsclaims.sources.phrase import Phrase, covered, covers, inside
from newsclaims.sources.pointing import Pointing
from newsclaims.sources.pronouns import Pronouns
from newsclaims.sources.rules import NOUN_KINDS, SourceRules, matches
from newsclaims.sources.spokespeople import Spokespeople
from newsclaims.sources.wording import owner
from newsclaims.text import Document, Span

_INFINITE = frozenset({"vinf", "to"})
_AGED = 5  # words
_NOMINAL = frozenset({"noun", "name"})
_BEARERS = frozenset({"companies", "outlets", "people", "titles", "officials", "documents"})


class SpeakerReader:
    """Reads speakers in document order; `memory` holds those that came before."""

    def __init__(self, document: Document, names: Names, rules: SourceRules, *, anyone: bool = False) -> None:
        self.document, self.names, self.rules = document, names, rules
        self.memory, self.anyone = Memory(), anyone
        self.naming = Naming(names, rules)
        self.papers = Papers(document, self.naming, self.memory, rules)
        self.pointing = Pointing(document, self.naming, self.memory, rules, anyone=anyone)
        self.spokespeople = Spokespeople(document, self.naming, self.memory, rules, self.pointing, anyone=anyone)
        self.pronouns = Pronouns(document, self.naming, self.memory, rules, anyone=anyone)
        self.last: tuple[Speaker, ...] = ()
        self.last_sentence = 0

    def read(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The speakers that the words from start to end stand for, or none."""
        if paper := self.naming.in_quotes(line, start, end):
            return paper
        start, end = self._trimmed(line, start, end)
        if start >= end or line.kind(start) in _INFINITE:
            return ()  # "(can) make people believe"
        if line.kind(start) == "pron" and (spoken := self.pronouns.read(line, start)):
            return spoken
        phrase = self._phrase(line, start, end)
        by_noun = self._by_noun(phrase)
        if by_noun is not None:
            return by_noun
        if self.anyone and self._holds_office(phrase):
            return self.pointing.holder(phrase)
        if phrase.mentions and not self._told_by(phrase):
            return () if self._within_other(phrase) else self._with_cited(phrase, self.naming.named(phrase))
        if described := self.pointing.described(phrase):
            return (*described, *self._joined(phrase))
        return (
            self.pointing.otherwise_described(phrase)
            or self.pronouns.read(line, end - 1)
            or self.pointing.bare(line, start, end)
        )

    def _joined(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Who else is described behind an "and": "the police and the fire service"."""
        line = phrase.line
        joint = next((i for i in range(phrase.head + 1, phrase.end) if line.kind(i) == "conj"), phrase.end)
        described = line.kind(joint + 1) == "det" and phrase.noun in {"officials", "companies"}
        return self.read(line, joint + 1, phrase.end) if described and joint + 1 < phrase.end else ()

    def read_anyone(self, line: Line, start: int, end: int, *, headline: bool = False) -> tuple[Speaker, ...]:
        """Where anyone may speak: the pronoun or noun that the stretch opens with, in the article's words."""
        start, end = self._trimmed(line, start, end)
        if not (self.anyone or headline) or start >= end:
            return ()
        if part := group_member(line, start, end):
            return (self._in_words(line, start, part),)
        if line.lower(start) in self.rules.nobody and line.kind(start + 1) not in _NOMINAL | {"adj"}:
            return ()
        pronouns = self.rules.person_pronouns | self.rules.group_pronouns
        if line.kind(start) == "pron":
            return (self._in_words(line, start, start + 1),) if line.lower(start) in pronouns else ()
        led = line.kind(start) == "det" or line.lower(start) in self.rules.nobody  # "many farmers"
        first = start + led
        head = first
        while head < end and line.kind(head) in {"adj", "num"}:
            head += 1
        last = head
        while last < end and line.kind(last) in _NOMINAL:
            last += 1
        timed = any(line.lower(i) in self.rules.time for i in range(first, last))
        if last == head and first > start:
            head, last = first, min(end, first + _AGED)  # "the 43-year-old"
        empty = last == head or line.lower(last - 1) in self.rules.nobody  # "ersten Erkenntnissen zufolge"
        return () if empty or timed else (self._in_words(line, first, last),)

    def _in_words(self, line: Line, start: int, end: int) -> Speaker:
        span = Span(*line.chars(start, end))
        name = self.document.text[span.start : span.end]
        return Speaker(owner(name) if line.lower(start - 1) in self.rules.owning else name, "person", span)

    def read_nearest(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The last firm or person named in the stretch, or what its first words describe."""
        named = [m for m in inside(self.names, line, start, end) if self.naming.kind(m) != "official"]
        if named:
            return (self.naming.speaker(named[0]),)
        return tuple(s for s in self.read(line, start, end) if s.kind != "official")

    def names_person(self, line: Line, start: int, end: int) -> bool:
        """Whether a person's name stands in the stretch."""
        return any(self.naming.kind(m) == "person" for m in inside(self.names, line, start, end))

    def read_first(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """A speaker only if the stretch itself opens with it: no name further on."""
        return self.read(line, start, end)

    def read_person(self, line: Line, i: int) -> tuple[Speaker, ...]:
        """Whom "in his words" means: the person named before it in the sentence, or the last one who spoke."""
        named = [m for m in inside(self.names, line, 0, i) if self.naming.kind(m) == "person"]
        return (self.naming.speaker(named[-1]),) if named else tuple(s for s in (self.memory.person,) if s)

    def read_compound(self, line: Line, i: int, ending: str) -> tuple[Speaker, ...]:
        """Whom the first part of a compound names: "dpa-Informationen" dpa, "Polizeiangaben" the police."""
        word = line.words[i]
        first = word.text[: -len(ending)].rstrip('-“”"')
        place = Span(word.start, word.start + len(first))
        if named := [m for m in self.names.inside(*place) if m.start == word.start]:
            return (self.naming.speaker(named[0]),)
        for noun in (first, first.removesuffix("s")):
            if (kind := self.rules.noun_class(noun.lower())) and NOUN_KINDS[kind] != "company":
                return (Speaker(noun, NOUN_KINDS[kind], place),)
        return ()  # "Unternehmensangaben" name no company

    def read_outlet(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The last outlet named in the stretch."""
        outlets = [m for m in inside(self.names, line, start, end) if self.naming.kind(m) == "outlet"]
        return (self.naming.speaker(outlets[-1]),) if outlets else ()

    def outlets_within(self, start: int, end: int, known: Sequence[Speaker]) -> tuple[Speaker, ...]:
        """The outlets named between the characters, those known left out."""
        named = [m for m in self.names.inside(start, end) if m.end <= end]
        outlets = [m for m in named if self.naming.kind(m) == "outlet"]
        return tuple(s for s in map(self.naming.speaker, outlets) if s.name not in {k.name for k in known})

    def read_headed(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The speaker that a headline sets apart: an outlet, a person, insiders, a report or a document."""
        speakers = self.read(line, start, end)
        noun = next((n for _, n in self._heads(line, start, end)), "")
        if noun in {"anonymous", "documents", "reports", "outlets"}:
            return speakers
        behind = [i for i in range(start, end) if any(s.span.end <= line.words[i].start for s in speakers)]
        alone = "prep" not in line.kinds[start:end] and not (behind and line.kind(behind[0]) == "noun")
        return speakers if alone and any(s.kind in {"outlet", "person"} for s in speakers) else ()

    def _trimmed(self, line: Line, start: int, end: int) -> tuple[int, int]:
        """The stretch without what is no part of a speaker before it, and without a closing mark of quotation."""
        while start < end and (
            line.lower(start) in self.rules.skipped
            or line.words[start].text in QUOTES
            or line.words[start].text == ","
            or line.kind(start) in {"conj", "vfin", "reflexive"}
            or line.is_adverb(start)
        ):
            start += 1
        while start < end and line.words[end - 1].text in QUOTES:
            end -= 1
        return start, end

    def _phrase(self, line: Line, start: int, end: int) -> Phrase:
        named = inside(self.names, line, start, end)
        heads = [(i, n) for i, n in self._heads(line, start, end) if not covered(line, i, named)]
        head, noun = heads[0] if heads else (-1, "")
        for i, last in heads[1:]:
            if i == head + 1 and line.kind(i) == "noun":  # "court filings" are filings
                head, noun = i, last
        mentions = self._without_possessor(line, end, named)
        if head > start + 1 and line.kind(start) == "det" and line.kind(start + 1) == "prep":
            mentions = [m for m in mentions if m.start > line.words[head].start]  # "das im MDax notierte Unternehmen"
        return Phrase(line, start, end, head, noun, mentions, possessed=len(mentions) < len(named))

    def _without_possessor(self, line: Line, end: int, mentions: list[Mention]) -> list[Mention]:
        """Drops whose it is: "Turkey's Arden" is Arden, "Canada's largest chain" a chain; "Kolb's spokesman" stays."""
        if not mentions or self.naming.kind(mentions[0]) != "official":
            return mentions
        after = next((i for i in range(len(line)) if line.words[i].start >= mentions[0].end), end)
        if len(mentions) > 1 and after < end and line.words[after].text == ",":  # "the Ulm, Bavaria-based firm"
            rest = self._without_possessor(line, end, mentions[1:])
            return rest if len(rest) < len(mentions) - 1 else mentions
        until = next((i for i in range(after, end) if line.words[i].start >= mentions[-1].start), end)
        between = line.kinds[after:until] if len(mentions) > 1 else []
        if between and set(between) <= {"noun", "adj"} and line.words[until - 1].text.islower():
            return mentions[-1:]  # "UK think tank Kolb"
        if line.lower(after) in {"'s", "’s"} or (
            line.lower(after) and any(n in _BEARERS for _, n in self._heads(line, after, min(end, after + 4)))
        ):
            return mentions[1:]
        return mentions

    def _heads(self, line: Line, start: int, end: int) -> Iterator[tuple[int, str]]:
        named, apart = False, False
        for i in range(start, end):
            word, kind = line.lower(i), line.kind(i)
            apart = apart or (named and kind == "prep" and word not in self.rules.attached)
            if not apart and word not in self.rules.articles and (noun := self.rules.noun_class(word)):
                yield i, noun
            named = named or kind in _NOMINAL

    def _by_noun(self, phrase: Phrase) -> tuple[Speaker, ...] | None:
        first = phrase.mentions[0] if phrase.mentions else None
        leads = phrase.head >= 0 and (first is None or phrase.line.words[phrase.head].start < first.start)
        if phrase.noun == "outlets" and first is not None and covers(phrase.line, phrase.head, first):
            return self.pointing.described(phrase)
        if phrase.noun == "spokespeople":
            return self.spokespeople.read(phrase)
        if not leads:
            return None
        if phrase.noun == "anonymous":
            return self.pointing.anonymous(phrase)
        if first is not None and self._located(phrase, first):
            return self.pointing.described(phrase)
        if first is not None and self.pointing.is_local(phrase, first):
            return self.pointing.local(phrase, first)
        if phrase.noun == "documents" and not self._outlet_after(phrase):
            return self._issuer(phrase) or self.papers.read(phrase)
        return self.pointing.report(phrase) if phrase.noun == "reports" and not phrase.mentions else None

    def _issuer(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Whose announcement it is, told right behind it: that firm speaks, its words are no source beside it."""
        line, at = phrase.line, phrase.head + 1
        if line.lower(at) not in self.rules.issuers or not matches(line.lower(phrase.head), self.rules.announcements):
            return ()
        issuer = self.read(line, at if line.kind(at) == "det" else at + 1, phrase.end)
        return tuple(s for s in issuer if s.kind in {"company", "official", "person"})

    def _with_cited(self, phrase: Phrase, named: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
        """An outlet whose report is meant ("the Reuters report") with the insiders that it cited there."""
        line, reports = phrase.line, self.rules.nouns.reports
        meant = any(line.lower(i).rsplit("-", 1)[-1] in reports for i in range(phrase.start, phrase.end))
        again = line.kind(phrase.start) == "det" and line.lower(phrase.start) not in self.rules.indefinite
        return self.with_cited(named) if meant and again else named

    def with_cited(self, named: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
        """An outlet with the insiders that it cited before."""
        cited = self.memory.chains.get(named[0].name, named) if len(named) == 1 else named
        return (*named, *(replace(s, span=named[0].span) for s in cited if s.name not in {n.name for n in named}))

    def _holds_office(self, phrase: Phrase) -> bool:
        """Whether a person is told by their house and not by name: "the Kolb chief", "der SPD-Politiker"."""
        line, head = phrase.line, phrase.head
        housed = bool(phrase.mentions) or phrase.possessed
        if phrase.noun not in {"people", "titles"} or not housed or line.kind(head + 1) == "name":
            return False
        if not line.rules.subordinators and line.words[head].text[0].isupper():
            return False  # "the Welsh Executive" is an office
        return all(m.start < line.words[head].end and self.naming.kind(m) != "person" for m in phrase.mentions)

    def _within_other(self, phrase: Phrase) -> bool:
        """Whether the name only belongs to a noun that is no speaker ("testimony in the Kolb case")."""
        if any(self.naming.kind(m) == "person" for m in phrase.mentions):
            return False
        first, line = phrase.mentions[0], phrase.line
        before = [i for i in range(phrase.start, phrase.end) if line.words[i].start < first.start]
        return any(line.kinds[i] == "prep" for i in before[1:]) and not phrase.noun

    def _told_by(self, phrase: Phrase) -> bool:
        """Whether the names only say where a described speaker told it: "teilte das Amt per Twitter mit"."""
        line, first = phrase.line, phrase.mentions[0]
        at = next((i for i in range(phrase.start, phrase.end) if line.words[i].start >= first.start), phrase.end)
        led = 0 <= phrase.head < at and phrase.noun in {"officials", "companies", "titles", "people"}
        by = line.lower(at - 1) if line.lower(at - 1) in self.rules.channels else ""
        kind = self.naming.kind(first)
        return led and bool(by) and (kind == "outlet" or (by not in self.rules.attached and kind != "person"))

    def _located(self, phrase: Phrase, first: Mention) -> bool:
        """Whether the name only says where a described firm is: "das Unternehmen aus Malmö"."""
        if phrase.noun not in {"companies", "outlets", "people", "titles"}:
            return False
        if self.naming.kind(phrase.mentions[-1]) == "person":
            return False  # "the head of Germany's railways, Ida Roth"
        if self.naming.kind(first) == "official":
            return True
        if phrase.noun in {"people", "titles"} or not phrase.definite:
            return False
        after = phrase.line.lower(phrase.head + 1)
        return after in self.rules.origins and phrase.line.words[phrase.head].end < first.start

    def _outlet_after(self, phrase: Phrase) -> bool:
        return (
            any(self.naming.kind(m) == "outlet" for m in phrase.mentions)
            and phrase.line.lower(phrase.head) in self.rules.nouns.reports
        )
