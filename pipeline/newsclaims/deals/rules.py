"""What a deal rule says: a predicate's words and the grammatical places of its slots; see rules/LANGUAGE/deals/."""

from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from newsclaims.records import ClaimType, Role, Status
from newsclaims.rulebook import Rulebook, RuleModel, plain

_Plain = BeforeValidator(plain)


class Example(RuleModel):
    """A made-up sentence and the claims that must come out of it, or of a near miss: none of the rule's."""

    text: str
    claims: Annotated[list[dict[str, Any]], _Plain] = Field(default_factory=list)


class DealRule(RuleModel):
    """One valency: predicate words, and for each slot the places where it may stand, likeliest first.

    Verbs are lemmas, German ones with their particle ("einsteigen"), English ones followed by theirs ("take over").
    Nouns are lemmas in lower case; a leading "-" makes one the end of a compound. Places are subject, object, dative,
    agent, possessor, genitive, compound, adjective, or a preposition; "verb:von" that of the verb which governs a noun.
    Of a noun the subject is that of the verb that governs it; it is the target where that verb is one of `borrowers`
    ("nimmt einen Kredit auf"); of `approvers` it may be the payer, unless it is one of the `authorities` that only
    allow other people's deals.
    A rule that `inherits` only tells a figure of a deal told before, whose type and parties it takes over; one that is
    `near` wants that deal close by, with a sum of like size if it has one, and what it names itself stays; one that
    `needs_source` is no claim unless somebody is named who gives the figure.
    With `open_target` any noun phrase of a heading can be a target ("investiert in Akkus"); else only known projects.
    A passive whose subject is one of `void_subjects` does not fire ("a deal valued at": the deal's own sum).
    A noun rule with `own_amount` fires where the sum stands in the noun's own phrase ("a $60 million plant"); the place
    `self` is that phrase; at the place `described` stands the name of which the noun says what it is, and a rule with
    that fires nowhere else ("Arden, Kolb's latest acquisition").
    The place `purpose` is the project that an infinitive behind the verb speaks of ("spend A to create a network").
    The place `means` is the object of a verb that the noun tells the means of ("mit Investitionen sein Werk erneuern").
    A `support` rule tells no deal by itself, only more of one; `void_state` keeps a rule from a state ("ist
    beteiligt"); one with `backed_by` wants one of these words in its sentence, unless it names the payer or stands in a
    heading.
    With `subjects` its verb wants one of these nouns as subject, with `objects` as object or subject of its passive,
    with `void_objects` none of these there.
    `needs_deal` and `backed_by` together are content with either.
    A rule with `context` wants one of these words in its sentence, unless that is a heading ("approached Kolb" may be
    about anything).
    The `entry` rule tells what a list's entry is that holds a name and a sum alone, the `purse` rule what a sum for
    somebody is where a headline has no verb.
    A rule that `ends` tells no deal: it ends the offer told before, to which its object or subject points back.
    A `bare` rule wants no object beside the sum. The `needs_` fields tell what must be filled for the rule to tell a
    deal at all.
    """

    id: str
    type: ClaimType
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    with_words: frozenset[str] = frozenset()
    without_words: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    investor: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    borrowers: frozenset[str] = frozenset()
    approvers: frozenset[str] = frozenset()
    amount: bool = True
    bare: bool = False
    amount_by: frozenset[str] = frozenset()  # prepositions by which a sum in its clause is its own
    amount_after: frozenset[str] = frozenset()  # prepositions of which one must stand before its sum
    amount_not_after: frozenset[str] = frozenset()  # prepositions by which a sum behind it is another's ("raise it to")
    void_passive: bool = False  # its passive tells another thing, unless a sum is the subject ("was paid for his work")
    entry: bool = False
    purse: bool = False
    subjects: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    void_objects: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()  # what objects a `bare` rule may have after all ("list its shares")
    transitive: bool = False  # its verb tells a deal only with an object ("opened a plant", not "the plant opened")
    own_amount: bool = False
    needs_amount: bool = False
    needs_stake: bool = False
    needs_figure: bool = False
    by_figure: bool = False  # without the figure that it needs, its verb tells nothing, not even of another's deal
    needs_investor: bool = False
    needs_named: bool = False
    needs_payer: bool = False  # that its claim names who pays, unless a heading tells it
    needs_deal: bool = False  # that the article tells a deal of its target elsewhere, of a round one with a sum
    needs_target: bool = False
    needs_project: bool = False
    goes_on: bool = False  # that its words go on with the company of the sentence before ("the last round came in May")
    needs_verb: bool = False  # that one of its `borrowers` or `approvers` governs its noun
    sequel: bool = False  # what its words add is bought by who bought right before: "2021 folgte Kolb"
    implied_target: bool = False  # who is named as buyer buys what the article is about
    of_stake: bool = False  # what its words speak of is a stake
    sells: bool = False  # its verb's object is known by who gets it ("sold its pump business to Kolb")
    void_subjects: frozenset[str] = frozenset()
    copula: bool = False  # its verb is "to be": only finite forms count, and not with one of `void_subjects`
    void_aside: bool = False  # its participle between a company and that company's verb only tells whose it is
    void_prepositions: frozenset[str] = frozenset()  # none of the phrases in its clause may have one ("led to losses")
    merger: bool = False
    rivals: bool = False  # that those named as its payers each act alone ("Kolb and Arden are bidders for …")
    inherits: bool = False
    of_project: bool = False  # that the deal whose figure it tells is a plant or the like that somebody builds
    near: bool = False
    ends: bool = False
    needs_source: bool = False
    support: bool = False
    void_state: bool = False
    backed_by: frozenset[str] = frozenset()
    open_target: bool = False
    public: ClaimType | None = None  # the type if only states pay
    private: ClaimType | None = None  # the type if none of those who pay is a state
    role: Role = "investor"
    strength: float = 1.0
    status: Status | None = None
    present: Status | None = None
    examples: tuple[Example, ...] = ()
    near_misses: tuple[Example, ...] = ()


