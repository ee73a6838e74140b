"""German deals told over several sentences: whose fund, who lends to whom, what is valued, prices told later."""

import pytest
from tests.reading import answers, claims, typed_parties


def test_a_fund_is_its_closers_and_has_backers() -> None:
    text = (
        "Merwin Ventures hat seinen zweiten Fonds mit 75 Millionen Euro geschlossen. "
        "Zu den Geldgebern gehören die KfW und die Merkur Bank."
    )
    assert typed_parties(text, "de") == [
        ("funding_round", ["KfW", "Merkur Bank"], ["zweiter Fonds von Merwin Ventures"])
    ]


def test_a_loan_for_a_purchase_goes_to_the_buyer() -> None:
    text = (
        "Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro. "
        "Der Erwerb wird zur Hälfte über einen Kredit der Merkur Bank von 20 Millionen Euro finanziert."
    )
    assert typed_parties(text, "de") == [("acquisition", ["Larkan"], ["Dorvik"]), ("loan", ["Merkur Bank"], ["Larkan"])]


def test_a_name_that_ends_as_an_adjective_keeps_its_ending() -> None:
    told = typed_parties("Die Selmer Bank gewährt Dorvik einen Kredit über 40 Millionen Euro.", "de")
    assert told == [("loan", ["Selmer Bank"], ["Dorvik"])]


def test_what_is_bought_is_valued() -> None:
    text = (
        "Der Konzern Larkan will den Pumpenbauer Dorvik kaufen. "
        "Das Unternehmen wird dabei mit 40 Millionen Euro bewertet."
    )
    assert typed_parties(text, "de")[1] == ("valuation", [], ["Dorvik"])


@pytest.mark.parametrize(
    "price",
    [
        "Dafür werden 40 Millionen Euro fällig.",
        "Die Transaktion hat ein Volumen von 40 Millionen Euro.",
        "Dafür legt der Konzern 40 Millionen Euro auf den Tisch.",
        "Der Konzern lässt sich den Zukauf 40 Millionen Euro kosten.",
    ],
)
def test_a_price_in_the_next_sentence(price: str) -> None:
    (claim,) = claims(f"Der Konzern Larkan übernimmt den Pumpenbauer Dorvik. {price}", "de")
    assert claim.amount is not None
    assert claim.amount.min == 40_000_000
    assert ([i.name for i in claim.investors], [t.name for t in claim.targets]) == (["Larkan"], ["Dorvik"])


@pytest.mark.parametrize(
    "text",
    [
        "Larkan ging auf Einkaufstour: Vor zwei Jahren übernahm sie den Pumpenbauer Dorvik für 40 Millionen Euro.",
        "Larkan wächst weiter; im Mai kaufte er den Pumpenbauer Dorvik für 40 Millionen Euro.",
    ],
)
def test_a_pronoun_goes_on_with_the_subject_before_it(text: str) -> None:
    assert typed_parties(text, "de") == [("acquisition", ["Larkan"], ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Larkan sammelte in einer Runde, die der Investor Merwin anführte, 30 Millionen Euro ein.", 30_000_000),
        ("Larkan kaufte den Pumpenbauer Dorvik, der zuletzt Verluste schrieb, für 40 Millionen Euro.", 40_000_000),
    ],
)
def test_a_main_clause_goes_on_behind_a_relative_clause(text: str, amount: int) -> None:
    (claim,) = claims(text, "de")
    assert claim.amount is not None
    assert claim.amount.min == amount


def test_the_money_comes_from_whom_the_verb_has_not_from_the_owner_of_what_it_goes_into() -> None:
    text = "300 Millionen Euro fließen vom Bund in die Chipfabrik von Larkan."
    assert typed_parties(text, "de") == [("investment", ["Bund"], ["Chipfabrik von Larkan"])]


