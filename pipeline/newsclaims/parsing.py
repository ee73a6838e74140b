"""Text to words, sentences, tags and lemmas: spaCy's tokenizer, our sentence ends, HanTa's morphology.

Nothing of spaCy leaves this module; the string store is emptied after each document by a memory zone.
"""

from newsclaims.rulebook import Rulebook
from newsclaims.sentences import split_sentences
from newsclaims.tagging import tag
from newsclaims.text import Document, Word
from newsclaims.tokens import tokenizer


def parse(text: str, book: Rulebook) -> Document:
    """The document's sentences with tagged words. Offsets are code points of `text`; the text is not altered."""
    language = book.language
    cut = tokenizer(language)
    with cut.vocab.memory_zone():
        words = [(t.idx, t.idx + len(t.text), t.text) for t in cut(text) if not t.text.isspace()]
    plain = [Word(i, start, end, word, word.lower()) for i, (start, end, word) in enumerate(words)]
    sentences = split_sentences(text, plain, book)
    tagged = tag(sentences, book)
    return Document(text, book, tagged, tuple(w for s in tagged for w in s.words))
