"""Sums as everyday texts write them: hundredths, figures that add up, other states' money; and what looks like one."""

import pytest

from newsclaims.amounts import find_amounts
from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "currency"),
    [
        ("en", "A card costs 10¢.", 0.1, 0.1, "USD"),
        ("en", "A card costs 50 pence.", 0.5, 0.5, "GBP"),
        ("en", "It costs 20 pounds and 50 pence.", 20.5, 20.5, "GBP"),
        ("en", "It costs two euros and 50 cents.", 2.5, 2.5, "EUR"),
        ("en", "It costs 42 Bulgarian leva.", 42, 42, "BGN"),
        ("en", "It costs 42 Serbian dinars.", 42, 42, "RSD"),
        ("en", "It costs 5 million Georgian lari.", 5_000_000, 5_000_000, "GEL"),
        ("en", "It costs N5 billion.", 5_000_000_000, 5_000_000_000, "NGN"),
        ("en", "It costs RM42.", 42, 42, "MYR"),
        ("en", "It is a five- to six-figure sum.", 10_000, 1_000_000, None),
        ("en", "It costs thousands of pounds.", 1_000, 10_000, "GBP"),
        ("de", "Das Los kostet 50 Cent.", 0.5, 0.5, "EUR"),
        ("de", "Das Los kostet 2 Euro 50 Cent.", 2.5, 2.5, "EUR"),
        ("de", "Das Los kostet zwölf schwedische Kronen.", 12, 12, "SEK"),
        ("de", "Das Los kostet zwölf rumänische Lei.", 12, 12, "RON"),
        ("en", "A ticket is twelve Danish crowns.", 12, 12, "DKK"),
        ("en", "A ticket is 1,500 Icelandic krona.", 1_500, 1_500, "ISK"),
        ("en", "A ticket is ₵1,250.", 1_250, 1_250, "GHS"),
        ("de", "Das Los kostet 30 kambodschanische Riel.", 30, 30, "KHR"),
        ("de", "Das kostet 5 Millionen rumänische Lei.", 5_000_000, 5_000_000, "RON"),
        ("de", "Das kostet 5 Millionen kenianische Schilling.", 5_000_000, 5_000_000, "KES"),
        ("de", "Es ist ein fünfstelliger Eurobetrag.", 10_000, 100_000, "EUR"),
        ("de", "Das kostet Tausende Franken.", 1_000, 10_000, "CHF"),
        ("de", "Das kostet ¾ Millionen Euro und 1½ Millionen Franken.", 1_500_000, 1_500_000, "CHF"),
    ],
)
def test_sum(language: Language, text: str, low: float, high: float, currency: str | None) -> None:
    found = find_amounts(text, language=language)[-1]
    assert (found.min, found.max, found.currency) == (low, high, currency)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 12 euro zone members met."),
        ("en", "The 17 euro-zone nations met."),
        ("en", "It takes a pound of butter."),
        ("en", "The goat weighs 120 pounds."),
        ("en", "He wore one of 500 N95 masks."),
        ("de", "Die sieben Euro-Länder tagten."),
        ("de", "Er kaufte drei Pfund Mehl."),
        ("de", "Der Bock ist 80 Pfund schwer."),
        ("de", "Zehntausende Zuschauer kamen."),
        ("de", "Er trug zwölf schwedische Möbel und zwölf Kronen."),
    ],
)
def test_no_sum(language: Language, text: str) -> None:
    assert find_amounts(text, language=language) == []
