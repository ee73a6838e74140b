"""Purchases and stakes told in passing, without a figure."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Merwin bought Larkan, a maker of cleaning products, last year.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        ("en", "Merwin acquired the insurance broker Larkan.", ["acquisition completed Merwin -> Larkan"]),
        (
            "en",
            "Merwin acquired Larkan, a free, ad-supported video site.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        (
            "en",
            "Dorvik, a price comparison site, raised $20 million from Merwin.",
            ["funding_round completed Merwin -> Dorvik 20m USD"],
        ),
        (
            "de",
            "Merwin kaufte 2019 Larkan, einen Hersteller von Produkten für Aktionäre.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        ("en", "Merwin bought Larkan products last year.", []),
    ],
)
def test_what_a_name_is_described_as(language: Language, text: str, found: list[str]) -> None:
    """Words that would keep a deal from being told do not where they only say what a name is."""
    assert answers(text, language) == found
