"""The records that a reconciliation gives: deals, the positions on each, and the links that were made or left open.

Sums are in full units of their currency (ISO 4217), days in ISO 8601, `claim` fields hold ids of claims, and a
reading's `start` and `end` count Unicode code points in its article's text, half-open. Keys may be added to
"newsclaims-reconcile/1", never renamed.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, Self

from pydantic import ConfigDict, Field

from newsclaims.reconcile.decisions import Decision
from newsclaims.records import Bounds, ClaimType, Language, Record, SourceKind, Status

SCHEMA: Literal["newsclaims-reconcile/1"] = "newsclaims-reconcile/1"

SideKind = Literal["valuation", "ipo", "round", "share"]
RelationKind = Literal["same", "within", "overlap", "disjoint", "incomparable"]
Number = int | float


class Reason(Record):
    """One thing that speaks for or against a link: its rule's id, what it adds to the score, and what was compared."""

    rule: str
    points: float
    says: str
    compared: str = ""


class Link(Record):
    """Two claims that are told of one deal ("linked"), may be ("open"), or are by a person's word ("decided")."""

    a: str
    b: str
    verdict: Literal["linked", "open", "decided"]
    score: float = Field(ge=0, le=1)
    reasons: tuple[Reason, ...]


class OpenLink(Link):
    """An uncertain link between two deals, for a person to decide with `--link` or `--unlink` and the claims' ids."""

    deals: tuple[str, str]
    quotes: tuple[str, str]


class Sum(Record):
    """An interval of money; a missing end is not told. `text` is the article's wording, `alt` its own conversion."""

    min: Number | None
    max: Number | None
    currency: str | None
    approx: bool = False
    text: str = ""
    alt: Bounds | None = None


class Stake(Record):
    """A share in percent."""

    min: Number | None
    max: Number | None


class Voice(Record):
    """A link of a chain of sources."""

    name: str
    kind: SourceKind


class Reading(Record):
    """Where a statement was read.

    `first_hand` is true where the article's own outlet tells it; `copy_of` names the article whose text it prints.
    """

    claim: str
    article: str
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None
    language: Language
    quote: str
    start: int | None
    end: int | None
    first_hand: bool
    copy_of: str | None


class Statement(Record):
    """What a source said; `date` is the first day on which it was read."""

    date: str | None
    amount: Sum | None
    stake: Stake | None
    status: Status
    conditions: tuple[str, ...]
    claims: tuple[str, ...]


class Position(Record):
    """What one chain of sources says of the deal at last.

    Fields:
        chain: the sources, outermost first; empty where an article without a known outlet speaks for itself.
        amount, stake: the last ones told; `status` that of the last statement.
        statements: all that differ, by date; more than one figure on different days is a correction (`corrected`).
        texts: how many independent texts carry it; copies of one agency text count once.
        rests_on: positions whose source is a part of this one's chain, so that it is no further witness.
        alone: no other position's sum allows this one's, while others agree.
    """

    id: str
    source: str
    chain: tuple[Voice, ...]
    amount: Sum | None
    stake: Stake | None
    status: Status
    conditions: tuple[str, ...]
    date: str | None
    corrected: bool
    statements: tuple[Statement, ...]
    readings: tuple[Reading, ...]
    texts: int
    rests_on: tuple[str, ...]
    alone: bool


class Relation(Record):
    """How the sum of position `a` lies to that of `b`; "within" is `a` inside `b`. `by` is the way of comparison."""

    a: str
    b: str
    relation: RelationKind
    by: Literal["direct", "alt", "rates"] | None


class Change(Record):
    """What a position said anew on a day: `what` is "first", "amount", "stake" or "status"."""

    date: str
    position: str
    what: Literal["first", "amount", "stake", "status"]
    before: str | None
    after: str


class Condition(Record):
    """A thing that the deal hangs on, and the positions that say so."""

    text: str
    positions: tuple[str, ...]


class SideFact(Record):
    """Another group on the same company: its valuation, its listing, the round of a share, or a share of the round."""

    deal: str
    kind: SideKind
    line: str


class DealParty(Record):
    """A party of the deal: the name used most, and every other one found."""

    name: str
    other_names: tuple[str, ...]


class Deal(Record):
    """One deal and what is said of it.

    Fields:
        agreed: what all positions with a comparable sum allow; null where two exclude each other.
        whole: the smallest interval that holds all of them. Positions that say the deal has ended are left out of both
            unless there are no others.
        uncompared: positions whose sum is in another currency, without a rate.
        status: the furthest that any position tells; `ended_by` are the positions for which it has ended.
        frames: claims that only name the deal and say nothing beyond the positions.
    """

    id: str
    types: tuple[ClaimType, ...]
    investors: tuple[DealParty, ...]
    targets: tuple[DealParty, ...]
    line: str
    agreed: Sum | None
    whole: Sum | None
    uncompared: tuple[str, ...]
    alone: tuple[str, ...]
    status: Status
    ended_by: tuple[str, ...]
    conditions: tuple[Condition, ...]
    changes: tuple[Change, ...]
    positions: tuple[Position, ...]
    relations: tuple[Relation, ...]
    side_facts: tuple[SideFact, ...]
    frames: tuple[Reading, ...]
    links: tuple[Link, ...]
    articles: int
    languages: tuple[Language, ...]
    first: str | None
    last: str | None


class Report(Record):
    """All deals by their ids, and the uncertain links between them."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    schema_: Literal["newsclaims-reconcile/1"] = Field(default=SCHEMA, alias="schema")
    claims: int
    deals: tuple[Deal, ...]
    open_links: tuple[OpenLink, ...]
    overruled: tuple[Decision, ...]

    def ids(self, name: str) -> frozenset[str]:
        """The deal of this id; if there is none, all deals with these parts in their ids ("openai")."""
        known = frozenset(d.id for d in self.deals)
        return frozenset({name}) & known or frozenset(i for i in known if f"-{name}-" in f"-{i}-")

    def only(self, names: Sequence[str]) -> Self:
        """The report on the deals that the names stand for, with their uncertain links."""
        ids = frozenset().union(*map(self.ids, names))
        deals = tuple(d for d in self.deals if d.id in ids)
        return self.model_copy(
            update={"deals": deals, "open_links": tuple(k for k in self.open_links if ids & set(k.deals))}
        )


def json_parts(report: Report) -> Iterator[str]:
    """The report as JSON in parts, a deal or an uncertain link a line, so that a long one need not stand in memory."""
    yield f'{{"schema":"{report.schema_}","claims":{report.claims}'
    for field in ("deals", "open_links", "overruled"):
        yield f',\n"{field}":['
        for i, record in enumerate(getattr(report, field)):
            yield (",\n" if i else "\n") + record.model_dump_json(by_alias=True)
        yield "]"
    yield "}\n"


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report."""
    schema = Report.model_json_schema(by_alias=True, mode="serialization")
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "$id": f"urn:{SCHEMA.replace('/', ':')}", **schema}
