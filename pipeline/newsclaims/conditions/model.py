"""What the conditions stage hands on: the words on which a deal hangs."""

from dataclasses import dataclass

from newsclaims.records import ClaimType
from newsclaims.text import Span


@dataclass(frozen=True, slots=True)
class Condition:
    """The words from `start` to `end` of the text, in the sentence of that index, found by `rule`.

    `local` ones hang on the clause beside them ("sofern …"); the others are statements of their own about the deal told
    before ("Die Behörden müssen noch zustimmen", "Der Kauf gilt erst, wenn …"). `speaks_of` is the noun by which the
    sentence takes up the deal, in lower case, if it does, and `of` the types of claim that the noun can mean; `of_sum`
    ones speak of one figure for it ("die Summe hängt davon ab, …"), `partial` ones bind one leg of it ("the second
    tranche"). A `clause` is of another deal than the one that it tells itself ("if Brindle raises $3 million"). `leg`
    is the clause beside it that tells a sum on top of another ("and a further $25 million if …"). `size` is 1 where the
    sentence speaks of the larger of several alike ("the larger loan"), -1 of the smaller.
    """

    start: int
    end: int
    sentence: int
    rule: str
    local: bool = True
    partial: bool = False
    speaks_of: str = ""
    of: frozenset[ClaimType] = frozenset()
    of_sum: bool = False
    clause: bool = False
    leg: Span | None = None
    size: int = 0
