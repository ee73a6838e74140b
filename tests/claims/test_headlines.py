"""What a headline's parts tell together: kickers, sums without a verb, whom a state gives money."""

import pytest
from tests.reading import answers, claims


@pytest.mark.parametrize(
    ("text", "kind", "investors", "targets", "least"),
    [
        ("Wirtschaftskrise IWF will Polonia mit 50 Milliarden Dollar stützen", "grant", ["IWF"], ["Polonia"], 50e9),
        ("Ukraine EU erwägt Milliarden-Hilfe", "grant", ["EU"], ["Ukraine"], 1e9),
        ("Ukraine: EU erwägt Milliarden-Hilfe", "grant", ["EU"], ["Ukraine"], 1e9),
        ("Larkan-Werk in Dresden Bund gibt fünf Milliarden", "grant", ["Bund"], ["Larkan-Werk in Dresden"], 5e9),
        ("3,5 Milliarden Euro Larkan GmbH kauft Dorvik GmbH", "acquisition", ["Larkan GmbH"], ["Dorvik GmbH"], 3.5e9),
        ("Milliardendeal: Larkan GmbH kauft Dorvik GmbH", "acquisition", ["Larkan GmbH"], ["Dorvik GmbH"], 1e9),
        ("Weitere Milliarden für die Ukraine", "grant", [], ["Ukraine"], 1e9),
        ("EU-Gipfel Eine Milliarde Euro für die Ukraine", "grant", ["EU"], ["Ukraine"], 1e9),
        ("Griechenland bekommt zwölf Milliarden Euro", "grant", [], ["Griechenland"], 12e9),
        ("Waldbrandhilfen Historischer EU-Gipfel beschließt Milliarden", "grant", ["EU"], ["Waldbrandhilfen"], 1e9),
        (
            "Kolbau macht Milliardendeal perfekt: Geschäft mit Klebstoffen geht an Finanzinvestoren",
            "acquisition",
            [],
            ["Geschäft mit Klebstoffen"],
            1e9,
        ),
        ("Milliardenbewertung, aber kaum Kunden: Larkan GmbH muss sparen", "valuation", [], ["Larkan GmbH"], 1e9),
        ("Larkan GmbH: Konzern investiert Milliarden in Software", "investment", ["Larkan GmbH"], ["Software"], 1e9),
        ("Larkan GmbH: Milliardeninvestition in Pumpen geplant", "investment", ["Larkan GmbH"], ["Pumpen"], 1e9),
        (
            "Larkan GmbH: Fonds Selmer Capital steigt mit Millionen ein",
            "investment",
            ["Selmer Capital"],
            ["Larkan GmbH"],
            1e6,
        ),
        ("Spahn verspricht Kliniken drei Milliarden Euro", "grant", [], ["Kliniken"], 3e9),
        ("Larkan kauft Slerm für drei Milliarden Dollar", "acquisition", ["Larkan"], ["Slerm"], 3e9),
        ("Larkan AG: Bund beteiligt sich mit 30 Millionen", "investment", ["Bund"], ["Larkan AG"], 30e6),
        ("Larkan AG: Drei Milliarden für neues Werk", "investment", ["Larkan AG"], ["neues Werk"], 3e9),
        ("Weltbank beteiligt sich mit Milliarden an Albanien-Hilfe", "grant", ["Weltbank"], ["Albanien"], 1e9),
        ("Albanien-Hilfe: EU gibt Milliarden", "grant", ["EU"], ["Albanien"], 1e9),
        ("Siemens-Rettung: Bund und Konzern einigen sich auf Milliardenpaket", "grant", ["Bund"], ["Siemens"], 1e9),
        ("Kliniken sollen sechs Milliarden Euro erhalten", "grant", [], ["Kliniken"], 6e9),
        (
            "Larkan AG und BMW stecken eine Milliarde in Lieferdienste",
            "investment",
            ["Larkan AG", "BMW"],
            ["Lieferdienste"],
            1e9,
        ),
        (
            "Norwegens Staatsfonds kauft Larkan AG für zwei Milliarden",
            "acquisition",
            ["Norwegens Staatsfonds"],
            ["Larkan AG"],
            2e9,
        ),
        ("Lindner kündigt Milliarden für Museen an", "grant", [], ["Museen"], 1e9),
        ("Habeck will Fischern mit Millionen helfen", "grant", [], ["Fischern"], 1e6),
        ("Kabinett billigt Milliarden-Programm für die Werft Tamson", "grant", [], ["Werft Tamson"], 1e9),
        ("Hilfspaket für Museen: Sachsen zahlt 30 Millionen", "grant", ["Sachsen"], ["Museen"], 30e6),
        ("Weltbank gewährt Polonia Kredit über zwei Milliarden Dollar", "loan", ["Weltbank"], ["Polonia"], 2e9),
        ("Genossenschaften retten Larkan AG mit Milliarden", "grant", [], ["Larkan AG"], 1e9),
        ("Sachsen und Genossenschaften stützen Larkan AG mit Millionen", "grant", ["Sachsen"], ["Larkan AG"], 1e6),
        (
            "Schulpakt Bund und Gemeinden geben zwei Milliarden für Museen",
            "grant",
            ["Bund", "Gemeinden"],
            ["Museen"],
            2e9,
        ),
        ("EU gibt zwei Milliarden Euro für Griechenland frei", "grant", ["EU"], ["Griechenland"], 2e9),
        (
            "Hafenausbau Hamburg, Bremen und Bund zahlen 400 Millionen",
            "grant",
            ["Hamburg", "Bremen", "Bund"],
            ["Hafenausbau"],
            4e8,
        ),
        ("Hilfe für Haiti: Kanada und Mexiko zahlen 3 Millionen", "grant", ["Kanada", "Mexiko"], ["Haiti"], 3e6),
        (
            "Kampf gegen Lärm Siemens, Larkan GmbH und BMW stecken Millionen in Züge",
            "investment",
            ["Siemens", "Larkan GmbH", "BMW"],
            ["Züge"],
            1e6,
        ),
        (
            "Larkan GmbH will für zwei Milliarden Euro Konkurrenten Dorvik kaufen",
            "acquisition",
            ["Larkan GmbH"],
            ["Dorvik"],
            2e9,
        ),
        (
            "Larkan GmbH legt Rekordgebot für Dorvik GmbH vor – zwei Milliarden Euro",
            "acquisition",
            ["Larkan GmbH"],
            ["Dorvik GmbH"],
            2e9,
        ),
        ("Larkan GmbH und Dorvik AG: Milliardenfusion", "acquisition", [], ["Larkan GmbH", "Dorvik AG"], 1e9),
        ("Larkan GmbH: Milliardenfusion mit Dorvik AG", "acquisition", [], ["Larkan GmbH", "Dorvik AG"], 1e9),
        ("Bund will Milliardenhilfe für Kliniken", "grant", ["Bund"], ["Kliniken"], 1e9),
        ("Bahn will zwei Milliarden vom Bund", "grant", ["Bund"], ["Bahn"], 2e9),
        ("Golfstaaten versprechen Ägypten zwölf Milliarden Dollar", "grant", ["Golfstaaten"], ["Ägypten"], 12e9),
        (
            "Rheinborn verkauft Zeitungen für 90 Millionen an Larkan GmbH",
            "acquisition",
            ["Larkan GmbH"],
            ["Zeitungen"],
            9e7,
        ),
        (
            "Larkan GmbH übernimmt die Mehrheit an Dorvik für 4 Millionen",
            "acquisition",
            ["Larkan GmbH"],
            ["Dorvik"],
            4e6,
        ),
        ("Geldregen für Busse: Fonds stecken 650 Millionen in Larkan GmbH", "investment", [], ["Larkan GmbH"], 65e7),
        ("NRW gibt Larkan GmbH 30 Millionen Euro", "grant", ["NRW"], ["Larkan GmbH"], 3e7),
        ("Larkan GmbH erreicht Bewertung von zwei Milliarden", "valuation", [], ["Larkan GmbH"], 2e9),
    ],
)
def test_german_headlines(text: str, kind: str, investors: list[str], targets: list[str], least: float) -> None:
    (claim,) = claims(text, "de")
    assert claim.amount is not None
    assert (claim.type, claim.amount.min) == (kind, least)
    assert ([i.name for i in claim.investors], [t.name for t in claim.targets]) == (investors, targets)


