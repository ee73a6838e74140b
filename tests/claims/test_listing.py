"""Lists of backers: everyone is a member, whatever describes them or stands between."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "Tessaly raised $10m in a round led by Sonar Capital, a fund based in Porto, and London-based Rook Fund.",
            ["Sonar Capital", "Rook Fund"],
        ),
        (
            "en",
            (
                "Tessaly raised $10m from Orlan Ventures, Rook Capital (the fund of Ida Kern), Marlow Partners "
                "as well as angel investors such as Jo Weiss, the founder of Dorvik."
            ),
            ["Orlan Ventures", "Rook Capital", "Marlow Partners", "Jo Weiss"],
        ),
        (
            "en",
            (
                "Tessaly raised $10m in a Series A led by Orlan Ventures, with Rook Capital, Marlow Partners and Kolb "
                "Group also participating."
            ),
            ["Orlan Ventures", "Rook Capital", "Marlow Partners", "Kolb Group"],
        ),
        (
            "en",
            (
                "Tessaly closed a $10m round co-led by Orlan Ventures and Rook Capital, joined by Marlow Partners, "
                "Kolb Group and a group of angels."
            ),
            ["Orlan Ventures", "Rook Capital", "Marlow Partners", "Kolb Group"],
        ),
        (
            "en",
            "Tessaly raised $10m in a round led by Orlan Ventures, and Rook Capital said it would join later.",
            ["Orlan Ventures"],
        ),
        (
            "en",
            "Tessaly raised $10m in a round led by Orlan Ventures. Rook Fund, Marlow Partners, Kolb Group also joined.",
            ["Orlan Ventures", "Rook Fund", "Marlow Partners", "Kolb Group"],
        ),
        (
            "de",
            (
                "Das Start-up Tastwerk erhält zehn Millionen Euro von Nordlicht Ventures, dem Hamburger Fonds Neuhaus "
                "Capital, der KfW sowie den Altgesellschaftern HTGF und Udo Brandl."
            ),
            ["Nordlicht Ventures", "Neuhaus Capital", "KfW", "HTGF", "Udo Brandl"],
        ),
        (
            "de",
            (
                "Das Start-up Tastwerk holt zehn Millionen Euro. Lead-Investor ist Nordlicht Ventures, auch Earlybird "
                "und die KfW sind dabei."
            ),
            ["Nordlicht Ventures", "Earlybird", "KfW"],
        ),
        (
            "de",
            (
                "Das Start-up Tastwerk holt zehn Millionen Euro. An der Runde beteiligt sich neben Nordlicht Ventures "
                "auch Earlybird."
            ),
            ["Earlybird", "Nordlicht Ventures"],
        ),
    ],
)
def test_everyone_of_a_list_takes_part(language: Language, text: str, names: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [i.name for i in claim.investors] == names
    assert [t.name for t in claim.targets] == ["Tessaly" if language == "en" else "Tastwerk"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Larkan kauft gemeinsam mit Earlybird den Pumpenbauer Dorvik für 40 Millionen Euro.",
            ["Larkan", "Earlybird"],
        ),
        (
            "en",
            "Larkan Group will buy Dorvik together with Kolb Capital for $40 million.",
            ["Larkan Group", "Kolb Capital"],
        ),
        ("en", "Larkan Group, alongside Kolb Capital, put $40 million into Dorvik.", ["Larkan Group", "Kolb Capital"]),
        ("en", "Alongside Kolb Capital, Larkan Group put $40 million into Dorvik.", ["Larkan Group", "Kolb Capital"]),
        ("en", "Larkan Group will buy Dorvik alongside Kolb Capital for $40 million.", ["Larkan Group"]),
        ("en", "Larkan Group will buy Dorvik with Kolb Capital's help for $40 million.", ["Larkan Group"]),
    ],
)
def test_who_acts_together_with_the_payer_pays_too(language: Language, text: str, names: list[str]) -> None:
    assert [[i.name for i in c.investors] for c in claims(text, language)] == [names]


@pytest.mark.parametrize(
    ("language", "text", "investors", "targets"),
    [
        (
            "en",
            "Larkan, an investment organization, and Selmer Board, a pension manager, acquired Dorvik for $3bn.",
            ["Larkan", "Selmer Board"],
            ["Dorvik"],
        ),
        (
            "en",
            "Harwich acquired Dorvik Ltd., a maker of pumps in Leeds, and Selmer Inc., a maker of pipes, for $30m.",
            ["Harwich"],
            ["Dorvik Ltd.", "Selmer Inc."],
        ),
        (
            "de",
            "Der Fonds Larkan, ein Investor aus London, und die Bank Selmer übernehmen Dorvik für 30 Millionen Euro.",
            ["Larkan", "Selmer"],
            ["Dorvik"],
        ),
        (
            "de",
            "Larkan investiert in Dorvik, ein Start-up aus Ulm, und Selmer, eine Firma aus Wien.",
            ["Larkan"],
            ["Dorvik", "Selmer"],
        ),
        (
            "en",
            "Larkan, a Danish fund, acquired Dorvik, a maker of pumps, and Merwin bought Tessaly.",
            ["Larkan"],
            ["Dorvik"],
        ),
    ],
)
def test_names_with_asides_are_members_too(
    language: Language, text: str, investors: list[str], targets: list[str]
) -> None:
    claim = claims(text, language)[0]
    assert [p.name for p in claim.investors] == investors
    assert [p.name for p in claim.targets] == targets


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Dorvik raised $5 million from two funds, Kolb Ventures and Arden Capital.",
            ["Kolb Ventures", "Arden Capital"],
        ),
        (
            "Dorvik raised $5 million from its partners – Kolb Ventures and Arden Capital.",
            ["Kolb Ventures", "Arden Capital"],
        ),
        ("Dorvik raised $5 million from rivals, Kolb Ventures and Arden Capital said.", []),
    ],
)
def test_a_list_says_who_a_plural_is(text: str, names: list[str]) -> None:
    """A list of names behind a comma or dash says who those are that a plural told of."""
    assert [[i.name for i in c.investors] for c in claims(text, "en")] == [names]
