"""English wordings of deals, each with what it comes to."""

import pytest
from tests.reading import answers, claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Creditors led by Larkan Capital Co. and Dorvik Corp. want to take control of the utility Selmer.",
            [],
        ),
        (
            "Harrow Capital backed Dorvik, which went public last year at a $3 billion valuation, and Selmer.",
            ["ipo completed ? -> Dorvik", "valuation completed ? -> Dorvik 3000m USD"],
        ),
        (
            "Merwin Ventures, which has invested in Selmer, closed a $600 million fund in May.",
            [
                "investment completed Merwin Ventures -> Selmer",
                "funding_round completed ? -> Merwin Ventures fund 600m USD",
            ],
        ),
        (
            "Merwin owns Dorvik. It agreed to sell it to Larkan Group for $150 million.",
            ["acquisition announced Larkan Group -> Dorvik 150m USD"],
        ),
        (
            "The mill is old. Dorvik, which owns it, plans to sell it to Larkan Group for $150 million.",
            [],
        ),
        (
            "Dorvik's main owner, Larkan, offered to take the company private for $2 billion. Selmer, a holder, left.",
            ["acquisition in_talks Larkan -> Dorvik 2000m USD"],
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
        (
            "Selmer, the pump maker that Dorvik bought for $30 million, will be closed.",
            ["acquisition completed Dorvik -> Selmer 30m USD"],
        ),
        ("Dorvik bid $40 million for Larkan.", ["acquisition in_talks Dorvik -> Larkan 40m USD"]),
        ("Calder Capital wrote Larkan a $5 million check.", ["investment completed Calder Capital -> Larkan 5m USD"]),
        ("Larkan went to Dorvik for $200 million.", ["acquisition completed Dorvik -> Larkan 200m USD"]),
        ("Larkan's $600 million sale to Dorvik closed.", ["acquisition completed Dorvik -> Larkan 600m USD"]),
        (
            "Dorvik's board has approved the $300 million purchase of Larkan.",
            ["acquisition announced Dorvik -> Larkan 300m USD"],
        ),
        ("Dorvik Is Taking Orders for $11 Million London Listing", ["ipo announced ? -> Dorvik 11m USD"]),
        ("Dorvik could offer $30 a share for Selmer.", ["acquisition in_talks Dorvik -> Selmer"]),
        (
            "Harwich Partners launched with $500 million in assets.",
            ["funding_round completed ? -> Harwich Partners 500m USD"],
        ),
        (
            "Larkan Corp. agreed to buy Selmer Inc. It had acquired Dorvik Holdings for $11 million.",
            [
                "acquisition announced Larkan Corp. -> Selmer Inc.",
                "acquisition completed Larkan Corp. -> Dorvik Holdings 11m USD",
            ],
        ),
        (
            "Among the deals was Larkan's agreement to buy Dorvik Holding Corp. for $11 million.",
            ["acquisition announced Larkan -> Dorvik Holding Corp. 11m USD"],
        ),
        (
            "Investors liked Larkan's plan to buy Dorvik, and Selmer's plan to purchase Merwin.",
            ["acquisition planned Larkan -> Dorvik", "acquisition planned Selmer -> Merwin"],
        ),
        (
            "Larkan may sell its energy unit. Harwich Partners is keen. Larkan bought the business for $60 million.",
            ["acquisition completed Larkan -> energy unit 60m USD"],
        ),
        (
            "Larkan raised $60 million. The round was led by Calder. It raised $25 million in 2019, a person said.",
            [
                "funding_round completed Calder -> Larkan 60m USD",
                "funding_round completed ? -> Larkan 25m USD",
            ],
        ),
        (
            "Larkan raised $60 million in May. Dorvik put $5 million into Larkan in 2017.",
            ["funding_round completed ? -> Larkan 60m USD", "investment completed Dorvik -> Larkan 5m USD"],
        ),
        (
            "Harwich Partners Is Said to Near $4 Million Deal for Merwin",
            ["acquisition in_talks Harwich Partners -> Merwin 4m USD"],
        ),
        (
            "Dorvik will spend $20 million to extend its fibre network to rural areas.",
            ["investment planned Dorvik -> fibre network 20m USD"],
        ),
        ("Larkan raised $20 million in a bond sale in May.", ["loan completed ? -> Larkan 20m USD"]),
        (
            "It would be the biggest IPO since Larkan's $200 million listing last year.",
            ["ipo completed ? -> Larkan 200m USD"],
        ),
        (
            "Calder Capital closed its $200 million fund for growing firms.",
            ["funding_round completed ? -> Calder Capital fund 200m USD"],
        ),
        (
            "The seed money lifts Larkan's total funding to $5 million.",
            ["funding_round completed ? -> Larkan 5m USD"],
        ),
        (
            "Larkan unveiled a $6 million top-up of its seed round, led by Calder Capital.",
            ["funding_round completed Calder Capital -> Larkan 6m USD"],
        ),
        (
            "Larkan is preparing a listing. It plans to sell shares at $15 to $17 each, seeking to raise $340 million.",
            ["ipo in_talks ? -> Larkan 340m USD"],
        ),
        (
            "Larkan's $56 million loan from the Harwich Bank expires in May.",
            ["loan completed Harwich Bank -> Larkan 56m USD"],
        ),
        (
            "Dorvik plans to spend $30 million to open 40 branches.",
            ["investment planned Dorvik -> 40 branches 30m USD"],
        ),
        (
            "Larkan has snapped Dorvik up for $30 million.",
            ["acquisition completed Larkan -> Dorvik 30m USD"],
        ),
        (
            "Larkan's $90 million purchase of Dorvik closed on Monday.",
            ["acquisition completed Larkan -> Dorvik 90m USD"],
        ),
        (
            "Larkan said the company would invest $300 million in its Leeds plant.",
            ["investment planned Larkan -> Leeds plant 300m USD"],
        ),
        ("EU plans billions in investment to curb floods", ["investment planned EU -> ? 1000..m None"]),
        ("Larkan Bank took a $260 million hit from hedging.", []),
        ("Managers and founders of Larkan and Dorvik Inc. sold some $30 million of stock in May.", []),
        ("State treasurer Ida Roth may take out a loan of $1 billion from Larkan Bank.", []),
        (
            (
                "Larkan has bought Dorvik, which raised $40 million in 2018. A rival, Selmer, has raised $90 million. "
                "Its latest round came last spring, worth $50 million."
            ),
            [
                "acquisition completed Larkan -> Dorvik",
                "funding_round completed ? -> Dorvik 40m USD",
                "funding_round completed ? -> Selmer 90m USD",
                "funding_round completed ? -> Selmer 50m USD",
            ],
        ),
        (
            "Dorvik said it would get $50 million from Larkan Group for its stake in their joint venture, Selmer.",
            ["acquisition announced Larkan Group -> Selmer 50m USD"],
        ),
        (
            "Dorvik will collect $50 million from Larkan Group for its pump unit.",
            ["acquisition announced Larkan Group -> pump unit 50m USD"],
        ),
        (
            "Larkan Group spent $40 million for the pump maker Dorvik.",
            ["acquisition completed Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "Dorvik received $50 million for its pump business in a Series B round.",
            ["funding_round completed ? -> Dorvik 50m USD"],
        ),
        (
            "The Senate approved $40 million for a bridge in Harwich.",
            ["grant announced Senate -> bridge in Harwich 40m USD"],
        ),
        (
            "Dorvik Inc. said Monday it will buy privately held Selmer Systems for about $1.2 billion in cash.",
            ["acquisition announced Dorvik Inc. -> Selmer Systems 1200m USD"],
        ),
        (
            "The U.S. Department of Energy said it is lending Dorvik $40 million to build a mine.",
            ["loan announced U.S. Department of Energy -> Dorvik 40m USD"],
        ),
        (
            "Dorvik agreed to sell its pump business to Larkan Group for 40 million euros including debt.",
            ["acquisition announced Larkan Group -> pump business 40m EUR"],
        ),
        ("Dorvik sold $40 million of debt on Monday.", ["loan completed ? -> Dorvik 40m USD"]),
        (
            "Dorvik, backed by Larkan Ventures, is in talks to raise $40 million.",
            ["funding_round in_talks ? -> Dorvik 40m USD"],
        ),
        (
            "Dorvik raises $40M backed by Larkan Ventures",
            ["funding_round completed Larkan Ventures -> Dorvik 40m USD"],
        ),
        (
            "Larkan to Buy Selmer\n\nPump maker Larkan has agreed to buy its rival Selmer for $40 million.",
            ["acquisition announced Larkan -> Selmer 40m USD"],
        ),
        (
            "Larkan Group's $16 billion purchase of Dorvik closed on Friday.",
            ["acquisition completed Larkan Group -> Dorvik 16000m USD"],
        ),
        (
            "Regulators blocked Larkan Group's $40 million takeover of Dorvik.",
            ["acquisition ended Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "Dorvik withdrew its planned $500 million IPO, citing market conditions.",
            ["ipo ended ? -> Dorvik 500m USD"],
        ),
        (
            "Dorvik, a Boston-based biotech, closed a $75 million Series C financing led by Larkan Ventures.",
            ["funding_round completed Larkan Ventures -> Dorvik 75m USD"],
        ),
        (
            "Merkur Bank will provide $40 million in financing for Larkan Group's takeover of Dorvik.",
            ["loan planned Merkur Bank -> Larkan Group 40m USD", "acquisition announced Larkan Group -> Dorvik"],
        ),
        (
            "Larkan Ventures wrote a $5 million check to Dorvik in 2016.",
            ["investment completed Larkan Ventures -> Dorvik 5m USD"],
        ),
        ("Dorvik to buy Selmer for $3 billion - Reuters", ["acquisition announced Dorvik -> Selmer 3000m USD"]),
        ("Larkan Group took a 60% stake in Dorvik.", ["acquisition completed Larkan Group -> Dorvik 60%"]),
    ],
)
def test_what_a_wording_comes_to(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan Group will invest $20 million in Dorvik and Merwin Ventures $10 million.",
            [
                "investment planned Larkan Group -> Dorvik 20m USD",
                "investment planned Merwin Ventures -> Dorvik 10m USD",
            ],
        ),
        (
            "Merwin Ventures paid $5 million for Dorvik, Harwich Capital $3 million and Selmer Group $1 million.",
            [
                "acquisition completed Merwin Ventures -> Dorvik 5m USD",
                "acquisition completed Harwich Capital -> Dorvik 3m USD",
                "acquisition completed Selmer Group -> Dorvik 1m USD",
            ],
        ),
        (
            "Dorvik raised $20 million, Selmer $10 million.",
            ["funding_round completed ? -> Dorvik 20m USD", "funding_round completed ? -> Selmer 10m USD"],
        ),
        (
            "Larkan Group put in $20 million and Selmer Group $10 million for Dorvik, the Financial Times reported.",
            [
                "investment completed Larkan Group -> Dorvik 20m USD",
                "investment completed Selmer Group -> Dorvik 10m USD",
            ],
        ),
    ],
)
def test_a_verb_told_once_for_several_sums(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "With the purchase of Dorvik for $85 million, Larkan Group expands abroad.",
        "Larkan Group expands abroad with its $85 million purchase of Dorvik.",
        "The acquisition of Dorvik by Larkan Group for $85 million was approved.",
        "The acquisition by Larkan Group of Dorvik for $85 million was approved.",
    ],
)
def test_a_purchase_told_by_its_noun_beside_another_verb(text: str) -> None:
    assert answers(text, "en") == ["acquisition announced Larkan Group -> Dorvik 85m USD"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dorvik closed its $62 million Series B.", ["funding_round completed ? -> Dorvik 62m USD"]),
        (
            "Dorvik raised $62 million in a Series B. Merwin Ventures led the round.",
            ["funding_round completed Merwin Ventures -> Dorvik 62m USD"],
        ),
        (
            "Merwin Ventures has put another $20 million into Dorvik at a $500 million valuation.",
            [
                "investment completed Merwin Ventures -> Dorvik 20m USD",
                "valuation completed ? -> Dorvik 500m USD",
            ],
        ),
        (
            "Dorvik is in talks to be bought by Larkan Group for $40 million.",
            ["acquisition in_talks Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "Dorvik signed a deal to be taken over by Larkan Group for $40 million.",
            ["acquisition announced Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "The state of Ohio will give Dorvik $40 million in tax breaks to build a pump plant near Columbus.",
            ["grant planned state of Ohio -> Dorvik 40m USD"],
        ),
        ("Merwin Ventures gave $9 million to Dorvik.", ["investment completed Merwin Ventures -> Dorvik 9m USD"]),
        ("Analysts put the value of Dorvik at $500 million.", []),
    ],
)
def test_ordinary_wordings(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


def test_a_verb_told_once_for_two_stakes() -> None:
    stakes = [
        (c.investors[0].name, c.targets[0].name, c.stake.min if c.stake else None)
        for c in claims("Larkan Group bought 60% of Dorvik and Merwin Ventures 40%.", "en")
    ]
    assert stakes == [("Larkan Group", "Dorvik", 60), ("Merwin Ventures", "Dorvik", 40)]
