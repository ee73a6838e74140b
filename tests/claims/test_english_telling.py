"""What English sentences say of a firm behind or before its noun: what it is called, what it bought, who was there."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan acquired a Danish company called Dorvik that makes pumps.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "Larkan has bought in May a U.K. company named Dorvik Logic.",
            ["acquisition completed Larkan -> Dorvik Logic"],
        ),
        (
            "Larkan is closing Dorvik, the pump maker it bought for $5 million in 2019.",
            ["acquisition completed Larkan -> Dorvik 5m USD"],
        ),
        (
            "Larkan Group has spent the $5 million that it raised from Merwin Capital in 2019.",
            ["funding_round completed Merwin Capital -> Larkan Group 5m USD"],
        ),
        (
            "Larkan Group makes pumps. Dorvik, a startup it invested in, makes valves.",
            ["investment completed Larkan Group -> Dorvik"],
        ),
        (
            "Larkan, previously known as Dorvik, raised $5 million.",
            ["funding_round completed ? -> Larkan 5m USD"],
        ),
        (
            "Larkan closed a $25 million Series C led by Merwin Capital. Backers joined, including Harwich and Selmer.",
            ["funding_round completed Merwin Capital+Harwich+Selmer -> Larkan 25m USD"],
        ),
        (
            "Larkan Group has secured over $1.4 billion in loans, according to Reuters.",
            ["loan completed ? -> Larkan Group 1400..m USD"],
        ),
        (
            "The offering would be the largest since Selmer Bank's $6.5 billion initial public offering in 2010.",
            ["ipo completed ? -> Selmer Bank 6500m USD"],
        ),
        (
            "Investors in Larkan's $9 million round include Merwin Capital and Dorvik Ventures.",
            ["funding_round completed Merwin Capital+Dorvik Ventures -> Larkan 9m USD"],
        ),
        (
            "In addition to Merwin Capital, Harwich and Selmer participated in the $40 million round for Larkan.",
            ["funding_round completed Harwich+Selmer -> Larkan 40m USD"],
        ),
        (
            "Merwin Group unveiled a $3 billion Nordic fund in May – the largest of its kind.",
            ["funding_round completed Merwin Group -> Merwin Group Nordic fund 3000m USD"],
        ),
        (
            "Merwin Capital, which started out in 2018 with a record $3 billion in assets, is hiring.",
            ["funding_round completed ? -> Merwin Capital 3000m USD"],
        ),
        ("Larkan, a pump maker, is preparing to list in Hong Kong.", ["ipo planned ? -> Larkan"]),
        ("The $90 million round was led by Harwich Partners and put Dorvik's worth at $610 million.", []),
        ("Norway agrees a $9 million loan for Selmer", ["loan announced Norway -> Selmer 9m USD"]),
        (
            "Larkan was granted a $5 million loan by Harwich Bank.",
            ["loan completed Harwich Bank -> Larkan 5m USD"],
        ),
        (
            "Harwich Bank provided Larkan with a $5 million facility.",
            ["loan completed Harwich Bank -> Larkan 5m USD"],
        ),
        (
            "Merwin has lent Larkan $7 million, and Harwich Bank provided a $5 million facility secured on the ground.",
            ["loan completed Merwin -> Larkan 7m USD", "loan completed Harwich Bank -> Larkan 5m USD"],
        ),
        ("Larkan formally put its IPO plans on hold last year.", ["ipo ended ? -> Larkan"]),
        (
            "Analysts estimated a Shanghai listing of Larkan could fetch $3 billion.",
            ["ipo in_talks ? -> Larkan 3000m USD"],
        ),
        (
            "Larkan raised $20 million. The valuation is not told, but founder Jane Roth says it is over $100 million.",
            ["funding_round completed ? -> Larkan 20m USD", "valuation completed ? -> Larkan 100..m USD"],
        ),
        (
            "Merwin bought a 30% stake in Larkan for $75 million, valuing it at $250 million.",
            ["investment completed Merwin -> Larkan 75m USD 30%", "valuation completed ? -> Larkan 250m USD"],
        ),
        (
            "Larkan sold a 12% stake to Merwin for $400 million.",
            ["acquisition completed Merwin -> Larkan 400m USD 12%"],
        ),
        (
            "Merwin and other investors put $400 million into Larkan in July.",
            ["investment completed Merwin -> Larkan 400m USD"],
        ),
        (
            "Larkan agreed to borrow $400 million from Merwin, Selmer and others.",
            ["loan announced Merwin+Selmer -> Larkan 400m USD"],
        ),
        ("Larkan's planned $300 million bond was postponed.", ["loan ended ? -> Larkan 300m USD"]),
        (
            "Merwin sold Larkan, which it bought in 2012, to Dorvik for $40 million.",
            ["acquisition completed Dorvik -> Larkan 40m USD", "acquisition completed Merwin -> Larkan"],
        ),
        (
            "Merwin Bank and Selmer Bank lent Larkan $2 billion in 2018 for its takeover of Dorvik.",
            [
                "loan completed Merwin Bank+Selmer Bank -> Larkan 2000m USD",
                "acquisition completed Larkan -> Dorvik",
            ],
        ),
        ("Merwin Group said it had ended talks to acquire Larkan.", ["acquisition ended Merwin Group -> Larkan"]),
        (
            "Larkan, last valued at $900 million, is in talks to raise $200 million from Merwin.",
            [
                "valuation completed ? -> Larkan 900m USD",
                "funding_round in_talks Merwin -> Larkan 200m USD",
            ],
        ),
        ("Larkan is raising $40 million.", ["funding_round planned ? -> Larkan 40m USD"]),
        ("Larkan's $25 billion debut in 2014 remains the largest.", ["ipo completed ? -> Larkan 25000m USD"]),
        ("The deal gives Larkan a valuation of $2 billion.", ["valuation completed ? -> Larkan 2000m USD"]),
    ],
)
def test_english_telling(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan übernahm eine dänische Firma namens Dorvik.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "Larkan kauft ein Start-up mit dem Namen Dorvik für 5 Millionen Euro.",
            ["acquisition announced Larkan -> Dorvik 5m EUR"],
        ),
    ],
)
def test_german_naming(text: str, found: list[str]) -> None:
    assert answers(text, "de") == found
