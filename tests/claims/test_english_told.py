"""Deals in English sentences of every shape: who takes part, at what sum, and what only looks like one."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan, together with Dorvik, has bought Merwin for $40 million.",
            ["acquisition completed Larkan+Dorvik -> Merwin 40m USD"],
        ),
        (
            "Larkan, alongside Dorvik, is buying Merwin for $40 million.",
            ["acquisition announced Larkan+Dorvik -> Merwin 40m USD"],
        ),
        (
            "Dorvik reported that after buying Larkan for $40 million, Merwin wants to expand.",
            ["acquisition completed Merwin -> Larkan 40m USD"],
        ),
        (
            "Larkan has agreed to acquire Merwin in a cash-and-stock deal valued at $40 million.",
            ["acquisition announced Larkan -> Merwin 40m USD"],
        ),
        (
            "Larkan bought all of pump maker Merwin for $40 million.",
            ["acquisition completed Larkan -> Merwin 40m USD 100%"],
        ),
        ("Larkan bought shares in Merwin for $40 million.", ["acquisition completed Larkan -> Merwin 40m USD"]),
        ("Larkan bought $40 million worth of shares in Merwin.", ["acquisition completed Larkan -> Merwin 40m USD"]),
        (
            "Larkan and Dorvik each invested $40 million in Merwin.",
            ["investment completed Larkan -> Merwin 40m USD", "investment completed Dorvik -> Merwin 40m USD"],
        ),
        ("Selmer sold Merwin to rival Larkan for $40 million.", ["acquisition completed Larkan -> Merwin 40m USD"]),
        ("Larkan approved a $40 million loan to the lender Merwin.", ["loan announced Larkan -> Merwin 40m USD"]),
        (
            "Larkan, valued at $40 million in a round, bought Merwin.",
            ["valuation completed ? -> Larkan 40m USD", "acquisition completed Larkan -> Merwin"],
        ),
        (
            "Merwin will receive $40 million in funding from the Danish government.",
            ["grant announced Danish government -> Merwin 40m USD"],
        ),
        (
            "The Danish government is providing $40 million in funding to Merwin.",
            ["grant completed Danish government -> Merwin 40m USD"],
        ),
        (
            "Larkan is closing in on a $40 million takeover of Merwin.",
            ["acquisition in_talks Larkan -> Merwin 40m USD"],
        ),
        ("Merwin garnered $40 million from Larkan.", ["funding_round completed Larkan -> Merwin 40m USD"]),
        (
            "The Danish government provided Merwin with $40 million.",
            ["grant completed Danish government -> Merwin 40m USD"],
        ),
    ],
)
def test_deals_of_every_shape(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "Larkan took a $40 million charge on its stake in Merwin.",
        "Larkan provided Merwin with engines worth $40 million.",
        "The sale provided Merwin with $40 million in cash.",
        "Larkan bought $40 million of shares before the merger in May.",
    ],
)
def test_no_deals(text: str) -> None:
    assert answers(text, "en") == []
