"""Bids told as a price for each share, the company by its shares."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Die Aktien von Dorvik stiegen um 30 Prozent, nachdem Larkan 12 Euro je Aktie geboten hatte.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "de",
            "Dorvik-Aktien sprangen in die Höhe, nachdem Larkan ein Angebot von 12 Euro je Aktie vorgelegt hatte.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "de",
            "Das Papier von Dorvik legte kräftig zu: Larkan bietet 12 Euro je Aktie.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "de",
            "Die Aktie von Merwin zog an, weil Selmer 8,50 Dollar pro Anteilsschein zahlen will.",
            ["acquisition planned Selmer -> Merwin"],
        ),
        (
            "en",
            "Shares of Dorvik rose 30% after Larkan Group offered $12 a share.",
            ["acquisition in_talks Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Dorvik shares jumped after Larkan Group made an offer of $12 per share.",
            ["acquisition in_talks Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Merwin stock soared on Monday after Selmer Corp. agreed to pay $40 per share in cash.",
            ["acquisition announced Selmer Corp. -> Merwin"],
        ),
    ],
)
def test_whose_shares_move_on_a_bid(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Die Aktien von Dorvik stiegen, nachdem das Unternehmen 2 Euro Dividende je Aktie zahlen will.", []),
        ("de", "Die Aktie von Dorvik fiel, obwohl Larkan 12 Euro je Aktie verdient hat.", []),
        (
            "de",
            "Dorvik-Aktien stiegen, nachdem Larkan für die Tochter Kolb 12 Euro je Aktie geboten hatte.",
            ["acquisition in_talks Larkan -> Kolb"],
        ),
        ("en", "Shares of Dorvik rose after the company said it would pay a dividend of $2 per share.", []),
        ("en", "Dorvik shares fell after Larkan Group said it earned $2 per share.", []),
        (
            "en",
            "Dorvik's shares rose 12% after rival Larkan Group raised its bid to $14 per share.",
            ["acquisition in_talks Larkan Group -> Dorvik"],
        ),
        (
            "en",
            "Selmer's stock climbed on news that Larkan Group had offered $30 for each share.",
            ["acquisition in_talks Larkan Group -> Selmer"],
        ),
    ],
)
def test_what_is_paid_on_a_share_is_no_bid(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
