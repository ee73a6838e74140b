"""Sums told in brackets behind each name of a list, buyers told behind what is sold, and whose a sum is not."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Große Runden schlossen Kolbnau (36 Millionen Euro) und Dorvik (Ulm, 26 Millionen Euro) ab.",
            "de",
            [
                "funding_round completed ? -> Kolbnau 36m EUR",
                "funding_round completed ? -> Dorvik 26m EUR",
            ],
        ),
        (
            "An der Runde von Merwin beteiligten sich Larkan Capital (3 Mio. Euro) und Dorvik Ventures (2 Mio. Euro).",
            "de",
            [
                "investment completed Larkan Capital -> Merwin 3m EUR",
                "investment completed Dorvik Ventures -> Merwin 2m EUR",
            ],
        ),
        (
            "Brightol bought Kolb Pumps ($30 million) and Arden Works ($20 million) last year.",
            "en",
            [
                "acquisition completed Brightol -> Kolb Pumps 30m USD",
                "acquisition completed Brightol -> Arden Works 20m USD",
            ],
        ),
        ("Die größten Gewinne meldeten Kolbnau (36 Millionen Euro) und Dorvik (26 Millionen Euro).", "de", []),
        ("Kolbnau (75 Millionen Euro) kauft Dorvik.", "de", ["acquisition announced Kolbnau -> Dorvik"]),
    ],
)
def test_each_name_of_a_list_has_the_sum_in_brackets_behind_it(text: str, language: str, wanted: list[str]) -> None:
    assert answers(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Selmer hat einen Käufer für seine Pumpensparte gefunden: Die Larkan AG will 30 Millionen Euro zahlen.",
            "de",
            ["acquisition planned Larkan AG -> Pumpensparte von Selmer 30m EUR"],
        ),
        (
            "Selmer trennt sich von seiner Pumpensparte. Larkan Capital zahlt 30 Millionen Euro.",
            "de",
            ["acquisition announced Larkan Capital -> Pumpensparte von Selmer 30m EUR"],
        ),
        (
            "Selmer verkauft seine Pumpensparte. Neuer Eigentümer wird Larkan Capital.",
            "de",
            ["acquisition announced Larkan Capital -> Pumpensparte von Selmer"],
        ),
        (
            "Brightol has found a buyer for its pump business. The fund Larkan Capital will pay $30 million.",
            "en",
            ["acquisition planned Larkan Capital -> pump business 30m USD"],
        ),
    ],
)
def test_who_pays_behind_a_sale_buys_what_is_sold(text: str, language: str, wanted: list[str]) -> None:
    assert answers(text, language) == wanted


@pytest.mark.parametrize(
    "market",
    [
        "Investoren steckten im Vorjahr zwei Milliarden Euro in junge Firmen aus dem Norden.",
        "Fonds investierten im Vorjahr drei Milliarden Euro in deutsche Unternehmen.",
    ],
)
def test_what_a_whole_market_gets_is_no_companys(market: str) -> None:
    text = f"Die Bank Kolbnau hat acht Millionen Euro eingesammelt. {market}"
    assert answers(text, "de") == ["funding_round completed ? -> Kolbnau 8m EUR"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Der Softwareanbieter Larkan AG übernimmt den Pumpenbauer Kolbnau GmbH.",
            ["acquisition announced Larkan AG -> Kolbnau GmbH"],
        ),
        (
            "Der Bund fördert den Pumpenbauer Kolbnau AG mit 3 Millionen Euro.",
            ["grant announced Bund -> Kolbnau AG 3m EUR"],
        ),
        ("Der Bund gibt der Kolbnau AG 3 Millionen Euro.", ["grant announced Bund -> Kolbnau AG 3m EUR"]),
    ],
)
def test_a_firm_told_with_what_it_makes_and_its_legal_form(text: str, wanted: list[str]) -> None:
    assert answers(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan und Dorvik hätten die Firma Kolbnau für 3 Millionen Euro gekauft, hieß es.",
            "acquisition completed Larkan+Dorvik -> Kolbnau 3m EUR",
        ),
        (
            "Wenn der Rat zugestimmt hätte, hätten Larkan und Dorvik die Firma Kolbnau für 3 Millionen Euro gekauft.",
            "acquisition ended Larkan+Dorvik -> Kolbnau 3m EUR",
        ),
    ],
)
def test_the_plural_of_what_is_reported_is_unreal_only_beside_a_supposition(text: str, wanted: str) -> None:
    assert answers(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Selmer wird für 20 Millionen Euro verkauft. Der Käufer: Dorvik aus Ulm.",
            "de",
            "acquisition announced Dorvik -> Selmer 20m EUR",
        ),
        (
            "Larkan hat 20 Millionen Euro eingesammelt. Die Geldgeber: Dorvik Ventures und Merwin Capital.",
            "de",
            "funding_round completed Dorvik Ventures+Merwin Capital -> Larkan 20m EUR",
        ),
        (
            "Selmer was sold for $20 million. The buyer: Dorvik.",
            "en",
            "acquisition completed Dorvik -> Selmer 20m USD",
        ),
        (
            "Selmer was sold for $20 million. The buyer is Dorvik.",
            "en",
            "acquisition completed Dorvik -> Selmer 20m USD",
        ),
        (
            "Larkan has raised $20 million. The backers: Dorvik Ventures.",
            "en",
            "funding_round completed Dorvik Ventures -> Larkan 20m USD",
        ),
        (
            "Selmer was sold for $20 million. Dorvik is not convinced that Merwin is the right buyer.",
            "en",
            "acquisition completed ? -> Selmer 20m USD",
        ),
    ],
)
def test_who_pays_told_behind_a_colon_or_by_being(text: str, language: Language, wanted: str) -> None:
    assert answers(text, language) == [wanted]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Larkan hat sich für 8 Millionen Euro den Zuschlag für die Werft Dorvik gesichert.",
            "de",
            ["acquisition announced Larkan -> Werft Dorvik 8m EUR"],
        ),
        (
            "Larkan won the bidding for the pump maker Dorvik for $8 million.",
            "en",
            ["acquisition announced Larkan -> Dorvik 8m USD"],
        ),
        ("Larkan sicherte sich den Zuschlag für den Bau der Werft Dorvik für 8 Millionen Euro.", "de", []),
    ],
)
def test_who_wins_a_sale(text: str, language: Language, wanted: list[str]) -> None:
    assert answers(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Reuters übernimmt Dorvik für 5 Millionen Euro.", "de", "acquisition announced Reuters -> Dorvik 5m EUR"),
        ("Bloomberg has bought Dorvik for $5 million.", "en", "acquisition completed Bloomberg -> Dorvik 5m USD"),
        ("Laut Reuters hat Larkan die Firma Dorvik übernommen.", "de", "acquisition completed Larkan -> Dorvik"),
        ("Bloomberg said Larkan has bought Dorvik.", "en", "acquisition completed Larkan -> Dorvik"),
        (
            "Die Kolb-Familie kauft die Firma Larkan für 4 Millionen Euro.",
            "de",
            "acquisition announced Kolb-Familie -> Larkan 4m EUR",
        ),
    ],
)
def test_a_paper_that_buys_and_a_family(text: str, language: Language, wanted: str) -> None:
    assert answers(text, language) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Das Werk in Ulm hatte Larkan 2019 an Selmer verkauft.", "acquisition completed Selmer -> Werk in Ulm"),
        (
            "Das Europa-Geschäft von Dorvik hatte die Larkan bereits 2019 an Selmer verkauft.",
            "acquisition completed Selmer -> Europa-Geschäft von Dorvik",
        ),
        (
            "Die Pumpensparte kaufte Larkan 2019 für 5 Millionen Euro.",
            "acquisition completed Larkan -> Pumpensparte 5m EUR",
        ),
        ("Die Bank kaufte Larkan 2019.", ""),
        (
            "Merwin übernimmt das asiatische Geschäft von Larkan.",
            "acquisition announced Merwin -> asiatisches Geschäft von Larkan",
        ),
        (
            "Die Modekette Peter Dorvik sammelt 5 Millionen Euro ein.",
            "funding_round completed ? -> Peter Dorvik 5m EUR",
        ),
    ],
)
def test_what_is_traded_sells_nothing_and_a_firm_may_bear_a_persons_name(text: str, wanted: str) -> None:
    assert answers(text, "de") == [w for w in [wanted] if w]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Larkan Group agreed to sell 8% of Dorvik to UK pension fund the Kolb Scheme (KIS) for £4 million.",
            "acquisition announced Kolb Scheme -> Dorvik 4m GBP 8%",
        ),
        (
            "en",
            "Dutch brewer Larkan met the Danish brewer Kolb. Denmark's largest brewer will buy Dorvik for $4 million.",
            "acquisition announced Kolb -> Dorvik 4m USD",
        ),
        (
            "en",
            "Brewer Larkan fell behind its rival Kolb. The world's largest brewer will buy Dorvik for $4 million.",
            "acquisition announced Larkan -> Dorvik 4m USD",
        ),
        (
            "de",
            "Larkan traf den dänischen Brauer Kolb. Dänemarks größter Brauer kauft Dorvik für 4 Millionen Euro.",
            "acquisition announced Kolb -> Dorvik 4m EUR",
        ),
        (
            "en",
            "Larkan agreed to buy control of Dorvik. Larkan will acquire a 77% holding in Dorvik for $4 million.",
            "acquisition planned Larkan -> Dorvik 4m USD 77%",
        ),
        (
            "en",
            "Larkan agreed to sell its pump unit to Dorvik for $4 million plus a 1 percent royalty on sales.",
            "acquisition announced Dorvik -> pump unit 4m USD",
        ),
    ],
)
def test_buyers_told_by_what_they_are(language: Language, text: str, found: str) -> None:
    assert answers(text, language) == [found]
