"""Ties to each draft what it hangs on: a condition belongs to the deal that it speaks of, and to that deal's claims."""

import re
from collections.abc import Mapping, Sequence

from newsclaims.claims.draft import OPEN, Draft, near
from newsclaims.claims.focus import labels, parts_of
from newsclaims.conditions import Condition
from newsclaims.conditions.rules import condition_tables
from newsclaims.deals import compatible, deal_rules
from newsclaims.names import Names
from newsclaims.sources import Attribution, Voices
from newsclaims.text import Document, Span

_WORD = re.compile(r"\w+")
_REACH = 12
_REACH_NAMED = 30  # of one that names the deal ("the sale", "die Übernahme")
_SOON = 3
_TIMED = 4  # words in which a time that opens a sentence stands


def attach_conditions(
    drafts: Sequence[Draft],
    conditions: Sequence[Condition],
    document: Document,
    names: Names,
    attributions: Sequence[Attribution],
) -> None:
    """Give each condition to the deal that it speaks of, and to that deal's other claims.

    One told in the article's own voice belongs to every claim of the deal, one that somebody tells to those that he
    tells or that nobody does.
    """
    parts = parts_of(document, names, labels(document, names)) if conditions else ()
    evidence = {d: frozenset((d.sentence, *d.more)) for d in drafts}
    voices = Voices(attributions)
    before: tuple[Told, Draft | None] | None = None
    for condition in conditions:
        told = Told(condition, document, names, voices, parts)
        around = near(drafts, condition.sentence)
        beside = told.beside({d: evidence[d] for d in around})
        host = beside or told.host(around)
        if host is None and before is not None and told.goes_on(before[0]):
            given_up = before[1] is not None and before[1].status == "ended" and before[0].condition.local
            host = None if given_up else before[1]
        before = told, host
        if host is None:
            continue
        for draft in around:
            if draft is host or told.shares(draft, host, beside=beside is not None):
                _add(draft, Span(condition.start, condition.end), condition)


