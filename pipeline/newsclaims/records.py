"""The records that leave the extraction: frozen, typed, and tied to the characters of the article.

Every `start` and `end` counts Unicode code points in the article's text, half-open, and
`text == article_text[start:end]`.
The fields are those of the guidelines on deal claims; `newsclaims schema` prints their JSON Schema.
"""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

SCHEMA: Literal["newsclaims/1"] = "newsclaims/1"

ClaimType = Literal["investment", "funding_round", "acquisition", "loan", "grant", "ipo", "valuation"]
Status = Literal["completed", "announced", "planned", "in_talks", "ended"]
Role = Literal["investor", "lead", "participant"]
SourceKind = Literal["outlet", "company", "person", "official", "document", "anonymous"]
PartyKind = Literal["company", "person", "government", "fund", "project", "outlet", "unknown"]
Language = Literal["de", "en"]


class Record(BaseModel):
    """Base of all records: immutable, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class TextSpan(Record):
    """The characters `start` to `end` of the article, and what they say."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _length_fits(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not fit its text {self.text!r}")
        return self


class Bounds(Record):
    """An interval of money with optional ends, in full units of `currency` (ISO 4217, null where none is told)."""

    min: int | float | None
    max: int | float | None
    currency: str | None


class Amount(TextSpan):
    """A sum of money as the article words it: "up to $50m" is `min` null, `max` 50000000, `currency` USD.

    `approx` is true for about-words ("rund", "nearly") and for sums in words ("a double-digit million sum"). `alt` is the
    same sum in another currency where the article converts it.
    """  # noqa: E501 - the words stand in the pinned schema

    min: int | float | None
    max: int | float | None
    currency: str | None
    approx: bool = False
    alt: Bounds | None = None


class Stake(TextSpan):
    """A share of a company in percent, with optional ends: "a majority" is `min` 50, `max` null."""

    min: float | None
    max: float | None


class Party(Record):
    """An investor or target: `name` is its fullest form in the article, `mentions` where the claim's words name it."""

    name: str
    kind: PartyKind
    mentions: tuple[TextSpan, ...]


class Investor(Party):
    """A party that pays."""

    role: Role = "investor"


class Source(TextSpan):
    """Who the article has a claim from; `cue` is the wording that says so ("berichtet", "according to")."""

    name: str
    kind: SourceKind
    cue: TextSpan


class DealDate(TextSpan):
    """When the deal is or was: first and last day (ISO 8601) of the period that the words mean."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    from_: str | None = Field(alias="from")
    to: str | None


class ArticleRef(Record):
    """Which article a claim was read in; `sha256` is of its text in UTF-8."""

    id: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: Language
    sha256: str


class Claim(Record):
    """One answer of an article to: who puts how much money into what, who says so, on what condition, how firm is it."""  # noqa: E501 - see above

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    id: str
    schema_: Literal["newsclaims/1"] = Field(default=SCHEMA, alias="schema")
    article: ArticleRef
    type: ClaimType
    investors: tuple[Investor, ...]
    targets: tuple[Party, ...]
    amount: Amount | None
    stake: Stake | None
    sources: tuple[Source, ...]
    conditions: tuple[TextSpan, ...]
    status: Status
    date: DealDate | None
    evidence: tuple[TextSpan, ...]
    confidence: float = Field(ge=0, le=1)
    rules: tuple[str, ...]
