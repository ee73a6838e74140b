"""What tells no deal of its own: on what another hangs, what somebody could do, a listing that is only spoken about."""

import pytest
from tests.reading import Language, answers

_TOLD: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan wants to go public. Merwin stays on if more than $40 million is taken in by the listing.",
        "en",
        ["ipo planned ? -> Larkan"],
    ),
    (
        "Larkan will an die Börse. Die Banken zahlen nur, wenn mindestens drei Milliarden Euro eingenommen werden.",
        "de",
        ["ipo planned ? -> Larkan"],
    ),
    (
        'Merwin Capital has backed Larkan. "We were able to write a $250,000 check," the fund\'s founder said.',
        "en",
        [],
    ),
    ("Asked about Larkan's yanked IPO, Roth said the process works.", "en", []),
    ("Roth spoke about Larkan's failed IPO.", "en", []),
    ("Auf den Börsengang von Larkan angesprochen, sagte Roth nichts.", "de", []),
]
_LENT: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan is seeking a $4 billion credit facility. Other lenders will solidify commitments of $250 million.",
        "en",
        ["loan in_talks ? -> Larkan 4000m USD", "loan planned ? -> Larkan 250m USD"],
    ),
    (
        "Larkan wants to borrow $4 billion. Merwin Bank's advisers said it would commit $800 million to a facility.",
        "en",
        ["loan planned ? -> Larkan 4000m USD", "loan announced Merwin Bank -> Larkan 800m USD"],
    ),
    (
        "Larkan will einen Kredit über vier Milliarden Euro. Banken sollen Zusagen über 750 Millionen Euro geben.",
        "de",
        ["loan planned ? -> Larkan 4000m EUR", "loan planned ? -> Larkan 750m EUR"],
    ),
    (
        "Larkan's plant in Leeds is expanding thanks to a fresh $40 million injection.",
        "en",
        ["investment completed ? -> Larkan's plant in Leeds 40m USD"],
    ),
    (
        "Das Larkan-Werk in Ulm wächst dank einer Finanzspritze von 40 Millionen Euro.",
        "de",
        ["investment announced ? -> Larkan-Werk in Ulm 40m EUR"],
    ),
    (
        "Ida Roth left the bank and raised $1.6 billion, making her Arden Asset Management the largest new fund.",
        "en",
        ["funding_round completed ? -> Arden Asset Management 1600m USD"],
    ),
    (
        "The round brought in $40 million, making Larkan the most valuable startup in Leeds.",
        "en",
        ["funding_round completed ? -> Larkan 40m USD"],
    ),
]


@pytest.mark.parametrize(("text", "language", "found"), _TOLD)
def test_what_is_only_supposed_or_spoken_about(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(("text", "language", "found"), _LENT)
def test_money_promised_or_got_by_the_way(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found
