"""What a sentence leaves unsaid and the sentences around it tell; repeats; who says it, and on which condition."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        (
            "de",
            "Larkan kauft den Pumpenbauer Dorvik. Der Kaufpreis beträgt 40 Millionen Euro.",
            "acquisition announced Larkan -> Dorvik 40m EUR",
        ),
        (
            "de",
            "Der Konzern Larkan kauft den Pumpenbauer Dorvik. Das Unternehmen zahlt 40 Millionen Euro.",
            "acquisition announced Larkan -> Dorvik 40m EUR",
        ),
        (
            "de",
            "Dorvik ist im März an die Börse gegangen. Der Börsengang brachte 200 Millionen Euro ein.",
            "ipo completed ? -> Dorvik 200m EUR",
        ),
        (
            "en",
            "Larkan Group is buying Dorvik. The deal is worth $40 million.",
            "acquisition announced Larkan Group -> Dorvik 40m USD",
        ),
        (
            "en",
            "Larkan Group has agreed to buy Dorvik. It will pay $40 million in cash.",
            "acquisition planned Larkan Group -> Dorvik 40m USD",
        ),
    ],
)
def test_figure_in_the_next_sentence(language: Language, text: str, answer: str) -> None:
    (claim,) = claims(text, language)
    assert answers(text, language) == [answer]
    assert len(claim.evidence) == 2


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Larkan baut in Ulm ein Pumpenwerk. Larkan steckt 4 Millionen Euro in das Werk.", "Pumpenwerk in Ulm"),
        (
            "en",
            "Larkan Group is building a pump plant in Leeds. The company will invest $40 million in the plant.",
            "pump plant in Leeds",
        ),
    ],
)
def test_the_plant_is_the_one_told_before(language: Language, text: str, name: str) -> None:
    (claim,) = claims(text, language)
    assert [t.name for t in claim.targets] == [name]
    assert claim.type == "investment"


@pytest.mark.parametrize(
    "text",
    [
        "Larkan Group said it would buy Dorvik for $40 million.",
        "Larkan Group said on Monday that it would buy Dorvik for $40 million.",
    ],
)
def test_it_is_who_says_it(text: str) -> None:
    assert answers(text, "en") == ["acquisition announced Larkan Group -> Dorvik 40m USD"]


REPEATED: dict[Language, str] = {
    "de": """Larkan kauft Dorvik für 40 Millionen Euro

Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro.

Die Mitarbeiter erfuhren es am Montag. Larkan zahlt die 40 Millionen Euro für Dorvik in bar.""",
    "en": """Larkan Buys Dorvik for $40 Million

Larkan Group is buying pump maker Dorvik for $40 million.

