"""What the names stage hands on: the entities of a document, and every place where one of them is named."""

from dataclasses import dataclass, field

from newsclaims.records import PartyKind

FIRMS: frozenset[PartyKind] = frozenset({"company", "fund"})
MAYBE_FIRMS: frozenset[PartyKind] = frozenset({*FIRMS, "unknown"})  # with those whose kind nothing tells


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where an entity is named: `start` to `end` covers the name alone, without role nouns or genitive -s."""

    start: int
    end: int
    text: str
    entity: int  # index into `Names.entities`
    adjective: bool = False  # a state's adjective before the aid it gives: "Croatian state aid"
    beside: bool = False  # a verb's object right behind the noun that is its subject: "hat der Konzern Kolb gekauft"


@dataclass(slots=True, eq=False)
class Entity:
    """A company, fund, person, state, outlet … of the document, by its fullest form or the list's canonical `name`.

    `described` holds lower-case head nouns that the text ties to it ("e-commerce-gigant", "startup", "chiphersteller"),
    `places` cities and countries it is tied to in adjective or noun form, lower case, by which "die Münchner" resolves.
    """

    index: int
    name: str
    kind: PartyKind
    forms: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    gender: str = ""  # "m", "f", "n", "pl" where known: of its descriptions (German) or of the person
    listed: bool = False  # known from a name list
    surnamed: bool = False  # its last word is used alone, as a person's surname would be
