"""Purchases told by what they did to their buyer."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            (
                "Der Umsatz von Larkan in Österreich ist durch ein gutes Geschäft und vor allem durch die "
                "Übernahme der Dorvik AG im Vorjahr auf 40 Millionen Euro gestiegen."
            ),
            ["acquisition completed Larkan -> Dorvik AG"],
        ),
        (
            "de",
            "Der Gewinn der Merwin AG sank wegen der Übernahme von Kolb um 5 Prozent.",
            ["acquisition completed Merwin AG -> Kolb"],
        ),
        (
            "de",
            "Durch den Zukauf von Dorvik ist Larkan zum zweitgrößten Pumpenbauer aufgestiegen.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "de",
            "Mit der Übernahme von Dorvik stärkt Larkan sein Geschäft mit Filtern.",
            ["acquisition announced Larkan -> Dorvik"],
        ),
        ("de", "Seit dem Kauf von Dorvik beschäftigt Larkan 400 Menschen.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "en",
            "Larkan Group's debt rose to $40 million after the acquisition of Dorvik.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Sales at Merwin Corp climbed 12%, helped by its takeover of Kolb.",
            ["acquisition completed Merwin Corp -> Kolb"],
        ),
        (
            "en",
            "With the purchase of Dorvik, Larkan Group becomes the biggest pump maker.",
            ["acquisition announced Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Larkan Group has become the largest pump maker through its acquisition of Dorvik.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Profit at Selmer Inc fell because of costs from the acquisition of Tessling.",
            ["acquisition completed Selmer Inc -> Tessling"],
        ),
        (
            "en",
            "Since buying Dorvik in 2015, Larkan Group has cut 400 jobs.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "de",
            "Die Larkan AG schließt die im vergangenen Jahr übernommene Tochter Dorvik.",
            ["acquisition completed Larkan AG -> Dorvik"],
        ),
        ("de", "Merwin verklagt die im Mai übernommene Firma Dorvik.", []),
        (
            "de",
            "Nach der Übernahme von Dorvik durch Merwin ist der Gewinn von Larkan gesunken.",
            ["acquisition completed Merwin -> Dorvik"],
        ),
        (
            "de",
            "Der Kurs von Larkan stieg nach der Übernahme von Dorvik durch Selmer.",
            ["acquisition completed Selmer -> Dorvik"],
        ),
        ("de", "Die Aktie von Larkan stieg nach der Übernahme.", []),
        (
            "en",
            "Larkan Group's shares rose after the takeover of Dorvik by Merwin Corp.",
            ["acquisition completed Merwin Corp. -> Dorvik"],
        ),
        (
            "en",
            "Sales at Dorvik rose after its acquisition by Larkan Group.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        ("de", "Der Umsatz von Dorvik stieg nach der Übernahme durch Larkan.", []),
    ],
)
def test_whose_figures_a_purchase_changed(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Die 2019 von Larkan für 40 Millionen Euro übernommene Dorvik AG baut Pumpen.",
            ["acquisition completed Larkan -> Dorvik AG 40m EUR"],
        ),
        ("de", "Die von Larkan gekaufte Dorvik AG baut Pumpen.", ["acquisition completed Larkan -> Dorvik AG"]),
        (
            "de",
            "Der Umsatz von Larkan stieg dank der Übernahme von Dorvik um 5 Prozent.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        ("de", "Durch den Kauf von Dorvik wurde Larkan zum Marktführer.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "de",
            "Nach der Übernahme des Pumpenbauers Dorvik ist der Gewinn von Larkan gesunken.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "de",
            "Larkan hat mit der Übernahme von Dorvik seinen Umsatz verdoppelt.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "en",
            "Larkan Group's sales rose 5%, boosted by the acquisition of Dorvik.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Revenue at Larkan Group grew after its purchase of Dorvik.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Larkan Group, which acquired Dorvik last year, cut its forecast.",
            ["acquisition completed Larkan Group -> Dorvik"],
        ),
    ],
)
def test_what_a_phrase_tells_inside_another(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
