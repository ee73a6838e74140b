"""Cuts a list of words into sentences: aware of abbreviations, ordinals, quotes, headings and hard-wrapped lines."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Annotated

from pydantic import BeforeValidator, Field

from newsclaims.rulebook import Rulebook, RuleModel, plain
from newsclaims.text import Sentence, Span, Word

_ENDERS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”“’»«›‹)]")
_INITIALS = re.compile(r"[A-ZÄÖÜ](?:\.[A-ZÄÖÜ])*\Z")
_ORDINAL = re.compile(r"\d{1,2}\.?\Z")
_HEADING_WORDS = 30
_LEAST_LAST, _DOMAIN = 3, 3  # letters of a word before a stop that no blank follows, and of "Com" behind one
_LONGEST = 400  # words; what goes on longer is a table or no prose at all, and is cut so that no stage's time explodes
_DASHES = frozenset({"-", "–", "—", "--"})
_STOPPING = _ENDERS | _CLOSERS | frozenset("-–—")  # last characters of words behind which a sentence may end
_PLAIN_GAPS = frozenset({"", " "})
_DATELINE_WORDS = 14
_SLUG_WORDS = 3
_DATELINE = re.compile(
    r"(?:[A-ZÄÖÜ][\w.]*(?:[ /-][A-ZÄÖÜ][\w.]*){0,4})?"
    r"(?:, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2}\. \w+))? ?(?:\([^()]{2,40}\))? ?(?:-|–|—|--)"
)


class SentenceRules(RuleModel):
    """Word lists that decide where a sentence ends; see rules/LANGUAGE/sentences.yaml."""

    abbreviations: frozenset[str]
    may_end: frozenset[str]
    forms: frozenset[str] = frozenset()  # legal forms of initials, which end names: "Kolb B.V."
    units: frozenset[str]
    sentence_openers: frozenset[str]
    headline_verbs: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    unchanging: frozenset[str] = frozenset()
    past_nouns: frozenset[str] = frozenset()
    ties: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    intransitive: frozenset[str] = frozenset()
    participles: Annotated[dict[str, str], BeforeValidator(plain)] = Field(default_factory=dict)  # and their verbs
    floating: frozenset[str] = frozenset()  # words that may stand between an auxiliary and its verb
    # words behind a sum or name on which it hangs, each with the prepositions behind it: "subject to"; none for a noun
    hinging: Annotated[dict[str, frozenset[str]], BeforeValidator(plain)] = Field(default_factory=dict)
    gerunds: frozenset[str] = frozenset()
    before_gerund: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    seated: frozenset[str] = frozenset()
    estimating: frozenset[str] = frozenset()
    rivals: frozenset[str] = frozenset()
    handing: frozenset[str] = frozenset()
    active: frozenset[str] = frozenset()
    passive_places: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()  # of verbs, those that are prepositions too
    prepositional: frozenset[str] = frozenset()  # conjunctions that are prepositions too, and …
    purpose: frozenset[str] = frozenset()  # … those of them that open an infinitive: "um Kolb zu kaufen"
    relatives: frozenset[str] = frozenset()  # relative pronouns that are articles too
    making: frozenset[str] = frozenset()  # verbs that want an object: "das Pumpen baut" has it before
    having: frozenset[str] = frozenset()  # forms of the verb that makes the perfect
    unmarked: tuple[str, ...] = ()  # beginnings of verbs whose participle has no mark of its own: "erhalten"
    stems: frozenset[str] = frozenset()  # words that a hyphen ties to a particle to make a noun: "start-up", "buy-out"
    prefixes: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()  # an agency's words for the sort of its message, before a dash: "BRIEF-Kolb …"
    small: frozenset[str] = frozenset()  # long words that are written small in headings in Title Case too
    lettered: frozenset[str] = frozenset()  # nouns counted by a letter behind them: "Series B"
    tied: frozenset[str] = frozenset()  # ends of compounds that may stand apart with their hyphen: "Kolb -Tochter"


@lru_cache(maxsize=4)
def sentence_rules(book: Rulebook) -> SentenceRules:
    """The language's word lists for its sentences."""
    return book.topic("sentences", SentenceRules)


def split_sentences(text: str, words: Sequence[Word], book: Rulebook) -> tuple[Sentence, ...]:
    """The sentences of a document, in order; every word belongs to exactly one."""
    rules = sentence_rules(book)
    wrapped = _hard_wrapped(text)
    sentences: list[Sentence] = []
    paragraph = 0
    for first, last in _ranges(text, words, rules, wrapped=wrapped):
        part = tuple(words[first:last])
        if sentences and "\n" in text[sentences[-1].end : part[0].start]:
            paragraph += 1
        start, end = part[0].start, part[-1].end
        slug = bool(sentences) and _is_slug(text, sentences[-1].words, rules)
        heading = _is_heading(text, Span(sentences[-1].start if slug else start, end), part)
        sentences.append(Sentence(len(sentences), start, end, paragraph, heading, part))
    return tuple(sentences)


