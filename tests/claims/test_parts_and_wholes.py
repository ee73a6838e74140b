"""Several sums of one firm: rounds a month apart, a loan and its parts, what a listing brings and values a firm at."""

import pytest
from tests.reading import Language, answers

_SUMS: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan raised $20 million in May, $40 million in June and $60 million in July.",
        "en",
        [f"funding_round completed ? -> Larkan {n}m USD" for n in (20, 40, 60)],
    ),
    (
        "Dorvik signed a $400 million loan: a $300 million term loan and a $100 million revolver.",
        "en",
        [f"loan announced ? -> Dorvik {n}m USD" for n in (400, 300, 100)],
    ),
    (
        "Dorvik agreed a $400 million facility, including a $100 million revolver.",
        "en",
        [f"loan announced ? -> Dorvik {n}m USD" for n in (400, 100)],
    ),
    (
        "Dorvik unterschrieb einen Kredit über 400 Millionen Euro: ein Darlehen von 300 Millionen Euro.",
        "de",
        [f"loan announced ? -> Dorvik {n}m EUR" for n in (400, 300)],
    ),
    (
        "Dorvik raised $400 million, including $300 million of debt.",
        "en",
        ["funding_round completed ? -> Dorvik 400m USD"],
    ),
    (
        "Larkan raised $400 million in its IPO, giving it a market value of $4 billion.",
        "en",
        ["ipo completed ? -> Larkan 400m USD", "valuation completed ? -> Larkan 4000m USD"],
    ),
    (
        "Larkan's IPO raised $400 million and gave it a market capitalization of $4 billion.",
        "en",
        ["ipo completed ? -> Larkan 400m USD", "valuation completed ? -> Larkan 4000m USD"],
    ),
    ("Larkan shares rose, giving it a market value of $4 billion.", "en", []),
    (
        "Larkan nahm beim Börsengang 400 Millionen Euro ein und ist nun vier Milliarden Euro wert.",
        "de",
        ["ipo completed ? -> Larkan 400m EUR", "valuation completed ? -> Larkan 4000m EUR"],
    ),
    (
        "Larkan has hired Merwin Bank for an IPO that may raise $400 million.",
        "en",
        ["ipo in_talks ? -> Larkan 400m USD"],
    ),
    (
        "A $400 million round made Larkan the most valuable startup in Leeds.",
        "en",
        ["funding_round completed ? -> Larkan 400m USD"],
    ),
    (
        "The $400 million round led by Merwin Capital makes Larkan a unicorn.",
        "en",
        ["funding_round completed Merwin Capital -> Larkan 400m USD"],
    ),
    (
        "Eine Finanzierungsrunde über 400 Millionen Euro macht Larkan zum Einhorn.",
        "de",
        ["funding_round completed ? -> Larkan 400m EUR"],
    ),
]


@pytest.mark.parametrize(("text", "language", "found"), _SUMS)
def test_sums_of_one_firm(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found
