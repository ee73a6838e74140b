"""What somebody named puts a sum into, whatever it is: "invests $2 million in wind power"; and what is none of it."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Merwin invested $16 million in copper cables between 2009 and 2012.",
            "investment completed Merwin -> copper cables 16m USD",
        ),
        (
            "en",
            "Merwin will spend $3 million on artificial intelligence.",
            "investment planned Merwin -> artificial intelligence 3m USD",
        ),
        ("en", "Merwin put $40 million into wind power.", "investment completed Merwin -> wind power 40m USD"),
        (
            "en",
            "Merwin wants to invest $2 million in U.S. manufacturing.",
            "investment planned Merwin -> U.S. manufacturing 2m USD",
        ),
        (
            "de",
            "Merwin investierte im Mai 16 Millionen Dollar in neue Kupferkabel.",
            "investment completed Merwin -> neue Kupferkabel 16m USD",
        ),
        (
            "de",
            "Merwin will drei Millionen Euro in künstliche Intelligenz stecken.",
            "investment planned Merwin -> künstliche Intelligenz 3m EUR",
        ),
    ],
)
def test_a_field_is_a_target(language: Language, text: str, found: str) -> None:
    """A general noun behind "in" is what the money is for."""
    assert answers(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Merwin spent $40 million on lawyers last year."),
        ("en", "Merwin invested $5 million in shares of rivals."),
        ("en", "Merwin said it would invest $3 million in the market."),
        ("en", "Savers poured $3 million into property funds."),
        ("en", "Merwin invested $2 million in the third quarter."),
        ("de", "Merwin investierte fünf Millionen Euro in Aktien von Rivalen."),
        ("de", "Merwin investierte fünf Millionen Euro in bar."),
    ],
)
def test_no_field(language: Language, text: str) -> None:
    """Papers, what is used up, a time, or a market that nobody named pays into."""
    assert answers(text, language) == []
