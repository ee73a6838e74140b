"""Purchases told with but their own company and time, the rest once for all."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Larkan übernahm 2014 Dorvik und ein Jahr später den Filterhersteller Selmer.",
            ["acquisition completed Larkan -> Dorvik", "acquisition completed Larkan -> Selmer"],
        ),
        (
            "de",
            "Der Konzern Larkan hat 2014 Dorvik und 2016 Selmer übernommen. Selmer baut Pumpen.",
            ["acquisition completed Larkan -> Dorvik", "acquisition completed Larkan -> Selmer"],
        ),
        (
            "de",
            "2014 ging Dorvik an Larkan, zwei Jahre darauf die Werft Selmer an Merwin.",
            ["acquisition completed Larkan -> Dorvik", "acquisition completed Merwin -> Werft Selmer"],
        ),
        (
            "de",
            "Erst erwarb Larkan Dorvik, dann Selmer und schließlich den Pumpenbauer Kolb.",
            [
                "acquisition completed Larkan -> Dorvik",
                "acquisition completed Larkan -> Selmer",
                "acquisition completed Larkan -> Kolb",
            ],
        ),
        (
            "de",
            "Im Mai kaufte Larkan den Reifenhändler Dorvik, im Juni den Pumpenbauer Kolb.",
            ["acquisition completed Larkan -> Dorvik", "acquisition completed Larkan -> Kolb"],
        ),
        (
            "de",
            "Nachdem Larkan 2014 Dorvik und 2016 den Pumpenbauer Kolb übernommen hatte, stieg der Umsatz.",
            ["acquisition completed Larkan -> Dorvik", "acquisition completed Larkan -> Kolb"],
        ),
        (
            "de",
            ("Larkan kaufte Dorvik für 4 Millionen Euro und im Jahr darauf den Pumpenbauer Kolb für 6 Millionen."),
            ["acquisition completed Larkan -> Dorvik 4m EUR", "acquisition completed Larkan -> Kolb 6m EUR"],
        ),
        (
            "en",
            "Larkan Group took over Dorvik in 2014 and Selmer a year later.",
            ["acquisition completed Larkan Group -> Dorvik", "acquisition completed Larkan Group -> Selmer"],
        ),
        (
            "en",
            "Larkan Group bought Dorvik in 2014, Selmer in 2016 and Kolb in 2018.",
            [
                "acquisition completed Larkan Group -> Dorvik",
                "acquisition completed Larkan Group -> Selmer",
                "acquisition completed Larkan Group -> Kolb",
            ],
        ),
        (
            "en",
            "It was Larkan Group that acquired Dorvik in May and Tessling in June.",
            ["acquisition completed Larkan Group -> Dorvik", "acquisition completed Larkan Group -> Tessling"],
        ),
        (
            "en",
            "Merwin Partners first invested in Dorvik in 2014 and then in Kolb in 2016.",
            ["investment completed Merwin Partners -> Dorvik", "investment completed Merwin Partners -> Kolb"],
        ),
    ],
)
def test_what_is_told_again_of_another_time(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Larkan übernahm 2014 Dorvik und Selmer. Selmer baut Pumpen.",
            ["acquisition completed Larkan -> Dorvik+Selmer"],
        ),
        (
            "de",
            "Larkan übernahm 2014 Dorvik, im Mai 2016 meldete Selmer Insolvenz an.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "en",
            "Larkan Group bought Dorvik in 2014, Kolb said on Monday.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Larkan Group bought Dorvik and Selmer in 2014.",
            ["acquisition completed Larkan Group -> Dorvik+Selmer"],
        ),
    ],
)
def test_what_is_told_together_or_by_another(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
