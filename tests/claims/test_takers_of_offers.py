"""Who takes an offer or gets the proceeds without being what is bought; names that stand cut or in small letters."""

import pytest
from tests.reading import Language, claims


def told(text: str, language: Language) -> list[str]:
    """The claims, each as "payers > targets"."""
    return [
        f"{', '.join(i.name for i in c.investors)} > {', '.join(t.name for t in c.targets)}"
        for c in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Großaktionär Larkan nimmt das Angebot von Dorvik an.", []),
        (
            "Dorvik will Selmer übernehmen. Großaktionär Larkan hat das Angebot von Dorvik angenommen.",
            ["Dorvik > Selmer"],
        ),
        ("Dorvik steigt bei Selmer ein. Die Larkan-Gruppe wolle das Angebot von Dorvik annehmen.", ["Dorvik > Selmer"]),
        ("Larkan nimmt das Angebot von Dorvik an.", ["Dorvik > Larkan"]),
        (
            "Dorvik hat 2015 Selmer gekauft. Larkan nimmt das Angebot von Dorvik an.",
            ["Dorvik > Selmer", "Dorvik > Larkan"],
        ),
        (
            "Larkan verkauft Selmer für 14 Milliarden Euro an Dorvik. 12 Milliarden Euro sollen an Larkan fließen.",
            ["Dorvik > Selmer"],
        ),
        ("Rund 14 Millionen Euro sollen an die Larkan AG fließen.", [" > Larkan AG"]),
    ],
)
def test_german(text: str, wanted: list[str]) -> None:
    assert told(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Shareholder Larkan has accepted the bid from Dorvik.", []),
        (
            "Dorvik plans to buy Selmer for $5 billion. Larkan, its biggest shareholder, has accepted Dorvik's offer.",
            ["Dorvik > Selmer"],
        ),
        (
            "Dorvik plans to buy Selmer for $5 billion. The pension fund Larkan agreed to accept Dorvik's offer.",
            ["Dorvik > Selmer"],
        ),
        ("Selmer accepted a $5 billion takeover bid from Dorvik.", ["Dorvik > Selmer"]),
        (
            "Dorvik bought Arden in 2015. Selmer has accepted a $2 billion bid from Dorvik.",
            ["Dorvik > Arden", "Dorvik > Selmer"],
        ),
    ],
)
def test_english(text: str, wanted: list[str]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Selmer raised $5 million from b2b Ventures, m8 Capital and Kolb.",
            ["b2b Ventures, m8 Capital, Kolb > Selmer"],
        ),
        ("Selmer raised $5 million in a round led by KMW i Ventures.", ["KMW i Ventures > Selmer"]),
        ("The Portland, Oregon-based Capital invested $5 million in Selmer.", []),
        ("Roth launched venture fund Section 32 with $150 million.", [" > Section 32"]),
    ],
)
def test_names_of_funds(text: str, wanted: list[str]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Die Larkan -Tochter Dorvik kauft Selmer für 5 Millionen Euro.", ["Dorvik > Selmer"]),
        ("Selmer kauft die Larkan -Tochter Dorvik für 5 Millionen Euro.", ["Selmer > Dorvik"]),
        ("Larkan verkauft die Dorvik -Anteile für 5 Millionen Euro an Selmer.", ["Selmer > Dorvik"]),
        ("Larkan will Dorvik für 5 Millionen Euro kaufen -Insider", ["Larkan > Dorvik"]),
    ],
)
def test_compound_that_a_lost_link_has_cut(text: str, wanted: list[str]) -> None:
    assert told(text, "de") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dorvik raised $20 million last year. Its rivals have received $5 million from Larkan.", [" > Dorvik"]),
        ("Dorvik raised $20 million last year. Its competitors have won a $5 million loan from Larkan.", [" > Dorvik"]),
        ("Dorvik raised $20 million. Its rival Selmer got $5 million from Larkan.", [" > Dorvik", "Larkan > Selmer"]),
        ("The pump supplier Dorvik raised $5 million from Larkan.", ["Larkan > Dorvik"]),
        (
            "Dorvik raised $20 million last year. Startups race for customers as they get billions from Larkan.",
            [" > Dorvik"],
        ),
    ],
)
def test_money_of_rivals_is_not_that_of_the_firm_told_of(text: str, wanted: list[str]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Dorvik's board backed a $25 million offer from Larkan.", ["Larkan > Dorvik"]),
        ("en", "Dorvik's shareholders approved a $25 million offer from Larkan.", ["Larkan > Dorvik"]),
        ("en", "Larkan's board approved a $25 million offer for Dorvik.", ["Larkan > Dorvik"]),
        ("en", "Merwin backed Larkan's $25 million offer for Dorvik.", ["Larkan > Dorvik"]),
        ("en", "Merwin has put Dorvik on the block for $25 million.", [" > Dorvik"]),
        ("en", "Dorvik turned to Larkan for a $25 million loan.", ["Larkan > Dorvik"]),
        ("de", "Merwin stellte Dorvik für 25 Millionen Euro zum Verkauf.", [" > Dorvik"]),
        ("de", "Merwin bietet Dorvik für 25 Millionen Euro zum Verkauf an.", [" > Dorvik"]),
        (
            "de",
            "Der Aufsichtsrat von Dorvik stimmte dem Angebot von Larkan über 25 Millionen Euro zu.",
            ["Larkan > Dorvik"],
        ),
    ],
)
def test_boards_take_offers_and_sellers_ask_for_some(language: Language, text: str, wanted: list[str]) -> None:
    assert told(text, language) == wanted
