"""What the amounts stage hands on: sums of money and stakes, as intervals tied to the characters that tell them."""

from dataclasses import dataclass

Number = int | float


@dataclass(frozen=True, slots=True)
class Converted:
    """The same sum in another currency, as the article converts it."""

    min: Number | None
    max: Number | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class Money:
    """A sum: `start` to `end` covers its whole wording with bound words ("bis zu 50 Millionen Dollar").

    `min` and `max` are in full units of `currency` (ISO 4217 or None). `core` is the span without bound words. In a
    compound ("100-Milliarden-Dollar-Runde", "Milliardenkredit") `head` is the last part ("Runde", "kredit") and
    `head_start` where it begins; else "" and -1. `per` is "share", "unit", "year" for a price or rate, else "".
    `change_from` marks the old figure of a change ("von 400 auf 600 Millionen": the 400). `rule` is the id of its rule;
    `alt_end` is where the conversion `alt` ends.
    """

    start: int
    end: int
    min: Number | None
    max: Number | None
    currency: str | None
    approx: bool = False
    alt: Converted | None = None
    alt_end: int = -1
    core: tuple[int, int] = (0, 0)
    head: str = ""
    head_start: int = -1
    per: str = ""
    change_from: bool = False
    rule: str = ""

    @property
    def core_value(self) -> Number | None:
        """The figure that the words name, whichever end of the interval it is; None for a true range."""
        if self.min is not None and self.max is not None and self.min != self.max:
            return None
        return self.min if self.min is not None else self.max

    @property
    def largest(self) -> Number | None:
        """The upper end of the interval, or the lower one where it is open above."""
        return self.max if self.max is not None else self.min

    @property
    def vague(self) -> bool:
        """Whether it is a bare magnitude ("billions"), which any precise sum of the deal may replace."""
        return self.approx and self.max is None and self.min in {1_000_000, 1_000_000_000, 2_000_000_000}


@dataclass(frozen=True, slots=True)
class StakeFound:
    """A share of a company in percent: "24,9 Prozent", "a third", "the majority", "15-Prozent-Anteil".

    `head` and `head_start` as in `Money`. `old` marks the holding before a change (the five in "von fünf auf
    23 Prozent") and a mere increment whose total is told as well.
    """

    start: int
    end: int
    min: float | None
    max: float | None
    head: str = ""
    head_start: int = -1
    old: bool = False
    rule: str = ""
