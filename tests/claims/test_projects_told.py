"""A plant's building told first, by a noun or a ceremony, and what it costs in the sentence behind."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Larkan hat den Bau eines Werks in Ulm angekündigt. Mit der 15 Mio. Euro schweren Investition wächst es.",
            "de",
            ["investment announced Larkan -> Werk in Ulm 15m EUR"],
        ),
        (
            "Larkan hat den Bau eines neuen Werks in Erfurt verkündet. Die Investition beläuft sich auf 15 Mio. Euro.",
            "de",
            ["investment announced Larkan -> neues Werk in Erfurt 15m EUR"],
        ),
        (
            "Larkan hat den Grundstein für ein neues Werk in Erfurt gelegt. Investiert werden 15 Millionen Euro.",
            "de",
            ["investment announced Larkan -> neues Werk in Erfurt 15m EUR"],
        ),
        (
            "Larkan hat den Bau eines Werks in Erfurt beschlossen. Der Umsatz stieg auf 15 Millionen Euro.",
            "de",
            [],
        ),
        (
            "Larkan announced the construction of a plant in Ohio. The $15 million investment will create 27 jobs.",
            "en",
            ["investment planned Larkan -> plant in Ohio 15m USD"],
        ),
        (
            "Larkan broke ground on a plant in Ohio. The $15 million investment will create 27 jobs.",
            "en",
            ["investment planned Larkan -> plant in Ohio 15m USD"],
        ),
        ("Larkan announced the construction of a plant in Ohio. Sales rose to $15 million.", "en", []),
    ],
)
def test_a_plant_told_before_its_sum(text: str, language: Language, wanted: list[str]) -> None:
    assert answers(text, language) == wanted
