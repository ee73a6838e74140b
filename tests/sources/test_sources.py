"""Who says what: attribution in running text, its chain and its scope."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading import book

from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.sources import Voices, check_rules, find_sources


def who(text: str, words: str, language: str) -> list[str]:
    """The chain for the words of the text."""
    document = parse(text, book(language))
    start = text.index(words)
    found = find_sources(document, find_names(document))
    return [s.name for s in Voices(found).at(start)]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_keeps_its_examples(language: str) -> None:
    checked = check_rules(book(language))
    assert not checked.faults
    assert checked.examples >= checked.rules


GERMAN = [
    (
        (
            "Die Reederei Dorvik wird Medienberichten zufolge für 90 Millionen Euro verkauft.\n\nDas Handelsblatt "
            "berichtete, die Verhandlungen seien weit gediehen. Bloomberg schrieb, der Vertrag liege bereit."
        ),
        "verkauft",
        ["Handelsblatt", "Bloomberg"],
    ),
    (
        (
            "Merwin will Insidern zufolge die Reederei Dorvik kaufen. Die Gespräche liefen seit Mai, sagten drei mit "
            "der Sache vertraute Personen der Nachrichtenagentur Reuters."
        ),
        "die Reederei",
        ["Reuters", "drei mit der Sache vertraute Personen"],
    ),
    ("Ida Roth sagte, das Werk laufe gut. Sie will 20 Millionen Euro in Ulm ausgeben.", "20 Millionen", ["Ida Roth"]),
    ("Ida Roth sagte, das Werk laufe gut. Die Bahn will 20 Millionen Euro in Ulm ausgeben.", "20 Millionen", []),
    (
        "Larkan hat einen vorläufigen Börsenprospekt vorgelegt. Laut dem Papier kostet es 300 Millionen Euro.",
        "300 Millionen",
        ["vorläufigen Börsenprospekt"],
    ),
    (
        "Die „FAZ“ beziffert den Preis auf 40 Millionen Euro, nach Informationen der „Zeit“ sind es 50 Millionen.",
        "40 Millionen",
        ["Frankfurter Allgemeine Zeitung"],
    ),
    ("Die „FAZ“ nennt 40 Millionen Euro, laut „Zeit“ sind es 50 und laut Insidern 60 Millionen.", "50", ["Zeit"]),
    ("Larkan kauft Dorvik, laut Insidern fließen 40 Millionen Euro.", "kauft", []),
    (
        "Larkan zahlt 40 Millionen Euro, heißt es in einer Mail, die dem „Spiegel“ vorliegt.",
        "zahlt",
        ["Mail", "Spiegel"],
    ),
    (
        "Larkan zahlt 40 Millionen Euro, bestätigte ein Regierungssprecher der dpa.",
        "zahlt",
        ["dpa", "Regierungssprecher"],
    ),
    ("Larkan zahlt nach Informationen aus Konzernkreisen 40 Millionen Euro.", "zahlt", ["Konzernkreise"]),
    ("Larkan zahlt 40 Millionen Euro, hieß es am Montag in Frankfurt.", "zahlt", []),
    ("„Wir zahlen 40 Millionen Euro“, so Ida Roth gegenüber der „Zeit“.", "zahlen", ["Zeit", "Ida Roth"]),
    ("Larkan hat nach Firmenangaben 40 Millionen Euro eingesammelt.", "eingesammelt", ["Larkan"]),
    (
        "In einer Ad-hoc-Mitteilung gab Larkan bekannt, dass 40 Millionen fließen.",
        "fließen",
        ["Larkan", "Ad-hoc-Mitteilung"],
    ),
    (
        "Bloomberg meldet unter Berufung auf Insider, Dorvik gehe weg. Laut dem Bericht von Bloomberg zahlt Larkan.",
        "zahlt",
        ["Bloomberg", "Insider"],
    ),
    (
        "Ulm sei zu klein, sagte Ida Roth der „Zeit“. Bis 2030 sollen nach ihren Worten 20 Millionen fließen.",
        "20 Millionen",
        ["Zeit", "Ida Roth"],
    ),
    ("Larkan teilte mit, man baue in Ulm. Das Unternehmen will dort 40 Millionen ausgeben.", "40", ["Larkan"]),
    ("Das kostet 40 Millionen, verlautete aus Bankenkreisen. Ein Insider nennt 50.", "kostet", ["Bankenkreise"]),
    ("Das Werk kostet nach Einschätzung von Analysten 40 Millionen Euro.", "kostet", ["Analysten"]),
    ("Larkan schreibt seit Jahren Verluste von 40 Millionen Euro.", "Verluste", []),
    ("Küstenhilfe: Wolters kündigt Millionen für die Deiche an", "Millionen", ["Wolters"]),
    ("Laut Bloomberg zahlt Kolb 40 Millionen Euro.", "zahlt", ["Bloomberg"]),
    ("Kolb zahlt 40 Millionen Euro, teilte der Konzern Dane am Montag mit.", "zahlt", ["Dane"]),
    ("Das Werk kostet 40 Millionen Euro, sagte Ida Roth dem Handelsblatt.", "kostet", ["Handelsblatt", "Ida Roth"]),
    ("Bosch kündigte eine Investition von 40 Millionen Euro in Ulm an.", "Investition", ["Bosch"]),
    ("Die Firma Radwerk holt sich sechs Millionen Euro. Der Preis blieb geheim.", "holt", []),
    ("Bloomberg nennt 40 Millionen Euro, das Handelsblatt spricht von 60 Millionen.", "60", ["Handelsblatt"]),
    ("Bloomberg nennt 40 Millionen Euro, das Handelsblatt spricht von 60 Millionen.", "40", ["Bloomberg"]),
    (
        "Das Handelsblatt berichtete, Dane wolle Kolb kaufen. Der Preis liege bei 40 Millionen Euro.",
        "40 Millionen",
        ["Handelsblatt"],
    ),
    (
        (
            "Bloomberg meldete unter Berufung auf Insider, Dane kaufe Kolb. Der Vorstand tagt heute. "
            "Dem Bericht zufolge kostet Kolb 40 Millionen Euro."
        ),
        "40 Millionen",
        ["Bloomberg", "Insider"],
    ),
    (
        "Bloomberg meldete, Dane wolle Kolb kaufen. Die Agentur berief sich dabei auf zwei Insider. Kolb ist alt.",
        "Dane wolle",
        ["Bloomberg", "zwei Insider"],
    ),
    (
        "The Information nannte 40 Millionen Euro. Das Handelsblatt nannte 60. Dem US-Portal zufolge eilt es nicht.",
        "eilt",
        ["The Information"],
    ),
    ("Kolb sucht Geld, berichtet die Bloomberg-Tochter Reuters.", "sucht", ["Reuters"]),
    ("Im Mai hatte Ida Roth erklärt, Kolb suche Geld.", "suche", ["Ida Roth"]),
    ("Kolb holt 40 Millionen Euro, wie Bosch bekannt gab.", "holt", ["Bosch"]),
    ("Der Zulieferer Kolb baut in Ulm. Das gab der Vorstand in Bremen bekannt.", "baut", ["Kolb"]),
    ("Nach Darstellung zweier Gesellschafter bietet Dane 40 Millionen Euro.", "bietet", ["zwei Gesellschafter"]),
    (
        "Bloomberg meldete, Kolb sei alt. Das Handelsblatt meldete, Kolb sei neu. Beide Blätter meldeten, es eile.",
        "eile",
        ["Bloomberg", "Handelsblatt"],
    ),
    ("Bosch wird Kolb einen Kredit einräumen.", "Kredit", []),
    (
        "Bloomberg hatte unter Berufung auf Insider eine höhere Summe genannt. Demnach zahlt Dane 40 Millionen Euro.",
        "zahlt",
        ["Bloomberg", "Insider"],
    ),
    (
        "Einem Bericht des Handelsblatts zufolge, der sich auf Banker beruft, verhandelt Dane über einen Verkauf.",
        "verhandelt",
        ["Handelsblatt", "Banker"],
    ),
    (
        "Bloomberg nannte 40 Millionen Euro. Das Handelsblatt nannte 60. Den Berichten zufolge eilt es nicht.",
        "eilt",
        ["Bloomberg", "Handelsblatt"],
    ),
]


@pytest.mark.parametrize(("text", "words", "chain"), GERMAN)
def test_german_chain(text: str, words: str, chain: list[str]) -> None:
    assert who(text, words, "de") == chain


ENGLISH = [
    (
        (
            "Merwin is about to buy Dorvik, according to media reports.\n\nBloomberg reported that talks were far on. "
            "The Financial Times wrote that a contract was ready."
        ),
        "Merwin",
        ["Bloomberg", "The Financial Times"],
    ),
    ("Jane Ko said the plant was doing well. She plans to spend $20 million in Lyon.", "$20 million", ["Jane Ko"]),
    ("Jane Ko said the plant was doing well. The city plans to spend $20 million.", "$20 million", []),
    (
        "Bloomberg and Axios had covered Larkan for weeks. Both outlets agree that Merwin will buy it.",
        "Merwin",
        ["Bloomberg", "Axios"],
    ),
    (
        "Larkan has filed a draft prospectus. According to the document, it will raise $300 million.",
        "$300 million",
        ["draft prospectus"],
    ),
    (
        "Larkan wrote a draft prospectus. According to the filing, it will raise $300 million.",
        "$300 million",
        ["filing"],
    ),
    ("Corvane will pay $40 million for Brindle, according to Bloomberg.", "pay", ["Bloomberg"]),
    ("Corvane will pay $40 million for Brindle, Reuters reported on Monday.", "pay", ["Reuters"]),
    ("The plant will cost $40 million, Jane Ko told CNBC.", "cost", ["CNBC", "Jane Ko"]),
    ("Corvane announced an investment of $40 million in Lyon.", "investment", ["Corvane"]),
    ("Brindle is said to be seeking $40 million from Corvane.", "seeking", []),
    ("Corvane raised $40 million in May. Its plant is in Lyon.", "raised", []),
    ("Bloomberg put the price at $40 million, while Reuters said it was $60 million.", "60", ["Reuters"]),
    (
        "Axios reported that Corvane would buy Brindle. The deal would also include a plant worth $40 million.",
        "worth",
        ["Axios"],
    ),
    (
        (
            "Axios reported, citing two people close to the talks, that Corvane would buy Brindle. "
            "The people said the price was $40 million."
        ),
        "price",
        ["two people close to the talks"],
    ),
    ("“We will build a plant. It will cost $40 million,” said Jane Ko.", "plant", ["Jane Ko"]),
    (
        "Ida Hill said Corvane was for sale. “We will build a plant. It will be big,” Jane Ko added.",
        "plant",
        ["Jane Ko"],
    ),
    ("Corvane, the former self-driving unit of Brindle, said it raised $40 million.", "raised", ["Corvane"]),
    ("Corvane — a rival of Brindle, Arden and Dane — is announcing that it has raised money.", "money", ["Corvane"]),
    ("In an interview with CNBC, Jane Ko said the plant would cost $40 million.", "cost", ["CNBC", "Jane Ko"]),
    ("A prospectus published on Monday shows that Arden bought the plant.", "bought", ["prospectus"]),
    ("Corvane will pay $40 million, according to a declaration by Jane Ko.", "pay", ["declaration", "Jane Ko"]),
    ("Corvane will pay, said a banker advising on the sale.", "pay", ["banker advising on the sale"]),
    ("Corvane and Brindle will merge, the two companies said.", "merge", ["Corvane", "Brindle"]),
    ("Reuters put the bid closer to $40 million.", "million", ["Reuters"]),
    ("Corvane will pay $40 million, according to a memo seen by Reuters.", "pay", ["memo", "Reuters"]),
    (
        "Axios reported that Corvane had bid. The website cited two bankers. It is May.",
        "had bid",
        ["Axios", "two bankers"],
    ),
    (
        "Axios reported that Corvane had bid. “That is untrue. We have not,” Corvane said.",
        "untrue",
        ["Axios", "Corvane"],
    ),
    ("Corvane will pay $40 million, according to papers that Reuters has seen.", "pay", ["papers", "Reuters"]),
    ("The plant is old, Jane Ko told CNBC. A new one would cost $40 million, she added.", "new", ["CNBC", "Jane Ko"]),
    ("The plant is old, Jane Ko told CNBC. “A new one costs $40 million,” she wrote in a note.", "new", ["Jane Ko"]),
    ("Corvane said it would build a plant. It plans to spend $40 million.", "$40", ["Corvane"]),
    ("Jane Ko told Rome to halt a loan of $40 million.", "halt", []),
    ("Court filings in Delaware show that Corvane paid $40 million.", "paid", ["Court filings in Delaware"]),
    ("Corvane writes cheques of up to $40 million per fund.", "cheques", []),
    (
        "Axios wrote, citing bankers, that Corvane is for sale. It costs $40 million, according to the Axios report.",
        "costs",
        ["Axios", "bankers"],
    ),
    ("It is worth noting that Corvane paid $40 million.", "paid", []),
    ("The judge dismissed the suit over $40 million.", "million", []),
    ("Corvane, which said it had no debt, bought Brindle for $40 million.", "bought", []),
]


@pytest.mark.parametrize(("text", "words", "chain"), ENGLISH)
def test_english_chain(text: str, words: str, chain: list[str]) -> None:
    assert who(text, words, "en") == chain


def test_the_reporting_clause_itself_is_not_reported() -> None:
    text = "Arden, which raised $5 million in May, said it would buy Brindle."
    assert who(text, "raised", "en") == []
    assert who(text, "buy", "en") == ["Arden"]


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.sampled_from(list('Die FT sagte, „“"():;–-.\n said laut zufolge according to X')), max_size=120)
)
def test_any_text_gives_spans_inside_it(language: str, text: str) -> None:
    document = parse(text, book(language))
    for found in find_sources(document, find_names(document)):
        assert 0 <= found.content.start <= found.content.end <= len(text)
        assert 0 <= found.cue.start <= found.cue.end <= len(text)
        assert all(s.span.end <= len(text) for s in found.speakers)
