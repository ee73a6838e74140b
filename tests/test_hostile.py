"""Whatever the text, extraction does not fail, and all that it finds is in the text, at its place."""

from contextlib import suppress
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading import spans

from newsclaims import extract
from newsclaims.errors import InputError

LANGUAGES: tuple[Literal["de", "en"], ...] = ("de", "en")
PIECES = [
    "Die Gerlach AG", "übernimmt", "Wollin", "investiert", "in den Pumpenbauer", "Gerlach Inc.",
    "buys", "raises", "$50m", "50 Mio. €", "bis zu", "up to", "between", "10", "-", "–", "und",
    "and", "20", "Milliarden", "billion", "Euro", "Prozent", "24,9 %", "laut", "said",
    "according to", "people familiar with the matter", "falls", "if", "„", "“", "\"", "»", "(", ")",
    ".", ",", ";", ":", "?", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\u202f", "\u2028",
    "\ufeff", "\u200b", "\u00ad", "é", "e\u0301", "ﬁ", "İ", "ß", "½", "😀", "👩‍👩‍👧", "🇩🇪", "\x00",
    "\x1b[31m", "100-Milliarden-Dollar-Runde", "1.000.000.000.000.000.000.000", "0", "-5", "1e400",
    "٣٠", "Ⅻ", "²", "it", "sie", "the company", "der Konzern", "wurde", "von", "by", "2024",
    "im vergangenen Jahr", "am 31. Februar", "on Feb 30", "…", "'s", "’", "&", "<b>", "{", "\\",
    "%s",
]  # fmt: skip


def check(text: str) -> None:
    for language in LANGUAGES:
        claims = extract(text, language=language)
        for claim in claims:
            for span in spans(claim):
                assert span.text == text[span.start : span.end]
        assert len({claim.id for claim in claims}) == len(claims)
    with suppress(InputError):
        extract(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_news_gone_wrong(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_news_without_blanks(text: str) -> None:
    check(text)


@given(st.text(max_size=300))
def test_any_characters(text: str) -> None:
    check(text)


SENTENCE = (
    "Die Gerlach AG übernimmt laut „Kurier“ den Pumpenbauer Wollin für bis zu 40 Millionen Euro, "
    "falls die Behörden zustimmen."
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "x" * 10_000,
        f"{SENTENCE} {'Ä' * 10_000} {SENTENCE}",
        f"{'9' * 10_000} Euro für Wollin, sagte Gerlach.",
        f"{'1-' * 1_000}Millionen-Euro-Runde für Wollin.",
        f"{'(' * 300}{SENTENCE}",
        f"{'„' * 300}{SENTENCE}",
        f"{'sagte, dass ' * 300}{SENTENCE}",
        f"{SENTENCE[:-1]} und " * 20,
        f"{'und ' * 1_000}{SENTENCE}",
        f"{'A, ' * 600}und B kaufen Wollin für 40 Millionen Euro.",
        f"Die Gerlach AG kauft {'Wollin ' * 600}für 40 Millionen Euro.",
        "e\u0301" * 5_000 + SENTENCE,
        "😀" * 300 + SENTENCE,
        SENTENCE.replace(" ", "\u00a0"),
        SENTENCE.replace(" ", "\r\n"),
        SENTENCE.upper(),
        SENTENCE.encode().decode("cp1252", "replace"),
        "\u202e" + SENTENCE,
    ],
)
def test_odd_texts(text: str) -> None:
    check(text)


@pytest.mark.parametrize("language", [*LANGUAGES, None])
def test_half_a_character_is_bad_input(language: Literal["de", "en"] | None) -> None:
    with pytest.raises(InputError, match="character 15"):
        extract("Die Gerlach AG \ud83d kauft Wollin für 40 Millionen Euro.", language=language)


def test_places_count_code_points() -> None:
    text = f"😀👩‍👩‍👧 e\u0301\r\n\r\n{SENTENCE}"
    [claim] = extract(text, language="de")
    assert claim.amount is not None
    assert claim.amount.start == text.index("bis zu 40")


def test_the_same_text_gives_the_same_claims() -> None:
    assert [c.model_dump_json() for c in extract(SENTENCE)] == [c.model_dump_json() for c in extract(SENTENCE)]
