"""A second figure for a deal told before, without a word of the deal: whose it is, and when it is none."""

import pytest
from tests.reading import Language, answers

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
            f"{_PURCHASE} Axios, quoting two bankers, pegged the transaction at $50 million.",
            "acquisition in_talks Larkan Group -> Dorvik 50m USD 25%",
        ),
        (
            f"{_PURCHASE} Sky News put Larkan's number at $50 million.",
            "acquisition in_talks Larkan Group -> Dorvik 50m USD 25%",
        ),
        (
            f"{_PURCHASE} According to the Times, the total is $50 million.",
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


_BACKING = "Merwin Ventures is investing $20 million in Selmer."


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{_BACKING} Another $8 million will follow in May.", "investment announced Merwin Ventures -> Selmer 8m USD"),
        (
            f"{_BACKING} The second tranche, $12 million, hinges on a launch in Poland.",
            "investment announced Merwin Ventures -> Selmer 12m USD",
        ),
        (
            "Slovenia will pump $60 million into Dorvik. An additional $80 million in growth capital is planned.",
            "investment planned Slovenia -> Dorvik 80m USD",
        ),
    ],
)
def test_tranche(text: str, answer: str) -> None:
    assert answers(text, "en")[-1] == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Larkan Group is planning a smelter at Leeds, on which it will spend $50 million.",
            "investment planned Larkan Group -> smelter at Leeds 50m USD",
        ),
        (
            "Larkan Group is building a pump plant in Leeds, in which it will invest $50 million by 2029.",
            "investment planned Larkan Group -> pump plant in Leeds 50m USD",
        ),
        (
            "Larkan Group will put part of the proceeds into a battery plant at Hull costing $95 million.",
            "investment planned Larkan Group -> battery plant at Hull 95m USD",
        ),
        (
            "In November, when it raised $310 million from Merwin, Selmer was worth $4 billion.",
            "valuation completed ? -> Selmer 4000m USD",
        ),
        (
            "Larkan Group is buying Dorvik for $900 million. Larkan, which picked up 7% of Dorvik last month, is bold.",
            "acquisition completed Larkan Group -> Dorvik 7%",
        ),
    ],
)
def test_figure_in_a_relative_clause(text: str, answer: str) -> None:
    assert answers(text, "en")[-1] == answer


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        (
            "en",
            "The Government will put $70 million into Dorvik. The grant comes with strings.",
            "grant planned Government -> Dorvik 70m USD",
        ),
        (
            "de",
            "Bayern investiert 40 Millionen Euro in Dorvik. Der Zuschuss fließt bis 2028.",
            "grant announced Bayern -> Dorvik 40m EUR",
        ),
        (
            "de",
            "Bayern investiert 40 Millionen Euro in Dorvik. Das Unternehmen baut Pumpen.",
            "investment announced Bayern -> Dorvik 40m EUR",
        ),
    ],
)
def test_what_the_state_pays_is_called_a_grant(language: Language, text: str, answer: str) -> None:
    assert answers(text, language) == [answer]
