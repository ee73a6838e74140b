"""Finds the bare bones of sums in a text: a number, its magnitude, its currency, without what stands around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from newsclaims.amounts.grammar import Grammar
from newsclaims.amounts.numbers import figure_value
from newsclaims.amounts.windows import lowered, windows

_SCALED_SIGN = re.compile(r"([TM])(EUR|€|CHF|USD)")
_SMALL = 10_000
_HUNDREDTH = 100
_SHORT = 3
_SIGNED_BEFORE = re.compile(r"[$€£]\s?\d[\d.,]*\s?[A-Za-z]{0,2}(?P<between>\s?[-–—]\s?|\s[a-z]{2,3}\s)\Z")
_FRONT = re.compile(r"\b([^\W\d_]+)-\Z")
_REACH = 24
_SIGN_FACTOR = {"T": 1000, "M": 1_000_000}


@dataclass(slots=True)
class Core:
    """A figure as it stands: `low` and `high` in full units, `scale` its magnitude or None.

    `money` says whether a currency is written at it, `currency` which (None: left open), `prefixed` if
    it stands before the number; `number` and `inside` are the words for the number and a bound between it and its unit.
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    scale: int | None = None
    money: bool = False
    currency: str | None = None
    approx: bool = False
    head: str = ""
    head_start: int = -1
    kind: str = "figure"  # figure | word | vague | digits | bare
    rule: str = ""
    sign: str = ""
    number: str = ""
    inside: str = ""
    prefixed: bool = False
    part: bool = False  # told in hundredths of a currency

    @property
    def unscaled(self) -> bool:
        """A plain number with neither magnitude nor currency: a sum only as part of a range."""
        return self.scale is None and not self.money


def cores(text: str, grammar: Grammar) -> Iterator[Core]:
    """The figures of a text in order."""
    swiss = "ß" not in text and any(w in text for w in ("Franken", "CHF", " Fr."))
    for start, end in windows(lowered(text), grammar.stems, digits=True):
        for match in grammar.core.finditer(text, start, end):
            core = _Reader(match, grammar, swiss).read()
            if core is not None:
                yield core


