"""Whom "he", "it" and "they" mean as speakers: who has just spoken goes on, else the names stage tells."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.names import Entity, Mention
from newsclaims.records import PartyKind
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import FIRM_KINDS, SOURCE_KINDS, Naming
from newsclaims.sources.rules import SourceRules
from newsclaims.text import Document, Span

_PLURAL = frozenset({"NN2"})  # of an English noun


class Pronouns:
    """Resolves pronouns by who has spoken before and by the article's names."""

    def __init__(
        self, document: Document, naming: Naming, memory: Memory, rules: SourceRules, *, anyone: bool = False
    ) -> None:
        self.document, self.naming, self.memory, self.rules, self.anyone = document, naming, memory, rules, anyone
        self.names = naming.names
        self._plurals = frozenset(w.end for w in document.words if w.tag in _PLURAL)

    def read(self, line: Line, at: int) -> tuple[Speaker, ...]:
        """Whom the pronoun at a word's place stands for."""
        word, memory = line.lower(at), self.memory
        place = Span(line.words[at].start, line.words[at].end)
        known: Sequence[Speaker | None] = ()
        if outlet := self._goes_on(line, word):
            return tuple(replace(s, span=place) for s in outlet)
        if self.anyone and (office := self._spoken_for(line, word)):
            return tuple(replace(s, span=place) for s in office)
        if spoke := self._nameless(line, word):
            return (replace(spoke, span=place),)
        if entity := self._meant(line, word, place):
            return (Speaker(entity.name, SOURCE_KINDS[entity.kind], place),)
        if word in self.rules.person_pronouns:
            spoke = memory.person
            one = spoke is not None and spoke.kind == "person" and not self._several(spoke)
            known = [spoke] if one or word in self.rules.thing_pronouns else []
        elif word in self.rules.group_pronouns:
            known = memory.anonymous or [memory.company]
        if word in self.rules.thing_pronouns and not any(known):
            topic = None if self.anyone else self.naming.first_company(len(self.document.text))
            known = [memory.company or topic]
        return tuple(replace(s, span=place) for s in known if s)

    def _nameless(self, line: Line, word: str) -> Speaker | None:
        """The person without a name who has just spoken: "The minister said … He added …"."""
        spoke, gone = self.memory.person, line.sentence.index - self.memory.told_in
        personal = word in self.rules.person_pronouns and spoke is not None and spoke.kind == "person" and gone <= 1
        if not personal or spoke not in self.memory.last or not self.naming.unnamed(spoke):
            return None
        return None if self._several(spoke) and word not in self.rules.group_pronouns else spoke

    def _several(self, spoke: Speaker) -> bool:
        """Whether an English plural told who spoke: "Ministers said"."""
        return spoke.span.end in self._plurals

    def _meant(self, line: Line, word: str, place: Span) -> Entity | None:
        """The person or firm of a pronoun: who has just spoken goes on; nobody named in its quotation."""
        personal, quoted = word in self.rules.person_pronouns, self._quoted(line, place.start)
        if not personal and word not in self.rules.thing_pronouns:
            return None
        people: frozenset[PartyKind] = frozenset({"person"})
        spoke = self._just_spoke(line, word, place, quoted) if personal else None
        found = spoke or (self.names.resolve(*place, exclude=quoted, kinds=people) if personal else None)
        if found is None and personal and self.anyone and not self._firm_spoke(line):
            return None
        return found or self.names.resolve(*place, exclude=quoted, kinds=FIRM_KINDS | people)

    def _spoken_for(self, line: Line, word: str) -> tuple[Speaker, ...]:
        """The house whose unnamed spokesperson has just spoken: "A Kolb spokeswoman said … She added …"."""
        memory = self.memory
        if word not in self.rules.person_pronouns or not 0 < line.sentence.index - memory.told_in <= 1:
            return ()
        told = self.document.sentences[memory.told_in].words
        start, end = memory.last[0].span if memory.last else (0, 0)
        again = self.document.text[start:end].lower() in self.rules.person_pronouns
        spoken = again or any(self.rules.noun_class(w.lower) == "spokespeople" for w in told)
        return memory.last if spoken and all(s.kind in {"company", "official"} for s in memory.last) else ()

    def _firm_spoke(self, line: Line) -> bool:
        """Whether a firm has spoken right before, so that "er" or "sie" may go on with it."""
        soon = line.sentence.index - self.memory.told_in <= 1
        return soon and any(s.kind == "company" for s in self.memory.last)

    def _just_spoke(self, line: Line, word: str, place: Span, quoted: frozenset[int]) -> Entity | None:
        """The person who spoke in the sentence before, if the pronoun can mean them and nobody else is named since."""
        spoke, names = self.memory.person, self.names
        since = [m for m in names.inside(line.sentence.start, place.start) if m.entity not in quoted]
        if spoke is None or line.sentence.index - self.memory.told_in > 1 or any(map(self._is_person, since)):
            return None
        others = frozenset(e.index for e in names.entities if e.name != spoke.name)
        if found := names.resolve(*place, exclude=others | quoted, kinds=frozenset({"person"})):
            return found
        again = self.document.text[spoke.span.start : spoke.span.end].lower() == word
        return next((e for e in names.entities if again and e.name == spoke.name), None)

    def _is_person(self, mention: Mention) -> bool:
        return self.naming.kind(mention) == "person"

    def _quoted(self, line: Line, end: int) -> frozenset[int]:
        """The entities named inside a quotation of the sentence before the character."""
        marks = [w.start for w in line.words if w.text in QUOTES and w.start < end]
        named = self.names.inside(line.sentence.start, end)
        return frozenset(m.entity for m in named if sum(at < m.start for at in marks) % 2)

    def _goes_on(self, line: Line, word: str) -> tuple[Speaker, ...]:
        """The outlet that goes on to report, as a doubtful mood tells: "Axios reported. … would pay less, it said."."""
        memory, rules = self.memory, self.rules
        thing = word in rules.thing_pronouns and word not in rules.person_pronouns
        soon = 0 <= line.sentence.index - memory.told_in <= 1 and bool(memory.last)
        doubtful = any(w.lower in rules.hedges for w in line.words)
        return memory.last if thing and soon and doubtful and memory.last[0].kind == "outlet" else ()