def _ranges(text: str, words: Sequence[Word], rules: SentenceRules, *, wrapped: bool) -> Iterator[tuple[int, int]]:
    first = 0
    for i, (word, following) in enumerate(pairwise(words)):
        gap = text[word.end : following.start]
        if i - first >= _LONGEST:
            yield first, i + 1
            first = i + 1
            continue
        if word.text[-1] not in _STOPPING and gap in _PLAIN_GAPS:
            continue
        opens = gap[:1].isspace() and not following.text[0].islower()
        if word.text in _DASHES and opens and i - first < _DATELINE_WORDS and _is_dateline(text, words[first : i + 1]):
            yield first, i + 1
            first = i + 1
            continue
        if not gap and _is_slug(text, words[first : i + 1], rules):
            yield first, i + 1
            first = i + 1
            continue
        if _breaks_line(gap, following, wrapped=wrapped) or _ends_sentence(words, i, gap, rules):
            yield first, i + 1
            first = i + 1
    if words:
        yield first, len(words)


def _is_dateline(text: str, words: Sequence[Word]) -> bool:
    """Where and by whom, before the first sentence: "Jena (dpa-AFX) -", "LONDON, June 17 -" at a line's start."""
    if _before(text, words[0].start) not in {"", "\n", "\r"} or len(words) > _DATELINE_WORDS:
        return False
    line = text[words[0].start : words[-1].end]
    return bool(_DATELINE.fullmatch(line))


def _is_slug(text: str, words: Sequence[Word], rules: SentenceRules) -> bool:
    """What sort of message it is, before the headline: "BRIEF-", "UPDATE 2-" at a line's start."""
    if not 1 < len(words) <= _SLUG_WORDS or words[-1].text not in _DASHES or not words[0].text.isupper():
        return False
    numbered = all(w.text.isdigit() for w in words[1:-1])
    return numbered and words[0].lower in rules.slugs and _before(text, words[0].start) in {"", "\n", "\r", "-"}


def _breaks_line(gap: str, following: Word, *, wrapped: bool) -> bool:
    if "\n" not in gap:
        return False
    if gap.count("\n") > 1:
        return True
    return not wrapped and not following.text[0].islower()


def _ends_sentence(words: Sequence[Word], i: int, gap: str, rules: SentenceRules) -> bool:
    following = words[i + 1]
    at = i
    while at > 0 and words[at].text in _CLOSERS and i - at < 3 and words[at - 1].end == words[at].start:
        at -= 1
    last = words[at]
    if not last.text or last.text[-1] not in _ENDERS or (following.text in _CLOSERS and not gap):
        return False
    if not gap and not (following.text[0].isupper() and (at < i or _run_together(words, at, rules))):
        return False
    if following.text[0].islower() or following.text in {",", ";", ")", "–", "-"}:
        return False
    if last.text == "." and at and words[at - 1].end == last.start:
        if at > 1 and words[at - 2].lower in rules.lettered and len(words[at - 1].text) == 1:
            return True
        return _full_stop_ends(words[at - 1].text, following, rules)
    if len(last.text) > 1 and last.text.endswith("."):
        return _full_stop_ends(last.text[:-1], following, rules)
    return True


def _run_together(words: Sequence[Word], stop: int, rules: SentenceRules) -> bool:
    """Whether a stop that no blank follows parts two sentences, not the parts of a web address: "geplant.Die Bank"."""
    before, following = words[stop - 1 : stop], words[stop + 1].text
    if len(following) == _DOMAIN and following.lower() not in rules.sentence_openers:
        return False
    lower = [w for w in before if w.end == words[stop].start and w.text.isalpha() and w.text.islower()]
    return bool(lower) and len(lower[0].text) >= _LEAST_LAST and following[1:].islower()


def _full_stop_ends(before: str, following: Word, rules: SentenceRules) -> bool:
    opener = following.lower in rules.sentence_openers
    if _ORDINAL.match(before):
        return opener or not following.text[0].isalpha()
    if before in rules.may_end and "." in before and not opener:
        return False  # "U.S. Steel", "U.K. Plans to Sell"
    if before in rules.may_end:
        return following.text.rstrip(".") not in rules.units and (opener or following.text[0].isupper())
    if before in rules.abbreviations:
        return False
    return not (_INITIALS.match(before) and before not in rules.forms) or opener  # "J.P. Morgan"


def _hard_wrapped(text: str) -> bool:
    """Whether single line breaks only wrap the text: many lines of much the same length, few ending a sentence."""
    lines = [line for line in text.splitlines() if line.strip()]
    body = lines[1:-1]
    if len(body) < 5:
        return False
    open_ended = sum(line.rstrip()[-1] not in '.!?…:"”“»' for line in body)
    return open_ended > len(body) * 0.6 and sum(50 <= len(line) <= 100 for line in body) > len(body) * 0.6


def _is_heading(text: str, span: Span, words: Sequence[Word]) -> bool:
    if len(words) > _HEADING_WORDS or words[-1].text[-1] in '.!:;…"”“»':
        return False
    return _behind(text, span.end) in {"\n", "\r", ""} and _before(text, span.start) in {"\n", "\r", "\ufeff", ""}


def _before(text: str, at: int) -> str:
    """The last character before a place that is no blank, or ""."""
    while at and text[at - 1] in " \t":
        at -= 1
    return text[at - 1 : at] if at else ""


def _behind(text: str, at: int) -> str:
    """The first character from a place on that is no blank, or ""."""
    while at < len(text) and text[at] in " \t":
        at += 1
    return text[at : at + 1]