class DealRules(RuleModel):
    """All deal rules of a language, and the nouns through which a slot is read."""

    transparent: frozenset[str]
    running: frozenset[str] = frozenset()  # nouns that lead on so beside one of those ("Bau und Betrieb des Parks")
    groups: frozenset[str]
    joining: frozenset[str] = frozenset()  # participles of taking part, in "with A and B participating"
    joining_with: frozenset[str] = frozenset()  # the preposition of that
    besides: frozenset[str] = frozenset()  # prepositions of others who take part: "neben Kolb beteiligte sich Arden"
    alongside: frozenset[str] = frozenset()  # those by which others pay as the subject does
    jointly: frozenset[str] = frozenset()  # words before the preposition of who acts with the payer: "together with"
    allying: frozenset[str] = frozenset()  # verbs of acting together: "teamed up with Kolb to build a $5 million plant"
    list_joints: tuple[tuple[str, ...], ...] = ()  # words, split, that link the members of a list of names
    examples: tuple[tuple[str, ...], ...] = ()  # words, split, before the names of some of several ("such as")
    followed: frozenset[tuple[str, str]] = frozenset()  # words, split, before who comes next in a list: "gefolgt von"
    likewise: frozenset[tuple[str, str]] = frozenset()  # words, split, of who does the same: "…, as did Kolb and Arden"
    list_words: frozenset[str] = frozenset()  # words that stand before such a member
    houses: frozenset[str] = frozenset()  # of those, what a firm is called behind its name: "the Kolb group"
    financiers: frozenset[str] = frozenset()  # of those, what in the singular one fund is called: "der Investor"
    generic: frozenset[str]
    naming: tuple[tuple[str, ...], ...] = ()  # words, split, between a noun and its name: "a company called Kolb"
    led: frozenset[str] = frozenset()  # behind the name of who leads a group: "a Kolb-led consortium"
    leading: frozenset[str] = (
        frozenset()
    )  # verbs by whose passive a group has a leader: "eine von Kolb geführte Gruppe"
    leadership: frozenset[str] = frozenset()  # nouns behind a group and before who leads it: "unter Führung von Kolb"
    lenders: frozenset[str] = frozenset()  # nouns for banks, by which a name may tell that it is one's
    state_lenders: frozenset[str] = frozenset()  # those of banks that states run to lend by
    holders: frozenset[str] = frozenset()  # who own a firm, by whose share in it the firm is sold
    holding: frozenset[str] = frozenset()  # verbs of having a share, which no deal brings about
    daughters: frozenset[str] = frozenset()  # nouns of a firm by who owns it
    remainders: frozenset[str] = frozenset()  # nouns for the part of a firm that one does not yet have: "the rest"
    securities: frozenset[str] = frozenset()  # shares, which say of no company whose they are
    makers: frozenset[str] = frozenset()  # of a firm by what it makes or owns, named before: "the Pumpo maker"
    void: frozenset[str] = frozenset()
    unrelated: frozenset[str] = frozenset()  # prepositions of nothing that the noun before them is of: "laut"
    comparing: frozenset[tuple[str, str]] = frozenset()  # words, split, behind a sum by which another differs
    bearing: frozenset[str] = frozenset()  # verbs of bearing a part of what something costs
    extents: frozenset[str] = frozenset()  # nouns of how much or how long, which are no party whatever stands by them
    pools: frozenset[str] = frozenset()  # nouns of what investors raise money for: "fund"
    pool_places: frozenset[str] = frozenset()  # prepositions before one that the money is raised for
    merged: frozenset[str] = frozenset()  # words by which the firm that comes of a merger is told
    holdings: frozenset[str] = frozenset()  # nouns behind which "an" tells of what, never to whom it is sold
    trusts: frozenset[str] = frozenset()  # what pays for those whose it is: "Pensionsfonds der Lehrer"
    vehicles: frozenset[str] = frozenset()  # what people and firms pay through, by whose it is: "holding company"
    boards: frozenset[str] = frozenset()  # who decides for a firm on what it buys
    bystanders: frozenset[str] = frozenset()  # people who deal with a company: its users, its customers
    uses: frozenset[str] = frozenset()  # prepositions before what money is raised for ("for acquisitions")
    sectors: frozenset[str] = frozenset()  # nouns of what firms are a part of: no firm told elsewhere
    crowds: frozenset[str] = frozenset()  # nouns whose bare plural is a whole market
    plural: frozenset[str] = frozenset()  # pronouns of several
    pair_words: frozenset[str] = frozenset()  # before a noun for firms they tell two named before: "both", "each"
    two: frozenset[str] = frozenset()  # the same behind an article: "the two"
    pair_nouns: frozenset[str] = frozenset()  # nouns for two named before: "the duo"
    listings: frozenset[str] = frozenset()  # nouns of going public
    listing_places: frozenset[str] = frozenset()  # prepositions before one by which money is raised
    rights: frozenset[str] = frozenset()  # words before one by which it is none: "a rights offering"
    listing_asides: frozenset[str] = frozenset()  # prepositions before one ahead of which something else is done
    debts: frozenset[str] = frozenset()  # nouns of what is borrowed
    debt_places: frozenset[str] = frozenset()  # prepositions before one by which money is raised
    shared_debts: frozenset[str] = frozenset()  # words by which but a part of it is borrowed
    further: frozenset[str] = frozenset()  # words before a sum that comes on top of one told before
    several: frozenset[str] = frozenset()  # words before a noun that then stands for several
    sized: frozenset[str] = frozenset()  # heads of phrases whose sum is their size or worth
    ourselves: frozenset[str] = frozenset()  # pronouns by which people speak of their firm
    oneself: frozenset[str] = frozenset()  # pronouns by which a firm's words speak of it, as others do of anybody
    as_told: frozenset[str] = frozenset()  # words before who says what stands before them ("…, so Ida Kolb")
    neuter: frozenset[str] = frozenset()  # pronouns by which a company speaks of itself in reported speech
    blockers: frozenset[str]
    blocking_verbs: frozenset[str]
    changing: frozenset[str]  # verbs that tell what a figure came to ("debt rose to $5 million")
    changing_figures: frozenset[str]  # figures beside the blockers that change so
    than: frozenset[str] = frozenset()  # of those, words that others may part from the first
    pricing: frozenset[str] = frozenset()  # those whose participle tells what is built costs ("a plant costing $5m")
    unblocked_after: frozenset[str]
    contents: frozenset[str] = frozenset()  # prepositions behind a sum before what it consists of ("$5m in fees")
    other_contents: frozenset[str] = frozenset()  # what makes such a sum none of a deal, beside the blockers
    projects: frozenset[str]
    authorities: frozenset[str]
    talks: frozenset[str] = frozenset()  # nouns of talking about a deal
    talking: frozenset[str] = frozenset()  # verbs of the same
    haggling: frozenset[str] = frozenset()  # verbs of talks between who sells and who buys
    talks_about: frozenset[str] = frozenset()  # prepositions before what the talks are about
    # verbs of standing somewhere, each with the prepositions before money that is to be had: "is in line for a grant"
    in_line: Annotated[dict[str, frozenset[str]], _Plain] = Field(default_factory=dict)
    carriers: frozenset[str]  # verbs whose subject acts in the deal that a noun beside them names
    aftermath: frozenset[str]  # prepositions by which a deal is told as past, after which its buyer may do anything
    means: frozenset[str] = frozenset()  # prepositions by which a deal is told as how its buyer gets somewhere
    gains: frozenset[str] = frozenset()  # verbs of where that is: "with the takeover of Kolb, Arden expands abroad"
    thanks: frozenset[str] = frozenset()  # prepositions before money that others have given
    builders: frozenset[str] = frozenset()  # verbs of what is built or begun, by means of a loan or grant
    wishes: frozenset[str] = frozenset()  # verbs of wanting: for another it is to be given, else to be got
    pleaders: frozenset[str]  # verbs of asking: who is asked pays, and it is for whom the asking is
    regional: frozenset[str] = frozenset()  # words before aid of a state named elsewhere; "landes-" opens a compound
    persuaders: frozenset[str] = frozenset()  # verbs of getting another to do it
    state_aid: frozenset[str]  # nouns of other states' aid, which the Union only approves
    unions: frozenset[str]  # names of that Union, in lower case
    costing: frozenset[str] = frozenset()  # adjectives by which a sum is what a plant costs ("teures")
    definite: frozenset[str]
    nonspecific: frozenset[str] = frozenset()  # determiners of what need not be: "delay any listing"
    measures: frozenset[str]  # units of size before a plant or campus, no part of its name
    distributive: frozenset[str]
    partitives: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()  # general nouns for a part of a firm, by each of which it is spoken of again
    businesses: frozenset[str] = frozenset()  # general nouns that "with" what they deal in makes a unit's
    possessives: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # with the word before an owner's name
    sought: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # pronouns of one told with that article
    continuing: frozenset[str] = frozenset()  # pronouns that go on with the subject before them
    receiving: frozenset[str] = frozenset()  # pronouns for who gets something: "ihm"
    programmes: tuple[str, ...] = ()  # ends of nouns that a headline's kicker calls a programme by ("Coronahilfen")
    askers: frozenset[str] = frozenset()  # who asks for money that others are to get
    purposes: frozenset[str] = frozenset()  # prepositions of what money before them is for, though it is not its sum
    causes: frozenset[str] = frozenset()  # prepositions before what states give money for, whatever it is
    fields: frozenset[str] = frozenset()  # prepositions before what somebody named puts a sum into, whatever it is
    traded: frozenset[str] = frozenset()  # nouns of what is bought at an exchange or used up, which is no such field
    aside: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    backward: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()  # nouns of what leads to a deal: "ein Vertrag zum Kauf" is the buyer's
    boosting: frozenset[str] = frozenset()  # verbs by which a purchase makes a figure of its buyer's grow
    sequels: frozenset[str] = frozenset()  # verbs by which a deal comes after another of its buyer's
    organs: frozenset[str] = frozenset()  # what follows a state's name in compounds that mean the state ("EU-Gipfel")
    about: frozenset[str] = frozenset()  # prepositions of whom a kicker is about, "" for a name alone
    founders: frozenset[str] = frozenset()  # who raise money for their firm
    former: frozenset[str] = frozenset()  # words before an office that somebody had
    spokespeople: frozenset[str] = frozenset()
    rescues: frozenset[str] = frozenset()  # ends of the compounds that name whom a deal rescues
    states: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # nouns of states that pay, and their names
    officials: frozenset[str] = frozenset()  # offices of those who speak for a state
    rules: tuple[DealRule, ...]

    def by_verb(self, lemma: str) -> tuple[DealRule, ...]:
        """The rules that the verb lemma can fire."""
        return _by_verb(self).get(lemma, ())

    def by_noun(self, lemma: str) -> tuple[DealRule, ...]:
        """The rules that the noun lemma can fire, by itself or as the end of a compound."""
        exact, endings = _by_noun(self)
        if lemma in exact:
            return exact[lemma]
        two = " " in lemma  # "bond sale", which only a rule that names both words knows
        found = (r for ending, r in endings.items() if lemma.endswith(ending) and len(lemma) > len(ending) and not two)
        return next(found, ())


