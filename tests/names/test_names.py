"""Names of made-up articles: what is found, as what, and which forms belong together."""

import pytest

from newsclaims.names import Names, check_rules, find_names
from newsclaims.parsing import parse
from newsclaims.rulebook import Rulebook


def names_of(text: str, language: str) -> Names:
    return find_names(parse(text, Rulebook(language)))


def kinds(text: str, language: str) -> dict[str, str]:
    return {e.name: e.kind for e in names_of(text, language).entities}


@pytest.mark.parametrize("language", ["de", "en"])
def test_rules_hold_their_examples(language: str) -> None:
    checked = check_rules(Rulebook(language))
    assert checked.examples > 5
    assert [str(f) for f in checked.faults] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_empty_text_has_no_names(language: str) -> None:
    assert names_of("", language).mentions == ()


def test_mentions_cover_the_name_alone() -> None:
    text = (
        "Der Preis der OpenAI-Beteiligung stieg. Nvidias Anteil am Zulieferer Glaziar auch, so Glaziar-Chef Udo Brandl."
    )
    names = names_of(text, "de")
    assert [m.text for m in names.mentions] == ["OpenAI", "Nvidia", "Glaziar", "Glaziar", "Udo Brandl"]
    assert all(text[m.start : m.end] == m.text for m in names.mentions)
    starts = [m.start for m in names.mentions]
    assert starts == sorted(starts)


def test_forms_of_one_party_are_one_entity() -> None:
    text = "Quillon Semiconductor Inc. raised cash from the Northern Grid Fund (NGF). Quillon thanked NGF."
    names = names_of(text, "en")
    assert [e.name for e in names.entities if len(e.forms) > 1] == ["Quillon Semiconductor Inc.", "Northern Grid Fund"]


def test_surname_belongs_to_the_full_name() -> None:
    names = names_of("Das sagte Finanzvorständin Ida Rothmund. Später lobte Rothmund die Bank.", "de")
    assert {names.entity_of(m).name for m in names.mentions} == {"Ida Rothmund"}
    assert names.entities[0].kind == "person"


def test_short_outlet_names_expand() -> None:
    assert kinds("Wie das WSJ berichtet, zahlt VW mit.", "de") == {
        "Wall Street Journal": "outlet",
        "Volkswagen": "company",
    }


def test_oblique_names_are_put_into_the_nominative() -> None:
    found = kinds(
        "Kredite kamen von der Europäischen Investitionsbank und vom Bund, das schrieb die Süddeutsche Zeitung.", "de"
    )
    assert {"Europäische Investitionsbank", "Bund", "Süddeutsche Zeitung"} <= found.keys()


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("NRW gibt Geld.", "de", "NRW"),
        ("US-Hilfe kommt.", "de", "USA"),
        ("The UK gave money.", "en", "UK"),
        ("British aid, said the UK.", "en", "United Kingdom"),
        ("Britain gave money, the UK said.", "en", "Britain"),
    ],
)
def test_a_state_is_called_as_the_article_calls_it(text: str, language: str, name: str) -> None:
    assert [e.name for e in names_of(text, language).entities] == [name]


def test_an_adjective_of_a_place_in_another_case_makes_no_other_party() -> None:
    text = "Am Montag wuchs die Deutsche Drahtnetz. Larkan ist an der Deutschen Drahtnetz beteiligt."
    assert [e.name for e in names_of(text, "de").entities] == ["Deutsche Drahtnetz", "Larkan"]


@pytest.mark.parametrize(
    "text",
    [
        "Am Montag bewilligte die Landesregierung Soforthilfen für den Bau.",
        "Am Montag bewilligte der Stadtrat Fördergelder für den Bau.",
        "Nun verlangt die Behörde Ersatzteile.",
    ],
)
def test_what_an_office_gives_or_wants_is_no_name(text: str) -> None:
    assert kinds(text, "de") == {}


def test_common_noun_outlets_need_support() -> None:
    assert "Stern" in kinds("Das berichtet der „Stern“ vorab.", "de")
    assert "Stern" not in kinds("Am Himmel stand ein Stern.", "de")


def test_users_own_names(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "mine.yaml"
    file.write_text("names:\n  - {name: Wattwerk, aliases: [WWK], described: [speicherfirma]}\n", encoding="utf-8")
    names = find_names(parse("Ob wattwerk oder Wattwerk: Die WWK wächst.", Rulebook("de", names=(file,))))
    assert [(e.name, sorted(e.forms)) for e in names.entities] == [("Wattwerk", ["WWK", "Wattwerk"])]


def test_inside_gives_the_mentions_of_a_stretch() -> None:
    text = "Amazon may buy Tessaly from Marlowe Group."
    names = names_of(text, "en")
    assert [m.text for m in names.inside(text.index("Tessaly"), len(text))] == ["Tessaly", "Marlowe Group"]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Die Hallesche Wasserwerke (HWG) und die Partei zahlen. HWG will das so.", "de", ["Hallesche Wasserwerke"]),
        ("Pipes are laid by Halden Water Works (HWG). HWG wants more.", "en", ["Halden Water Works"]),
    ],
)
def test_abbreviations_in_brackets_are_no_other_party(text: str, language: str, names: list[str]) -> None:
    assert list(kinds(text, language)) == names


