"""Who is named beside a deal and is no party of it: sellers, places, backers told in passing, uses of proceeds."""

import pytest
from tests.reading import Language, claims


def told(text: str, language: Language = "en") -> list[str]:
    """The claims, each as "type: payers > targets (sum in millions)"."""
    return [
        f"{c.type}: {', '.join(i.name for i in c.investors)} > {', '.join(t.name for t in c.targets)}"
        + (f" ({(c.amount.min or c.amount.max or 0) // 1_000_000})" if c.amount else "")
        for c in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dorvik, the pump maker, recently sold for $40 million.", ["acquisition:  > Dorvik (40)"]),
        ("Larkan Group bought Dorvik in May. The Harwich house sold for $40 million.", 2),
        ("Dorvik sold for $2 a share.", []),
        (
            "Larkan Group agreed to sell its pump arm to Merwin Partners in a deal worth $40 million.",
            ["acquisition: Merwin Partners > pump arm (40)"],
        ),
        ("Larkan Group sold its pump arm in a deal worth $40 million.", ["acquisition:  > pump arm (40)"]),
        (
            "Larkan Group will spend $40 million building two halls in Leeds.",
            ["investment: Larkan Group > two halls in Leeds (40)"],
        ),
        ("Dorvik's pumps sell for $40 million.", []),
        (
            "Larkan Group bought Dorvik in 2011 and sold it for $40 million in 2015.",
            ["acquisition: Larkan Group > Dorvik", "acquisition:  > Dorvik (40)"],
        ),
        (
            "Larkan Group sold Dorvik. The pump maker Larkan Group sold for $40 million in 2011 is now worth more.",
            ["acquisition:  > Dorvik (40)"],
        ),
        (
            "The team is worth less – the Harwich Rockets recently sold for $2 billion.",
            ["acquisition:  > Harwich Rockets (2000)"],
        ),
    ],
)
def test_what_is_sold_is_not_who_sells_it(text: str, wanted: list[str] | int) -> None:
    assert told(text) == wanted if isinstance(wanted, list) else len(told(text)) == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Harry Kolb, who invests in Dorvik through his firm Larkan Group, praised it.", "en"),
        ("Ida Kolb, die in Dorvik investiert, lobte die Firma.", "de"),
        ("Ida Roth owns most of Selmer. Other investors include Larkan Partners and Merwin Ventures.", "en"),
    ],
)
def test_backers_told_in_passing_are_no_claims(text: str, language: Language) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Dorvik Inc. raised $40 million in its listing. It follows 30 in Norway that raised $5 billion.",
            ["ipo:  > Dorvik Inc. (40)"],
        ),
        (
            "Of the total raised from Dorvik's IPO, $70 million will go toward debt and $30 million for pumps.",
            ["ipo:  > Dorvik"],
        ),
        (
            "Larkan Group bought Dorvik for $50 million. It knows firms Larkan could invest $1 billion in and run.",
            ["acquisition: Larkan Group > Dorvik (50)"],
        ),
        ("Dorvik is going public. Larkan Bank is after a role on the share sale.", ["ipo:  > Dorvik"]),
        ("The listing of Dorvik and the pending sale of Selmer were part of a plan.", ["ipo:  > Dorvik"]),
    ],
)
def test_sums_and_listings_stay_with_their_own_company(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_short_forms_within_a_name_end_no_sentence() -> None:
    assert told(
        "Norway's fund, Merwin Pte. Ltd., will invest $30 million in Dorvik Co. Ltd. and Selmer Cos. today."
    ) == ["investment: Merwin Pte. Ltd. > Dorvik Co. Ltd., Selmer Cos. (30)"]
    assert told("Larkan bought Merwin Pte. Selmer Inc. will buy Dorvik Bhd. for $30 million.") == [
        "acquisition: Larkan > Merwin Pte.",
        "acquisition: Selmer Inc. > Dorvik Bhd. (30)",
    ]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Larkan Group is selling Dorvik, hoping to raise $400 million.", "en", ["acquisition:  > Dorvik (400)"]),
        (
            "Larkan Group, which sold its pump unit, plans to raise $400 million.",
            "en",
            ["funding_round:  > Larkan Group (400)"],
        ),
        (
            "Larkan will Dorvik verkaufen, um 400 Millionen Euro einzunehmen.",
            "de",
            ["acquisition:  > Dorvik (400)"],
        ),
        (
            "Larkan Group and Merwin Capital, the owners of Dorvik, are in talks to sell it to Arden for $400 million.",
            "en",
            ["acquisition: Arden > Dorvik (400)"],
        ),
        (
            "Dorvik, which is backed by Merwin Capital, raised $50 million last year.",
            "en",
            ["funding_round:  > Dorvik (50)"],
        ),
        ("The investment in Dorvik is the fund's second after it put $40 million into Selmer.", "en", []),
    ],
)
def test_what_a_seller_raises_is_the_price(text: str, language: Language, wanted: list[str]) -> None:
    assert told(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Dorvik, whose investors include Larkan Ventures and Merwin Capital, said it raised $40 million.",
            ["funding_round:  > Dorvik (40)"],
        ),
        ("Larkan Bank sold a $400 million portfolio of bad loans to Merwin Capital.", []),
        (
            "Larkan Group got approval to raise $400 million through a rights offering.",
            ["funding_round:  > Larkan Group (400)"],
        ),
        (
            "Merwin Capital has raised $4 billion for its fifth fund, the Merwin Growth Fund.",
            ["funding_round:  > Merwin Growth Fund (4000)"],
        ),
    ],
)
def test_what_else_stands_beside_a_round(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_chief_of_a_firm_told_by_a_description_turns_down_for_it() -> None:
    assert told(
        "Dorvik Air, an airline, is for sale. Harry Kolb, the airline's chief executive officer, rejected "
        "a $40 million offer from Larkan Group."
    ) == ["acquisition: Larkan Group > Dorvik Air (40)"]
