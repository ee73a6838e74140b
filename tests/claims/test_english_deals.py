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
            "In May, pump newcomer Larkan Ltd., raised $140 million through a London flotation.",
            ["ipo completed ? -> Larkan Ltd. 140m USD"],
        ),
        (
            "Larkan has filed for an initial public offering. The pump maker is seeking to raise $200 million.",
            ["ipo in_talks ? -> Larkan 200m USD"],
        ),
        (
            "Dorvik plans to raise $200 million in an initial public offering in London.",
            ["ipo planned ? -> Dorvik 200m USD"],
        ),
        (
            "Dorvik is planning an initial public offering that could raise $200 million.",
            ["ipo in_talks ? -> Dorvik 200m USD"],
        ),
        (
            "Larkan raised $176 million in its first offering. Those listings are expected to raise $736 million.",
            ["ipo completed ? -> Larkan 176m USD"],
        ),
        ("EU plans billions in investment to curb floods", ["investment planned EU -> ? 1000..m None"]),
        ("Larkan Bank took a $260 million hit from hedging.", []),
        ("Managers and founders of Larkan and Dorvik Inc. sold some $30 million of stock in May.", []),
        ("State treasurer Ida Roth may take out a loan of $1 billion from Larkan Bank.", []),
    ],
)
def test_what_a_wording_comes_to(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
