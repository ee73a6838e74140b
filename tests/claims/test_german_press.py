"""How German papers word ordinary deals: sold units, mergers by noun, chiefs who speak for their firms, odd verbs."""

import pytest
from tests.reading import Parties, parties


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dorvik verkauft Pumpensparte an Larkan", (["Larkan"], ["Pumpensparte"])),
        (
            "Larkan hat den Verkauf seiner Ziegelsparte an Merwin abgeschlossen.",
            (["Merwin"], ["Ziegelsparte von Larkan"]),
        ),
        (
            "Dorvik trennt sich von seiner Pumpensparte. Käufer ist Larkan.",
            (["Larkan"], ["Pumpensparte von Dorvik"]),
        ),
        ("Larkan kauft Dorvik die Pumpensparte ab.", (["Larkan"], ["Pumpensparte"])),
        (
            "Larkan übernimmt 80 Prozent der Reederei Dorvik und zahlt dafür 400 Millionen Euro.",
            (["Larkan"], ["Dorvik"]),
        ),
        ("Larkan-Übernahme durch Dorvik geplatzt", (["Dorvik"], ["Larkan"])),
        ("Larkan bei Dorvik eingestiegen", (["Larkan"], ["Dorvik"])),
    ],
)
def test_purchases(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Die Versicherer Larkan und Dorvik haben ihren Zusammenschluss abgesagt.",
        "Larkan und Dorvik loten eine Fusion aus.",
        "Fusion von Larkan und Dorvik geplatzt",
        "Larkan-Fusion mit Dorvik vom Tisch",
        "Der Chef von Larkan schließt eine Fusion mit Dorvik aus.",
    ],
)
def test_mergers(text: str) -> None:
    assert parties(text, "de") == [([], ["Larkan", "Dorvik"])]


@pytest.mark.parametrize("text", ["Die EU-Kommission prüft die Fusion mit Dorvik.", "Dorvik verkauft Strom an Larkan."])
def test_what_is_none(text: str) -> None:
    assert parties(text, "de") == []


