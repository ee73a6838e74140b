"""Whom an unnamed spokesperson speaks for: "a Kolb spokesman", "a spokesman for the bank", "eine Sprecherin"."""

from dataclasses import replace

from newsclaims.names import Mention
from newsclaims.sources.line import Line
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import FIRM_KINDS, Naming
from newsclaims.sources.phrase import Phrase
from newsclaims.sources.pointing import Pointing
from newsclaims.sources.rules import SourceRules
from newsclaims.sources.wording import phrase_end
from newsclaims.text import Document, Span

_LEADING = frozenset({"det", "adj", "noun"})  # what may stand between a sentence's start and the name it is about


class Spokespeople:
    """Resolves spokespeople to the person named or to their house."""

    def __init__(
        self,
        document: Document,
        naming: Naming,
        memory: Memory,
        rules: SourceRules,
        pointing: Pointing,
        *,
        anyone: bool = False,
    ) -> None:
        self.document, self.naming, self.memory, self.rules, self.anyone = document, naming, memory, rules, anyone
        self.names, self.pointing = naming.names, pointing

    def read(self, phrase: Phrase) -> tuple[Speaker, ...] | None:
        """The person named, else the house that is spoken for."""
        person = next((m for m in phrase.mentions if self.naming.kind(m) == "person"), None)
        named = [
            m
            for m in phrase.mentions
            if _before(phrase.line, m) not in self.rules.origins and self.naming.kind(m) != "outlet"
        ]
        if person or named:
            return (self.naming.speaker(person or named[0]),)
        of = phrase.line.lower(phrase.head - 1) if phrase.line.kind(phrase.head - 1) == "noun" else ""
        official = any(phrase.line.lower(phrase.head).startswith(n) for n in self.rules.nouns.officials)
        if official or self.rules.noun_class(of) == "officials":
            return self.pointing.words(replace(phrase, end=phrase.head + 1), "official")  # "Regierungssprecher"
        told = (
            self._spoken_for(phrase)
            or self._spokesperson_again(phrase)
            or self.pointing.firm(phrase)
            or self._acting(phrase)
        )
        if told:
            return told
        if self.anyone and self._of_house(phrase):
            return self.pointing.words(replace(phrase, end=phrase.head + 1), "person")
        firm = self.memory.company or (self._only_firm(phrase) if self.anyone else self.pointing.topic())
        words = self.pointing.words(replace(phrase, end=phrase.head + 1), "person") if self.anyone else ()
        return (firm,) if firm else words or self.pointing.words(phrase, "company")

    def _acting(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """The firm that opens the sentence, for it tells its own deeds: "Kolb will buy Arden, a spokesman said"."""
        line, at = phrase.line, phrase.line.sentence.start
        first = next(iter(self.names.inside(at, line.chars(phrase.start, phrase.end)[0])), None)
        if first is None or self.names.entity_of(first).kind not in FIRM_KINDS:
            return ()
        before = (i for i, w in enumerate(line.words) if w.end <= first.start)
        return (self.naming.speaker(first),) if all(line.kind(i) in _LEADING for i in before) else ()

    def _of_house(self, phrase: Phrase) -> bool:
        """Whether the words say for whom, and that is no firm: "a hospital spokesman", "Kliniksprecherin"."""
        line, head = phrase.line, phrase.head
        if self.rules.genitive:
            return line.lower(head) not in self.rules.nouns.spokespeople  # only by the end of the compound
        told = [i for i in range(phrase.start, head) if line.kind(i) in {"noun", "adj"}]
        return bool(told) and self.rules.noun_class(line.lower(told[-1])) != "companies"

    def _only_firm(self, phrase: Phrase) -> Speaker | None:
        """The firm that is the only one named before the phrase."""
        place = phrase.line.chars(phrase.start, phrase.end)[0]
        return self.naming.only_company(place, len(self.document.text))

    def _spokesperson_again(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Whom "the spokesman" speaks for: the office whose spokesperson has just spoken, under no name."""
        soon, last = 0 <= phrase.line.sentence.index - self.memory.told_in <= 1, self.memory.last
        if not phrase.definite or not soon or len(last) != 1 or not self.naming.unnamed(last[0]):
            return ()
        return (replace(last[0], span=Span(*phrase.line.chars(phrase.start, phrase.head + 1))),)

    def _spoken_for(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """Who is described behind a spokesperson: "a spokesman for the bank", "of the interior ministry"."""
        line, rules, first = phrase.line, self.rules, phrase.head + 1
        classes = {i: rules.noun_class(line.lower(i)) for i in range(first, phrase.end)}
        head = next((i for i, c in classes.items() if c in {"companies", "officials"}), None)
        if head is None or line.kind(head - 1) not in {"det", "adj", "noun"}:
            return ()
        start = next((i for i in range(head - 1, phrase.head, -1) if line.kind(i) == "det"), head)
        described = Phrase(line, start, head + 1, head, classes[head], [])
        if classes[head] == "officials":
            office = replace(described, end=phrase_end(described, rules))
            return self.pointing.resolved(described, frozenset({"government"})) or self.pointing.words(
                office, "official"
            )
        return self.pointing.firm(described)


def _before(line: Line, mention: Mention) -> str:
    """The word before a name."""
    return next((w.lower for w in reversed(line.words) if w.end <= mention.start), "")
