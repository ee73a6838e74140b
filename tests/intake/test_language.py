import pytest

from newsclaims.errors import LanguageError
from newsclaims.language import detect_language, language_code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro.", "de"),
        ("Gerlach AG buys the pump maker Wollin for 40 million euros.", "en"),
        ("Milliardenhilfe für Werften", "de"),
        ("Tidewright raises $3m", "en"),
        ("Das Start-up Fundbox sammelt in einer Series-B-Runde 20 Mio. Dollar ein", "de"),
    ],
)
def test_tells_german_from_english(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "La société Gerlach rachète le fabricant de pompes Wollin pour 40 millions d'euros, selon la presse.",
            "French",
        ),
        ("Het bedrijf Gerlach neemt de pompenmaker Wollin over voor 40 miljoen euro, meldt de krant.", "Dutch"),
        (
            "La empresa Gerlach compra el fabricante de bombas Wollin por 40 millones de euros, según el diario.",
            "Spanish",
        ),
        ("Фирма Герлах покупает завод насосов за сорок миллионов евро как сообщает сегодня утром газета", "neither"),
        ("株式会社" * 30, "neither"),
        ("Gerlach Wollin", "too short"),
        ("12 34 !!", "too short"),
    ],
)
def test_refuses_what_it_cannot_read(text: str, reason: str) -> None:
    with pytest.raises(LanguageError, match=reason):
        detect_language(text)


@pytest.mark.parametrize(
    ("name", "code"),
    [("de", "de"), ("DE-at", "de"), ("German", "de"), ("deu", "de"), ("en_GB", "en"), (" English ", "en")],
)
def test_names_of_languages(name: str, code: str) -> None:
    assert language_code(name) == code


def test_other_names_of_languages_are_refused() -> None:
    with pytest.raises(LanguageError, match="'fr'"):
        language_code("fr")
