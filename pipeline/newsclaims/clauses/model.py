"""What syntax hands on: chunks (one noun phrase each), verb groups, and clauses that tie them together."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsclaims.amounts import Money, StakeFound
from newsclaims.names import Mention
from newsclaims.text import Sentence, Word

_PLURALS = ("en", "ern", "eln")  # how a finite German verb in the plural ends: "kaufen", "fördern", "sammeln"


@dataclass(slots=True, eq=False)
class Chunk:
    """A noun phrase without what follows its head: "für den Zulieferer Kolb" is one chunk with `prep` "für".

    `start` and `end` are indices into the document's words, half-open, preposition included; `head` is that of the last
    noun or name. `attached_to` is the phrase that owns it or that it owns:
    of "Arden's arm" that of the first is the second, of "the arm of Arden" that of the second is the first.
    """

    start: int
    end: int
    prep: str
    det: str
    head: int
    head_lemma: str
    head_span: tuple[int, int] = (0, 0)
    pronoun: bool = False
    time: bool = False
    cases: frozenset[str] = frozenset()
    mentions: tuple[Mention, ...] = ()
    money: Money | None = None
    stake: StakeFound | None = None
    bare_money: bool = False
    possessive: bool = False
    whose: bool = False  # a relative pronoun owns it: "whose acquisition", "deren Übernahme"
    apposition: bool = False
    article: int = -1  # where its article is if a participle's phrase stands between: "die an Kolb verkaufte Sparte"
    attached_to: "Chunk | None" = None
    owner: "Chunk | None" = None  # the possessor before it: "Arden's" of "Arden's arm"
    conjuncts: "list[Chunk]" = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether a name stands in it."""
        return bool(self.mentions)

    @property
    def head_is_name(self) -> bool:
        """Whether its head noun is a name itself."""
        return any(m.start <= self.head_span[0] and self.head_span[1] <= m.end + 1 for m in self.mentions)

    @property
    def last_part(self) -> str:
        """The lemma of its head, of a compound with a hyphen the last part: "tochter" of "Kolb-Tochter"."""
        return self.head_lemma.rsplit("-", 1)[-1]


@dataclass(slots=True, eq=False)
class VerbGroup:
    """A predicate with its auxiliaries: `lemma` holds a separated particle ("einsteigen"), `words` all its forms."""

    words: tuple[Word, ...]
    main: Word
    lemma: str
    particle: str = ""
    passive: bool = False
    state: bool = False  # a participle with "sein": "ist beteiligt"
    perfect: bool = False
    past: bool = False
    infinitive: bool = False
    participle: bool = False
    finite: Word | None = None
    modal: str = ""
    negated: bool = False

    @property
    def plural(self) -> bool:
        """Whether its finite form, if German, is a plural."""
        return self.finite is not None and (self.finite.lower.endswith(_PLURALS) or self.finite.lower == "sind")

    def among(self, verbs: frozenset[str]) -> bool:
        """Whether the verb, by itself or with the particle behind it ("turn down"), is one of these."""
        return self.lemma in verbs or f"{self.lemma} {self.particle}" in verbs


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group with its noun phrases, which hangs on `parent`.

    `kind` is main, sub, rel, inf, part, attr (see attributes), ellipsis or verbless.
    """

    kind: str
    words: tuple[int, ...]
    verbs: tuple[VerbGroup, ...]
    chunks: list[Chunk]
    subject: Chunk | None = None
    parent: "Clause | None" = None
    antecedent: Chunk | None = None
    coordinated: "Clause | None" = None  # the predicate before "und", whose subject it shares
    pronoun_place: str = ""  # of a relative clause: where its pronoun stands, as in deal rules; "" if that is not known

    @property
    def verb(self) -> VerbGroup | None:
        """Its last (lexical) verb group."""
        return self.verbs[-1] if self.verbs else None


@dataclass(slots=True, eq=False)
class Syntax:
    """One sentence's chunks and clauses, both in the order of the text."""

    sentence: Sentence
    chunks: tuple[Chunk, ...]
    clauses: tuple[Clause, ...]
    asides: Mapping[int, Money] = field(default_factory=dict)  # sums in brackets, by where the word before ends
    attributed: bool = False  # whether a verb of it says who said it

    def clause_with(self, chunk: Chunk) -> Clause | None:
        """The first clause that the phrase is a part of."""
        return next((c for c in self.clauses if chunk in c.chunks), None)

    def clause_of(self, subject: Chunk) -> Clause | None:
        """The first clause below another whose subject the phrase is."""
        return next((c for c in self.clauses if c.subject is subject and c.parent is not None), None)


def head_lemma(head: Word, figure: Money | StakeFound | None, has_noun: bool) -> str:
    """The head noun's lemma in lower case; of "Milliardenhilfen" the last part ("hilfe"); "" for a bare sum."""
    if figure is None or has_noun:
        lemma = head.lemma.lower()
        return head.lower if "-" in lemma and head.lower == f"{lemma}e" else lemma  # "Series-A-Runde", as an adjective
    if not figure.head:
        return ""
    return head.lemma[max(0, figure.head_start - head.start) :].lower() or figure.head.lower()
