"""What single words are signs of: the deal rules of which they may be the predicate, or which want them beside it.

A rule has a bit for each particle that it can have, or word before its noun. What a word is a sign of is one number, in
which each want of a rule has a field of such bits: the signs of a sentence are joined by "or", the wants by "and".
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRule, deal_rules
from newsclaims.gate.forms import Forms
from newsclaims.mending import PARTICIPLE
from newsclaims.remembering import Memory
from newsclaims.rulebook import Rulebook
from newsclaims.sentences import sentence_rules
from newsclaims.text import Word

_REMEMBERED = 6_000  # forms at least
_PARTICLE = 3  # letters that a verb has at least without its particle
_PARTED = 5  # words behind a verb among which its particle stands, if the language does not put that last
_PLACING = frozenset({"prep", "post"})  # classes of words that give a phrase its place
_PLACES = frozenset(
    {
        *("subject", "object", "dative", "agent", "possessor", "genitive", "colon"),
        *("compound", "adjective", "own", "self", "initials", "modifier", "stake", "purpose", "recipient"),
    }
)  # those that no preposition tells
_PAID_BY_OTHERS = frozenset({"ipo", "investment"})  # types that want no payer, or may find one in the clause above
_WITHOUT_TARGET = frozenset({"ipo", "funding_round", "valuation"})  # types that stand without, or may find one so

_Keys = defaultdict[str, int]


class Want(IntEnum):
    """What a rule may want of a sentence, as the number of its field."""

    PREDICATE = 0
    PARTICLE = 1
    BESIDE = 2  # one of its `with_words`, or the longest word of one that has several
    REST = 3  # the other words of that
    CONTEXT = 4
    SUBJECT = 5
    OBJECT = 6
    GOVERNOR = 7  # the verb that its noun wants
    PAYER = 8  # the preposition of who pays
    TARGET = 9  # the preposition of who gets it


class _Predicate(NamedTuple):
    """A verb or noun on which a rule fires, and what must stand in the sentence besides for that."""

    key: str
    particle: str
    verbal: bool


class Signs:
    """The signs of a language's deal rules."""

    def __init__(self, book: Rulebook) -> None:
        self._syntax, self._stems = syntax_rules(book), sentence_rules(book).stems
        self._particles = sorted(self._syntax.particles) if self._syntax.verb_bracket else []
        self._verbs: _Keys = defaultdict(int)  # what a lemma is the predicate of
        self._nouns: _Keys = defaultdict(int)
        self._wanted: _Keys = defaultdict(int)  # what else a lemma or form is a sign of
        self._exact: _Keys = defaultdict(int)  # and a form alone
        self._placing: _Keys = defaultdict(int)  # and a form as a preposition
        self._void: _Keys = defaultdict(int)  # what a lemma or form is no predicate of: its rule does not want it
        self._given = 0  # what nothing need be a sign of
        told = [(rule, predicate) for rule in deal_rules(book).rules for predicate in self._predicates(rule)]
        self.readings = list({(rule.id, p.particle): (rule, p.particle) for rule, p in told}.values())
        numbers = {(rule.id, particle): n for n, (rule, particle) in enumerate(self.readings)}
        for rule, (key, particle, verbal) in told:
            (self._verbs if verbal else self._nouns)[key] |= 1 << numbers[rule.id, particle]
        for number, (rule, particle) in enumerate(self.readings):
            self._add_wants(rule, particle, number)
            self._add_places(rule, number, deal_rules(book).pleaders)
        parted = sum(1 << n for n, (_, particle) in enumerate(self.readings) if particle)
        self._close = 0 if self._syntax.verb_bracket else parted  # whose particle stands close by
        self._noun_endings = [(key[1:], bits) for key, bits in self._nouns.items() if key[0] == "-"]
        self._endings = [(key[1:], bits) for key, bits in self._wanted.items() if key[0] == "-"]
        self._participles = sentence_rules(book).participles
        self._forms = Forms(_joined(self._verbs, self._nouns, self._wanted), book, self._particles)
        self._known: Memory[str, int] = Memory(_REMEMBERED)
        self._read: Memory[tuple[str, str, bool], int] = Memory(_REMEMBERED)

    def of_forms(self, words: Iterable[Word]) -> int:
        """What words may be signs of, whatever their tags and lemmas."""
        known, found = self._known.fresh, 0
        for word in words:
            signs = known.get(word.lower, -1)
            if signs:
                found |= signs if signs > 0 else self.of_form(word.lower)
        return found

    def of_form(self, lower: str) -> int:
        """What a form may be a sign of."""
        found = self._known.get(lower)
        if found is None:
            stem = self._participles.get(lower, lower).replace("’", "'")
            found = self._forms.bits(stem) | self._exact.get(lower, 0) | self._placing.get(lower, 0)
            found &= ~self._void.get(lower, 0)
            self._known.keep(lower, found)
        return found

    def of_words(self, words: Sequence[Word]) -> int:
        """What words are signs of by their tags and lemmas, each with its particle close by if it must be."""
        found = 0
        for i, word in enumerate(words):
            signs = self._of_word(word) if self.of_form(word.lower) else 0
            if signs & self._close:
                near = words[max(0, i - 2) : i + 1 + _PARTED]  # "tax break", "buy-out"
                signs &= ~(self._close & ~self._field(self._particles_of(near), Want.PARTICLE))
            found |= signs
        return found

    def _particles_of(self, words: Iterable[Word]) -> int:
        found = 0
        for word in words:
            found |= self._exact.get(word.lower, 0)
        return found

    def fires(self, found: int, *, heading: bool, figure: bool) -> int:
        """The readings that may fire where the signs `found` stand, in a `heading`, with a `figure`.

        A heading needs no context, and a figure may be subject or object together with its noun ("Milliardenhilfe").
        """
        fires = self._field(found, Want.PREDICATE) & self._field(found, Want.PARTICLE)
        if fires:
            for want in (Want.BESIDE, Want.REST, Want.GOVERNOR):
                fires &= self._field(found, want)
            fires &= -1 if heading else self._field(found, Want.CONTEXT)
            fires &= -1 if figure else self._field(found, Want.SUBJECT) & self._field(found, Want.OBJECT)
        return fires

    def paid(self, fires: int, found: int) -> bool:
        """Whether one of the readings that fire may have a payer where the signs `found` stand, and one a target."""
        return bool(fires & self._field(found, Want.PAYER)) and bool(fires & self._field(found, Want.TARGET))

    def _field(self, found: int, want: Want) -> int:
        width = len(self.readings)
        return (found | self._given) >> (want * width) & ((1 << width) - 1)

    def _of_word(self, word: Word) -> int:
        lower, lemma = word.lower, word.lemma.lower()
        verbal = word.tag[0] == "V" or word.tag == PARTICIPLE
        found = self._read.get((lower, lemma, verbal))
        if found is None:
            found = self._read.keep((lower, lemma, verbal), self._of_lemma(lower, lemma, verbal=verbal))
        if lower in self._placing and word_class(word, self._syntax) in _PLACING:
            found |= self._placing[lower]
        return found

    def _of_lemma(self, lower: str, lemma: str, *, verbal: bool) -> int:
        found = self._wanted.get(lemma, 0) | self._wanted.get(lower, 0) | self._exact.get(lower, 0)
        found |= self._verbs.get(lemma, 0) if verbal else 0
        for noun in {lemma.rsplit("-", 1)[-1], *lower.rsplit("-", 1)[1:]}:  # "Series-A-Runde" may have an odd lemma
            found |= self._nouns.get(noun, 0)
            for ending, signs in self._noun_endings:
                if noun.endswith(ending):
                    found |= signs
        for ending, signs in self._endings:
            if lemma.endswith(ending) or lower.endswith(ending):
                found |= signs
        return found & ~(self._void.get(lower, 0) | self._void.get(lemma, 0))

    def _predicates(self, rule: DealRule) -> Iterator[_Predicate]:
        """The verbs and nouns that a rule fires on."""
        for noun in rule.nouns:
            *before, key = noun.split()
            yield _Predicate(key, before[-1] if before else "", verbal=False)
            parts = (p for p in self._syntax.particles if noun.endswith(p) and noun.removesuffix(p) in self._stems)
            yield from (_Predicate(p, noun.removesuffix(p), verbal=False) for p in parts)  # "buy-out"
        for verb in rule.verbs:
            for key, particle in self._parted(verb):
                yield _Predicate(key, particle, verbal=True)

    def _parted(self, verb: str) -> Iterator[tuple[str, str]]:
        """A verb and its particle; a separable one also as it stands apart from that."""
        key, _, particle = verb.partition(" ")
        yield key, particle
        for part in self._particles:
            if key.startswith(part) and len(key) >= len(part) + _PARTICLE:
                yield key[len(part) :], part

    def _add_wants(self, rule: DealRule, particle: str, number: int) -> None:
        """What must stand in the sentence for the rule to fire."""
        for word in () if rule.verbs else rule.without_words:
            self._void[word] |= 1 << number
        beside = [sorted(w.split(), key=len) for w in rule.with_words]
        self._add(Want.PARTICLE, number, self._exact, [particle] if particle else [])
        self._add(Want.BESIDE, number, self._wanted, [words[-1] for words in beside])
        alone = any(len(words) == 1 for words in beside)
        self._add(Want.REST, number, self._wanted, [w for words in beside for w in words[:-1] if not alone])
        self._add(Want.CONTEXT, number, self._wanted, rule.context)
        self._add(Want.SUBJECT, number, self._wanted, rule.subjects)
        self._add(Want.OBJECT, number, self._wanted, rule.objects)
        governors = rule.borrowers | rule.approvers if rule.needs_verb else ()
        self._add(Want.GOVERNOR, number, self._wanted, [part for g in governors for part, _ in self._parted(g)])

    def _add_places(self, rule: DealRule, number: int, pleaders: frozenset[str]) -> None:
        """What must stand there for both parties to be told, where the rule has places for them."""
        if rule.merger or rule.type in _PAID_BY_OTHERS:
            self._add(Want.PAYER, number, self._placing, [])
        else:
            self._add(Want.PAYER, number, self._placing, self._prepositions(rule.investor))
            if rule.nouns:  # who is asked for what a noun names pays, as the object of the asking
                self._add(Want.PAYER, number, self._wanted, pleaders)
        if rule.merger or rule.nouns or rule.implied_target or rule.per_share or rule.type in _WITHOUT_TARGET:
            self._add(Want.TARGET, number, self._placing, [])
        else:
            self._add(Want.TARGET, number, self._placing, self._prepositions(rule.target))

    def _prepositions(self, places: Sequence[str]) -> list[str]:
        """The forms of prepositions by which somebody may be told at one of the places; none if one wants no such."""
        if any(p in _PLACES or p.startswith("verb:") for p in places):
            return []
        return [*places, *(w for w, place in self._syntax.prepositions.items() if place in places)] or [""]

    def _add(self, want: Want, number: int, keys: _Keys, words: Iterable[str]) -> None:
        """Let each of the words be a sign of what a reading wants; if there are none, it wants nothing."""
        bit = 1 << (want * len(self.readings) + number)
        for word in words:
            keys[word] |= bit
        if not words:
            self._given |= bit


def _joined(*tables: _Keys) -> _Keys:
    found: _Keys = defaultdict(int)
    for table in tables:
        for key, bits in table.items():
            found[key] |= bits
    return found
