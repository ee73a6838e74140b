"""The seven types of claim, how firm each is, and the sums that are no deal."""

import pytest
from tests.reading import Language, answers

KINDS: list[tuple[Language, str, str]] = [
    (
        "de",
        "Der Konzern Larkan investiert 40 Millionen Euro in ein Pumpenwerk in Guben.",
        "investment announced Larkan -> Pumpenwerk in Guben 40m EUR",
    ),
    (
        "de",
        "Larkan beteiligt sich mit 40 Millionen Euro an Dorvik.",
        "investment announced Larkan -> Dorvik 40m EUR",
    ),
    (
        "de",
        "Das Start-up Dorvik hat in einer Finanzierungsrunde 40 Millionen Euro eingesammelt.",
        "funding_round completed ? -> Dorvik 40m EUR",
    ),
    (
        "de",
        "Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro.",
        "acquisition announced Larkan -> Dorvik 40m EUR",
    ),
    (
        "de",
        "Larkan verkauft Dorvik für 40 Millionen Euro an Merwin Ventures.",
        "acquisition announced Merwin Ventures -> Dorvik 40m EUR",
    ),
    (
        "de",
        "Die Merkur Bank gewährt dem Pumpenbauer Dorvik einen Kredit über 30 Millionen Euro.",
        "loan announced Merkur Bank -> Dorvik 30m EUR",
    ),
    ("de", "Dorvik begibt eine Anleihe über 30 Millionen Euro.", "loan announced ? -> Dorvik 30m EUR"),
    (
        "de",
        "Der Bund fördert den Pumpenbauer Dorvik mit 30 Millionen Euro.",
        "grant announced Bund -> Dorvik 30m EUR",
    ),
    (
        "de",
        "Dorvik plant einen Börsengang, der 200 Millionen Euro einbringen soll.",
        "ipo planned ? -> Dorvik 200m EUR",
    ),
    (
        "de",
        "In der Runde wird Dorvik mit 300 Millionen Euro bewertet.",
        "valuation completed ? -> Dorvik 300m EUR",
    ),
    (
        "en",
        "Larkan Group is buying Merwin's 30% stake in Dorvik for $40 million.",
        "acquisition announced Larkan Group -> Dorvik 40m USD 30%",
    ),
    (
        "en",
        "Larkan Group is investing $40 million in Dorvik for a 60% stake.",
        "acquisition announced Larkan Group -> Dorvik 40m USD 60%",
    ),
    ("en", "Dorvik raised $40 million in debt from Merkur Bank.", "loan completed Merkur Bank -> Dorvik 40m USD"),
    ("en", "Dorvik has raised $40 million through a bond sale.", "loan completed ? -> Dorvik 40m USD"),
    ("en", "Dorvik raised $40 million in a mix of equity and debt.", "funding_round completed ? -> Dorvik 40m USD"),
    (
        "de",
        "Der Pumpenbauer Dorvik sammelte über eine Anleihe 40 Millionen Euro ein.",
        "loan completed ? -> Dorvik 40m EUR",
    ),
    ("de", "Der Pumpenbauer Dorvik nahm 40 Millionen Euro Schulden auf.", "loan completed ? -> Dorvik 40m EUR"),
    ("en", "Dorvik plans to raise $40 million ahead of an IPO.", "funding_round planned ? -> Dorvik 40m USD"),
    ("de", "Vor dem Börsengang sammelte Dorvik 40 Millionen Euro ein.", "funding_round completed ? -> Dorvik 40m EUR"),
    (
        "de",
        "Der Pumpenbauer Dorvik will über die Börse 40 Millionen Euro einsammeln.",
        "ipo planned ? -> Dorvik 40m EUR",
    ),
    (
        "en",
        "Larkan Group will invest $40 million in a pump plant in Leeds.",
        "investment planned Larkan Group -> pump plant in Leeds 40m USD",
    ),
    (
        "en",
        "Larkan Group is building a $40 million pump plant in Leeds.",
        "investment announced Larkan Group -> pump plant in Leeds 40m USD",
    ),
    (
        "en",
        "Dorvik, a pump start-up, has raised $40 million in a funding round.",
        "funding_round completed ? -> Dorvik 40m USD",
    ),
    (
        "en",
        "Larkan Group is buying pump maker Dorvik for $40 million.",
        "acquisition announced Larkan Group -> Dorvik 40m USD",
    ),
    (
        "en",
        "Larkan Group has sold Dorvik to Merwin Ventures for $40 million.",
        "acquisition completed Merwin Ventures -> Dorvik 40m USD",
    ),
    ("en", "Merbank lent Dorvik $30 million.", "loan completed Merbank -> Dorvik 30m USD"),
    ("en", "Dorvik secured a $30 million loan from Merbank.", "loan completed Merbank -> Dorvik 30m USD"),
    (
        "en",
        "Dorvik will receive $30 million in subsidies from the German government.",
        "grant announced German government -> Dorvik 30m USD",
    ),
    ("en", "Dorvik raised $200 million in its IPO.", "ipo completed ? -> Dorvik 200m USD"),
    ("en", "Dorvik filed for an initial public offering.", "ipo planned ? -> Dorvik"),
    ("en", "The deal values Dorvik at $300 million.", "valuation completed ? -> Dorvik 300m USD"),
    ("en", "The round values Dorvik at $300 million.", "valuation completed ? -> Dorvik 300m USD"),
]