def test_an_unlisted_name_beside_its_verb() -> None:
    text = "Harwich übernimmt Selmer und zahlt dafür 200 Millionen Euro."
    assert typed_parties(text, "de") == [("acquisition", ["Harwich"], ["Selmer"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Im Mai kaufte der Versorger Larkan der Stadt Lauben die 110 Hektar am Hafen für 33 Millionen Euro ab.",
            [("acquisition", ["Larkan"], ["110 Hektar am Hafen"])],
        ),
        (
            "Im Mai erwarb der Versorger Larkan 900 Wohnungen in Guben von der Firma Merwin für 33 Millionen Euro.",
            [("acquisition", ["Larkan"], ["900 Wohnungen in Guben"])],
        ),
        (
            "Larkan will 24,9 Prozent des Zulieferers Dorvik an die Gruppe Selmer verkaufen.",
            [("acquisition", ["Selmer"], ["Dorvik"])],
        ),
        (
            "Dorvik bleibt selbständig, nachdem Larkan sein Angebot über 140 Millionen Euro zurückgezogen hat.",
            [("acquisition", ["Larkan"], ["Dorvik"])],
        ),
        (
            "Interesse an Dorvik soll auch der Konkurrent Larkan bekundet haben.",
            [("acquisition", ["Larkan"], ["Dorvik"])],
        ),
        (
            "Die Holding des Unternehmers Emil Vesnik zeichnet Aktien des Waagenbauers Dorvik für 120 Millionen Euro.",
            [("investment", ["Holding des Unternehmers Emil Vesnik"], ["Dorvik"])],
        ),
    ],
)
def test_what_is_sold_and_who_sells(text: str, wanted: list[tuple[str, list[str], list[str]]]) -> None:
    assert typed_parties(text, "de") == wanted


def test_a_seller_is_not_what_the_article_is_about() -> None:
    text = (
        "Stadt kauft bei Merwin\n\nDie Wohnbau Lauben soll 900 Wohnungen in Guben von Merwin erwerben. "
        "Merwin äußerte sich nicht. Für den Kauf gibt die Regio Bank ein Darlehen von 40 Millionen Euro."
    )
    assert all("Merwin" not in targets for _, _, targets in typed_parties(text, "de"))


def test_a_list_before_an_infinitive_is_its_own() -> None:
    text = (
        "Larkan ist bereit, 40 Millionen Euro für das Hotel Seeblick, die Halle in Ulm und das Werk in Guben zu zahlen."
    )
    (claim,) = claims(text, "de")
    assert claim.amount is not None
    assert claim.amount.min == 40_000_000


def test_what_was_bought_before_is_another_deal() -> None:
    text = "Nach dem Erwerb der Dorvik-Werft verkündete Larkan die Übernahme der Selmer AG für 230 Millionen Euro."
    assert typed_parties(text, "de") == [
        ("acquisition", ["Larkan"], ["Dorvik-Werft"]),
        ("acquisition", ["Larkan"], ["Selmer AG"]),
    ]


def test_who_gets_money_for_a_stake_sells_it() -> None:
    assert (
        typed_parties("Larkan bekommt für seine Beteiligung von 49 Prozent 40 Millionen Dollar von Dorvik.", "de") == []
    )


def test_a_finite_verb_with_the_form_of_a_participle() -> None:
    text = "Für 12 Millionen Euro errichtet Larkan in Graz ein neues Logistikzentrum."
    assert typed_parties(text, "de") == [("investment", ["Larkan"], ["neues Logistikzentrum in Graz"])]


@pytest.mark.parametrize(
    ("text", "payer", "target"),
    [
        (
            "Mit der Übernahme der Käserei Bergmann für 85 Millionen Euro stärkt Larkan sein Geschäft.",
            "Larkan",
            "Käserei Bergmann",
        ),
        ("Larkan ist durch den Kauf von Dorvik für 85 Millionen Euro gewachsen.", "Larkan", "Dorvik"),
        ("Die Übernahme von Dorvik durch Larkan für 85 Millionen Euro wurde im Mai abgeschlossen.", "Larkan", "Dorvik"),
    ],
)
def test_a_purchase_told_by_its_noun_beside_another_verb(text: str, payer: str, target: str) -> None:
    assert typed_parties(text, "de") == [("acquisition", [payer], [target])]


@pytest.mark.parametrize(
    "text",
    [
        "Das Kartellamt befasst sich mit der Übernahme von Dorvik.",
        "Das Kartellamt hat die Übernahme von Dorvik freigegeben. Der Preis soll bei 15 Millionen Euro liegen.",
    ],
)
def test_an_office_that_looks_into_a_purchase_pays_nothing(text: str) -> None:
    assert all("Kartellamt" not in payers for _, payers, _ in typed_parties(text, "de"))


