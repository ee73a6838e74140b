"""Wordings of English business pages that tell a deal in pieces: sellers, instalments, asking prices, short names."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The promoters of Selmer Steel are in talks to sell their 51% stake to the Dorvik group for Rs 200 crore.",
            ["acquisition in_talks Dorvik -> Selmer Steel 2000m INR 51%"],
        ),
        (
            "Selmer's founders sold a 20% stake to Dorvik for £6m.",
            ["acquisition completed Dorvik -> Selmer 6m GBP 20%"],
        ),
        (
            "Selmer makes pumps. Larkan will buy the Dorvik hotel chain for £20m.",
            ["acquisition announced Larkan -> Dorvik 20m GBP"],
        ),
        (
            "Harwich is in talks to sell its pump arm. Larkan and Dorvik are each preparing bids of £40m.",
            ["acquisition in_talks Larkan -> pump arm 40m GBP", "acquisition in_talks Dorvik -> pump arm 40m GBP"],
        ),
        (
            "Larkan offered £40m for Dorvik. The owner had been seeking £50m.",
            ["acquisition in_talks Larkan -> Dorvik 40m GBP", "acquisition planned ? -> Dorvik 50m GBP"],
        ),
        (
            "Larkan has agreed to buy Dorvik for £40m. Shareholders in the pump maker will receive £30m in cash.",
            ["acquisition announced Larkan -> Dorvik 40m GBP", "acquisition announced Larkan -> Dorvik 30m GBP"],
        ),
        (
            "Larkan has exchanged contracts on the Selmer tower for £41m.",
            ["acquisition announced Larkan -> Selmer tower 41m GBP"],
        ),
        (
            "The Welsh government has offered £6m towards a new stand.",
            ["grant in_talks Welsh government -> new stand 6m GBP"],
        ),
        (
            "Dorvik will invest £20m in Selmer. A second instalment, £7m, will be paid only if jobs are kept.",
            ["investment planned Dorvik -> Selmer 20m GBP", "investment planned Dorvik -> Selmer 7m GBP"],
        ),
        (
            "Under the plan, Dorvik would have to invest £18m of its own in a new smelter.",
            ["investment in_talks Dorvik -> new smelter 18m GBP"],
        ),
        (
            "Dorvik has raised £22m in a round led by Merwin, with Harrow Ventures and Harwich Bank taking part.",
            ["funding_round completed Merwin+Harrow Ventures+Harwich Bank -> Dorvik 22m GBP"],
        ),
        (
            "The pump maker Larkan Motors will buy Dorvik for £24m. Larkan pays £9m at closing, Arun Larkan said.",
            [
                "acquisition announced Larkan Motors -> Dorvik 24m GBP",
                "acquisition announced Larkan Motors -> Dorvik 9m GBP",
            ],
        ),
        (
            "Dorvik was saved in May after a rival, Larkan Group, bought it for £45m.",
            ["acquisition completed Larkan Group -> Dorvik 45m GBP"],
        ),
        (
            "Dorvik has received a £45m takeover proposal from US private equity firm Harrow Equity.",
            ["acquisition in_talks Harrow Equity -> Dorvik 45m GBP"],
        ),
        (
            "Larkan is considering an investment of £20m in the start-up Dorvik.",
            ["investment in_talks Larkan -> Dorvik 20m GBP"],
        ),
        (
            "Larkan has backed the Leeds spin-out Dorvik with £4m.",
            ["investment completed Larkan -> Dorvik 4m GBP"],
        ),
        (
            "Larkan pulled out of a £23m purchase of Dorvik.",
            ["acquisition ended Larkan -> Dorvik 23m GBP"],
        ),
    ],
)
def test_deal_told_in_pieces(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


def test_entries_of_a_round_up_tell_whose_deals_they_are() -> None:
    text = (
        "The round-up: Dorvik, Selmer\n\n"
        "Dorvik (Leeds), £12m. The pump maker has closed a Series A led by Larkan Capital.\n\n"
        "Selmer (Bath), sold. France's Osten is paying £60m upfront for the clinic chain.\n"
    )
    assert answers(text, "en") == [
        "funding_round completed Larkan Capital -> Dorvik 12m GBP",
        "acquisition announced Osten -> Selmer 60m GBP",
    ]
