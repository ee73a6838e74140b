"""What a source rule says: reporting verbs, phrases and nouns of a language; see rules/LANGUAGE/sources.yaml."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field

from newsclaims.records import SourceKind
from newsclaims.rulebook import Rulebook, RuleModel, ends, plain

_Plain = BeforeValidator(plain)
Words = frozenset[str]
Phrases = tuple[str, ...]


class Said(RuleModel):
    """One expected attribution of an example: the speakers, outermost first, and words that its content holds."""

    speakers: tuple[str, ...]
    content: str = ""
    denial: bool = False


class SourceExample(RuleModel):
    """A made-up text and the attributions that must come out of it; for a near miss none of the rule's."""

    text: str
    said: tuple[Said, ...] = ()


class SourceRule(RuleModel):
    """Base of the cue rules. `denial` marks wording that says a report is untrue."""

    id: str
    denial: bool = False
    examples: tuple[SourceExample, ...] = Field(min_length=1)
    near_misses: tuple[SourceExample, ...] = ()


class VerbRule(SourceRule):
    """Verbs whose subject is the speaker: `lemmas` (German ones with particle), `forms` that hold whatever the tag.

    `clause` verbs report only with a clause or quotation ("zeigen, dass"), `with_words` only with one of these behind
    them ("put the sum at"); `cites` verbs name a second speaker as their object ("quoted a banker as saying").
    """

    lemmas: Words = frozenset()
    forms: Words = frozenset()
    clause: bool = False
    with_words: Words = frozenset()
    unless: Words = frozenset()  # not with one of these beside them ("wrote a check", "hat einen Käufer gefunden")
    sum: bool = False  # only with a figure soon behind
    persons: bool = False  # only of persons, and of what they do not pay themselves
    outlets: bool = False  # only of outlets: others do by it what it says
    cites: bool = False


class PhraseRule(SourceRule):
    """Words before the speaker (`before`) or after it (`after`); `chain` adds the speaker to the one told before."""

    before: Phrases = ()
    after: Phrases = ()
    chain: bool = False
    closing: Words = frozenset()  # verbs of which one must end the words: "der sich auf X beruft"
    own: Phrases = ()  # "nach eigenen Angaben": the speaker is the clause's subject
    again: Phrases = ()  # "nach seinen Worten": the speaker is the person who spoke or was named last
    within: Phrases = ()  # "nach -angaben": the speaker is told by the first part of a compound
    after_only: bool = False
    unless: Words = frozenset()  # not right before one of these: "per fund"
    report: bool = False  # the words call it a report: an outlet keeps those it cited ("the FT's account")
    known: bool = False  # only before names and nouns for speakers: "per share" has none


class PlaceRule(SourceRule):
    """Impersonal wording: the speaker stands behind one of `preps` ("heißt es aus …"), or is pointed back to."""

    cues: Phrases
    preps: Words
    pointers: Words = frozenset()
    back: bool = False  # without either, the one who spoke last goes on
    documents: bool = False  # only a document speaks so: "in der Vorlage steht"
    closing: Words = frozenset()  # verbs of which one must end the clause: "wie es in der Mitteilung heißt"


class HeadingRule(SourceRule):
    """Headline forms: the speaker at the front before `front` signs, or at the end behind `back` signs."""

    front: Phrases = ()
    back: Phrases = ()


class NounClasses(RuleModel):
    """Head nouns (lower case, "-" opens the end of a compound) of speakers that are no names."""

    anonymous: Words
    documents: Words
    outlets: Words
    reports: Words
    companies: Words
    people: Words
    officials: Words
    spokespeople: Words
    titles: Words


