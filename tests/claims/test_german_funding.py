"""How German papers tell public money, plants and rounds: who allows, who gives, where it is built, who is on board."""

import pytest
from tests.reading import TypedParties, claims, typed_parties


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die EU-Kommission genehmigte Staatshilfen der Bundesregierung über 6 Millionen Euro für Dorvik Air.",
            ("grant", ["Bundesregierung"], ["Dorvik Air"]),
        ),
        (
            "Brüssel billigte Beihilfen Polens in Höhe von 40 Millionen Euro für die Werft Tamson.",
            ("grant", ["Polen"], ["Werft Tamson"]),
        ),
        (
            "Staatssekretärin Ida Roth gab dem Bürgermeister der Stadt Emdau einen Bescheid über 3 Millionen Euro.",
            ("grant", [], ["Stadt Emdau"]),
        ),
        ("Nach Emdau flossen rund 11 Millionen Euro von Bund und Land.", ("investment", ["Bund", "Land"], ["Emdau"])),
        (
            "Für das Freibad Wellenau werden 13 Millionen Euro aus der Landeskasse bereitgestellt.",
            ("grant", ["Land"], ["Freibad Wellenau"]),
        ),
    ],
)
def test_who_gives_is_not_who_allows_or_hands_over(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Mit einem Investment von 10 Millionen Euro baut Dorvik in Guben eine Halle.", "Halle in Guben"),
        ("Ansiedlung in Guben: Dorvik steckt 9 Millionen Euro in die Errichtung eines Labors.", "Labor in Guben"),
        ("Dorvik baut in Guben eine Halle. Die Kosten liegen bei 15 Millionen Euro.", "Halle in Guben"),
    ],
)
def test_a_plant_is_told_with_its_place(text: str, target: str) -> None:
    assert typed_parties(text, "de") == [("investment", ["Dorvik"], [target])]


@pytest.mark.parametrize(
    "text",
    [
        "Dorvik hat sieben Millionen Euro eingesammelt. Zum Investorenkreis zählen Kolb Capital und die Larkan AG.",
        "Dorvik hat sieben Millionen Euro eingesammelt. Kolb Capital und die Larkan AG stemmten die Hälfte der Runde.",
        "Dorvik hat eine Finanzierung über 7 Millionen Euro erhalten. Geldgeber sind Kolb Capital und die Larkan AG.",
    ],
)
def test_who_is_on_board_is_told_next(text: str) -> None:
    assert typed_parties(text, "de") == [("funding_round", ["Kolb Capital", "Larkan AG"], ["Dorvik"])]
    assert claims(text, "de")[0].status == "completed"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gar 8 Millionen Euro gab es für das Start-up Dorvik.", ("funding_round", [], ["Dorvik"])),
        ("Das Team des Start-ups Dorvik freut sich über 8 Millionen Euro.", ("funding_round", [], ["Dorvik"])),
        (
            "Kolb Capital erreicht mit seinem dritten Fonds im First Closing ein Volumen von 8 Millionen Euro.",
            ("funding_round", [], ["dritter Fonds von Kolb Capital"]),
        ),
        (
            "Die Emission der Schuldverschreibungen soll der Reederei Dorvik 8 Millionen Euro bringen.",
            ("loan", [], ["Dorvik"]),
        ),
    ],
)
def test_what_is_raised_without_a_verb_of_raising(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]