@pytest.mark.parametrize(("language", "text", "answer"), KINDS, ids=[text for _, text, _ in KINDS])
def test_types(language: Language, text: str, answer: str) -> None:
    assert answers(text, language) == [answer]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Larkan hat Dorvik im Jahr 2019 für 40 Millionen Euro übernommen.", "completed"),
        ("Larkan hat den Kauf von Dorvik für 40 Millionen Euro abgeschlossen.", "completed"),
        ("Larkan hat 40 Millionen Euro in Dorvik investiert.", "completed"),
        ("Larkan kauft Dorvik für 40 Millionen Euro.", "announced"),
        ("Larkan hat den Kauf von Dorvik für 40 Millionen Euro vereinbart.", "announced"),
        ("Larkan will Dorvik für 40 Millionen Euro übernehmen.", "planned"),
        ("Larkan plant, 40 Millionen Euro in Dorvik zu investieren.", "planned"),
        ("Larkan verhandelt über die Übernahme von Dorvik für 40 Millionen Euro.", "in_talks"),
        ("Larkan könnte Dorvik für 40 Millionen Euro kaufen.", "in_talks"),
        ("Larkan bietet 40 Millionen Euro für Dorvik.", "in_talks"),
        ("Larkan prüft ein Angebot für Dorvik über 40 Millionen Euro.", "in_talks"),
        ("Larkan hat sein Angebot von 40 Millionen Euro für Dorvik zurückgezogen.", "ended"),
        ("Larkan hat die Übernahme von Dorvik für 40 Millionen Euro abgesagt.", "ended"),
        ("Die Übernahme von Dorvik durch Larkan für 40 Millionen Euro ist gescheitert.", "ended"),
        ("Dorvik lehnte ein Angebot von Larkan über 40 Millionen Euro ab.", "ended"),
    ],
)
def test_status_in_german(text: str, status: str) -> None:
    (answer,) = answers(text, "de")
    assert answer.split()[1] == status
    assert answer.endswith("Larkan -> Dorvik 40m EUR")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Larkan Group bought Dorvik for $40 million in 2019.", "completed"),
        ("Larkan Group has completed its $40 million acquisition of Dorvik.", "completed"),
        ("Larkan Group has closed the acquisition of Dorvik for $40 million.", "completed"),
        ("Larkan Group is buying Dorvik for $40 million.", "announced"),
        ("Larkan Group has agreed to buy Dorvik for $40 million.", "announced"),
        ("Larkan Group signed an agreement to buy Dorvik for $40 million.", "announced"),
        ("Larkan Group wants to buy Dorvik for $40 million.", "planned"),
        ("Larkan Group plans to invest $40 million in Dorvik.", "planned"),
        ("Larkan Group is in talks to buy Dorvik for $40 million.", "in_talks"),
        ("Larkan Group may buy Dorvik for $40 million.", "in_talks"),
        ("Larkan Group is considering a $40 million bid for Dorvik.", "in_talks"),
        ("Larkan Group offered $40 million for Dorvik.", "in_talks"),
        ("Larkan Group has withdrawn its $40 million offer for Dorvik.", "ended"),
        ("Larkan Group did not buy Dorvik for $40 million.", "ended"),
        ("Larkan Group denied that it would buy Dorvik for $40 million.", "ended"),
        ("Larkan Group dropped plans to buy Dorvik for $40 million.", "ended"),
        ("Larkan Group called off its $40 million takeover of Dorvik.", "ended"),
        ("Dorvik rejected a $40 million takeover bid from Larkan Group.", "ended"),
    ],
)
def test_status_in_english(text: str, status: str) -> None:
    (answer,) = answers(text, "en")
    assert answer.split()[1] == status
    assert answer.endswith("Larkan Group -> Dorvik 40m USD")


