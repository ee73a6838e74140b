"""Several words of one sentence that tell one deal, and those that tell two."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Dorvik raised $40 million in a round led by Harrow Capital, with participation from Merwin Ventures.",
        ),
        (
            "en",
            "Dorvik has raised $40 million. Harrow Capital led the round, joined by Merwin Ventures.",
        ),
        (
            "de",
            "An der 40-Millionen-Euro-Runde für die Firma Dorvik beteiligten sich Harrow Capital und Merwin Ventures.",
        ),
    ],
)
def test_round_with_those_who_take_part(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert (claim.type, [t.name for t in claim.targets]) == ("funding_round", ["Dorvik"])
    assert [i.name for i in claim.investors] == ["Harrow Capital", "Merwin Ventures"]
    assert claim.investors[1].role == "participant"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harrow Capital led Dorvik's $40 million round."),
        ("en", "Dorvik raised $40 million in a round led by Harrow Capital."),
        ("en", "Dorvik has raised $40 million. The round was led by Harrow Capital."),
        ("de", "Dorvik sammelt 40 Millionen Euro ein. Angeführt wird die Runde von Harrow Capital."),
    ],
)
def test_who_leads_a_round(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert [(i.name, i.role) for i in claim.investors] == [("Harrow Capital", "lead")]
    assert claim.amount is not None


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("en", "Dorvik raised $40 million at a valuation of $300 million.", "USD"),
        ("en", "Dorvik raised $40 million in a round that values the start-up at $300 million.", "USD"),
        ("de", "Dorvik sammelt 40 Millionen Euro ein und wird dabei mit 300 Millionen Euro bewertet.", "EUR"),
        ("de", "Dorvik hat 40 Millionen Euro eingesammelt. Das Start-up wird mit 300 Millionen Euro bewertet.", "EUR"),
    ],
)
def test_round_and_valuation_are_two_claims(language: Language, text: str, currency: str) -> None:
    assert answers(text, language) == [
        f"funding_round completed ? -> Dorvik 40m {currency}",
        f"valuation completed ? -> Dorvik 300m {currency}",
    ]


@pytest.mark.parametrize(
    ("language", "text", "status", "first", "currency"),
    [
        ("de", "Larkan und Merwin Ventures investieren je 20 Millionen Euro in Dorvik.", "announced", "Larkan", "EUR"),
        ("de", "Larkan und Merwin Ventures stecken jeweils 20 Millionen Euro in Dorvik.", "announced", "Larkan", "EUR"),
        ("en", "Larkan and Merwin Ventures have invested $20 million each in Dorvik.", "completed", "Larkan", "USD"),
    ],
)
def test_each_of_two_pays_the_sum(language: Language, text: str, status: str, first: str, currency: str) -> None:
    assert answers(text, language) == [
        f"investment {status} {payer} -> Dorvik 20m {currency}" for payer in (first, "Merwin Ventures")
    ]


def test_together_is_one_claim() -> None:
    assert answers("Larkan und Merwin Ventures investieren 20 Millionen Euro in Dorvik.", "de") == [
        "investment announced Larkan+Merwin Ventures -> Dorvik 20m EUR"
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro und verkauft Selmer für 60 Millionen Euro an die Merwin AG.",
            [
                "acquisition announced Larkan -> Dorvik 40m EUR",
                "acquisition announced Merwin AG -> Selmer 60m EUR",
            ],
        ),
        (
            "en",
            "Larkan Group bought Dorvik for $40 million and sold Selmer to Merwin Ventures for $60 million.",
            [
                "acquisition completed Larkan Group -> Dorvik 40m USD",
                "acquisition completed Merwin Ventures -> Selmer 60m USD",
            ],
        ),
        (
            "en",
            "Larkan bought Dorvik in 2014 for $40 million, Selmer for $20 million in 2015 and Kolb for $5 million.",
            [
                "acquisition completed Larkan -> Dorvik 40m USD",
                "acquisition completed Larkan -> Selmer 20m USD",
                "acquisition completed Larkan -> Kolb 5m USD",
            ],
        ),
        (
            "en",
            "Larkan paid $40 million for Dorvik in 2014, $20 million for Selmer and $5 million for Kolb in 2016.",
            [
                "acquisition completed Larkan -> Dorvik 40m USD",
                "acquisition completed Larkan -> Selmer 20m USD",
                "acquisition completed Larkan -> Kolb 5m USD",
            ],
        ),
        (
            "en",
            "Dorvik raised $40 million, $30 million from Larkan Capital and $10 million from Merwin Ventures.",
            [
                "funding_round completed ? -> Dorvik 40m USD",
                "funding_round completed Larkan Capital -> Dorvik 30m USD",
                "funding_round completed Merwin Ventures -> Dorvik 10m USD",
            ],
        ),
        (
            "en",
            "Dorvik raised $5 million in a seed round led by Kolb Ventures and $8 million in a Series A led by Larkan.",
            [
                "funding_round completed Kolb Ventures -> Dorvik 5m USD",
                "funding_round completed Larkan -> Dorvik 8m USD",
            ],
        ),
        (
            "en",
            "Dorvik raised $5 million in seed funding and $8 million in a Series A led by Larkan Capital.",
            [
                "funding_round completed ? -> Dorvik 5m USD",
                "funding_round completed Larkan Capital -> Dorvik 8m USD",
            ],
        ),
    ],
)
def test_several_deals_of_one_sentence(language: Language, text: str, expected: list[str]) -> None:
    assert answers(text, language) == expected


def test_a_stake_is_told_apart_from_the_rescue() -> None:
    """Who takes a stake in a rescue buys that stake, whatever the rescue costs."""
    text = "The Treasury took a 55% stake in Dorvik as part of a $9 billion rescue."
    assert "acquisition completed Treasury -> Dorvik 55%" in answers(text, "en")


def test_a_sum_told_twice_is_one() -> None:
    (claim,) = claims("Larkan Group bought Selmer for €5 million ($5.5 million) last year.", "en")
    assert claim.amount is not None
    assert claim.amount.alt is not None
    assert (claim.amount.currency, claim.amount.alt.max, claim.amount.alt.currency) == ("EUR", 5_500_000, "USD")


def test_plant_and_its_grant_are_two_claims() -> None:
    text = (
        "Larkan Group is building a $40 million pump plant in Leeds. "
        "The plant will receive $5 million in state aid from the British government."
    )
    assert answers(text, "en") == [
        "investment announced Larkan Group -> pump plant in Leeds 40m USD",
        "grant announced British government -> pump plant in Leeds 5m USD",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan Group bought Dorvik for $40 million and Selmer for $20 million.",
            [
                "acquisition completed Larkan Group -> Dorvik 40m USD",
                "acquisition completed Larkan Group -> Selmer 20m USD",
            ],
        ),
        (
            "Larkan Group sold Dorvik to Merwin Corp. for $40 million and Selmer to Harrow Capital for $20 million.",
            [
                "acquisition completed Merwin Corp. -> Dorvik 40m USD",
                "acquisition completed Harrow Capital -> Selmer 20m USD",
            ],
        ),
        (
            "Larkan Group and Merwin Corp. pledged $40 million and $20 million respectively to Dorvik.",
            [
                "investment announced Larkan Group -> Dorvik 40m USD",
                "investment announced Merwin Corp. -> Dorvik 20m USD",
            ],
        ),
        (
            "Larkan Group bought Dorvik and Selmer for $40 million and $20 million, respectively.",
            [
                "acquisition completed Larkan Group -> Dorvik 40m USD",
                "acquisition completed Larkan Group -> Selmer 20m USD",
            ],
        ),
        (
            "Harrow Bank bought a 38% stake in Dorvik Corp. and propped up the company with a $20 million loan.",
            [
                "investment completed Harrow Bank -> Dorvik Corp. 38%",
                "loan completed Harrow Bank -> Dorvik Corp. 20m USD",
            ],
        ),
        ("Larkan Group invested in oil and gas company Dorvik.", ["investment completed Larkan Group -> Dorvik"]),
        (
            "Dorvik raised $40 million. Harrow Capital led; Merwin Ventures and Selmer Capital also participated.",
            ["funding_round completed Harrow Capital+Merwin Ventures+Selmer Capital -> Dorvik 40m USD"],
        ),
        (
            "Dorvik raised $40 million, led by Harrow Capital. Backers, including Merwin Ventures, also participated.",
            ["funding_round completed Harrow Capital+Merwin Ventures -> Dorvik 40m USD"],
        ),
        ("Dorvik will merge with Selmer Corp.", ["acquisition announced ? -> Dorvik+Selmer Corp."]),
        (
            "Harrow Bank has agreed to provide Dorvik financing to buy Selmer.",
            ["loan announced Harrow Bank -> Dorvik", "acquisition announced Dorvik -> Selmer"],
        ),
        (
            "Harrow Capital stepped in to rescue its $40 million investment in Dorvik.",
            ["investment completed Harrow Capital -> Dorvik 40m USD"],
        ),
    ],
)
def test_who_acts_in_which_deal(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found
