"""Whom descriptions and pronouns of made-up articles mean, and where that must stay open."""

import pytest
from tests.reading import answers

from newsclaims.names import Names, find_names
from newsclaims.parsing import parse
from newsclaims.rulebook import Rulebook


def read(text: str, language: str) -> Names:
    return find_names(parse(text, Rulebook(language)))


def meant(text: str, phrase: str, language: str, **options: frozenset[str]) -> str | None:
    start = text.rindex(phrase)
    entity = read(text, language).resolve(start, start + len(phrase), **options)  # type: ignore[arg-type]
    return entity.name if entity else None


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Der Sensorbauer Tastwerk aus Jena wächst. Der Konzern stellt ein.", "Der Konzern", "Tastwerk"),
        ("Die Reederei Nordtross kauft Schiffe. Sie zahlt bar.", "Sie", "Nordtross"),
        (
            "Der Berliner Lieferdienst Flitzwerk bietet für die Wiener Firma Krapfo. Die Wiener zögern.",
            "Die Wiener",
            "Krapfo",
        ),
        ("Amazon spricht mit OpenAI. Der ChatGPT-Entwickler braucht Geld.", "Der ChatGPT-Entwickler", "OpenAI"),
        ("Gründerin Ida Rothmund leitet Tastwerk. Sie hält zehn Prozent.", "Sie", "Ida Rothmund"),
        (
            "Kanadas Larkan AG verkauft eine Grube an den Förderer Kolb. Der chinesische Konzern zahlt bar.",
            "Der chinesische Konzern",
            "Kolb",
        ),
        ("Das schrieb das Handelsblatt. Die Zeitung beruft sich auf Insider.", "Die Zeitung", "Handelsblatt"),
    ],
)
def test_german(text: str, phrase: str, name: str) -> None:
    assert meant(text, phrase, "de") == name


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Brindle, a Leeds-based maker of lidar, raised £4m. The company will hire.", "The company", "Brindle"),
        ("Danish brewer Ostra may buy Tessaly of Leeds. The Danish firm offered £90m.", "The Danish firm", "Ostra"),
        ("Quillon said it would list. Its shares will trade in May.", "Its", "Quillon"),
        ("Chipmaker Nvidia and lender Marlowe Bank met. The bank said no.", "The bank", "Marlowe Bank"),
        ("Chief executive Jane Kovarik runs Brindle. She owns a tenth.", "She", "Jane Kovarik"),
        (
            "Canada's Larkan sold a pit to Kolb Mining. The Chinese miner pays cash.",
            "The Chinese miner",
            "Kolb Mining",
        ),
        ("Like Brindle, the startup Ostra grew. The company will hire.", "The company", "Ostra"),
    ],
)
def test_english(text: str, phrase: str, name: str) -> None:
    assert meant(text, phrase, "en") == name


@pytest.mark.parametrize(
    ("text", "phrase", "language"),
    [
        ("Tastwerk wächst. Den Herstellern fehlt Geld.", "Den Herstellern", "de"),
        ("Tastwerk ist ein Sensorbauer. Der Rivale bietet mehr.", "Der Rivale", "de"),
        ("Tastwerk ist ein Sensorbauer. Es gibt Streit.", "Es", "de"),
        ("Tastwerk ist ein Sensorbauer. Die Holding des Gründers kauft zu.", "Die Holding", "de"),
        ("Brindle raised £4m. Its rival failed. The rival wept.", "The rival", "en"),
        ("The Danish brewer Ostra grew. The French firm did not.", "The French firm", "en"),
        ("Jane Kovarik spoke. It rained.", "It", "en"),
        ("Ostra, a miner, grew. The brewer did not.", "The brewer", "en"),
        ("Unlike its rival Ostra, the company grew.", "the company", "en"),
        ("Beside drone maker Ostra, the government invested.", "the government", "en"),
        ("Ostra fell behind its rivals. They grew.", "They", "en"),
        ("Ostra Online grew. The parent company fell.", "The parent company", "en"),
    ],
)
def test_stays_open(text: str, phrase: str, language: str) -> None:
    assert meant(text, phrase, language) is None


def test_excluded_entities_are_not_meant() -> None:
    text = "Brindle, a maker of lidar, bought Tessaly, a maker of drones. The company will hire."
    names = read(text, "en")
    by_name = {e.name: e.index for e in names.entities}
    start = text.index("The company")
    meant_other = names.resolve(start, start + 11, exclude=frozenset({by_name["Brindle"]}))
    assert meant_other is not None
    assert meant_other.name == "Tessaly"


def test_kinds_limit_what_is_meant() -> None:
    text = "Brindle, a maker of lidar, raised £4m. The company will hire."
    start = text.index("The company")
    assert read(text, "en").resolve(start, start + 11, kinds=frozenset({"person"})) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Immobilienkonzern Larkan sprach mit Dorvik. Der Immobilienriese will kaufen.", "Larkan"),
        (
            "Der Immobilienkonzern Larkan und der Pumpenhersteller Dorvik sprachen. Der Pumpenriese will kaufen.",
            "Dorvik",
        ),
    ],
)
def test_a_description_of_the_same_field(text: str, name: str) -> None:
    assert meant(text, "Der Immobilienriese" if name == "Larkan" else "Der Pumpenriese", "de") == name


@pytest.mark.parametrize(
    "text",
    [
        "Airline Larkan is growing. The carrier has bought Dorvik for $40 million.",
        "Italian bank Larkan is growing. The lender has bought Dorvik for $40 million.",
    ],
)
def test_another_noun_of_the_same_class_means_the_firm(text: str) -> None:
    assert answers(text, "en") == ["acquisition completed Larkan -> Dorvik 40m USD"]
