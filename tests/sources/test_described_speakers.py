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
        ("en", "Kolb would not say. Arden, which makes mills, will buy Selmer, a spokesman said.", "Arden"),
        (
            "en",
            "Arden Foods Inc. makes bread. It rose, the Redwood City, California-based company said.",
            "Arden Foods Inc.",
        ),
        ("en", "Kolb would not say. “Arden is next,” a spokesman said.", "spokesman"),
        ("de", "Kolb schwieg. Arden werde Selmer kaufen, sagte eine Sprecherin.", "Arden"),
        ("en", "Kolb met Arden. An executive spokesman said a man was hurt.", "executive spokesman"),
        (
            "en",
            "Ida Roth, founder of the Bell Fund (BF), one of the charities in town, said the bells rang.",
            "Ida Roth",
        ),
        ("en", "Ida Roth told Kolb's Friday Bell show: “It rings.”", "Ida Roth"),
        ("de", "Die Stadträtin Kolbow sagte, die Glocke sei alt.", "Kolbow"),
        ("de", "Die Schau sucht einen Verhandlungsort. „Ich huste“, sagte sie.", "sie"),
        ("de", "Der Vorsitzende Richter Jan Beil sagte, die Glocke sei alt.", "Jan Beil"),
        ("de", "Nach Ansicht des Präsidenten des Glockenbundes, Jan Beil, ist die Glocke alt.", "Jan Beil"),
        ("de", "Ida Roth betonte weiter, die Glocke sei alt.", "Ida Roth"),
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
        ("en", "“Kolb is late,” but Arden came and said it rained.", ["Arden"]),
        (
            "en",
            "Ida Roth said the bells were “gross,” but Rosa Beil came and called them “fine”.",
            ["Ida Roth", "Rosa Beil"],
        ),
        ("en", "Mr Beil said it rained. Ms Roth rang. He said it hailed.", ["Beil", "Beil"]),
        ("en", "A Kolb spokeswoman said it rained. She said it hailed. It froze, she said.", ["Kolb"] * 3),
        ("en", "Ida Roth said: “The bells ring.\n\n“The roof leaks.” Jan came.", ["Ida Roth"]),
        ("en", "Ida Roth said: “It rings.\n\n“The roof leaks. We need slates.” Jan came.", ["Ida Roth"] * 2),
        ("de", "Die Stadträtin Kolbow sagte, es regne. Der Küster sagte, es hagele.", ["Kolbow", "Küster"]),
        ("de", "Ida Roth sagte, es regne, und warnte vor Hagel.", ["Ida Roth", "Ida Roth"]),
        ("de", "Es regne, sagte Ida Roth und warnte vor Hagel.", ["Ida Roth", "Ida Roth"]),
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
        ("en", "Ida Roth insisted on Friday it rained.", "it rained."),
        ("en", "Ida Roth said earlier it rained.", "it rained."),
        ("en", "The guild said reasons as to why it rang were poor.", "reasons as to why it rang were poor."),
        ("de", "Zuvor hatte der „Hasler Bote“ online berichtet, dass es regne.", "dass es regne."),
        ("de", "Es erzählt Ida Roth, Chefin der Gießerei, davon, dass es regne.", "dass es regne."),
        ("de", "Die Zeitung zitierte einen Polizeisprecher mit der Angabe, dass es brannte.", "dass es brannte."),
        ("en", "The verger in that tower said the bells were old.", "the bells were old."),
        ("de", "Er habe „klar die Unwahrheit gesagt“, sagte Ida Roth.", "Er habe „klar die Unwahrheit gesagt“"),
    ],
)
def test_where_what_is_said_begins_and_ends(language: Language, text: str, content: str) -> None:
    (found,) = find_attributions(text, language=language)
    assert found.content.text == content
    assert found.denial == ("zurück" in text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ida Roth rang. She also came, citing a broken bell."),
        ("en", "The vergers have been charged with writing false reports."),
        ("en", "You can make people believe that bells ring."),
        ("en", "The rise was agreed by the parish council."),
        ("de", "Ersten Erkenntnissen zufolge ist die Glocke alt."),
        ("de", "Die junge Frau kam. Warum sie zu spät sei, möchte der Küster wissen."),
        ("de", "Was gestohlen wurde, sagten die Ermittler am Montag nicht."),
        ("de", "Um welche Art es sich handelte, teilte die Polizei zunächst nicht mit."),
        ("de", "Ida Roth hat den Film kritisiert."),
    ],
)
def test_nothing_is_said(language: Language, text: str) -> None:
    assert find_attributions(text, language=language) == []


def test_who_is_quoted_inside_a_quotation_is_told_by_name_only() -> None:
    assert [name for name, _ in _read("“We think they say it rains,” Ida Roth said.", "en")] == ["Ida Roth"]


def test_whom_a_quotation_quotes_is_no_speaker() -> None:
    text = "“We had what Jan Beil said, we think they say it rains,” Ida Roth said."
    assert [name for name, _ in _read(text, "en")] == ["Ida Roth"]


def test_english_goes_on_with_a_verb_of_doubt_of_its_own() -> None:
    text = "It rained, Ida Roth said. It could hail. It also snowed on those who would walk."
    assert [content for _, content in _read(text, "en")] == ["It rained", "It could hail."]


def test_a_firm_told_by_its_tie_speaks_and_not_the_firm_it_is_tied_to() -> None:
    (told, *_) = _read("Dorvik parent Larkan Group said it had agreed to buy Selmer for $4 million.", "en")
    assert told[0] == "Larkan Group"
