"""The quick tagger says what HanTa says."""

import math
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from HanTa.HanoverTagger import EMPTY, END, START, HanoverTagger
from hypothesis import example, given
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


@pytest.mark.parametrize("language", MODELS)
@example(sentence=["EA", "11A", "A11111111NN", "111111A", "A11111111NN", "A", "A1"])
@given(
    sentence=st.lists(
        st.one_of(st.text("aeinrstäußABEN-1.", min_size=1, max_size=14), st.sampled_from(ODD[1:])), max_size=8
    )
)
def test_sentences_of_no_language(language: str, sentence: list[str]) -> None:
    slow, quick = taggers(language)
    ours, theirs = quick.tag_sent(sentence), slow.tag_sent(sentence)
    if ours != theirs:  # of two readings that are equally likely either will do
        likelihoods = [likelihood(quick, sentence, [slow.tag2int[t] for _, _, t in found]) for found in (ours, theirs)]
        assert likelihoods[0] == pytest.approx(likelihoods[1], abs=1e-9)


def likelihood(tagger: Tagger, sentence: list[str], tags: list[int]) -> float:
    """The model's log probability of the tags, as HanTa adds it up."""
    total, state = 0.0, (EMPTY, START)
    for place, (word, tag) in enumerate(zip(sentence, tags, strict=True)):
        own = dict(tagger._likely(word, word[0].isupper() if place else None))
        total += tagger.LP_trans_word[state][tag] + own[tag]
        state = (state[1], tag)
    return total + tagger.LP_trans_word[state].get(END, -math.inf)
