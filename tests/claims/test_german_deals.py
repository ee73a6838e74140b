"""German deals told over several sentences: whose fund, who lends to whom, what is valued, prices told later."""

import pytest
from tests.reading import claims


def parties(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, investors and targets of each claim."""
    return [(c.type, [i.name for i in c.investors], [t.name for t in c.targets]) for c in claims(text, "de")]


def test_a_fund_is_its_closers_and_has_backers() -> None:
    text = (
        "Merwin Ventures hat seinen zweiten Fonds mit 75 Millionen Euro geschlossen. "
        "Zu den Geldgebern gehören die KfW und die Merkur Bank."
    )
    assert parties(text) == [("funding_round", ["KfW", "Merkur Bank"], ["zweiter Fonds von Merwin Ventures"])]


def test_a_loan_for_a_purchase_goes_to_the_buyer() -> None:
    text = (
        "Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro. "
        "Der Erwerb wird zur Hälfte über einen Kredit der Merkur Bank von 20 Millionen Euro finanziert."
    )
    assert parties(text) == [("acquisition", ["Larkan"], ["Dorvik"]), ("loan", ["Merkur Bank"], ["Larkan"])]


def test_what_is_bought_is_valued() -> None:
    text = (
        "Der Konzern Larkan will den Pumpenbauer Dorvik kaufen. "
        "Das Unternehmen wird dabei mit 40 Millionen Euro bewertet."
    )
    assert parties(text)[1] == ("valuation", [], ["Dorvik"])


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
    assert parties(text) == [("acquisition", ["Larkan"], ["Dorvik"])]


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
    assert parties(text) == [("investment", ["Bund"], ["Chipfabrik von Larkan"])]


def test_an_unlisted_name_beside_its_verb() -> None:
    text = "Harwich übernimmt Selmer und zahlt dafür 200 Millionen Euro."
    assert parties(text) == [("acquisition", ["Harwich"], ["Selmer"])]
