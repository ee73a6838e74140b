"""Wordings of longer English reports: bids, facilities, stakes built up, what was promised, what was shelved."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan Capital has tabled €85m for the Hotel Selmer.",
            ["acquisition in_talks Larkan Capital -> Hotel Selmer 85m EUR"],
        ),
        (
            "Merwin Capital, which has accumulated 6.2% of Dorvik since the spring, wants a new board.",
            ["investment completed Merwin Capital -> Dorvik 6.2%"],
        ),
        (
            "A Danish rival, Dorvik, last week won a £12m loan from Harwich Bank.",
            ["loan completed Harwich Bank -> Dorvik 12m GBP"],
        ),
        (
            "Dorvik has arranged a £45m bridge facility with Harwich Bank and Merwin Bank.",
            ["loan completed Harwich Bank+Merwin Bank -> Dorvik 45m GBP"],
        ),
        (
            "Ohio has promised Dorvik £30m from its jobs fund.",
            ["grant announced Ohio -> Dorvik 30m GBP"],
        ),
        (
            "Tea chain Dorvik pulled its £90m offering, citing market conditions.",
            ["ipo ended ? -> Dorvik 90m GBP"],
        ),
        ("Dorvik's planned flotation was abandoned in 2024.", ["ipo ended ? -> Dorvik"]),
        (
            "Larkan Group will put £30m into the Harwich steelworks.",
            ["investment planned Larkan Group -> Harwich steelworks 30m GBP"],
        ),
        (
            "The new plant in Leeds will cost Larkan £45m.",
            ["investment planned Larkan -> new plant in Leeds 45m GBP"],
        ),
        (
            "Larkan Taverns has 140 pubs. In 2019 the group paid £12m for Selmer Inns, a chain of hotels.",
            ["acquisition completed Larkan Taverns -> Selmer Inns 12m GBP"],
        ),
        (
            "The loan meets the cost of a cracker at Hull, on which the Larkan group plans to spend £90m.",
            ["investment planned Larkan -> cracker at Hull 90m GBP"],
        ),
        (
            "Larkan has raised £94m from Merwin. The sale of a controlling stake was never on the table.",
            ["funding_round completed Merwin -> Larkan 94m GBP"],
        ),
        (
            "Larkan and Dorvik are bidders for Selmer. Larkan has tabled £85m, while Dorvik has offered £90m.",
            ["acquisition in_talks Larkan -> Selmer 85m GBP", "acquisition in_talks Dorvik -> Selmer 90m GBP"],
        ),
        (
            "Merwin Capital agreed to buy £90m of new shares in Larkan.",
            ["investment announced Merwin Capital -> Larkan 90m GBP"],
        ),
        (
            "Larkan is committed to spending £70m on a wind farm at Hull.",
            ["investment announced Larkan -> wind farm at Hull 70m GBP"],
        ),
        (
            "Merwin paid £19m for the 310-acre site, a former test track.",
            ["acquisition completed Merwin -> site 19m GBP"],
        ),
        (
            "Harwich Bank approved a £60m loan, and Dorvik said it would build two sites for £110m.",
            ["loan announced Harwich Bank -> Dorvik 60m GBP", "investment planned Dorvik -> two sites 110m GBP"],
        ),
        (
            "Larkan is weighing a sale of its plastics arm that may bring in £90m.",
            ["acquisition in_talks ? -> plastics arm 90m GBP"],
        ),
        (
            "Essex County met on Friday. The county gave solar firm Larkan £11m in 2013.",
            ["grant completed Essex County -> Larkan 11m GBP"],
        ),
        (
            "Larkan and Selmer are among the suitors for Dorvik.",
            ["acquisition in_talks Larkan -> Dorvik", "acquisition in_talks Selmer -> Dorvik"],
        ),
        (
            "Larkan has agreed to buy Dorvik in a deal worth £93m, in what would be its biggest takeover.",
            ["acquisition announced Larkan -> Dorvik 93m GBP"],
        ),
        (
            "Dorvik has hired Merwin to find a buyer and hopes for $60 million.",
            ["acquisition in_talks ? -> Dorvik 60m USD"],
        ),
        (
            "Larkan pays its engineers a median of £340,000 and has offered £9m for Dorvik in May.",
            ["acquisition in_talks Larkan -> Dorvik 9m GBP"],
        ),
        ("The fire at the plant in Leeds will cost Larkan £45m.", []),
        ("Larkan's plants in Leeds and Hull combined will make half of its pumps.", []),
        (
            "Larkan has bought Dorvik, in a deal valued at $4bn (£2bn).",
            ["acquisition completed Larkan -> Dorvik 4000m USD"],
        ),
        (
            "Merwin was offered 20% of Dorvik. In the end, Dorvik was sold for $40m last year.",
            ["acquisition in_talks Merwin -> Dorvik 20%", "acquisition completed ? -> Dorvik 40m USD"],
        ),
        (
            "Larkan says the cuts are needed to fund a £40m investment in new printing plants.",
            ["investment planned Larkan -> new printing plants 40m GBP"],
        ),
        (
            "Larkan said the savings would finance its £40m purchase of Dorvik.",
            ["acquisition announced Larkan -> Dorvik 40m GBP"],
        ),
        (
            "The Telegraph Group was bought by Larkan last year.",
            ["acquisition completed Larkan -> The Telegraph Group"],
        ),
        (
            "Larkan builds cars. The SUVs are made in Leeds. It is looking for £40m in fresh backing, it said.",
            ["investment planned ? -> Larkan 40m GBP"],
        ),
    ],
)
def test_what_a_report_tells(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


def test_a_share_code_of_digits_is_no_name() -> None:
    """Exchanges of Asia know shares by digits, and what stands behind the code is told of the firm before it."""
    text = "Larkan Group <4217.T>, which launched a $3 billion Norway fund in May, makes pumps."
    assert answers(text, "en") == ["funding_round completed Larkan Group -> Norway fund 3000m USD"]
