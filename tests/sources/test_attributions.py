"""Attributions of running text on any subject, as records."""

import pytest
from pydantic import ValidationError

from newsclaims.records import Language
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


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        (
            "de",
            "Der Torwart sagte nach dem Abpfiff, das Feld sei zu weich gewesen.",
            "Torwart",
            "das Feld sei zu weich",
        ),
        ("de", "Die Senatorin kündigte an, das Bad im Mai zu öffnen.", "Senatorin", "das Bad im Mai zu öffnen."),
        ("de", "Augenzeugen schilderten, wie das Dach einstürzte.", "Augenzeugen", "das Dach einstürzte"),
        ("de", "Der Kläger behauptet, er sei nie gefragt worden.", "Kläger", "er sei nie gefragt"),
        ("de", "Aus Sicht der Winzer ist das Gesetz überflüssig.", "Winzer", "ist das Gesetz überflüssig"),
        ("de", "Zwei Nachbarn gaben vor Gericht an, Schüsse gehört zu haben.", "Nachbarn", "Schüsse gehört"),
        ("de", "Der Deichgraf warnt vor Sturmböen am Freitag.", "Deichgraf", "vor Sturmböen"),
        ("de", "Die Kapelle bleibe zu, beteuert der Küster. Das Dach ist neu.", "Küster", "Die Kapelle bleibe zu"),
        ("de", "Der Bericht kommt zu dem Schluss, dass die Ernte reicht.", "Bericht", "die Ernte reicht"),
        ("en", "According to the coroner, the man drowned.", "coroner", "the man drowned"),
        ("en", "The mayor promised that the bridge would reopen by June.", "mayor", "the bridge would reopen"),
        ("en", "In the view of the vicar, the bells are too loud.", "vicar", "the bells are too loud"),
        ("en", "“It was never a goal,” fumed the striker.", "striker", "It was never a goal"),
        ("en", "The palace rejected the claim that the call had taken place.", "palace", "the call had taken place"),
        ("de", "Der Zeuge gab an, er habe geschlafen.", "Zeuge", "er habe geschlafen."),
        ("de", "Der Club dementierte, dass der Stürmer geht.", "Club", "dass der Stürmer geht."),
        ("de", "Sie glaube das nicht, so Kellermann.", "Kellermann", "Sie glaube das nicht"),
        ("de", "Wie der „Hasler Bote“ meldet, fällt der Unterricht aus.", "Hasler Bote", "fällt der Unterricht aus."),
        ("de", "Der Anwalt wies das zurück: Sein Mandant sei krank.", "Anwalt", "Sein Mandant sei krank."),
        ("en", "The club denied that the striker would leave.", "club", "that the striker would leave."),
        ("en", "The roof is leaking, she told the caretaker.", "she", "The roof is leaking"),
        ("en", "As first reported by Bloomberg, the bridge is closed.", "Bloomberg", "the bridge is closed."),
        ("en", '"We ran out of chalk," the teacher said.', "teacher", '"We ran out of chalk,"'),
        ("en", "The 43-year-old argued the fine was too high.", "43-year-old", "the fine was too high."),
        ("de", "Laut „Almkurier“ ist der Pass gesperrt.", "Almkurier", "ist der Pass gesperrt."),
        ("de", "Der Pass sei gesperrt, das zumindest meldet das Portal „Almweb“.", "Almweb", "Der Pass sei gesperrt"),
        ("de", "Der Küster winkt ab: „Die Glocke klang schon immer so.“", "Küster", "„Die Glocke klang"),
        ("de", "Die Klägerin machte geltend, sie sei nie gefragt worden.", "Klägerin", "sie sei nie gefragt"),
        ("de", "In dem Gutachten steht, dass die Linde krank ist.", "Gutachten", "dass die Linde krank ist."),
        ("de", "Wie es aus Lehrerkreisen heißt, fällt der Ausflug aus.", "Lehrerkreise", "fällt der Ausflug aus."),
        ("de", "Der Imker sei krank, sagt Rosa Beil vom Verein, der seit 1990 besteht.", "Rosa Beil", "sei krank"),
        ("de", "Er habe nichts gehört, erzählt die Frau vor Gericht.", "Frau", "Er habe nichts gehört"),
        ("de", "Die Bauern bezeichneten den Wolf als „Plage“.", "Bauern", "den Wolf als „Plage“."),
        ("en", "In the coach's words, the team lacks “greed”.", "coach", "the team lacks “greed”."),
        ("en", "Now, the team is growing, announcing today that it has hired a cook.", "team", "it has hired a cook."),
        ("en", "Captain Rosa Beil did not mince words: “That was dreadful.”", "Beil", "“That was dreadful.”"),
        ("en", "Rosa Beil accused the verger of ringing too early.", "Rosa Beil", "the verger of ringing"),
        ("en", "In the vicar's view, the bells are too loud.", "vicar", "the bells are too loud."),
        ("en", "According to the coroner's report, the man drowned.", "coroner", "the man drowned."),
        ("en", "“It is time,” said Rosa Beil, who has kept bees since 1990.", "Rosa Beil", "“It is time,”"),
        ("en", "“We will ring on,” texted the verger.", "verger", "“We will ring on,”"),
        ("en", "“We will never ring again,” the pamphlet reads.", "pamphlet", "“We will never ring again,”"),
        ("en", "The vicar called on the council to mend the bells.", "vicar", "to mend the bells"),
        ("en", "The bells are old, the head of Harwich Parish, Rosa Beil, said.", "Rosa Beil", "The bells are old"),
        ("en", "It rained, the verger was heard telling a friend that the roof leaked.", "verger", "the roof leaked."),
        ("en", "Vicar Rosa Beil, while talking to us, said the bells were old.", "Rosa Beil", "the bells were old."),
        ("en", "The verger claimed three candles and that nobody saw him.", "verger", "nobody saw him."),
        ("de", "Das Landgericht Krefeld entschied, der Imker müsse zahlen.", "Landgericht Krefeld", "müsse zahlen."),
        ("de", "Der Imker sei krank, ist in der Nachbarschaft zu hören.", "Nachbarschaft", "Der Imker sei krank"),
        ("de", "Ein Arzt habe nichts feststellen können, sagte der Küster.", "Küster", "Ein Arzt habe nichts"),
        ("de", "„Regen erwarte ich nicht“, sagte Rosa Beil.", "Rosa Beil", "„Regen erwarte ich nicht“"),
        ("de", "Der Küster äußerte die Sorge, dass die Glocke springe.", "Küster", "dass die Glocke springe."),
        ("de", "Der Pass sei frei, teilte das Amt per Twitter mit.", "Amt", "Der Pass sei frei"),
        ("en", "Last week the verger said the bells were old.", "verger", "the bells were old."),
        ("de", "„Wir läuten weiter“, freut sich der Küster.", "Küster", "„Wir läuten weiter“"),
        ("de", "Rosa Beil (Küsterin): „Wir läuten weiter.“", "Rosa Beil", "„Wir läuten weiter.“"),
        ("de", "Die Glocke sei alt, sagte der Chef der Gießerei, Jan Beil.", "Jan Beil", "Die Glocke sei alt"),
        (
            "de",
            "Eine Sprecherin der Denkmalbehörde sagte, die Glocke sei alt.",
            "Denkmalbehörde",
            "die Glocke sei alt.",
        ),
    ],
)
def test_anyone_may_speak_of_anything(language: Language, text: str, source: str, content: str) -> None:
    (found,) = find_attributions(text, language=language)
    assert source in found.source.name
    assert content in found.content.text
    assert found.content.text.strip(" ,:") == found.content.text or found.content.text.endswith('"')


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("de", "Ida Roth stritt mit Rosa Beil. „Rosa Beil läutet zu früh“, sagte sie.", ["Ida Roth"]),
        ("de", "„Rosa Beil läutet zu früh“, sagte Ida Roth. Erneut warnte sie vor Lärm.", ["Ida Roth", "Ida Roth"]),
        ("de", "Das Bundeskartellamt prüft den Kauf. Die Behörde teilte mit, es dauere.", ["Bundeskartellamt"]),
        ("de", "Wie die Polizei und die Feuerwehr mitteilten, brannte es.", ["Feuerwehr"]),
        ("en", "The minister said it rained. She added that Rosa Beil had rung.", ["minister", "minister"]),
        ("en", "The bells are old, Rosa Beil said and added that the roof leaked.", ["Rosa Beil", "Rosa Beil"]),
        (
            "en",
            "A spokesman for the interior ministry denied it. “Nobody rang,” the spokesman said.",
            ["interior ministry", "interior ministry"],
        ),
        ("en", "“The bells are old,” Rosa Beil said.\n“The roof leaks.\n“We need slates.”", ["Rosa Beil"] * 3),
    ],
)
def test_who_goes_on_speaking(language: Language, text: str, speakers: list[str]) -> None:
    assert [f.source.name for f in find_attributions(text, language=language)] == speakers


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Der Förster blieb ruhig. Der Wolf sei weitergezogen.", "Förster", "Der Wolf sei weitergezogen."),
        ("Ob die Linde bleibt, ließ Rosa Beil offen. Man müsse sie prüfen.", "Rosa Beil", "Man müsse sie prüfen."),
        ("Die Rektorin verteidigte die Regel. Sie habe lange gezögert.", "Rektorin", "Sie habe lange gezögert."),
    ],
)
def test_the_mood_alone_tells_that_it_is_said(text: str, source: str, content: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert (found.source.name, found.content.text) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "Dem Imker wird Diebstahl vorgeworfen.",
        "Der Förster lachte, als sei nichts gewesen.",
        "Der Förster blieb ruhig. Der Wolf kommt zurück, es sei denn, es schneit.",
        "Der Förster blieb ruhig. Der Wolf ist weitergezogen.",
        "Die Regel ist einfach: „Wer zuerst kommt, mahlt zuerst.“",
        "Das Motto des Vereins: „Wer zuerst kommt, mahlt zuerst.“",
        "Mit dem Film „Der Wolf am Wehr“, einem Drama, wirbt der Verein.",
    ],
)
def test_nobody_says_it(text: str) -> None:
    assert find_attributions(text, language="de") == []
