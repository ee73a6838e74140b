"""Wordings of English wire and regional copy: share codes, asides without their second comma, plans told as nouns."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan Networks LRKN.O will buy smaller rival Dorvik DVK.N for $5 million.",
            ["acquisition announced Larkan Networks -> Dorvik 5m USD"],
        ),
        (
            "Larkan Inc <LRKN.O> will buy Dorvik Plc <DVK.L> for $5 million.",
            ["acquisition announced Larkan Inc -> Dorvik Plc 5m USD"],
        ),
        (
            "Kolb Village was sold in a US$903m (Dh3.31bn) deal in August to Larkan and the developer Dorvik.",
            ["acquisition completed Larkan+Dorvik -> Kolb Village 903m USD"],
        ),
        (
            "Larkan, Dorvik's fintech arm raised $12 million in a Series B round.",
            ["funding_round completed ? -> Larkan 12m USD"],
        ),
        (
            "Kolb, the parent company of Arden has bought Dorvik for $12 million.",
            ["acquisition completed Kolb -> Dorvik 12m USD"],
        ),
        (
            "Larkan has agreed to sell its 60% stake in the Selmer copper mine in Chile to Dorvik for $82m.",
            ["acquisition announced Dorvik -> Selmer copper mine in Chile 82m USD 60%"],
        ),
        (
            "Dorvik bought a stake in the Selmer mine in Chile for $82m.",
            ["investment completed Dorvik -> Selmer mine in Chile 82m USD"],
        ),
        (
            "Larkan's purchase last month of Dorvik for $40 million was a surprise.",
            ["acquisition completed Larkan -> Dorvik 40m USD"],
        ),
        (
            "The purchase in May of Dorvik by Larkan for $40 million was a surprise.",
            ["acquisition completed Larkan -> Dorvik 40m USD"],
        ),
        (
            "Larkan's plan for a $40 million plant in Leeds was approved.",
            ["investment announced Larkan -> plant in Leeds 40m USD"],
        ),
        (
            "This followed an announcement by Larkan last month of a £423m investment in a new plant in Leeds.",
            ["investment completed Larkan -> new plant in Leeds 423m GBP"],
        ),
        (
            "Larkan will buy two of Dorvik's plants for £92 million.",
            ["acquisition announced Larkan -> Dorvik's plants 92m GBP"],
        ),
        (
            "Dorvik urged its shareholders to reject a $40 million bid from Larkan.",
            ["acquisition ended Larkan -> Dorvik 40m USD"],
        ),
        (
            "Dorvik's board recommended that shareholders accept Larkan's $40 million offer.",
            ["acquisition in_talks Larkan -> Dorvik 40m USD"],
        ),
        (
            "Larkan gained control of the Selmer project in Namibia for $23 million last year.",
            ["acquisition completed Larkan -> Selmer project in Namibia 23m USD"],
        ),
        (
            "Dorvik Bank has signed a 25 million euro loan agreement with Larkan Holding.",
            ["loan announced Dorvik Bank -> Larkan Holding 25m EUR"],
        ),
        (
            "The World Bank had approved loans totaling $50 million to China for a railway.",
            ["loan announced World Bank -> China 50m USD"],
        ),
        (
            "Dorvik Korea will establish a new facility in Leeds. The project will bring $72 million in investment.",
            ["investment planned Dorvik Korea -> new facility in Leeds 72m USD"],
        ),
    ],
)
def test_deals(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan has postponed its $63 million Hong Kong share sale, while Dorvik raised $21 million in May.",
            ["ipo ended ? -> Larkan 63m USD", "funding_round completed ? -> Dorvik 21m USD"],
        ),
        (
            "The last IPO in Leeds was the $43 million October listing by Chinese mall developer Larkan Holdings.",
            ["ipo completed ? -> Larkan Holdings 43m USD"],
        ),
        (
            "Selmer plans an IPO of $40 million. Larkan Holdings starts trading after its IPO raised $6 million.",
            ["ipo planned ? -> Selmer 40m USD", "ipo completed ? -> Larkan Holdings 6m USD"],
        ),
        (
            "Larkan is looking to raise between $13 million and as much as $20 million in its IPO.",
            ["ipo planned ? -> Larkan 13..20m USD"],
        ),
    ],
)
def test_listings(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan raised $5 million. The Series A investment is led by Dorvik VC, along with Merwin Labs.",
            ["funding_round completed Dorvik VC+Merwin Labs -> Larkan 5m USD"],
        ),
        (
            "Larkan closed a €5.2 million funding round in May for its training platform.",
            ["funding_round completed ? -> Larkan 5.2m EUR"],
        ),
        (
            "The Financial Times said Larkan, which is listed in Leeds, planned to raise as much as $20 million.",
            ["funding_round planned ? -> Larkan ..20m USD"],
        ),
        (
            "Larkan has invested $24 million in Indian rice processor, Dorvik Foods.",
            ["investment completed Larkan -> Dorvik Foods 24m USD"],
        ),
        ("Larkan bought Dorvik for $US7 million.", ["acquisition completed Larkan -> Dorvik 7m USD"]),
        (
            "London based Larkan has bought Mumbai based pump maker Dorvik for $5 million.",
            ["acquisition completed Larkan -> Dorvik 5m USD"],
        ),
    ],
)
def test_descriptions(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
