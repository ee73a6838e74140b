"""How large a deal is, told in the sentence behind it: every usual noun for the deal with every usual verb."""

import pytest
from tests.reading import Language, answers

_DEALS_EN = {
    "acquisition completed Larkan -> Dorvik 90m USD": (
        "Larkan has bought pump maker Dorvik.",
        ("deal", "transaction", "purchase", "takeover", "acquisition", "sale", "agreement"),
    ),
    "investment completed Larkan -> Dorvik 90m USD": (
        "Larkan has invested in pump maker Dorvik.",
        ("investment", "deal", "round"),
    ),
    "loan completed Larkan Bank -> Dorvik 90m USD": (
        "Larkan Bank has granted pump maker Dorvik a loan.",
        ("loan", "facility"),
    ),
    "grant announced government -> Dorvik 90m USD": (
        "The government has agreed to rescue pump maker Dorvik.",
        ("bailout", "aid", "package"),
    ),
}
_SIZES_EN = ("is worth $90 million", "totals $90 million", "came to $90 million", "is said to be worth $90 million")
_DEALS_DE = {
    "acquisition announced Larkan -> Dorvik 90m EUR": (
        "Larkan kauft den Pumpenbauer Dorvik.",
        ("Die Transaktion", "Das Geschäft", "Der Kauf", "Die Übernahme"),
    ),
    "loan completed Larkan Bank -> Dorvik 90m EUR": (
        "Die Larkan Bank hat dem Pumpenbauer Dorvik einen Kredit gewährt.",
        ("Der Kredit", "Die Kreditlinie", "Das Paket"),
    ),
    "grant announced Bund -> Dorvik 90m EUR": (
        "Der Bund rettet den Pumpenbauer Dorvik.",
        ("Das Rettungspaket", "Die Hilfe"),
    ),
}
_SIZES_DE = (
    "beträgt 90 Millionen Euro",
    "lag bei 90 Millionen Euro",
    "wird auf 90 Millionen Euro taxiert",
    "soll sich auf 90 Millionen Euro belaufen",
    "ist 90 Millionen Euro wert",
)


def _rows(deals: dict[str, tuple[str, tuple[str, ...]]], sizes: tuple[str, ...]) -> list[tuple[str, str]]:
    return [
        (f"{lead} {noun} {size}.", told) for told, (lead, nouns) in deals.items() for noun in nouns for size in sizes
    ]


@pytest.mark.parametrize(
    ("text", "told"), _rows({k: (a, tuple(f"The {n}" for n in b)) for k, (a, b) in _DEALS_EN.items()}, _SIZES_EN)
)
def test_the_size_of_a_deal_told_before_in_english(text: str, told: str) -> None:
    assert answers(text, "en") == [told]


@pytest.mark.parametrize(("text", "told"), _rows(_DEALS_DE, _SIZES_DE))
def test_the_size_of_a_deal_told_before_in_german(text: str, told: str) -> None:
    assert answers(text, "de") == [told]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Larkan has bought pump maker Dorvik. The purchase cost Larkan $90 million.", "en", "90m USD"),
        ("Larkan has bought pump maker Dorvik. The purchase was valued at $90 million.", "en", "90m USD"),
        ("Larkan has bought pump maker Dorvik. Its agreement with Selmer is worth $90 million.", "en", ""),
        ("Larkan has bought pump maker Dorvik. The agreement totals $90 million in sales.", "en", ""),
        ("Larkan kauft den Pumpenbauer Dorvik. Sein Geschäft in Leeds erreichte 90 Millionen Euro.", "de", ""),
    ],
)
def test_only_the_deal_told_before_takes_the_sum(text: str, language: Language, wanted: str) -> None:
    told = [a for a in answers(text, language) if a.endswith(wanted or "Larkan -> Dorvik")]
    assert told == answers(text, language)
