"""Which texts go on to the slower stages."""

import pytest
from tests.reading import Language, book

from newsclaims.amounts import find_money, find_stakes
from newsclaims.gate import relevant

LONG: dict[Language, str] = {
    "de": "Am Morgen war Nebel am Hafen, und die Katze schlief. Gegen Mittag kam die Sonne.\n\n" * 30,
    "en": "The fog was thick in the morning. Nobody saw the cat, and nobody heard it.\n\n" * 30,
}


def passes(text: str, language: Language) -> bool:
    rules = book(language)
    money = find_money(text, rules)
    return relevant(text, rules, money, find_stakes(text, rules, money))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es ging um 40 Millionen Euro."),
        ("de", "Sie hält 30 Prozent an Dorvik."),
        ("de", "Die ÜBERNAHME ist geplatzt."),
        ("de", "Dorvik plant den Börsengang."),
        ("de", "Die Finanzierungsrunde steht."),
        ("de", "Larkan will bei Dorvik einsteigen."),
        ("en", "It was about $40 million."),
        ("en", "She holds a 30% stake in Dorvik."),
        ("en", "Larkan Group acquires Dorvik."),
        ("en", "The takeover has failed."),
        ("en", "LARKAN INVESTED IN DORVIK"),
        ("en", "Dorvik is going public in an IPO."),
    ],
)
def test_what_may_hold_a_deal_goes_on(language: Language, text: str) -> None:
    assert passes(text, language)
    assert passes(LONG[language] + text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Larkan übernimmt Dorvik."),
        ("de", "Larkan stieg bei Dorvik ein."),
        ("en", "Larkan Group bought Dorvik."),
        ("en", "Larkan Group took over Dorvik."),
    ],
)
def test_short_texts_always_do(language: Language, text: str) -> None:
    assert passes(text, language)


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_holds_none_does_not(language: Language) -> None:
    assert not passes("", language)
    assert not passes(LONG[language], language)
    assert not passes(LONG[language] + "14 Uhr, 20 Grad", language)
