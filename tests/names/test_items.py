"""The items of round-ups, told apart from the paragraphs of one article."""

import pytest

from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.rulebook import Rulebook


def items(text: str, language: str) -> list[int]:
    return list(find_names(parse(text, Rulebook(language))).items)


HEADED = """Larkan kauft Pumpenbauer

Larkan übernimmt den Pumpenbauer Dorvik. Der Preis ist geheim.

Selmer will an die Börse

Die Modefirma Selmer plant den Börsengang. Banken sind beauftragt."""

BULLETS = """In the news this week:

• Larkan Inc., a maker of pumps, acquired Dorvik Ltd. Terms were not disclosed.

• Selmer Corp. said it raised $20 million from Harwich Capital."""

LISTED = """Larkan Inc. raised $12 million in a series A round.

Dorvik Ltd. closed a $30 million credit facility.

Selmer Corp. said it priced its IPO.

Merwin Group acquired Tessaly Inc. for $90 million."""


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("de", HEADED, [1, 1, 1, 2, 2, 2]),
        ("en", BULLETS, [0, 1, 1, 2]),
        ("en", LISTED, [1, 2, 3, 4]),
    ],
)
def test_items(language: str, text: str, numbers: list[int]) -> None:
    assert items(text, language) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Larkan buys pump maker\n\nLarkan Inc. is buying Dorvik Ltd.\n\nWhy now\n\nLarkan Inc. has cash to spend.",
        ),
        (
            "en",
            """Larkan Inc. may be sold. Its owners hold:\n\n- Dorvik Ltd., 12%\n\n- Selmer Corp., 30%\n
Larkan Inc. did not comment.""",
        ),
        (
            "de",
            """Larkan bekommt Luft\n\nDie KfW gewährt Larkan einen Kredit.\n
Bieter aus Italien\n\nDer Konzern Dorvik hat eine Offerte abgegeben.""",
        ),
        (
            "en",
            "Larkan Inc. raised $12 million.\n\nThe round was led by Dorvik Ltd.\n\nSelmer Corp. took part.",
        ),
        (
            "de",
            """Larkan verkauft die Sparte\n\nLarkan trennt sich von Dorvik. Käufer ist Selmer.\n
Kontakt: Ida Roth, Presse, Telefon 0123""",
        ),
    ],
)
def test_one_article(language: str, text: str) -> None:
    assert not any(items(text, language))
