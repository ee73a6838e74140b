"""Who speaks where no verb beside the words tells it: members of a group, ages, houses, quotations on their own."""

import pytest

from newsclaims.records import Language
from newsclaims.sources import find_attributions


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "„Der Turm wackelt“, rief einer der Maurer.", [("einer der Maurer", "Der Turm wackelt")]),
        ("de", "Man sei müde, klagte eine der Frauen.", [("eine der Frauen", "Man sei müde")]),
        ("en", '"It was foggy," said one of the sailors.', [("one of the sailors", "It was foggy")]),
        ("en", '"The soup was cold," complained another.', [("another", "The soup was cold")]),
        ("en", '"The soup was cold," said Rosa Beil, 61, whose table was full.', [("Rosa Beil", "The soup was cold")]),
        ("de", "„Die Glocke klingt“, so Rosa Beil von der Gießerei.", [("Rosa Beil", "Die Glocke klingt")]),
        ("en", "The bell is cracked, according to Rosa Beil of the foundry.", [("Rosa Beil", "The bell is cracked")]),
        ("de", "Bienen träumen. Zu diesem Ergebnis kommt eine Studie.", [("Studie", "Bienen träumen")]),
        ("de", "Bienen träumen. Das hat eine Umfrage ergeben.", [("Umfrage", "Bienen träumen")]),
        ("de", "Seit Mai vertritt Rosa Beil die These, dass Bienen träumen.", [("Rosa Beil", "dass Bienen träumen")]),
        ("de", "Es habe gebrannt, sagten Ermittler dem Sender Almfunk.", [("Ermittler", "Es habe gebrannt")]),
        ("en", "Rosa Beil took the view that bees dream.", [("Rosa Beil", "bees dream")]),
        ("en", "Rosa Beil, a keeper, gave evidence that the hive fell.", [("Rosa Beil", "the hive fell")]),
        ("en", "The vicar pointed out that the bell was cracked.", [("vicar", "the bell was cracked")]),
        ("en", "The vicar asked whether the bell was cracked.", [("vicar", "the bell was cracked")]),
        ("en", '"Where is the bell?" Rosa Beil asked. It rained.', [("Rosa Beil", '"Where is the bell?"')]),
        ("en", '"Will it ring?" she asked. It rained.', [("she", '"Will it ring?"')]),
        (
            "de",
            "Rosa Beil zuckt die Achseln. „Das war nie anders. Es bleibt so.“ Dann regnet es.",
            [("Rosa Beil", "Das war nie anders"), ("Rosa Beil", "Es bleibt so")],
        ),
        (
            "en",
            'Rosa Beil shrugged. "It was never different." Then it rained.',
            [("Rosa Beil", "It was never different")],
        ),
    ],
)
def test_the_one_who_speaks_is_told_elsewhere(language: Language, text: str, said: list[tuple[str, str]]) -> None:
    found = find_attributions(text, language=language)
    assert len(found) == len(said)
    for record, (source, content) in zip(found, said, strict=True):
        assert source in record.source.name
        assert content in record.content.text


def test_who_adds_something_is_who_said_the_rest() -> None:
    found = find_attributions(
        "The road was closed, the mayor said on Friday, adding that it would snow.", language="en"
    )
    assert {f.source.name for f in found} == {"mayor"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Scheune riecht nach Heu. „Betreten verboten.“ Dann regnet es."),
        ("en", 'The gate is rusty. "Keep out." The sign is new.'),
        ("en", "The vicar asked the council for a new bell."),
        ("en", "The vicar took the bell and left."),
        ("de", "Zu diesem Ergebnis passt der Regen."),
        ("en", "One of the bells is cracked."),
        ("de", "Rosa Beil kommt zu dieser Stunde nach Hause."),
    ],
)
def test_nobody_speaks(language: Language, text: str) -> None:
    assert find_attributions(text, language=language) == []
