"""What is told of a merged firm is told of both that merge."""

from typing import Literal

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Dorvik und Selmer fusionieren. Nun kauft der fusionierte Konzern um 40 Millionen Euro die Werft Torvano.",
            ("acquisition", ["Dorvik", "Selmer"], ["Werft Torvano"]),
        ),
        (
            "de",
            "Dorvik und Selmer schließen sich zusammen. Bloomberg beziffert den Wert des Konzerns auf zwei Milliarden.",
            ("valuation", [], ["Dorvik", "Selmer"]),
        ),
        (
            "de",
            "Die Fusion der Chemiefirmen Dorvik und Selmer ist beschlossen. Larkan schießt 1,6 Milliarden Euro zu.",
            ("investment", ["Larkan"], ["Dorvik", "Selmer"]),
        ),
        (
            "en",
            "Dorvik and Selmer have agreed to merge. The combined company will then buy Torvano for $40 million.",
            ("acquisition", ["Dorvik", "Selmer"], ["Torvano"]),
        ),
        (
            "en",
            "The brewers Dorvik and Selmer are merging. Bloomberg put the value of the combined company at $4 billion.",
            ("valuation", [], ["Dorvik", "Selmer"]),
        ),
    ],
)
def test_both_partners(language: Literal["de", "en"], text: str, wanted: tuple[str, list[str], list[str]]) -> None:
    told = [(c.type, [i.name for i in c.investors], [t.name for t in c.targets]) for c in claims(text, language)]
    assert wanted in told


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Larkan plans to merge Dorvik with Kolb.", "en", ["acquisition planned ? -> Dorvik+Kolb"]),
        ("The state plans to merge Dorvik and Kolb.", "en", ["acquisition planned ? -> Dorvik+Kolb"]),
        ("Larkan bought Dorvik in May and merged it with Kolb.", "en", ["acquisition completed Larkan -> Dorvik"]),
        ("Larkan will merge its pump arm with Kolb.", "en", ["acquisition announced ? -> Larkan+Kolb"]),
        ("Der Staat will Dorvik mit Kolb fusionieren.", "de", ["acquisition planned ? -> Dorvik+Kolb"]),
        ("Larkan übernahm Dorvik im Mai und verschmolz es mit Kolb.", "de", ["acquisition completed Larkan -> Dorvik"]),
    ],
)
def test_who_merges_two_others_is_none_of_them(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found
