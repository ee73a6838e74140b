"""What is reported and denied, and what a company says behind its own news."""

import pytest
from tests.reading import Language, claims


def told(text: str, language: Language) -> list[tuple[str, list[str]]]:
    """Status and sources of each claim of the text."""
    return [(c.status, [s.name for s in c.sources]) for c in claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "outlet", "party"),
    [
        (
            "de",
            (
                "Das Handelsblatt berichtete, Larkan wolle den Pumpenbauer Dorvik für 40 Millionen Euro kaufen. "
                "„Es gibt keine Gespräche“, sagte ein Sprecher von Dorvik."
            ),
            "Handelsblatt",
            "Dorvik",
        ),
        (
            "en",
            (
                "The Financial Times reported that Larkan Group was considering a bid of $40 million for Dorvik. "
                "Dorvik denied the report."
            ),
            "The Financial Times",
            "Dorvik",
        ),
        (
            "en",
            (
                "Dorvik denied on Monday that it was for sale. "
                "The Financial Times had reported that Larkan Group was considering a bid of $40 million for Dorvik."
            ),
            "The Financial Times",
            "Dorvik",
        ),
    ],
)
def test_a_denial_is_a_claim_of_both(language: Language, text: str, outlet: str, party: str) -> None:
    found = told(text, language)
    assert ("ended", [outlet, party]) in found
    assert [sources for status, sources in found if status != "ended"] == [[outlet]]


def test_a_denial_names_the_outlet_without_those_it_cites() -> None:
    text = (
        "Das Handelsblatt berichtete unter Berufung auf Insider, Larkan wolle den Pumpenbauer Dorvik für 40 Millionen "
        "Euro kaufen. Dorvik dementierte den Bericht."
    )
    assert ("ended", ["Handelsblatt", "Dorvik"]) in told(text, "de")


def test_who_denies_something_else_ends_nothing() -> None:
    text = (
        "Larkan Group is buying Dorvik for $40 million. Dorvik denied that its pumps were loud. "
        "Merwin Ventures is building a $20 million plant in Leeds."
    )
    assert "ended" not in [status for status, _ in told(text, "en")]


def test_the_sentence_behind_the_lead_tells_who_says_it() -> None:
    text = "Larkan Group is buying Dorvik for $40 million. The purchase will close in May, Larkan Group said."
    assert told(text, "en") == [("announced", ["Larkan Group"])]
    other = "Larkan Group is buying Dorvik for $40 million. The purchase will close in May, Reuters said."
    assert told(other, "en") == [("announced", [])]


def test_the_title_has_the_source_of_the_body() -> None:
    text = (
        "Kreise: Larkan kauft den Pumpenbauer Dorvik\n\n"
        "Laut Bloomberg kauft der Konzern Larkan den Pumpenbauer Dorvik für 40 Millionen Euro."
    )
    assert told(text, "de") == [("announced", ["Bloomberg"])]


def test_a_stranger_to_the_deal_denies_another() -> None:
    text = (
        "The Financial Times reported that Larkan Group was considering a bid of $40 million for Dorvik. "
        "Selmer said its own plant was not for sale."
    )
    assert told(text, "en") == [("in_talks", ["The Financial Times"])]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        (
            "en",
            "Harwich had offered 900 million pounds for Selmer in March, which Selmer rejected as too low.",
            "ended",
        ),
        ("en", "Harwich offered 900 million pounds for Selmer, an offer that Selmer turned down.", "ended"),
        ("en", "Harwich offered 900 million pounds for Selmer, which rejected an earlier bid.", "in_talks"),
        ("de", "Harwich hatte 900 Millionen Euro für Selmer geboten, was der Vorstand ablehnte.", "ended"),
    ],
)
def test_an_offer_that_the_other_side_rejected(language: Language, text: str, status: str) -> None:
    assert [c.status for c in claims(text, language)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Larkan dementierte einen Bericht des „Spiegel“, wonach der Konzern 40 Millionen Euro für Dorvik geboten hat.",
        "Larkan wies einen Bericht des „Spiegel“ zurück, dem zufolge der Konzern 40 Millionen Euro für Dorvik bietet.",
    ],
)
def test_a_report_denied_in_its_own_sentence_stands_beside_its_denial(text: str) -> None:
    told = {c.status: [s.name for s in c.sources] for c in claims(text, "de")}
    assert told == {"in_talks": ["Spiegel"], "ended": ["Spiegel", "Larkan"]}


REPORT = "Das Handelsblatt berichtete, der Konzern Larkan wolle Dorvik für 40 Millionen Euro kaufen. "