class SourceRules(RuleModel):
    """All source rules of a language."""

    verbs: tuple[VerbRule, ...]
    phrases: tuple[PhraseRule, ...]
    places: tuple[PlaceRule, ...] = ()
    headings: tuple[HeadingRule, ...]
    mood: VerbRule | None = None  # German: the mood of reported speech alone, by one of the forms `moods`
    moods: Words = frozenset()
    colon: VerbRule  # any verb whose clause ends in a colon before a quotation: "Ida Roth winkt ab: „…“"
    quoted: VerbRule  # any verb whose clause stands behind a quotation: "„…“, freut sich Ida Roth"
    nouns: NounClasses
    auxiliaries: Words
    copulas: Words  # verbs whose subject is no one who acts ("the rule is: …")
    members: Words = frozenset()  # words for some of a group, before one of `attached`: "one of the boys"
    lone: Words = frozenset()  # words that stand for one of a group by themselves: "complained another"
    from_house: Words = frozenset()  # prepositions before the house of who speaks: "Ida Roth of the union"
    findings: Words = frozenset()  # what is come to, behind one of `definite`: "Zu diesem Ergebnis kommt …"
    papers: Words = frozenset()  # nouns that can mean any document told before
    wishes: Words = frozenset()  # what "he" wants is still what he says
    skipped: Words  # adverbs that may stand between subject and verb
    time: Words
    negations: Words
    futures: Words  # forms of the verb that tells the future
    neither: Words  # words that leave open two ways of saying: "neither confirmed nor denied"
    boundaries: Words  # conjunctions that open a clause
    analysts: Words = frozenset()  # whose house is a source too: "Ida Hill, an analyst at Kolb"
    houses: Words = frozenset()  # prepositions before that house
    hearsay: Phrases = ()  # by which a headline tells what somebody says whom it does not name
    contrasts: Words  # conjunctions behind which another's words may begin
    relatives: Words
    that: Words
    articles: Words
    definite: Words  # articles that point back
    indefinite: Words  # articles of what is not the one told before
    joints: Words  # words and signs between the members of a list
    comparing: Words = frozenset()  # conjunctions beside a verb whose mood reports nothing: "als sei nichts gewesen"
    talk: Words = frozenset()  # nouns in a cue by which what stands around it is said: "von … ist die Rede"
    traded: Words = frozenset()  # adjectives that say no more of a firm than that its shares are traded
    channels: Words  # prepositions before the paper in which somebody says it
    both: Words = frozenset()
    pairs: Phrases = ()  # words for the two firms of a deal: "the companies", "beide Seiten"
    untrue: Phrases = ()  # words that call a report wrong
    wrong: Words = frozenset()  # words that do so behind "the report", or one of `pointers`
    right: Words = frozenset()  # words that, negated, call a report wrong
    pointers: Words = frozenset()  # words that stand for what another has just said
    idioms: Phrases = ()  # a reporting verb in another sense ("bereit erklärt")
    circumstances: Words = frozenset()  # conjunctions of time and reason
    nobody: Words = frozenset()  # words in capitals that are no names
    subject_articles: Words = frozenset()  # articles that only a subject opens the sentence with
    oblique: Words = frozenset()  # articles that no subject opens with
    origins: Words = frozenset()  # prepositions of place behind a description
    orders: Words = frozenset()  # verbs that give an order with an infinitive: "told Rome to stop"
    rumoured: Words = frozenset()  # "said to be": nobody's words
    person_pronouns: Words
    thing_pronouns: Words
    group_pronouns: Words
    plural_reports: Words
    press_reports: Words = frozenset()  # one report of the press, whosever: "Medienbericht"
    addressed: Phrases  # before the outlet that is spoken to
    also: Words  # words by which reported speech goes on
    hedges: Words  # verb forms by which reported speech goes on
    breaks: Words  # words that tell the writer's own background
    cuts: Words  # words behind which a speaker's phrase is over
    attached: Words  # prepositions that belong to an anonymous speaker
    nominative: Annotated[dict[str, str], _Plain] = Field(default_factory=dict)
    first_person: Words
    statements: Words  # documents that are no source beside the one who made them ("said in a statement")
    formal: Words = frozenset()  # what makes a source of one after all: "said in a regulatory statement"
    announcements: Words  # documents in which somebody only says it
    issuers: Words  # words behind an announcement before whose it is ("a statement by", "Mitteilung des")
    hearing: Words = frozenset()  # verbs by which an outlet has something from somebody ("erfuhr aus …")
    news_verbs: Words  # verbs (lemmas) by which somebody brings the news of a deal: "confirmed the loan"
    news: Words  # nouns besides those for deals that take up the news told before
    takers: Words  # words that do so alone: "confirmed it"
    owners: Words  # possessive pronouns: "confirmed its offer"
    thus: Words = frozenset()  # words that do so where nothing follows ("So steht es in dem Brief")
    backward: Words  # subjects or objects that stand for the sentence before ("Das teilte … mit")
    subordinators: Words = frozenset()  # German: conjunctions of verb-last clauses
    manner: Words = frozenset()  # "wie", "as": open a clause that only names the speaker
    helpers: Words = frozenset()  # verbs that may hold a reporting verb's place ("ließ … ausrichten")
    adjectives: Words = frozenset()  # forms that a tagger takes for verbs ("vertraute Personen")
    agents: Words = frozenset()
    parting: Words = frozenset()  # prepositions that part who says it from what is before ("sold to Kolb, who said")
    seen: Words = frozenset()  # participles before the outlet that has a document ("seen by")
    genitive: Words = frozenset()  # articles that go on with a phrase
    blamed: Words = frozenset()  # prepositions of what somebody is blamed for
    dated: Words = frozenset()  # adverbs of when something was said
    owning: Words = frozenset()  # articles of a genitive whose noun ends in -s
    passive: Words = frozenset()
    subjunctive_cut: str = ""  # an infinitive less this ending is the subjunctive of indirect speech

    def noun_class(self, word: str) -> str:
        """The class of speaker noun that a lower-case word, a German one also in its genitive, belongs to."""
        return self._class(word) or self._class_of_genitive(word)

    def is_genitive(self, word: str) -> bool:
        """Whether it is a speaker noun only without its last letter: "Finanzchefs"."""
        return not self._class(word) and bool(self._class_of_genitive(word))

    def _class_of_genitive(self, word: str) -> str:
        if not self.genitive:
            return ""
        weak = self._class(word.removesuffix("en")) if word.endswith("en") else ""  # "des Präsidenten"
        return self._class(word[:-1]) if word.endswith("s") else weak if weak in {"people", "titles"} else ""

    def _class(self, word: str) -> str:
        return next((c for c in NOUN_KINDS if matches(word, getattr(self.nouns, c))), "")


