"""Speakers that general news tells by office, house or title, and where what they say begins and ends."""

import pytest

from newsclaims.records import Language
from newsclaims.sources import find_attributions


def _read(text: str, language: Language) -> list[tuple[str, str]]:
    return [(f.source.name, f.content.text) for f in find_attributions(text, language=language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Lord Merwin said the bells were old.", "Merwin"),
        ("en", "Ms Arden said the bells were old.", "Arden"),
        ("en", "Larkan Athletics (LA) closed the track. “It is over,” said LA chief Isaiah Selmer.", "Isaiah Selmer"),
        ("en", "The head of the Selmer guild, Ida Roth, said the bells were old.", "Ida Roth"),
        ("en", "The Labour leader, Ida Roth, said the bells were old.", "Ida Roth"),
        ("en", "The head of the guild, Weber, said the bells were old.", "Weber"),
        ("en", "The former Labour leader said the bells were old.", "former Labour leader"),
        ("en", "Many farmers say the ground is dry.", "farmers"),
        ("en", "Arden runs the mill. A police spokesman said a man was hurt.", "police spokesman"),
        ("en", "Arden runs the mill. A hospital spokeswoman said a man was hurt.", "hospital spokeswoman"),
        ("en", "Arden runs the mill. A spokeswoman said a man was hurt.", "Arden"),
        ("en", "Arden met Kolb and Larkan. A spokeswoman said a man was hurt.", "spokeswoman"),
        ("de", "Der Geschäftsführer der SPD, Schneider, sagte, die Glocke sei alt.", "Schneider"),
        (
            "de",
            "Sie sei alt, sagte der führende Autor der Studie, Jan Beil vom Glockenhaus in Ulm.",
            "Jan Beil",
        ),
        ("de", "Der SPD-Politiker sagte, die Glocke sei alt.", "SPD-Politiker"),
        ("de", "Viele Bauern sagen, der Boden sei trocken.", "Bauern"),
        ("de", "Kolb baut die Mühle. Ein Polizeisprecher sagte, ein Mann sei verletzt.", "Polizeisprecher"),
        ("de", "Kolb baut die Mühle. Eine Kliniksprecherin sagte, ein Mann sei verletzt.", "Kliniksprecherin"),
        ("de", "Kolb baut die Mühle. Eine Sprecherin sagte, ein Mann sei verletzt.", "Kolb"),
        ("de", "Der Gast habe Koffer gehabt, die das Amt prüfte, erklärten die Nachbarn.", "Nachbarn"),
        ("de", "Zur Schau „40 Jahre – 40 Bilder“ bemerkte Ida Roth, sie sei zu lang.", "Ida Roth"),
        ("de", "Ida Roth machte deutlich, dass die Glocke alt sei.", "Ida Roth"),
        ("de", "Ida Roth sagte über die Glocke, dass sie nach wie vor alt sei.", "Ida Roth"),
        ("de", "Nach Ansicht des Chefs der Gießerei, Jan Beil, ist die Glocke alt.", "Jan Beil"),
    ],
)
def test_who_is_meant(language: Language, text: str, speaker: str) -> None:
    assert [name for name, _ in _read(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("de", "Der SPD-Politiker Kolb kam. Der SPD-Politiker sagte, es regne.", ["Kolb"]),
        ("en", "Labour leader Ida Roth came. The Labour leader said it rained.", ["Ida Roth"]),
        ("en", "The Labour leader said it rained. He added that it was cold.", ["Labour leader", "Labour leader"]),
        ("en", "Ministers say it rained. He went on: “It is cold.”", ["Ministers"]),
        ("de", "Die Polizei sagte, es regne. Dabei handele es sich um Hagel.", ["Polizei", "Polizei"]),
        ("de", "Es regne, so die Frau. Gestern war sie sicher, dass es hagele.", ["Frau"]),
        ("de", "Das ist nach Ansicht des Küsters falsch, wie er am Montag ausführte.", ["Küster", "Küster"]),
        ("en", 'Ida Roth said: "The bells ring. "The roof leaks. "We need slates." It rained.', ["Ida Roth"] * 3),
    ],
)
def test_whom_a_pronoun_or_office_points_back_to(language: Language, text: str, speakers: list[str]) -> None:
    told = [name for name, _ in _read(text, language)]
    assert told[: len(speakers)] == speakers
    assert set(told) == set(speakers)


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("en", "Ida Roth told the New York Times on Friday that it rained.", "that it rained."),
        ("en", "Ida Roth told BBC Radio 4's Today programme it rained.", "it rained."),
        ("de", "Ida Roth hatte dem ARD-Hauptstadtstudio gestern gesagt, es regne.", "es regne."),
        ("de", "Ida Roth sagte der „Süddeutschen Zeitung“, es regne.", "es regne."),
        ("de", "Es regne, sagte Ida Roth der Zeitung „Die Welt“ (Mittwochausgabe).", "Es regne"),
        ("de", "Ida Roth wies die Kritik am Glockenturm zurück.", "die Kritik am Glockenturm"),
        ("de", "Ida Roth hat die Vorwürfe zurückgewiesen.", "die Vorwürfe"),
        ("de", "Laut Ida Roth, der Chefin der Gießerei, ist die Glocke alt.", "ist die Glocke alt."),
        ("en", "According to Ida Roth, the head of the guild, the bells are old.", "the bells are old."),
        ("de", "Er habe „klar die Unwahrheit gesagt“, sagte Ida Roth.", "Er habe „klar die Unwahrheit gesagt“"),
    ],
)
def test_where_what_is_said_begins_and_ends(language: Language, text: str, content: str) -> None:
    (found,) = find_attributions(text, language=language)
    assert found.content.text == content
    assert found.denial == ("zurück" in text)


@pytest.mark.parametrize(
    "text",
    [
        "Was gestohlen wurde, sagten die Ermittler am Montag nicht.",
        "Um welche Art es sich handelte, teilte die Polizei zunächst nicht mit.",
        "Ida Roth hat den Film kritisiert.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert find_attributions(text, language="de") == []
