"""German business news as other papers word it: who leads a group, what a sale brings, whose a share is."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    "buyer",
    [
        "eine Bietergruppe unter Führung des US-Fonds Larkan Partners",
        "ein von Larkan Partners geführtes Konsortium",
        "eine Investorengruppe unter der Leitung von Larkan Partners",
        "eine von Larkan Partners angeführte Bietergruppe",
        "ein Konsortium rund um den Finanzinvestor Larkan Partners",
    ],
)
def test_who_leads_a_group_buys(buyer: str) -> None:
    text = f"Merwin verkauft den Pumpenbauer Dorvik für 40 Millionen Euro an {buyer}."
    assert answers(text, "de") == ["acquisition announced Larkan Partners -> Dorvik 40m EUR"]
    text = f"{buyer[0].upper()}{buyer[1:]} kauft den Pumpenbauer Dorvik."
    assert answers(text, "de") == ["acquisition announced Larkan Partners -> Dorvik"]


def test_who_takes_the_lead_of_a_firm_buys_nothing() -> None:
    assert answers("Petra Selmer übernimmt die Leitung des Pumpenbauers Dorvik von Ida Kolb.", "de") == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Der Fonds Larkan übernimmt die Beteiligung der Merwin AG am Pumpenbauer Dorvik für 40 Millionen Euro.",
            "acquisition announced Larkan -> Dorvik 40m EUR",
        ),
        (
            (
                "Der Pumpenbauer Dorvik bekommt einen neuen Eigner. Merwin verkauft 49 Prozent der Anteile für 40 "
                "Millionen Euro an Larkan."
            ),
            "acquisition announced Larkan -> Dorvik 40m EUR 49%",
        ),
        (
            "Der Kaufpreis für das 30-Prozent-Paket am Pumpenbauer Dorvik beläuft sich auf 30 Millionen Euro.",
            "acquisition announced ? -> Dorvik 30m EUR 30%",
        ),
        (
            "Der Fonds Larkan will wachsen. Der Investor kauft den Pumpenbauer Dorvik für 40 Millionen Euro.",
            "acquisition announced Larkan -> Dorvik 40m EUR",
        ),
        (
            "Der Verkauf der Tochter Dorvik soll dem Konzern Merwin 40 Millionen Euro einbringen.",
            "acquisition planned ? -> Dorvik 40m EUR",
        ),
    ],
)
def test_shares_and_who_holds_them(text: str, answer: str) -> None:
    assert answers(text, "de") == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Der Pumpenbauer Dorvik schloss eine 40-Millionen-Euro-Runde ab.",
            "funding_round completed ? -> Dorvik 40m EUR",
        ),
        (
            "Der Pumpenbauer Dorvik sagt den Börsengang ab. Das Unternehmen wollte so 40 Millionen Euro einsammeln.",
            "ipo ended ? -> Dorvik 40m EUR",
        ),
        (
            "Der Pumpenbauer Dorvik sagte den Börsengang ab. 40 Millionen Euro sollte dieser einbringen.",
            "ipo ended ? -> Dorvik 40m EUR",
        ),
        (
            "Der Pumpenbauer Dorvik will 2027 in Ulm eine 40 Millionen Euro teure Anlage in Betrieb nehmen.",
            "investment planned Dorvik -> Anlage in Ulm 40m EUR",
        ),
        (
            "Der Pumpenbauer Dorvik sorgt mit seiner Investition von 40 Millionen Euro in das Werk Ulm für Wachstum.",
            "investment announced Dorvik -> Ulm 40m EUR",
        ),
    ],
)
def test_what_is_raised_and_built(text: str, answer: str) -> None:
    assert answers(text, "de") == [answer]


def test_who_carried_a_round_carried_not_all_raised_so_far() -> None:
    text = (
        "Dorvik hat in einer Runde 30 Millionen Euro eingesammelt. Die Gesamtfinanzierung liegt nun bei 90 "
        "Millionen Euro. Die Investoren Larkan Ventures und Merwin Capital stemmten die Hälfte der Runde."
    )
    assert answers(text, "de") == [
        "funding_round completed Larkan Ventures+Merwin Capital -> Dorvik 30m EUR",
        "funding_round completed ? -> Dorvik 90m EUR",
    ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Die Quolbank kauft den Pumpenbauer Dorvik.", "acquisition announced Quolbank -> Dorvik"),
        (
            "Larkan kauft den Windpark „KolbKraft Südsee 2“ für 40 Millionen Euro.",
            "acquisition announced Larkan -> KolbKraft Südsee 2 40m EUR",
        ),
        (
            "Die in Ulm ansässige Firma Larkan steckt 40 Millionen Euro in den Pumpenbauer Dorvik.",
            "investment announced Larkan -> Dorvik 40m EUR",
        ),
        (
            "Larkan hat für einen Preis von 40 Millionen Euro 40 Prozent der Anteile am Pumpenbauer Dorvik erworben.",
            "acquisition completed Larkan -> Dorvik 40m EUR 40%",
        ),
    ],
)
def test_names_and_where_they_stand(text: str, answer: str) -> None:
    assert answers(text, "de") == [answer]


def test_what_an_ordinary_bank_is_called_is_no_name() -> None:
    assert answers("Die Treuhandbank kauft den Pumpenbauer Dorvik.", "de") == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Die EU-Kommission genehmigt deutsche Beihilfen von 40 Millionen Euro für den Pumpenbauer Dorvik.",
            "grant announced Deutschland -> Dorvik 40m EUR",
        ),
        (
            "Larkan hat Anteile am Pumpenbauer Dorvik an die Fonds Merwin Capital und Selmer Partners abgetreten.",
            "acquisition completed Merwin Capital+Selmer Partners -> Dorvik",
        ),
        (
            "Larkan hatte in den Bau und den Unterhalt von acht Werkhallen 40 Millionen Euro gesteckt.",
            "investment completed Larkan -> acht Werkhallen 40m EUR",
        ),
        (
            "Die Kolb GmbH plant einen Erweiterungsbau in Ulm. Das Volumen des Bauvorhabens beträgt 3 Mio. Euro.",
            "investment planned Kolb GmbH -> Erweiterungsbau in Ulm 3m EUR",
        ),
        (
            "Dorvik baut Pumpen. Larkan will 40 Millionen Euro in die Neuausrichtung seiner Filialen stecken.",
            "investment planned Larkan -> Neuausrichtung seiner Filialen 40m EUR",
        ),
        (
            "Der Pumpenbauer Dorvik plant den Börsengang. Das Unternehmen will 40 Millionen Euro einnehmen.",
            "ipo planned ? -> Dorvik 40m EUR",
        ),
    ],
)
def test_what_is_given_and_handed_over(text: str, answer: str) -> None:
    assert answers(text, "de") == [answer]


@pytest.mark.parametrize(
    "text",
    [
        "Dorvik geht es gut. Der Bund wird 60 Prozent tragen, der Kreis Emdau übernimmt 40 Prozent.",
        "Larkan hilft Dorvik. Merwin will 15 Prozent der Anteile kaufen, laut dem Emdauer Boten eilt es.",
        "Der Lieferdienst Dorvik hat Sorgen. Merwin steigt in die Elektromobilität ein.",
    ],
)
def test_who_is_named_beside_is_not_bought(text: str) -> None:
    assert answers(text, "de") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Larkan errichtet in Ulm (Kreis Quoll) ein Werk. In das Projekt fließen 40 Millionen Euro.",
            ["investment announced Larkan -> Werk in Ulm 40m EUR"],
        ),
        (
            "Larkan errichtet neues Werk in Ulm\nIn das Vorhaben von Larkan fließen 40 Millionen Euro.",
            ["investment announced Larkan -> neues Werk in Ulm 40m EUR"],
        ),
        (
            (
                "Die Kolb Werft ist in Not. Der Bund und das Land Hessen könnten mit jeweils 9 Millionen Euro bürgen "
                "und 80 Prozent der Werft übernehmen."
            ),
            [
                "loan in_talks Bund -> Kolb Werft 9m EUR",
                "loan in_talks Land Hessen -> Kolb Werft 9m EUR",
                "acquisition in_talks Bund+Land Hessen -> Kolb Werft 80%",
            ],
        ),
        (
            "Larkan bietet 40 Millionen Euro für Dorvik. Das sind 2 Millionen Euro mehr als bei der vorigen Offerte.",
            ["acquisition in_talks Larkan -> Dorvik 40m EUR"],
        ),
        (
            "Der größte Teil des Kapitals entfiel mit 40 Millionen Euro auf die Lernplattform Dorvik.",
            ["investment completed ? -> Dorvik 40m EUR"],
        ),
    ],
)
def test_plants_guarantees_and_differences(text: str, told: list[str]) -> None:
    assert answers(text, "de") == told


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "40 Millionen Euro von Bund und Land für den Hafen in Ulm",
            "grant announced Bund+Land -> Hafen in Ulm 40m EUR",
        ),
        (
            "Larkan kauft Dorvik: 40 Millionen Euro für den Pumpenbauer",
            "acquisition announced Larkan -> Dorvik 40m EUR",
        ),
        ("Larkan verkauft italienische Tochter Dorvik an Merwin", "acquisition announced Merwin -> Dorvik"),
    ],
)
def test_headlines(text: str, answer: str) -> None:
    assert answers(text, "de") == [answer]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arden bietet den Aktionären von Selmer 40 Millionen Euro.", ["acquisition in_talks Arden -> Selmer 40m EUR"]),
        ("Arden bietet den Selmer-Aktionären 40 Millionen Euro.", ["acquisition in_talks Arden -> Selmer 40m EUR"]),
        ("Arden zahlt seinen Aktionären 40 Millionen Euro.", []),
    ],
)
def test_bids_to_shareholders(text: str, told: list[str]) -> None:
    assert answers(text, "de") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kolb verhandelt mit dem Fonds Merwin über den Verkauf von Selmer.",
            ["acquisition in_talks Merwin -> Selmer"],
        ),
        (
            "Nach dem Rückzug von Arden kauft der Fonds Merwin den Pumpenbauer Selmer.",
            ["acquisition announced Merwin -> Selmer"],
        ),
        (
            "Kolb verhandelt nach dem Rückzug von Arden mit Merwin über den Verkauf von Selmer.",
            ["acquisition in_talks Merwin -> Selmer"],
        ),
        (
            "Nach dem Aus für die Übernahme von Selmer durch Arden sucht Kolb Geld.",
            ["acquisition ended Arden -> Selmer"],
        ),
        (
            "Nach dem Scheitern der Gespräche über den Verkauf von Selmer an Arden sucht Kolb Geld.",
            ["acquisition ended Arden -> Selmer"],
        ),
    ],
)
def test_talks_about_a_sale(text: str, told: list[str]) -> None:
    assert answers(text, "de") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Petra Hanisch, Chefin der Larkan AG, meldet den Kauf von Dorvik.",
            "acquisition announced Larkan AG -> Dorvik",
        ),
        ("Petra Hanisch, Chefin der Larkan AG, kauft Dorvik.", "acquisition announced Petra Hanisch -> Dorvik"),
        (
            "Petra Hanisch, frühere Chefin von Larkan, meldet den Kauf von Dorvik.",
            "acquisition announced Petra Hanisch -> Dorvik",
        ),
    ],
)
def test_a_chief_tells_of_the_firms_deals(text: str, told: str) -> None:
    assert answers(text, "de") == [told]
