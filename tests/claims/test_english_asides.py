"""English deals round what is told of a firm between commas, how a sum is paid, and words the tagger misreads."""

import pytest
from tests.reading import answers, claims


@pytest.mark.parametrize(
    "text",
    [
        "Larkan granted Dorvik, a maker of valves, a loan of $40 million.",
        "Larkan granted Selmer's unit Dorvik a loan of $40 million.",
        "Larkan, a Dutch insurer, provided a $40 million loan to Dorvik.",
        "Larkan, a Dutch insurer, extended a $40 million loan to Dorvik.",
    ],
)
def test_who_is_lent_to(text: str) -> None:
    assert answers(text, "en") == ["loan completed Larkan -> Dorvik 40m USD"]


@pytest.mark.parametrize("paid", ["in cash", "in cash and stock", "in stages"])
def test_how_a_sum_is_paid_is_not_what_it_goes_into(paid: str) -> None:
    told = answers(f"Larkan has invested $40 million {paid} in Dorvik.", "en")
    assert told == ["investment completed Larkan -> Dorvik 40m USD"]


@pytest.mark.parametrize(
    "text",
    [
        "The deal values Dorvik, which makes valves, at $40 million.",
        "The deal values Selmer's unit Dorvik at $40 million.",
        "The funding round gives Dorvik a valuation of $40 million as it seeks to expand in Europe.",
    ],
)
def test_who_is_valued(text: str) -> None:
    assert answers(text, "en") == ["valuation completed ? -> Dorvik 40m USD"]


def test_a_legal_form_is_part_of_the_subject() -> None:
    text = "Dorvik Inc plans to raise $40 million in an IPO, and shares rose 5 percent."
    assert answers(text, "en") == ["ipo planned ? -> Dorvik Inc 40m USD"]


def test_provided_that_opens_a_condition() -> None:
    text = "Larkan will buy Dorvik for $40 million, provided that the regulators agree."
    assert answers(text, "en") == ["acquisition announced Larkan -> Dorvik 40m USD"]


@pytest.mark.parametrize(
    "condition",
    [
        "subject to regulatory approval",
        "pending approval by the antitrust authority",
        "contingent on financing",
        "only if creditors back it",
    ],
)
@pytest.mark.parametrize("sign", ["", ","])
def test_what_a_purchase_hangs_on_takes_nothing_from_it(sign: str, condition: str) -> None:
    text = f"Larkan has agreed to buy Dorvik for $40 million{sign} {condition}."
    assert answers(text, "en") == ["acquisition announced Larkan -> Dorvik 40m USD"]
    assert [c.text for c in claims(text, "en")[0].conditions] == [condition]


def test_plans_behind_a_verb_of_saying() -> None:
    text = "People close to the deal said Larkan plans to invest $40 million in Dorvik."
    assert answers(text, "en") == ["investment planned Larkan -> Dorvik 40m USD"]


@pytest.mark.parametrize(
    "text", ["Larkan bought back shares for $40 million.", "Larkan acquired 40 million customers."]
)
def test_what_is_bought_that_is_no_firm(text: str) -> None:
    assert answers(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dorvik has raised $40 million from Larkan to hire sales staff.",
        "Dorvik has raised $40 million from Larkan to expand its sales team and win orders.",
        "Dorvik raised $40 million from Larkan at a price of $5 per share.",
    ],
)
def test_what_raised_money_is_for_says_nothing_against_the_round(text: str) -> None:
    assert answers(text, "en") == ["funding_round completed Larkan -> Dorvik 40m USD"]


@pytest.mark.parametrize(
    "text", ["Dorvik raised its profit forecast by $40 million.", "Dorvik paid $40 million to settle a claim."]
)
def test_what_is_raised_or_paid_for_is_no_firm(text: str) -> None:
    assert answers(text, "en") == []


def test_in_order_to_is_no_order() -> None:
    text = "Larkan has bought Dorvik for $40 million in order to win customers."
    assert answers(text, "en") == ["acquisition completed Larkan -> Dorvik 40m USD"]
