"""Parts of speech and lemmas by HanTa, which sees a word as it would stand inside a running sentence.

A sentence is tagged when the tag of one of its words is first asked for.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from newsclaims.hanta import Tagger
from newsclaims.mending import Tagged, outcomes
from newsclaims.mending_english import mend_english
from newsclaims.mending_german import mend_german
from newsclaims.rulebook import Rulebook
from newsclaims.sentences import SentenceRules
from newsclaims.text import Sentence, has_title_case
from newsclaims.viterbi import Course

_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
_UNCLEAR = "UNC"  # of the English model; the German one has no such tag
_LONGEST = 60  # characters of a word that the tagger sees: its time grows with the cube of them
_DASH, _DASHES = "—", frozenset({"–", "--"})  # the one that the English tagger knows, and others
_NAME = "Smith"  # what the English tagger is sure to take for a name
_AGAIN = frozenset({":", "–", "„", "“", "»", "«", '"', "+++", "++"})
_QUOTES = frozenset("„“”»«‚‘›‹")  # the tagger takes them for foreign words, and what stands beside them for others
_PLAIN_QUOTE = '"'
_COUNTED = re.compile(r"\d[^-]*-(?:[^-]+-)*?([^-]+-[A-ZÄÖÜ][a-zäöüß]+)")  # a German compound that a number opens
_OWN_FORM = frozenset({"NP0", "NE"})  # names are their own lemma


@lru_cache(maxsize=2)
def _tagger(language: str) -> Tagger:
    return Tagger(_MODELS[language], _UNCLEAR)


def known_word(lower: str, language: str) -> bool:
    """Whether the tagger knows a lower-case word, or its stem, as an ordinary one: most coined names are new to it."""
    tagger = _tagger(language)
    met = tagger.cache.get(lower)
    if met and len(lower) > 1 and not _names(tagger.int2tag[met[0][0]]):
        return True
    return len(lower) > 1 and any(lower in stems for stems in _stems(language))


@lru_cache(maxsize=2)
def _stems(language: str) -> tuple[Collection[str], ...]:
    tagger = _tagger(language)
    kinds = ("NN", "ADJ", "VV") if language == "de" else ("VV",)  # the English noun stems hold many rare words
    return tuple(stems for tag, stems in tagger.LP_m_t.items() if tagger.int2tag.get(tag, "").startswith(kinds))


@lru_cache(maxsize=512)
def _participle(form: str) -> str:
    """The verb of which a German word without its ending is the past participle; "" if of none."""
    lemma, tag = _tagger("de").analyze(form)[:2]
    return str(lemma) if tag == "VV(PP)" else ""


@lru_cache(maxsize=2)
def stem_variants(language: str) -> Mapping[str, Collection[str]]:
    """Of each stem that a lemma can have, the other stems of its forms: "bought" of "buy", "nomm" of "nehm"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for variants in _tagger(language).stemdict.values():
        for variant, stem in variants.items():
            if variant != stem:
                found[stem].add(variant)
    return found


def lemma_endings(language: str) -> frozenset[str]:
    """What the tagger adds to a stem to make it a lemma: "en" to "kauf"."""
    return frozenset(e for endings in _tagger(language).lemmasuffixtable.values() for e in endings.values() if e)


def _names(tag: str) -> bool:
    return tag.startswith(("NE", "NP", "FM", "XY"))


def _inside_name(forms: Sequence[str], i: int, rules: SentenceRules) -> bool:
    """Whether it is the comma of "Kolb Pumps, Inc.", behind which the same clause goes on."""
    inside = 0 < i < len(forms) - 1
    return inside and forms[i + 1].rstrip(".") in rules.units and forms[i - 1][0].isupper()


def prepare_tags(sentences: Sequence[Sentence], book: Rulebook) -> None:
    """Let each word of the sentences have a tag and lemma when it is asked for them."""
    rules = book.topic("sentences", SentenceRules)
    lowered = book.language == "en" and any(
        s.heading and has_title_case((w.text for w in s.words), rules.small) for s in sentences
    )
    names = _inner_capitals(sentences) if lowered else frozenset()
    for sentence in sentences:
        reading = Reading(sentence, book.language, rules, names)
        for word in sentence.words:
            word.readings = reading


