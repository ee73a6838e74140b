"""Whom a pronoun means by the grammar of its own sentence: who is told before it, or who speaks ("we", "man")."""

from collections.abc import Iterator
from itertools import pairwise

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.offices import OfficeReader
from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.clauses.rules import SyntaxRules, syntax_rules
from newsclaims.deals import listed, status_rules
from newsclaims.names import FIRMS, MAYBE_FIRMS, Mention, Names
from newsclaims.records import PartyKind
from newsclaims.sources import saying_verbs
from newsclaims.text import Document

_NEUTER: frozenset[PartyKind] = frozenset({*FIRMS, "government"})
_TITLE_WORDS = 5  # between a firm's name and that of who speaks for it
_SOUGHT = 3  # words behind the article
_PASSAGE = 3_000  # characters


class PronounReader:
    """Reads the pronouns of one sentence."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, offices: OfficeReader) -> None:
        self.document, self.names, self.syntax, self.offices = document, names, syntax, offices
        self.rules, self.syntax_rules = offices.rules, syntax_rules(document.book)
        self._spoken_by = self.rules.spokespeople | self.rules.holders | self.rules.founders

    def meant(self, chunk: Chunk, exclude: frozenset[int]) -> list[Mention]:
        """The names that the pronoun stands for; none where its sentence does not tell."""
        if self._lower(chunk) in self.rules.ourselves | self.rules.oneself:
            found = self.speaker()
            return [found] if found is not None else []
        if self._lower(chunk) in self.syntax_rules.emphatic:
            found = self._acting(chunk)
            return [found] if found is not None and found.entity not in exclude else []
        one = self._reporter(chunk) or self._continued(chunk) or self._told_above(chunk)
        one = one or self._given(chunk) or self._owner_above(chunk)
        return [one] if one is not None and one.entity not in exclude else []

    def _acting(self, chunk: Chunk) -> Mention | None:
        """The firm that is the subject of what it does to itself ("Kolb agreed to sell itself to Arden")."""
        clause = self.syntax.clause_of(chunk)
        subject = clause.subject if clause is not None else None
        return self._alone(subject, FIRMS) if subject is not chunk else None

    def for_firm(self, chunk: Chunk) -> bool:
        """Whether somebody speaks so for a firm that the sentence does not name ("Wir …", sagte Gründerin Ida Roth)."""
        first = self._lower(chunk) in self.rules.ourselves
        return self._sought(chunk) or (first and any(self._speaks_for_firm(c) for c in self._speakers()))

    def _sought(self, chunk: Chunk) -> bool:
        """Whether it opens its sentence and means one without a name, told before: "sucht einen Käufer. Er soll …"."""
        words, before = self.syntax.sentence.words, self.document.sentences[: self.syntax.sentence.index][-1:]
        article = self.rules.sought.get(self._lower(chunk), "")
        if not (article and before and chunk.start == words[0].index):
            return False
        told = before[0].words
        behind = [w for i, w in enumerate(told) if any(v.lower == article for v in told[max(0, i - _SOUGHT) : i])]
        nouns = (w.lemma.lower() for w in behind if w.tag == "NN")
        return any(listed(n, self.rules.groups) or self.names.describes(n) for n in nouns)

    def _lower(self, chunk: Chunk) -> str:
        return self.document.words[chunk.head].lower

    def speaker(self) -> Mention | None:
        """The firm that speaks in the sentence, or that somebody speaks for."""
        for chunk in self._speakers():
            firm = self.offices.spoken_for(chunk)
            if firm is None and chunk.mentions and chunk.head_is_name:
                firm = self._of_name(chunk.mentions[-1])
            if firm is not None:
                return firm
        return self._told_before() if any(self._speaks_for_firm(c) for c in self._speakers()) else None

    def _told_before(self) -> Mention | None:
        """The one firm that the sentence before names, for whose chief the next speaks without its name."""
        before = self.document.sentences[: self.syntax.sentence.index][-1:]
        near = [m for s in before for m in self.names.inside(s.start, s.end)]
        firms = {m.entity: m for m in near if self.names.entity_of(m).kind in FIRMS}
        return next(iter(firms.values())) if len(firms) == 1 else None

    def employer(self, person: PartyRef) -> Mention | None:
        """The firm in whose office the text calls a person nearby; None if in none."""
        near = self.names.inside(max(0, person.span.start - _PASSAGE), person.span.end)
        mention = next((m for m in reversed(near) if m.entity == person.entity), None)
        if mention is None or person.kind != "person":
            return None
        return self._office_of(mention, self.rules.spokespeople)

    def _of_name(self, mention: Mention) -> Mention | None:
        """The name itself if it is a firm's; of a person the firm in whose office the text calls them nearby."""
        kind = self.names.entity_of(mention).kind
        if kind != "person":
            return mention if kind in MAYBE_FIRMS else None
        return self._office_of(mention, self._spoken_by)

    def _office_of(self, mention: Mention, offices: frozenset[str]) -> Mention | None:
        """The firm in which the text gives a person one of the offices nearby."""
        near = self.names.inside(max(0, mention.start - _PASSAGE), mention.end + _PASSAGE)
        for one, other in pairwise(near):
            person, firm = (other, one) if other.entity == mention.entity else (one, other)
            if person.entity == mention.entity and self._titled(person, firm, offices):
                return firm
        return None

    def _titled(self, person: Mention, firm: Mention, offices: frozenset[str]) -> bool:
        """Whether a title stands between firm and person: "Kolb-Chef Ida Roth", "Ida Roth, Chefin von Kolb"."""
        first, last = sorted((person, firm), key=lambda m: m.start)
        between = self.document.text[first.end : last.start]
        words = between.casefold().replace(",", " ").split()
        titled = any(listed(w.lstrip("-"), offices) for w in words)
        return (
            self.names.entity_of(firm).kind in MAYBE_FIRMS
            and titled
            and len(words) <= _TITLE_WORDS
            and "." not in between
        )

    def _speakers(self) -> Iterator[Chunk]:
        """The phrases that may tell who speaks in the sentence."""
        words = self.document.words
        for clause in self.syntax.clauses:
            saying = clause.verb is not None and clause.verb.lemma in saying_verbs(self.document.book)
            for chunk in clause.chunks:
                named_as = chunk.start > 0 and words[chunk.start - 1].lower in self.syntax_rules.as_told
                if (saying or named_as) and not chunk.prep and not chunk.pronoun and not chunk.money:
                    yield chunk

    def _speaks_for_firm(self, chunk: Chunk) -> bool:
        """Whether the phrase is a person in the office of a firm, not of a state."""
        if not chunk.mentions or self._kind(chunk) != "person":
            return False
        before = [
            w.lemma.lower() for w in self.document.words[chunk.start : chunk.end] if w.end <= chunk.mentions[-1].start
        ]
        office = bool(before) and listed(before[-1], self._spoken_by)
        return office and not self.offices.in_state_office(chunk.mentions[-1].entity)

    def _reporter(self, chunk: Chunk) -> Mention | None:
        """Whom the pronoun that opens a reported clause means: who says it or is told ("told Kolb that it would …")."""
        clause = self.syntax.clause_of(chunk)
        if clause is None or clause.parent is None or not is_reported(clause, self.document):
            return None
        told = self._lower(chunk) in self.rules.neuter and not of_several(clause, self.syntax_rules)
        above = clause.parent
        heard = [c for c in above.chunks if c is not above.subject and not c.prep and not c.possessive]
        phrases = (above.subject, heard[0] if len(heard) == 1 else None) if told else ()
        return next(filter(None, (self._alone(p, _NEUTER) or self._spoken_for(p) for p in phrases)), None)

    def _spoken_for(self, phrase: Chunk | None) -> Mention | None:
        """The firm whose people a phrase means: "Kolb's advisers said it would …"; not its rivals."""
        if phrase is None or phrase.owner is None or phrase.mentions or listed(phrase.head_lemma, self.rules.others):
            return None
        return self._alone(phrase.owner, FIRMS)

    def _continued(self, chunk: Chunk) -> Mention | None:
        """Whom a pronoun subject means: the subject right before in its sentence ("Kolb wuchs; 2019 kaufte er …")."""
        if self._lower(chunk) not in self.rules.continuing:
            return None
        mains = [c for c in self.syntax.clauses if c.kind == "main" and c.verb is not None]
        at = next((i for i, c in enumerate(mains) if c.subject is chunk), 0)
        alone = at > 0 and not of_several(mains[at], self.syntax_rules)
        return self._alone(mains[at - 1].subject, FIRMS) if alone else None

    def _told_above(self, chunk: Chunk) -> Mention | None:
        """Whom a clause's pronoun subject means: whose the subject above is ("Shares in Kolb fell after it …")."""
        clause = self.syntax.clause_of(chunk)
        above = clause.parent.subject if clause is not None and clause.kind == "sub" and clause.parent else None
        if clause is None or clause.subject is not chunk or above is None or above.mentions or above.pronoun:
            return None
        if self._lower(chunk) not in self.rules.neuter | self.rules.continuing or self._is_deal(above):
            return None
        behind = (c for c in self.syntax.chunks if c.start == above.end and c.prep and c.head_is_name)
        owner = above.owner if above.owner is not None and above.owner.head_is_name else next(behind, None)
        return self._alone(owner, _NEUTER | MAYBE_FIRMS)

    def _given(self, chunk: Chunk) -> Mention | None:
        """Who gets what a relative clause tells of: whose it is above ("Kolb braucht den Kredit, den ihm …")."""
        clause = next((c for c in self.syntax.clauses if chunk in c.chunks and c.kind == "rel"), None)
        if clause is None or clause.subject is chunk or self._lower(chunk) not in self.rules.receiving:
            return None
        above = clause.parent.subject if clause.parent is not None else None
        return self._alone(above, _NEUTER | MAYBE_FIRMS) if above is not clause.antecedent else None

    def _owner_above(self, chunk: Chunk) -> Mention | None:
        """Whose the thing is that a clause under a firm's speaks of: "Kolb began to trade after its IPO raised …"."""
        owning = self._lower(chunk) in self.rules.possessives and chunk.end - chunk.start == 1
        clause = next((c for c in self.syntax.clauses if chunk.start in c.words), None) if owning else None
        clause = clause if clause and (clause.kind == "sub" or is_reported(clause, self.document)) else None
        above = clause.parent.subject if clause is not None and clause.parent is not None else None
        if clause is None or above is None or above.start > chunk.start:
            return None
        named = any(c.named and c.start < chunk.start for c in clause.chunks if c is not above)
        return self._alone(above, FIRMS) if not named else None

    def _is_deal(self, chunk: Chunk) -> bool:
        """Whether a deal is told of whose party may act next: "The investment in Kolb is its second after it …"."""
        return chunk.head_lemma not in self.rules.securities and bool(self.rules.by_noun(chunk.head_lemma))

    def _alone(self, phrase: Chunk | None, kinds: frozenset[PartyKind]) -> Mention | None:
        """The name of a phrase that names one party, of one of these kinds, and nobody else."""
        lone = phrase is not None and phrase.head_is_name and not phrase.conjuncts
        return phrase.mentions[-1] if phrase is not None and lone and self._kind(phrase) in kinds else None

    def _kind(self, chunk: Chunk) -> PartyKind:
        return self.names.entity_of(chunk.mentions[-1]).kind


def of_several(clause: Clause, rules: SyntaxRules) -> bool:
    """Whether its verb is a German plural."""
    return rules.verb_bracket and clause.verb is not None and clause.verb.plural


def is_reported(clause: Clause, document: Document) -> bool:
    """Whether it may tell what the clause before it says: with a conjunction, or without one ("Kolb said it …")."""
    rules = syntax_rules(document.book)
    if clause.kind == "sub" and rules.verb_bracket:
        return document.words[clause.words[0]].lower in status_rules(document.book).contents
    said = clause.parent.verb if clause.kind == "main" and clause.parent is not None else None
    return clause.kind == "sub" or (said is not None and said.lemma in rules.reporting)