def test_an_allowed_loan_is_the_states_in_english_too() -> None:
    text = "The European Commission has approved a $50 million loan programme by the German government for Dorvik Air."
    assert typed_parties(text, "en") == [("loan", ["German government"], ["Dorvik Air"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dorvik gab an, 8 Millionen Euro von Investoren erhalten zu haben.", ("funding_round", [], ["Dorvik"])),
        (
            "Larkan bestätigte am Montag, Dorvik für 8 Millionen Euro übernommen zu haben.",
            ("acquisition", ["Larkan"], ["Dorvik"]),
        ),
    ],
)
def test_what_is_told_as_done_by_an_infinitive_is_the_speakers(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]
    assert claims(text, "de")[0].status == "completed"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ministerin Dr. Ida Roth gibt der Werft Tamson 5 Millionen Euro.", ("grant", [], ["Werft Tamson"])),
        ("Der Investor Dr. Karl Ohm steckt 5 Millionen Euro in Dorvik.", ("investment", ["Karl Ohm"], ["Dorvik"])),
        (
            "Aus den Niederlanden kam für Dorvik ein Darlehen von 5 Millionen Euro.",
            ("loan", ["Niederlande"], ["Dorvik"]),
        ),
        (
            "Larkan steckt 5 Millionen Euro in den Erhalt des vielfach maroden Stromnetzes in Guben.",
            ("investment", ["Larkan"], ["vielfach marodes Stromnetz in Guben"]),
        ),
        (
            "Larkan erhöht das Budget für eine im Bau befindliche Fabrik für Pumpen auf 5 Millionen Euro.",
            ("investment", ["Larkan"], ["Fabrik für Pumpen"]),
        ),
        (
            "Dorvik hat 5 Millionen Euro für den Neubau eines Bettenhauses angemeldet.",
            ("grant", [], ["Neubau eines Bettenhauses"]),
        ),
    ],
)
def test_titles_and_what_stands_between_article_and_noun(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Die Husumer Brauerei investiert 2 Millionen Euro in neue Anlagen.", "Husumer Brauerei"),
        ("Das Rhöner Brauhaus investiert 2 Millionen Euro in neue Anlagen.", "Rhöner Brauhaus"),
        ("Der Bayerische Rundfunk investiert 2 Millionen Euro in neue Anlagen.", "Bayerischer Rundfunk"),
    ],
)
def test_a_house_bears_its_places_adjective(text: str, wanted: str) -> None:
    assert typed_parties(text, "de") == [("investment", [wanted], ["neue Anlagen"])]


def test_a_noun_for_firms_means_the_only_one_just_told() -> None:
    text = (
        "Dorvik hat 36 Millionen Euro eingesammelt. Dorvik will wachsen. Smartbux wiederum forscht an Salben. "
        "Das Biotech bekommt 4 Millionen Euro in einer Series-A-Runde."
    )
    assert typed_parties(text, "de") == [("funding_round", [], ["Dorvik"]), ("funding_round", [], ["Smartbux"])]


def test_a_part_of_the_sum_is_paid_by_who_pays_it_all() -> None:
    text = "Dorvik steckt 20 Millionen Euro in das Werk Guben. Davon fließen 5 Millionen in den Ausbau der Logistik."
    assert typed_parties(text, "de")[1] == ("investment", ["Dorvik"], ["Ausbau der Logistik"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Dorvik setzt deutlich mehr um - und investiert 2 Millionen Euro in neue Anlagen.",
            ("investment", ["Dorvik"], ["neue Anlagen"]),
        ),
        ("Der Bund gibt den Werften 5 Millionen Euro für Neubauten.", ("grant", ["Bund"], ["Werften"])),
        (
            "Die Förderung des Landes für das Freibad Wellenau beträgt 3 Millionen Euro.",
            ("grant", ["Land"], ["Freibad Wellenau"]),
        ),
        ("Dorvik kann sich über eine Förderung von 5 Millionen Euro freuen.", ("grant", [], ["Dorvik"])),
        ("Dorvik stockt seine Series C um weitere 5 Millionen Euro auf.", ("funding_round", [], ["Dorvik"])),
        ("Der Fonds Nordkap hat ein Volumen von 5 Millionen Euro erreicht.", ("funding_round", [], ["Nordkap"])),
    ],
)
def test_who_gets_it_by_case_noun_or_the_predicate_before(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Im Mai bekam der Lieferdienst Dorvik Finanzspritzen in Höhe von 5 Millionen Euro.",
            ("investment", [], ["Dorvik"]),
        ),
        ("Larkan hat Dorvik Ende März für 5 Millionen Euro gekauft.", ("acquisition", ["Larkan"], ["Dorvik"])),
        ("Der Bund gab Anfang Juni der Werft Tamson 5 Millionen Euro.", ("grant", ["Bund"], ["Werft Tamson"])),
        ("Larkan kauft den Pumpenbauer Dorvik Mitte Mai ganz.", ("acquisition", ["Larkan"], ["Dorvik"])),
    ],
)
def test_what_stands_right_behind_a_name_is_no_part_of_it(text: str, wanted: TypedParties) -> None:
    assert typed_parties(text, "de") == [wanted]
