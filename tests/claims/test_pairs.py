"""Whom a plural names together ("the two companies"), and who acts with the payer ("teamed up with B to build")."""

import pytest
from tests.reading import answers

from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Larkan and Dorvik will make drinks. Each company will invest $5 million in the venture.",
            ["investment planned Larkan -> venture 5m USD", "investment planned Dorvik -> venture 5m USD"],
        ),
        (
            "en",
            "Larkan and Dorvik have joined forces. The pair will invest $40 million in a plant in Ohio.",
            ["investment planned Larkan+Dorvik -> plant in Ohio 40m USD"],
        ),
        (
            "en",
            "Larkan is working with Dorvik. The two companies said they will invest $5 million in Selmer.",
            ["investment planned Larkan+Dorvik -> Selmer 5m USD"],
        ),
        (
            "en",
            "Larkan bought Dorvik and Selmer. It paid $40 million for the two companies.",
            ["acquisition completed Larkan -> Dorvik+Selmer 40m USD"],
        ),
        (
            "de",
            "Larkan und Dorvik arbeiten zusammen. Beide Konzerne wollen 5 Millionen Euro in die Firma Selmer stecken.",
            ["investment planned Larkan+Dorvik -> Selmer 5m EUR"],
        ),
    ],
)
def test_two_named_before(language: Language, text: str, told: list[str]) -> None:
    assert answers(text, language) == told


def test_two_sites_are_no_firms() -> None:
    text = "Larkan and Dorvik are rivals. Selmer will invest $5 million in two sites in Oulu."
    assert answers(text, "en") == ["investment planned Selmer -> two sites in Oulu 5m USD"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Larkan has teamed up with Dorvik to build a $30 million plant in Ohio.", "plant in Ohio 30m USD"),
        ("en", "Larkan, in partnership with Dorvik, is building a $30 million port in Ghana.", "port in Ghana 30m USD"),
        ("en", "Larkan is building a $30 million port in Ghana along with Dorvik.", "port in Ghana 30m USD"),
        (
            "de",
            "Larkan baut in Kooperation mit Dorvik für 30 Millionen Euro ein Werk in Leipzig.",
            "Werk in Leipzig 30m EUR",
        ),
    ],
)
def test_whoever_acts_with_the_payer_pays(language: Language, text: str, told: str) -> None:
    assert answers(text, language) == [f"investment announced Larkan+Dorvik -> {told}"]


def test_whoever_is_hired_does_not_pay() -> None:
    text = "Larkan hired Dorvik to build a $30 million terminal in Oslo."
    assert answers(text, "en") == ["investment announced Larkan -> terminal in Oslo 30m USD"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Larkan raised $15 million led by Dorvik. Selmer Ventures joined, as did Merwin and Harwich Capital.",
            "Dorvik+Selmer Ventures+Merwin+Harwich Capital",
        ),
        (
            "Larkan raised $15 million led by Dorvik Partners. Selmer Ventures joined, as did investor Tom Becker.",
            "Dorvik Partners+Selmer Ventures+Tom Becker",
        ),
    ],
)
def test_whoever_did_likewise_pays(text: str, told: str) -> None:
    assert answers(text, "en") == [f"funding_round completed {told} -> Larkan 15m USD"]


def test_what_a_firm_is_like_gets_nothing() -> None:
    text = "Harwich Partners leads $6M investment in Pinsta-like asset manager Larkan"
    assert answers(text, "en") == ["investment completed Harwich Partners -> Larkan 6m USD"]
