"""Who gives and who gets public money that is told by adjectives, beside a plant, or as what it is built with."""

import pytest
from tests.reading import Language, answers

_PUBLIC: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan is building a plant in Ohio for $200 million. State and local incentives amounted to $40 million.",
        "en",
        ["investment announced Larkan -> plant in Ohio 200m USD", "grant completed Ohio -> Larkan 40m USD"],
    ),
    (
        "Larkan will get $3 million in state and city incentives in New York.",
        "en",
        ["grant announced New York -> Larkan 3m USD"],
    ),
    (
        "Larkan is building a plant in Leeds with $4 million in federal aid.",
        "en",
        ["grant announced ? -> Larkan 4m USD"],
    ),
    (
        "Larkan will reopen its plant with a $4 million loan from Merwin Bank.",
        "en",
        ["loan planned Merwin Bank -> Larkan 4m USD"],
    ),
    (
        "Larkan was saved thanks to a $5 million state grant.",
        "en",
        ["grant completed ? -> Larkan 5m USD"],
    ),
    (
        "Larkan grew thanks to a $5 million investment by Merwin Capital.",
        "en",
        ["investment completed Merwin Capital -> Larkan 5m USD"],
    ),
    (
        "Larkan grew thanks to a $5 million investment in Dorvik.",
        "en",
        ["investment completed Larkan -> Dorvik 5m USD"],
    ),
    (
        "Larkan has won $5 million in federal funding.",
        "en",
        ["grant completed ? -> Larkan 5m USD"],
    ),
    (
        "Larkan will put $15 million into Dorvik, with the government providing a $55 million loan.",
        "en",
        ["investment planned Larkan -> Dorvik 15m USD", "loan planned government -> Dorvik 55m USD"],
    ),
    (
        "Larkan baut in Sachsen ein Werk für 40 Millionen Euro. Die Landesförderung beträgt 4 Millionen Euro.",
        "de",
        ["investment announced Larkan -> Werk in Sachsen 40m EUR", "grant announced Sachsen -> Larkan 4m EUR"],
    ),
    (
        "Larkan baut mit einem Kredit von 4 Millionen Euro ein Werk in Ulm.",
        "de",
        ["loan announced ? -> Larkan 4m EUR"],
    ),
    (
        "Larkan baut in Ulm ein Werk. Dafür gewährt die polnische Regierung Fördermittel von 4 Millionen Euro.",
        "de",
        ["grant announced polnische Regierung -> Larkan 4m EUR"],
    ),
    (
        "Larkan baut in Ulm ein Werk. Dafür gewährt der Bund Zuschüsse von 4 Millionen Euro.",
        "de",
        ["grant announced Bund -> Larkan 4m EUR"],
    ),
    (
        "Brüssel billigt polnische Beihilfen von 4 Millionen Euro für Larkan.",
        "de",
        ["grant announced Polen -> Larkan 4m EUR"],
    ),
]


@pytest.mark.parametrize(("text", "language", "found"), _PUBLIC)
def test_public_money_goes_to_who_builds(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


def test_aid_larger_than_what_is_built_is_none_for_it() -> None:
    text = "Larkan is building a plant in Ohio for $20 million. State incentives amounted to $400 million."
    assert answers(text, "en") == ["investment announced Larkan -> plant in Ohio 20m USD"]