Staff were told on Monday. Larkan Group will pay the $40 million for Dorvik in cash.""",
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_repeats_are_one_claim(language: Language) -> None:
    (claim,) = claims(REPEATED[language], language)
    assert len(claim.evidence) == 3
    assert not claim.evidence[0].text.endswith("0 Million")
    assert [i.name for i in claim.investors] == ["Larkan" if language == "de" else "Larkan Group"]


@pytest.mark.parametrize("language", ["de", "en"])
def test_another_figure_is_another_claim(language: Language) -> None:
    text = REPEATED[language].replace("die 40", "nun 60").replace("the $40", "$60")
    assert [a.split()[-2] for a in answers(text, language)] == ["40m", "60m"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            """Larkan zahlt 40 Millionen Euro für Dorvik, berichtet das Handelsblatt.
            Laut Reuters zahlt Larkan 40 Millionen Euro für Dorvik.""",
        ),
        (
            "en",
            """Larkan Group will pay $40 million for Dorvik, the Financial Times reported.
            According to Reuters, Larkan Group will pay $40 million for Dorvik.""",
        ),
    ],
)
def test_another_source_is_another_claim(language: Language, text: str) -> None:
    sources = [[s.name for s in c.sources] for c in claims(text, language)]
    assert sources == [["Handelsblatt" if language == "de" else "Financial Times"], ["Reuters"]]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Wie das Handelsblatt unter Berufung auf Insider berichtet, zahlt Larkan 40 Mio. Euro für Dorvik.",
            ["Handelsblatt", "Insider"],
        ),
        (
            "de",
            "Larkan zahlt 40 Mio. Euro für Dorvik, wie das Handelsblatt unter Berufung auf Insider berichtet.",
            ["Handelsblatt", "Insider"],
        ),
        ("de", "Larkan zahlt 40 Mio. Euro für Dorvik, wie die Zeitung „Kurier“ berichtet.", ["Kurier"]),
        ("de", "Larkan übernehme Dorvik für 40 Millionen Euro, teilte der Konzern mit.", ["Larkan"]),
        (
            "en",
            "Larkan Group will pay $40 million for Dorvik, Bloomberg reported, citing people familiar with the matter.",
            ["Bloomberg", "people familiar with the matter"],
        ),
        ("en", "Larkan Group may buy Dorvik for $40 million, the Financial Times reported.", ["Financial Times"]),
    ],
)
def test_sources_are_attached(language: Language, text: str, names: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [s.name for s in claim.sources] == names


@pytest.mark.parametrize(
    ("language", "text", "condition"),
    [
        (
            "de",
            "Larkan zahlt 40 Millionen Euro für Dorvik, sofern das Kartellamt zustimmt.",
            "sofern das Kartellamt zustimmt",
        ),
        (
            "de",
            "Larkan übernimmt Dorvik für 40 Mio. Euro. Der Kauf steht unter dem Vorbehalt, dass der Rat zustimmt.",
            "unter dem Vorbehalt, dass der Rat zustimmt",
        ),
        (
            "en",
            "Larkan Group will acquire Dorvik for $40 million if shareholders agree.",
            "if shareholders agree",
        ),
        (
            "en",
            "Larkan Group will pay $40 million for Dorvik. The takeover is subject to approval by regulators.",
            "subject to approval by regulators",
        ),
    ],
)
def test_conditions_are_attached(language: Language, text: str, condition: str) -> None:
    (claim,) = claims(text, language)
    assert [c.text for c in claim.conditions] == [condition]
    assert any(e.start <= claim.conditions[0].start and claim.conditions[0].end <= e.end for e in claim.evidence)


def test_past_deals_hang_on_nothing() -> None:
    text = "Larkan hat Dorvik im Jahr 2019 für 40 Millionen Euro übernommen. Die Stadt muss den Neubau noch genehmigen."
    (claim,) = claims(text, "de")
    assert claim.conditions == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan is building a pump plant for $40 million. It rained. Hens sang. Dorvik got a $9 million loan."),
        (
            "de",
            "Larkan baut für 40 Millionen Euro ein Pumpenwerk. Es regnete. Es taute. Es gab 9 Millionen Euro Kredit.",
        ),
    ],
)
def test_a_thing_without_name_is_meant_only_where_it_was_just_told(language: Language, text: str) -> None:
    loans = [c for c in claims(text, language) if c.type == "loan"]
    assert all("ump" not in t.name for c in loans for t in c.targets)


def test_a_sum_and_what_it_is_converted_to_are_one() -> None:
    title = "Larkan Group to buy Dorvik for $28 million"
    text = f"{title}\n\nLarkan Group has agreed to buy Dorvik for 200 million yuan ($28 million)."
    (claim,) = claims(text, "en")
    assert claim.amount is not None
    assert (claim.amount.min, claim.amount.currency) == (200_000_000, "CNY")


def test_a_plant_whose_price_is_converted() -> None:
    (claim,) = claims("Larkan Group is building a 30 million-euro ($35 million) pump plant in Leeds.", "en")
    assert [t.name for t in claim.targets] == ["pump plant in Leeds"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Larkan plans a pump plant in Leeds. Dorvik wants one too. The mining giant is to get $9 million of aid.",
        ),
        (
            "de",
            "Larkan plant ein Pumpenwerk in Guben. Dorvik will auch eines. Der Konzern erhält 9 Millionen Euro Hilfe.",
        ),
    ],
)
def test_a_firm_that_stays_open_is_no_plant(language: Language, text: str) -> None:
    grants = [c for c in claims(text, language) if c.type == "grant"]
    assert all(t.kind == "company" for c in grants for t in c.targets)


def test_no_round_goes_to_a_place_told_before() -> None:
    text = "Larkan will invest $40 million in China. Dorvik was glad. A round of $9 million is to follow."
    assert all(t.name != "China" for c in claims(text, "en") if c.type == "funding_round" for t in c.targets)


def test_the_total_is_that_of_the_company_not_of_its_last_named_backer() -> None:
    text = (
        "Dorvik, a pump maker, announced a $9 million Series A today. Harrow Ventures led the round. The firm"
        " has now raised $11 million in all."
    )
    assert answers(text, "en")[1] == "funding_round completed ? -> Dorvik 11m USD"


def test_who_raises_money_does_not_lend_its_figure_to_the_next_purchase() -> None:
    text = (
        "Ida Roth left Dorvik in May. She reportedly planned to raise $100 million. Larkan Group put $30 million in"
        " Selmer Health."
    )
    assert answers(text, "en") == ["investment completed Larkan Group -> Selmer Health 30m USD"]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        (
            "en",
            (
                "Selmer Plc is in talks to sell its logistics business to Harwich Partners. Dorvik Capital bid about "
                "1 billion pounds. The unit, which Selmer bought for 400 million pounds in 2016, employs 3,000 people."
            ),
            "logistics business",
        ),
        (
            "de",
            (
                "Der Pumpenbauer Selmer will seine Logistiksparte an den Finanzinvestor Harwich verkaufen. "
                "Selmer hatte den Bereich 2016 für 400 Millionen Euro gekauft."
            ),
            "Logistiksparte von Selmer",
        ),
    ],
)
def test_the_unit_is_the_business_told_before(language: str, text: str, named: str) -> None:
    assert {t.name for c in claims(text, language) for t in c.targets} == {named}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "The landlords of Dorvik have backed a plan to rescue the group.\n\n"
                "Ida Roth, who founded Dorvik, said that Dorvik needed it."
                " Merwin had offered 40 million pounds for the group. It rains in Leeds."
                " Dorvik has sold nine shops to Larkan Properties for 8 million pounds."
                " In 2019 the group paid 90 million pounds for Selmer Foods."
            ),
        ),
        (
            "de",
            (
                "Die Gläubiger von Dorvik haben einem Plan zugestimmt, der den Konzern retten soll.\n\n"
                "Dorvik brauche das Geld, sagte Ida Roth, die Dorvik gegründet hat."
                " Merwin hatte 40 Millionen Euro für den Konzern geboten. Es regnet."
                " Dorvik hat neun Läden für 8 Millionen Euro an Larkan verkauft."
                " 2019 hatte der Konzern 90 Millionen Euro für Selmer gezahlt."
            ),
        ),
    ],
)
def test_who_sells_shops_far_down_is_still_what_the_article_is_about(language: Language, text: str) -> None:
    offers = [c for c in claims(text, language) if c.amount and c.amount.max == 40_000_000]
    assert [t.name for c in offers for t in c.targets] == ["Dorvik"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Dorvik raised $4 million. Larkan Inc. said it had closed a $14 million series B round.",
            ["funding_round completed ? -> Dorvik 4m USD", "funding_round completed ? -> Larkan Inc. 14m USD"],
        ),
        (
            "de",
            """Tastwerk kauft Pumpenbauer\n\nDer Konzern Tastwerk übernimmt den Pumpenbauer Dorvik.\n
Larkan Capital bewilligt Kredite\n\nDer Fonds Larkan Capital hat Kredite in Höhe von 40 Millionen Euro bewilligt.""",
            ["acquisition announced Tastwerk -> Dorvik"],
        ),
        (
            "en",
            """• Larkan Inc. is buying Dorvik Ltd., a maker of pumps.\n
• Shares in miners gained on news of a $7 billion merger among peers, Selmer Corp. said.""",
            ["acquisition announced Larkan Inc. -> Dorvik Ltd."],
        ),
    ],
)
def test_nothing_from_another_party_or_item(language: Language, text: str, told: list[str]) -> None:
    assert answers(text, language) == told