def test_a_product_named_after_a_firm_gives_it_no_name() -> None:
    text = (
        "Brindlow buys Tessaly\n\nBrindlow said it has bought Tessaly Robotics. "
        "A Brindlow Water Agent was shown. Tessaly grew."
    )
    found = kinds(text, "en")
    assert {"Brindlow", "Brindlow Water Agent", "Tessaly Robotics"} <= found.keys()
    assert "Tessaly" not in found


def test_a_given_name_alone_is_the_person_of_that_name() -> None:
    names = names_of("Orlan hired Rob Kern, a banker. Then Rob left.", "en")
    assert [names.entity_of(m).name for m in names.mentions] == ["Orlan", "Rob Kern", "Rob Kern"]


def test_title_case_makes_no_names_of_ordinary_words() -> None:
    found = kinds("Cash Flow Fears Trouble Nervous Tesla Investors\n\nTesla said it has cash.", "en")
    assert list(found) == ["Tesla"]


def test_initials_that_only_stand_before_nouns_are_no_name() -> None:
    names = find_names(parse("Ida Roth, a CRM veteran, left Larkan for QRS. A QRS unit hired her.", Rulebook("en")))
    assert {e.name for e in names.entities} == {"Ida Roth", "Larkan", "QRS"}


def test_a_name_without_its_legal_form_is_as_long() -> None:
    names = names_of("Der Spezialist Merwin Glas wächst. Die Merwin Glas GmbH sitzt in Emden.", "de")
    assert [names.entity_of(m).name for m in names.mentions][:2] == ["Merwin Glas GmbH", "Merwin Glas GmbH"]
    assert names.mentions[0].text == "Merwin Glas"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Das Unternehmen Pumpen Reservation Service wächst. PRS sitzt in Emden.", "Pumpen Reservation Service"),
        ("Am Montag hat die Norddeutsche Pumpen AG geschlossen.", "Norddeutsche Pumpen AG"),
        ("Die insolvente Dorvik GmbH hat geschlossen.", "Dorvik GmbH"),
        ("Die Bonner Abendzeitung hat geschlossen.", "Bonner Abendzeitung"),
        ("Das Ulmer Kreisblatt hat geschlossen.", "Ulmer Kreisblatt"),
        ("Am Montag hat die Deutsche Drahtnetz geschlossen.", "Deutsche Drahtnetz"),
        ("Die Ostdeutsche Boten Holding (OBH) wächst. Die OBH sitzt in Emden.", "Ostdeutsche Boten Holding"),
        ("Am Montag sprach man mit dem Ostdeutschen Verlag.", "Ostdeutscher Verlag"),
        ("Der Pumpenbauer Kolb Italia wächst.", "Kolb Italia"),
        ("Der Gewinn der Deutschen Pumpenhort ist gestiegen.", "Deutsche Pumpenhort"),
        ("Das Angebot bewertet Deutsche Larkan hoch.", "Deutsche Larkan"),
        ("Am Montag hat die Energie Kärnten geschlossen.", "Energie Kärnten"),
        ("Die Kolb Draht Holding [KDH] wächst. Die KDH sitzt in Ulm.", "Kolb Draht Holding"),
        ("Das sagte der Internationale Währungsfonds. Der IWF sitzt in Washington.", "Internationaler Währungsfonds"),
    ],
)
def test_names_of_ordinary_words(text: str, name: str) -> None:
    assert next(iter(kinds(text, "de"))) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Axmar verkauft einen Windpark an Dorvik Clean Energy AG.", ["Axmar", "Dorvik Clean Energy AG"]),
        (
            "Die Runde führten Early Stage Ventures und Merwin Venture Capital an.",
            ["Early Stage Ventures", "Merwin Venture Capital"],
        ),
        ("Der Konzern übernimmt die Parlo Elite Group.", ["Parlo Elite Group"]),
        ("Der Küchengeräte-Konzern Dorvik wächst.", ["Dorvik"]),
        ("Beteiligt wird die Kolber Solutions GmbH.", ["Kolber Solutions GmbH"]),
        ("Geld kam vom Larkan Wachstumsfonds und dem VC Merwin.", ["Larkan Wachstumsfonds", "Merwin"]),
        ("Käufer ist die DVK Immobilien. Zuvor kaufte Larkan Immobilien.", ["DVK Immobilien", "Larkan"]),
        ("Die Larkan-Tochter Dorvik kauft die Larkan-Gruppe zurück.", ["Larkan", "Dorvik", "Larkan-Gruppe"]),
        ("Die Münchner Firma Agile Robots kauft Larkan.", ["Agile Robots", "Larkan"]),
        ("Der Hersteller Gute Pumpe kauft Larkan.", ["Gute Pumpe", "Larkan"]),
        ("Die Firma kauft Gute Pumpen von Larkan.", ["Larkan"]),
    ],
)
def test_german_names_with_ordinary_words_before_a_tail(text: str, names: list[str]) -> None:
    assert [m.text for m in names_of(text, "de").mentions] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Konzern Larkan wächst. Laut Plan will Larkan Dorvik kaufen. Dorvik baut Pumpen.", ["Larkan", "Dorvik"]),
        ("Larkan wächst. Dorvik auch. Nachdem Larkan Dorvik gekauft hatte, fiel der Kurs.", ["Larkan", "Dorvik"]),
        ("Am Montag hat Larkan Dorvik geschlossen. Die Kette Larkan Dorvik baute Pumpen.", ["Larkan Dorvik"]),
        ("Anna Winter kam. Winter sprach. Dann hat Anna Winter gelacht.", ["Anna Winter"]),
    ],
)
def test_two_names_side_by_side(text: str, names: list[str]) -> None:
    assert [e.name for e in names_of(text, "de").entities] == names