def test_a_sum_for_an_unnamed_thing_gives_way_to_the_article() -> None:
    text = "26 Millionen für Kletterroboter\n\nDie Firma Dorvik hat 26 Millionen Euro eingesammelt."
    (claim,) = claims(text, "de")
    assert (claim.type, [t.name for t in claim.targets]) == ("funding_round", ["Dorvik"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Land Hessen kündigt Förderung in Millionenhöhe an", ["grant announced Land Hessen -> ? 1..m None"]),
        ("EU verspricht Milliarden", []),
        ("Bayern will zwei Milliarden Euro mehr ausgeben", []),
    ],
)
def test_a_states_programme_needs_no_recipient(text: str, found: list[str]) -> None:
    assert answers(text, "de") == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bauern verlangen Milliardenhilfe von Brüssel", "in_talks"),
        ("Bauern wollen Milliardenhilfe von Brüssel", "in_talks"),
        ("Bund will Milliardenhilfe für Bauern", "planned"),
        ("Städtebund fordert Milliarden für Sanierung von Schulen", "in_talks"),
        ("Larkan GmbH und Dorvik AG: Milliardenfusion geplatzt", "ended"),
        ("Larkan GmbH blitzt mit Milliardenofferte bei Dorvik AG ab", "ended"),
        ("Slowakei blockiert Milliardenhilfe für Griechenland", "ended"),
        ("Larkan GmbH: Noch keine Einigung über 600-Millionen-Hilfe", "in_talks"),
        ("Rheinborn beantragt 570 Millionen Euro für Larkan GmbH", "in_talks"),
        ("Gericht: Milliardenhilfen für Larkan GmbH waren rechtswidrig", "ended"),
        ("Larkan GmbH holt mit Börsengang 30 Millionen Euro", "completed"),
        ("Larkan GmbH sammelt bei Börsengang 30 Millionen Euro ein", "completed"),
        ("Larkan GmbH will bei Börsengang 30 Millionen Euro einsammeln", "planned"),
    ],
)
def test_how_firm_a_headline_is(text: str, status: str) -> None:
    assert [c.status for c in claims(text, "de")] == [status]