@pytest.mark.parametrize(
    ("text", "payer"),
    [
        ("Die Volksbank Hellweg gibt Dorvik einen Kredit über 5 Millionen Euro.", "Volksbank Hellweg"),
        ("Die Sparkasse Neuburg gibt Dorvik einen Kredit über 5 Millionen Euro.", "Sparkasse Neuburg"),
    ],
)
def test_a_bank_bears_the_name_behind_it(text: str, payer: str) -> None:
    assert typed_parties(text, "de") == [("loan", [payer], ["Dorvik"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die Europäische Investitionsbank finanziert Dorvik mit 120 Millionen Euro.",
            ("investment", ["Europäische Investitionsbank"], ["Dorvik"]),
        ),
        (
            "Selmer hat das Start-up Dorvik mit 120 Millionen Euro ausgestattet.",
            ("investment", ["Selmer"], ["Dorvik"]),
        ),
        (
            "Die Bewertung von Dorvik könnte beim Börsengang auf vier Milliarden Euro steigen.",
            ("valuation", [], ["Dorvik"]),
        ),
        ("Dorvik könnte beim Börsengang mit vier Milliarden Euro bewertet werden.", ("valuation", [], ["Dorvik"])),
        ("Dorvik hat beim Börsengang 310 Millionen Euro erlöst.", ("ipo", [], ["Dorvik"])),
        ("Larkan verkauft 51 Prozent an Dorvik an den Investor Merwin.", ("acquisition", ["Merwin"], ["Dorvik"])),
        ("Larkan gibt die Mehrheit an Dorvik an Merwin ab.", ("acquisition", ["Merwin"], ["Dorvik"])),
    ],
)
def test_ordinary_wordings(text: str, wanted: tuple[str, list[str], list[str]]) -> None:
    assert typed_parties(text, "de") == [wanted]


def test_a_small_sum_is_a_grant_but_no_price_of_a_company() -> None:
    (grant,) = claims("Der Bund fördert Dorvik mit 50.000 Euro.", "de")
    assert grant.amount is not None
    assert grant.amount.min == 50_000
    assert not claims("Larkan kauft 20.000 Tonnen Stahl für 50.000 Euro.", "de")


def test_the_sum_of_fresh_capital_is_the_sum_of_the_round() -> None:
    (funding,) = claims("Dorvik erhält frisches Kapital in Höhe von neun Millionen Euro von Larkan.", "de")
    assert funding.amount is not None
    assert funding.amount.min == 9_000_000


def test_a_loan_to_the_bidder_goes_to_the_buyer_told_before() -> None:
    text = (
        "Larkan will den Pumpenbauer Dorvik übernehmen. Larkan wolle zunächst 60 Prozent kaufen, hieß es. "
        "Die Merkur Bank habe dem Bieter dafür Kredite über 40 Millionen Euro zugesagt."
    )
    assert typed_parties(text, "de")[-1] == ("loan", ["Merkur Bank"], ["Larkan"])


@pytest.mark.parametrize(
    "text",
    [
        "Larkan hatte 2019 Dorvik für 300 Millionen Euro übernommen.",
        "Larkan könnte für Dorvik zwischen 200 und 300 Millionen Euro zahlen.",
    ],
)
def test_an_unlisted_name_behind_a_year_or_preposition(text: str) -> None:
    assert typed_parties(text, "de") == [("acquisition", ["Larkan"], ["Dorvik"])]


def test_a_coined_name_with_a_hyphen_behind_what_the_firm_is() -> None:
    text = "Die Reederei Hafag-Süd hat bei Banken eine Anleihe über 40 Millionen Euro platziert."
    assert typed_parties(text, "de") == [("loan", [], ["Hafag-Süd"])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Der Verkäufer, die Grupo Selmer, hatte Hollmer 2016 für 480 Millionen Franken erworben.",
            ("acquisition", ["Grupo Selmer"], ["Hollmer"]),
        ),
        (
            "Larkan übernimmt den Konkurrenten, die Dorvik AG, für 40 Millionen Euro.",
            ("acquisition", ["Larkan"], ["Dorvik AG"]),
        ),
        (
            "Die Eignerin, die Familie Selmer, verkauft Dorvik für 40 Millionen Euro an den Rivalen, die Larkan SE.",
            ("acquisition", ["Larkan SE"], ["Dorvik"]),
        ),
    ],
)
def test_a_role_with_its_bearer_behind_a_comma_is_the_bearer(text: str, told: tuple[str, list[str], list[str]]) -> None:
    assert typed_parties(text, "de") == [told]


def test_a_firm_told_before_is_meant_by_a_noun_for_a_group() -> None:
    text = (
        "Der Chiphersteller Dorvik baut in Torgau ein Werk. "
        "Der Bund hatte dem Konzern eine Förderung von 40 Millionen Euro zugesagt."
    )
    assert typed_parties(text, "de")[-1] == ("grant", ["Bund"], ["Dorvik"])


