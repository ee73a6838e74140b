"""A firm told by its tie to another: the other is no party of the deal."""

import pytest
from tests.reading import Parties, parties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Larkan bought Dorvik subsidiary Selmer Pumps for $4 million.", (["Larkan"], ["Selmer Pumps"])),
        ("Larkan agreed to buy Dorvik rival Kolb for $4 million.", (["Larkan"], ["Kolb"])),
        ("Larkan bought rival Dorvik for $4 million.", (["Larkan"], ["Dorvik"])),
        ("Larkan and rival Dorvik agreed to buy Selmer for $4 million.", (["Larkan", "Dorvik"], ["Selmer"])),
    ],
)
def test_the_firm_it_is_tied_to_is_no_party(text: str, told: Parties) -> None:
    assert parties(text, "en") == [told]
