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
            "Merwin Group launched a $5 billion Africa fund in March — the region's biggest-ever deployment.",
            ["funding_round completed Merwin Group -> Africa fund 5000m USD"],
        ),
        (
            "Merwin Capital, which launched last year with a record $8 billion in assets, is hiring.",
            ["funding_round completed ? -> Merwin Capital 8000m USD"],
        ),
        ("Larkan, a pump maker, is preparing to list in Hong Kong.", ["ipo planned ? -> Larkan"]),
        ("Larkan formally put its IPO plans on hold last year.", ["ipo ended ? -> Larkan"]),
        (
            "Analysts estimated a Shanghai listing of Larkan could fetch $3 billion.",
            ["ipo in_talks ? -> Larkan 3000m USD"],
        ),
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
