"""Attributions of running text on any subject, as records."""

import pytest
from pydantic import ValidationError

from newsclaims.sources import find_attributions


def test_records_hold_the_words_of_the_text() -> None:
    text = "Die Richterin Ida Roth sagte, das Urteil sei gerecht. Die Strafe müsse aber milder ausfallen."
    first, second = find_attributions(text, language="de")
    assert (first.source.name, first.cue.text) == ("Ida Roth", "sagte")
    assert "das Urteil sei gerecht" in first.content.text
    assert second.inherited
    assert second.content.text == "Die Strafe müsse aber milder ausfallen."
    for record in (first, second):
        for span in (*record.sources, record.cue, record.content):
            assert span.text == text[span.start : span.end]


def test_a_pronoun_points_to_the_one_who_spoke() -> None:
    text = "The minister Jane Ko said taxes would fall. She said on Friday that schools would get more teachers."
    found = find_attributions(text, language="en")
    assert [f.source.name for f in found] == ["Jane Ko", "Jane Ko"]
    assert found[1].source.text == "She"


def test_insiders_stand_inside_the_outlet() -> None:
    text = "Reuters reported, citing two people close to the coach, that the club would sign a striker."
    (found,) = find_attributions(text, language="en")
    assert [s.kind for s in found.sources] == ["outlet", "anonymous"]
    assert found.source.name == "two people close to the coach"


def test_records_are_closed() -> None:
    (found,) = find_attributions("Laut Bloomberg siegte der Gast.", language="de")[:1]
    with pytest.raises(ValidationError):
        found.cue = found.content  # type: ignore[misc]


def test_text_without_a_speaker() -> None:
    assert find_attributions("Der Regen hörte auf. Die Felder trockneten.", language="de") == []
