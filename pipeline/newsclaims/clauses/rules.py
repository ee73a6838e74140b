"""The closed word classes and tag tables of a language; see rules/LANGUAGE/syntax.yaml."""

from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from newsclaims.rulebook import Rulebook, RuleModel, plain

_Plain = BeforeValidator(plain)


class SyntaxRules(RuleModel):
    """Word classes by tag, normal forms of prepositions, auxiliaries, and which cases a determiner can stand for."""

    verb_bracket: bool
    classes: Annotated[dict[str, str], _Plain]
    prepositions: Annotated[dict[str, str], _Plain]
    joined: frozenset[str] = frozenset()  # prepositions of two words ("according to")
    stranded: frozenset[str] = frozenset()  # those that end a relative clause without pronoun ("a firm it invested in")
    resuming: frozenset[str] = frozenset()  # prepositions that go on with the clause before a relative one
    handing: frozenset[str] = frozenset()  # verbs of giving away, whose "to" may stand behind a relative clause
    passive_auxiliaries: frozenset[str]
    perfect_auxiliaries: frozenset[str]
    modals: frozenset[str]
    agents: frozenset[str]
    as_told: frozenset[str] = frozenset()  # words before who says what stands before them: "…, so Ida Roth"
    acting: frozenset[str] = frozenset()  # those before who acts, behind a plan: "a plan for Kolb to buy"
    placing: frozenset[str] = frozenset()  # prepositions of where something is
    possessing: frozenset[str] = frozenset()  # prepositions of whose something is
    of_shares: frozenset[str] = frozenset()  # prepositions of what a share is of
    share_places: frozenset[str] = frozenset()  # prepositions before a bare percentage: "für 40 Prozent an Kolb"
    in_shares: frozenset[str] = frozenset()  # prepositions behind one of what it is a share of
    payments: frozenset[str] = frozenset()  # nouns of how a sum is paid: "$5 million in cash"
    rates: frozenset[str] = frozenset()  # prepositions of what a sum is paid for each of: "je Aktie"
    time_adjectives: frozenset[str] = frozenset()  # adjectives of times: "last week"
    genitives: frozenset[str] = frozenset()  # determiners of genitives
    sure_genitives: frozenset[str] = frozenset()  # those of them that no other case has
    consisting: frozenset[str] = frozenset()  # prepositions of what a group is made of: "ein Bund aus Kolb und Arden"
    seats: frozenset[str] = frozenset()  # prepositions that a relative pronoun passes over: "ein Werk in Ulm, das"
    several: frozenset[str] = frozenset()  # relative pronouns of several too
    singular: frozenset[str] = frozenset()  # articles of one thing, and …
    sure_singular: frozenset[str] = frozenset()  # … those of them that are no article of several
    # by relative pronoun how the article of what it stands for can end
    agreeing: Annotated[dict[str, tuple[str, ...]], _Plain] = Field(default_factory=dict)
    ahead: frozenset[str] = frozenset()  # prepositions of what is to come: "Kolb vor Verkauf"
    unaccusative: frozenset[str] = frozenset()  # verbs whose lone participle has its doer as subject: "gescheitert"
    getting: frozenset[str] = frozenset()  # participles that are infinitives too, of verbs without passive
    future: frozenset[str] = frozenset()  # forms of the auxiliary by which those are infinitives
    particles: frozenset[str]
    reporting: frozenset[str]
    attributing: frozenset[str] = frozenset()  # behind a comma, before who says it: ", so der Konzern"
    case: Annotated[dict[str, Any], _Plain]
    pronoun_case: Annotated[dict[str, Any], _Plain] = Field(default_factory=dict)  # of words that are articles too
    time_nouns: frozenset[str]
    time_parts: frozenset[str] = frozenset()  # what stands before one of them: "Ende März"
    measures: frozenset[str] = frozenset()  # nouns that only lead to a sum ("in Höhe von")
    negations: frozenset[str]
    indefinite: frozenset[str] = frozenset()  # articles of what is told for the first time
    quantities: frozenset[str] = frozenset()  # words that with an of-phrase are a subject: "most of them"
    whose: frozenset[str]
    pairing: frozenset[str] = frozenset()  # words by which the members of two lists belong together in their order
    prices: frozenset[str] = frozenset()  # prepositions before what is paid for the name before them
    states: frozenset[str] = frozenset()  # nouns for states, which own nothing: "hat das Land der Werft … gewährt"
    given: frozenset[str] = frozenset()  # plurals of money, without article behind who gives it ("das Land Zuschüsse")
    dealing: frozenset[str] = frozenset()  # verbs of what nothing does that is itself bought and sold
    traded: tuple[str, ...] = ()  # ends of nouns for what is: "Sparte", "Anteil"
    payers: frozenset[str] = frozenset()  # subjects of a stretch without verb ("das Land zehn Millionen")
    owners: frozenset[str] = frozenset()  # determiners that own the noun behind them: "its"
    no_negation_before: frozenset[str] = frozenset()  # words with which a negation denies nothing
    emphatic: frozenset[str] = frozenset()  # pronouns that only stress the name before them: "Kolb itself"
    outcomes: frozenset[str] = frozenset()  # what a verb makes of the firm named before: "takes Kolb public"
    origins: frozenset[str] = frozenset()  # prepositions behind a firm before the place that it is from
    bounding: frozenset[tuple[str, str]] = frozenset()  # words, split, of a number's upper end
    givers: frozenset[str] = frozenset()  # prepositions before who gives or leads
    partners: tuple[str, ...] = ()  # prepositions of whom somebody acts with, the surest first
    measuring: frozenset[str] = frozenset()  # prepositions between a noun and its sum: "ein Kredit über drei Millionen"
    floating: frozenset[str] = frozenset()  # words between an auxiliary and its verb, or behind "die": "will each pay"
    gifts: tuple[str, ...] = ()  # ends of nouns for what is given that have no other plural, or none ("Fördermittel")
    standing: frozenset[str] = frozenset()  # nouns of those who act, which "and" joins to others who do
    attributive: frozenset[str] = frozenset()  # short names of countries that stand as adjectives ("US private equity")
    degrees: frozenset[str] = frozenset()  # pairs of words that tell how far an adjective holds ("zum Teil")
    others: frozenset[str] = frozenset()  # end a list without being a member of it
    examples: frozenset[str] = frozenset()  # before the names of some of those told before: "firms, including Kolb"
    subordinators: frozenset[str] = frozenset()  # open a clause if its verb comes last
    that: frozenset[str] = frozenset()  # conjunctions that stand for a relative pronoun too
    content_nouns: frozenset[str] = frozenset()  # nouns behind which they open what is said ("reports that …")
    relatives: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)
    gendered: frozenset[str]  # articles whose case depends on the noun's gender
    plural_datives: frozenset[str] = frozenset()  # articles that before a feminine or neuter noun are such ("den")
    feminine_endings: tuple[str, ...]
    feminine_forms: frozenset[str] = frozenset()  # legal forms by whose gender a firm's name goes ("der Kolb AG")
    neuter_endings: tuple[str, ...] = ()
    masculine_endings: tuple[str, ...] = ()  # of masculine nouns that end in -n in the dative plural alone
    # by determiner the ending that an adjective behind it has without article in the nominative, "?" for -er or -es
    strong_endings: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)
    giving: frozenset[str] = frozenset()  # verbs by which somebody gives another what stands in the accusative
    sequence: frozenset[str] = frozenset()  # words for what came before or after ("dann", "later")
    close_prepositions: frozenset[str]  # after a noun these are its own only right behind it
    object_control: frozenset[str]
    present_exceptions: frozenset[str]
    becoming: frozenset[str] = frozenset()  # and those of coming to be it
    targets: frozenset[str] = frozenset()  # nouns that say so of whom a deal aims at ("is the target of a bid")
    copulas: frozenset[str] = frozenset()  # verbs of being, which say of their subject what it is
    naming: frozenset[str] = frozenset()  # verbs of bearing a name: "heißen"
    renaming: frozenset[str] = frozenset()  # words before what else a firm is or was called ("Kolb, now Arden")
    # verbs by which a subject is one of several, and the preposition before those: "is among", "gehört zu"
    belonging: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)
    one: frozenset[str] = frozenset()  # words for one, before several that it is of
    transitive: frozenset[str] = frozenset()  # verbs that want an object: "the firm Kolb bought" has it before
    pursuits: frozenset[str] = frozenset()  # nouns of the same behind which a gerund tells it ("interest in buying")
    plan_links: frozenset[str] = frozenset()  # prepositions between such a noun and what it is of ("plans for a plant")
    aims: frozenset[str] = frozenset()  # nouns of what somebody is to do, told by an infinitive ("plan to buy")


@lru_cache(maxsize=4)
def syntax_rules(book: Rulebook) -> SyntaxRules:
    """The packaged syntax tables of a language."""
    return book.topic("syntax", SyntaxRules)