class _Reader:
    """Reads one match."""

    def __init__(self, match: re.Match[str], grammar: Grammar, swiss: bool) -> None:
        self.match, self.grammar, self.swiss = match, grammar, swiss
        self.number = match["num"] or match["num2"] or ""
        self.factor, self.pre = 1, match["pre"] or ""
        self.post = match["post"] or ""
        scaled = _SCALED_SIGN.fullmatch(self.pre or self.post)
        if scaled and (self.pre or self.post) not in grammar.currencies.signs:
            self.factor = _SIGN_FACTOR[scaled[1]]
            self.pre, self.post = self.pre and scaled[2], self.post and scaled[2]
        self.mag = match["mag"] or ""
        self.end = match.end()

    def read(self) -> Core | None:
        """The figure of the match; None where it is none."""
        m = self.match
        if self.mag in self.grammar.letters and not self._letter_stands():
            if m["head"] or m["hyphen"]:
                return None
            self.mag = self.post = ""
            self.end = max(m.end("num"), m.end("num2"))
        head = (m["head"] or "") if self.end == m.end() else ""
        if head and not (self.mag or self.post):
            if not self.pre:
                return None
            head, self.end = "", m.start("head") - bool(m["hyphen"])
        core = self._core(head)
        if core is not None and head:
            core.head, core.head_start = head, m.start("head")
        return core and self._with_currency(core)

    def _with_currency(self, core: Core) -> Core | None:
        weak = self.grammar.currencies.weak
        if self.post and self.pre in weak:
            self.pre = ""
        written = self.pre or self.post
        small = core.scale is None and (core.low or 0) < _SMALL
        if small and written and (self.pre or self.post.lower()) in weak:
            return None
        if written.lower() in self.grammar.currencies.parts:
            if core.scale is not None or core.low is None or core.high is None:
                return None
            core.low, core.high, core.part = core.low / _HUNDREDTH, core.high / _HUNDREDTH, True
        core.money, core.prefixed = bool(written), bool(self.pre)
        core.currency = self.grammar.currencies.code(written) if written else None
        core.sign = (self.match["sign"] or "").strip()
        return core

    def _letter_stands(self) -> bool:
        if self.match["num"] or self.post:
            return bool(self.number)
        if not self.number:
            return False
        return (len(self.mag) > 1 and self.mag[0].islower()) or self._ends_a_range()

    def _ends_a_range(self) -> bool:
        """Whether a figure with a sign and a word of ranges stand right before: "$5m to 10m", "€5–10m"."""
        text, start = self.match.string, self.match.start()
        left = _SIGNED_BEFORE.search(text, max(0, start - _REACH), start)
        if left is None:
            return False
        word, before = left["between"].strip().lower(), text[max(0, left.start() - _REACH) : left.start()].rstrip()
        paired = self.grammar.rules.ranges.paired.items()
        return word in self.grammar.free or any(
            word in ends and before.lower().endswith(opens) for opens, ends in paired
        )

    def _core(self, head: str) -> Core | None:
        m = self.match
        magnitude = self.grammar.magnitude(self.mag) if self.mag else None
        scale = magnitude.value if magnitude else None
        core = Core(
            m.start(), self.end, None, None, scale, rule=magnitude.id if magnitude else self.grammar.rules.numbers.id
        )
        if head and self.mag and head.lower() in self.grammar.rules.plain.heads_out:
            return None
        if m["dig"]:
            return self._digits(core)
        if m["vague"]:
            return self._vague(core)
        if m["wnum"] and self._is_article(head):
            core.start = m.start("mag")
            return self._bare(core)
        if m["wnum"] or self.number:
            return self._numbered(core)
        return self._bare(core) if self._stands_alone(head) else None

    def _is_article(self, head: str) -> bool:
        if not self.mag or self.match["wnum"].lower() not in self.grammar.rules.numbers.articles:
            return False
        return self._stands_alone(head)

    def _stands_alone(self, head: str) -> bool:
        """Whether the magnitude needs no number: plural, or in a compound ("billion-dollar", "Milliarden-Deal")."""
        behind = self.match.end("mag")
        return self.mag.lower() in self.grammar.plural or bool(head) or self.match.string.startswith("-", behind)

    def _numbered(self, core: Core) -> Core | None:
        if self.match["wnum"]:
            value, core.kind = self.grammar.words.value(self.match["wnum"]), "word"
        else:
            decimal = self.grammar.rules.numbers.decimal
            value = figure_value(self.number, decimal, scaled=bool(self.mag), point_decimal=self.swiss)
        if value is None:
            return None
        if self.match["half"] and core.scale:
            value += Decimal("0.5")
        core.inside = (self.match["inside"] or "").lower()
        core.number = self.number or self.match["wnum"]
        core.low = core.high = value * (core.scale or 1) * self.factor
        if self.factor > 1:
            core.scale = (core.scale or 1) * self.factor
        return core

    def _vague(self, core: Core) -> Core | None:
        vague = self.grammar.vague[re.sub(r"[ \n]+", " ", self.match["vague"].lower())]
        if core.scale is None and not (self.post and vague.low >= 100):
            return None
        core.low = Decimal(vague.low) * (core.scale or 1)
        core.high = None if vague.high is None else Decimal(vague.high) * (core.scale or 1)
        core.approx, core.kind, core.rule = vague.approx, "vague", vague.id
        return core

    def _digits(self, core: Core) -> Core | None:
        counts = self.grammar.rules.digits.counts
        m_dig = self.match["dig"]
        lo, hi = self.match["lo"].lower(), (self.match["hi"] or self.match["lo"]).lower()
        if core.scale is None and not self.post:
            noun = self.grammar.digit_noun.match(self.match.string, self.end)
            alone = m_dig.lower().endswith(self.grammar.rules.digits.alone) and counts[hi] > 4
            if noun is None and alone:
                core.scale = 1
            elif noun is None or counts[hi] < 4:
                return None
            else:
                core.end, core.head, core.head_start = noun.end(), noun["noun"], noun.start("noun")
                self.post = self._currency_of(noun["noun"])
        core.low = Decimal(10 ** (counts[lo] - 1)) * (core.scale or 1)
        core.high = Decimal(10 ** counts[hi]) * (core.scale or 1)
        core.approx, core.kind, core.rule = True, "digits", self.grammar.rules.digits.id
        core.scale = core.scale or 1
        return core

    def _currency_of(self, noun: str) -> str:
        """The currency's name that a noun for a sum begins with ("Eurobetrag"), or none."""
        lower = noun.lower()
        names = (n for n in self.grammar.currencies.names if len(n) > _SHORT and lower.startswith(n) and n != lower)
        return noun[: len(next(names, ""))]

    def _bare(self, core: Core) -> Core:
        core.low, core.approx, core.kind = Decimal(core.scale or 1), True, "bare"
        front = _FRONT.search(self.match.string, max(0, core.start - _REACH), core.start)
        if front and not (self.pre or self.post) and front[1].lower() in self.grammar.currencies.names:
            core.start, self.post = front.start(), front[1]  # "Dollar-Milliarden"
        return core
