"""The forms of the rule files of this stage: name lists under rules/common, wording under rules/LANGUAGE/names.yaml."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from newsclaims.records import PartyKind
from newsclaims.rulebook import RuleModel, plain

Kinds = Annotated[dict[str, PartyKind], BeforeValidator(plain)]
Genders = Annotated[dict[str, str], BeforeValidator(plain)]
WordSets = Annotated[dict[str, tuple[str, ...]], BeforeValidator(plain)]


class NameEntry(RuleModel):
    """A known name; `described` are lower-case nouns the news calls it by, `places` its places by German name."""

    name: str
    kind: PartyKind = "company"
    aliases: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    gender: str = ""
    cautious: bool = False  # also an ordinary word: counts only where the wording supports it
    expands: frozenset[str] = frozenset()  # forms so short that the name takes their place ("WSJ", "VW")
    language: str = ""  # "de" or "en" where it is a name in one language alone


class GivenNames(RuleModel):
    """Given names, lower case."""

    m: frozenset[str] = frozenset()
    f: frozenset[str] = frozenset()


class NameList(RuleModel):
    """A file of known names: companies.yaml, outlets.yaml, governments.yaml, people.yaml, or a user's own."""

    names: tuple[NameEntry, ...] = ()
    given: GivenNames = GivenNames()


class Place(RuleModel):
    """A country, region or city in both languages; `words` say what comes from there, lower case, without ending."""

    de: str
    en: str
    words: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    city: bool = False
    cautious: bool = False
    in_: str = Field("", alias="in")


class PlaceList(RuleModel):
    """rules/common/places.yaml; `cities` by the German name of their country are called the same in both languages."""

    places: tuple[Place, ...]
    cities: WordSets = Field(default_factory=dict)


class Description(RuleModel):
    """Nouns by which parties of one sort are described, with their gender; see rules/LANGUAGE/names.yaml."""

    id: str
    kind: PartyKind
    class_: str = Field(alias="class")
    nouns: Genders


class NameExample(RuleModel):
    """A text, the names that must be found in it with their kinds, and words that must not be taken for names."""

    id: str
    text: str
    names: Kinds
    near_misses: tuple[str, ...] = ()


class ResolutionExample(RuleModel):
    """A text and what a phrase of it (its last occurrence) refers to; null where it must stay open."""

    id: str
    text: str
    phrase: str
    name: str | None


class NameRules(RuleModel):
    """rules/LANGUAGE/names.yaml."""

    not_names: frozenset[str]  # capitalised words that never make a name by themselves
    openers: frozenset[str] = frozenset()  # of those, what opens a name before a last word that tells what it is
    counting: frozenset[str] = (
        frozenset()
    )  # of the openers, those that inside a sentence have their capital from a name
    front: frozenset[str]  # roles and titles cut off the front of a name
    legal_forms: frozenset[str]
    before_comma: frozenset[str] = frozenset()  # those behind which another may follow a comma ("Kolb Co., Ltd.")
    small_forms: frozenset[str] = frozenset()  # of those, what is written small as well
    tails: Kinds  # last words that tell what a name is ("Ventures")
    whole_ends: frozenset[str] = frozenset()  # of those, what the full name of a whole firm ends in
    trades: frozenset[str] = frozenset()  # what a firm makes, a name's last word behind a noun that describes it
    silences: tuple[frozenset[str], ...] = ()  # words of which all stand in a sentence that says nothing
    leading: Kinds  # nouns that open a name ("Land Brandenburg")
    proper_heads: Genders  # nouns that make a name with a capitalised adjective ("Europäische Investitionsbank")
    office_heads: Kinds  # nouns of public offices and of names with "of" ("Ministry of Trade")
    general_heads: frozenset[str] = (
        frozenset()
    )  # of those, what describes behind a city's adjective ("Hamburger Reederei")
    house_heads: Kinds  # behind a hyphen: houses named after someone ("Lloyd-Werft")
    coined_ends: Kinds = Field(
        default_factory=dict
    )  # of one word that names a house if its front is no word: "Arnbank"
    coined_not: frozenset[str] = frozenset()  # fronts that are ordinary all the same
    group_ends: tuple[str, ...] = ()  # of what follows a firm's name and a hyphen and means that firm ("Kolb-Gruppe")
    particles: frozenset[str]
    exchanges: frozenset[str] = frozenset()  # before a colon and a share's code: the last word of an exchange
    report_words: frozenset[str]
    descriptions: tuple[Description, ...]
    firms: frozenset[str] = frozenset()  # nouns that no person is called by
    origin_heads: frozenset[str] = frozenset()  # nouns for firms behind the town they are in: "the Obertal firm"

    general: frozenset[str] = frozenset()  # nouns that any firm may be described by, whatever else it is
    makers: frozenset[str] = frozenset()  # of those, the ones that mean no fund
    relative: frozenset[str]  # nouns for someone seen from another party ("Rivale")
    units: frozenset[str] = frozenset()  # of those, what is a part of the other
    financiers: frozenset[str] = frozenset()  # of those, what a fund is called without more ("der Investor")
    compound_heads: frozenset[str]  # behind a hyphen: prove that a name stands before it ("Glaziar-Chef")
    compound_not: frozenset[str]  # before a hyphen: no names ("KI-Firma")
    pronouns: WordSets
    determiners: WordSets
    definite: frozenset[str]
    indefinite: frozenset[str]
    possessives: frozenset[str] = frozenset()  # pronouns that own ("its"), possible in their owner's own clause
    titled: frozenset[str] = frozenset()  # nouns before a name in quotation marks, of things that are bought
    joints: frozenset[str] = frozenset()  # words between two such names
    men: frozenset[str] = frozenset()  # titles of men
    women: frozenset[str] = frozenset()
    titles: frozenset[str]  # before a person's name ("Herr", "Mrs.")
    articles: frozenset[str]  # indefinite, before a description ("ein Zulieferer")
    priced: frozenset[str] = frozenset()  # prepositions behind a name before what is paid for it: "kauft Kolb für 5"
    copulas: frozenset[str]  # lemmas of "to be"
    connectors: frozenset[str]  # inside names ("Bank of America", "Anna von Berg")
    origins: frozenset[str]  # prepositions before the place something comes from
    relatives: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()  # means the party named last
    resuming: frozenset[str] = frozenset()  # means it as the sentence opens: "Dessen Angebot"
    pointing: frozenset[str] = frozenset()  # before a general noun: the party named last
    party_prepositions: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    state_heads: frozenset[str] = frozenset()  # nouns that name a state or city with "of" behind them
    aid_nouns: tuple[str, ...] = ()  # ends of nouns for what states give ("Beihilfe")
    place_prefixes: frozenset[str] = frozenset()  # first words of places ("Bad Ems")
    dative_prepositions: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    oblique_prepositions: frozenset[str] = frozenset()
    likening: frozenset[str] = frozenset()  # words before a name that somebody is but likened to ("another Kolb")
    contrasting: frozenset[str] = frozenset()  # words that open a sentence by setting its subject beside another
    expletive_verbs: frozenset[str] = frozenset()
    street_endings: tuple[str, ...] = ()
    acting: frozenset[str] = frozenset()  # nouns for a firm told before, which act: "hat der Konzern Kolb gekauft"
    taking: frozenset[str] = frozenset()  # verbs of taking over, which want an object ("hat Kolb Arden gekauft")
    speech_words: frozenset[str] = frozenset()
    mass_endings: tuple[str, ...] = ()
    place_prepositions: frozenset[str]
    examples: tuple[NameExample, ...] = ()
    resolutions: tuple[ResolutionExample, ...] = ()
