"""Deals told as examples of several, offices of states as parties, and money that is cut."""

import pytest
from tests.claims.test_sellers_and_asides import told
from tests.reading import Language


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Larkan has made several acquisitions, including Dorvik and Selmer.",
            "en",
            ["acquisition: Larkan > Dorvik, Selmer"],
        ),
        ("Larkan has grown through the acquisition of Dorvik.", "en", ["acquisition: Larkan > Dorvik"]),
        (
            "Larkan has invested in several pump makers, including a startup called Dorvik Corp.",
            "en",
            ["investment: Larkan > Dorvik Corp."],
        ),
        ("Larkan invested in several firms, including a maker of pumps. It likes Dorvik.", "en", []),
        (
            "Larkan hat mehrere Firmen übernommen, darunter die Dorvik AG.",
            "de",
            ["acquisition: Larkan > Dorvik AG"],
        ),
        (
            "Larkan hat in mehrere Firmen investiert, darunter ein Start-up namens Dorvik.",
            "de",
            ["investment: Larkan > Dorvik"],
        ),
        ("Larkan hat mehrere Firmen verklagt, darunter die Dorvik AG.", "de", []),
        (
            "Larkan has made a string of takeovers, including Dorvik in May and Selmer for $40 million in June.",
            "en",
            ["acquisition: Larkan > Dorvik", "acquisition: Larkan > Selmer (40)"],
        ),
        (
            "Larkan has done two takeovers this year, including Dorvik for $20 million and Selmer for $40 million.",
            "en",
            ["acquisition: Larkan > Dorvik (20)", "acquisition: Larkan > Selmer (40)"],
        ),
        ("After acquisitions including Dorvik, Larkan has 40 plants.", "en", ["acquisition: Larkan > Dorvik"]),
        ("Larkan fears takeovers by rivals such as Dorvik.", "en", []),
        (
            "Larkan ist durch Übernahmen gewachsen, darunter die Dorvik AG im Mai und die Selmer GmbH im Juni.",
            "de",
            ["acquisition: Larkan > Dorvik AG", "acquisition: Larkan > Selmer GmbH"],
        ),
        ("Larkan fürchtet Übernahmen durch Rivalen wie die Dorvik AG.", "de", []),
        (
            "Larkan bought Dorvik in May and Selmer for $40 million in June.",
            "en",
            ["acquisition: Larkan > Selmer (40)", "acquisition: Larkan > Dorvik"],
        ),
        (
            "Larkan kaufte 2014 die Dorvik AG und 2016 die Selmer GmbH für 40 Millionen Euro.",
            "de",
            ["acquisition: Larkan > Selmer GmbH (40)", "acquisition: Larkan > Dorvik AG"],
        ),
        (
            "The news follows Larkan's acquisitions of Dorvik for $40 million and Selmer for $30 million.",
            "en",
            ["acquisition: Larkan > Dorvik (40)", "acquisition: Larkan > Selmer (30)"],
        ),
    ],
)
def test_deals_told_by_examples(text: str, language: Language, wanted: list[str]) -> None:
    assert told(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The U.S. Energy Department lent Dorvik $40 million.", ["loan: U.S. Energy Department > Dorvik (40)"]),
        ("The UK Treasury lent Dorvik $40 million.", ["loan: UK Treasury > Dorvik (40)"]),
        ("In Germany EU officials met.", []),
        ("The Fed this month said it would lend Dorvik $40 million.", ["loan: Fed > Dorvik (40)"]),
        (
            "Ohio Treasurer Ida Kolb is thinking of taking out a loan worth $40 million from Larkan Bank.",
            ["loan: Larkan Bank > Ohio (40)"],
        ),
        ("The White House proposed $40 million in cuts to Dorvik's funding.", []),
        ("Harwich Council has cut $40 million in aid to Dorvik.", []),
    ],
)
def test_offices_of_states_and_what_they_cut(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan Group will put $15 million into Dorvik, with Larkan Bank providing a $55 million loan.",
            ["investment: Larkan Group > Dorvik (15)", "loan: Larkan Bank > Dorvik (55)"],
        ),
        (
            "Larkan Group acquired Dorvik in 2017 for $400 million and Selmer a year later for $300 million.",
            ["acquisition: Larkan Group > Dorvik (400)", "acquisition: Larkan Group > Selmer (300)"],
        ),
        (
            "Larkan Group has spent more than $400 million on acquisitions, including $100 million for Dorvik.",
            ["acquisition: Larkan Group > Dorvik (100)"],
        ),
        (
            "Larkan Group paid $400 million for Dorvik, including $100 million for its debt.",
            ["acquisition: Larkan Group > Dorvik (400)"],
        ),
        (
            "Merwin Partners, owner of Dorvik, is planning a sale that could value the pump maker at $2 billion.",
            ["valuation:  > Dorvik (2000)"],
        ),
    ],
)
def test_sums_and_descriptions_beside_others(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_price_of_what_several_bid_for_is_none_of_theirs() -> None:
    assert told("Larkan Group and Selmer Capital are among bidders for Dorvik, which may fetch $400 million.") == [
        "acquisition: Larkan Group > Dorvik",
        "acquisition: Selmer Capital > Dorvik",
        "acquisition:  > Dorvik (400)",
    ]