def test_what_was_planned_is_no_verb() -> None:
    text = "Der Konzern Larkan baut sein Werk in Torgau kleiner als geplant, nämlich für 40 Millionen Euro."
    assert typed_parties(text, "de") == [("investment", ["Larkan"], ["Werk in Torgau"])]


def test_a_state_told_by_its_noun_adds_a_sum() -> None:
    text = (
        "Der Bund und das Land Hessen wollen die Werft Nordhaven retten. "
        "Der Bund soll sich mit 200 Millionen Euro am Eigenkapital der Werft beteiligen, das Land mit 100 Millionen."
    )
    assert typed_parties(text, "de")[-2:] == [
        ("investment", ["Bund"], ["Werft Nordhaven"]),
        ("investment", ["Land Hessen"], ["Werft Nordhaven"]),
    ]


def test_who_binds_himself_behind_another_predicate_pays() -> None:
    text = "Larkan kauft Dorvik und verpflichtet sich, 65 Millionen Euro in das Werk in Torgau zu investieren."
    assert typed_parties(text, "de")[-1] == ("investment", ["Larkan"], ["Werk in Torgau"])


def test_the_lead_investor_has_a_share_of_his_own() -> None:
    text = (
        "Das Start-up Klarholm schließt seine Series A über 24 Millionen Euro ab. "
        "Lead-Investor ist Aldrin Ventures mit neun Millionen. Weitere sechs Millionen Euro will Aldrin nachlegen."
    )
    assert typed_parties(text, "de") == [
        ("funding_round", ["Aldrin Ventures"], ["Klarholm"]),
        ("investment", ["Aldrin Ventures"], ["Klarholm"]),
        ("investment", ["Aldrin Ventures"], ["Klarholm"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Larkan kauft Dorvik für 40 Millionen Euro. Stimmt der Aufsichtsrat nicht zu, platzt das Geschäft.",
        "Larkan kauft Dorvik für 40 Millionen Euro. Andernfalls scheitert der Verkauf von Dorvik an Larkan.",
        "Larkan zieht sein Angebot über 40 Millionen Euro für Dorvik zurück, falls die Familie nicht zustimmt.",
    ],
)
def test_what_ends_only_under_a_condition_has_not_ended(text: str) -> None:
    (told,) = claims(text, "de")
    assert told.status != "ended"


def test_a_deal_told_as_a_fact_stands_beside_the_sum_that_a_paper_gives() -> None:
    text = (
        "Nordpack erwirbt 75 Prozent an der Merwin Glas GmbH. Das Kartellamt muss den Kauf noch freigeben. "
        "Das „Handelsblatt“ nennt einen Betrag von 140 Millionen Euro."
    )
    told = [
        (c.amount and c.amount.min, c.stake and c.stake.min, [k.text for k in c.conditions]) for c in claims(text, "de")
    ]
    pending = ["Das Kartellamt muss den Kauf noch freigeben"]
    assert told == [(None, 75, pending), (140_000_000, 75, pending)]


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Weitere acht Millionen folgen, wenn die Umsätze steigen.", "wenn die Umsätze steigen"),
        ("Hinzu kommen acht Millionen Euro, sobald die Zulassung vorliegt.", "sobald die Zulassung vorliegt"),
        ("Dazu kommen acht Millionen Euro, die an Umsatzziele gekoppelt sind.", "an Umsatzziele gekoppelt"),
    ],
)
def test_on_what_an_earn_out_hangs_hangs_the_deal(text: str, condition: str) -> None:
    (told,) = claims(f"Larkan kauft Dorvik für 40 Millionen Euro. {text}", "de")
    assert [c.text for c in told.conditions] == [condition]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Larkan übernimmt den Pumpenbauer Dorvik. Dafür überweist Larkan dem Eigentümer Selmer 37 Millionen Euro.",
            ("acquisition", ["Larkan"], ["Dorvik"]),
        ),
        (
            "Bund und Land fördern den Pumpenbauer Dorvik mit 90 Millionen Euro.",
            ("grant", ["Bund", "Land"], ["Dorvik"]),
        ),
        (
            "Das Land Hessen hilft. 2021 hatte das Land der Werft Kolb einen Kredit von 60 Millionen Euro gewährt.",
            ("loan", ["Land Hessen"], ["Werft Kolb"]),
        ),
    ],
)
def test_who_is_paid_sells_and_a_state_owns_nothing(text: str, told: tuple[str, list[str], list[str]]) -> None:
    assert typed_parties(text, "de") == [told]


