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
        "Bloomberg kommt unter Berufung auf einen Aufsichtsrat auf 350 Millionen Euro.",
        "Bloomberg schreibt nun, tatsächlich seien es 350 Millionen Euro.",
        "Laut Bloomberg waren zunächst 350 Millionen Euro im Gespräch.",
        "Im Raum stehen Bloomberg zufolge nur 350 Millionen Euro.",
        "Bloomberg hatte am Vortag 350 Millionen gemeldet.",
        "Laut Bloomberg dürften es am Ende 350 Millionen Euro werden.",
        "Es bleibe bei den 350 Millionen, die man genannt habe, sagte Finanzchefin Ida Kolb.",
        "Die Eigentümer verlangen mindestens 350 Millionen Euro.",
        "Der Aufsichtsrat hat dafür lediglich 350 Millionen Euro bewilligt.",
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
        "Larkan kommt nach eigenen Angaben auf 350 Millionen Euro Umsatz.",
        "Larkan hatte im Mai einen Gewinn von 350 Millionen Euro gemeldet.",
        "Die Aktionäre erwarten eine Dividende von 350 Millionen Euro.",
    ],
)
def test_other_sums(told: str) -> None:
    assert len(claims(DEAL + told, "de")) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2022 übernahm der Pumpenbauer Dorvik die Gießerei Selmer. Sie kostete laut Insidern 17 Millionen Euro.",
            ("acquisition", ["Dorvik"], ["Selmer"], 17_000_000),
        ),
        (
            "Merwin verkauft den Zulieferer Dorvik an die Firma Larkan. 17 Millionen bringt das laut Ida Kolb ein.",
            ("acquisition", ["Larkan"], ["Dorvik"], 17_000_000),
        ),
        (
            "Larkan kauft den Pumpenbauer Dorvik. Aus dem Umfeld heißt es, vereinbart sind 17 Millionen Euro.",
            ("acquisition", ["Larkan"], ["Dorvik"], 17_000_000),
        ),
        (
            "Dorvik hat acht Millionen Euro eingesammelt. Seit der Gründung hat Dorvik damit 17 Millionen aufgenommen.",
            ("funding_round", [], ["Dorvik"], 17_000_000),
        ),
        (
            "Dorvik hat acht Millionen Euro eingesammelt, wodurch das Volumen der Runde auf 17 Millionen steigt.",
            ("funding_round", [], ["Dorvik"], 17_000_000),
        ),
        (
            "Der Waagenbauer Dorvik geht an die Börse. Das Emissionsvolumen liegt bei 17 Millionen Euro.",
            ("ipo", [], ["Dorvik"], 17_000_000),
        ),
        (
            "An der Runde von Dorvik, bei der 17 Millionen Euro zusammenkamen, beteiligte sich Larkan Ventures.",
            ("funding_round", ["Larkan Ventures"], ["Dorvik"], 17_000_000),
        ),
    ],
)
def test_prices_and_totals_told_later(text: str, told: tuple[str, list[str], list[str], int]) -> None:
    claim = claims(text, "de")[-1]
    assert claim.amount is not None
    assert (
        claim.type,
        [i.name for i in claim.investors],
        [t.name for t in claim.targets],
        claim.amount.min,
    ) == told


def test_a_figure_for_what_a_company_is_worth() -> None:
    text = (
        "Dorvik hat 40 Millionen Euro eingesammelt. Laut „Börsen-Zeitung“ liegt die Bewertung bei 300 Millionen Euro, "
        "das Unternehmen selbst spricht nur von „knapp 280“."
    )
    assert [c.type for c in claims(text, "de")] == ["funding_round", "valuation", "valuation"]


@pytest.mark.parametrize(
    "told",
    [
        "Die „Börsen-Zeitung“ kommt auf drei Milliarden Euro.",
        "Ministerin Ida Kolb sprach von „drei Milliarden Euro in zehn Jahren“.",
        "Laut Reuters sind es drei Milliarden Euro.",
    ],
)
def test_a_figure_for_a_plant_told_without_one(told: str) -> None:
    (claim,) = claims("Der Konzern Larkan plant in Guben ein Batteriewerk. " + told, "de")
    assert (claim.type, claim.status) == ("investment", "planned")
    assert [p.name for p in (*claim.investors, *claim.targets)] == ["Larkan", "Batteriewerk in Guben"]
    assert claim.amount is not None
    assert claim.amount.min == 3_000_000_000
