"""How German papers word ordinary deals: sold units, mergers by noun, chiefs who speak for their firms, odd verbs."""

import pytest
from tests.reading import claims

Parties = tuple[list[str], list[str]]


def parties(text: str) -> list[Parties]:
    """Investors and targets of each claim."""
    return [([i.name for i in c.investors], [t.name for t in c.targets]) for c in claims(text, "de")]


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
    assert parties(text) == [wanted]


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
    assert parties(text) == [([], ["Larkan", "Dorvik"])]


@pytest.mark.parametrize("text", ["Die EU-Kommission prüft die Fusion mit Dorvik.", "Dorvik verkauft Strom an Larkan."])
def test_what_is_none(text: str) -> None:
    assert parties(text) == []


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
    assert parties(text) == [(investors, ["Dorvik"])]


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
            (["Larkan"], ["neues Werk"]),
        ),
    ],
)
def test_verbs_that_look_like_adjectives_or_participles(text: str, wanted: Parties) -> None:
    assert parties(text) == [wanted]
