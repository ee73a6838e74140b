"""Who tells a deal, by wordings that end a sentence or take it up again, and how firm what is to come is."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "Dorvik is raising $40 million, Reuters reports.", ["Reuters"]),
        ("en", "Larkan Group is buying Dorvik for $40 million, the Financial Times reports.", ["Financial Times"]),
        (
            "en",
            "Karl Ohm will announce that he is selling Dorvik to Larkan Group for $40 million, Reuters said.",
            ["Reuters"],
        ),
        (
            "de",
            "Larkan wird ankündigen, dass es Dorvik für 40 Millionen Euro kauft, berichtet das Handelsblatt.",
            ["Handelsblatt"],
        ),
        (
            "de",
            "Larkan steht nach Informationen des Handelsblatts vor der Übernahme von Dorvik für 40 Millionen Euro.",
            ["Handelsblatt"],
        ),
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro. Zuvor hatte das „Handelsblatt“ darüber berichtet.",
            ["Handelsblatt"],
        ),
        (
            "de",
            "Die Larkan AG kauft den Pumpenbauer Dorvik für 40 Millionen Euro, so eine Sprecherin des Unternehmens.",
            ["Larkan AG"],
        ),
        ("de", "Die Larkan AG kauft den Pumpenbauer Dorvik für 40 Millionen Euro, so der Konzern.", ["Larkan AG"]),
        (
            "de",
            "Larkan bereitet Insidern zufolge einen Börsengang vor, der 40 Millionen Euro einbringen soll.",
            ["Insider"],
        ),
        ("de", "Branchenkenner taxieren Dorvik auf 40 Millionen Euro.", ["Branchenkenner"]),
        (
            "en",
            "LEEDS, England (AP) — Larkan Group said on Friday it would buy Dorvik for $40 million.",
            ["Larkan Group"],
        ),
        (
            "en",
            "Dorvik is in talks for a funding round, Reuters reported. The startup raised $6 million in May.",
            [],
        ),
    ],
)
def test_who_says_it(language: Language, text: str, sources: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [s.name for s in claim.sources] == sources


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The $40 million sale of Dorvik to Larkan Group will be completed in May.", "announced"),
        ("en", "The $40 million sale of Dorvik to Larkan Group was completed in May.", "completed"),
        ("de", "Larkan steht vor der Übernahme von Dorvik für 40 Millionen Euro.", "in_talks"),
        (
            "de",
            "Larkan wollte Dorvik 2019 für 40 Millionen Euro kaufen, das Kartellamt untersagte die Übernahme.",
            "ended",
        ),
        ("en", "Larkan Group planned to buy Dorvik for $40 million until regulators blocked the deal.", "ended"),
        ("en", "Larkan Group is considering selling Dorvik to Selmer for $40 million.", "in_talks"),
        ("en", "Larkan Group is mulling selling Dorvik to Selmer for $40 million.", "in_talks"),
        ("en", "Larkan Group is thinking about selling Dorvik to Selmer for $40 million.", "in_talks"),
        ("en", "Larkan Group's board will decide on Monday whether to buy Dorvik for $40 million.", "in_talks"),
        ("en", "Larkan Group will decide by May if it invests $40 million in a plant in Leeds.", "in_talks"),
        ("en", "Larkan Group will own 90% of Dorvik after the $600 million purchase.", "announced"),
        (
            "de",
            "Der Aufsichtsrat soll im Mai entscheiden, ob Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kauft.",
            "in_talks",
        ),
        ("de", "Offen ist, ob Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kauft.", "in_talks"),
    ],
)
def test_how_firm_it_is(language: Language, text: str, status: str) -> None:
    (claim,) = claims(text, language)
    assert claim.status == status


def test_what_a_price_includes_is_no_loan() -> None:
    (claim,) = claims(
        "Larkan Group agreed to sell Selmer to Dorvik for $40 million (£31 million), including debt.", "en"
    )
    assert (claim.type, [p.name for p in claim.investors]) == ("acquisition", ["Dorvik"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Larkan Group is exploring a sale of its stake in Dorvik, in a deal that could value the pump maker at "
                "more than $1 billion."
            ),
        ),
        ("de", "Larkan plant den Verkauf seiner Beteiligung an Dorvik für 40 Millionen Euro."),
    ],
)
def test_who_sells_a_stake_buys_none(language: Language, text: str) -> None:
    assert all(not claim.investors for claim in claims(text, language))


@pytest.mark.parametrize(
    ("language", "text", "stake"),
    [
        (
            "en",
            "Larkan Group agreed to buy Dorvik for $600 million. Larkan will then hold over 90 percent of Dorvik.",
            90,
        ),
        (
            "de",
            "Larkan kauft Dorvik für 600 Millionen Euro. Larkan hält dann mehr als 90 Prozent der Dorvik-Aktien.",
            90,
        ),
    ],
)
def test_what_is_held_after_the_deal_is_its_stake(language: Language, text: str, stake: int) -> None:
    (claim,) = claims(text, language)
    assert claim.stake is not None
    assert claim.stake.min == stake


@pytest.mark.parametrize(
    "text",
    [
        '"We have agreed to buy Dorvik for $40 million," Larkan Group chief executive Anna Ohm told CNBC on Friday.',
        '"We are buying Dorvik for $40 million," said Anna Ohm, founder and CEO of Larkan Group.',
        'Larkan Group is growing. "We will buy Dorvik for $40 million," Chief Executive Anna Ohm said.',
    ],
)
def test_we_are_the_firm_for_which_its_chief_speaks(text: str) -> None:
    (claim,) = claims(text, "en")
    assert [p.name for p in claim.investors] == ["Larkan Group"]
    assert claim.sources[-1].name == "Anna Ohm"


@pytest.mark.parametrize(
    "text",
    [
        '"We paid $40 million for our house," said Anna Ohm, a neighbour of Larkan Group.',
        'Larkan Group and Merwin Bank grow. "We will buy Dorvik for $40 million," chief executive Anna Ohm said.',
    ],
)
def test_we_are_no_firm_that_is_only_named_beside_it(text: str) -> None:
    assert not claims(text, "en")
