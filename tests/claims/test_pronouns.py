"""Who "we" and German "man" are: the firm that speaks, or that somebody speaks for."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("de", "„Wir investieren 40 Millionen Euro in Dorvik“, sagte Larkan-Chef Karl Ohm.", ["Larkan", "Dorvik"]),
        ("de", "Larkan-Chef Karl Ohm sagte: „Wir haben für Dorvik 40 Millionen geboten.“", ["Larkan", "Dorvik"]),
        ("de", "„Wir stecken 40 Millionen Euro in Dorvik“, sagte Karl Ohm, Chef von Larkan.", ["Larkan", "Dorvik"]),
        ("de", "Larkan teilte mit, man werde 40 Millionen Euro in Dorvik stecken.", ["Larkan", "Dorvik"]),
        ("de", "„Wir haben 40 Millionen Euro in Dorvik gesteckt“, so Larkan-Chef Ohm.", ["Larkan", "Dorvik"]),
        ("de", "Larkan-Chef Karl Ohm ist froh. „Wir haben Dorvik gekauft“, sagte Ohm.", ["Larkan", "Dorvik"]),
        (
            "de",
            "„Wir haben einen Kredit über 40 Millionen Euro aufgenommen“, sagte Dorvik-Chefin Ida Kolb.",
            ["Dorvik"],
        ),
        ("de", "Larkan gab bekannt, dass es 40 Millionen Euro in Dorvik gesteckt hat.", ["Larkan", "Dorvik"]),
        ("de", "Die Larkan AG bestätigte, dass sie Dorvik für 40 Millionen Euro kauft.", ["Larkan AG", "Dorvik"]),
        ("en", "Shares in Larkan fell after it bought Dorvik for $40 million.", ["Larkan", "Dorvik"]),
        (
            "en",
            "Larkan and Merwin Partners said they would invest $40 million in Dorvik.",
            ["Larkan", "Merwin Partners", "Dorvik"],
        ),
        (
            "en",
            "Merwin Partners' $40 million takeover of Dorvik was completed on Monday.",
            ["Merwin Partners", "Dorvik"],
        ),
        ("en", '"We are investing $40 million in Dorvik," said Larkan chief executive Carl Ohm.', ["Larkan", "Dorvik"]),
        ("en", '"We have agreed to buy Dorvik for $40 million," Larkan Group said.', ["Larkan Group", "Dorvik"]),
        (
            "en",
            '"We raised $40 million from Merwin Ventures," Dorvik founder Ida Kolb said.',
            ["Merwin Ventures", "Dorvik"],
        ),
    ],
)
def test_who_speaks(language: Language, text: str, parties: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [p.name for p in (*claim.investors, *claim.targets)] == parties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Wir geben der Werft Dorvik 40 Millionen Euro“, sagte Wirtschaftsministerin Ida Kolb."),
        ("de", "Man könne nicht ewig 40 Millionen Euro in Dorvik stecken, sagte der Analyst Karl Ohm."),
        ("de", "Man müsste 40 Millionen Euro in Dorvik stecken."),
        ("en", '"We will give Dorvik $40 million," the finance minister, Ida Kolb, said.'),
    ],
)
def test_nobody(language: Language, text: str) -> None:
    assert not any(c.investors for c in claims(text, language))


@pytest.mark.parametrize(
    ("language", "about", "text"),
    [
        ("en", "Larkan will go public.", "Larkan said its valuation would be $120 million."),
        ("en", "Larkan will go public.", "Bankers told Larkan that it could be valued at $120 million."),
        ("en", "Larkan will go public.", "Larkan was told that its valuation might be $120 million in an IPO."),
        ("de", "Larkan will an die Börse.", "Larkan sagte, seine Bewertung werde 120 Millionen Dollar betragen."),
        ("de", "Larkan will an die Börse.", "Banker sagten Larkan, dass es mit 120 Millionen Dollar bewertet werde."),
    ],
)
def test_what_is_said_to_somebody_is_of_that_firm(language: Language, about: str, text: str) -> None:
    other = "Dorvik raised $50 million." if language == "en" else "Dorvik sammelte 50 Millionen Euro ein."
    told = [c for c in claims(f"{other} Dorvik. Dorvik. {about}\n{text}", language) if c.type == "valuation"]
    assert [t.name for c in told for t in c.targets] == ["Larkan"]
