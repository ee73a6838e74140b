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
        ("The Fed last week said it would lend Dorvik $40 million.", ["loan: Fed > Dorvik (40)"]),
        (
            "Ohio Treasurer Ida Kolb is considering taking out a loan of $40 million from Larkan Bank.",
            ["loan: Larkan Bank > Ohio (40)"],
        ),
        ("The White House proposed $40 million in cuts to Dorvik's funding.", []),
        ("Harwich Council has cut $40 million in aid to Dorvik.", []),
    ],
)
def test_offices_of_states_and_what_they_cut(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted
