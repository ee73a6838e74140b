"""How German articles word deals in their bodies: firms by compound, shares and who gets them, whom states aid."""

import pytest
from tests.reading import Parties, claims, parties


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Larkan-Konzern investiert 150 Millionen Euro in Dorvik.", (["Larkan"], ["Dorvik"])),
        ("Larkan übernimmt den Dorvik-Konzern für 30 Millionen Euro.", (["Larkan"], ["Dorvik"])),
        ("Dorvik wird vom Larkan-Konzern für 30 Millionen Euro übernommen.", (["Larkan"], ["Dorvik"])),
        ("Die Beteiligung des Larkan-Konzerns an Dorvik kostet 30 Millionen Euro.", (["Larkan"], ["Dorvik"])),
        (
            "Die Übernahme des Dorvik-Konzerns durch die Selmer AG kostete 8 Millionen Euro.",
            (["Selmer AG"], ["Dorvik"]),
        ),
        ("Der Larkan-Riese kauft Dorvik für 30 Millionen Euro.", (["Larkan"], ["Dorvik"])),
    ],
)
def test_firms_by_compound(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize("text", ["Der Auto-Konzern investiert 30 Millionen Euro in ein Werk in Graz."])
def test_compounds_without_name(text: str) -> None:
    assert parties(text, "de") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Selmer verkauft seinen Anteil von 30 Prozent an Dorvik um 45 Millionen Euro an Larkan.",
            (["Larkan"], ["Dorvik"]),
        ),
        ("Der 20-Prozent-Anteil von Larkan an Dorvik geht an Selmer.", (["Selmer"], ["Dorvik"])),
        (
            "Die Dorvik GmbH wird privat. Dorvik baut Pumpen, Dorvik wächst. Verkauft werden sollen 30 Prozent.",
            ([], ["Dorvik GmbH"]),
        ),
    ],
)
def test_shares(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Der Finanzinvestor Larkan, der Dorvik 2006 für 40 Millionen Euro gekauft hatte, zieht sich zurück.",
        "Dorvik, das Larkan für 40 Millionen Euro kaufen will, baut Pumpen.",
    ],
)
def test_relative_pronouns_before_names(text: str) -> None:
    assert parties(f"Dorvik baut Pumpen. {text}", "de") == [(["Larkan"], ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Die EU will den Landwirten mit 500 Millionen Euro helfen.", (["EU"], ["Landwirten"])),
        ("Der Bund unterstützt die Kommunen mit einer Milliarde Euro.", (["Bund"], ["Kommunen"])),
        ("Das Land fördert Handwerksbetriebe mit drei Millionen Euro.", (["Land"], ["Handwerksbetriebe"])),
        (
            "Die Verhandlungen über ein neues Hilfspaket für Ungarn in Höhe von 8 Milliarden Euro haben begonnen.",
            ([], ["Ungarn"]),
        ),
    ],
)
def test_aid(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Als Larkan 2014 die Übernahme von Dorvik verkündete, staunten viele.", (["Larkan"], ["Dorvik"])),
        ("Seit der Süßwarenhersteller Larkan den Pumpenbauer Dorvik übernahm, wächst er.", (["Larkan"], ["Dorvik"])),
        (
            "Larkan hatte sich die Pumpensparte von Dorvik in einer Bieterschlacht gegen Selmer gesichert.",
            (["Larkan"], ["Pumpensparte von Dorvik"]),
        ),
        (
            "Pumpwerk wird die Sparte heißen, die Konzernchef Karl Brandt für 30 Millionen Euro verkaufen will.",
            ([], ["Sparte"]),
        ),
        (
            "2014 hatte der US-amerikanische Investmentmanager Larkan den Asset-Manager Dorvik gekauft.",
            (["Larkan"], ["Dorvik"]),
        ),
        ("Die Geberländer sagten Syrien drei Milliarden Dollar zu.", (["Geberländer"], ["Syrien"])),
        ("Larkan kauft Siemens Niederlande für 30 Millionen Euro.", (["Larkan"], ["Siemens Niederlande"])),
    ],
)
def test_background(text: str, wanted: Parties) -> None:
    assert parties(f"Dorvik baut Pumpen. {text}", "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan hat in einer Finanzierungsrunde 3 Millionen Euro von Selmer Ventures und Merwin Capital erhalten.",
            (["Selmer Ventures", "Merwin Capital"], ["Larkan"]),
        ),
        ("Das Werk, in das Larkan 120 Millionen Euro steckt, ist bald fertig.", (["Larkan"], ["Werk"])),
        (
            "Der Aufsichtsrat von Larkan hat den Kauf von Dorvik um 9 Millionen Euro abgesegnet.",
            (["Larkan"], ["Dorvik"]),
        ),
        (
            "Larkan übernimmt den Konkurrenten Dorvik. Die Österreicher zahlen dafür 8 Millionen Euro.",
            (["Larkan"], ["Dorvik"]),
        ),
        (
            "Aus Brüssel kommen weitere 12 Millionen Euro für den Ausbau der Bahnstrecke.",
            (["Brüssel"], ["Ausbau der Bahnstrecke"]),
        ),
    ],
)
def test_who_pays(text: str, wanted: Parties) -> None:
    assert parties(f"Dorvik baut Pumpen. {text}", "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Larkan steckt 5 Millionen Euro in Dorvik. Dafür bekommt der Konzern einen Anteil von 1,4 Prozent.", 1.4),
        ("Für 5 Millionen Euro bekommt Larkan 12 Prozent an Dorvik.", 12),
    ],
)
def test_shares_for_money(text: str, share: float) -> None:
    (claim,) = claims(f"Dorvik baut Pumpen. {text}", "de")
    assert (claim.amount and claim.amount.min, claim.stake and claim.stake.min) == (5_000_000, share)
