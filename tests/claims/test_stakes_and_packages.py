"""Stakes sold in a deal of a size, aid by its package and its state, firms called giants, and what a vote hangs on."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Larkan sold 51% of its stake in Dorvik to the asset manager Selmer in a deal worth $4 million.",
            ["acquisition completed Selmer -> Dorvik 4m USD"],
        ),
        (
            "Larkan bought a stake in Dorvik from Selmer in a deal worth $4 million.",
            ["acquisition completed Larkan -> Dorvik 4m USD"],
        ),
        ("Larkan has a stake in Dorvik and signed a supply deal worth $4 million.", []),
        (
            "Larkan plans a campus. A $5 million state grant that's part of the Larkan subsidy package needs a vote.",
            ["grant announced ? -> Larkan 5m USD"],
        ),
        ("Larkan plans a campus. A $5 million state grant that's part of the plan needs a vote.", []),
        (
            "In Ohio, Larkan would build a plant near Porto. In return the pump giant gets $3 million in state aid.",
            ["grant announced Ohio -> Larkan 3m USD"],
        ),
        (
            "Ohio and Texas compete for Larkan. The pump giant gets $3 million in state aid.",
            ["grant announced ? -> Larkan 3m USD"],
        ),
        (
            "The new rules were part of a $56 million loan from Larkan Bank to Dorvik.",
            ["loan completed Larkan Bank -> Dorvik 56m USD"],
        ),
        (
            "Larkan's biggest deal was its $3 million purchase of Dorvik.",
            ["acquisition completed Larkan -> Dorvik 3m USD"],
        ),
        ("New funding round values Dorvik at $100 million", ["valuation completed ? -> Dorvik 100m USD"]),
        (
            "Larkan (now LarkanSelmer) acquired another service, Dorvik TV.",
            ["acquisition completed Larkan -> Dorvik TV"],
        ),
        ("Pump giants have invested $40 million in Dorvik.", ["investment completed ? -> Dorvik 40m USD"]),
    ],
)
def test_what_is_told_of_stakes_and_aid(text: str, wanted: list[str]) -> None:
    assert answers(text, "en") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Larkan's $40 million purchase of Dorvik may require a vote.", "announced"),
        ("en", "Larkan may be on its way to a $40 million purchase of Dorvik.", "in_talks"),
        ("en", "Larkan finalized its $40 million purchase of Dorvik.", "completed"),
        ("en", "Larkan hopes to finalize its $40 million purchase of Dorvik.", "in_talks"),
    ],
)
def test_how_firm_it_is(language: Language, text: str, wanted: str) -> None:
    assert [c.status for c in claims(text, language)] == [wanted]
