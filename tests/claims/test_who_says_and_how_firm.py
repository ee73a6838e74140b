"""Who tells a deal, by wordings that end a sentence or take it up again, and how firm what is to come is."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "Dorvik is raising $40 million, Reuters reports.", ["Reuters"]),
        ("en", "Larkan Group is buying Dorvik for $40 million, the Financial Times reports.", ["Financial Times"]),
        (
            "en",
            "Karl Ohm will announce that he is selling Dorvik to Larkan Group for $40 million, Reuters said.",
            ["Reuters"],
        ),
        (
            "de",
            "Larkan wird ankündigen, dass es Dorvik für 40 Millionen Euro kauft, berichtet das Handelsblatt.",
            ["Handelsblatt"],
        ),
        (
            "de",
            "Larkan steht nach Informationen des Handelsblatts vor der Übernahme von Dorvik für 40 Millionen Euro.",
            ["Handelsblatt"],
        ),
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro. Zuvor hatte das „Handelsblatt“ darüber berichtet.",
            ["Handelsblatt"],
        ),
        ("de", "Branchenkenner taxieren Dorvik auf 40 Millionen Euro.", ["Branchenkenner"]),
    ],
)
def test_who_says_it(language: Language, text: str, sources: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [s.name for s in claim.sources] == sources


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The $40 million sale of Dorvik to Larkan Group will be completed in May.", "announced"),
        ("en", "The $40 million sale of Dorvik to Larkan Group was completed in May.", "completed"),
        ("de", "Larkan steht vor der Übernahme von Dorvik für 40 Millionen Euro.", "in_talks"),
        (
            "de",
            "Larkan wollte Dorvik 2019 für 40 Millionen Euro kaufen, das Kartellamt untersagte die Übernahme.",
            "ended",
        ),
        ("en", "Larkan Group planned to buy Dorvik for $40 million until regulators blocked the deal.", "ended"),
    ],
)
def test_how_firm_it_is(language: Language, text: str, status: str) -> None:
    (claim,) = claims(text, language)
    assert claim.status == status


def test_what_a_price_includes_is_no_loan() -> None:
    (claim,) = claims(
        "Larkan Group agreed to sell Selmer to Dorvik for $40 million (£31 million), including debt.", "en"
    )
    assert (claim.type, [p.name for p in claim.investors]) == ("acquisition", ["Dorvik"])
