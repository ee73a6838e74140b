"""What a status cue says: words that tell how firm a deal is; see rules/LANGUAGE/status.yaml."""

from functools import lru_cache

from newsclaims.records import ClaimType, Status
from newsclaims.rulebook import Rulebook, RuleModel


class StatusCue(RuleModel):
    """Words that set a status.

    `verbs` and `nouns` stand by lemma, `phrases` in lower case as written; `modals` are of the deal's own verb,
    `attributes` beginnings of adjectives beside its noun, `above` verbs of the clause that its relative clause hangs
    on, `denials` verbs whose content clause is denied. The nouns say nothing of deals of the types in `not_of` ("offer"
    of a listing). `predicates` are adjectives that tell it with a verb of being ("ist bereit zu zahlen"). The verbs in
    `pleas` tell it where their subject gets what another gives ("will Hilfe vom Bund").
    """

    id: str
    status: Status
    firm: bool = False  # its verbs tell it only of the past, under no modal and not negated
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    unless_before: frozenset[str] = frozenset()  # words behind a phrase that make it another ("would have to")
    places: frozenset[str] = frozenset()  # phrases that before a name tell a place ("a plant close to Leeds")
    modals: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    pleas: frozenset[str] = frozenset()
    not_of: frozenset[ClaimType] = frozenset()
    only_of: frozenset[ClaimType] = frozenset()  # the types of deals that it tells of; all if empty
    predicates: frozenset[str] = frozenset()


class StatusRules(RuleModel):
    """The cues of a language in the order in which they win."""

    cues: tuple[StatusCue, ...]
    future_modals: frozenset[str]
    future: Status
    turns: frozenset[str]
    none: frozenset[str] = frozenset()  # determiners by which there is no such deal, or no plan of one: "no offer"
    reports: frozenset[str] = frozenset()  # nouns of what is denied, before what they tell
    wherein: frozenset[str] = frozenset()  # conjunctions behind such a noun: "Berichte, wonach"
    untrue: frozenset[str] = frozenset()  # words that call such a report wrong
    contradicting: frozenset[str] = frozenset()  # verbs by which somebody says that a report is not true
    requiring: frozenset[str] = frozenset()  # verbs by which a deal may hang on something, and is no less told
    leaving: frozenset[str] = frozenset()  # verbs by which a bidder's race ends for him
    not_yet: frozenset[str] = frozenset()  # words by which what is not done may still come
    contents: frozenset[str] = frozenset()  # conjunctions of what is said or denied
    shifted_modals: frozenset[str] = frozenset()  # the future in reported speech ("would")
    conditionals: frozenset[str] = frozenset()  # finite forms of what would be: of a passive or future it may come
    reported: frozenset[str] = frozenset()  # those of them that in reported speech only stand for another form
    achieved: frozenset[str] = frozenset()  # forms of a modal of what somebody was able to do, and so did
    unreal: frozenset[str] = frozenset()  # with a participle: what would have been
    reported_or_unreal: frozenset[str] = frozenset()  # the same beside a supposition, else reported speech ("hätten")
    whether: frozenset[str] = frozenset()  # conjunctions of what is asked
    pondering: frozenset[str] = frozenset()  # verbs and adjectives with which it is: "decide whether", "offen, ob"
    standing: frozenset[str] = frozenset()  # verbs with which such a phrase says no more: "steht vor der Übernahme"
    ahead: frozenset[str] = frozenset()  # prepositions before the noun of one to come, in a phrase without verb
    aftermath: frozenset[str] = frozenset()  # prepositions before the noun of a deal that is done
    long_times: frozenset[str] = frozenset()  # words for long times, as in "two years ago"
    since: frozenset[str] = frozenset()  # words with which they tell how long ago
    done_by: frozenset[str] = frozenset()  # prepositions before a gerund that tells by what something is done
    year_places: frozenset[str] = (
        frozenset()
    )  # prepositions before a year behind the deal's noun: "its listing in 2014"
    hearsay: frozenset[str] = frozenset()  # ids of cues whose modals also tell what others are said to do ("soll")
    supposing: frozenset[str] = frozenset()  # modals that before a past say how sure it is ("soll gezahlt haben")
    copulas: frozenset[str] = frozenset()  # verbs of being
    telling: frozenset[str] = frozenset()  # verbs that only name a deal, whose tense is not the deal's
    receiving: frozenset[str] = frozenset()  # verbs by which somebody gets what another has granted
    scheduled: frozenset[str] = frozenset()  # verbs over an infinitive of those: "is set to receive"
    implying: frozenset[str] = frozenset()  # verbs whose infinitive has happened if they have: "managed to raise"
    pluperfect: frozenset[str] = frozenset()  # auxiliaries of the past before the past ("had hoped")
    wished: frozenset[str] = frozenset()  # verbs whose pluperfect tells a wish that did not come true
    formerly: frozenset[str] = frozenset()  # adverbs of a wish that was given up
    deciding: frozenset[str] = frozenset()  # verbs of a decision, which can be one against it ("decided not to")
    undone: frozenset[str] = frozenset()  # verbs that, negated behind "and", take a wish back: "and then didn't"
    dealings: frozenset[str] = frozenset()  # nouns by which a deal told before is spoken of again ("closed the deal")
    offers: frozenset[str] = frozenset()  # nouns for what somebody would pay
    closing: frozenset[str] = frozenset()  # words of the last step of a purchase, and with them …
    awaited: frozenset[str] = frozenset()  # … those by which it is still to come
    motives: frozenset[str] = frozenset()  # prepositions and nouns of why a deal is made ("in a bid to grow")
    announcing: frozenset[str] = frozenset()  # verbs that make the future of their content clause an announcement
    suppositions: frozenset[str] = frozenset()  # words in a sentence by which what it says ends hangs on something
    promising: frozenset[str] = frozenset()  # verbs by which a company speaks of its own plans

    def cue(self, status: Status) -> StatusCue:
        """The first cue of the status; a language has one for each that it is asked for."""
        return next(c for c in self.cues if c.status == status)


@lru_cache(maxsize=4)
def status_rules(book: Rulebook) -> StatusRules:
    """The packaged status cues of a language."""
    return book.topic("status", StatusRules)
