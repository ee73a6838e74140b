"""Parts of speech and lemmas by HanTa, which sees a word as it would stand inside a running sentence."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from newsclaims.hanta import Tagger
from newsclaims.mending import mend_english, mend_german
from newsclaims.rulebook import Rulebook
from newsclaims.sentences import SentenceRules
from newsclaims.text import Sentence, Word

_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
_TITLE_CASE = 0.6
_LONGEST = 60  # characters of a word that the tagger sees: its time grows with the cube of them
_AGAIN = frozenset({":", "–", "„", "“", "»", "«", '"', "+++", "++"})


@lru_cache(maxsize=2)
def _tagger(language: str) -> Tagger:
    return Tagger(_MODELS[language])


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


def _names(tag: str) -> bool:
    return tag.startswith(("NE", "NP", "FM", "XY"))


def tag(sentences: Sequence[Sentence], book: Rulebook) -> tuple[Sentence, ...]:
    """The sentences with a tag and lemma on each word."""
    language = book.language
    seen = _inner_capitals(sentences) if language == "en" else frozenset()
    rules = book.topic("sentences", SentenceRules)
    return tuple(_tag(s, language, seen, rules) for s in sentences)


def _inner_capitals(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Words written with a capital inside running sentences: names, so not to be lowered in a Title Case heading."""
    return frozenset(w.text for s in sentences if not s.heading for w in s.words[1:] if w.text[0].isupper())


def _tag(sentence: Sentence, language: str, names: frozenset[str], rules: SentenceRules) -> Sentence:
    forms = [w.text[:_LONGEST].replace("’", "'") for w in sentence.words]
    if language == "en" and sentence.heading and _title_case(forms):
        forms = [f if f in names or f[1:].lower() != f[1:] else f.lower() for f in forms]
    if language == "de":
        forms = [f.lower() if _begins_again(forms, i, rules) else f for i, f in enumerate(forms)]
    tagged = _tagger(language).tag_sent(forms)
    tagged = mend_english(tagged, rules) if language == "en" else mend_german(tagged)
    words = tuple(
        Word(w.index, w.start, w.end, w.text, w.lower, tag, lemma if tag not in {"NP0", "NE"} else w.text)
        for w, (_, lemma, tag) in zip(sentence.words, tagged, strict=True)
    )
    return Sentence(sentence.index, sentence.start, sentence.end, sentence.paragraph, sentence.heading, words)


def _begins_again(forms: Sequence[str], i: int, rules: SentenceRules) -> bool:
    """Whether a function word has its capital only from what stands before it: "…: In Guben baut …"."""
    return i > 0 and forms[i - 1] in _AGAIN and forms[i].lower() in rules.sentence_openers


def _title_case(forms: Sequence[str]) -> bool:
    alphabetic = [f for f in forms if re.match(r"[^\W\d_]{4,}", f)]
    return len(alphabetic) > 3 and sum(f[0].isupper() for f in alphabetic) > _TITLE_CASE * len(alphabetic)