def test_denials_end_what_they_deny_and_nothing_else() -> None:
    text = "Die Larkan AG dementierte, dass sie den Pumpenbauer Dorvik für 40 Millionen Euro kaufen wolle."
    assert answers(text, "de") == ["acquisition ended Larkan AG -> Dorvik 40m EUR"]
    text = "Larkan Group denied wrongdoing after it bought Dorvik for $40 million."
    assert answers(text, "en") == ["acquisition completed Larkan Group -> Dorvik 40m USD"]


@pytest.mark.parametrize(
    "text",
    [
        "Dorvik setzte im Vorjahr 40 Millionen Euro um.",
        "Der Gewinn von Dorvik stieg auf 40 Millionen Euro.",
        "Dorvik schrieb im Vorjahr einen Verlust von 40 Millionen Euro.",
        "Dorvik zahlt eine Dividende von 40 Millionen Euro.",
        "Gegen Dorvik verhängte die Behörde eine Strafe von 40 Millionen Euro.",
        "Dorvik erhielt einen Auftrag über 40 Millionen Euro.",
        "Dorvik will die Kosten um 40 Millionen Euro senken.",
        "Dorvik verkaufte Pumpen für 40 Millionen Euro.",
        "Die Aktie von Dorvik stieg um 4 Prozent auf 40 Euro.",
        "Der Markt für Pumpen wächst auf 40 Millionen Euro.",
    ],
)
def test_german_sums_that_are_no_deal(text: str) -> None:
    assert answers(text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dorvik's revenue rose to $40 million last year.",
        "Dorvik reported a profit of $40 million.",
        "Dorvik will pay a dividend of $40 million.",
        "Dorvik was fined $40 million by the regulator.",
        "Dorvik won an order worth $40 million.",
        "Dorvik will cut costs by $40 million.",
        "Dorvik paid its chief executive $4 million last year.",
        "Dorvik settled the lawsuit for $40 million.",
        "Dorvik shares rose 4 percent to $40.",
        "Analysts expect the pump market to grow to $40 million by 2030.",
    ],
)
def test_english_sums_that_are_no_deal(text: str) -> None:
    assert answers(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "Larkan kauft 30 Prozent an Dorvik.", "acquisition announced Larkan -> Dorvik 30%"),
        ("de", "Larkan übernimmt die Mehrheit an Dorvik.", "acquisition announced Larkan -> Dorvik 50%"),
        (
            "de",
            "Larkan kauft 30 Prozent an Dorvik für 40 Millionen Euro.",
            "acquisition announced Larkan -> Dorvik 40m EUR 30%",
        ),
        (
            "en",
            "Larkan Group will buy 30% of Dorvik for $40 million.",
            "acquisition announced Larkan Group -> Dorvik 40m USD 30%",
        ),
    ],
)
def test_stakes(language: Language, text: str, answer: str) -> None:
    assert answers(text, language) == [answer]


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "Larkan zahlt bis zu 40 Millionen Euro für Dorvik.", "Larkan -> Dorvik ..40m EUR"),
        ("de", "Larkan will Dorvik für 40 bis 50 Millionen Euro kaufen.", "Larkan -> Dorvik 40..50m EUR"),
        ("de", "Larkan kauft Dorvik für einen zweistelligen Millionenbetrag.", "Larkan -> Dorvik 10..100m None"),
        ("en", "Larkan Group will buy Dorvik for $40 million to $50 million.", "Larkan Group -> Dorvik 40..50m USD"),
        ("en", "Larkan Group is buying Dorvik for more than $40 million.", "Larkan Group -> Dorvik 40..m USD"),
    ],
)
def test_intervals(language: Language, text: str, answer: str) -> None:
    (found,) = answers(text, language)
    assert found.split(" ", 2)[2] == answer
