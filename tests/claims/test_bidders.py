"""Who would buy a company, and who no longer would, where no price is told."""

import pytest
from tests.reading import Language, answers, claims

ENGLISH = [
    ("Larkan Capital, Dorvik and Merwin Partners are among the parties interested in Selmer Foods.", 3, "in_talks"),
    ("Private equity firms Larkan Capital and Dorvik are vying for Selmer Foods, two people said.", 2, "in_talks"),
    ("Larkan Capital and Dorvik Partners are circling Selmer Foods, a newspaper reported.", 2, "in_talks"),
    ("Larkan Capital and Dorvik have made the shortlist for Selmer Foods.", 2, "in_talks"),
    ("Potential buyers of Selmer Foods include Larkan Capital and Dorvik, sources said.", 2, "in_talks"),
    (
        "Selmer Foods has attracted interest from Larkan Capital and Dorvik, a person familiar with it said.",
        2,
        "in_talks",
    ),
    ("Larkan Capital is preparing an improved offer for Selmer Foods, two sources said.", 1, "in_talks"),
    ("Larkan Capital has made an offer of 715 pence a share for Selmer Foods.", 1, "in_talks"),
    ("Larkan Capital has dropped out of the race for Selmer Foods, a source said.", 1, "ended"),
    ("Larkan Capital is no longer in the running for Selmer Foods.", 1, "ended"),
    ("Larkan Capital is not interested in buying Selmer Foods, its chief executive said.", 1, "ended"),
    ("Larkan Capital said it would not bid for Selmer Foods.", 1, "ended"),
    ("Larkan Capital dropped its takeover plan for Selmer Foods.", 1, "ended"),
    ("Larkan Capital has denied reports it is planning a counterbid for Selmer Foods.", 1, "ended"),
    ("Selmer Foods is sold. Larkan Capital, which in May made an offer for a majority, dropped out.", 1, "ended"),
    ("Larkan Capital has not yet bid for Selmer Foods.", 1, "in_talks"),
]
GERMAN = [
    ("Um den Pumpenbauer Larkan ringen Kolb und Dorvik, wie Reuters berichtet.", 2, "in_talks"),
    ("Kolb und Dorvik sind in der engeren Auswahl für Larkan.", 2, "in_talks"),
    ("Zu den Interessenten für Larkan zählen Kolb und Dorvik, sagten zwei Insider.", 2, "in_talks"),
    ("Dorvik hat ein Angebot von 71 Cent je Aktie für Larkan vorgelegt.", 1, "in_talks"),
    ("Dorvik ist aus dem Bieterrennen um Larkan ausgestiegen, sagte ein Insider.", 1, "ended"),
    ("Dorvik ist nicht mehr im Rennen um Larkan.", 1, "ended"),
    ("Dorvik ist nicht an Larkan interessiert.", 1, "ended"),
]


@pytest.mark.parametrize(
    ("language", "text", "bidders", "status"),
    [*(("en", *row) for row in ENGLISH), *(("de", *row) for row in GERMAN)],
)
def test_each_bidder_is_a_claim(language: Language, text: str, bidders: int, status: str) -> None:
    found = claims(text, language)
    assert [(len(c.investors), len(c.targets), c.amount, c.status) for c in found] == [(1, 1, None, status)] * bidders


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan is bidding for Selmer Foods. Dorvik, another suitor, has dropped out."),
        ("en", "Larkan is bidding for Selmer Foods. Dorvik ruled itself out of the contest on Monday."),
        ("de", "Larkan bietet für Selmer. Der Rivale Dorvik hat sich aus dem Bieterverfahren zurückgezogen."),
        ("de", "Larkan bietet für Selmer. Dorvik, ein weiterer Interessent, ist aus dem Rennen."),
    ],
)
def test_who_drops_out_of_a_race_told_before(language: Language, text: str) -> None:
    first, last = claims(text, language)
    assert (first.status, last.status) == ("in_talks", "ended")
    assert first.targets[0].name == last.targets[0].name


@pytest.mark.parametrize(
    "text",
    [
        "Larkan and Dorvik are vying for contracts of Selmer Foods.",
        "Larkan has shown interest in selling its stake in Selmer Foods, a source said.",
        "Larkan is interested in the technology of Selmer Foods and its offers.",
    ],
)
def test_no_bidder(text: str) -> None:
    assert not claims(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Larkan is weighing an offer for Dorvik.",
        "Larkan is mulling an offer for Dorvik.",
    ],
)
def test_who_weighs_an_offer_would_buy(text: str) -> None:
    assert answers(text, "en") == ["acquisition in_talks Larkan -> Dorvik"]


@pytest.mark.parametrize(
    "text",
    [
        "Larkan is considering a job offer for Ida Roth.",
        "Larkan launched an offer for Dorvik customers.",
        "Larkan tabled an offer for striker Ida Roth.",
    ],
)
def test_offers_that_are_no_bids(text: str) -> None:
    assert answers(text, "en") == []
