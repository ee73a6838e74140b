"""Who acts for whom: "Kolb-Chef Ida Roth" and "der Chef von Kolb" for Kolb, a minister or "der Staat" for a state.

And the firm that a general noun behind its name means: "the Kolb group".
"""

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.owners import behind, behind_naming, phrase_span
from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRules, Frame, listed
from newsclaims.names import FIRMS, MAYBE_FIRMS, Mention, Names
from newsclaims.text import Document

_PASSAGE = 3_000  # characters


class OfficeReader:
    """Reads the offices of one sentence."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, rules: DealRules) -> None:
        self.document, self.names, self.syntax, self.rules = document, names, syntax, rules
        self.reporting = syntax_rules(document.book).reporting

    def meant(self, chunk: Chunk, frame: Frame, *, gets: bool) -> Mention | None:
        """The firm or state for which somebody acts or is told to get money, or that a general noun means."""
        told = self.spoken_for(chunk) or self._called(chunk)
        return told or (self._acted_for(chunk) if gets else self._told_for(chunk, frame))

    def spoken_for(self, chunk: Chunk) -> Mention | None:
        """The firm named in the title of who speaks for it ("Kolb-Chef Ida Roth", "der Chef von Kolb")."""
        if listed(chunk.last_part, self.rules.spokespeople):
            named = self._in_compounds(chunk) or self._behind(chunk)
        else:
            named = self._in_compounds(chunk) if self.for_another(chunk) else []
        return next((m for m in named if self.names.entity_of(m).kind in FIRMS), None)

    def _called(self, chunk: Chunk) -> Mention | None:
        """The firm named before the general noun for one that the phrase ends with ("the Kolb hotel chain").

        A hyphen may tie the two ("der Kolb-Konzern"). Or the one that it is told to be called.
        """
        if not chunk.head_is_name:
            told = self._behind_naming(chunk) or self._between_commas(chunk)
            if told is not None:
                return told
        last = chunk.mentions[-1] if chunk.mentions and chunk.last_part in self.rules.houses else None
        if last is None or last.adjective or (last.end > chunk.head_span[0] and not self._tied(last)):
            return None
        return last if self.names.entity_of(last).kind in MAYBE_FIRMS else None

    def _behind_naming(self, chunk: Chunk) -> Mention | None:
        """The firm that a phrase is told to be called: "a company called Kolb", "eine Firma namens Kolb"."""
        words = self.syntax.sentence.words
        at = behind_naming(chunk, words, self.rules)
        start = self.document.words[at].start if 0 < at <= words[-1].index else -1
        inside = self.names.inside(start, start + 1) if start >= 0 else ()
        found = next((m for m in inside if m.start == start), None)
        return found if found is not None and self.names.entity_of(found).kind in MAYBE_FIRMS else None

    def _between_commas(self, chunk: Chunk) -> Mention | None:
        """The firm named between commas behind a phrase and what belongs to it: "der Fonds von Oman, Kolb, zahlt"."""
        words = self.syntax.sentence.words
        first = words[0].index
        of = self.rules.owned_by
        end = next((c.end for c in self.syntax.chunks if c.start == chunk.end and c.prep in of), chunk.end)
        name = next((c for c in self.syntax.chunks if c.start == end + 1 and c.head_is_name), None)
        if name is None or end == chunk.end or name.end - first >= len(words):
            return None
        if name.prep or name.conjuncts or name.possessive:
            return None
        closed = words[end - first].text == words[name.end - first].text == ","
        firm = self.names.entity_of(name.mentions[-1]).kind in MAYBE_FIRMS
        return name.mentions[-1] if closed and firm and self.names.describes(chunk.head_lemma) else None

    def for_another(self, chunk: Chunk) -> bool:
        """Whether an office stands before the person's name ("Konzernchef Ida Roth")."""
        if not chunk.mentions or self.names.entity_of(chunk.mentions[-1]).kind != "person":
            return False
        before = [w for w in self.document.words[chunk.start : chunk.end] if w.end <= chunk.mentions[-1].start]
        return bool(before) and listed(before[-1].lemma.lower(), self.rules.spokespeople)

    def in_state_office(self, entity: int) -> bool:
        """Whether the person is described as holding one."""
        return any(listed(d, self.rules.officials) for d in self.names.entities[entity].described)

    def _acted_for(self, chunk: Chunk) -> Mention | None:
        """The state or firm that gets what its officer, founder or chief is told to get."""
        return self._governed(chunk) or self._raised_for(chunk)

    def _told_for(self, chunk: Chunk, frame: Frame) -> Mention | None:
        """The firm whose chief only tells of a deal: "Ida Roth, CEO of Kolb, announced the purchase of Arden"."""
        verb = frame.clause.verb
        if frame.noun is None or verb is None or verb.lemma not in self.reporting:
            return None
        return next((m for m in map(self._held, self._asides(chunk)) if m is not None), None)

    def _governed(self, chunk: Chunk) -> Mention | None:
        """The city or state whose officer is told for it ("the mayor of Leeds", "Ohio Treasurer Ida Roth")."""
        if chunk.mentions:
            return self._in_office(chunk)
        if not listed(chunk.last_part, self.rules.officials):
            return None
        return next((m for m in self._behind(chunk) if self.names.entity_of(m).kind == "government"), None)

    def _in_office(self, chunk: Chunk) -> Mention | None:
        """The state in the title before a person's name."""
        state, *person = chunk.mentions[-2:]
        if not person or self.names.entity_of(person[0]).kind != "person":
            return None
        words = self.document.words[chunk.start : chunk.end]
        office = [w for w in words if state.end < w.start and w.end < person[0].start]
        governs = any(listed(w.lower, self.rules.officials) for w in office)
        return state if governs and self.names.entity_of(state).kind == "government" else None

    def _raised_for(self, chunk: Chunk) -> Mention | None:
        """The firm of which somebody is told to be the founder or chief: money that he raises is the firm's.

        "Kolb co-founder Ida Roth", "Ida Roth, the founder of Kolb,", and "Kolb founder and chief executive Ida Roth".
        """
        words = self.document.words[chunk.start : chunk.end]
        office = next((w for w in words if listed(w.lemma.lower(), self.rules.founders)), None)
        if office is None or any(w.lower in self.rules.former for w in words):
            return next((m for m in map(self._held, self._asides(chunk)) if m is not None), None)
        before = [m for m in chunk.mentions if m.end < office.end and m.start <= office.start]
        before = before or ([chunk.owner.mentions[-1]] if chunk.owner is not None and chunk.owner.named else [])
        return next((m for m in reversed(before) if self.names.entity_of(m).kind in FIRMS), None)

    def _asides(self, chunk: Chunk) -> list[Chunk]:
        """The phrases that a comma parts from a person's name, before it or as an apposition behind."""
        if not chunk.mentions or self.names.entity_of(chunk.mentions[-1]).kind != "person":
            return []
        asides = [c for c in self.syntax.chunks if c.apposition and not c.possessive]
        apposed = [c for c in asides if (c.owner.start if c.owner is not None else c.start) == chunk.end + 1]
        return apposed + [c for c in self.syntax.chunks if c.end + 1 == chunk.start and not c.prep]

    def _held(self, aside: Chunk) -> Mention | None:
        """The firm in which an apposition tells somebody's office ("Kolb's founder", "the founder of Kolb")."""
        words = self.document.words[aside.start : aside.end]
        told = any(listed(w.lemma.lower(), self.rules.founders) for w in words)  # "chief executive officer"
        if not told or any(w.lower in self.rules.former for w in words):
            return None
        if aside.owner is not None and not aside.owner.named:
            return self._described(aside.owner)
        named = [aside.owner.mentions[-1]] if aside.owner is not None else self._behind(aside)
        return next((m for m in named if self.names.entity_of(m).kind in FIRMS), None)

    def _described(self, owner: Chunk) -> Mention | None:
        """The firm whose chief somebody is by a description of it, as it is named before ("the carrier's chief")."""
        span = phrase_span(self.document, owner)
        start = self.document.words[owner.article].start if owner.article >= 0 else span.start
        entity = self.names.resolve(start, span.end)
        if entity is None or entity.kind not in FIRMS:
            return None
        before = self.names.inside(max(0, start - _PASSAGE), start)
        return next((m for m in reversed(before) if m.entity == entity.index), None)

    def state(self, chunk: Chunk) -> list[PartyRef]:
        """A state or its parts that pay and are called by no name: "der Staat", "Länder und Kommunen"."""
        name = self.rules.states.get(self.document.words[chunk.head].lower, "")
        owned = chunk.mentions or any(c.attached_to is chunk for c in self.syntax.chunks)
        return [PartyRef(name, "government", phrase_span(self.document, chunk))] if name and not owned else []

    def _in_compounds(self, chunk: Chunk) -> list[Mention]:
        """Names that a hyphen ties to the noun behind them."""
        return [m for m in chunk.mentions if self._tied(m)]

    def _tied(self, mention: Mention) -> bool:
        return self.document.text[mention.end : mention.end + 1] == "-"

    def _behind(self, chunk: Chunk) -> list[Mention]:
        """Names in the phrase that says whose chief it is."""
        return [c.mentions[-1] for c in behind(chunk, self.syntax.chunks, self.rules) if c.named]
