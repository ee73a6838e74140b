"""A further figure for a German deal told before: by whom, in which words, and which sums are none."""

import pytest
from tests.reading import claims

DEAL = "Der Finanzinvestor Larkan will den Pumpenbauer Dorvik für 400 Millionen Euro übernehmen, meldete Reuters. "


@pytest.mark.parametrize(
    "told",
    [
        "Bei Bloomberg ist dagegen von 350 Millionen Euro die Rede.",
        "Aus Bankenkreisen ist von „rund 350 Millionen“ zu hören.",
        "Laut Bloomberg sind es nur 350 Millionen Euro.",
        "Bloomberg hatte am Montag rund 350 Millionen genannt.",
        "Die Gewerkschaft Nordia hält 350 Millionen Euro für realistischer.",
        "Ein Insider schätzt den Preis auf 350 Millionen Euro.",
        "In Branchenkreisen kursiert die Zahl von 350 Millionen Euro.",
        "Ein Banker sagte hingegen, realistisch seien „eher 350“.",
        "Geschäftsführerin Ida Kolb sprach dagegen von „rund 350 Millionen“.",
    ],
)
def test_a_second_figure(told: str) -> None:
    first, second = claims(DEAL + told, "de")
    assert [p.name for p in (*second.investors, *second.targets)] == ["Larkan", "Dorvik"]
    assert first.amount is not None
    assert first.amount.min == 400_000_000
    assert second.amount is not None
    assert second.amount.min == 350_000_000


@pytest.mark.parametrize(
    "told",
    [
        "Als Umsatz nannte der Konzern zuletzt 350 Millionen Euro.",
        "Im Vorjahr waren es laut Dorvik 350 Millionen Euro.",
        "Ein Analyst hält 350 Millionen Euro für realistischer.",
        "Den Schaden schätzt Larkan auf 350 Millionen Euro.",
    ],
)
def test_other_sums(told: str) -> None:
    assert len(claims(DEAL + told, "de")) == 1