@pytest.mark.parametrize(
    "text",
    ["Im Mai gab er den Deutschen Pumpen.", "Laut Studie haben Deutsche Schulden.", "Deutsche Pumpenbauer zahlen."],
)
def test_germans_are_no_name(text: str) -> None:
    assert names_of(text, "de").mentions == ()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Larkan Corp. (TSX: LRK)(NYSE: LRK) bought Dorvik (Nasdaq: DVK; LSE:DVK).", "en", ["Larkan Corp.", "Dorvik"]),
        ("Die Larkan AG (NYSE: LRK, Xetra: LK1) kauft Dorvik (WKN: 417233).", "de", ["Larkan AG", "Dorvik"]),
        ("Larkan (owners: Kolb, Arden) bought Dorvik.", "en", ["Larkan", "Kolb", "Arden", "Dorvik"]),
    ],
)
def test_share_codes_are_no_names(text: str, language: str, names: list[str]) -> None:
    assert [e.name for e in names_of(text, language).entities] == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Kolb, Arden & Selmer will buy Dorvik. KA&S has won.", "en", ["Kolb, Arden & Selmer", "Dorvik"]),
        ("Der Investor Kolb, Arden & Selmer kauft Dorvik. KA&S siegt.", "de", ["Kolb, Arden & Selmer", "Dorvik"]),
        ("It was bought by Kolb, Arden & Co. and Dorvik.", "en", ["Kolb", "Arden & Co.", "Dorvik"]),
        ("Kolb, Amazon and Dorvik have paid.", "en", ["Kolb", "Amazon", "Dorvik"]),
    ],
)
def test_partners_with_a_comma_are_one_name(text: str, language: str, names: list[str]) -> None:
    assert [e.name for e in names_of(text, language).entities] == names


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The New Zealand Harbour Fund sold Dorvik.", "en", {"New Zealand Harbour Fund": "fund", "Dorvik": "company"}),
        ("New Zealand sold Dorvik.", "en", {"New Zealand": "government", "Dorvik": "company"}),
        ("South Korean Dorvik Group grew.", "en", {"Dorvik Group": "company"}),
        ("Kanadas Dorvik AG wächst.", "de", {"Kanada": "government", "Dorvik AG": "company"}),
        ("Berlins Dorvik Group wächst.", "de", {"Berlin": "government", "Dorvik Group": "company"}),
    ],
)
def test_places_before_names(text: str, language: str, kind: dict[str, str]) -> None:
    assert kinds(text, language) == kind


def test_a_model_gives_its_maker_no_name() -> None:
    assert [e.name for e in names_of("Larkan grew. Then came the Larkan 2. Larkan is glad.", "en").entities] == [
        "Larkan"
    ]
    assert [e.name for e in names_of("Dorvik 1 led the round.", "en").entities] == ["Dorvik 1"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Für 40 Millionen Euro kauft sie Dorvik.",
        "Sie kauft Beltrane für 40 Millionen Euro.",
        "Sie hat Voltaro für 40 Millionen Euro gekauft.",
    ],
)
def test_a_word_that_nobody_knows_is_a_name_where_it_is_bought(sentence: str) -> None:
    assert len(kinds(f"Die Fluggesellschaft Larkan wächst. {sentence}", "de")) == 2


def test_no_name_is_read_where_a_known_noun_is_bought() -> None:
    assert list(kinds("Die Fluggesellschaft Larkan wächst. Sie kauft Triebwerke für 40 Millionen Euro.", "de")) == [
        "Larkan"
    ]


def test_a_name_that_opens_with_initials_is_no_persons() -> None:
    assert kinds("Der SC Dorvik steht vor dem Verkauf. Zuletzt machte Dorvik Verlust.", "de") == {
        "SC Dorvik": "company"
    }
