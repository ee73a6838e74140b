"""Budgets that somebody asks for a public body, or that a parliament passes for it; a general budget is none."""

import pytest
from tests.reading import Language, answers

_BUDGETS: list[tuple[str, Language, list[str]]] = [
    (
        "The White House is about to request a budget of $4 billion for the Coast Guard.",
        "en",
        ["grant in_talks ? -> Coast Guard 4000m USD"],
    ),
    (
        "Governor Ida Roth proposed a $40 million budget for the Ohio Parks Department on Monday.",
        "en",
        ["grant in_talks ? -> Ohio Parks Department 40m USD"],
    ),
    (
        "Congress passed a $4 billion budget for the Coast Guard.",
        "en",
        ["grant announced Congress -> Coast Guard 4000m USD"],
    ),
    (
        "Lawmakers rejected a $4 billion budget for the Coast Guard.",
        "en",
        ["grant ended ? -> Coast Guard 4000m USD"],
    ),
    (
        "Democrats want a $9 billion budget increase for the Internal Revenue Service.",
        "en",
        ["grant planned ? -> Internal Revenue Service 9000m USD"],
    ),
    (
        "Lawmakers discussed a budget request of $4 billion for the Coast Guard.",
        "en",
        ["grant in_talks ? -> Coast Guard 4000m USD"],
    ),
    (
        "Larkan Labs asked Congress for $40 million.",
        "en",
        ["grant in_talks Congress -> Larkan Labs 40m USD"],
    ),
    (
        "Das Weiße Haus will für die Nasa ein Budget von 25 Milliarden Dollar beantragen.",
        "de",
        ["grant in_talks ? -> Nasa 25000m USD"],
    ),
    (
        "Der Bundestag bewilligte dem Institut Larkan einen Etat von 40 Millionen Euro.",
        "de",
        ["grant announced Bundestag -> Larkan 40m EUR"],
    ),
    (
        "Das Land beantragt für die Werft Tamson einen Kredit von 5 Millionen Euro.",
        "de",
        ["loan in_talks Land -> Werft Tamson 5m EUR"],
    ),
]


@pytest.mark.parametrize(("text", "language", "found"), _BUDGETS)
def test_budgets_of_public_bodies(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Germany approved a $400 billion budget for 2020.", "en"),
        ("Larkan plans a capital budget of $40 million.", "en"),
        ("The president's budget request of $4 trillion was dead on arrival.", "en"),
        ("The film has a $40 million budget for Dorvik Studios.", "en"),
        ("Der Gemeinderat beschloss einen Etat von 40 Millionen Euro.", "de"),
        ("Der Klub hat einen Etat von 40 Millionen Euro.", "de"),
    ],
)
def test_general_budgets_are_no_claims(text: str, language: Language) -> None:
    assert answers(text, language) == []
