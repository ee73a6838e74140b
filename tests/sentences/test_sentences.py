"""Where sentences end, which paragraph they stand in, and which lines are headings."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading import Language, book

from newsclaims.parsing import parse
from newsclaims.text import Sentence


def cut(text: str, language: Language) -> list[str]:
    return [text[s.start : s.end] for s in parse(text, book(language)).sentences]


def by_bar(marked: str, language: Language) -> None:
    """A bar stands where one sentence ends and the next begins."""
    text = marked.replace("|", "")
    assert "|".join(s.strip() for s in cut(text, language)) == "|".join(s.strip() for s in marked.split("|"))


@pytest.mark.parametrize(
    "marked",
    [
        "Kolb zahlt 12 Mio. Euro. |Die Anlage in Guben kostet 3 Mrd. Dollar.",
        "Der Preis liegt bei 12 Mio. |Der Verkäufer schweigt.",
        "Die Rede ist von 3 Mrd. |Das sei zu viel, heißt es.",
        "Das Werk kostet 3 Mrd. US-Dollar. |Die Halle kostet 80 Mill. Franken.",
        "Am 3. März kam das Angebot. |Am 12. Juni lief es ab.",
        "Der Vertrag endet am 31. |Die Bank prüft ihn.",
        "Im 2. Halbjahr kauft Kolb zu. |Das 3. Quartal war schwach.",
        "Kolb kauft z. B. Pumpen. |Mehr nicht.",
        "Dr. Arndt führt Kolb. |Prof. Lenz berät ihn.",
        "Kolb zahle „mehr als genug.“ |Dane schweigt.",
        "Der Kauf ist geplant.|Die Bank hilft.|Dane schweigt auf arden.Com und bei Arden.com.",
        "Kolb zahlt. |„Wir sind froh“, sagte Dane. |„Sehr froh.“",
        "»Wir kaufen nichts.« |Das sagte Dane.",
        "„Wir kaufen zu!“, sagte Kolb. |Dane lachte.",
        "Was kostet Dane? |Niemand weiß es! |Kolb schweigt… |Dane auch.",
        "Kolb kauft Dane (für 5 Mio. Euro.) |Mehr nicht.",
        "Jena (dpa-AFX) - |Kolb kauft Dane.",
        "FRANKFURT/ULM (dpa) – |Kolb kauft Dane.",
        "Kolb kauft Dane – und zahlt bar.",
        "Kolb – der Pumpenbauer – kauft Dane.",
        "Die Kolb GmbH & Co. KG kauft Dane. |Dane gehört der Lenz Inc. |Die Bank hilft.",
        "Kolb kaufte Dane von H.J. Lenz & Co und zahlt. |Der Käufer ist Dane B.V. |Kolb schweigt.",
        "Kolb zahlt 1.200.000 Euro. |Dane zahlt 2,5 Prozent.",
        "Kolb zahlt 5\u00a0Mio.\u00a0Euro. |Dane\u00a0zahlt nichts.",
    ],
)
def test_german_sentences(marked: str) -> None:
    by_bar(marked, "de")


@pytest.mark.parametrize(
    "marked",
    [
        "Corvane Inc. bought Dane Corp. |The price was $5 million.",
        "Corvane, a unit of H.J. Lenz & Co, bought Dane. |The seller was Dane B.V. |Corvane paid cash.",
        "The U.S. Steel unit was sold. |It closed at 5 p.m. |The price is secret.",
        "Corvane paid $1.5bn. |Dane paid €2.4m.",
        "Mr. Arden leads Dane. |Dr. Hill left.",
        "Britain's No. 2 bank lends Dane $5m. |Corvane waits.",
        "St. Louis-based Dane raised $5m. |Corvane waits.",
        "“We buy nothing.” |Dane said so.",
        "“Are we buying?” asked Dane. |Nobody knew.",
        "He said “We are done.”|The bank agreed.",
        "LONDON, June 17 - |Corvane bought Dane.",
        "NEW YORK (Reuters) - |Corvane bought Dane.",
        "BERLIN — |Corvane bought Dane.",
        "Corvane - a pump maker - bought Dane.",
        "Corvane paid. |“We are glad,” Dane said. |“Very glad.”",
        "Who pays? |Nobody knows! |Corvane waits.",
        "Corvane, e.g. its pump arm, buys. |Dane sells.",
    ],
)
def test_english_sentences(marked: str) -> None:
    by_bar(marked, "en")


ARTICLE = """Corvane Buys Dane for $5 Million

