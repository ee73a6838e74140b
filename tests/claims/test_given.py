"""Who is given money, asks for it, or spends one sum on one thing and another on another."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dorvik was given $5 million by Ohio.", ["grant completed Ohio -> Dorvik 5m USD"]),
        ("Dorvik was handed $5 million by Merwin Capital.", ["investment completed Merwin Capital -> Dorvik 5m USD"]),
        ("Dorvik was promised $5 million by the government.", ["grant announced government -> Dorvik 5m USD"]),
        ("Dorvik stands to receive $5 million from the government.", ["grant announced government -> Dorvik 5m USD"]),
        ("Dorvik asked its owners for $5 million.", ["funding_round in_talks ? -> Dorvik 5m USD"]),
        ("Dorvik was handed a $5 million bill by Leeds council.", []),
        ("Ida Kolb was given $5 million by her father.", []),
    ],
)
def test_who_is_given_money(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan will spend $11 million on setting up 400 stores and $5 million on its cloud unit.",
            ["investment planned Larkan -> 400 stores 11m USD", "investment planned Larkan -> cloud unit 5m USD"],
        ),
        (
            "Larkan paid $11 million to buy Dorvik and $5 million for Selmer.",
            ["acquisition completed Larkan -> Dorvik 11m USD", "acquisition completed Larkan -> Selmer 5m USD"],
        ),
    ],
)
def test_a_second_sum_goes_on_past_what_the_first_is_for(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan had offered 12 euros a share, valuing Dorvik at 900 million euros.",
            ["acquisition in_talks Larkan -> Dorvik", "valuation in_talks ? -> Dorvik 900m EUR"],
        ),
        (
            "Larkan and Merwin are each investing $5 million in Dorvik.",
            ["investment announced Larkan -> Dorvik 5m USD", "investment announced Merwin -> Dorvik 5m USD"],
        ),
    ],
)
def test_offers_by_the_share_and_sums_of_each(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Merwin Partners gave Larkan $25 million in funding.",
            "en",
            ["investment completed Merwin Partners -> Larkan 25m USD"],
        ),
        (
            "Merwin Partners has promised Larkan $25 million in new equity.",
            "en",
            ["investment announced Merwin Partners -> Larkan 25m USD"],
        ),
        (
            "Merwin Partners will provide $25 million in fresh capital to Larkan.",
            "en",
            ["investment planned Merwin Partners -> Larkan 25m USD"],
        ),
        (
            "Merwin Partners had offered $25 million in fresh capital for Larkan, but withdrew.",
            "en",
            ["investment ended Merwin Partners -> Larkan 25m USD"],
        ),
        (
            "Larkan raised $18 million. Merwin Partners is good for $10 million of the round.",
            "en",
            [
                "funding_round completed Merwin Partners -> Larkan 18m USD",
                "investment completed Merwin Partners -> Larkan 10m USD",
            ],
        ),
        (
            "Larkan raised $18 million. Merwin Partners contributed $10 million of the round.",
            "en",
            [
                "funding_round completed Merwin Partners -> Larkan 18m USD",
                "investment completed Merwin Partners -> Larkan 10m USD",
            ],
        ),
        (
            "Larkan struck a deal with Merwin Partners for $25 million in new funding.",
            "en",
            ["funding_round completed ? -> Larkan 25m USD"],
        ),
        (
            "Larkan sammelte 18 Millionen Euro ein. Merwin steuerte 10 Millionen Euro der Finanzierungsrunde bei.",
            "de",
            ["funding_round completed Merwin -> Larkan 18m EUR", "investment completed Merwin -> Larkan 10m EUR"],
        ),
        ("Merwin gibt Larkan 25 Millionen Euro Eigenkapital.", "de", ["investment announced Merwin -> Larkan 25m EUR"]),
    ],
)
def test_who_gives_is_not_who_raises(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


def test_what_is_set_aside_by_nobody_named_is_for_the_firm_told_before() -> None:
    text = "Der Bund rettet den Pumpenbauer Dorvik mit 90 Millionen Euro. Vorgesehen sind 40 Millionen Euro Einlagen."
    assert any("Dorvik 40m EUR" in answer for answer in answers(text, "de"))
