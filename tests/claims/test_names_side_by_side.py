"""Firms named right behind another, or right behind the noun for the firm that acts."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Laut Handelsblatt will Larkan Dorvik für 40 Millionen Euro kaufen.",
            ["acquisition planned Larkan -> Dorvik 40m EUR"],
        ),
        ("de", "Im Mai hat Larkan Dorvik übernommen. Larkan baut Pumpen.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "de",
            "Für 40 Millionen Euro übernimmt Merwin Tessling, den Anbieter von Filtern.",
            ["acquisition announced Merwin -> Tessling 40m EUR"],
        ),
        (
            "de",
            "Nach Informationen der Zeitung hatte Kolb Arden 2019 für 12 Millionen Dollar gekauft.",
            ["acquisition completed Kolb -> Arden 12m USD"],
        ),
        (
            "de",
            "Gestern kündigte der Vorstand an, dass Larkan Dorvik für 40 Millionen Euro übernehmen werde.",
            ["acquisition announced Larkan -> Dorvik 40m EUR"],
        ),
        (
            "de",
            "Warum Larkan Dorvik kaufte, bleibt offen: Der Preis lag bei 3 Millionen Euro.",
            ["acquisition completed Larkan -> Dorvik 3m EUR"],
        ),
        ("de", "Im Mai wurde Larkan Dorvik von Merwin übernommen.", ["acquisition completed Merwin -> Larkan Dorvik"]),
        (
            "de",
            "Im Mai hat Larkan Dorvik den Pumpenbauer Kolb übernommen.",
            ["acquisition completed Larkan Dorvik -> Kolb"],
        ),
        (
            "de",
            "Für 40 Millionen Euro hat Larkan Dorvik Anteile an Kolb erworben.",
            ["acquisition completed Larkan Dorvik -> Kolb 40m EUR"],
        ),
        ("de", "Im Mai hat sich Larkan Dorvik für 40 Millionen Euro verkauft.", []),
        (
            "de",
            "2019 hat Larkan Ventures für 40 Millionen Euro den Hafen gekauft.",
            ["acquisition completed Larkan Ventures -> Hafen 40m EUR"],
        ),
        ("de", "Es heißt, dass Larkan Dorvik ihn für 40 Millionen Euro gekauft hat. Kolb war der Verkäufer.", []),
    ],
)
def test_buyer_and_bought_right_behind_each_other(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            (
                "Larkan kauft Dorvik für 40 Millionen Euro. Im Vorjahr hatte der Konzern Selmer für 20 "
                "Millionen Euro erworben."
            ),
            ["acquisition announced Larkan -> Dorvik 40m EUR", "acquisition completed Larkan -> Selmer 20m EUR"],
        ),
        (
            "de",
            "Die Merwin AG übernimmt Kolb. 2019 kaufte das Unternehmen Tessling für 30 Millionen Euro.",
            ["acquisition announced Merwin AG -> Kolb", "acquisition completed Merwin AG -> Tessling 30m EUR"],
        ),
        (
            "de",
            (
                "Larkan zahlt 40 Millionen Euro für Dorvik. Dass der Konzern Selmer für 20 Millionen Euro "
                "kaufen will, war schon bekannt."
            ),
            ["acquisition announced Larkan -> Dorvik 40m EUR", "acquisition planned Larkan -> Selmer 20m EUR"],
        ),
        (
            "de",
            ("Der Autozulieferer Larkan wächst weiter. Im Mai übernahm die Gruppe Tessling für 5 Millionen Euro."),
            ["acquisition completed Larkan -> Tessling 5m EUR"],
        ),
        (
            "de",
            "Der Konzern Selmer kauft Dorvik für 40 Millionen Euro.",
            ["acquisition announced Selmer -> Dorvik 40m EUR"],
        ),
        (
            "de",
            (
                "Larkan kauft Dorvik für 40 Millionen Euro. Im Vorjahr hatte der Konzern Selmer den Pumpenbauer "
                "Kolb für 20 Millionen Euro erworben."
            ),
            ["acquisition announced Larkan -> Dorvik 40m EUR", "acquisition completed Selmer -> Kolb 20m EUR"],
        ),
    ],
)
def test_a_firm_behind_the_noun_for_its_buyer(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            (
                "Der New Yorker Finanzinvestor Larkan verkauft Dorvik. Die New Yorker hatten den Pumpenbauer "
                "2019 für 40 Millionen Euro übernommen."
            ),
            ["acquisition completed Larkan -> Dorvik 40m EUR"],
        ),
        (
            "de",
            (
                "Der Mannheimer Konzern Selmer wächst. Für 40 Millionen Euro haben die Mannheimer den "
                "Filterhersteller Tessling gekauft."
            ),
            ["acquisition completed Selmer -> Tessling 40m EUR"],
        ),
        (
            "de",
            (
                "Der US-Finanzinvestor Arden greift zu. Die Amerikaner übernehmen den Reifenhersteller Kolb für "
                "40 Millionen Dollar."
            ),
            ["acquisition announced Arden -> Kolb 40m USD"],
        ),
        (
            "de",
            "Kolb geht an die schwedische Gruppe Larkan. 40 Millionen Euro legen die Schweden auf den Tisch.",
            ["acquisition announced Larkan -> Kolb 40m EUR"],
        ),
    ],
)
def test_a_buyer_called_by_its_city(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
