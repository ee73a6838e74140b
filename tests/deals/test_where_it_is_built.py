"""A name before what is built tells where or which it is, not who pays, where somebody is told to build it."""

import pytest
from tests.reading import Parties, parties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Larkan is building a $38 million Scotland pump hub.", (["Larkan"], ["Scotland pump hub"])),
        ("Larkan is building a $38 million Dorvik pump hub in Leeds.", (["Larkan"], ["Dorvik pump hub in Leeds"])),
        ("Banks are building a $38 million Scotland pump hub.", ([], ["Scotland pump hub"])),
        ("The $38 million Larkan pump plant opened on Monday.", (["Larkan"], ["Larkan pump plant"])),
        ("Workers opened Larkan's $38 million Leeds pump plant.", (["Larkan"], ["Leeds pump plant"])),
    ],
)
def test_a_bare_name_before_the_plant(text: str, told: Parties) -> None:
    assert parties(text, "en") == [told]
