"""What one deal rule says: a predicate's words and the grammatical places of its slots; see rules/LANGUAGE/deals/."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from newsclaims.records import ClaimType, Role, Status
from newsclaims.rulebook import RuleModel, plain

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
    The place `modifier` is a name before an English noun ("the Kolb budget request").
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
    A rule that `ends` tells no deal: it ends the offer told before, to which its object or subject points back, or
    that of the bidder whom it names as investor.
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
    passive: bool = False  # only its passive tells it ("was offered 20% of Kolb")
    entry: bool = False
    purse: bool = False
    subjects: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    void_objects: frozenset[str] = frozenset()
    void_particles: frozenset[str] = frozenset()  # particles with which its verb tells another thing: "bought back"
    beside: frozenset[str] = frozenset()  # what objects a `bare` rule may have after all ("list its shares")
    transitive: bool = False  # its verb tells a deal only with an object ("opened a plant", not "the plant opened")
    own_amount: bool = False
    needs_amount: bool = False
    per_share: bool = False  # tells a deal with a price for each share too, which may be of those told to move
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
    of_payer: bool = False  # what its money is for, if left open, only another deal of who pays tells
    pays: bool = False  # its verb tells only that money is paid, for a company's purchase as for what it builds
    of_stake: bool = False  # what its words speak of is a stake
    several: bool = False  # that its noun is a plural ("acquisitions such as Kolb")
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
    part: bool = False  # that its sum is a part of one told right before, of a loan if that is one
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
