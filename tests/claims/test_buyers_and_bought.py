"""Who buys what in ordinary news of takeovers: several buyers behind a noun, quoted titles, new parents."""

import pytest
from tests.reading import Language, Parties, answers, claims, parties


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Merwin wurde von den beiden Finanzinvestoren Larkan und Dorvik übernommen.",
            "de",
            [(["Larkan", "Dorvik"], ["Merwin"])],
        ),
        (
            "Die beiden Fonds Larkan Capital und Dorvik übernehmen Merwin.",
            "de",
            [(["Larkan Capital", "Dorvik"], ["Merwin"])],
        ),
        (
            "Merwin was taken over by the two investors Larkan and Dorvik.",
            "en",
            [(["Larkan", "Dorvik"], ["Merwin"])],
        ),
    ],
)
def test_several_buyers_behind_one_noun(text: str, language: str, wanted: list[Parties]) -> None:
    assert parties(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            'Die Zeitungen "Harwicher Post" und "Der Anzeiger" werden von Selmer an Larkan verkauft.',
            "de",
            [(["Larkan"], ["Harwicher Post", "Der Anzeiger"])],
        ),
        (
            "Larkan kauft die Zeitschriften „Mein Garten“, „Die Uhr“ und „Gute Reise“.",
            "de",
            [(["Larkan"], ["Mein Garten", "Die Uhr", "Gute Reise"])],
        ),
        ("Larkan übernimmt die Marke „Frische Luft“ von Merwin.", "de", [(["Larkan"], ["Frische Luft"])]),
        (
            'Larkan is to buy the magazines "My Garden" and "The Clock" for $3 million.',
            "en",
            [(["Larkan"], ["My Garden", "The Clock"])],
        ),
        ("Larkan sprach von einem „Neuen Anfang“ und der „Stunde Null“.", "de", []),
    ],
)
def test_titles_in_quotation_marks(text: str, language: str, wanted: list[Parties]) -> None:
    assert parties(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Die Brauerei Dorvik gehört ab Januar zur Merwin-Gruppe.", "de", [(["Merwin-Gruppe"], ["Brauerei Dorvik"])]),
        ("Die Reederei Dorvik wird Teil der Larkan AG.", "de", [(["Larkan AG"], ["Dorvik"])]),
        ("Dorvik would become a unit of Larkan.", "en", [(["Larkan"], ["Dorvik"])]),
        ("Dorvik now belongs to Larkan.", "en", [(["Larkan"], ["Dorvik"])]),
        ("Dorvik wird Teil der Lösung, sagt Larkan.", "de", []),
    ],
)
def test_a_new_parent(text: str, language: str, wanted: list[Parties]) -> None:
    assert parties(text, language) == wanted


def test_the_seller_in_the_dative_is_not_bought() -> None:
    found = parties("Der Frachter Dorvik, den die Reederei Larkan der Merwin AG abgekauft hatte, liegt im Hafen.", "de")
    assert found == [(["Larkan"], ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die Familie Brandl gibt die Mehrheit an der Brauerei Dorvik an Larkan ab.",
            [(["Larkan"], ["Brauerei Dorvik"])],
        ),
        ("Selmer verkauft 30 Prozent am Netzbetreiber Dorvik für 40 Millionen Euro.", [([], ["Dorvik"])]),
        ("Selmer verkauft seine Anteile an Dorvik an die Gruppe Larkan.", [(["Larkan"], ["Dorvik"])]),
    ],
)
def test_whose_part_is_sold_is_no_buyer(text: str, wanted: list[Parties]) -> None:
    assert parties(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "language", "target"),
    [
        ("Larkan will seine Tochter Dorvik an die Börse bringen.", "de", "Dorvik"),
        ("Im Herbst soll Dorvik an die Börse gebracht werden, sagte Larkan.", "de", "Dorvik"),
        ("Larkan could take its pump unit Dorvik public next year.", "en", "Dorvik"),
        ("Larkan may bring Dorvik to the stock market.", "en", "Dorvik"),
    ],
)
def test_what_somebody_takes_public(text: str, language: str, target: str) -> None:
    assert parties(text, language) == [([], [target])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Verlag Larkan steigt mit 30 Prozent beim Radiosender Dorvik ein.", [(["Verlag Larkan"], ["Dorvik"])]),
        ("Die Software AG kauft den Pumpenbauer Dorvik.", [(["Software AG"], ["Dorvik"])]),
        ("Larkan zahlt 3 Millionen Euro für Möbel Brandl.", [(["Larkan"], ["Möbel Brandl"])]),
        (
            "Die Larkan-Hotelgruppe kauft Dorvik. Larkan zahlt dafür 3 Millionen Euro.",
            [(["Larkan-Hotelgruppe"], ["Dorvik"])],
        ),
        ("Die Aktionäre von Dorvik haben dem Übernahmeangebot von Larkan zugestimmt.", [(["Larkan"], ["Dorvik"])]),
    ],
)
def test_firms_by_all_their_names(text: str, wanted: list[Parties]) -> None:
    assert parties(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dorvik agreed to sell itself to Larkan for $5 million.", "acquisition announced Larkan -> Dorvik 5m USD"),
        ("Dorvik sold itself to Larkan in 2014.", "acquisition completed Larkan -> Dorvik"),
        ("Dorvik makes pumps. It is exploring a sale of itself to Larkan.", "acquisition in_talks Larkan -> Dorvik"),
        ("Larkan itself will buy Dorvik for $5 million.", "acquisition announced Larkan -> Dorvik 5m USD"),
        ("Dorvik itself was bought by Larkan in 2014.", "acquisition completed Larkan -> Dorvik"),
    ],
)
def test_what_a_firm_does_itself_or_to_itself(text: str, found: str) -> None:
    """A firm may sell itself, and then it is the target; behind its name the pronoun only stresses it."""
    assert answers(text, "en") == [found]


