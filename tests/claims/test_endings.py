"""Offers that a later sentence ends by pointing back to them."""

from typing import Literal

import pytest

from newsclaims import extract


@pytest.mark.parametrize(
    ("language", "text", "statuses"),
    [
        ("en", "Larkan offered £20m for Dorvik in May. The board turned it down.", ["ended"]),
        (
            "en",
            "Larkan bid £20m for Dorvik in May. Ruth Palliser, its chair, dismissed the bid as derisory.",
            ["ended"],
        ),
        ("en", "Larkan was in talks to buy Dorvik for £20m. It walked away in May.", ["ended"]),
        ("en", "Larkan was in talks to buy Dorvik for £20m. A rival, Selmer, had walked away.", ["in_talks"]),
        ("en", "Larkan passed on a chance to buy Dorvik for £20m.", ["ended"]),
        ("en", "Larkan missed out on buying Dorvik for £20m.", ["ended"]),
        ("en", "Larkan offered £20m for Dorvik. That proposal had been withdrawn, a banker said.", ["ended"]),
        (
            "en",
            "Larkan was in talks to buy Dorvik for £20m, Reuters said. Negotiations broke down over price.",
            ["ended"],
        ),
        ("en", "Larkan agreed last year to buy Dorvik for £20m. The deal fell apart.", ["ended"]),
        (
            "en",
            "Larkan raised its offer for Dorvik to £30m. It had bid £20m for Dorvik. The board rejected that bid.",
            ["in_talks", "ended"],
        ),
        ("en", "Larkan offered £20m for Dorvik. The board could reject the offer.", ["in_talks"]),
        ("en", "Larkan offered £20m for Dorvik. The board rejected Merwin's offer.", ["in_talks", "ended"]),
        ("en", "Larkan offered £20m for Dorvik. A complex merger fell apart last year.", ["in_talks"]),
        ("en", "Larkan offered £20m for Dorvik. The sale of its pump arm collapsed.", ["in_talks"]),
        ("en", "Larkan bought Dorvik for £20m. The board rejected the offer.", ["completed"]),
        ("de", "Larkan hat 20 Millionen Euro für Dorvik geboten. Der Aufsichtsrat wies die Offerte zurück.", ["ended"]),
        ("de", "Larkan hat 20 Millionen Euro für Dorvik geboten. Die Gespräche scheiterten am Preis.", ["ended"]),
        (
            "de",
            "Larkan hat 20 Millionen Euro für Dorvik geboten. Der Vorstand könnte das Angebot ablehnen.",
            ["in_talks"],
        ),
    ],
)
def test_offer_pointed_back_to_is_ended(language: Literal["de", "en"], text: str, statuses: list[str]) -> None:
    assert [c.status for c in extract(text, language=language)] == statuses


def test_ending_adds_its_sentence_to_the_evidence() -> None:
    (claim,) = extract("Larkan offered £20m for Dorvik in May. The board turned it down.", language="en")
    assert [e.text for e in claim.evidence] == [
        "Larkan offered £20m for Dorvik in May.",
        "The board turned it down.",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan offered to buy Dorvik for $70 million, a bid that Dorvik's board turned down last month."),
        ("de", "Larkan hatte 70 Millionen Euro für Dorvik geboten, ein Angebot, das der Aufsichtsrat ablehnte."),
    ],
)
def test_what_is_called_a_refused_offer_has_ended(language: Literal["de", "en"], text: str) -> None:
    assert [c.status for c in extract(text, language=language)] == ["ended"]