def test_on_an_approval_hangs_what_is_agreed_not_a_rivals_bid() -> None:
    text = (
        "Larkan kauft Dorvik für 40 Millionen Euro. Der Rivale Selmer hatte 30 Millionen Euro für Dorvik geboten. "
        "Das Kartellamt muss dem Verkauf noch zustimmen."
    )
    told = [bool(c.conditions) for c in claims(text, "de")]
    assert told == [True, False]


def test_a_bidder_who_has_lost_has_offered_in_vain() -> None:
    (told,) = claims("Der unterlegene Bieter Selmer hatte 5 Millionen Euro für Dorvik geboten.", "de")
    assert told.status == "ended"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Der Fonds Merwin aus Singapur, der 40 Millionen Euro in Dorvik stecken will, sitzt in Asien.",
            [("investment", ["Merwin"], ["Dorvik"])],
        ),
        (
            "Die Larkan AG baut ein Werk. Sie hatte die Investition im Vorjahr auf 40 Millionen Euro beziffert.",
            [("investment", ["Larkan AG"], ["Werk"])],
        ),
        (
            "Larkan hatte das Grundstück 2017 für 40 Millionen Euro erworben und 80 Millionen in den Rohbau gesteckt.",
            [("acquisition", ["Larkan"], ["Grundstück"]), ("investment", ["Larkan"], ["Rohbau"])],
        ),
        (
            "Der Landtag von Hessen bewilligte 22 Millionen Euro für das Krankenhaus.",
            [("grant", ["Hessen"], ["Krankenhaus"])],
        ),
    ],
)
def test_whose_deal_a_phrase_beside_it_leaves(text: str, told: list[tuple[str, list[str], list[str]]]) -> None:
    assert typed_parties(text, "de") == told


@pytest.mark.parametrize(
    "text",
    [
        "Larkan übernimmt Dorvik, das Ventile herstellt, für 40 Millionen Euro.",
        "Larkan übernimmt die Firma Dorvik, die moderne Software entwickelt, für 40 Millionen Euro.",
        "Larkan plant, Dorvik, einen Hersteller von Ventilen, für 40 Millionen Euro zu kaufen.",
        "Larkan plant, Dorvik, das Ventile herstellt, für 40 Millionen Euro zu kaufen.",
        "Larkan ist bereit, 40 Millionen Euro für Dorvik, einen Hersteller von Ventilen, zu zahlen.",
        "Larkan steigt mit 25 Prozent bei Dorvik, einem Hersteller von Ventilen, ein und zahlt 40 Millionen Euro.",
        "Larkan gewährt der Selmer-Tochter Dorvik einen Kredit von 40 Millionen Euro.",
    ],
)
def test_what_is_told_of_a_firm_between_commas_parts_nothing(text: str) -> None:
    (told,) = answers(text, "de")
    assert "Larkan -> Dorvik 40m EUR" in told


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Larkan übernimmt Dorvik für 40 Millionen Euro, wie das „Handelsblatt“ berichtet.", "Handelsblatt"),
        ("Insidern zufolge hat Larkan Dorvik für 40 Millionen Euro übernommen.", "Insider"),
        ("Wie der „Kurier“ berichtet, übernimmt Larkan Dorvik für 40 Millionen Euro.", "Kurier"),
        ("Larkan übernimmt Dorvik für 40 Millionen Euro, so Dorvik-Chefin Ida Roth.", "Ida Roth"),
    ],
)
def test_who_says_it_takes_no_part_in_the_deal(text: str, source: str) -> None:
    (claim,) = claims(text, "de")
    assert ([i.name for i in claim.investors], [t.name for t in claim.targets]) == (["Larkan"], ["Dorvik"])
    assert [s.name for s in claim.sources] == [source]


@pytest.mark.parametrize(
    "text",
    ["Larkan übernimmt bei Dorvik die Kosten.", "Der Bund übernimmt die Haftung für Dorvik mit 40 Millionen Euro."],
)
def test_what_is_taken_over_that_is_no_firm(text: str) -> None:
    assert not any(a.startswith("acquisition") for a in answers(text, "de"))


@pytest.mark.parametrize(
    "text",
    [
        "Larkan übernimmt Dorvik für 40 Millionen Euro, der bisher größte Zukauf.",
        "Um Kunden zu gewinnen, hat Larkan Dorvik für 40 Millionen Euro übernommen.",
    ],
)
def test_what_is_added_or_aimed_at_takes_no_part_in_the_deal(text: str) -> None:
    assert [a.split(" ", 2)[2] for a in answers(text, "de")] == ["Larkan -> Dorvik 40m EUR"]
