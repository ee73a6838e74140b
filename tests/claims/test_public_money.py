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
    (
        "Larkan nimmt aus dem 500 Millionen Euro schweren Hilfsprogramm des Bundes 40 Millionen Euro in Anspruch.",
        "de",
        ["grant announced Bund -> Larkan 40m EUR"],
    ),
    (
        "Larkan erhält 40 Millionen Euro aus dem 500 Millionen Euro schweren Hilfsprogramm des Bundes.",
        "de",
        ["grant announced Bund -> Larkan 40m EUR"],
    ),
    (
        "Larkan will draw $40 million from a $500 million state aid fund.",
        "en",
        ["grant planned ? -> Larkan 40m USD"],
    ),
    (
        "Die Republik beteiligt sich mit 40 Millionen Euro an der Arnbank.",
        "de",
        ["investment announced Republik -> Arnbank 40m EUR"],
    ),
    (
        "Am Montag bewilligte der Stadtrat Fördergelder von 2 Millionen Euro für die Dorvik GmbH.",
        "de",
        ["grant announced Stadtrat -> Dorvik GmbH 2m EUR"],
    ),
    (
        "Das Parlament bewilligte einen Verpflichtungskredit von 10 Mio. Franken für das Schulhaus Emdau.",
        "de",
        ["investment announced Parlament -> Schulhaus Emdau 10m CHF"],
    ),
]

_WORKS: list[tuple[str, Language, list[str]]] = [
    (
        "Das Freibad Ulm soll saniert werden. Dafür sind 5 Millionen Euro veranschlagt.",
        "de",
        ["investment planned ? -> Freibad Ulm 5m EUR"],
    ),
    (
        "Das Ulmer Theater wird saniert. Die Kosten werden auf 5 Millionen Euro geschätzt.",
        "de",
        ["investment announced ? -> Ulmer Theater 5m EUR"],
    ),
    (
        "Das Schulhaus Emdau wird umgebaut. Das Projekt kostet 5 Millionen Franken.",
        "de",
        ["investment announced ? -> Schulhaus Emdau 5m CHF"],
    ),
    (
        "The Leeds Theatre is to be renovated. The project is expected to cost $5 million.",
        "en",
        ["investment planned ? -> Leeds Theatre 5m USD"],
    ),
    (
        "The city will restore the Kolb Library. The cost is put at $5 million.",
        "en",
        ["investment planned city -> Kolb Library 5m USD"],
    ),
    ("Der Konzern Larkan wird saniert. Die Kosten werden auf 5 Millionen Euro geschätzt.", "de", []),
    ("Larkan will be rebuilt. The cost is put at $5 million.", "en", []),
    ("Das Museum Emden wird erweitert. Die Schäden werden auf 5 Millionen Euro geschätzt.", "de", []),
]


@pytest.mark.parametrize(("text", "language", "found"), _PUBLIC)
def test_public_money_goes_to_who_builds(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


def test_aid_larger_than_what_is_built_is_none_for_it() -> None:
    text = "Larkan is building a plant in Ohio for $20 million. State incentives amounted to $400 million."
    assert answers(text, "en") == ["investment announced Larkan -> plant in Ohio 20m USD"]


@pytest.mark.parametrize(("text", "language", "found"), _WORKS)
def test_what_is_renewed_costs_what_the_next_sentence_tells(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Larkan will 40 Millionen Euro in das Wachstum von Dorvik investieren.", "de"),
        ("Larkan will invest 40 million euros in the growth of Dorvik.", "en"),
    ],
)
def test_money_for_the_growth_of_a_firm_is_the_firms(text: str, language: Language) -> None:
    assert answers(text, language) == ["investment planned Larkan -> Dorvik 40m EUR"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Dorvik agreed to build a $60 million plant in return for a grant of $4 million.",
            "en",
            ["investment announced Dorvik -> plant 60m USD", "grant announced ? -> Dorvik 4m USD"],
        ),
        (
            "Dorvik will build the plant in exchange for $4 million in grants from the state of Ohio.",
            "en",
            ["grant planned state of Ohio -> Dorvik 4m USD"],
        ),
        (
            "Dorvik baut das Werk im Gegenzug für Beihilfen von 4 Millionen Euro.",
            "de",
            ["grant announced ? -> Dorvik 4m EUR"],
        ),
        (
            "Dorvik sold its pump unit to Larkan in exchange for $10 million.",
            "en",
            ["acquisition completed Larkan -> pump unit 10m USD"],
        ),
    ],
)
def test_aid_in_return_for_a_deed_goes_to_who_does_it(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dorvik bekommt Zuschüsse von 5 Millionen Euro.", ["grant announced ? -> Dorvik 5m EUR"]),
        (
            "Dorvik bekommt Zuschüsse von 5 Millionen Euro und einen Kredit der KfW über drei Millionen Euro.",
            ["grant announced ? -> Dorvik 5m EUR", "loan announced KfW -> Dorvik 3m EUR"],
        ),
        (
            (
                "Dorvik erhält vom Bund 9 Millionen Euro Hilfe. Hinzu kommen Einlagen von 5 Millionen Euro sowie ein "
                "Kredit der KfW über drei Millionen Euro."
            ),
            ["grant announced Bund -> Dorvik 9m EUR", "loan announced KfW -> Dorvik 3m EUR"],
        ),
    ],
)
def test_what_is_listed_with_a_sum_each_keeps_its_own(text: str, found: list[str]) -> None:
    assert answers(text, "de") == found