@pytest.mark.parametrize(
    ("text", "investors"),
    [
        ("Larkan-Chef Karl Brunner will 30 Millionen Euro in Dorvik investieren.", ["Larkan"]),
        ("Der Chef von Larkan will 30 Millionen Euro in Dorvik investieren.", ["Larkan"]),
        ("Larkan-Gründer Karl Brunner steckt 30 Millionen Euro in Dorvik.", ["Karl Brunner"]),
        ("Larkan, einer der Marktführer bei Pumpen, investiert 30 Millionen Euro in Dorvik.", ["Larkan"]),
        ("Wirtschaftsministerin Ida Roth will 30 Millionen Euro in Dorvik investieren.", []),
    ],
)
def test_who_pays(text: str, investors: list[str]) -> None:
    assert parties(text, "de") == [(investors, ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die Gründer veräußerten Dorvik im Jahr 2012 für 30 Millionen Euro an Larkan.",
            (["Larkan"], ["Dorvik"]),
        ),
        ("Die Hausbanken verlängerten Dorvik einen Kredit über 25 Millionen Euro.", ([], ["Dorvik"])),
        (
            "Larkan errichtet in Erfurt ein neues Werk für 80 Millionen Euro und stellt 300 Leute ein.",
            (["Larkan"], ["neues Werk in Erfurt"]),
        ),
    ],
)
def test_verbs_that_look_like_adjectives_or_participles(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Staat pumpt 700 Millionen Euro in die marode Bank Dorvik.", (["Staat"], ["Dorvik"])),
        ("Der Bund und die Länder geben 70 Millionen Euro für Kliniken.", (["Bund", "Länder"], ["Kliniken"])),
        ("Pumpenbauer Dorvik bekommt 12 Millionen Euro vom Land", (["Land"], ["Dorvik"])),
        ("Das Land Sachsen will 9 Millionen Euro für Feuerwachen bereitstellen.", (["Land Sachsen"], ["Feuerwachen"])),
        ("Das Land Tirol investiert 40 Millionen Euro in Radwege.", (["Land Tirol"], ["Radwege"])),
        ("Die Regierung will eine Milliarde Euro für Impfstoffe bereitstellen.", (["Regierung"], ["Impfstoffe"])),
    ],
)
def test_states_pay_for_any_purpose(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Larkan investiert 3 Millionen Euro in das neue Werk in Linz.", "neues Werk in Linz"),
        ("Larkan steckt 3 Millionen Euro in den grünen Wasserstoff", "grüner Wasserstoff"),
        ("Larkan steckt 3 Millionen Euro in die neuen Fabriken in Linz.", "neue Fabriken in Linz"),
        (
            "Larkan steckt 3 Millionen Euro in den Bau eines eigenen Rechenzentrums in Linz.",
            "eigenes Rechenzentrum in Linz",
        ),
        ("Larkan verkauft sein italienisches Geschäft an Dorvik.", "italienisches Geschäft von Larkan"),
        ("Larkan steckt 3 Millionen Euro in die digitale Lehre", "digitale Lehre"),
    ],
)
def test_what_is_paid_for_stands_in_the_nominative(text: str, name: str) -> None:
    assert [targets for _, targets in parties(text, "de")] == [[name]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan errichtet in Erfurt ein neues Werk. Die Kosten belaufen sich auf 80 Millionen Euro.",
            (["Larkan"], ["neues Werk in Erfurt"]),
        ),
        (
            "Larkan will in Linz ein Labor bauen. Der Konzern rechnet mit Kosten von 30 Millionen Euro.",
            (["Larkan"], ["Labor in Linz"]),
        ),
        (
            "Larkan baut in Erfurt ein neues Werk. Das Werk soll 80 Millionen Euro kosten.",
            (["Larkan"], ["neues Werk in Erfurt"]),
        ),
        (
            "Larkan erweitert sein Labor in Wels. Insgesamt werden 45 Millionen Euro investiert.",
            (["Larkan"], ["Labor in Wels"]),
        ),
    ],
)
def test_what_a_plant_costs_is_told_behind_it(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Larkan vor Milliardenübernahme von Dorvik", (["Larkan"], ["Dorvik"])),
        ("Autobauer Dorvik vor Verkauf an Larkan", (["Larkan"], ["Dorvik"])),
        ("Autobauer Dorvik vor Börsengang", ([], ["Dorvik"])),
        ("Börsengang bringt Dorvik 700 Millionen Euro ein", ([], ["Dorvik"])),
        ("Kapitalerhöhung spült Dorvik 300 Millionen Euro in die Kasse", ([], ["Dorvik"])),
        ("Bieterschlacht um Dorvik: Larkan erhöht Offerte auf 5 Milliarden", (["Larkan"], ["Dorvik"])),
        ("Türkei erhält Milliardenkredit aus Katar", (["Katar"], ["Türkei"])),
        ("Larkan will an der Börse 300 Millionen Euro einnehmen.", ([], ["Larkan"])),
    ],
)
def test_headlines(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Larkan hat angekündigt, Dorvik für 26 Millionen Euro übernehmen zu wollen.", (["Larkan"], ["Dorvik"])),
        ("Dorvik könnte bei einem Verkauf 80 Millionen Euro einbringen.", ([], ["Dorvik"])),
        ("Larkan stockt beim Pumpenbauer Dorvik auf 30 Prozent auf.", (["Larkan"], ["Dorvik"])),
        (
            "Der Pumpenbauer Dorvik wechselt für 26 Millionen Euro den Besitzer. Käufer ist Larkan.",
            (["Larkan"], ["Dorvik"]),
        ),
    ],
)
def test_more_purchases(text: str, wanted: Parties) -> None:
    assert parties(text, "de") == [wanted]
