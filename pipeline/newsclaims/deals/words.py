"""The word lists of the deals stage by what they tell; see rules/LANGUAGE/deals.yaml."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from newsclaims.rulebook import RuleModel, plain

_Plain = BeforeValidator(plain)


class PartyWords(RuleModel):
    """Words for who pays and who gets, and for what is no party."""

    groups: frozenset[str]
    houses: frozenset[str] = frozenset()  # of those, what a firm is called behind its name: "the Kolb group"
    consortia: frozenset[str] = frozenset()  # of those, what acts as one under its name: "the Phoenix consortium"
    realms: frozenset[str] = frozenset()  # whose firm one is told to be: "the world's biggest retailer"
    financiers: frozenset[str] = frozenset()  # of those, what in the singular one fund is called: "der Investor"
    generic: frozenset[str]
    naming: tuple[tuple[str, ...], ...] = ()  # words, split, between a noun and its name: "a company called Kolb"
    led: frozenset[str] = frozenset()  # behind the name of who leads a group: "a Kolb-led consortium"
    leading: frozenset[str] = frozenset()  # verbs by whose passive a group has a leader: "von Kolb geführte Gruppe"
    leadership: frozenset[str] = frozenset()  # nouns behind a group and before who leads it: "unter Führung von Kolb"
    lenders: frozenset[str] = frozenset()  # nouns for banks, by which a name may tell that it is one's
    state_lenders: frozenset[str] = frozenset()  # those of banks that states run to lend by
    holders: frozenset[str] = frozenset()  # who own a firm, by whose share in it the firm is sold
    takers: frozenset[str] = frozenset()  # prepositions behind a purchase before who buys: "takeover by", "verkauft an"
    daughters: frozenset[str] = frozenset()  # nouns of a firm by who owns it
    makers: frozenset[str] = frozenset()  # of a firm by what it makes or owns, named before: "the Pumpo maker"
    void: frozenset[str] = frozenset()
    unrelated: frozenset[str] = frozenset()  # prepositions of nothing that the noun before them is of: "laut"
    avoiding: frozenset[str] = frozenset()  # words before what is not done: "rather than", "statt"
    merged: frozenset[str] = frozenset()  # words by which the firm that comes of a merger is told
    trusts: frozenset[str] = frozenset()  # what pays for those whose it is: "Pensionsfonds der Lehrer"
    vehicles: frozenset[str] = frozenset()  # what people and firms pay through, by whose it is: "holding company"
    boards: frozenset[str] = frozenset()  # who decides for a firm on what it buys
    owned_by: frozenset[str] = frozenset()  # prepositions behind a noun before whose it is: "the board of Kolb"
    players: frozenset[str] = frozenset()  # nouns of those whom clubs buy and sell
    aged: frozenset[str] = frozenset()  # what stands behind a number of years before them: "25-year-old"
    bystanders: frozenset[str] = frozenset()  # people who deal with a company: its users, its customers
    others: frozenset[str] = frozenset()  # nouns for firms by another, which is not the one: its rivals, its suppliers
    crowds: frozenset[str] = frozenset()  # nouns whose bare plural is a whole market
    plural_as_is: tuple[str, ...] = ()  # ends of nouns whose plural is their singular: "Unternehmen"
    ourselves: frozenset[str] = frozenset()  # pronouns by which people speak of their firm
    oneself: frozenset[str] = frozenset()  # pronouns by which a firm's words speak of it, as others do of anybody
    neuter: frozenset[str] = frozenset()  # pronouns by which a company speaks of itself in reported speech
    authorities: frozenset[str]
    regional: frozenset[str] = frozenset()  # words before aid of a state named elsewhere; "landes-" opens a compound
    persuaders: frozenset[str] = frozenset()  # verbs of getting another to do it
    unions: frozenset[str]  # names of that Union, in lower case
    sought: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # pronouns of one told with that article
    continuing: frozenset[str] = frozenset()  # pronouns that go on with the subject before them
    receiving: frozenset[str] = frozenset()  # pronouns for who gets something: "ihm"
    programmes: tuple[str, ...] = ()  # ends of nouns that a headline's kicker calls a programme by ("Coronahilfen")
    askers: frozenset[str] = frozenset()  # who asks for money that others are to get
    organs: frozenset[str] = frozenset()  # what follows a state's name in compounds that mean the state ("EU-Gipfel")
    about: frozenset[str] = frozenset()  # prepositions of whom a kicker is about, "" for a name alone
    founders: frozenset[str] = frozenset()  # who raise money for their firm
    former: frozenset[str] = frozenset()  # words before an office that somebody had
    spokespeople: frozenset[str] = frozenset()
    rescues: frozenset[str] = frozenset()  # ends of the compounds that name whom a deal rescues
    states: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # nouns of states that pay, and their names
    officials: frozenset[str] = frozenset()  # offices of those who speak for a state


class ListWords(RuleModel):
    """Words for several who act together, and for lists of names."""

    joining: frozenset[str] = frozenset()  # participles of taking part, in "with A and B participating"
    joining_with: frozenset[str] = frozenset()  # the preposition of that
    allied_with: frozenset[str] = frozenset()  # prepositions before with whom somebody acts
    besides: frozenset[str] = frozenset()  # prepositions of others who take part: "neben Kolb beteiligte sich Arden"
    alongside: frozenset[str] = frozenset()  # those by which others pay as the subject does
    jointly: frozenset[str] = frozenset()  # words before the preposition of who acts with the payer: "together with"
    allying: frozenset[str] = frozenset()  # verbs of acting together: "teamed up with Kolb to build a $5 million plant"
    list_joints: tuple[tuple[str, ...], ...] = ()  # words, split, that link the members of a list of names
    examples: tuple[tuple[str, ...], ...] = ()  # words, split, before the names of some of several ("such as")
    stages: frozenset[str] = frozenset()  # what a company's rounds are called by: "seed"
    lettered: frozenset[str] = frozenset()  # before the letter by which others are: "Series A"
    followed: frozenset[tuple[str, str]] = frozenset()  # words, split, before who comes next in a list: "gefolgt von"
    likewise: frozenset[tuple[str, str]] = frozenset()  # words, split, of who does the same: "…, as did Kolb and Arden"
    list_words: frozenset[str] = frozenset()  # words that stand before such a member
    including: frozenset[str] = frozenset()  # verbs of having as a member: "a consortium which includes Kolb"
    plural: frozenset[str] = frozenset()  # pronouns of several
    pair_words: frozenset[str] = frozenset()  # before a noun for firms they tell two named before: "both", "each"
    two: frozenset[str] = frozenset()  # the same behind an article: "the two"
    pair_nouns: frozenset[str] = frozenset()  # nouns for two named before: "the duo"
    further: frozenset[str] = frozenset()  # words before a sum that comes on top of one told before
    several: frozenset[str] = frozenset()  # words before a noun that then stands for several
    distributive: frozenset[str]


class FigureWords(RuleModel):
    """Words for sums and shares: whose they are, what they tell, what makes one none of a deal."""

    holding: frozenset[str] = frozenset()  # verbs of having a share, which no deal brings about
    remainders: frozenset[str] = frozenset()  # nouns for the part of a firm that one does not yet have: "the rest"
    comparing: frozenset[tuple[str, str]] = frozenset()  # words, split, behind a sum by which another differs
    bearing: frozenset[str] = frozenset()  # verbs of bearing a part of what something costs
    extents: frozenset[str] = frozenset()  # nouns of how much or how long, which are no party whatever stands by them
    sized: frozenset[str] = frozenset()  # heads of phrases whose sum is their size or worth
    sizing: frozenset[str] = frozenset()  # verbs by which the sum of the deal that is their subject is told
    blockers: frozenset[str]
    blocking_verbs: frozenset[str]
    refinancing: frozenset[str] = frozenset()  # verbs whose object is a debt that new money takes the place of
    shares: frozenset[str] = frozenset()  # nouns of what somebody has of a firm, whose worth is no deal's sum
    worth: frozenset[str] = frozenset()  # adjectives that tell it
    changing: frozenset[str]  # verbs that tell what a figure came to ("debt rose to $5 million")
    off: str = ""  # behind a sum that is taken off a price
    prices: frozenset[str] = frozenset()  # and what it is taken off
    dwindling: frozenset[str] = frozenset()  # of those, what tells that a share becomes less
    beginning: frozenset[str] = frozenset()  # verbs of what begins ("its growth came with the purchase of Kolb")
    rises: frozenset[str] = frozenset()  # nouns for how a firm gets on, that so begins
    changing_figures: frozenset[str]  # figures beside the blockers that change so
    changed_to: frozenset[str] = frozenset()  # prepositions of what they come to, and by how much
    settling: frozenset[str] = frozenset()  # verbs of being rid of something, for which one pays
    paying: frozenset[str] = frozenset()  # and verbs of that
    bringing: frozenset[str]  # verbs of taking such a figure to a level ("cut its debt to $5 million")
    than: frozenset[str] = frozenset()  # of those, words that others may part from the first
    pricing: frozenset[str] = frozenset()  # those whose participle tells what is built costs ("a plant costing $5m")
    unblocked_after: frozenset[str]
    set_phrases: frozenset[str] = frozenset()  # prepositions with such a noun that tell of no figure: "in order to"
    contents: frozenset[str] = frozenset()  # prepositions behind a sum before what it consists of ("$5m in fees")
    fractions: frozenset[str] = frozenset()  # words for a part, before a sum of which no more is told
    parts_of: frozenset[str] = frozenset()  # prepositions or articles of that sum: "half of the", "die Hälfte der"
    out_of: frozenset[str] = frozenset()  # prepositions before what a sum is a part of
    drawn_from: frozenset[str] = frozenset()  # prepositions before what the money comes from
    other_contents: frozenset[str] = frozenset()  # what makes such a sum none of a deal, beside the blockers
    costing: frozenset[str] = frozenset()  # adjectives by which a sum is what a plant costs ("teures")
    measures: frozenset[str]  # units of size before a plant or campus, no part of its name
    instalments: frozenset[str] = frozenset()  # words by which a price is paid in parts ("upfront")
    partitives: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()  # prepositions of what money before them is for, though it is not its sum
    paid_for: frozenset[str] = frozenset()  # prepositions of what a sum before them is paid for
    aside: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    backward: frozenset[str] = frozenset()
    booked_at: frozenset[str] = frozenset()  # prepositions between a figure and whose it is ("sales at Kolb")
    due_to: frozenset[str] = frozenset()  # prepositions by which a purchase changes such a figure ("wegen")


class ThingWords(RuleModel):
    """Words for what money goes into: plants, units, funds, listings, debts."""

    transparent: frozenset[str]
    running: frozenset[str] = frozenset()  # nouns that lead on so beside one of those ("Bau und Betrieb des Parks")
    securities: frozenset[str] = frozenset()  # shares, which say of no company whose they are
    resources: frozenset[str] = frozenset()  # nouns of what money is taken from, which are no party with an article too
    pools: frozenset[str] = frozenset()  # nouns of what investors raise money for: "fund"
    pool_places: frozenset[str] = frozenset()  # prepositions before one that the money is raised for
    holdings: frozenset[str] = frozenset()  # nouns behind which "an" tells of what, never to whom it is sold
    hinging: frozenset[str] = frozenset()  # words before the preposition of what a deal hangs on: "contingent on"
    uses: frozenset[str] = frozenset()  # prepositions before what money is raised for ("for acquisitions")
    sectors: frozenset[str] = frozenset()  # nouns of what firms are a part of: no firm told elsewhere
    listings: frozenset[str] = frozenset()  # nouns of going public
    listing_places: frozenset[str] = frozenset()  # prepositions before one by which money is raised
    rights: frozenset[str] = frozenset()  # words before one by which it is none: "a rights offering"
    listing_asides: frozenset[str] = frozenset()  # prepositions before one ahead of which something else is done
    debts: frozenset[str] = frozenset()  # nouns of what is borrowed
    debt_places: frozenset[str] = frozenset()  # prepositions before one by which money is raised
    aids: frozenset[str] = frozenset()  # nouns of what a state gives
    aid_places: frozenset[str] = frozenset()  # prepositions before one of which a sum is: "5 Millionen an Zuschüssen"
    early_listings: frozenset[str] = frozenset()  # words for money that is raised before a listing ("pre-IPO")
    shared_debts: frozenset[str] = frozenset()  # words by which but a part of it is borrowed
    projects: frozenset[str]
    state_aid: frozenset[str]  # nouns of other states' aid, which the Union only approves
    definite: frozenset[str]
    nonspecific: frozenset[str] = frozenset()  # determiners of what need not be: "delay any listing"
    units: frozenset[str] = frozenset()  # general nouns for a part of a firm, by each of which it is spoken of again
    businesses: frozenset[str] = frozenset()  # general nouns that "with" what they deal in makes a unit's
    dealing_in: frozenset[str] = frozenset()  # that "with"
    situating: frozenset[str] = frozenset()  # prepositions behind a project before whose or where it is
    situating_at: frozenset[str] = frozenset()  # those that are so in no accusative ("an der Elbe")
    sites: frozenset[str] = frozenset()  # those behind a bare noun of where it is alone
    owner_articles: frozenset[str] = frozenset()  # articles of the genitive before what a unit's owner is
    # before whom or what sort a state gives or lends, by the deal's type; "" for nothing
    given_to: Annotated[dict[str, frozenset[str]], _Plain] = Field(default_factory=dict)
    possessives: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)  # with the word before an owner's name
    causes: frozenset[str] = frozenset()  # prepositions before what states give money for, whatever it is
    fields: frozenset[str] = frozenset()  # prepositions before what somebody named puts a sum into, whatever it is
    traded: frozenset[str] = frozenset()  # nouns of what is bought at an exchange or used up, which is no such field


class ActWords(RuleModel):
    """Words for what is done with a deal: asked for, agreed, carried out, followed by another."""

    lent_to: frozenset[str] = frozenset()  # prepositions before who surely borrows
    talks: frozenset[str] = frozenset()  # nouns of talking about a deal
    talking: frozenset[str] = frozenset()  # verbs of the same
    accepting: frozenset[str] = frozenset()  # verbs of taking an offer, as the firm that is bought does or who owns it
    haggling: frozenset[str] = frozenset()  # verbs of talks between who sells and who buys
    talks_about: frozenset[str] = frozenset()  # prepositions before what the talks are about
    # verbs of standing somewhere, each with the prepositions before money that is to be had: "is in line for a grant"
    in_line: Annotated[dict[str, frozenset[str]], _Plain] = Field(default_factory=dict)
    carriers: frozenset[str]  # verbs whose subject acts in the deal that a noun beside them names
    aftermath: frozenset[str]  # prepositions by which a deal is told as past, after which its buyer may do anything
    means: frozenset[str] = frozenset()  # prepositions by which a deal is told as how its buyer gets somewhere
    gains: frozenset[str] = frozenset()  # verbs of where that is: "with the takeover of Kolb, Arden expands abroad"
    thanks: frozenset[str] = frozenset()  # prepositions before money that others have given
    returns: frozenset[str] = frozenset()  # nouns by which something is given for a deed: "in exchange for"
    within: frozenset[str] = frozenset()  # prepositions between a noun for money and the money: "4 Millionen an Hilfen"
    sale_places: frozenset[str] = (
        frozenset()
    )  # prepositions before a deal by which something is sold: "sold it in a deal"
    sold_from: frozenset[str] = frozenset()  # prepositions before whom something is bought from
    builders: frozenset[str] = frozenset()  # verbs of what is built or begun, by means of a loan or grant
    wishes: frozenset[str] = frozenset()  # verbs of wanting: for another it is to be given, else to be got
    pleaders: frozenset[str]  # verbs of asking: who is asked pays, and it is for whom the asking is
    papers: frozenset[str] = frozenset()  # nouns of what leads to a deal: "ein Vertrag zum Kauf" is the buyer's
    boosting: frozenset[str] = frozenset()  # verbs by which a purchase makes a figure of its buyer's grow
    exiting: frozenset[str] = frozenset()  # verbs of owners who leave a firm: "exited Kolb, selling its stake to Arden"
    giving: frozenset[str] = frozenset()  # verbs of who pays into a round: "gave Kolb $5 million in funding"
    turning: frozenset[str] = frozenset()  # verbs of what a firm becomes by what it raised: "making Kolb the largest"
    helping: frozenset[str] = (
        frozenset()
    )  # verbs of what a purchase does for its buyer: "makes Kolb the largest brewer"
    arriving: frozenset[str] = (
        frozenset()
    )  # verbs of people who come to a firm by a purchase of it, which is not theirs
    boosted_by: frozenset[str] = frozenset()  # prepositions of what somebody does so by
    sequels: frozenset[str] = frozenset()  # verbs by which a deal comes after another of its buyer's
