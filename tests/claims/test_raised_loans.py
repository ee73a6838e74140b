"""Loans and bonds that are raised to a sum, and what a listing makes a firm worth."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Larkan hat seine Anleihe um 10 Millionen Euro auf nunmehr 85 Millionen Euro aufgestockt.",
            "de",
            ["loan completed ? -> Larkan 85m EUR"],
        ),
        ("Larkan upsized its credit facility to $85 million.", "en", ["loan completed ? -> Larkan 85m USD"]),
        ("Die Bank Larkan hat ihre Kredite um 5 Prozent auf 500 Millionen Euro erhöht.", "de", []),
        ("Der Verkauf ist Teil des 100 Millionen Euro schweren Anleiheprogramms von Larkan.", "de", []),
        (
            "Larkan will an die Börse. Damit käme Larkan auf einen Börsenwert von 2 Milliarden Euro.",
            "de",
            ["ipo planned ? -> Larkan", "valuation planned ? -> Larkan 2000m EUR"],
        ),
        ("Larkan kommt an der Börse auf einen Börsenwert von 2 Milliarden Euro.", "de", []),
        (
            "The listing would give Larkan a market value of $2 billion.",
            "en",
            ["valuation in_talks ? -> Larkan 2000m USD"],
        ),
        ("Larkan has a market value of $2 billion.", "en", []),
    ],
)
def test_raised_loans_and_listed_worth(text: str, language: Language, wanted: list[str]) -> None:
    assert answers(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan und Dorvik, die beide rund 5 Millionen Euro einsammelten, wachsen.",
            ["funding_round completed ? -> Larkan+Dorvik 5m EUR"],
        ),
        (
            "Für das Pumpen-Start-up Larkan gab es 7 Millionen Euro.",
            ["funding_round completed ? -> Larkan 7m EUR"],
        ),
        (
            "Larkan investiert Milliarden in China\n\nEr will für 8 Milliarden Euro ein Werk in Guangdong bauen.",
            ["investment planned Larkan -> Werk in Guangdong 8000m EUR"],
        ),
    ],
)
def test_who_raised_it_and_what_the_headline_only_places(text: str, wanted: list[str]) -> None:
    assert answers(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dorvik got a loan from Merwin Bank. It will be used to roll over a $3 million debt.", "en"),
        ("Dorvik is working with Merwin Bank on a loan to refinance debt of $3 million.", "en"),
        ("Dorvik nutzt den Kredit der Merwin Bank, um Schulden von 3 Millionen Euro abzulösen.", "de"),
    ],
)
def test_a_debt_that_new_money_replaces_is_no_loan(text: str, language: Language) -> None:
    assert [c.amount for c in claims(text, language) if c.amount] == []
