"""Who bids for a firm that is for sale: each of several bidders, what is bid in a round, who gives up."""

import pytest
from tests.reading import answers

_SALE = "Der Pumpenbauer Larkan steht zum Verkauf. "


@pytest.mark.parametrize(
    ("text", "bidders"),
    [
        (_SALE + "Im Rennen sind nach Angaben aus Finanzkreisen noch die Fonds Dorvik und Selmer.", "Dorvik Selmer"),
        (_SALE + "Übrig geblieben sind die Finanzinvestoren Dorvik und Merwin.", "Dorvik Merwin"),
        (_SALE + "Die verbliebenen Bieter seien der Fonds Dorvik und der Konkurrent Merwin.", "Dorvik Merwin"),
        ("Zu den Favoriten für die Übernahme des Zulieferers Larkan zählt der Konkurrent Merwin.", "Merwin"),
        ("Laut dem „Tagblatt“ haben Dorvik und Merwin Gebote für Larkan abgegeben.", "Dorvik+Merwin"),
    ],
)
def test_each_bidder(text: str, bidders: str) -> None:
    assert answers(text, "de") == [f"acquisition in_talks {b} -> Larkan" for b in bidders.split()]


def test_a_sum_of_nobody_named_is_no_bidders() -> None:
    text = (
        "Larkan könnte für 300 Millionen Euro verkauft werden. Als Bieter "
        "werden Dorvik Capital und die Selmer AG gehandelt."
    )
    assert answers(text, "de") == [
        "acquisition in_talks ? -> Larkan 300m EUR",
        "acquisition in_talks Dorvik Capital -> Larkan",
        "acquisition in_talks Selmer AG -> Larkan",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Der Fonds Dorvik hat für Larkan in der zweiten Runde 200 Millionen Euro geboten.",
            "acquisition in_talks Dorvik -> Larkan 200m EUR",
        ),
        (
            "Der norwegische Staatsfonds NVF hat 300 Millionen Euro für 40 Prozent an der Werft Larkan geboten.",
            "acquisition in_talks NVF -> Werft Larkan 300m EUR 40%",
        ),
        (
            "Für die Tochter Larkan hat der Konzern Gebote von bis zu 300 Millionen Euro erhalten.",
            "acquisition in_talks ? -> Larkan ..300m EUR",
        ),
        ("Dorvik ist aus dem Rennen um Larkan ausgestiegen.", "acquisition ended Dorvik -> Larkan"),
        (
            "Es geht um einen zweistelligen Millionenbetrag, der in das Start-up Larkan fließen soll.",
            "investment planned ? -> Larkan 10..100m None",
        ),
    ],
)
def test_bids(text: str, found: str) -> None:
    assert answers(text, "de") == [found]


def test_what_was_put_in_is_no_part_of_what_is_sought() -> None:
    text = (
        "Das Start-up Larkan braucht frisches Kapital von 90 Millionen Euro. Der Fonds Dorvik Capital hat bisher "
        "20 Millionen Euro in Larkan gesteckt."
    )
    assert answers(text, "de") == [
        "funding_round planned ? -> Larkan 90m EUR",
        "investment completed Dorvik Capital -> Larkan 20m EUR",
    ]