@pytest.mark.parametrize("headline", ["Dorvik to Buy Selmer", "Dorvik in Talks to Buy Selmer"])
def test_a_short_heading_in_title_case_names_nobody_but_names(headline: str) -> None:
    body = "Pump maker Dorvik has agreed to buy its rival Selmer for $10 million, the company said on May 1."
    assert answers(f"{headline}\n\n{body}", "en") == ["acquisition announced Dorvik -> Selmer 10m USD"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("BRIEF-Larkan to acquire Dorvik for $30 mln", "acquisition announced Larkan -> Dorvik 30m USD"),
        ("UPDATE 2-Larkan to buy Dorvik in $3 bln deal", "acquisition announced Larkan -> Dorvik 3000m USD"),
        ("Larkan (NYSE: LRK) to buy Dorvik (LSE: DVK) for $30m", "acquisition announced Larkan -> Dorvik 30m USD"),
        ("Exclusive: Larkan nears deal to buy Dorvik -sources", "acquisition in_talks Larkan -> Dorvik"),
        (
            "Notion Capital backs Bright Health with $12m",
            "investment announced Notion Capital -> Bright Health 12m USD",
        ),
        ("Crunch Fitness buys Gold Gym", "acquisition announced Crunch Fitness -> Gold Gym"),
        ("Larkan in talks over sale of its tyre unit for $40m", "acquisition in_talks ? -> tyre unit 40m USD"),
        ("Bank of Harwich lends Dorvik $20m", "loan announced Bank of Harwich -> Dorvik 20m USD"),
        ("Larkan dismisses £250m Dorvik bid", "acquisition ended Dorvik -> Larkan 250m GBP"),
        ("Larkan walks away from £250m Dorvik bid", "acquisition ended Larkan -> Dorvik 250m GBP"),
        ("Larkan completes sale of pump business to Dorvik", "acquisition completed Dorvik -> pump business"),
        ("Larkan in talks to buy Dorvik for $4m", "acquisition in_talks Larkan -> Dorvik 4m USD"),
        ("Larkan in talks to raise $500m", "funding_round in_talks ? -> Larkan 500m USD"),
        ("Larkan, Dorvik agree to merge in $3 bln deal", "acquisition announced ? -> Larkan+Dorvik 3000m USD"),
        ("Larkan and Dorvik to merge in $3 bln deal", "acquisition announced ? -> Larkan+Dorvik 3000m USD"),
    ],
)
def test_agency_headlines(text: str, answer: str) -> None:
    assert answers(text, "en") == [answer]


def test_a_ticker_stands_in_nobodys_way() -> None:
    text = "Larkan (NYSE: LRK), a maker of pumps, has acquired Dorvik (LSE: DVK), a maker of valves, for $30m."
    assert answers(text, "en") == ["acquisition announced Larkan -> Dorvik 30m USD"]


def test_a_round_told_by_its_digits() -> None:
    (claim,) = claims("Larkan schließt eine siebenstellige Seed-Finanzierung ab.", "de")
    assert claim.type == "funding_round"
    assert claim.amount is not None
    assert (claim.amount.min, claim.amount.max, claim.amount.approx) == (1e6, 1e7, True)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (
            "Pump startup Dorvik snags $30M Series B from Merwin, Kolb",
            ["funding_round completed Merwin+Kolb -> Dorvik 30m USD"],
        ),
        ("Larkan, Dorvik to merge in $9 billion deal", ["acquisition announced ? -> Larkan+Dorvik 9000m USD"]),
        ("Larkan Near Deal to Buy Dorvik for $2 Billion", ["acquisition in_talks Larkan -> Dorvik 2000m USD"]),
        ("Larkan ups stake in Dorvik to 30 percent", ["acquisition announced Larkan -> Dorvik 30%"]),
    ],
)
def test_english_headlines_in_short(title: str, found: list[str]) -> None:
    assert answers(f"{title}\n\nThe two firms are big.", "en") == found
