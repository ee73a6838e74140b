"""What a condition rule says; see rules/LANGUAGE/conditions.yaml."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, Field

from newsclaims.records import ClaimType
from newsclaims.rulebook import Rulebook, RuleModel, plain

Words = frozenset[str]


class ConditionExample(RuleModel):
    """A made-up text and the conditions that must come out of it, to the letter; for a near miss none of the rule's."""

    text: str
    conditions: tuple[str, ...] = ()


class ConditionRule(RuleModel):
    """Base of the condition rules."""

    id: str
    examples: tuple[ConditionExample, ...] = Field(min_length=1)
    near_misses: tuple[ConditionExample, ...] = ()


class ClauseRule(ConditionRule):
    """Words that open a conditional clause or phrase: the condition runs from them to the end of their clause.

    `verb_last` clauses end behind their finite verb; `own` ones are statements ("The deal is subject to …").
    `needs` asks for one of these words in the clause, `outside` for one in the sentence around it.
    """

    words: tuple[str, ...]
    skip: int = 0  # how many of the words are left out of the condition
    verb_last: bool = False
    own: bool = False
    after_comma: bool = False
    until: bool = False  # it ends with the needed word
    pointed: bool = False  # a statement where "it" or "this" before it takes up the deal
    each: bool = False  # the things that it lists are conditions each
    whole: bool = False  # the words alone are a condition: "with strings attached"
    to_verb: bool = False  # it ends before the next verb
    needs: Words = frozenset()
    outside: Words = frozenset()


class VerbFirstRule(ConditionRule):
    """A clause that opens the sentence with its verb: "Stimmt das Kartellamt zu, …", "Should regulators agree, …"."""

    verbs: Words = frozenset()
    any_verb: bool = False  # any finite verb besides
    comma: bool = True  # inside a sentence only behind a comma: "…, sollte die Weko zustimmen"
    anywhere: Words = frozenset()  # word classes of the next word, by which one inside a sentence is told


class StatementRule(ConditionRule):
    """A clause that says what must still happen: one word of each group, in this order, none of `unless`."""

    groups: tuple[tuple[str, ...], ...]
    unless: Words = frozenset()
    outside: Words = frozenset()  # one of them must stand in the sentence
    adjacent: bool = False  # the words of the groups stand side by side
    goes_on: bool = False  # with the infinitive behind its comma ("verpflichtet sich, … zu erhalten")
    each: bool = False  # the things that it lists are conditions each
    of: frozenset[ClaimType] = frozenset()  # the deals that it can speak of, whatever noun names them
    deal: bool = False  # needs a noun for a deal in the clause, or a word that opens it and points back to one


class ConditionRules(RuleModel):
    """All condition rules of a language, and what looks like a condition but is none."""

    clauses: tuple[ClauseRule, ...]
    verb_first: tuple[VerbFirstRule, ...]
    statements: tuple[StatementRule, ...]
    outlook_subjects: Words  # the deal or the news itself: the writer's outlook
    outlook_verbs: Words
    idioms: tuple[str, ...]
    doubts: tuple[str, ...]  # before "if", "ob": an indirect question
    persons: Words  # "if you ask", "wenn man"
    counterfactual: Words
    going_on: Words  # words behind a comma with which the condition goes on
    partial: Words
    larger: Words = frozenset()  # words before its noun by which one of several deals is the larger
    smaller: Words = frozenset()
    wholes: Words  # words by which a sum is called the whole of its legs
    more: Words  # words by which a sum comes on top of another: that one hangs on nothing
    deal_nouns: Annotated[
        dict[ClaimType | Literal["any"], Words], BeforeValidator(plain)
    ]  # by which a sentence takes up a deal of the type
    past: Words = frozenset()  # words of a time gone by: "last month", "im vergangenen Jahr"
    unreal: Words  # soon behind "if": nothing hangs on it, or it means "whether"
    only: Words  # "only if": the sentence is about the condition
    clause_ends: Words
    pointers: Words  # words that take up the deal at the head of a clause ("this depends on …")
    sums: Words  # those of them that speak of one figure for it
    leads: Words  # words before a statement that are no part of it
    of_sales: tuple[str, ...] = ()  # those who approve of sales only: "the cartel office must agree"
    things: Words = frozenset()  # nouns for what a deal needs, of which "and" can list several
    joints: Words = frozenset()  # the words for "and"
    indefinite: Words = frozenset()  # articles of something new
    relatives: Words  # those of them that take up a noun before: "…, which requires"


class Opener(NamedTuple):
    """Words that open a conditional clause, and the place of their rule's wording in the file."""

    order: int
    rule: ClauseRule
    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Tables:
    """The rules, with the openers by their first word and each statement rule with words of which it needs one."""

    rules: ConditionRules
    openers: Mapping[str, Sequence[Opener]]
    statements: Sequence[tuple[StatementRule, frozenset[str]]]
    nouns: Mapping[str, frozenset[ClaimType]]
    endings: Sequence[tuple[str, frozenset[ClaimType]]]

    def deal_kinds(self, word: str) -> frozenset[ClaimType] | None:
        """What the lower-case word means as a noun for a deal, by type, empty for any; None if it is no such noun."""
        if word in self.nouns:
            return self.nouns[word]
        return next((of for end, of in self.endings if word.endswith(end)), None)


@lru_cache(maxsize=4)
def condition_tables(book: Rulebook) -> Tables:
    """The condition rules of a book's language."""
    rules = book.topic("conditions", ConditionRules)
    openers: defaultdict[str, list[Opener]] = defaultdict(list)
    wordings = [(rule, phrase) for rule in rules.clauses for phrase in rule.words]
    for order, (rule, phrase) in enumerate(wordings):
        words = tuple(phrase.split())
        openers[words[0]].append(Opener(order, rule, words))
    kinds: dict[str, frozenset[ClaimType]] = {}
    for kind, nouns in rules.deal_nouns.items():
        of: frozenset[ClaimType] = frozenset() if kind == "any" else frozenset({kind})
        kinds.update((noun, kinds.get(noun, frozenset()) | of) for noun in nouns)
    return Tables(
        rules,
        openers,
        [(rule, _triggers(rule)) for rule in rules.statements],
        {noun: of for noun, of in kinds.items() if not noun.startswith("-")},
        [(noun[1:], of) for noun, of in kinds.items() if noun.startswith("-")],
    )


def _triggers(rule: StatementRule) -> frozenset[str]:
    """The words of its first group that has no compound ending."""
    plain = next((g for g in rule.groups if not any(w.startswith("-") for w in g)), ())
    return frozenset(w.split()[0] for w in plain)
