"""From the noun phrase in a slot to the party it means: a name, what a description refers to, or a project."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from newsclaims.claims.allies import allies, leading
from newsclaims.claims.beside import told_behind, told_beside
from newsclaims.claims.draft import PartyRef, buys, party_named, receives, signs
from newsclaims.claims.focus import datelines
from newsclaims.claims.listing import ListReader
from newsclaims.claims.offices import OfficeReader
from newsclaims.claims.owners import phrase_span, realm_start
from newsclaims.claims.pairs import PairReader
from newsclaims.claims.projects import ProjectReader
from newsclaims.claims.pronouns import PronounReader
from newsclaims.claims.proxies import board_of, vehicle
from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRules, Frame, listed
from newsclaims.names import Entity, Mention, Names
from newsclaims.records import ClaimType, PartyKind
from newsclaims.text import Document, Span

Slot = Literal["investor", "target"]
_RAISING = frozenset({"ipo", "funding_round", "valuation"})  # of a company, not of a group of banks or investors
_LISTED = frozenset({"funding_round", "investment"})  # deals that many take part in
_PAYERS: frozenset[PartyKind] = frozenset({"company", "person", "government", "fund", "outlet", "unknown"})


class PartyReader:
    """Reads the parties of one sentence's slots."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, rules: DealRules) -> None:
        self.document, self.names, self.syntax, self.rules = document, names, syntax, rules
        self.projects = ProjectReader(document, names, syntax, rules)
        self.lists = ListReader(document, names, syntax, rules)
        self.offices = OfficeReader(document, names, syntax, rules)
        self.pairs = PairReader(document, names, syntax, rules)
        self.pronouns = PronounReader(document, names, syntax, self.offices)
        self.datelines = datelines(document, names)
        self.payers: frozenset[int] = frozenset()  # the investors that the sentence's frames read so far have
        self.agents = syntax_rules(document.book).agents
        self.verbs = frozenset(w.index for c in syntax.clauses for v in c.verbs for w in v.words)
        self.several_pay = False  # whether one there means several
        self.points_to_firm = False  # whether that is a description of a firm
        self.points_back = False  # whether a description in the slot last read means someone told elsewhere

    def read(
        self, frame: Frame, slot: Slot, exclude: frozenset[int] = frozenset(), type_: ClaimType | None = None
    ) -> list[PartyRef]:
        """The parties in a slot, each once; phrases that mean none ("mehrere Investoren") give nothing."""
        self.frame, self.rule, self.verb = frame, frame.rule, frame.clause.verb
        self.points_back = self.points_to_firm = self.several_pay = False
        self.type = type_ or frame.rule.type
        self.noun = frame.noun.head_lemma if frame.noun else ""
        fillers = frame.investors if slot == "investor" else frame.targets
        self.payers_here = () if slot == "investor" else tuple(f.chunk for f in frame.investors)
        found: dict[str, PartyRef] = {}
        for filler in fillers:
            if filler.mention is not None:
                party = replace(self.named(filler.mention), role=filler.role)
                found.setdefault(party.key, party)
                continue
            for chunk in self._members(filler.chunk, slot):
                firm = self.offices.meant(chunk, frame, gets=slot == "target")
                parties = [self.named(firm)] if firm is not None else list(self._party(chunk, slot, exclude))
                if not parties and slot == "investor":
                    parties = self.offices.state(chunk)
                for party in parties:
                    found.setdefault(party.key, replace(party, role=filler.role))
                if chunk is filler.chunk and slot == "target" and any(self.never(p, slot) for p in parties):
                    break  # what is listed behind a place is none that receives: "a fund based in Porto, and Arden"
        if slot == "investor" and found:
            for ally in allies(frame, self.syntax, self.rules):
                party = replace(self.named(ally.mentions[-1]), role=frame.rule.role)
                found.setdefault(party.key, party)
        if slot == "investor" and self.type in _LISTED:
            self._read_on(found, self.document.words[frame.anchor].end)
        open_ = [p for p in found.values() if p.entity not in exclude or p.entity < 0]
        parties = [p for p in open_ if not self.never(p, slot)]
        return parties or (self._allowed(frame) if open_ and slot == "investor" else [])

    def _allowed(self, frame: Frame) -> list[PartyRef]:
        """The state whose aid an authority only allows: "Brüssel genehmigt Beihilfen Polens"."""
        if frame.noun is None or self.verb is None or self.verb.lemma not in self.rule.approvers:
            return []
        owners = [c.mentions[-1] for c in self.syntax.chunks if c.attached_to is frame.noun and c.named]
        owners += [m for m in frame.noun.mentions if m.adjective]
        return [p for p in map(self.named, owners) if p.kind == "government"]

    def _read_on(self, found: dict[str, PartyRef], anchor: int) -> None:
        """Add the members of a list that goes on behind the last payer, and who did as the payers did."""
        last = max((p for p in found.values() if not p.described and p.entity >= 0), key=lambda p: p.span, default=None)
        if last is None:
            return
        behind = self.lists.going_on(last.span.start, anchor)
        for member in (m for m in behind if not told_behind(m, self.frame, self.document)):
            party = replace(self.named(member), role=last.role)
            found.setdefault(party.key, party)

    def pointed(self, frame: Frame) -> bool:
        """Whether its investor is a pronoun or a noun with an article that points back ("the firm"); no "the plan"."""
        chunks = [f.chunk for f in frame.investors if not listed(f.chunk.head_lemma, self.rules.papers)]
        open_ = [c for c in chunks if not c.prep and not c.head_is_name and not self.lists.several(c) and self._noun(c)]
        return any(c.pronoun or c.det in self.rules.definite for c in open_)

    def _noun(self, chunk: Chunk) -> bool:
        """Whether a noun or pronoun heads it, and no adjective ("the biggest of the purchases")."""
        return not self.document.words[chunk.head].tag.startswith(("AJS", "ORD"))

    def _members(self, chunk: Chunk, slot: Slot) -> Iterator[Chunk]:
        """The phrase and those coordinated with it; of a group ("ein Konsortium aus A und B") or share its content."""
        named = self.lists.instances(chunk)
        yield from named
        for part in (
            () if named else (chunk, *(c for c in chunk.conjuncts if not told_beside(c, chunk, self.frame, self.rules)))
        ):
            lemma = part.last_part
            beside = self.rules.running if part is not chunk else frozenset[str]()  # "in Bau und Betrieb des Parks"
            through = slot == "target" and listed(lemma, self.rules.transparent | beside)
            if (
                not through
                and (listed(lemma, self.rules.groups) or (slot == "investor" and self._of_group(part)))
                and not part.head_is_name
                and not self.lists.one_firm(part)
            ):
                self.several_pay |= slot == "investor" and self.lists.several(part)
                if slot == "target" and self.rule.type in _RAISING:
                    continue
                if self.lists.leader(part) or self.pairs.meant(part) or self._acting(part, slot):
                    yield part
                    continue
                inner = (
                    leading(part, self.syntax, self.rules, self.agents)
                    or list(self._followers(part))
                    or self.lists.examples(part)
                )
                yield from (c for i in inner for c in self._members(i, slot))
            elif (through or (slot == "target" and part.bare_money)) and not part.head_is_name:
                told = (c for c in self._followers(part, held=through) if c not in part.conjuncts)
                inner = [c for c in told if c.named or not part.named][:1]
                yield from (c for i in inner for c in self._members(i, slot))
                if not inner and part.named:
                    yield part
            else:
                yield part

    def _of_group(self, chunk: Chunk) -> bool:
        """Whether it is a phrase of a group, whatever its own noun ("a club of nine banks", "funds led by A")."""
        return (self.type in _LISTED and self.lists.led(chunk)) or any(
            c.attached_to is chunk and not c.possessive and not c.named and listed(c.head_lemma, self.rules.groups)
            for c in self.syntax.chunks
        )

    def _followers(self, chunk: Chunk, *, held: bool = False) -> Iterator[Chunk]:
        """What tells whose or of what it is; of what is `held` not by whom ("the stake held by Kolb in Arden")."""
        end = chunk.end
        for other in self.syntax.chunks:
            if other.attached_to is chunk and other.possessive and not self._state(other):
                yield other
            if other.start < chunk.end:
                continue
            if other in self.payers_here or other.prep in self.rules.unrelated:
                return  # "sell their stake to Kolb"
            by_whom = held and other.prep in self.agents and any(end <= i < other.start for i in self.verbs)
            if (other.possessive and other.prep) or by_whom:
                end = other.end
                continue
            acting = any(c.subject is other and c.antecedent is not other for c in self.syntax.clauses)
            state = self.lists.several(chunk) and self._state(other)  # "two investors from Japan"
            if other.start - end > 3 or other.time or acting or state:
                return
            anew = chunk.money is not None and self.document.words[other.start - 1].text == ","  # "…, Kolb für 3"
            if not other.prep and (anew or any(end <= i < other.start for i in self.verbs)):
                return
            if other.prep or other.attached_to is chunk or other.named:
                return (yield other)
            end = other.end

    def never(self, party: PartyRef, slot: Slot) -> bool:
        """A paper pays for nothing that it reports, a state joins no company's round, an authority only allows."""
        if slot == "target":
            authority = party.kind == "government" and party.name.casefold() in self.rules.authorities
            return authority or not receives(party, self.type) or signs(party, self.syntax.sentence)
        if (party.kind == "outlet" and not buys(party, self.frame)) or (
            party.kind == "government" and self.rule.type == "funding_round" and self.rule.public is None
        ):
            return True
        if party.kind == "person" and party.entity >= 0 and self.offices.in_state_office(party.entity):
            return True
        gives = "grant" in {self.rule.type, self.rule.public}
        return (not gives and party.name.casefold() in self.rules.authorities) or self._only_approves(party)

    def _only_approves(self, party: PartyRef) -> bool:
        verb, name = self.verb, party.name.casefold()
        if verb is None or verb.lemma not in self.rule.approvers:
            return False
        return name in self.rules.authorities or (name in self.rules.unions and self.noun in self.rules.state_aid)

    def _party(self, chunk: Chunk, slot: Slot, exclude: frozenset[int]) -> Iterator[PartyRef]:
        """Whom the phrase means: by a name, what acts for another, a pair, a pronoun or description, else a project."""
        if slot == "investor" and self.offices.for_another(chunk):
            self.points_back = True
            return
        if self._bystanders(chunk, self.rules.bystanders if slot == "investor" else self.rules.askers):
            return
        if chunk.mentions and (chunk.head_is_name or (slot == "investor" and self._acts(chunk))):
            yield self.named(chunk.mentions[-1])  # of "Google-Mutter Alphabet" the last
            return
        through = self.rules.transparent | self.rules.listings
        if chunk.mentions and slot == "target" and listed(chunk.last_part, through):
            yield self.named(chunk.mentions[-1])  # "Optikron-Aktien", "the Kolb IPO"
            return
        span = phrase_span(self.document, chunk)
        exclude |= self.datelines
        if acting := self._acting(chunk, slot):
            yield acting
            return
        if (both := self.pairs.meant(chunk)) and not (slot == "target" and self.type in _RAISING and chunk.pronoun):
            yield from (replace(self.named(m), span=span, described=True) for m in both)
            return
        if chunk.pronoun and (told := self._stood_for(chunk, span, exclude)) is not None:
            yield from told
            return
        if not chunk.mentions or (chunk.det in self.rules.definite and not chunk.head_is_name):
            if (entity := self._meant(chunk, slot, span, exclude)) is not None:
                yield from self._described(chunk, slot, span, entity)
                return
            self._leave_open(chunk, slot)
        if slot == "target" and not chunk.pronoun:
            called = self.projects.called(chunk)
            yield from (self.named(called),) if called is not None else self.projects.read(chunk, self.rule)

    def _described(self, chunk: Chunk, slot: Slot, span: Span, entity: Entity) -> list[PartyRef]:
        """The party that a description means; of a spokesperson who would pay the firm is told elsewhere."""
        speaks = entity.kind == "person" and any(listed(d, self.rules.spokespeople) for d in entity.described)
        if slot == "investor" and speaks:
            self.points_back = True
            return []
        unit = chunk.det in self.rules.definite and listed(chunk.head_lemma, self.rules.units)  # or what is sold so
        return [PartyRef(entity.name, entity.kind, span, entity.index, described=True, unit=unit)]

    def _leave_open(self, chunk: Chunk, slot: Slot) -> None:
        """Note of a phrase that means nobody named before it whether somebody told elsewhere may be meant."""
        definite, words = chunk.det in self.rules.definite, self.document.words[chunk.start : chunk.head + 1]
        self.several_pay |= slot == "investor" and definite and self.names.several(words, chunk.prep)
        self.points_to_firm |= definite and self.names.firm([w.lower for w in words])
        from_there = slot == "investor" and definite and self.names.people(words)
        general = definite and listed(chunk.last_part, self.rules.generic)
        self.points_back |= chunk.pronoun or self.points_to_firm or general or from_there

    def _stood_for(self, chunk: Chunk, span: Span, exclude: frozenset[int]) -> list[PartyRef] | None:
        """Whom a pronoun means by its sentence, nobody if that tells only of what sort; None if it tells nothing."""
        meant = self.pronouns.meant(chunk, exclude)
        if not meant and self.pronouns.for_firm(chunk):
            self.points_back = True
            return []
        return [replace(self.named(m), span=span, described=True, bound=True) for m in meant] or None

    def _meant(self, chunk: Chunk, slot: Slot, span: Span, exclude: frozenset[int]) -> Entity | None:
        """Whom a description or pronoun means; nobody a thing of the subject's own, or told by where it is."""
        thing = listed(chunk.head_lemma, self.rules.projects)
        if thing and (chunk.det in self.rules.possessives or (slot == "target" and self.projects.placed(chunk))):
            return None  # "its fibre network", "das Hotel am Markt"
        apart = self.document.words[chunk.article].start if chunk.article >= 0 else span.start
        start = realm_start(self.document, chunk, self.names, self.rules) or apart
        return self.names.resolve(start, span.end, exclude=exclude, kinds=_PAYERS if slot == "investor" else None)

    def _bystanders(self, chunk: Chunk, words: frozenset[str]) -> bool:
        """Whether people who deal with a company act ("Kolb users can buy …"), or what a merger makes."""
        merged = any(w.lower in self.rules.merged for w in self.document.words[chunk.start : chunk.end])
        return not chunk.head_is_name and (merged or listed(chunk.last_part, words))

    def _acting(self, chunk: Chunk, slot: Slot) -> PartyRef | None:
        """Who leads a group that pays, whose board decides, or what somebody owns and pays through."""
        pays = slot == "investor"
        for_whom = (self.lists.leader(chunk) if pays else None) or board_of(chunk, self.syntax, self.rules)
        own = vehicle(chunk, self.document, self.syntax, self.rules) if pays else None
        return self.named(for_whom) if for_whom else own

    def _acts(self, chunk: Chunk) -> bool:
        """Whether its name is no mere part of a compound, nor tells whose or which firm the phrase means.

        A state's acts before a word for the state ("EU-Gipfel"); "the Kolb owner" is not Kolb.
        """
        last = chunk.mentions[-1]
        if self._state(chunk):
            return chunk.last_part in self.rules.organs
        if last.start < chunk.head_span[0]:
            return chunk.last_part not in self.rules.makers
        return last.end >= chunk.head_span[1] - 1

    def _state(self, chunk: Chunk) -> bool:
        """Whether its last name is a state's."""
        return chunk.named and self.names.entity_of(chunk.mentions[-1]).kind == "government"

    def named(self, mention: Mention) -> PartyRef:
        """The party that a name means."""
        return party_named(mention, self.names)
