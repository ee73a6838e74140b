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
