"""Claims on their way: one frame's content, its noun phrases resolved to names, still open to joining and folding."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from newsclaims.amounts import Money, StakeFound
from newsclaims.deals import Basis, DealRule, Frame
from newsclaims.names import Mention, Names
from newsclaims.records import ClaimType, PartyKind, Role, Status
from newsclaims.sources import Speaker
from newsclaims.text import Sentence, Span

_REACH = 200  # sentences, more than an article has: what stands farther off is told of another deal
TO_COME: frozenset[Status] = frozenset({"planned", "in_talks"})
OPEN: frozenset[Status] = TO_COME | {"announced"}  # neither done nor off
_DASHES = frozenset({"-", "–", "—", "--"})
_NO_TARGET: dict[ClaimType, tuple[PartyKind, ...]] = {
    "funding_round": ("person", "government", "outlet"),
    "valuation": ("person", "government", "outlet"),
    "ipo": ("person", "government", "outlet"),
    "acquisition": ("government", "person"),
    "investment": ("person",),
    "loan": ("person", "outlet"),
    "grant": ("outlet",),
}


@dataclass(frozen=True, slots=True)
class PartyRef:
    """A party and where the words stand that name or describe it.

    `entity` is -1 for a project that has no name of its own; `described` tells a name read from a description or
    pronoun, `bound` one whose meaning its own sentence tells ("Kolb said it has …"); `with_name` a project told with a
    name in it ("Brightol assets"); `unit` one by a general noun for a part of a firm; `sort` a bare plural ("hotels");
    `weak` a definite phrase ("the plant") that points to something told elsewhere.
    """

    name: str
    kind: PartyKind
    span: Span
    entity: int = -1
    role: Role = "investor"
    described: bool = False
    bound: bool = False
    weak: bool = False
    unit: bool = False
    with_name: bool = False
    sort: bool = False

    @property
    def key(self) -> str:
        """What makes two references the same party."""
        return f"#{self.entity}" if self.entity >= 0 else self.name.casefold()


def party_named(mention: Mention, names: Names) -> PartyRef:
    """The party that a name means."""
    entity = names.entity_of(mention)
    return PartyRef(entity.name, entity.kind, Span(mention.start, mention.end), entity.index)


def only_states(parties: Sequence[PartyRef]) -> bool:
    """Whether there are parties, and all of them are states."""
    return bool(parties) and all(p.kind == "government" for p in parties)


def receives(party: PartyRef, type_: ClaimType) -> bool:
    """Whether one of the party's kind can be the target of a deal of that type."""
    return party.kind not in _NO_TARGET[type_]


def signs(party: PartyRef, sentence: Sentence) -> bool:
    """Whether an outlet only signs a heading, behind a dash at its end ("Kolb to buy Arden - Reuters")."""
    if party.kind != "outlet" or not sentence.heading or party.span.end < sentence.words[-1].end:
        return False
    before = [w for w in sentence.words if w.end <= party.span.start]
    return bool(before) and before[-1].text in _DASHES


def buys(party: PartyRef, frame: Frame) -> bool:
    """Whether an outlet is no paper that reports here but the firm that buys: "Reuters has bought Kolb"."""
    subject, verb = frame.clause.subject, frame.clause.verb
    if frame.rule.type != "acquisition" or frame.noun or subject is None or verb is None or verb.passive:
        return False
    return not subject.prep and any(m.start <= party.span.start < m.end for m in subject.mentions)


@dataclass(slots=True, eq=False)
class Draft:
    """A claim before it is final. `sentence` is the index of its carrying sentence, `more` those that add to it."""

    type: ClaimType
    status: Status
    sentence: int
    anchor: Span
    rule: DealRule
    basis: Basis = "present"
    investors: list[PartyRef] = field(default_factory=list)
    targets: list[PartyRef] = field(default_factory=list)
    money: Money | None = None
    stake: StakeFound | None = None
    rules: list[str] = field(default_factory=list)
    more: list[int] = field(default_factory=list)
    predicates: tuple[
        str, ...
    ] = ()  # ids of the deal rules that fired in its sentence, before those of status and the like
    heading: bool = False  # told in the title or a subhead
    carried: bool = True  # see Frame
    priced: bool = False  # its sentence names a price per share
    sums: frozenset[float] = frozenset()  # the exact ones that its sentence names
    backed: bool = False  # whether a word that its rule wants stands in its sentence
    inherited: int = 0
    open_investor: bool = (
        False  # its words name an investor by a description or pronoun whose meaning its sentence leaves open
    )
    open_several: bool = False  # whether that is a plural
    several_pay: bool = False  # its words name as investors several by a noun alone ("die Sparkassen")
    firm_pays: bool = False  # or one that is described as a firm
    sizes: bool = False  # its words tell but the sum of the deal told before: "The purchase cost $5 million"
    of_deal: bool = False  # its words speak of the deal told before: of what that follows, or of who lends for it
    unread_investor: bool = False  # its words name one by a pronoun or "the firm", and it stays open who that is
    behind: bool = False  # told only as what something else came after: "nach der Übernahme von Kolb"
    borrowed: bool = False  # told of who gets the money: "needs an injection", "secured a cheque"
    accepted: bool = False  # told of who takes an offer: the firm that is bought, or who owns it
    unpaid: bool = False  # the place of its investor is empty
    open_target: bool = False  # the same of its target
    open_firm: bool = False  # and that is described as a firm
    sellers: frozenset[str] = frozenset()  # keys of who is named as selling
    aside: bool = False  # told in a relative clause
    asides: tuple[
        Span, ...
    ] = ()  # the relative clauses of its sentence that are not its own: what they tell is another's
    closed_target: bool = False  # its words say what the money goes into, and that is no party: none is taken over
    sources: tuple[Speaker, ...] = ()
    conditions: list[Span] = field(default_factory=list)

    @property
    def investor_keys(self) -> frozenset[str]:
        """Keys of the investors."""
        return frozenset(p.key for p in self.investors)

    @property
    def target_keys(self) -> frozenset[str]:
        """Keys of the targets."""
        return frozenset(p.key for p in self.targets)

    @property
    def targets_own(self) -> bool:
        """Whether the draft's own sentence names its target."""
        return bool(self.targets) and not self.inherited

    @property
    def source_names(self) -> frozenset[str]:
        """Who the draft is from, by name."""
        return frozenset(s.name for s in self.sources)

    def again(self) -> "Draft":
        """The same draft once more, to be told of another party; what conditions are found later are those of both."""
        return replace(self, rules=list(self.rules), more=[])


def near(drafts: Sequence[Draft], sentence: int, reach: int = _REACH) -> Sequence[Draft]:
    """Those of the drafts, which are in the order of the text, that stand no more than so many sentences away."""
    first = bisect_left(drafts, sentence - reach, key=_sentence)
    return drafts[first : bisect_left(drafts, sentence + reach + 1, lo=first, key=_sentence)]


def _sentence(draft: Draft) -> int:
    return draft.sentence
