"""Verbs that report with a clause, on any subject."""

import pytest

from newsclaims.records import Language
from newsclaims.sources import find_attributions


@pytest.mark.parametrize(
    ("language", "verb"),
    [
        ("de", "erläuterte"),
        ("de", "bekräftigte"),
        ("de", "gab zu"),
        ("de", "wandte ein"),
        ("de", "merkte an"),
        ("de", "monierte"),
        ("en", "hinted"),
        ("en", "reaffirmed"),
        ("en", "made clear"),
        ("en", "reminded parents"),
        ("en", "pointed out"),
    ],
)
def test_a_clause_is_reported(language: Language, verb: str) -> None:
    text = {
        "de": f"Die Küsterin {verb}, dass die Glocke springt.",
        "en": f"The verger {verb} that the bell would crack.",
    }
    (found,) = find_attributions(text[language], language=language)
    assert found.source.name in {"Küsterin", "verger"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Küsterin gab Salz zu der Suppe."),
        ("de", "Die Küsterin legte die Karten dar."),
        ("en", "The verger outlined a new bell."),
        ("en", "The verger made a clear soup."),
    ],
)
def test_a_thing_is_not(language: Language, text: str) -> None:
    assert find_attributions(text, language=language) == []
