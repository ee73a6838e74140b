"""The quick tagger says what HanTa says."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from HanTa.HanoverTagger import HanoverTagger
from hypothesis import given
from hypothesis import strategies as st

from newsclaims.hanta import Tagger

MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
CORPUS = Path(__file__).parents[2] / "corpus"
ODD = [
    "",
    "ß",
    "'",
    "''",
    "´",
    "1,5",
    "Xqzt",
    "10-Milliarden-Dollar-Runde",
    "İstanbul",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "\U0001f31e",
]


@lru_cache
def taggers(language: str) -> tuple[Any, Tagger]:
    return HanoverTagger(MODELS[language]), Tagger(MODELS[language])


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:[-.,]\w+)*|[^\w\s]", text)


@pytest.mark.parametrize("language", MODELS)
def test_tags_and_lemmas_of_the_corpus(language: str) -> None:
    slow, quick = taggers(language)
    for path in sorted((CORPUS / language).glob("*.txt"))[:12]:
        for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
            assert quick.tag_sent(words(line)) == slow.tag_sent(words(line))


@pytest.mark.parametrize("language", MODELS)
def test_other_levels_and_single_words(language: str) -> None:
    slow, quick = taggers(language)
    sentence = ["Brindlewerke", "investieren", "Übernahmesummen", "."]
    for level in (0, 1, 2, 3):
        assert quick.tag_sent(sentence, level) == slow.tag_sent(sentence, level)
    for word in ODD[1:]:
        assert quick.analyze(word) == slow.analyze(word)
    assert quick.tag_sent([]) == []
    assert quick.knows("investment") == ("investment" in slow.cache)


@pytest.mark.parametrize("language", MODELS)
@given(
    sentence=st.lists(
        st.one_of(st.text("aeinrstäußABEN-1.", min_size=1, max_size=14), st.sampled_from(ODD[1:])), max_size=8
    )
)
def test_sentences_of_no_language(language: str, sentence: list[str]) -> None:
    slow, quick = taggers(language)
    assert quick.tag_sent(sentence) == slow.tag_sent(sentence)