def test_what_an_infinitive_tells_where() -> None:
    """Whose round it is stands with the round, not in what the money is for."""
    text = "Dorvik got $25 million in funding to open a second shop in Harwich. Harwich makes pumps."
    assert [c.split("->")[1].split()[0] for c in answers(text, "en")] == ["Dorvik"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan signed a $18 million deal to sell Dorvik to Selmer.", "announced Selmer -> Dorvik 18m USD"),
        ("Larkan's $18 million deal to sell Dorvik to Selmer fell through.", "ended Selmer -> Dorvik 18m USD"),
        ("Larkan struck an $18 million deal to offload Dorvik.", "announced ? -> Dorvik 18m USD"),
        ("Larkan struck an $18 million deal to buy Dorvik.", "announced Larkan -> Dorvik 18m USD"),
        ("Larkan agreed to sell Dorvik to Selmer in a deal worth $18 million.", "announced Selmer -> Dorvik 18m USD"),
        ("Larkan sold Dorvik to Selmer in an $18 million deal.", "completed Selmer -> Dorvik 18m USD"),
        ("Larkan bought Dorvik from Selmer in a deal worth $18 million.", "completed Larkan -> Dorvik 18m USD"),
    ],
)
def test_a_deal_to_sell_is_not_the_sellers(text: str, found: str) -> None:
    """Who has a deal to sell something does not buy it; its sum is the price."""
    assert answers(text, "en") == [f"acquisition {found}"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Larkan rejected Selmer's $4 million bid for Dorvik.", "ended Selmer -> Dorvik 4m USD"),
        ("en", "Larkan accepted a $4 million offer from Selmer for Dorvik.", "announced Selmer -> Dorvik 4m USD"),
        ("en", "Dorvik rejected Selmer's $4 million bid for the company.", "ended Selmer -> Dorvik 4m USD"),
        ("en", "Dorvik rejected a $4 million bid from Selmer.", "ended Selmer -> Dorvik 4m USD"),
        (
            "de",
            "Larkan lehnte ein Gebot von Selmer über 4 Millionen Euro für Dorvik ab.",
            "ended Selmer -> Dorvik 4m EUR",
        ),
    ],
)
def test_who_answers_an_offer_may_not_be_what_it_is_for(language: Language, text: str, found: str) -> None:
    """An offer's own words say what it is for; only without them it is for who accepts or rejects it."""
    assert answers(text, language) == [f"acquisition {found}"]


def test_a_deal_that_is_all_cash() -> None:
    """What a hyphen joins to the noun of a deal leaves it the noun of that deal."""
    text = "Larkan sold Dorvik to Selmer in an all-cash deal worth $18 million."
    assert answers(text, "en") == ["acquisition completed Selmer -> Dorvik 18m USD"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dorvik übernimmt Selmer. Dafür nimmt das Unternehmen einen Kredit über 40 Millionen Euro auf.", "de"),
        ("Dorvik übernimmt den Rivalen Selmer. Dafür begibt der Konzern eine Anleihe über 40 Mio. Euro.", "de"),
        ("Dorvik will buy Selmer. To pay for it, the company will sell $40 million of bonds.", "en"),
    ],
)
def test_what_is_borrowed_for_a_purchase_is_the_buyers_debt(text: str, language: Language) -> None:
    assert [c.targets[0].name for c in claims(text, language) if c.type == "loan"] == ["Dorvik"]


def test_a_plural_verb_has_the_plural_for_subject() -> None:
    text = "Die Harwicher Stadtwerke hatten Dorvik 2011 für 12 Millionen Euro von Kolb gekauft."
    assert [i.name for c in claims(text, "de") for i in c.investors if i.name == "Dorvik"] == []