LONDON, June 17 - Corvane bought Dane. It paid in cash.

What Comes Next

The price: $5 million.
“It was cheap”
Dane makes pumps in Leeds."""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_headings_and_paragraphs(newline: str) -> None:
    text = ARTICLE.replace("\n", newline)
    sentences = parse(text, book("en")).sentences
    assert [text[s.start : s.end] for s in sentences if s.heading] == [
        "Corvane Buys Dane for $5 Million",
        "What Comes Next",
    ]
    assert [s.paragraph for s in sentences] == [0, 1, 1, 1, 2, 3, 4, 5]


def test_a_lone_sentence_is_no_heading() -> None:
    (sentence,) = parse("Corvane bought Dane.", book("en")).sentences
    assert not sentence.heading


WRAPPED = """Corvane Industries has agreed to buy the Danish pump maker Dane
in a deal that values the company at about 450 million euros, both
sides said in statements on Monday. The purchase, which is to close
in the autumn, needs the consent of the regulators in Brussels, who
have blocked two deals in the sector this year. Corvane will pay in
cash and has lined up loans from three banks, the company added and
declined to give more details about the terms of the agreement. The
Danes were silent."""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_lines_do_not_end_sentences(newline: str) -> None:
    found = cut(WRAPPED.replace("\n", newline), "en")
    assert [s.split()[0] for s in found] == ["Corvane", "The", "Corvane", "The"]
    assert found[0].endswith("on Monday.")


def test_short_lines_end_sentences() -> None:
    assert len(cut("Kolb kauft Dane\nDie Bank hilft\nMehr folgt", "de")) == 3
    assert len(cut("Kolb kauft Dane und\nzahlt in bar", "de")) == 1


WORDS = """
    Kolb Dane zahlt kauft 5 3. 12 Mio. Mrd. Euro. Inc. U.S. z.B. $5m €4 „ “ » « " ' ( ) [ ] . ! ? … , ; : - – —
    /a München (dpa) -foo 10-20 Corvane's don't ende.Anfang 🙂 ß İ A. 100-Millionen-Euro-Runde http://a.b/c
"""
PIECES = st.sampled_from(WORDS.split())
GAPS = st.sampled_from(
    [" ", " ", " ", "", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u00a0", "\u202f", "\t", "\u2028", "\ufeff"]
)
TEXTS = st.one_of(
    st.lists(st.tuples(PIECES, GAPS), max_size=40).map(lambda pairs: "".join(p + g for p, g in pairs)),
    st.text(max_size=80),
)


def in_order(sentences: tuple[Sentence, ...]) -> bool:
    return all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in pairwise(sentences))


@pytest.mark.parametrize("language", ["de", "en"])
@given(text=TEXTS)
def test_every_word_belongs_to_one_sentence(language: Language, text: str) -> None:
    document = parse(text, book(language))
    assert [w for s in document.sentences for w in s.words] == list(document.words)
    assert [w.index for w in document.words] == list(range(len(document.words)))
    assert all(text[w.start : w.end] == w.text and w.text.strip() for w in document.words)
    assert all((s.words[0].start, s.words[-1].end) == (s.start, s.end) for s in document.sentences)
    assert [s.index for s in document.sentences] == list(range(len(document.sentences)))
    assert in_order(document.sentences)


@pytest.mark.parametrize("language", ["de", "en"])
@given(text=TEXTS)
def test_words_hold_all_that_is_no_blank(language: Language, text: str) -> None:
    words = parse(text, book(language)).words
    kept = "".join(w.text for w in words)
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("part", ["Acme kauft Pump und ", "$5 million and ", "“a” ", "(x [y ", "7 ", "\u00e4"])
def test_no_sentence_is_so_long_that_a_stage_could_take_forever(language: Language, part: str) -> None:
    document = parse(part * 3_000, book(language))
    assert all(len(s.words) <= 401 for s in document.sentences)
    assert [w for s in document.sentences for w in s.words] == list(document.words)
