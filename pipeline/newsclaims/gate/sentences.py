"""Which sentences may tell a deal, by the words of the deal rules alone: most do not, and are never tagged.

A rule can fire only where a form of its verb or noun stands, with the particle of a phrasal verb and one of the words
that it wants beside it. What that comes to for a form is worked out once and remembered.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRule, deal_rules
from newsclaims.gate.forms import Forms
from newsclaims.mending import PARTICIPLE
from newsclaims.remembering import Memory
from newsclaims.rulebook import Rulebook
from newsclaims.text import Document, Sentence, Word

_REMEMBERED = 6_000  # forms at least
_PARTICLE = 3  # letters that a verb has at least without its particle


class Promise(NamedTuple):
    """What a sentence may tell: `deal` is whether a rule may fire, `alone` whether that may come to a claim.

    `money` and `stake` tell whether it has a sum or a share, `named` whether a sum of its names a deal itself
    ("Milliardenkredit").

    A rule that wants a figure comes to none in a sentence without one; it only may help to understand another's deal.
    """

    deal: bool
    alone: bool
    money: bool = False
    stake: bool = False
    named: bool = False


class _Signs(NamedTuple):
    """The readings of rules, as bits, for which a form may be the predicate, a word wanted beside it, its particle."""

    predicate: int
    beside: int
    particle: int


_NONE = _Signs(0, 0, 0)
_AUXILIARY = 6  # characters of the verbs by which a sentence is known for no entry of a list: "would", "wurde"
_MARKS = frozenset(",;:–—()[]-")


def promises(document: Document, money: Sequence[Money], stakes: Sequence[StakeFound]) -> list[Promise]:
    """What each sentence of a document may tell."""
    gate = _gate(document.book)
    sums = _inside(document.sentences, [(m.start, m.end) for m in money])
    parts = _inside(document.sentences, [(s.start, s.end) for s in stakes])
    named = _inside(document.sentences, [(m.start, m.end) for m in money if m.head])
    told = zip(document.sentences, sums, parts, named, strict=True)
    return [gate.promise(s, money=a, stake=b)._replace(named=c) for s, a, b, c in told]


def confirmed(sentence: Sentence, promise: Promise, book: Rulebook) -> Promise:
    """What is left of a promise when the tags and lemmas of the sentence are known."""
    return _gate(book).confirmed(sentence, promise)


def _inside(sentences: Sequence[Sentence], spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Whether each sentence shares a character with one of the spans, which are sorted."""
    found, at = [], 0
    for sentence in sentences:
        while at < len(spans) and spans[at][1] <= sentence.start:
            at += 1
        found.append(at < len(spans) and spans[at][0] < sentence.end)
    return found