class Told:
    """A condition with what its passage says of whose deal it speaks: the parties named near it, and who says it."""

    def __init__(
        self,
        condition: Condition,
        document: Document,
        names: Names,
        voices: Voices,
        parts: Sequence[int],
    ) -> None:
        self.condition, self.document, self.parts = condition, document, parts
        sentence = document.sentences[condition.sentence]
        before = document.sentences[max(0, condition.sentence - 1)]
        start = before.start if before.paragraph == sentence.paragraph else sentence.start
        self.parties = {f"#{m.entity}" for m in names.inside(start, sentence.end)}
        self.named = {f"#{m.entity}" for m in names.inside(sentence.start, sentence.end)}
        self.sources = {s.name for s in voices.at(condition.start)}
        rules, text = condition_tables(document.book).rules, document.text[condition.start : condition.end]
        self.past = rules.past
        self.wholes, words = rules.wholes, frozenset(_WORD.findall(text.lower()))
        self.after_listing = bool(words & deal_rules(document.book).listings) and not words & rules.things

    def goes_on(self, before: "Told") -> bool:
        """Whether it follows right on another one: "It needs Ottawa's nod. The heirs must also agree."."""
        here, there = (t.document.sentences[t.condition.sentence] for t in (self, before))
        near = here.index - there.index <= 1 and here.paragraph == there.paragraph
        return near and (not self.sources or bool(self.sources & before.sources))

    def beside(self, evidence: Mapping[Draft, frozenset[int]]) -> Draft | None:
        """The claim that the condition's own sentence tells, the nearest if it tells several."""
        condition = self.condition
        here = [
            d
            for d, sentences in evidence.items()
            if self._binds(d)
            and condition.sentence in (sentences if d.status != "ended" else {d.sentence})
            and self.parts[d.sentence] == self.parts[condition.sentence]
        ]
        leg = [d for d in here if self._on_top(d)]
        return min(leg or here, key=lambda d: (_distance(d.anchor, condition), -bool(d.money)), default=None)

    def _on_top(self, draft: Draft) -> bool:
        """Whether the draft is the sum on top of another that the condition binds alone: "… and a further 25 if …"."""
        leg, money = self.condition.leg, draft.money
        return leg is not None and money is not None and leg.start <= money.start and money.end <= leg.end

    def _whole(self, draft: Draft) -> bool:
        """Whether the draft's sum is told as the whole of its legs: "up to 120 million", "120 million in total"."""
        return (draft.money is not None and draft.money.min is None) or bool(
            {w.lower for w in self.document.sentences[draft.sentence].words} & self.wholes
        )

    def host(self, drafts: Sequence[Draft]) -> Draft | None:
        """The claim told before that a condition in a sentence of its own most likely speaks of."""
        condition = self.condition
        if condition.local:
            return None
        reach = _REACH_NAMED if condition.speaks_of else _REACH
        before = [
            d
            for d in drafts
            if self._binds(d)
            and self.parts[d.sentence] == self.parts[condition.sentence]
            and 0 < condition.sentence - _latest(d, condition) <= reach
            and (self._pending(d) or self._refused(d))
            and (not self.sources or not d.sources or self.sources & d.source_names)
        ]
        if condition.size:
            return _largest(self._meant(before), condition.size)
        ranked = sorted(self._meant(before), key=self._rank)
        return self._agreed(ranked) if ranked else None

    def _rank(self, draft: Draft) -> tuple[bool, bool, int, int, Span]:
        """What is still open before what is not, then by the signs that tie it to the condition, then the latest."""
        return (
            self._pending(draft),
            not self._told_of_before(draft),
            self._fit(draft),
            _latest(draft, self.condition),
            draft.anchor,
        )

    def _told_of_before(self, draft: Draft) -> bool:
        """Whether its sentence opens with a time gone by, as what is told in passing does: "Last month it …"."""
        words = self.document.sentences[draft.sentence].words[:_TIMED]
        return bool(self.condition.speaks_of) and any(w.lower in self.past for w in words)

    def _agreed(self, ranked: Sequence[Draft]) -> Draft:
        """The last, unless that is a rival's bid, not named with the condition, for what another has agreed to buy."""
        last = ranked[-1]
        agreed = [d for d in ranked if d.status == "announced" and d.target_keys & last.target_keys]
        rivals = last.status == "in_talks" and not self.named & last.investor_keys
        return agreed[-1] if agreed and rivals else last

    def shares(self, draft: Draft, host: Draft, *, beside: bool) -> bool:
        """Whether the draft is another claim of the host's deal to which the condition belongs too."""
        condition = self.condition
        if not self._binds(draft) or not self._pending(draft) or not draft.target_keys & host.target_keys:
            return False
        if draft.status == "completed" != host.status and draft.type == "loan" and not draft.investor_keys:
            return False  # what one lender's money hangs on is not what another's did
        if condition.partial and not _exceeds(draft, host):
            return False
        if (condition.size and _worth(draft) != _worth(host)) or (draft.type == "ipo") != (host.type == "ipo"):
            return False
        if self._on_top(host) and not self._whole(draft):
            return False
        if self.parts[draft.sentence] != self.parts[host.sentence]:
            return False
        if condition.local and not (compatible(draft.type, host.type) and draft.investor_keys == host.investor_keys):
            return False
        if condition.of and draft.type not in condition.of and host.type in condition.of:
            return False
        strangers = bool(draft.investor_keys and host.investor_keys and not draft.investor_keys & host.investor_keys)
        if strangers and not self._one_pot(draft, host):
            return False
        return self._same_voice(draft, host, beside=beside)

    def _same_voice(self, draft: Draft, host: Draft, *, beside: bool) -> bool:
        """Whether who tells the condition tells the draft; the article itself speaks of the deal whoever tells it."""
        if not beside and self.sources:
            unsaid = not draft.sources and (draft.money is None or host.money is None or draft.money is host.money)
            outlets = {s.name for s in draft.sources if s.kind == "outlet"}
            return (
                unsaid
                or any(s.name in self.sources for n, s in enumerate(draft.sources) if not n or s.kind == "anonymous")
                or (bool(outlets) and outlets <= self.sources)
            )
        if not beside and not self.condition.of_sum:
            return True
        return not host.sources or (bool(draft.sources) and draft.sources[0].name == host.sources[0].name)

    def _binds(self, draft: Draft) -> bool:
        """Whether it can speak of the draft: no valuation, no listing that it wants, no deal that is part of it."""
        condition = self.condition
        inside = condition.start <= draft.anchor.start < condition.end
        if draft.type == "valuation" or (draft.type == "ipo" and self.after_listing):
            return False
        return not (condition.clause and inside)

    def _pending(self, draft: Draft) -> bool:
        """Whether something can still hang on it: it has not ended, nor is done but by its noun or perfect."""
        if draft.status == "completed" and _just_told(draft):
            sentences, last = self.document.sentences, _latest(draft, self.condition)
            beside = sentences[last].paragraph == sentences[self.condition.sentence].paragraph
            return beside and self.condition.sentence - last <= _SOON and bool(self.condition.speaks_of)
        lent = draft.type == "loan" and draft.type in self.condition.of  # "The loan can be drawn once …"
        return draft.status in OPEN or (lent and draft.status == "completed")

    def _refused(self, draft: Draft) -> bool:
        """Whether it is an offer that was refused and of which the passage goes on to speak."""
        ended = draft.status == "ended" and draft.type == "acquisition"
        return (
            ended
            and bool(self.condition.speaks_of)
            and self.condition.sentence - _latest(draft, self.condition) <= _SOON
        )

    def _one_pot(self, draft: Draft, host: Draft) -> bool:
        """Whether both are shares of one pot, told together just before ("512 Millionen trägt der Bund, 128 …")."""
        sentences = self.document.sentences
        place = sentences[self.condition.sentence].paragraph
        told = {sentences[d.sentence].paragraph for d in (draft, host)}
        return draft.type == host.type != "acquisition" and told == {place}

    def _meant(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Those of the kind that the condition's sentence names, or that goes under the name; all if it names none."""
        of = self.condition.of
        if not of:
            return drafts
        exact = [d for d in drafts if d.type in of]
        return exact or [
            d
            for d in drafts
            if "ipo" not in of
            and any(compatible(d.type, t) for t in of)
            and self.condition.sentence - _latest(d, self.condition) <= _REACH
        ]

    def _fit(self, draft: Draft) -> int:
        """How many signs tie the condition to the draft: its payer is named beside it, its source says it."""
        return bool(self.parties & draft.investor_keys) + bool(self.sources & draft.source_names)


def _just_told(draft: Draft) -> bool:
    """Whether no more than the present, or of a purchase the perfect ("has acquired"), says that it is done."""
    return draft.basis == "present" or (draft.basis == "perfect" and draft.type == "acquisition")


def _worth(draft: Draft) -> float:
    """The draft's exact sum, 0 without one."""
    return (draft.money and draft.money.core_value) or 0


def _largest(drafts: Sequence[Draft], size: int) -> Draft | None:
    """The draft of the largest sum, or with -1 of the smallest."""
    return max((d for d in drafts if _worth(d)), key=lambda d: size * _worth(d), default=None)


def _exceeds(draft: Draft, host: Draft) -> bool:
    """Whether the draft is the whole of which the host is one leg."""
    whole, leg = draft.money and draft.money.core_value, host.money and host.money.core_value
    return compatible(draft.type, host.type) and bool(whole and leg and whole > leg)


def _latest(draft: Draft, condition: Condition) -> int:
    """The last sentence before the condition's that tells the draft."""
    return max([draft.sentence, *(m for m in draft.more if m < condition.sentence)])


def _distance(anchor: Span, condition: Condition) -> int:
    return max(condition.start - anchor.end, anchor.start - condition.end, 0)


def _add(draft: Draft, span: Span, condition: Condition) -> None:
    """Give the draft the condition; what still hangs on something is agreed, not done."""
    if draft.status == "completed" and _just_told(draft):
        draft.status = "announced"
    if span not in draft.conditions:
        draft.conditions.append(span)
    if draft.stake is not None and Span(draft.stake.start, draft.stake.end).within(span):
        draft.stake = None  # "if 75 percent of the shares are tendered"
    if condition.sentence not in {draft.sentence, *draft.more}:
        draft.more.append(condition.sentence)
    if condition.rule not in draft.rules:
        draft.rules.append(condition.rule)
