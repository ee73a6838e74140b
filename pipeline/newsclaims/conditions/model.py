"""What the conditions stage hands on: the words on which a deal hangs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """The words from `start` to `end` of the text, in the sentence of that index, found by `rule`.

    `local` ones hang on the clause beside them ("sofern …"); the others are statements of their own about the deal told
    before ("Die Behörden müssen noch zustimmen"). `partial` ones bind one leg of a package ("die zweite Tranche").
    """

    start: int
    end: int
    sentence: int
    rule: str
    local: bool = True
    partial: bool = False
