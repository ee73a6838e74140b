"""Words have their tags when they are asked for them, and only the sentences asked about are read."""

from pathlib import Path

import pytest
from tests.reading import book

from newsclaims import tagging
from newsclaims.parsing import cutter, parse
from newsclaims.tokens import tokenizer

CORPUS = Path(__file__).parents[2] / "corpus"
TEXT = "Kolb said it’s buying Dane.\n\nThe mill (in Leeds) makes 1.5mm-thick paper… It closed.\n"


def test_a_sentence_is_read_when_one_of_its_words_is_asked_for_a_tag(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[list[str]] = []
    tagger = tagging._tagger("en")
    course = tagger.course
    monkeypatch.setattr(tagger, "course", lambda words: read.append(words) or course(words))
    document = parse(TEXT, book("en"))
    assert not read
    first = document.words[1]
    assert (first.tag, first.lemma, first.tag) == ("VVD", "say", "VVD")
    assert read == [["Kolb", "said", "it", "'s", "buying", "Dane", "."]]


@pytest.mark.parametrize("language", ["de", "en"])
def test_words_are_those_of_the_tokenizer(language: str) -> None:
    text = (
        f" \t{TEXT}\u00a0Übernahme „jetzt“: 10-Mrd.-Euro-Deal?! U.S.-China (z. B. 5€) :-) e.g. '90s\u2028x\u3000y " * 2
    )
    plain = [(t.idx, t.text) for t in tokenizer(language)(text) if not t.text.isspace()]
    for _ in range(2):
        assert [(w.start, w.text) for w in cutter(language).words(text)] == plain
        assert all(text[w.start : w.end] == w.text for w in parse(text, book(language)).words)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_word_asked_about_by_itself_gets_the_answer_of_its_sentence(language: str) -> None:
    for path in sorted((CORPUS / language).glob("*.txt"))[:15]:
        text = path.read_text(encoding="utf-8")
        alone, whole = parse(text, book(language)), parse(text, book(language))
        tags = {w.tag for w in whole.words}
        for asked, told in zip(alone.words, whole.words, strict=True):
            assert asked.among(frozenset({told.tag}))
        for asked, told in zip(parse(text, book(language)).words, whole.words, strict=True):
            assert not asked.among(frozenset(tags - {told.tag}))


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_tag_is_settled_before_the_sentence_ends(language: str) -> None:
    tagger, early, many = tagging._tagger(language), 0, 0
    for path in sorted((CORPUS / language).glob("*.txt"))[:5]:
        for sentence in parse(path.read_text(encoding="utf-8"), book(language)).sentences:
            words = [w.text for w in sentence.words]
            tags = tagger.tag_sent_viterbi(words)
            for i, tag in enumerate(tags):
                course = tagger.course(words)
                assert course.tag(i) == tag
                early += len(course._steps) < len(words)
                many += 1
            assert tagger.course(words).tags() == tags
    assert early > many / 2
