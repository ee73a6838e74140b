"""Speakers that are described or pointed back to: "the people", "dem Bericht zufolge", "the company"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclaims.names import Mention
from newsclaims.records import PartyKind, SourceKind
from newsclaims.sources.line import Line
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import FIRM_KINDS, SOURCE_KINDS, Naming
from newsclaims.sources.phrase import Phrase
from newsclaims.sources.rules import NOUN_KINDS, SourceRules, matches
from newsclaims.sources.wording import described_as, phrase_end
from newsclaims.text import Document, Span

_PAIR_REACH = 1500
_PAIR = 2


class Pointing:
    """Resolves descriptions by the article's names and by who has spoken before."""

    def __init__(
        self, document: Document, naming: Naming, memory: Memory, rules: SourceRules, *, anyone: bool = False
    ) -> None:
        self.document, self.naming, self.memory, self.rules, self.anyone = document, naming, memory, rules, anyone
        self.names = naming.names
        self._outlets = {e.name: e.described for e in self.names.entities if e.kind == "outlet" and e.described}
        self._roles = [
            (document.words[i - 1].lower, naming.speaker(m))
            for i, m in _first_words(document, naming.names.inside(0, len(document.text)))
            if i and naming.kind(m) == "person"
        ]

    def topic(self) -> Speaker | None:
        """The first firm named: what the article is about."""
        return self.naming.first_company(len(self.document.text))

    def is_local(self, phrase: Phrase, place: Mention) -> bool:
        """Whether an office is told with its town right behind it: "Staatsanwaltschaft Kiel", "Landgericht Krefeld"."""
        follows = phrase.line.words[phrase.head].end + 1 == place.start
        return phrase.noun == "officials" and follows and self.naming.kind(place) == "official"

    def local(self, phrase: Phrase, place: Mention) -> tuple[Speaker, ...]:
        """The office in the article's words, its town included."""
        end = next((i for i in range(phrase.head, phrase.end) if phrase.line.words[i].start >= place.end), phrase.end)
        return self.words(replace(phrase, end=end), "official")

    def anonymous(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Insiders in the article's words, or those that "the people" points back to."""
        span = phrase_end(phrase, self.rules)
        pointing = phrase.definite or phrase.line.lower(phrase.head - 1) in self.rules.definite
        if (
            pointing
            and span == phrase.head + 1
            and self.memory.anonymous
            and (
                phrase.line.kind(phrase.head - 1) != "adj" or phrase.line.lower(phrase.head - 1) in self.rules.definite
            )
        ):
            place = Span(*phrase.line.chars(phrase.start, span))
            return tuple(replace(s, span=place) for s in self.memory.anonymous)
        compound = phrase.line.lower(phrase.head) not in self.rules.nouns.anonymous  # "Bankenkreise" says whose
        bare = phrase.start == phrase.head == span - 1 and not compound
        return tuple(replace(s, open=bare) for s in self.words(replace(phrase, end=span), "anonymous"))

    def report(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """The outlets that "the report" or "the reports" point back to."""
        place = Span(*phrase.line.chars(phrase.start, phrase.end))
        plural = matches(phrase.line.lower(phrase.head), self.rules.plural_reports)
        some = not phrase.definite and self._of_the_press(phrase)
        known = self.memory.passage(phrase.line.sentence.index) if plural else self.memory.chain
        if known:
            return tuple(replace(s, span=place) for s in known)
        if plural or some:
            words = self.words(replace(phrase, end=phrase.head + 1), "outlet")
            return tuple(replace(s, open=True) for s in words)
        return self.words(replace(phrase, end=phrase.head + 1), "document") if phrase.definite else ()

    def _of_the_press(self, phrase: Phrase) -> bool:
        """Whether the noun says that an outlet's report is meant: "einem Medienbericht", "a newspaper report"."""
        word, before = phrase.line.lower(phrase.head), phrase.line.lower(phrase.head - 1)
        titled = phrase.line.sentence.heading and phrase.start == phrase.head  # "Report: Kolb to buy Arden"
        return titled or word in self.rules.press_reports or matches(before, self.rules.nouns.outlets)

    def described(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Whom a noun such as "the newspaper" or "the company" describes."""
        if phrase.noun == "outlets":
            return self._paper(phrase)
        if phrase.noun == "companies":
            return self._company(phrase)
        if phrase.noun in {"people", "titles"} and phrase.definite and (person := self._person(phrase)):
            return (person,)
        offices: frozenset[PartyKind] = frozenset({"government"})
        if phrase.noun == "officials" and phrase.definite and (office := self.resolved(phrase, offices)):
            return office
        if phrase.noun:
            return self.words(replace(phrase, end=phrase_end(phrase, self.rules)), NOUN_KINDS[phrase.noun])
        return ()

    def _paper(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Whom a noun for an outlet means: two papers, an office, one called so before, or the last that spoke."""
        line, place = phrase.line, Span(*phrase.line.chars(phrase.start, phrase.end))
        if {line.lower(i) for i in range(max(0, phrase.start - 1), phrase.head)} & self.rules.both:
            pair = self.memory.passage(line.sentence.index)[-_PAIR:]
            return tuple(replace(s, span=place) for s in pair) if len(pair) > 1 else self._pair(phrase, "outlet")
        office = self.resolved(phrase, frozenset({"government", "outlet"}))
        if office and office[0].kind == "official":
            return office
        if called := self._called(line.lower(phrase.head)):
            return tuple(replace(s, span=place) for s in called)
        told = tuple(replace(s, span=place) for s in self.memory.chain)
        several = line.lower(phrase.end - 1) in self.rules.plural_reports  # "media reports"
        last = next((i for i in range(phrase.head, phrase.end) if line.kind(i) == "prep"), phrase.end)
        words = self.words(replace(phrase, end=last), "outlet")  # "unsere Zeitung aus Koalitionskreisen"
        return told or office or tuple(replace(s, open=several) for s in words)

    def _company(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Whom a noun for a firm means: the two of a deal, the one that it describes, or what the article is about."""
        if self._of_two(phrase) and len(pair := self._pair(phrase, "company")) == _PAIR:
            return pair
        words = self.words(replace(phrase, end=phrase.head + 1), "company")
        if not (phrase.line.kind(phrase.start) == "det" or phrase.possessed or phrase.definite):
            return words
        topic = self.memory.company or self.topic()
        place = Span(*phrase.line.chars(phrase.start, phrase.head + 1))
        topical = (replace(topic, span=place),) if topic and (phrase.definite or self._listed(phrase)) else ()
        return self.firm(phrase) or topical or words

    def holder(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Who holds an office that is told with its house: the person introduced by it, else the article's words."""
        people: frozenset[PartyKind] = frozenset({"person"})
        known = self._holder(phrase) if phrase.line.lower(phrase.start) in self.rules.definite else None
        found = (known,) if known else self.resolved(phrase, people)
        return found or self.words(replace(phrase, end=phrase.head + 1), "person")

    def _person(self, phrase: Phrase) -> Speaker | None:
        """Whom a noun for a person means: its holder, the one that it describes, or the last who spoke."""
        if holder := self._holder(phrase):
            return holder
        if known := self.resolved(phrase, frozenset({"person"})):
            return known[0]
        person = self.memory.person
        spoke = person is not None and person.kind == "person" and not self.anyone
        return replace(person, span=Span(*phrase.line.chars(phrase.start, phrase.end))) if person and spoke else None

    def _listed(self, phrase: Phrase) -> bool:
        """Whether an article and no more than where its shares are traded tell the firm: "the listed company"."""
        told = range(phrase.start + 1, phrase.head)
        traded = any(matches(phrase.line.lower(i), self.rules.traded) for i in told)
        return traded and phrase.line.lower(phrase.start) in self.rules.definite

    def _of_two(self, phrase: Phrase) -> bool:
        """Whether the phrase means the two firms of a deal: "the companies", "beide Unternehmen", "the pair"."""
        words = " ".join(phrase.line.lower(i) for i in range(max(0, phrase.start - 1), phrase.head + 1))
        return any(f" {words}".endswith(f" {p}") for p in self.rules.pairs)

    def otherwise_described(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """A firm or person described by a noun that is of no class of speakers: "the search giant", "der Riese"."""
        line, start = phrase.line, phrase.start
        if phrase.noun or line.lower(start) not in self.rules.definite:
            return ()
        head = start + 1
        while head < phrase.end and line.kind(head) in {"adj", "noun"}:
            head += 1
        described = head > start + 1 and line.kind(head - 1) == "noun"
        return self.resolved(replace(phrase, head=head - 1), FIRM_KINDS | {"person"}) if described else ()

    def _called(self, noun: str) -> tuple[Speaker, ...]:
        """The last outlet that goes by the noun, or by its end ("US-Portal"), with the insiders that it cites."""
        kind = noun.rsplit("-", 1)[-1]
        for _, outlet in reversed(self.memory.outlets):
            if kind in self._outlets.get(outlet.name, ()):
                return self.memory.chains.get(outlet.name, (outlet,))
        return ()

    def _holder(self, phrase: Phrase) -> Speaker | None:
        """The last person introduced by this noun or a compound of it ("Insolvenzverwalterin Ida Roth")."""
        noun = phrase.line.lower(phrase.head)
        place = Span(*phrase.line.chars(phrase.start, phrase.head + 1))
        for role, speaker in reversed(self._roles):
            if role.endswith(noun) and speaker.span.start < place.start:
                return replace(speaker, span=place)
        return None

    def firm(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """The firm that the phrase describes, if the names stage can tell."""
        return self.resolved(phrase, FIRM_KINDS)

    def resolved(self, phrase: Phrase, kinds: frozenset[PartyKind]) -> tuple[Speaker, ...]:
        """Whom of these kinds the phrase describes, if the names stage can tell."""
        article = phrase.start - (phrase.start == phrase.head and phrase.definite)  # "nach Angaben des" | "Konzerns"
        start, end = phrase.line.chars(article, phrase.head + 1)
        entity = self.names.resolve(start, end, kinds=kinds)
        return (Speaker(entity.name, SOURCE_KINDS[entity.kind], Span(start, end)),) if entity else ()

    def _pair(self, phrase: Phrase, kind: SourceKind) -> tuple[Speaker, ...]:
        """For "both companies", "both papers" the two named most before, the last two if all are named as often."""
        place = Span(*phrase.line.chars(phrase.start, phrase.head + 1))
        before = self.names.inside(max(0, place.start - _PAIR_REACH), place.start)
        named = [self.naming.speaker(m).name for m in before if self.naming.kind(m) == kind]
        last = {name: n for n, name in enumerate(named)}
        pair = sorted(last, key=lambda name: (named.count(name), last[name]))[-_PAIR:]
        return tuple(Speaker(name, kind, place) for name in sorted(pair, key=named.index))

    def bare(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """A run of capitals that the names stage did not list."""
        wanted = {"name"} if self.rules.subordinators else {"name", "noun"}
        if line.lower(start) in self.rules.nobody or line.lower(start) in self.rules.time:
            return ()
        run = [
            i
            for i in range(start, end)
            if line.kind(i) in wanted and line.words[i].text[0].isupper() and (i or line.kind(i) == "name")
        ]
        described = [i for i in run if matches(line.lower(i), self.rules.nouns.outlets)]
        run = [i for i in run if not described or i > described[-1]] or run  # "Trade magazine Kolb Weekly"
        if not run:
            return ()
        last = run[0]
        while last + 1 < end and line.words[last + 1].text[0].isupper():
            last += 1
        place = Span(*line.chars(run[0], last + 1))
        kind: SourceKind = "outlet" if described else "person" if last > run[0] else "company"
        return (Speaker(self.document.text[place.start : place.end], kind, place),)

    def words(self, phrase: Phrase, kind: SourceKind) -> tuple[Speaker, ...]:
        """A speaker in the article's own words."""
        return (described_as(phrase, kind, self.rules, self.document.text),)


def _first_words(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[int, Mention]]:
    """Each mention with the index of its first word."""
    starts = {w.start: w.index for w in document.words}
    return ((starts[m.start], m) for m in mentions if m.start in starts)
