"""Who would pay and who would get in deals that are only talked about, and the other side of the talks."""

import pytest
from tests.reading import Language, answers

_TOLD: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan is in talks for a takeover of Dorvik.",
        "en",
        ["acquisition in_talks Larkan -> Dorvik"],
    ),
    (
        "Larkan is in talks with Dorvik about a $5 million takeover.",
        "en",
        ["acquisition in_talks Larkan -> Dorvik 5m USD"],
    ),
    (
        "Dorvik is in talks with banks for a $6 million loan.",
        "en",
        ["loan in_talks ? -> Dorvik 6m USD"],
    ),
    (
        "Dorvik is in talks with Merwin Bank over a $6 million credit line.",
        "en",
        ["loan in_talks Merwin Bank -> Dorvik 6m USD"],
    ),
    (
        "Larkan is in talks about an investment in Dorvik.",
        "en",
        ["investment in_talks Larkan -> Dorvik"],
    ),
    (
        "Dorvik has held talks with Merwin Capital over a $5 million cash injection.",
        "en",
        ["investment in_talks Merwin Capital -> Dorvik 5m USD"],
    ),
    (
        "Talks between Larkan and Dorvik about a tie-up have ended without an agreement.",
        "en",
        ["acquisition ended ? -> Larkan+Dorvik"],
    ),
    (
        "Die Gespräche zwischen Larkan und Dorvik über eine Fusion sind gescheitert.",
        "de",
        ["acquisition ended ? -> Larkan+Dorvik"],
    ),
    (
        "Larkan is negotiating a sale of its pump unit with Selmer.",
        "en",
        ["acquisition in_talks Selmer -> pump unit"],
    ),
    (
        "Merwin Capital is poised to commit as much as $8 million to Dorvik, the people said.",
        "en",
        ["investment planned Merwin Capital -> Dorvik ..8m USD"],
    ),
    (
        "Larkan ist in Gesprächen über eine Übernahme von Dorvik.",
        "de",
        ["acquisition in_talks Larkan -> Dorvik"],
    ),
    (
        "Larkan ist mit Merwin in Gesprächen über einen Verkauf der Pumpensparte.",
        "de",
        ["acquisition in_talks Merwin -> Pumpensparte"],
    ),
    (
        "Larkan spricht mit Dorvik über eine Fusion.",
        "de",
        ["acquisition in_talks ? -> Larkan+Dorvik"],
    ),
]


_IN_LINE: list[tuple[str, Language, list[str]]] = [
    ("Dorvik is close to a $6 million loan.", "en", ["loan in_talks ? -> Dorvik 6m USD"]),
    ("Larkan is in line for a $5 million grant.", "en", ["grant in_talks ? -> Larkan 5m USD"]),
    ("Ohio is open to a $5 million grant for Dorvik.", "en", ["grant announced Ohio -> Dorvik 5m USD"]),
    ("Dorvik steht kurz vor einem Kredit von 5 Millionen Euro.", "de", ["loan in_talks ? -> Dorvik 5m EUR"]),
]


@pytest.mark.parametrize(("text", "language", "found"), _IN_LINE)
def test_who_stands_where_money_is_to_be_had_gets_it(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(("text", "language", "found"), _TOLD)
def test_talks_name_both_sides_of_a_deal(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan sold a business that makes pumps to Selmer Corp for $5 million.",
            ["acquisition completed Selmer Corp -> business 5m USD"],
        ),
        (
            "Larkan sold a business that supplies pumps to Selmer Corp for $5 million.",
            ["acquisition completed ? -> business 5m USD"],
        ),
        (
            "Dorvik raised $5 million from not just Merwin Capital but Kolb Partners.",
            ["funding_round completed Merwin Capital+Kolb Partners -> Dorvik 5m USD"],
        ),
    ],
)
def test_who_gets_what_is_sold_stands_behind_what_is_told_of_it(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
