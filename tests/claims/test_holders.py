"""Whose shares somebody trades who is called by what he holds: "Kolb-Eigentümer Larkan", "Kolb owner Larkan"."""

from typing import Literal

import pytest
from tests.reading import answers, claims


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Dorvik-Eigentümer Larkan will die Firma für 300 Millionen Euro verkaufen.",
            "de",
            "acquisition planned ? -> Dorvik 300m EUR",
        ),
        (
            "Dorvik-Großaktionär Larkan verkauft seinen Anteil von 12 Prozent an Selmer.",
            "de",
            "acquisition announced Selmer -> Dorvik 12%",
        ),
        (
            "Dorvik-Aktionär Larkan stockt seinen Anteil auf 12 Prozent auf.",
            "de",
            "acquisition announced Larkan -> Dorvik 12%",
        ),
        (
            "Die Dorvik-Mutter Larkan will ihre Tochter für 300 Millionen Euro an Selmer verkaufen.",
            "de",
            "acquisition planned Selmer -> Dorvik 300m EUR",
        ),
        (
            "Kolb Pumps owner Larkan Capital plans to sell the company for $300 million.",
            "en",
            "acquisition planned ? -> Kolb Pumps 300m USD",
        ),
        (
            "Kolb Pumps shareholder Larkan Capital sold a 12% stake to Arden.",
            "en",
            "acquisition completed Arden -> Kolb Pumps 12%",
        ),
    ],
)
def test_a_holder_trades_in_the_firm_that_he_is_called_by(
    text: str, language: Literal["de", "en"], wanted: str
) -> None:
    assert answers(text, language) == [wanted]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Dorvik-Gründer Karl Arden verkauft 12 Prozent der Kolbnau-Aktien an Selmer.",
            "de",
            "acquisition announced Selmer -> Kolbnau 12%",
        ),
        (
            "Dorvik-Eigentümer Larkan verkauft das Werk in Emdau für 3 Millionen Euro.",
            "de",
            "acquisition announced ? -> Werk in Emdau 3m EUR",
        ),
        (
            "Kolb Pumps owner Larkan Capital bought Arden Works for $3 million.",
            "en",
            "acquisition completed Larkan Capital -> Arden Works 3m USD",
        ),
    ],
)
def test_what_is_named_is_traded_whoever_holds_what(text: str, language: Literal["de", "en"], wanted: str) -> None:
    assert answers(text, language) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Der Fonds Merwin Capital, der 60 Prozent hält, will sich von einem Teil seiner Anteile trennen.",
        "Larkan Capital, das 20 Prozent an Dorvik besitzt, baut ein Lager.",
    ],
)
def test_what_is_held_is_no_deal(text: str) -> None:
    assert answers(text, "de") == []


def test_a_heading_in_nouns_tells_the_aid_of_the_text() -> None:
    text = (
        "Land gibt 15 Millionen für Klinikneubau\n"
        "Das Land Hessen unterstützt den Neubau des Klinikums Emdau mit 15 Millionen Euro. Das sagte Karl Arden."
    )
    assert answers(text, "de") == ["grant announced Land Hessen -> Neubau des Klinikums Emdau 15m EUR"]


@pytest.mark.parametrize("share", ["50% of", "half of", "about 50 percent of"])
def test_a_share_of_what_a_firm_owns_is_no_share_of_the_next_firm_told(share: str) -> None:
    text = f"Larkan Group bought {share} Kolb's pump unit for $5 million and Dorvik for $300 million."
    assert [(c.targets[0].name, c.amount and c.amount.text) for c in claims(text, "en")] == [
        ("Kolb's pump unit", "$5 million"),
        ("Dorvik", "$300 million"),
    ]
