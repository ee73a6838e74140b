"""A figure told in the present is of the deal under way, not of one of years ago, nor of what others keep."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Larkan will acquire Dorvik. Kolb & Co. purchased Dorvik in 2007. The deal is worth $45 million.",
            {"acquisition announced Larkan -> Dorvik 45m USD", "acquisition completed Kolb & Co. -> Dorvik"},
        ),
        (
            "en",
            "Larkan will acquire Dorvik. Kolb & Co. purchased Dorvik in 2007. The deal was worth $45 million.",
            {"acquisition announced Larkan -> Dorvik", "acquisition completed Kolb & Co. -> Dorvik 45m USD"},
        ),
        (
            "de",
            "Larkan übernimmt Dorvik. Kolb hatte Dorvik 2007 gekauft. Der Kaufpreis beträgt 45 Millionen Euro.",
            {"acquisition announced Larkan -> Dorvik 45m EUR", "acquisition completed Kolb -> Dorvik"},
        ),
        (
            "en",
            (
                "Larkan will acquire Dorvik for $40 million. Kolb & Co. purchased Dorvik in 2007. Kolb will "
                "own 16 percent of the combined company. The transaction has a $45 million equity value."
            ),
            {
                "acquisition announced Larkan -> Dorvik 40m USD",
                "acquisition completed Kolb & Co. -> Dorvik",
                "acquisition announced Kolb & Co. -> Dorvik 16%",
            },
        ),
    ],
)
def test_the_figure_goes_to_the_deal_under_way(language: Language, text: str, told: set[str]) -> None:
    assert set(answers(text, language)) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Larkan will invest $40 million in Dorvik. Kolb's stake in Dorvik will fall to 12 percent.",
            "investment planned Larkan -> Dorvik 40m USD",
        ),
        (
            "de",
            "Larkan investiert 40 Millionen Euro in Dorvik. Der Anteil der Gründer an Dorvik sinkt auf 60 Prozent.",
            "investment announced Larkan -> Dorvik 40m EUR",
        ),
        (
            "en",
            "Larkan will invest $40 million in Dorvik, lifting its stake to 60 percent.",
            "acquisition announced Larkan -> Dorvik 40m USD 60%",
        ),
    ],
)
def test_a_share_that_only_becomes_less_is_not_bought(language: Language, text: str, told: str) -> None:
    assert answers(text, language) == [told]