class _Gate:
    """The deal rules of a language as bits: one for each rule and each particle that it can have."""

    def __init__(self, book: Rulebook) -> None:
        self._brackets = syntax_rules(book).verb_bracket
        classes = syntax_rules(book).classes
        self._finite = frozenset(tag for tag, kind in classes.items() if kind == "vfin")
        self._determiners = frozenset(tag for tag, kind in classes.items() if kind == "det")
        self._particles = syntax_rules(book).particles if syntax_rules(book).verb_bracket else frozenset[str]()
        self._count = 0
        self._free = self._of_sum = self._of_stake = self._of_either = 0
        self._no_word = self._no_particle = 0
        self._only_sums = 0  # rules that name no party: without a sum they tell nothing, not even of another's deal
        self._verb_keys: defaultdict[str, int] = defaultdict(int)
        self._noun_keys: defaultdict[str, int] = defaultdict(int)
        self._beside_keys: defaultdict[str, int] = defaultdict(int)
        self._by_particle: defaultdict[str, int] = defaultdict(int)
        for rule in deal_rules(book).rules:
            bits: dict[str, int] = {}
            for keys, key, particle in self._words(rule):
                if particle not in bits:
                    bits[particle] = self._bit(rule, particle)
                keys[key] |= bits[particle]
            for word in rule.with_words:
                self._beside_keys[word.split()[-1]] |= sum(bits.values())
        self._noun_endings = [key[1:] for key in self._noun_keys if key[0] == "-"]
        self._beside_endings = [key[1:] for key in self._beside_keys if key[0] == "-"]
        predicates = {
            k: self._verb_keys.get(k, 0) | self._noun_keys.get(k, 0) for k in self._verb_keys | self._noun_keys
        }
        particles = sorted(self._particles)
        self._predicates = Forms(predicates, book, particles)
        self._beside = Forms(self._beside_keys, book, particles)
        self._known: Memory[str, _Signs] = Memory(_REMEMBERED)

    def promise(self, sentence: Sentence, *, money: bool, stake: bool) -> Promise:
        """What the sentence may tell by the forms of its words, given whether it has a sum and a stake."""
        known, signs = self._known.fresh, []
        for word in sentence.words:
            found = known.get(word.lower) or self._signs(word.lower)
            if found is not _NONE:
                signs.append(found)
        return self._promise(self._fires(signs), money=money, stake=stake)

    def confirmed(self, sentence: Sentence, promise: Promise) -> Promise:
        """What it may tell by the tags and lemmas of those words."""
        signs = [self._read(word) for word in sentence.words if self._signs(word.lower) is not _NONE]
        fires = self._fires(signs)
        alone = promise.money and not fires and not promise.named and not sentence.heading
        if alone and self._is_told(sentence):
            return Promise(deal=False, alone=False, money=True, stake=promise.stake)
        return self._promise(fires, money=promise.money, stake=promise.stake)

    def _is_told(self, sentence: Sentence) -> bool:
        """Whether a verb stands in its first clause: it is no entry of a list, a name and a sum alone."""
        before = sentence.words[0]
        for word in sentence.words[1:]:
            if self._brackets and word.text in _MARKS:
                return False
            if len(word.text) <= _AUXILIARY and word.text.islower() and word.among(self._finite):
                return not before.among(self._determiners)
            before = word
        return False

    def _fires(self, signs: Iterable[_Signs]) -> int:
        """The readings of rules that may fire."""
        predicate, beside, particle = 0, self._no_word, self._no_particle
        for found in signs:
            predicate |= found.predicate
            beside |= found.beside
            particle |= found.particle
        return predicate & beside & particle

    def _promise(self, fires: int, *, money: bool, stake: bool) -> Promise:
        fires &= -1 if money else ~self._only_sums
        figures = self._of_sum * money | self._of_stake * stake | self._of_either * (money or stake)
        return Promise(bool(fires) or money, bool(fires & (self._free | figures)) or money, money, stake)

    def _read(self, word: Word) -> _Signs:
        """What a word is a sign of by its tag and lemma."""
        lemma = word.lemma.lower()
        noun = lemma.rsplit("-", 1)[-1]
        predicate = self._noun_keys.get(noun, 0)
        if word.tag[0] == "V" or word.tag == PARTICIPLE:
            predicate |= self._verb_keys.get(lemma, 0)
        for ending in self._noun_endings:
            if noun.endswith(ending):
                predicate |= self._noun_keys["-" + ending]
        beside = self._beside_keys.get(lemma, 0) | self._beside_keys.get(word.lower, 0)
        for ending in self._beside_endings:
            if lemma.endswith(ending) or word.lower.endswith(ending):
                beside |= self._beside_keys["-" + ending]
        return _Signs(predicate, beside, self._by_particle.get(word.lower, 0))

    def _signs(self, lower: str) -> _Signs:
        found = self._known.get(lower)
        if found is None:
            found = _Signs(self._predicates.bits(lower), self._beside.bits(lower), self._by_particle.get(lower, 0))
            self._known.keep(lower, found if any(found) else _NONE)
        return found if any(found) else _NONE

    def _words(self, rule: DealRule) -> Iterable[tuple[defaultdict[str, int], str, str]]:
        """The verbs and nouns that a rule fires on, each with its particle; a separable one also as it stands apart."""
        for noun in rule.nouns:
            yield self._noun_keys, noun.split()[-1], ""
        for verb in rule.verbs:
            key, _, particle = verb.partition(" ")
            yield self._verb_keys, key, particle
            for part in self._particles:
                if key.startswith(part) and len(key) >= len(part) + _PARTICLE:
                    yield self._verb_keys, key[len(part) :], part

    def _bit(self, rule: DealRule, particle: str) -> int:
        bit = 1 << self._count
        self._count += 1
        if not rule.with_words:
            self._no_word |= bit
        if particle:
            self._by_particle[particle] |= bit
        else:
            self._no_particle |= bit
        if rule.needs_amount and not (rule.investor or rule.target):
            self._only_sums |= bit
        if rule.own_amount or rule.needs_amount or rule.type == "valuation":
            self._of_sum |= bit
        elif rule.needs_stake:
            self._of_stake |= bit
        elif rule.needs_figure:
            self._of_either |= bit
        else:
            self._free |= bit
        return bit


@lru_cache(maxsize=4)
def _gate(book: Rulebook) -> _Gate:
    return _Gate(book)
