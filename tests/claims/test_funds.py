"""Money raised for a fund is the fund's, which is named by whose it is."""

import pytest

import newsclaims
from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text", "fund", "backers"),
    [
        ("de", "Nordhold Ventures hat seinen dritten Fonds bei 75 Millionen Euro geschlossen.",
         "dritter Fonds von Nordhold Ventures", []),
        ("de", "Nordhold Ventures sammelt für seinen dritten Fonds 75 Millionen Euro ein.",
         "dritter Fonds von Nordhold Ventures", []),
        ("en", "Lodestar Partners has closed its third fund at $420m. Backers include Norvest and Larkan Capital.",
         "Lodestar Partners third fund", ["Norvest", "Larkan Capital"]),
        ("en", "Lodestar Partners raised $420m for its third fund.", "Lodestar Partners third fund", []),
        ("en", "Lodestar Group raised $420m for a plant.", "Lodestar Group", []),
        ("en", "Lodestar Partners has raised $300 million for its Selmer Growth Fund.", "Selmer Growth Fund", []),
        ("en", "Lodestar Partners raised $3 million for pumps from Selmer Fund.", "Lodestar Partners", ["Selmer Fund"]),
    ],
)  # fmt: skip
def test_money_for_a_fund(language: Language, text: str, fund: str, backers: list[str]) -> None:
    (claim,) = newsclaims.extract(text, language=language)
    assert [t.name for t in claim.targets] == [fund]
    assert [i.name for i in claim.investors] == backers
