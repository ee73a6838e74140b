"""What is negated with a typographic apostrophe did not happen either."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Larkan said it won’t be making a better bid for Dorvik.", "acquisition ended Larkan -> Dorvik"),
        ("Larkan didn’t buy Dorvik for $4 million.", "acquisition ended Larkan -> Dorvik 4m USD"),
        (
            "Larkan bought Dorvik for $4 million, but it didn’t say why.",
            "acquisition completed Larkan -> Dorvik 4m USD",
        ),
    ],
)
def test_a_typographic_apostrophe_negates(text: str, told: str) -> None:
    assert answers(text, "en") == [told]
