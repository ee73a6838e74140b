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
            "Kolb Gardens was sold off in a US$90m (Dh330m) deal in May to Larkan and the builder Dorvik.",
            ["acquisition completed Larkan+Dorvik -> Kolb Gardens 90m USD"],
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
            "Larkan has agreed to sell its 30% stake in the Selmer tin mine in Wales to Dorvik for $50m.",
            ["acquisition announced Dorvik -> Selmer tin mine in Wales 50m USD 30%"],
        ),
        (
            "Dorvik bought a stake in the Selmer mine in Wales for $50m.",
            ["investment completed Dorvik -> Selmer mine in Wales 50m USD"],
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
            "This followed an announcement by Larkan last month of a £40m investment in a new plant in Leeds.",
            ["investment completed Larkan -> new plant in Leeds 40m GBP"],
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
            "Larkan gained control of the Selmer project in Norway for $20 million last year.",
            ["acquisition completed Larkan -> Selmer project in Norway 20m USD"],
        ),
        (
            "Dorvik Bank has signed a 25 million euro loan agreement with Larkan Holding.",
            ["loan announced Dorvik Bank -> Larkan Holding 25m EUR"],
        ),
        (
            "The World Bank had approved loans totaling $50 million to Norway for a canal.",
            ["loan announced World Bank -> Norway 50m USD"],
        ),
        (
            "Dorvik Oslo will establish a second facility in Leeds. The project will bring $70 million in investment.",
            ["investment planned Dorvik Oslo -> second facility in Leeds 70m USD"],
        ),
    ],
)
def test_deals(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan has postponed its $60 million Oslo share sale, while Dorvik raised $20 million in May.",
            ["ipo ended ? -> Larkan 60m USD", "funding_round completed ? -> Dorvik 20m USD"],
        ),
        (
            "The last IPO in Leeds was the $40 million June listing by Danish pump maker Larkan Holdings.",
            ["ipo completed ? -> Larkan Holdings 40m USD"],
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
            "Larkan raised $5 million. The Series B investment is led by Dorvik VC, along with Merwin Labs.",
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
            "Larkan has invested $20 million in Danish oat processor, Dorvik Foods.",
            ["investment completed Larkan -> Dorvik Foods 20m USD"],
        ),
        ("Larkan bought Dorvik for $US7 million.", ["acquisition completed Larkan -> Dorvik 7m USD"]),
        (
            "Leeds based Larkan has bought Oslo based pump maker Dorvik for $5 million.",
            ["acquisition completed Larkan -> Dorvik 5m USD"],
        ),
    ],
)
def test_descriptions(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
