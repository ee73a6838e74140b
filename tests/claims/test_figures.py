"""A second figure for a deal told before, without a word of the deal: whose it is, and when it is none."""

import pytest
from tests.reading import answers

_LOAN = "Harwich Bank and Osten Bank will lend Dorvik $90 million, a banker said on Monday."
_PURCHASE = "Larkan Group is in talks to buy 25% of Dorvik for $40 million, Bloomberg reported."


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            f"{_LOAN} A second banker's number is nearer $70 million.",
            "loan planned Harwich Bank+Osten Bank -> Dorvik 70m USD",
        ),
        (f"{_LOAN} Reuters had it at $80 million.", "loan planned Harwich Bank+Osten Bank -> Dorvik 80m USD"),
        (f"{_LOAN} Two people put Osten's portion at $30 million.", "loan planned Osten Bank -> Dorvik 30m USD"),
        (
            f"{_LOAN} Axios has another figure: 60 million, from Osten alone.",
            "loan planned Osten Bank -> Dorvik 60m USD",
        ),
        (
            f"{_PURCHASE} The Times writes of $50 million in cash.",
            "acquisition in_talks Larkan Group -> Dorvik 50m USD 25%",
        ),
        (
            f"{_PURCHASE} According to Axios, it is only $30 million.",
            "acquisition in_talks Larkan Group -> Dorvik 30m USD 25%",
        ),
        (
            "Larkan Group is close to an agreement to buy Dorvik. The price, roughly $40 million, would be cash.",
            "acquisition in_talks Larkan Group -> Dorvik 40m USD",
        ),
        (
            "Selmer is seeking a valuation of $3.6 billion. CNBC had reported a figure of $5 billion.",
            "valuation in_talks ? -> Selmer 5000m USD",
        ),
        (
            f"{_PURCHASE} Merwin Capital is preparing a counterbid worth up to $45 million.",
            "acquisition in_talks Merwin Capital -> Dorvik ..45m USD",
        ),
    ],
)
def test_second_figure(text: str, answer: str) -> None:
    assert answers(text, "en")[-1] == answer


@pytest.mark.parametrize(
    "more",
    [
        "It was $30 million a year ago.",
        "The Times writes of $5 billion in cash.",
        "Reuters had it at €40 million.",
        "Bloomberg put revenue at $30 million.",
    ],
)
def test_another_kind_of_figure(more: str) -> None:
    assert len(answers(f"{_PURCHASE} {more}", "en")) == 1
