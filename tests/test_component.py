import pytest
import spacy

from newsclaims import extract
from newsclaims.component import PREFIX
from newsclaims.errors import LanguageError

TEXT = (
    "Gestern gab es Neues. Die Gerlach AG übernimmt laut „Kurier“ den Pumpenbauer Wollin für 40 Millionen Euro, "
    "falls die Behörden zustimmen."
)


def test_findings_are_span_groups() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("newsclaims", config={"published": "2026-01-30"})
    doc = nlp(TEXT)
    groups = {
        key.removeprefix(PREFIX): [span.text for span in doc.spans[key]] for key in doc.spans if key.startswith(PREFIX)
    }
    assert groups["amount"] == ["40 Millionen Euro"]
    assert groups["investor"] == ["Gerlach AG"]
    assert groups["target"] == ["Wollin"]
    assert groups["source"] == ["Kurier"]
    [evidence] = doc.spans[f"{PREFIX}evidence"]
    assert (evidence.label_, evidence.kb_id_) == ("evidence", extract(TEXT, language="de")[0].id)


def test_it_keeps_nothing_between_documents() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsclaims")
    assert "newsclaims:amount" in nlp("Gerlach buys the pump maker Wollin for $40 million.").spans
    assert not nlp("It rained in Hamburg on Monday.").spans


def test_another_language_is_refused() -> None:
    nlp = spacy.blank("fr")
    with pytest.raises(LanguageError, match="neither German nor English"):
        nlp.add_pipe("newsclaims")
