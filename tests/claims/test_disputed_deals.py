"""Deals that several tell differently: who says what, who pays into a listing, what a thing for sale may bring."""

import pytest
from tests.reading import Language, answers, claims


def said(text: str, language: Language) -> list[str]:
    """Status and sources of each claim of a text."""
    return [f"{c.status}: {', '.join(s.name for s in c.sources)}" for c in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Dorvik raised $5m. Two people who declined to be named told Reuters that Dorvik was valued at $4m.",
            "en",
            ["completed: ", "completed: Reuters, Two people"],
        ),
        (
            "Dorvik raised $5 million. A fund manager who saw the terms said Dorvik was valued at $450 million.",
            "en",
            ["completed: ", "completed: fund manager"],
        ),
        (
            "Dorvik raised $5 million. Two investors told Reuters that Dorvik was valued at $4m.",
            "en",
            ["completed: ", "completed: Reuters, Two investors"],
        ),
        (
            "The Times, referring to documents sent to creditors, writes that Larkan bought Dorvik for $40 million.",
            "en",
            ["completed: The Times, documents"],
        ),
        (
            "Zwei Investoren sagten dem „Handelsblatt“, Dorvik sei mit 450 Millionen Euro bewertet worden.",
            "de",
            ["completed: Handelsblatt, Zwei Investoren"],
        ),
        (
            "Axios said Larkan might buy Dorvik for $4m, citing people who saw papers; Larkan called the report wrong.",
            "en",
            ["in_talks: Axios, people", "ended: Axios, Larkan"],
        ),
        (
            "Larkan was to commit $150 million to Dorvik, but two people close to it said it had pulled out.",
            "en",
            ["ended: two people close to it"],
        ),
        (
            "Larkan wollte Dorvik für 15 Millionen Euro kaufen, doch zwei Insider sagten, er habe sich zurückgezogen.",
            "de",
            ["ended: zwei Insider"],
        ),
        (
            "Larkan agreed last year to buy Dorvik for $150 million but scrapped the deal, alleging Dorvik had lied.",
            "en",
            ["ended: "],
        ),
        (
            "Larkan will Dorvik verkaufen. Laut „Welt“ geht es um viel, in Finanzkreisen ist von 5 Mio. Euro die Rede.",
            "de",
            ["planned: Finanzkreise"],
        ),
        (
            "Axios said Larkan would bid $4 million for Dorvik. A Larkan spokeswoman said neither report was true.",
            "en",
            ["in_talks: Axios", "ended: Axios, Larkan"],
        ),
        (
            "Axios said Larkan would bid $4 million for Dorvik. Larkan said the report was accurate.",
            "en",
            ["in_talks: Axios"],
        ),
        (
            "Reuters schrieb, Larkan wolle Dorvik kaufen. Der Bericht sei nicht richtig, sagte Larkan-Chefin Ida Roth.",
            "de",
            ["planned: Reuters", "ended: Reuters, Ida Roth"],
        ),
    ],
)
def test_who_says_so(text: str, language: Language, wanted: list[str]) -> None:
    assert said(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Dorvik plans to raise $2 billion in a listing. Larkan committed $150 million to the float.",
            "en",
            ["ipo planned ? -> Dorvik 2000m USD", "investment announced Larkan -> Dorvik 150m USD"],
        ),
        (
            "Dorvik, a maker of pumps, plans to raise $2 billion in a listing.",
            "en",
            ["ipo planned ? -> Dorvik 2000m USD"],
        ),
        (
            "Dorvik plans to raise $90 million in a listing. Larkan will buy $40 million of shares in the offering.",
            "en",
            ["ipo planned ? -> Dorvik 90m USD", "investment planned Larkan -> Dorvik 40m USD"],
        ),
        (
            "Dorvik plant einen Börsengang. Larkan zeichnet Aktien für 10 Mio. Euro, der Fonds Merwin für 8 Mio.",
            "de",
            [
                "ipo planned ? -> Dorvik",
                "investment announced Larkan -> Dorvik 10m EUR",
                "investment announced Merwin -> Dorvik 8m EUR",
            ],
        ),
        (
            "Dorvik AG plant einen Börsengang. Larkan investiert 10 Millionen Euro in den Börsengang von Dorvik.",
            "de",
            ["ipo planned ? -> Dorvik AG", "investment announced Larkan -> Dorvik AG 10m EUR"],
        ),
        (
            "Larkan is in talks to sell Dorvik. According to the Financial Times it could fetch $60 million.",
            "en",
            ["acquisition in_talks ? -> Dorvik 60m USD"],
        ),
        (
            "Larkan will das Werk in Kassel verkaufen. Laut Insidern könnte das Gebäude 60 Millionen Euro einbringen.",
            "de",
            ["acquisition in_talks ? -> Werk in Kassel 60m EUR"],
        ),
        (
            "Dorvik bekommt einen Kredit von 75 Millionen Euro. 45 Millionen Euro entfallen auf die Larkan Bank.",
            "de",
            ["loan announced ? -> Dorvik 75m EUR", "loan announced Larkan Bank -> Dorvik 45m EUR"],
        ),
        (
            "Vom Erlös will Larkan 500 Millionen Euro in eine Anlage in Leuna stecken.",
            "de",
            ["investment planned Larkan -> Anlage in Leuna 500m EUR"],
        ),
        ("Mit einem Umsatz von 500 Millionen Euro will Larkan in eine Anlage in Leuna investieren.", "de", []),
        (
            "Larkan bought the Danish brand Skagen for 600 million crowns.",
            "en",
            ["acquisition completed Larkan -> Skagen 600m DKK"],
        ),
        (
            "Larkan kauft den dänischen Händler Kolb und den schwedischen Händler Merwin für 6 Millionen Kronen.",
            "de",
            ["acquisition announced Larkan -> Kolb+Merwin 6m None"],
        ),
    ],
)
def test_figures_and_parties(text: str, language: Language, wanted: list[str]) -> None:
    assert answers(text, language) == wanted


ENGLISH = """Dorvik to list

Dorvik, a maker of pumps, plans to raise $2 billion in a listing. Larkan Group committed $5 million. A Larkan Group
spokesman declined to comment.

The company would be valued at about $19 billion."""
GERMAN = """Dorvik geht an die Börse

Der Pumpenbauer Dorvik will an der Börse 2 Milliarden Euro einnehmen. Larkan will dabei 150 Millionen Euro investieren.
Larkan wollte sich nicht äußern.

Das Unternehmen würde mit 19 Milliarden Euro bewertet."""


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (ENGLISH, "en", "valuation announced ? -> Dorvik 19000m USD"),
        (GERMAN, "de", "valuation planned ? -> Dorvik 19000m EUR"),
    ],
)
def test_who_says_nothing_is_not_spoken_of(text: str, language: Language, wanted: str) -> None:
    assert answers(text, language)[-1] == wanted