class Wording(NamedTuple):
    """A fixed wording of a rule; `side` says where its speaker is told: before, after, own, again, within or place."""

    words: tuple[str, ...]
    rule: PhraseRule | PlaceRule
    side: str


NOUN_KINDS: dict[str, SourceKind] = {
    "anonymous": "anonymous",
    "documents": "document",
    "outlets": "outlet",
    "reports": "outlet",
    "companies": "company",
    "people": "person",
    "officials": "official",
    "spokespeople": "company",
    "titles": "person",
}


@lru_cache(maxsize=4)
def source_rules(book: Rulebook) -> SourceRules:
    """The source rules of a book's language."""
    return book.topic("sources", SourceRules)


@dataclass(frozen=True, eq=False)
class Tables:
    """The rules by the word that calls them: verbs by lemma and form, the last first; wordings by their first word."""

    verbs: Mapping[str, Sequence[VerbRule]]
    forms: Mapping[str, Sequence[VerbRule]]
    wordings: Mapping[str, Sequence[Wording]]  # the longest first


@lru_cache(maxsize=4)
def source_tables(book: Rulebook) -> Tables:
    """The look-up tables of a book's source rules."""
    return Tables(
        _by_word((lemma, rule) for rule in reversed(source_rules(book).verbs) for lemma in rule.lemmas),
        _by_word((form, rule) for rule in reversed(source_rules(book).verbs) for form in rule.forms),
        _wordings(source_rules(book)),
    )


@lru_cache(maxsize=4)
def saying_verbs(book: Rulebook) -> Words:
    """The lemmas of the verbs whose subject says something."""
    return frozenset(source_tables(book).verbs)


def _by_word(entries: Iterable[tuple[str, VerbRule]]) -> Mapping[str, Sequence[VerbRule]]:
    found: defaultdict[str, list[VerbRule]] = defaultdict(list)
    for word, rule in entries:
        found[word].append(rule)
    return dict(found)


def _wordings(rules: SourceRules) -> Mapping[str, Sequence[Wording]]:
    found: defaultdict[str, list[Wording]] = defaultdict(list)
    for rule in rules.phrases:
        for side, phrases in (
            ("before", rule.before),
            ("after", rule.after),
            ("own", rule.own),
            ("again", rule.again),
            ("within", rule.within),
        ):
            for phrase in phrases:
                found[phrase.split()[0]].append(Wording(tuple(phrase.split()), rule, side))
    for place in rules.places:
        for phrase in place.cues:
            found[phrase.split()[0]].append(Wording(tuple(phrase.split()), place, "place"))
    return {first: sorted(entries, key=lambda e: -len(e.words)) for first, entries in found.items()}


def matches(word: str, nouns: Words) -> bool:
    """Whether a lower-case noun is one of the class, or ends as one of its compounds does."""
    if word in nouns:
        return True
    return word.endswith(ends(nouns)) and any(word.endswith(n) and len(word) > len(n) + 1 for n in ends(nouns))