@pytest.mark.parametrize(
    "denial",
    [
        "Larkan nannte den Bericht falsch.",
        "Larkan bezeichnete die Zahl als falsch.",
        "Davon könne keine Rede sein, sagte Larkan-Chef Karl Ohm.",
        "Das stimme nicht, teilte Larkan mit.",
        "Larkan-Chef Karl Ohm trat dem entgegen: Man spreche mit niemandem.",
    ],
)
def test_wordings_that_deny_a_report(denial: str) -> None:
    (_, reported), (status, sources) = told(REPORT + denial, "de")
    assert reported == ["Handelsblatt"]
    assert (status, sources[0], len(sources)) == ("ended", "Handelsblatt", 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Larkan hat kein Interesse an einer Übernahme von Dorvik."),
        ("de", "Larkan habe nie ein Angebot für Dorvik abgegeben, sagte Konzernchef Karl Ohm."),
        ("de", "Eine Übernahme von Dorvik durch Larkan stehe nicht zur Debatte, sagte eine Sprecherin."),
        ("de", "Einen Einstieg bei Dorvik schloss Larkan aus."),
        ("de", "Eine Beteiligung an Dorvik sei nicht vorgesehen, teilte Larkan am Abend mit."),
        ("de", "„Wir haben kein Angebot für Dorvik abgegeben“, sagte Larkan-Chef Karl Ohm."),
        ("en", "Larkan Group has made no offer for Dorvik."),
    ],
)
def test_what_is_said_to_be_none(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert claim.status == "ended"
    assert [p.name for p in (*claim.investors, *claim.targets)][:1] in (["Larkan"], ["Larkan Group"])


@pytest.mark.parametrize(
    "text",
    [
        "Larkan schließt einen Einstieg bei Dorvik nicht aus.",
        "Larkan hat das Angebot für Dorvik noch nicht vorgelegt.",
    ],
)
def test_what_may_still_come(text: str) -> None:
    assert "ended" not in {c.status for c in claims(text, "de")}


REPORTED = "Reuters reported that Larkan Group would bid $40 million for Dorvik. "


@pytest.mark.parametrize(
    "denial",
    [
        "Larkan Group called the report inaccurate.",
        "The company said that the report was pure speculation.",
        "A spokesman for Larkan Group said the report was wrong.",
        '"That is false," said Anna Ohm, the chief executive of Larkan Group.',
        "Larkan Group denied this.",
    ],
)
def test_wordings_that_deny_a_report_in_english(denial: str) -> None:
    (reported, first), (status, sources) = told(REPORTED + denial, "en")
    assert (reported, first) == ("in_talks", ["Reuters"])
    assert (status, sources[0], len(sources)) == ("ended", "Reuters", 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", REPORT + "Larkan dementierte umgehend."),
        ("de", REPORT + "Noch am Abend widersprach Larkan."),
        ("de", REPORT[:-2] + ", was Larkan bestreitet."),
        ("de", REPORT[:-2] + ", doch Larkan dementierte dies."),
        (
            "de",
            "Ein Bericht des Handelsblatts, wonach Larkan 40 Millionen Euro für Dorvik biete, sei falsch, so Larkan.",
        ),
        ("en", REPORTED[:-2] + ", but Larkan denied it."),
        ("en", REPORTED[:-2] + ", which Larkan denied."),
        ("en", "A Reuters report that Larkan Group will bid $40 million for Dorvik is untrue, the company said."),
    ],
)
def test_a_denial_without_words_of_its_own(language: Language, text: str) -> None:
    found = told(text, language)
    assert [s for s, _ in found if s != "ended"] in (["in_talks"], ["planned"])
    assert [(len(sources), "Larkan" in sources[1]) for s, sources in found if s == "ended"] == [(2, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", REPORT + "Larkan wollte den Bericht weder bestätigen noch dementieren."),
        ("de", REPORT + "Larkan dementierte das nicht."),
        ("en", REPORTED + "Larkan Group neither confirmed nor denied the report."),
        ("en", REPORTED + "Larkan Group did not deny the report."),
    ],
)
def test_what_is_left_open_is_not_denied(language: Language, text: str) -> None:
    assert "ended" not in [status for status, _ in told(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Larkan dementierte Berichte, wonach der Konzern 40 Millionen Euro für Dorvik geboten habe."),
        ("de", "Larkan wies Berichte zurück, der Konzern wolle den Pumpenbauer Dorvik für 40 Millionen Euro kaufen."),
        ("de", "Gerüchte, wonach Larkan 40 Millionen Euro für Dorvik biete, seien falsch, teilte der Konzern mit."),
        ("en", "Larkan Group denied media reports that it would buy Dorvik for $40 million."),
        ("en", "Larkan Group said it had no plans, denying reports it had made a $40 million bid for Dorvik."),
        ("en", "Larkan Group said a report that it would buy Dorvik for $40 million was wrong."),
        ("en", "Reports that Larkan Group will buy Dorvik for $40 million are false, the company said."),
    ],
)
def test_reports_of_nobody_that_are_denied_are_no_claims_of_their_own(language: Language, text: str) -> None:
    ((status, (source,)),) = told(text, language)
    assert status == "ended"
    assert source.startswith("Larkan")


def test_what_an_outlet_had_reported_is_named_with_the_denial_before_it() -> None:
    text = (
        "Larkan dementiert Kauf von Dorvik\n\nLarkan hat einen Zeitungsbericht zurückgewiesen, wonach der Konzern den "
        "Pumpenbauer Dorvik kaufen will. Das Handelsblatt hatte berichtet, Larkan wolle den Pumpenbauer Dorvik kaufen."
    )
    assert sorted(told(text, "de")) == [("ended", ["Handelsblatt", "Larkan"]), ("planned", ["Handelsblatt"])]
