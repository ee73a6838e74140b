"""What the deals stage hands on: frames, each one predicate of a deal with the noun phrases in its slots."""

from dataclasses import dataclass, field
from typing import Literal

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses import Chunk, Clause
from newsclaims.deals.places import Filler
from newsclaims.deals.valency import DealRule
from newsclaims.records import Status

Basis = Literal["cue", "modal", "mood", "rule", "tense", "perfect", "present"]
"""What a status was read from: a word that governs the deal, a modal or mood, the rule, a past tense, the perfect by
which news tells what has just been done, or nothing but the present."""


@dataclass(slots=True, eq=False)
class Frame:
    """A deal as one predicate tells it. `anchor` is the predicate's word index; `rules` all that had a part in it."""

    rule: DealRule
    anchor: int
    clause: Clause
    noun: Chunk | None = None
    investors: "list[Filler]" = field(default_factory=list)
    targets: "list[Filler]" = field(default_factory=list)
    money: Money | None = None
    stake: StakeFound | None = None
    status: Status = "announced"
    basis: Basis = "present"
    sentence: int = 0
    rules: list[str] = field(default_factory=list)
    negated: bool = False
    carried: bool = True  # of a noun: whether a verb beside it acts on the deal ("plant den Börsengang")
    received: bool = False  # of an offer: that the verb's subject has it from another
    in_return: bool = (
        False  # of aid: that it is what the verb's subject gets for its deed ("in exchange for $4m in aid")
    )
    given: bool = False  # of a round: that the verb's subject gives the money ("gave Kolb $5 million in funding")
    loose_target: bool = False  # its target is only the subject of a verb that governs it

    @property
    def undergone(self) -> bool:
        """Whether its target is the name that is the subject of its passive verb: "Kolb, valued at $5 million, …"."""
        subject, verb = self.clause.subject, self.clause.verb
        passive = self.noun is None and verb is not None and verb.passive and subject is not None and subject.named
        return passive and any(f.chunk is subject for f in self.targets)
