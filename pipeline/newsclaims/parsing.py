"""Text to words, sentences, tags and lemmas: spaCy's blank tokenizer, our sentence ends, HanTa's morphology.

Nothing of spaCy leaves this module; the string store is emptied after each document by a memory zone.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import spacy
from HanTa import HanoverTagger
from spacy.language import Language

from newsclaims.rulebook import Rulebook
from newsclaims.sentences import split_sentences
from newsclaims.text import Document, Sentence, Word

_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
# Cuts that money and press prose need beside spaCy's own: dashes between digits, signs at figures, a missing blank after a full stop.
_INFIXES = (r"(?<=\d)[–—](?=[\d$€£])", r"(?<=[\d.])(?=[€$£¥])", r"(?<=[a-zäöü])[.](?=[A-ZÄÖÜ][a-zäöü])", r"(?<=\w)[/](?=\w)", r"(?<=”)(?=[A-ZÄÖÜ])")
_TITLE_CASE = 0.6


@lru_cache(maxsize=2)
def tokenizer(language: str) -> Language:
    """A blank spaCy pipeline of the language with the cuts that money needs."""
    nlp = spacy.blank(language)
    infixes = [*_INFIXES, *(nlp.Defaults.infixes or ())]
    nlp.tokenizer.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer  # type: ignore[attr-defined]
    nlp.max_length = 50_000_000
    return nlp


@lru_cache(maxsize=2)
def _tagger(language: str) -> Any:
    return HanoverTagger.HanoverTagger(_MODELS[language])


def parse(text: str, book: Rulebook) -> Document:
    """The document's sentences with tagged words. Offsets are code points of `text`; the text is not altered."""
    language = book.language
    nlp = tokenizer(language)
    with nlp.memory_zone():
        doc = nlp.make_doc(text)
        words = [(t.idx, t.idx + len(t.text), t.text) for t in doc if not t.is_space]
    plain = [Word(i, start, end, word, word.lower()) for i, (start, end, word) in enumerate(words)]
    sentences = split_sentences(text, plain, book)
    seen = _inner_capitals(sentences) if language == "en" else frozenset()
    tagged = tuple(_tag(s, language, seen) for s in sentences)
    return Document(text, book, tagged, tuple(w for s in tagged for w in s.words))


def _inner_capitals(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Words written with a capital inside running sentences: names, so not to be lowered in a Title Case heading."""
    return frozenset(w.text for s in sentences if not s.heading for w in s.words[1:] if w.text[0].isupper())


def _tag(sentence: Sentence, language: str, names: frozenset[str]) -> Sentence:
    forms = [w.text for w in sentence.words]
    if language == "en" and sentence.heading and _title_case(forms):
        forms = [f if f in names or f[1:].lower() != f[1:] else f.lower() for f in forms]
    tags = _tagger(language).tag_sent(forms)
    words = tuple(
        Word(w.index, w.start, w.end, w.text, w.lower, tag, lemma if tag not in {"NP0", "NE"} else w.text)
        for w, (_, lemma, tag) in zip(sentence.words, tags, strict=True)
    )
    return Sentence(sentence.index, sentence.start, sentence.end, sentence.paragraph, sentence.heading, words)


def _title_case(forms: Sequence[str]) -> bool:
    alphabetic = [f for f in forms if re.match(r"[^\W\d_]{4,}", f)]
    return len(alphabetic) > 3 and sum(f[0].isupper() for f in alphabetic) > _TITLE_CASE * len(alphabetic)
