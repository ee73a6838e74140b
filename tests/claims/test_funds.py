"""Money raised for a fund is the fund's, named by whose it is; what founders raise is their firm's."""

import pytest
from tests.reading import answers

import newsclaims
from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text", "fund", "backers"),
    [
        ("de", "Nordhold Ventures hat seinen dritten Fonds bei 75 Millionen Euro geschlossen.",
         "dritter Fonds von Nordhold Ventures", []),
        ("de", "Nordhold Ventures sammelt für seinen dritten Fonds 75 Millionen Euro ein.",
         "dritter Fonds von Nordhold Ventures", []),
        ("en", "Lodestar Partners has closed its third fund at $420m. Backers include Norvest and Larkan Capital.",
         "Lodestar Partners third fund", ["Norvest", "Larkan Capital"]),
        ("en", "Lodestar Partners raised $420m for its third fund.", "Lodestar Partners third fund", []),
        ("en", "Lodestar Group raised $420m for a plant.", "Lodestar Group", []),
        ("en", "Lodestar Partners has raised $300 million for its Selmer Growth Fund.", "Selmer Growth Fund", []),
        ("en", "Lodestar Partners raised $3 million for pumps from Selmer Fund.", "Lodestar Partners", ["Selmer Fund"]),
    ],
)  # fmt: skip
def test_money_for_a_fund(language: Language, text: str, fund: str, backers: list[str]) -> None:
    (claim,) = newsclaims.extract(text, language=language)
    assert [t.name for t in claim.targets] == [fund]
    assert [i.name for i in claim.investors] == backers


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Dorvik co-founder Ida Kolb raised $5 million from Merwin Capital.",
            "en",
            ["funding_round completed Merwin Capital -> Dorvik 5m USD"],
        ),
        (
            "Dorvik founder and chief executive Ida Kolb built it after scoring early backing from Merwin Capital.",
            "en",
            ["funding_round completed Merwin Capital -> Dorvik"],
        ),
        (
            "Ida Kolb, the founder of Dorvik, raised $5 million.",
            "en",
            ["funding_round completed ? -> Dorvik 5m USD"],
        ),
        (
            "Dorvik's chief executive, Ida Kolb, raised $5 million.",
            "en",
            ["funding_round completed ? -> Dorvik 5m USD"],
        ),
        (
            "Former Dorvik executive Ida Kolb raised $5 million for her startup Selmer.",
            "en",
            ["funding_round completed ? -> Selmer 5m USD"],
        ),
        ("Former Dorvik executive Ida Kolb raised $5 million.", "en", []),
        ("Dorvik CEO Ida Kolb bought Selmer.", "en", ["acquisition completed Ida Kolb -> Selmer"]),
        (
            "Dorvik-Gründerin Ida Kolb hat 5 Millionen Euro von Merwin Capital eingesammelt.",
            "de",
            ["funding_round completed Merwin Capital -> Dorvik 5m EUR"],
        ),
    ],
)
def test_what_founders_raise_is_for_their_firm(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found
