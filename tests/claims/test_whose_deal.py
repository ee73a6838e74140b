"""Whose deal a sentence tells: all who buy together, no seller, no firm told elsewhere for a market's total."""

import pytest
from tests.reading import answers

from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "de",
            "Die Fonds Larkan und Dorvik kündigten an, dass sie die Selmer AG übernehmen wollen.",
            ["acquisition planned Larkan+Dorvik -> Selmer AG"],
        ),
        (
            "de",
            "Larkan und Dorvik wollen sparen. Sie übernehmen aber die Selmer AG für 5 Millionen Euro.",
            ["acquisition announced Larkan+Dorvik -> Selmer AG 5m EUR"],
        ),
        (
            "en",
            "Larkan and Dorvik are cutting jobs. They will invest $5 million in Selmer.",
            ["investment planned Larkan+Dorvik -> Selmer 5m USD"],
        ),
        (
            "en",
            "Larkan and Dorvik make pumps, and both have invested $5 million in Selmer.",
            ["investment completed Larkan+Dorvik -> Selmer 5m USD"],
        ),
        (
            "de",
            "Für 8 Millionen Euro soll die Selmer AG an die Holding Larkan sowie an den Konzern Dorvik gehen.",
            ["acquisition planned Larkan+Dorvik -> Selmer AG 8m EUR"],
        ),
        (
            "de",
            "Es bleibt der Fonds Merwin, der nun die Sparte Selmer für 8 Millionen Euro an Larkan und Dorvik verkauft.",
            ["acquisition announced Larkan+Dorvik -> Selmer 8m EUR"],
        ),
    ],
)
def test_all_who_act_together(language: Language, text: str, told: list[str]) -> None:
    assert answers(text, language) == told


def test_who_sells_is_not_what_is_sold() -> None:
    text = "Es ist der Fonds Merwin, der nun sein Paket von 12 Prozent der Gesellschaft an Larkan und Dorvik verkauft."
    assert answers(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Larkan wächst. 2021 wechselten Bürohäuser im Wert von 30 Milliarden Euro den Besitzer."),
        ("de", "Bundesweit wurden 5 Milliarden Euro in Hotels investiert."),
        ("en", "About $5 billion was invested in hotels last year."),
        ("de", "Larkan kauft Dorvik. Im ersten Halbjahr sammelten bayerische Wachstumsfirmen 2 Milliarden Euro ein."),
    ],
)
def test_total_of_a_market(language: Language, text: str) -> None:
    assert not [t for t in answers(text, language) if "00m" in t]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Larkan muss damit 350 Millionen Euro mehr für die Selmer AG ausgeben als geplant."),
        ("en", "Larkan will have to pay $350 million more for Selmer than it planned."),
    ],
)
def test_sum_is_a_difference(language: Language, text: str) -> None:
    assert not [t for t in answers(text, language) if "350m" in t]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Dorvik is buying Selmer, which Kolb sold for $30 million in 2012.",
            ["acquisition announced Dorvik -> Selmer", "acquisition completed ? -> Selmer 30m USD"],
        ),
        (
            "de",
            "Dorvik übernimmt Selmer. Kolb hatte die Firma 2012 für 30 Millionen Euro verkauft.",
            ["acquisition announced Dorvik -> Selmer", "acquisition completed ? -> Selmer 30m EUR"],
        ),
        (
            "en",
            "Kolb bought Arden for $5 million. Larkan sold last year for $30 million.",
            ["acquisition completed Kolb -> Arden 5m USD", "acquisition completed ? -> Larkan 30m USD"],
        ),
        (
            "en",
            "Ida Roth built up Kolb, which she sold to Merwin for $80 million.",
            ["acquisition completed Merwin -> Kolb 80m USD"],
        ),
    ],
)
def test_another_sale(language: Language, text: str, told: list[str]) -> None:
    assert answers(text, language) == told


def test_who_is_sought_has_no_name_yet() -> None:
    text = "Der Maschinenbauer Larkan sucht einen neuen Investor. Er soll das Werk in Ulm übernehmen."
    assert answers(text, "de") == []
    text = "Der Maschinenbauer Larkan wächst. Er übernimmt das Werk in Ulm für 5 Millionen Euro."
    assert answers(text, "de") == ["acquisition announced Larkan -> Werk in Ulm 5m EUR"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Der Fonds von Oman, Larkan, steckt 5 Millionen Euro in Selmer.", "investment announced"),
        ("en", "A sovereign fund, Larkan Pte., will invest $5 million in Selmer.", "investment planned"),
    ],
)
def test_named_between_commas(language: Language, text: str, told: str) -> None:
    (claim,) = answers(text, language)
    assert claim.startswith(f"{told} Larkan")