def _inner_capitals(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Words written with a capital inside running sentences: names, so not to be lowered in a Title Case heading."""
    return frozenset(w.text for s in sentences if not s.heading for w in s.words[1:] if w.text[0].isupper())


class Reading:
    """The tags and lemmas of one sentence, worked out when the first is asked for. It knows no word of the document."""

    __slots__ = ("_course", "_first", "_forms", "_heading", "_language", "_names", "_rules", "_tagged", "_texts")

    def __init__(self, sentence: Sentence, language: str, rules: SentenceRules, names: frozenset[str]) -> None:
        self._first = sentence.words[0].index
        self._texts = [w.text for w in sentence.words]
        self._heading, self._language, self._rules, self._names = sentence.heading, language, rules, names
        self._tagged: Tagged | None = None
        self._course: Course | None = None
        self._forms: list[str] = []

    def tag(self, index: int) -> str:
        """The tag of the document's word of that index."""
        return (self._tagged or self._read()).now[index - self._first]

    def lemma(self, index: int) -> str:
        """The lemma of the document's word of that index."""
        tagged, i = self._tagged or self._read(), index - self._first
        text = self._texts[i]
        if tagged.now[i] in _OWN_FORM:
            return text
        return f"{text.removesuffix(self._forms[i])}{tagged.lemma(i)}" if text[0].isdigit() else tagged.lemma(i)

    def among(self, index: int, tags: frozenset[str]) -> bool:
        """Whether the tag of the document's word is one of these.

        Tags the sentence only if the word leaves that open, and the tag that it has before it is mended.
        """
        if self._tagged is None:
            i, tagger = index - self._first, _tagger(self._language)
            possible = tagger.possible((self._forms or self._seen())[i], opening=not i)
            told = self._told(i, possible, tags)
            if told is None:
                told = self._told(i, frozenset({tagger.name(self._way().tag(i))}), tags)
            if told is not None:
                return told
        return self.tag(index) in tags

    def _told(self, i: int, possible: frozenset[str], tags: frozenset[str]) -> bool | None:
        """Whether a word that has one of the `possible` tags has one of `tags` once it is mended; None if it may be."""
        found = outcomes(self._forms[i], possible, self._language, opening=not i)
        return True if found <= tags else False if found.isdisjoint(tags) else None

    def _way(self) -> Course:
        if self._course is None:
            self._course = _tagger(self._language).course(self._forms or self._seen())
        return self._course

    def _read(self) -> Tagged:
        tagger = _tagger(self._language)
        forms = self._forms or self._seen()
        self._tagged = tagged = Tagged(forms, [tagger.name(tag) for tag in self._way().tags()], self._lemma_as)
        self._course = None
        if self._language == "en":
            mend_english(tagged, self._rules)
        else:
            mend_german(tagged, self._rules, _participle)
        return tagged

    def _lemma_as(self, word: str, tag: str) -> str:
        """The tagger's lemma, a noun's as now spelled: "Zuschuss" of "Zuschüsse", where the tagger has "Zuschuß"."""
        lemma = _tagger(self._language).lemma(word, tag)
        return lemma.replace("ß", "ss") if tag == "NN" and "ss" in word else lemma

    def _seen(self) -> list[str]:
        """The words as the tagger is to see them."""
        self._forms = forms = self._adapted()
        return forms

    def _adapted(self) -> list[str]:
        forms = [t[:_LONGEST].replace("’", "'") for t in self._texts]
        if self._language == "de":
            told = (f.lower() if _begins_again(forms, i, self._rules) else f for i, f in enumerate(forms))
            return [_PLAIN_QUOTE if f in _QUOTES else _without_number(f) for f in told]
        forms = [_DASH if f in _DASHES else f for f in forms]
        if "," in forms:
            forms = [_NAME if f == "," and _inside_name(forms, i, self._rules) else f for i, f in enumerate(forms)]
        if self._heading and has_title_case(forms, self._rules.small):
            names = self._names
            return [f if f in names or f[1:].lower() != f[1:] else f.lower() for f in forms]
        return forms


def _without_number(form: str) -> str:
    """The end of a compound that a number opens, for the tagger takes it whole for an adjective: "40-Euro-Runde"."""
    counted = _COUNTED.fullmatch(form) if form[0].isdigit() else None
    return counted[1] if counted else form


def _begins_again(forms: Sequence[str], i: int, rules: SentenceRules) -> bool:
    """Whether a function word has its capital only from what stands before it: "…: In Guben baut …"."""
    return i > 0 and forms[i - 1] in _AGAIN and forms[i].lower() in rules.sentence_openers
