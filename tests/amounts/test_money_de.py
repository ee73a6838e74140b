"""German wordings of sums, row by row."""

import pytest

from newsclaims.amounts import find_money
from newsclaims.rulebook import Rulebook

BOOK = Rulebook("de")
M, G = 10**6, 10**9

ROWS = [
    # figures, magnitudes, currencies
    ("Die Brennerei Quellhof bekommt 8,5 Mio. Euro.", "8,5 Mio. Euro", 8_500_000, 8_500_000, "EUR", False),
    ("500 Million Dollar stecken darin.", "500 Million Dollar", 500 * M, 500 * M, "USD", False),
    ("Der Preis: EUR 12,4 Mio. in bar", "EUR 12,4 Mio.", 12_400_000, 12_400_000, "EUR", False),
    ("Sie zahlt US-$ 40 Mio. dafür", "US-$ 40 Mio.", 40 * M, 40 * M, "USD", False),
    ("Sie zahlt 40 Mio. US-$ dafür", "40 Mio. US-$", 40 * M, 40 * M, "USD", False),
    ("Zug stellt 2 Mia. Franken bereit", "2 Mia. Franken", 2 * G, 2 * G, "CHF", False),
    ("Das kostete 65 Mio. Fr. im Bau", "65 Mio. Fr.", 65 * M, 65 * M, "CHF", False),
    ("Das kostete 65 Mill. Schilling im Bau", "65 Mill. Schilling", 65 * M, 65 * M, "ATS", False),
    ("Es waren 850.000 Euro.", "850.000 Euro", 850_000, 850_000, "EUR", False),
    ("Es waren 850'000 Fr. im Topf", "850'000 Fr.", 850_000, 850_000, "CHF", False),
    ("Es waren 1’250’000 Franken.", "1’250’000 Franken", 1_250_000, 1_250_000, "CHF", False),
    ("Es waren 850 000 Euro.", "850 000 Euro", 850_000, 850_000, "EUR", False),
    ("Es waren 850\u202f000\u00a0€.", "850\u202f000\u00a0€", 850_000, 850_000, "EUR", False),
    ("Eingelegt: TEUR 850.", "TEUR 850", 850_000, 850_000, "EUR", False),
    ("Eingelegt: 350 T€.", "350 T€", 350_000, 350_000, "EUR", False),
    ("Eingelegt: 350 TEUR.", "350 TEUR", 350_000, 350_000, "EUR", False),
    ("Eingelegt: 350 Tsd. Euro.", "350 Tsd. Euro", 350_000, 350_000, "EUR", False),
    ("1.250 Mio. Euro Schulden hat die Bahn.", "1.250 Mio. Euro", 1250 * M, 1250 * M, "EUR", False),
    ("Die Swiss Prime bewertet es mit 1.250 Mrd. Franken.", "1.250 Mrd. Franken", 1250 * M, 1250 * M, "CHF", False),
    ("Es sind 1.2 Mrd. Fr. nötig", "1.2 Mrd. Fr.", 1200 * M, 1200 * M, "CHF", False),
    ("Kaufpreis 1.200.000,50 Euro", "1.200.000,50 Euro", 1200000.5, 1200000.5, "EUR", False),
    ("Für 1,5Mrd. Euro ging es weg", "1,5Mrd. Euro", 1500 * M, 1500 * M, "EUR", False),
    ("Die 1000 Milliarden Euro sind weg", "1000 Milliarden Euro", 10**12, 10**12, "EUR", False),
    ("mit 1,2 Billionen Dollar bewertet", "1,2 Billionen Dollar", 1200 * G, 1200 * G, "USD", False),
    ("für 30 Millionen kanadische Dollar", "30 Millionen kanadische Dollar", 30 * M, 30 * M, "CAD", False),
    ("für drei Milliarden schwedische Kronen", "drei Milliarden schwedische Kronen", 3 * G, 3 * G, "SEK", False),
    ("für 20 Milliarden tschechischer Kronen", "20 Milliarden tschechischer Kronen", 20 * G, 20 * G, "CZK", False),
    ("für 20 Milliarden Kronen", "20 Milliarden Kronen", 20 * G, 20 * G, None, False),
    ("für 700 Millionen Renminbi", "700 Millionen Renminbi", 700 * M, 700 * M, "CNY", False),
    ("für 90 Milliarden südkoreanische Won", "90 Milliarden südkoreanische Won", 90 * G, 90 * G, "KRW", False),
    ("für zwei Millionen Pfund Sterling", "zwei Millionen Pfund Sterling", 2 * M, 2 * M, "GBP", False),
    ("für fünf Milliarden Zloty", "fünf Milliarden Zloty", 5 * G, 5 * G, "PLN", False),
    ("für eine Milliarde Hongkong-Dollar", "eine Milliarde Hongkong-Dollar", G, G, "HKD", False),
    # number words
    ("Zwölf Millionen Dollar sind da", "Zwölf Millionen Dollar", 12 * M, 12 * M, "USD", False),
    ("Er gab zweihundertfünfzig Millionen Euro", "zweihundertfünfzig Millionen Euro", 250 * M, 250 * M, "EUR", False),
    ("Er gab einundzwanzig Millionen Euro", "einundzwanzig Millionen Euro", 21 * M, 21 * M, "EUR", False),
    ("Es fehlt ein Dutzend Millionen Euro", "ein Dutzend Millionen Euro", 12 * M, 12 * M, "EUR", False),
    ("um eine halbe Milliarde Euro ging es", "eine halbe Milliarde Euro", G // 2, G // 2, "EUR", False),
    ("um eine Viertelmilliarde Euro ging es", "eine Viertelmilliarde Euro", G // 4, G // 4, "EUR", False),
    ("Anderthalb Milliarden Euro fehlen", "Anderthalb Milliarden Euro", 1500 * M, 1500 * M, "EUR", False),
    ("Zweieinhalb Mrd. Euro fehlen", "Zweieinhalb Mrd. Euro", 2500 * M, 2500 * M, "EUR", False),
    ("zwei Komma fünf Milliarden Euro", "zwei Komma fünf Milliarden Euro", 2500 * M, 2500 * M, "EUR", False),
    ("für einen symbolischen Euro", "einen symbolischen Euro", 1, 1, "EUR", False),
    ("für eine knappe Milliarde Franken", "eine knappe Milliarde Franken", None, G, "CHF", True),
    ("für eine gute Million Franken", "eine gute Million Franken", M, None, "CHF", True),
    # "über": amounting to, or more than
    ("Ein Darlehen über 90 Millionen Euro", "90 Millionen Euro", 90 * M, 90 * M, "EUR", False),
    ("Die Runde über insgesamt 90 Mio. Euro steht", "90 Mio. Euro", 90 * M, 90 * M, "EUR", False),
    ("Die Runde über mehr als 90 Mio. Euro steht", "mehr als 90 Mio. Euro", 90 * M, None, "EUR", False),
    ("Der Kredit der Deutschen Bank über 90 Mio. Euro läuft", "90 Mio. Euro", 90 * M, 90 * M, "EUR", False),
    ("Ein Kredit von über 90 Mio. Euro läuft", "über 90 Mio. Euro", 90 * M, None, "EUR", False),
    ("Man verhandelt derzeit über 90 Mio. Euro vom Bund", "90 Mio. Euro", 90 * M, 90 * M, "EUR", False),
    ("Rollwerk sammelt über 90 Mio. Euro ein", "über 90 Mio. Euro", 90 * M, None, "EUR", False),
    ("in Höhe von über 90 Mio. Euro", "über 90 Mio. Euro", 90 * M, None, "EUR", False),
    # bounds
    ("Kranz zahlt bis zu 30 Mio. Euro", "bis zu 30 Mio. Euro", None, 30 * M, "EUR", False),
    ("Kranz zahlt nicht mehr als 30 Mio. Euro", "nicht mehr als 30 Mio. Euro", None, 30 * M, "EUR", False),
    ("Kranz zahlt maximal 30 Mio. Euro", "maximal 30 Mio. Euro", None, 30 * M, "EUR", False),
    ("Kranz investiert bis 2029 vier Milliarden Euro", "vier Milliarden Euro", 4 * G, 4 * G, "EUR", False),
    ("Kranz zahlt wenigstens 30 Mio. Euro", "wenigstens 30 Mio. Euro", 30 * M, None, "EUR", False),
    ("Kranz zahlt deutlich über 30 Mio. Euro", "deutlich über 30 Mio. Euro", 30 * M, None, "EUR", False),
    ("Kranz zahlt nicht weniger als 30 Mio. Euro", "nicht weniger als 30 Mio. Euro", 30 * M, None, "EUR", False),
    ("Kranz zahlt 30 Mio. Euro oder mehr", "30 Mio. Euro oder mehr", 30 * M, None, "EUR", False),
    ("Kranz zahlt weniger als 30 Mio. Euro", "weniger als 30 Mio. Euro", None, 30 * M, "EUR", False),
    ("Kranz zahlt nicht einmal 30 Mio. Euro", "nicht einmal 30 Mio. Euro", None, 30 * M, "EUR", False),
    ("Kranz zahlt knapp 30 Mio. Euro", "knapp 30 Mio. Euro", None, 30 * M, "EUR", True),
    ("Kranz zahlt nicht ganz 30 Mio. Euro", "nicht ganz 30 Mio. Euro", None, 30 * M, "EUR", True),
    ("Kranz zahlt gut 30 Mio. Euro", "gut 30 Mio. Euro", 30 * M, None, "EUR", True),
    ("Kranz zahlt etwas mehr als 30 Mio. Euro", "etwas mehr als 30 Mio. Euro", 30 * M, None, "EUR", True),
    ("Kranz zahlt ca. 30 Mio. Euro", "ca. 30 Mio. Euro", 30 * M, 30 * M, "EUR", True),
    ("Kranz zahlt um die 30 Mio. Euro", "um die 30 Mio. Euro", 30 * M, 30 * M, "EUR", True),
    ("Kranz zahlt geschätzt 30 Mio. Euro", "geschätzt 30 Mio. Euro", 30 * M, 30 * M, "EUR", True),
    ("Kranz zahlt bis zu rund 30 Mio. Euro", "bis zu rund 30 Mio. Euro", None, 30 * M, "EUR", True),
    # ranges
    ("zwischen acht und 15 Milliarden Dollar", "zwischen acht und 15 Milliarden Dollar", 8 * G, 15 * G, "USD", False),
    ("es geht um 300 bis 400 Mio. Euro", "300 bis 400 Mio. Euro", 300 * M, 400 * M, "EUR", False),
    ("es geht um 300–400 Mio. Euro", "300–400 Mio. Euro", 300 * M, 400 * M, "EUR", False),
    ("rund 40 bis 50 Mio. Euro", "rund 40 bis 50 Mio. Euro", 40 * M, 50 * M, "EUR", True),
    ("500.000 bis eine Million Euro", "500.000 bis eine Million Euro", 500_000, M, "EUR", False),
    (
        "2,1 Milliarden bis 2,4 Milliarden Euro",
        "2,1 Milliarden bis 2,4 Milliarden Euro",
        2100 * M,
        2400 * M,
        "EUR",
        False,
    ),
    ("zwischen 900 Millionen und 1,1 Milliarden Euro", None, 900 * M, 1100 * M, "EUR", False),
    ("zwischen 900 und 1,1 Milliarden Euro", None, 900 * M, 1100 * M, "EUR", False),
    # sums in words
    (
        "ein mittlerer zweistelliger Millionenbetrag",
        "mittlerer zweistelliger Millionenbetrag",
        10 * M,
        100 * M,
        None,
        True,
    ),
    ("eine siebenstellige Summe", "siebenstellige Summe", M, 10 * M, None, True),
    ("ein zwei- bis dreistelliger Millionenbetrag", None, 10 * M, G, None, True),
    ("im einstelligen Milliarden-Euro-Bereich", "einstelligen Milliarden-Euro-Bereich", G, 10 * G, "EUR", True),
    ("Ein Milliardenbetrag ist nötig", "Milliardenbetrag", G, None, None, True),
    ("Hilfe in Milliardenhöhe", "Milliardenhöhe", G, None, None, True),
    ("Sie steckt Milliarden in Chips", "Milliarden", G, None, None, True),
    ("Sie will Milliarden ausgeben, sagt sie", "Milliarden", G, None, None, True),
    ("mehrere Milliarden Euro", "mehrere Milliarden Euro", 2 * G, None, "EUR", True),
    ("mehrere Hundert Millionen", "mehrere Hundert Millionen", 100 * M, G, None, True),
    ("Hunderte Millionen Dollar", "Hunderte Millionen Dollar", 100 * M, G, "USD", True),
    ("Dutzende Millionen Dollar", "Dutzende Millionen Dollar", 10 * M, 100 * M, "USD", True),
    ("ein Multi-Milliarden-Fonds", "Multi-Milliarden-Fonds", 2 * G, None, None, True),
    # quoted, in brackets, in brokets
    ("(50 Mio. Euro)", "50 Mio. Euro", 50 * M, 50 * M, "EUR", False),
    ("»mindestens 50 Mio. Euro«", "mindestens 50 Mio. Euro", 50 * M, None, "EUR", False),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "currency", "approx"), ROWS, ids=[r[0][:40] for r in ROWS])
def test_rows(text: str, words: str | None, low: float, high: float, currency: str, approx: bool) -> None:
    found = find_money(text, BOOK)
    assert [(m.min, m.max, m.currency, m.approx) for m in found] == [(low, high, currency, approx)]
    assert words is None or text[found[0].start : found[0].end] == words


@pytest.mark.parametrize(
    ("text", "head", "low", "currency"),
    [
        ("Die 70-Milliarden-Dollar-Runde steht", "Runde", 70 * G, "USD"),
        ("die Zwei-Milliarden-Euro-Anleihe", "Anleihe", 2 * G, "EUR"),
        ("das 45-Mrd.-$-Angebot", "Angebot", 45 * G, "USD"),
        ("ein 5-Mio.-Euro-Kredit", "Kredit", 5 * M, "EUR"),
        ("das 80-Millionen-Paket", "Paket", 80 * M, None),
        ("Millionenkredit für die Reederei", "kredit", M, None),
        ("Eine Milliarden-Bewertung lockt", "Bewertung", G, None),
        ("eine Billionen-Bewertung", "Bewertung", 10**12, None),
        ("die milliardenschwere Übernahme", "schwere", G, None),
        ("das 2,5-Milliarden-Euro-Investitions-Programm", "Investitions-Programm", 2500 * M, "EUR"),
    ],
)
def test_compounds(text: str, head: str, low: int, currency: str | None) -> None:
    (found,) = find_money(text, BOOK)
    assert (found.head, found.min, found.currency) == (head, low, currency)
    assert text[found.head_start : found.end] == head


@pytest.mark.parametrize(
    "text",
    [
        "Rund 20 Millionen Nutzer sind dabei.",
        "Er verkaufte 4,9 Millionen neue Aktien.",
        "Millionen Menschen sahen zu, Millionen von Zuschauern.",
        "3i und 50Hertz trafen sich am 20. Mai in Halle 3.",
        "Die Series B war am 3.5.2019, § 433 galt.",
        "Der Milliardär zog in die Millionenstadt.",
        "Er fuhr 1.200 Kilometer bei 30 Grad mit 200 Megawatt.",
        "Die Plattform zählt 50 Millionen aktive Kunden, davon 20 Millionen in Asien.",
        "ein zweistelliges Wachstum",
        "Die Anlage ist 15 Millionen Jahre alt.",
        "Die Bevölkerung wächst um 2,5 Milliarden auf 9,8 Milliarden Menschen.",
        "",
        "Mio. Mrd. Euro Dollar",
    ],
)
def test_not_money(text: str) -> None:
    assert find_money(text, BOOK) == []


def test_change_gives_two_sums() -> None:
    old, new = find_money("hebt das Budget von 400 auf 600 Mio. Euro", BOOK)
    assert (old.min, old.change_from, new.min, new.change_from) == (400 * M, True, 600 * M, False)
    step, total = find_money("hebt das Budget um 200 auf 600 Mio. Euro", BOOK)
    assert (step.min, step.change_from, total.min, total.change_from) == (200 * M, True, 600 * M, False)


@pytest.mark.parametrize(
    ("text", "currency", "alt_currency", "alt"),
    [
        ("15 Mio. Dollar (rund 12 Mio. Franken)", "USD", "CHF", 12 * M),
        ("umgerechnet 17 Mio. Euro (20 Mio. Dollar)", "EUR", "USD", 20 * M),
        ("4 Mrd. Euro/4,6 Mrd. Dollar", "EUR", "USD", 4600 * M),
        ("20 Mio. Dollar, umgerechnet 17 Mio. Euro", "USD", "EUR", 17 * M),
        ("20 Mio. Dollar (das entspricht 17 Mio. Euro)", "USD", "EUR", 17 * M),
    ],
)
def test_conversion(text: str, currency: str, alt_currency: str, alt: int) -> None:
    (found,) = find_money(text, BOOK)
    assert found.currency == currency
    assert found.alt is not None
    assert (found.alt.currency, found.alt.min) == (alt_currency, alt)


def test_bracket_with_year_is_an_old_figure() -> None:
    now, then = find_money("erhielt 9 Mio. Euro (2023: 4 Mio.)", BOOK)
    assert (now.min, now.alt, now.change_from) == (9 * M, None, False)
    assert then.change_from


def test_missing_currency() -> None:
    text = "50 Millionen für Zyklon\n\nZyklon bekommt 50 Millionen Euro. Davon gehen 20 Millionen in den Bau."
    assert [m.currency for m in find_money(text, BOOK)] == ["EUR", "EUR", "EUR"]
    assert [m.currency for m in find_money("Fintech sammelt fünf Millionen in acht Stunden ein", BOOK)] == [None]
    assert [m.currency for m in find_money("Milliarden fließen, davon 20 Millionen Euro sofort.", BOOK)] == [
        None,
        "EUR",
    ]


def test_missing_unit() -> None:
    text = "Man verhandle über 30 Millionen Euro, das Blatt nennt sogar 40."
    assert [m.min for m in find_money(text, BOOK)] == [30 * M, 40 * M]
    text = "Auf Arnbach entfallen 20, auf Belting 7,5 Millionen Euro."
    assert [m.min for m in find_money(text, BOOK)] == [20 * M, 7_500_000]
    assert [m.min for m in find_money("20 und 30 Millionen Euro", BOOK)] == [20 * M, 30 * M]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("7,50 Euro je Aktie", "share"),
        ("3 Mio. Euro pro Jahr", "year"),
        ("80 Dollar je Barrel", "unit"),
        ("50 Euro/Aktie", "share"),
        ("zum Ausgabepreis von 11 Euro", "share"),
        ("3 Mio. Euro im Januar", ""),
    ],
)
def test_prices(text: str, per: str) -> None:
    assert [m.per for m in find_money(text, BOOK)] == [per]
