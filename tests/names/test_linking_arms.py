"""A longer name that is an arm's or product's, not the fuller name of who bears the shorter one."""

import pytest
from tests.reading import Language, Parties, parties


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Dorvik has raised $3 million from Larkan Ventures. Its brands are Dorvik Pictures and Dorvik Content.",
            (["Larkan Ventures"], ["Dorvik"]),
        ),
        (
            "en",
            "Larkan agreed to buy Dorvik for $4 million. Larkan Energy, a unit of the company, has no part in it.",
            (["Larkan"], ["Dorvik"]),
        ),
        (
            "en",
            "Larkan agreed to buy Dorvik for $4 million. Larkan Pharmaceuticals, based in Leeds, has 30 shops.",
            (["Larkan Pharmaceuticals"], ["Dorvik"]),
        ),
        (
            "en",
            "Kolb Inc. bought Dorvik for $4 million. Kolb Energy declined to comment.",
            (["Kolb Inc."], ["Dorvik"]),
        ),
        (
            "de",
            "Larkan übernimmt Dorvik für 40 Millionen Euro. Die Larkan-Tochter Larkan Energie ist nicht betroffen.",
            (["Larkan"], ["Dorvik"]),
        ),
        (
            "de",
            "Larkan übernimmt Dorvik für 40 Millionen Euro. Die Larkan Energie sitzt in Ulm.",
            (["Larkan Energie"], ["Dorvik"]),
        ),
    ],
)
def test_an_arm_named_later_is_not_the_fuller_name(language: Language, text: str, told: Parties) -> None:
    assert parties(text, language) == [told]


def test_a_short_name_used_often_is_the_whole_one() -> None:
    text = (
        "Dorvik raised $5 million from Kolb Ventures. Dorvik sells pumps. In May Dorvik opened a shop. "
        "Dorvik Health makes inhalers."
    )
    assert parties(text, "en") == [(["Kolb Ventures"], ["Dorvik"])]
