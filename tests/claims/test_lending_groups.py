"""Who leads a group of banks lends with it, and whoever paves the way for money gives it."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Ein Bankenkonsortium um die Merwin Bank leiht Dorvik 400 Millionen Euro.",
            ["loan announced Merwin Bank -> Dorvik 400m EUR"],
        ),
        (
            "de",
            ("Dorvik erhält von einem Konsortium unter Führung der Merwin Bank einen Kredit über 400 Millionen Euro."),
            ["loan announced Merwin Bank -> Dorvik 400m EUR"],
        ),
        (
            "de",
            (
                "Dorvik hat mit einem Konsortium aus Merwin Bank, Larkan Bank und Arden einen Konsortialkredit "
                "über 400 Millionen Euro abgeschlossen."
            ),
            ["loan completed Merwin Bank+Larkan Bank+Arden -> Dorvik 400m EUR"],
        ),
        (
            "de",
            "Die Merwin Bank führt das Konsortium an, das Dorvik 400 Millionen Euro leiht.",
            ["loan announced Merwin Bank -> Dorvik 400m EUR"],
        ),
        (
            "en",
            "Merwin Bank led a syndicate that lent Dorvik $400 million.",
            ["loan completed Merwin Bank -> Dorvik 400m USD"],
        ),
        (
            "en",
            "Dorvik signed a $400 million loan with a group of banks led by Merwin Bank.",
            ["loan announced Merwin Bank -> Dorvik 400m USD"],
        ),
        (
            "en",
            (
                "A consortium of lenders including Merwin Bank and Larkan Bank will provide Dorvik with a $400 "
                "million credit facility."
            ),
            ["loan planned Merwin Bank+Larkan Bank -> Dorvik 400m USD"],
        ),
        (
            "en",
            "Dorvik borrowed $400 million from a consortium led by Merwin Bank.",
            ["loan completed Merwin Bank -> Dorvik 400m USD"],
        ),
        (
            "de",
            "Die Larkan Bank leitet ein Konsortium, das der Dorvik AG 30 Millionen Euro leiht.",
            ["loan announced Larkan Bank -> Dorvik AG 30m EUR"],
        ),
        (
            "en",
            "Larkan Bank heads a consortium that will lend Dorvik $400 million.",
            ["loan planned Larkan Bank -> Dorvik 400m USD"],
        ),
        (
            "en",
            "Merwin Partners leads a group of investors that is putting $40 million into Dorvik.",
            ["investment announced Merwin Partners -> Dorvik 40m USD"],
        ),
    ],
)
def test_the_leader_of_a_group_lends(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Polens Regierung ebnet den Weg für Milliardeninvestitionen",
            ["investment announced Polens Regierung -> ? 1000..m None"],
        ),
        (
            "de",
            (
                "Der Stadtrat von Kolbstadt hat den Weg für einen Zuschuss von 4 Millionen Euro an die "
                "Larkan-Klinik geebnet."
            ),
            ["grant completed Stadtrat -> Larkan-Klinik 4m EUR"],
        ),
        (
            "de",
            "Der Aufsichtsrat von Larkan ebnete den Weg für die Übernahme von Dorvik für 40 Millionen Euro.",
            ["acquisition completed Larkan -> Dorvik 40m EUR"],
        ),
        (
            "en",
            "UK government paves way for £40 million aid for farms",
            ["grant announced UK government -> farms 40m GBP"],
        ),
        (
            "en",
            "The Dutch government has paved the way for £3 million in subsidies for Dorvik.",
            ["grant completed Dutch government -> Dorvik 3m GBP"],
        ),
    ],
)
def test_paving_the_way(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
