"""Sentences in which somebody says nothing: "A Kolb spokesman declined to comment". What follows is not of them."""

from collections.abc import Sequence

from newsclaims.text import Sentence

_LONGEST = 22  # words of a sentence that tells nothing else


def says_nothing(sentence: Sentence, silences: Sequence[frozenset[str]]) -> bool:
    """Whether a short sentence without a figure has all the words of one of the `silences`."""
    if len(sentence.words) > _LONGEST or not silences:
        return False
    lowers = {w.lower for w in sentence.words}
    return any(words <= lowers for words in silences) and not any(w.text[0].isdigit() for w in sentence.words)
