"""What stands on a claim's card beside its core: what it hangs on, who says it, how firm it is, of what type."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "condition"),
    [
        ("en", "on the proviso that the heirs agree"),
        ("en", "once tests succeed"),
        ("en", "as soon as the cartel office agrees"),
        ("en", "barring a veto by the state"),
        ("en", "linked to the approval of a drug"),
        ("de", "außer das Kartellamt lehnt ab"),
        ("de", "insofern die Erben zustimmen"),
        ("de", "vorausgesetzt, das Kartellamt stimmt zu"),
    ],
)
def test_a_clause_on_which_a_deal_hangs(language: Language, condition: str) -> None:
    text = {
        "en": f"Larkan Group will buy Dorvik for $40 million, {condition}.",
        "de": f"Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro, {condition}.",
    }[language]
    (claim,) = claims(text, language)
    assert [c.text for c in claim.conditions] == [condition]


@pytest.mark.parametrize(
    ("language", "condition"),
    [
        ("en", "The cartel office has the final say"),
        ("en", "The cartel office could still block the deal"),
        ("en", "Regulators in Leeds need to clear the deal"),
        ("en", "A precondition is the sale of the Leeds plant"),
        ("de", "Die Erben haben das letzte Wort"),
        ("de", "Auch das Kartellamt hat ein Wort mitzureden"),
        ("de", "Das Geschäft muss vom Kartellamt genehmigt werden"),
        ("de", "Erst muss Dorvik sein Werk in Ulm verkaufen"),
    ],
)
def test_a_sentence_on_which_the_deal_before_hangs(language: Language, condition: str) -> None:
    deal = {
        "en": "Larkan Group has agreed to buy Dorvik for $40 million.",
        "de": "Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro.",
    }[language]
    (claim,) = claims(f"{deal} {condition}.", language)
    assert [c.text for c in claim.conditions] == [condition]


def test_whether_a_deal_succeeds_hangs_on_what_the_clause_behind_tells() -> None:
    text = "Larkan will Dorvik für 40 Millionen Euro übernehmen. Ob der Kauf gelingt, hängt von den Erben ab."
    (claim,) = claims(text, "de")
    assert [c.text for c in claim.conditions] == ["hängt von den Erben ab"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "The Sunday Times says that Larkan Group will pay $40 million for Dorvik. The Financial Times put the "
                "price at $60 million. The deal, the Financial Times added, hinged on a vote of the heirs."
            ),
        ),
        (
            "de",
            (
                "Das Handelsblatt schreibt, Larkan zahle 40 Millionen Euro für Dorvik. Laut der Wirtschaftswoche zahlt "
                "Larkan 60 Millionen Euro für Dorvik. Larkan würde zudem nur kaufen, sollten die Erben zustimmen, "
                "heißt es dort."
            ),
        ),
    ],
)
def test_what_one_paper_tells_of_a_condition_is_not_said_by_another(language: Language, text: str) -> None:
    assert [len(c.conditions) for c in claims(text, language)] == [0, 1]


@pytest.mark.parametrize(
    ("statement", "sources"),
    [
        ("a regulatory statement", ["Larkan Group", "regulatory statement"]),
        ("a joint statement", ["Larkan Group", "joint statement"]),
        ("an emailed statement", ["Larkan Group"]),
        ("a statement", ["Larkan Group"]),
    ],
)
def test_a_formal_statement_is_a_source_of_its_own(statement: str, sources: list[str]) -> None:
    (claim,) = claims(f"Larkan Group will buy Dorvik for $40 million, it said in {statement}.", "en")
    assert [s.name for s in claim.sources] == sources


@pytest.mark.parametrize(
    ("language", "offer", "answer", "status"),
    [
        ("en", "Larkan Group offered $40 million for Dorvik.", "The board refused.", "ended"),
        ("en", "Larkan Group offered $40 million for Dorvik.", "Dorvik said no.", "ended"),
        ("en", "Larkan Group offered $40 million for Dorvik.", "It later walked away.", "ended"),
        ("en", "Larkan Group was in talks to buy Dorvik for $40 million.", "Nothing came of it.", "ended"),
        ("en", "Larkan Group offered $40 million for Dorvik.", "Dorvik declined to comment.", "in_talks"),
        ("en", "Larkan Group offered $40 million for Dorvik.", "Merwin declined.", "in_talks"),
        ("en", "Larkan Group offered $40 million for Dorvik.", "It has until May to walk away.", "in_talks"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Dorvik lehnte ab.", "ended"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Der Vorstand sagte Nein.", "ended"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Daraus wurde nichts.", "ended"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Der Kauf kam nicht zustande.", "ended"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Merwin lehnte ab.", "in_talks"),
        ("de", "Larkan hat 40 Millionen Euro für Dorvik geboten.", "Dorvik könnte ablehnen.", "in_talks"),
    ],
)
def test_what_was_answered_to_an_offer(language: Language, offer: str, answer: str, status: str) -> None:
    assert [c.status for c in claims(f"{offer} {answer}", language)] == [status]


@pytest.mark.parametrize(
    ("language", "text", "type_", "status"),
    [
        (
            "en",
            "Larkan Group is close to buying Dorvik. Larkan wants to pay $40 million for Dorvik.",
            "acquisition",
            "in_talks",
        ),
        (
            "en",
            "Larkan Group is in talks to buy Dorvik. It intends to spend $40 million on Dorvik.",
            "acquisition",
            "in_talks",
        ),
        ("en", "Larkan Group wants to buy Dorvik. It wants to pay $40 million for Dorvik.", "acquisition", "planned"),
        (
            "de",
            "Larkan verhandelt über den Kauf von Dorvik. Dafür will Larkan 40 Millionen Euro ausgeben.",
            "acquisition",
            "in_talks",
        ),
        (
            "de",
            "Larkan erwägt ein Gebot für Dorvik. Larkan will für Dorvik 40 Millionen Euro zahlen.",
            "acquisition",
            "in_talks",
        ),
    ],
)
def test_what_is_to_be_paid_in_talks(language: Language, text: str, type_: str, status: str) -> None:
    assert [(c.type, c.status) for c in claims(text, language) if c.amount] == [(type_, status)]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Larkan Group agreed in 2018 to invest $40 million in Dorvik.", "completed"),
        ("en", "Two years ago Larkan Group agreed to buy Dorvik for $40 million.", "completed"),
        ("en", "The plant was sold two years after Dorvik had accepted a $40 million grant from Ohio.", "completed"),
        ("en", "Larkan Group agreed two days ago to buy Dorvik for $40 million.", "announced"),
        ("de", "Vor zwei Jahren kündigte Larkan an, Dorvik für 40 Millionen Euro zu kaufen.", "completed"),
        ("de", "Vor zwei Tagen kündigte Larkan an, Dorvik für 40 Millionen Euro zu kaufen.", "announced"),
    ],
)
def test_what_was_agreed_long_ago_is_done(language: Language, text: str, status: str) -> None:
    assert [c.status for c in claims(text, language)] == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan and Dorvik will merge."),
        ("en", "Larkan Group and Dorvik said on Friday that they would combine in a merger of equals."),
        ("de", "Larkan wird mit Dorvik fusionieren."),
    ],
)
def test_two_firms_that_will_merge_have_agreed(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert claim.status == "announced"


def test_what_firms_are_valued_at_in_a_merger_is_as_firm_as_the_merger() -> None:
    text = (
        "Larkan Group and Dorvik said on Friday that they would combine in a merger of equals. "
        "The transaction, which values the two firms at $40 million, hinges on a vote."
    )
    assert [c.status for c in claims(text, "en")] == ["announced", "announced"]


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "en",
            "Ida Hill, an analyst at Merwin Bank, said that Larkan Group would buy Dorvik for $40 million.",
            ["Ida Hill", "Merwin Bank"],
        ),
        (
            "en",
            "Larkan Group will buy Dorvik for $40 million, said Ida Hill, the founder of Merwin Bank.",
            ["Ida Hill"],
        ),
        (
            "de",
            "Larkan kauft den Rivalen Dorvik für 40 Millionen Euro, sagte Ida Kolb, Analystin bei Merwin.",
            ["Ida Kolb", "Merwin"],
        ),
    ],
)
def test_an_analyst_speaks_for_a_house(language: Language, text: str, sources: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [s.name for s in claim.sources] == sources


@pytest.mark.parametrize(
    ("second", "sources"),
    [
        ("they said", ["Leeds Times", "two people familiar with the matter"]),
        ("the people said", ["Leeds Times", "two people familiar with the matter"]),
        ("the people said on Friday", ["two people familiar with the matter"]),
    ],
)
def test_insiders_who_told_an_outlet_go_on_to_tell_it(second: str, sources: list[str]) -> None:
    text = (
        "Larkan Group is in talks to buy Dorvik, two people familiar with the matter told the Leeds Times. "
        f"Larkan would pay $40 million for Dorvik, {second}."
    )
    assert [s.name for c in claims(text, "en") if c.amount for s in c.sources] == sources


def test_an_outlet_that_tells_what_several_say_is_a_source_of_each() -> None:
    text = (
        "Dorvik makes pumps. According to Reuters, Merwin Bank told Dorvik that it could be valued at $30 million, "
        "while Kolb Bank said $40 million was possible."
    )
    told = [[s.name for s in c.sources] for c in claims(text, "en") if c.amount and c.amount.max == 40e6]
    assert told == [["Reuters", "Kolb Bank"]]


@pytest.mark.parametrize(
    ("language", "headline", "body", "sources"),
    [
        (
            "en",
            "Larkan Said to Plan $40 Million Purchase of Dorvik",
            "Larkan Group is close to a deal, Reuters reported.",
            ["Reuters"],
        ),
        (
            "en",
            "Larkan to Buy Dorvik for $40 Million",
            "Analysts were pleased, Reuters reported.",
            [],
        ),
    ],
)
def test_whose_hearsay_a_headline_tells(language: Language, headline: str, body: str, sources: list[str]) -> None:
    told = claims(f"{headline}\n\n{body}", language)
    assert [[s.name for s in c.sources] for c in told if c.amount] == [sources]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Larkan Group built a $40 million plant close to Leeds.", "completed"),
        ("en", "Larkan Group is close to a $40 million deal for Dorvik.", "in_talks"),
        ("en", "Dorvik is taking orders for its $40 million listing in Leeds.", "announced"),
        (
            "de",
            "Dorvik hat die Zeichnungsfrist für seinen 40 Millionen Euro schweren Börsengang begonnen.",
            "announced",
        ),
    ],
)
def test_how_firm_a_plant_or_listing_is(language: Language, text: str, status: str) -> None:
    assert [c.status for c in claims(text, language)] == [status]


@pytest.mark.parametrize(
    ("language", "text", "type_"),
    [
        ("en", "The state has pledged $40 million to Dorvik.", "grant"),
        ("en", "Merwin has pledged $40 million to Dorvik.", "investment"),
        ("en", "Dorvik may raise $40 million in a pre-IPO placement. It plans an IPO in May.", "funding_round"),
        ("de", "Dorvik erhielt an Zuschüssen 40 Millionen Euro vom Europäischen Innovationsrat.", "grant"),
        ("de", "Larkan kauft 49 Prozent an Dorvik. Für die Beteiligung zahlt Larkan 40 Millionen Euro.", "acquisition"),
        ("de", "Larkan kauft Dorvik. Dabei fließen 40 Millionen Euro.", "acquisition"),
    ],
)
def test_of_what_type_a_sum_is(language: Language, text: str, type_: str) -> None:
    assert [c.type for c in claims(text, language) if c.amount] == [type_]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Dorvik is seeking to borrow in two ways: a $20 million credit facility and a $40 million term loan. "
                "The larger loan can be drawn in May, if Dorvik meets certain targets."
            ),
        ),
        (
            "de",
            (
                "Dorvik nimmt einen Kredit über 20 Millionen Euro bei Larkan und einen Kredit über 40 Millionen Euro "
                "bei Merwin auf. Der größere Kredit wird nur ausgezahlt, wenn Dorvik bestimmte Ziele erreicht."
            ),
        ),
    ],
)
def test_a_condition_of_the_larger_of_two(language: Language, text: str) -> None:
    told = {c.amount.max: len(c.conditions) for c in claims(text, language) if c.amount}
    assert told == {20e6: 0, 40e6: 1}


def test_a_condition_that_follows_on_another_is_one_of_the_same_deal() -> None:
    text = (
        "Larkan Group agreed to buy Dorvik for $40 million. The sale needs the consent of the heirs. "
        "Unless the state steps in, it hopes to have the keys in May."
    )
    (claim,) = claims(text, "en")
    assert [c.text for c in claim.conditions] == [
        "The sale needs the consent of the heirs",
        "Unless the state steps in",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Merwin Bank is in the last lap of sanctioning a $40 million loan to Dorvik."),
        ("de", "Die Gespräche über den Kauf von Dorvik durch Larkan für 40 Millionen Euro sind weit fortgeschritten."),
    ],
)
def test_what_is_all_but_settled_is_in_talks(language: Language, text: str) -> None:
    assert [c.status for c in claims(text, language)] == ["in_talks"]


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "en",
            "Larkan Group, which bought Dorvik for $40 million in 2019, is looking at Merwin and Kolb, Reuters said.",
            [],
        ),
        ("de", "Der Pumpenbauer Dorvik, den Larkan 2019 für 40 Millionen Euro kaufte, wächst, sagte Ida Kolb.", []),
        (
            "de",
            (
                "Die Pumpe wurde bei der Firma Dorvik entwickelt, die Larkan vor zwei Jahren gekauft hatte, "
                "laut Insidern für 40 Millionen Euro."
            ),
            ["Insider"],
        ),
    ],
)
def test_a_deal_told_in_passing_is_not_what_is_said(language: Language, text: str, sources: list[str]) -> None:
    (claim,) = claims(text, language)
    assert [s.name for s in claim.sources] == sources


def test_what_is_sought_in_a_listing_is_as_firm_as_the_listing() -> None:
    text = "Dorvik plans to go public in May. It is looking at a valuation of $40 million."
    assert [c.status for c in claims(text, "en") if c.type == "valuation"] == ["planned"]
