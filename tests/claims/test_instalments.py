"""What a price is paid in, and sums told before the parties of their deal."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            (
                "Larkan zahlt für Dorvik bis zu 48 Millionen Euro. Sofort überweist der Konzern 30 Millionen, "
                "weitere 18 Millionen fließen erst 2027, falls die Umsätze stimmen."
            ),
            ["acquisition announced Larkan -> Dorvik ..48m EUR"],
        ),
        (
            "de",
            (
                "Larkan übernimmt Dorvik für bis zu 50 Millionen Euro. Davon werden 30 Millionen sofort "
                "gezahlt, 20 Millionen hängen vom Erfolg ab."
            ),
            ["acquisition announced Larkan -> Dorvik ..50m EUR"],
        ),
        (
            "de",
            (
                "Larkan kauft Merwin für insgesamt 12 Millionen Euro. 10 Millionen Euro fließen beim Abschluss, "
                "zwei Millionen Euro folgen 2026."
            ),
            ["acquisition announced Larkan -> Merwin 12m EUR"],
        ),
        (
            "en",
            (
                "Larkan Group will buy Dorvik for up to $40 million. It will pay $35 million upfront, and a "
                "further $5 million is due if targets are met."
            ),
            ["acquisition announced Larkan Group -> Dorvik ..40m USD"],
        ),
        (
            "en",
            (
                "Larkan Group agreed to acquire Dorvik for as much as $50 million, with $30 million paid at "
                "closing and $20 million in milestone payments."
            ),
            ["acquisition announced Larkan Group -> Dorvik ..50m USD"],
        ),
        (
            "de",
            ("Larkan kauft Dorvik für 40 Millionen Euro. Dorvik hatte 2015 für 5 Millionen Euro Kolb übernommen."),
            ["acquisition announced Larkan -> Dorvik 40m EUR", "acquisition completed Dorvik -> Kolb 5m EUR"],
        ),
        (
            "en",
            "Larkan Group will buy Dorvik for $40 million, $35 million in cash and $5 million in stock.",
            ["acquisition announced Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "en",
            (
                "Larkan Group bought Dorvik for $40 million. Merwin Partners had paid $5 million upfront for "
                "Dorvik in 2012."
            ),
            [
                "acquisition completed Larkan Group -> Dorvik 40m USD",
                "acquisition completed Merwin Partners -> Dorvik 5m USD",
            ],
        ),
        (
            "de",
            ("Larkan kauft Dorvik für 40 Millionen Euro, davon 30 Millionen in bar und 10 Millionen in Aktien."),
            ["acquisition announced Larkan -> Dorvik 40m EUR"],
        ),
    ],
)
def test_a_price_and_its_parts(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            (
                "In der Pumpenbranche bahnt sich eine milliardenschwere Übernahme an. Larkan verhandelt über "
                "den Kauf von Dorvik."
            ),
            ["acquisition in_talks Larkan -> Dorvik 1000..m None"],
        ),
        (
            "de",
            "Der Branche steht ein Milliardendeal bevor. Larkan will Dorvik übernehmen.",
            ["acquisition planned Larkan -> Dorvik 1000..m None"],
        ),
        (
            "de",
            "Millionenübernahme in Jena: Larkan kauft den Pumpenbauer Dorvik.",
            ["acquisition announced Larkan -> Dorvik 1..m None"],
        ),
        (
            "de",
            (
                "Der Hafen steht vor einer Übernahme für 40 Millionen Euro. Die Merwin AG verhandelt über den "
                "Kauf der Werft Dorvik."
            ),
            ["acquisition in_talks Merwin AG -> Werft Dorvik 40m EUR"],
        ),
        (
            "de",
            (
                "Es wäre die größte Übernahme des Jahres für mehr als 40 Millionen Euro. Larkan will Dorvik "
                "kaufen, sagten Insider."
            ),
            ["acquisition planned Larkan -> Dorvik 40..m EUR"],
        ),
        (
            "en",
            ("A multibillion-dollar takeover is looming in the pump industry. Larkan Group is in talks to buy Dorvik."),
            ["acquisition in_talks Larkan Group -> Dorvik 2000..m USD"],
        ),
        (
            "en",
            ("The pump industry is about to see a $40 million acquisition. Larkan Group has agreed to buy Dorvik."),
            ["acquisition announced Larkan Group -> Dorvik 40m USD"],
        ),
        (
            "de",
            (
                "In der Pumpenbranche bahnt sich eine milliardenschwere Übernahme an. Umsatz und Gewinn "
                "steigen. Das teilte der Verband mit. Larkan will Dorvik übernehmen."
            ),
            ["acquisition planned Larkan -> Dorvik"],
        ),
        (
            "de",
            ("Nach einer Übernahme für 40 Millionen Euro wird gespart. Larkan zahlt 3 Millionen Euro für Dorvik."),
            ["acquisition announced Larkan -> Dorvik 3m EUR"],
        ),
    ],
)
def test_a_sum_before_its_parties(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
