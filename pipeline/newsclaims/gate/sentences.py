"""Which sentences may tell a deal, by the words of the deal rules alone: most do not, and are never tagged.

A rule can fire only where a form of its verb or noun stands, with the particle of a phrasal verb and the other words
that it wants beside it. What a form comes to is worked out once and remembered.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRule, deal_rules, may_be_told
from newsclaims.gate.signs import Signs
from newsclaims.rulebook import Rulebook
from newsclaims.text import Document, Sentence

_AUXILIARY = 6  # characters of the verbs by which a sentence is known for no entry of a list: "would", "wurde"
_MARKS = frozenset(",;:–—()[]-")

F = TypeVar("F", Money, StakeFound)


class Figures(NamedTuple):
    """Whether a sentence has a sum or a share, and whether one that a deal may have.

    `nouns` are those that a sum names itself ("kredit" of "Milliardenkredit").
    """

    money: bool = False
    stake: bool = False
    sum: bool = False
    share: bool = False
    nouns: tuple[str, ...] = ()


class Promise(NamedTuple):
    """What a sentence may tell: `deal` is whether a rule may fire, `alone` whether that may come to a claim.

    A rule that wants a figure comes to none in a sentence without one, and one that wants a deal told elsewhere comes
    to none by itself; they only may help to understand another's deal.
    """

    deal: bool
    alone: bool
    figures: Figures = Figures()


def promises(document: Document, money: Sequence[Money], stakes: Sequence[StakeFound]) -> list[Promise]:
    """What each sentence of a document may tell."""
    gate = _gate(document.book)
    sums, shares = _inside(document.sentences, money), _inside(document.sentences, stakes)
    return [gate.promise(s, _figures(a, b)) for s, a, b in zip(document.sentences, sums, shares, strict=True)]


def confirmed(sentence: Sentence, promise: Promise, book: Rulebook) -> Promise:
    """What is left of a promise when the tags and lemmas of the sentence are known."""
    return _gate(book).confirmed(sentence, promise)


def _inside(sentences: Sequence[Sentence], figures: Sequence[F]) -> list[Sequence[F]]:
    """Those of the figures, which are sorted, that share a character with each sentence."""
    found, first = [], 0
    for sentence in sentences:
        while first < len(figures) and figures[first].end <= sentence.start:
            first += 1
        last = first
        while last < len(figures) and figures[last].start < sentence.end:
            last += 1
        found.append(figures[first:last])
    return found


def _figures(money: Sequence[Money], stakes: Sequence[StakeFound]) -> Figures:
    if not (money or stakes):
        return _NO_FIGURES
    nouns = tuple(m.head.lower() for m in money if m.head)
    sum_, share = any(may_be_told(m) for m in money), any(not s.old for s in stakes)
    return Figures(bool(money), bool(stakes), sum_, share, nouns)


_NO_FIGURES = Figures()


class _Gate:
    """What the deal rules of a language come to in a sentence."""

    def __init__(self, book: Rulebook) -> None:
        self.signs = Signs(book)
        syntax = syntax_rules(book)
        self._brackets = syntax.verb_bracket
        self._finite = frozenset(tag for tag, kind in syntax.classes.items() if kind == "vfin")
        self._determiners = frozenset(tag for tag, kind in syntax.classes.items() if kind == "det")
        self._lists = any(rule.entry for rule in deal_rules(book).rules)
        self._only_sums = self._of_sum = self._of_stake = self._of_either = self._of_price = self._free = 0
        for number, (rule, _) in enumerate(self.signs.readings):
            self._sort(rule, 1 << number)

    def _sort(self, rule: DealRule, bit: int) -> None:
        """Put a reading to those that come to a claim with the same figure; to none if it wants a deal elsewhere."""
        if rule.needs_amount and (rule.by_figure or not (rule.investor or rule.target)):
            self._only_sums |= bit  # without a sum they tell nothing, not even of another's deal
        if rule.ends or (rule.needs_deal and not rule.backed_by):
            return
        if rule.own_amount or rule.needs_amount or rule.type == "valuation":
            self._of_sum |= bit
            self._of_price |= bit * rule.per_share
        elif rule.needs_stake:
            self._of_stake |= bit
        elif rule.needs_figure:
            self._of_either |= bit
        else:
            self._free |= bit

    def promise(self, sentence: Sentence, figures: Figures) -> Promise:
        """What the sentence may tell by the forms of its words, given its figures."""
        found = self.signs.of_forms(sentence.words)
        return self._promise(sentence, found, figures, entry=figures.money and self._lists)

    def confirmed(self, sentence: Sentence, promise: Promise) -> Promise:
        """What it may tell by the tags and lemmas of those words."""
        found = self.signs.of_words(sentence.words)
        told = self._promise(sentence, found, promise.figures, entry=False)
        if told.alone or not (promise.figures.money and self._lists) or self._is_told(sentence):
            return told
        return self._promise(sentence, found, promise.figures, entry=True)

    def _promise(self, sentence: Sentence, found: int, figures: Figures, *, entry: bool) -> Promise:
        """What it may tell by the signs of its words; `entry` is whether it may be one of a list, without predicate."""
        for noun in figures.nouns:
            found |= self.signs.of_form(noun)
        fires = self.signs.fires(found, heading=sentence.heading, figure=figures.money or figures.stake)
        fires &= -1 if figures.money else ~self._only_sums
        verbless = figures.money and (entry or sentence.heading)
        telling = fires & self._telling(figures, heading=sentence.heading)
        if figures.sum or figures.share or sentence.heading:
            return Promise(bool(fires) or verbless, bool(telling) or (figures.sum and verbless), figures)
        return Promise(bool(fires) or verbless, bool(telling) and self.signs.paid(fires, found), figures)

    def _telling(self, figures: Figures, *, heading: bool) -> int:
        """The readings that come to a claim with such figures; of aid a heading may tell without any."""
        of_figure = self._of_sum * figures.sum | self._of_stake * figures.share
        of_figure |= self._of_price * figures.money  # of a share too
        return self._free | of_figure | self._of_either * (figures.sum or figures.share or heading)

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


@lru_cache(maxsize=4)
def _gate(book: Rulebook) -> _Gate:
    return _Gate(book)
