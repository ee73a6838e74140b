"""English wordings of deals, each with what it comes to."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Creditors led by Larkan Capital Co. and Dorvik Corp. want to take control of the utility Selmer.",
            [],
        ),
        (
            "The firms it has backed include Larkan, sold in January to Dorvik, and Selmer, sold to Harwich in 2016.",
            ["acquisition completed Dorvik -> Larkan", "acquisition completed Harwich -> Selmer"],
        ),
        (
            "Last year, payment newcomer Larkan Ltd., raised $1.4 billion in a Nasdaq initial public offering.",
            ["ipo completed ? -> Larkan Ltd. 1400m USD"],
        ),
        (
            "Larkan has filed for an initial public offering. The pump maker is seeking to raise $200 million.",
            ["ipo in_talks ? -> Larkan 200m USD"],
        ),
        (
            "Larkan raised $176 million in its first offering. Those listings are expected to raise $736 million.",
            ["ipo completed ? -> Larkan 176m USD"],
        ),
        ("Larkan Bank took a $260 million hit from hedging.", []),
        ("Executives and directors of Larkan and Dorvik Inc. sold about $7.1 billion of stock last year.", []),
        ("State treasurer Ida Roth may take out a loan of $1 billion from Larkan Bank.", []),
    ],
)
def test_what_a_wording_comes_to(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
