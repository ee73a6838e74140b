"""Wordings of holdings in both languages, and percentages that are none."""

import pytest

from newsclaims.amounts import find_money, find_stakes
from newsclaims.rulebook import Rulebook

GERMAN = [
    ("Sie kauft 24,9 Prozent an Kellner.", 24.9, 24.9),
    ("Ein 24,9-prozentiger Anteil geht weg.", 24.9, 24.9),
    ("Die 24,9-Prozent-Beteiligung geht weg.", 24.9, 24.9),
    ("Der 24,9%-Anteil geht weg.", 24.9, 24.9),
    ("Es ist ein Anteil von gut zehn Prozent.", 10, None),
    ("Sie hält einen Anteil von bis zu 29,9 Prozent.", None, 29.9),
    ("Sie übernimmt mindestens 51 Prozent der Anteile.", 51, None),
    ("Sie übernimmt zwischen 20 und 25 Prozent der Anteile.", 20, 25),
    ("Sie übernimmt 20 bis 25 Prozent der Anteile.", 20, 25),
    ("Sie erwirbt ein Viertel der Anteile.", 25, 25),
    ("Sie erwirbt ein Drittel an der Brauerei.", 33.3, 33.3),
    ("Sie erwirbt die Hälfte der Anteile.", 50, 50),
    ("Das Werk gehört beiden zu gleichen Teilen.", 50, 50),
    ("Kellner ist eine hundertprozentige Tochter.", 100, 100),
    ("Sie gehört zu 100 Prozent der Stadt.", 100, 100),
    ("Sie sichert sich die Mehrheit an Kellner.", 50, None),
    ("Sie sucht eine Minderheitsbeteiligung.", None, 50),
    ("Kellner wird vollständig übernommen.", 100, 100),
    ("Sie erwirbt 50 Prozent plus eine Aktie an Kellner.", 50, None),
    ("Der Fonds bringt das Geld und erhält 80 Prozent der Projektgesellschaft.", 80, 80),
]

ENGLISH = [
    ("It bought a 49.9-percent holding.", 49.9, 49.9),
    ("It bought a 51pc stake.", 51, 51),
    ("It bought 51 per cent of Kelner.", 51, 51),
    ("It took a 10%-15% stake.", 10, 15),
    ("It may take a stake of up to 25%.", None, 25),
    ("It holds at least 5% of the shares.", 5, None),
    ("It owns just under 10% of the company.", None, 10),
    ("It sold a third of its network arm to Nordlys for £1bn.", 33.3, 33.3),
    ("It took a quarter stake.", 25, 25),
    ("It took full ownership of Kelner.", 100, 100),
    ("It bought a majority stake in Kelner.", 50, None),
    ("It bought a minority stake in Kelner.", None, 50),
    ("It is to pick up 26% of Kelner for $2bn.", 26, 26),
    ("Kelner, 51%-owned by Nordlys, said so.", 51, 51),
]

NONE = {
    "de": [
        "Die Prämie beträgt 30 Prozent auf den Kurs.",
        "Der Umsatz wuchs um 12 Prozent.",
        "Die Anleihe bringt 6,5 Prozent Zinsen.",
        "Die Aktie verlor 4 Prozent, Aktien fielen um 3 Prozent.",
        "Sie macht 40 Prozent des Umsatzes im Ausland.",
        "Er bekam 40 Prozent der Stimmen bei der Wahl.",
        "Rund 70 Prozent der Beschäftigten bleiben.",
        "Ein Drittel der Belegschaft geht.",
        "Das ist nicht hundertprozentig sicher.",
        "Der Rabatt von 20 Prozent gilt.",
    ],
    "en": [
        "The offer is a premium of 30% to the price.",
        "Sales grew 12 percent.",
        "The bond yields 6.58%.",
        "Shares rose 4% on Monday.",
        "It makes 40% of revenue abroad.",
        "About 90% of its staff will stay.",
        "The fee is 2% of the sum.",
        "A third of its workforce goes.",
        "Profit fell 8% from a year earlier.",
        "The Hang Seng index is up 21%.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "low", "high"), [("de", *r) for r in GERMAN] + [("en", *r) for r in ENGLISH]
)
def test_rows(language: str, text: str, low: float | None, high: float | None) -> None:
    found = find_stakes(text, Rulebook(language))
    assert [(s.min, s.max) for s in found] == [(low, high)]


@pytest.mark.parametrize(("language", "text"), [(lang, t) for lang, texts in NONE.items() for t in texts])
def test_not_stakes(language: str, text: str) -> None:
    assert find_stakes(text, Rulebook(language)) == []


@pytest.mark.parametrize(
    ("language", "text", "old", "new"),
    [
        ("de", "Sie stockt ihren Anteil von fünf auf 23 Prozent auf.", 5, 23),
        ("de", "Sie stockt ihren Anteil um fünf auf 23 Prozent auf.", 5, 23),
        ("en", "It lifted its stake to 28% from 25%.", 25, 28),
        ("en", "It lifted its stake from 25% to 28%.", 25, 28),
    ],
)
def test_change(language: str, text: str, old: float, new: float) -> None:
    assert {(s.min, s.old) for s in find_stakes(text, Rulebook(language))} == {(old, True), (new, False)}


def test_head_of_a_compound() -> None:
    text = "Das 15-Prozent-Paket ging weg."
    (found,) = find_stakes(text, Rulebook("de"))
    assert (found.head, text[found.head_start : found.end]) == ("Paket", "Paket")


def test_nothing_inside_a_sum() -> None:
    text = "It took half of the company for half a billion dollars."
    book = Rulebook("en")
    assert len(find_stakes(text, book, find_money(text, book))) == 1