_CACHE: dict[int, Any] = {}


def _by_verb(rules: DealRules) -> dict[str, tuple[DealRule, ...]]:
    key = id(rules)
    if key not in _CACHE:
        _CACHE[key] = (_verb_table(rules), _noun_tables(rules), rules)
    table: dict[str, tuple[DealRule, ...]] = _CACHE[key][0]
    return table


def _by_noun(rules: DealRules) -> tuple[dict[str, tuple[DealRule, ...]], dict[str, tuple[DealRule, ...]]]:
    _by_verb(rules)
    tables: tuple[dict[str, tuple[DealRule, ...]], dict[str, tuple[DealRule, ...]]] = _CACHE[id(rules)][1]
    return tables


def _verb_table(rules: DealRules) -> dict[str, tuple[DealRule, ...]]:
    table: dict[str, tuple[DealRule, ...]] = {}
    for rule in rules.rules:
        for verb in rule.verbs:
            table[verb] = (*table.get(verb, ()), rule)
    return table


def _noun_tables(rules: DealRules) -> tuple[dict[str, tuple[DealRule, ...]], dict[str, tuple[DealRule, ...]]]:
    exact: dict[str, tuple[DealRule, ...]] = {}
    endings: dict[str, tuple[DealRule, ...]] = {}
    for rule in rules.rules:
        for noun in rule.nouns:
            table, word = (endings, noun[1:]) if noun.startswith("-") else (exact, noun)
            table[word] = (*table.get(word, ()), rule)
    return exact, dict(sorted(endings.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=4)
def deal_rules(book: Rulebook) -> DealRules:
    """The packaged deal rules of a language."""
    return book.topic("deals", DealRules)
