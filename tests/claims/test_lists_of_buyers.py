"""Buyers told with where they are from, what regulators allow them, and the majority that is told again as a figure."""

import pytest
from tests.reading import Parties, claims, parties


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Larkan aus Kanada und Merwin aus den USA übernehmen Dorvik.", [(["Larkan", "Merwin"], ["Dorvik"])]),
        (
            "Die kanadische Larkan sowie Merwin aus Florida, ein Spezialist für Funkmasten, übernehmen Dorvik.",
            [(["Larkan", "Merwin"], ["Dorvik"])],
        ),
        ("Dorvik geht an Larkan aus Wien und Merwin aus Graz.", [(["Larkan", "Merwin"], ["Dorvik"])]),
        ("Larkan aus Ulm kauft Dorvik und Merwin aus Graz.", [(["Larkan"], ["Dorvik", "Merwin"])]),
        ("Selmer verkauft 30 Prozent an Dorvik an zwei Investoren aus Japan.", [([], ["Dorvik"])]),
        ("Larkan, Mutter der Marken Selmer und Merwin, übernimmt Dorvik.", [(["Larkan"], ["Dorvik"])]),
    ],
)
def test_where_buyers_are_from(text: str, wanted: list[Parties]) -> None:
    assert parties(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Larkan darf den Rivalen Dorvik übernehmen.", "announced"),
        ("Larkan darf den Rivalen Dorvik nicht übernehmen.", "ended"),
        ("Larkan bekam vom Kartellamt die Freigabe für den Kauf von Dorvik.", "announced"),
        ("Larkan dürfte den Rivalen Dorvik übernehmen.", "in_talks"),
    ],
)
def test_what_is_allowed(text: str, status: str) -> None:
    assert [c.status for c in claims(text, "de")] == [status]


@pytest.mark.parametrize(
    ("text", "language", "stake"),
    [
        ("Selmer verkauft die Mehrheit an seiner Pumpensparte. Larkan übernimmt 51 Prozent der Sparte.", "de", 51),
        ("Larkan kauft Mehrheit an Dorvik\nDer Konzern Larkan kauft 74,9 Prozent an Dorvik.", "de", 74.9),
        ("Larkan buys majority of Dorvik\nLarkan has agreed to buy 74.9% of Dorvik.", "en", 74.9),
    ],
)
def test_a_majority_told_again_as_a_figure(text: str, language: str, stake: float) -> None:
    assert [c.stake.min for c in claims(text, language) if c.stake is not None] == [stake]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Selmer trennt sich von seinem Anteil von 38 Prozent an Dorvik.", [([], ["Dorvik"])]),
        ("Selmer verkauft sein Funkturm-Geschäft an Larkan.", [(["Larkan"], ["Funkturm-Geschäft von Selmer"])]),
        (
            'Die "Iller Zeitung" und "Die Uhr" gehen von Selmer an die Mediengruppe Dorvik.',
            [(["Dorvik"], ["Iller Zeitung", "Die Uhr"])],
        ),
        ("Larkan kauft bis zu 24 Filialen von Dorvik.", [(["Larkan"], ["24 Filialen von Dorvik"])]),
    ],
)
def test_what_is_sold(text: str, wanted: list[Parties]) -> None:
    assert parties(text, "de") == wanted


def test_a_price_without_a_verb() -> None:
    (claim,) = claims("Larkan hat die Schuhmarke Dorvik gekauft. Der Preis: 410 Millionen Dollar.", "de")
    assert claim.amount is not None
    assert claim.amount.min == 410_000_000


def test_a_book_value_is_no_price() -> None:
    (claim,) = claims("Larkan hat Dorvik gekauft. Der Preis lag unter dem Buchwert von 210 Millionen Dollar.", "de")
    assert claim.amount is None


@pytest.mark.parametrize(
    "text",
    [
        "Der Konzern Larkan wächst. Wie berichtet will Larkan Dorvik übernehmen. Dorvik baut Pumpen.",
        "Der Pumpenbauer Dorvik bekommt einen Eigentümer. Am Montag hat Larkan Dorvik gekauft. Larkan baut Rohre.",
        "Dorvik baut Pumpen. Nachdem Larkan Dorvik übernommen hatte, stieg der Kurs. Larkan baut Rohre.",
    ],
)
def test_buyer_and_bought_side_by_side(text: str) -> None:
    assert parties(text, "de") == [(["Larkan"], ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Larkan invested in companies like Dorvik, Merwin, Selmer and, fond of pumps, put $30 million in Kolbex.",
            [(["Larkan"], ["Dorvik", "Merwin", "Selmer"]), (["Larkan"], ["Kolbex"])],
        ),
        (
            "Dorvik raised $4 million from Larkan Ventures, Merwin Capital, Selmer Partners.",
            [(["Larkan Ventures", "Merwin Capital", "Selmer Partners"], ["Dorvik"])],
        ),
        ("Larkan bought Dorvik, Kolb, the founder, said.", [(["Larkan"], ["Dorvik"])]),
    ],
)
def test_names_with_but_commas_between_end_what_is_told(text: str, told: list[Parties]) -> None:
    assert parties(text, "en") == told
