"""Text to words, sentences, tags and lemmas: spaCy's blank tokenizer, our sentence ends, HanTa's morphology.

Nothing of spaCy leaves this module; the string store is emptied after each document by a memory zone.
"""

from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language

from newsclaims.rulebook import Rulebook
from newsclaims.sentences import split_sentences
from newsclaims.tagging import tag
from newsclaims.text import Document, Word

# Cuts that press prose needs beside spaCy's own: dashes between digits, signs at figures, no blank after a full stop.
_INFIXES = (
    r"(?<=\d)[–—](?=[\d$€£])",
    r"(?<=[\d.])(?=[€$£¥])",
    r"(?<=[a-zäöü])[.](?=[A-ZÄÖÜ][a-zäöü])",
    r"(?<=\w)[/](?=\w)",
    r"(?<=”)(?=[A-ZÄÖÜ])",
)


@lru_cache(maxsize=2)
def tokenizer(language: str) -> Language:
    """A blank spaCy pipeline of the language with the cuts that money needs."""
    nlp = spacy.blank(language)
    cutter: Any = nlp.tokenizer
    infixes = [*_INFIXES, *(nlp.Defaults.infixes or ())]
    if language == "en":
        cutter.add_special_case("No.", [{"ORTH": "No."}])  # "Britain's No. 2 bank"
    cutter.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer
    nlp.max_length = 50_000_000
    return nlp


def parse(text: str, book: Rulebook) -> Document:
    """The document's sentences with tagged words. Offsets are code points of `text`; the text is not altered."""
    language = book.language
    nlp = tokenizer(language)
    with nlp.memory_zone():
        doc = nlp.make_doc(text)
        words = [(t.idx, t.idx + len(t.text), t.text) for t in doc if not t.is_space]
    plain = [Word(i, start, end, word, word.lower()) for i, (start, end, word) in enumerate(words)]
    sentences = split_sentences(text, plain, book)
    tagged = tag(sentences, book)
    return Document(text, book, tagged, tuple(w for s in tagged for w in s.words))
