"""How firm a deal is, beyond the tense of its own verb."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Larkan wollte ursprünglich den Pumpenbauer Dorvik für 40 Millionen Euro kaufen.", "ended"),
        ("de", "Larkan wollte Dorvik für 40 Millionen Euro kaufen und zog sich im Mai zurück.", "ended"),
        (
            "de",
            "Der Anlauf war gescheitert: Damals wollte Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kaufen.",
            "ended",
        ),
        ("en", "Larkan Group was going to buy Dorvik for $40 million and then didn't.", "ended"),
        ("en", "Larkan Group originally wanted to buy Dorvik for $40 million.", "ended"),
        ("en", "Larkan Group wanted to buy Dorvik for $40 million.", "planned"),
        (
            "de",
            "Die Merkur Bank kündigte an, dass Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kaufen werde.",
            "announced",
        ),
        ("en", "Larkan Group announced that it would buy Dorvik for $40 million.", "announced"),
        ("en", "Larkan Group said that it would buy Dorvik for $40 million.", "announced"),
        ("en", "Larkan is trying to buy Dorvik for $5 million.", "in_talks"),
        ("de", "Larkan versucht, den Pumpenbauer Dorvik für 5 Millionen Euro zu kaufen.", "in_talks"),
        ("de", "Larkan bemüht sich um eine Übernahme des Pumpenbauers Dorvik.", "in_talks"),
        ("en", "Larkan gave up its plan to buy Dorvik.", "ended"),
        ("en", "Larkan ended its pursuit of Dorvik.", "ended"),
        ("en", "Dorvik is seeking a public listing.", "planned"),
        ("en", "Dorvik is considering a public listing.", "in_talks"),
        ("en", "In Leeds, Larkan would spend $5 million on a plant, Larkan said.", "planned"),
        ("en", "In Leeds, Larkan would spend $5 million on a plant, bankers said.", "in_talks"),
        ("en", "Larkan did, however, buy Dorvik for $5 million.", "completed"),
        ("en", "Larkan Group became the first bank to buy Dorvik for $40 million.", "completed"),
        ("en", "Larkan Group will acquire Selmer's 95% interest in Dorvik.", "planned"),
        ("en", "Larkan Group lent Dorvik $40 million interest-free.", "completed"),
        ("en", "It is a round that could end up at $40 million for Dorvik.", "in_talks"),
        ("de", "Dorvik erhält in der Finanzierungsrunde 40 Millionen Euro.", "announced"),
        ("de", "Larkan will ein Werk bauen und dafür 40 Millionen Euro ausgeben.", "planned"),
        ("de", "Das Start-up Dorvik sucht 40 Millionen Euro von Investoren.", "in_talks"),
        ("de", "Larkan wäre bereit, 40 Millionen Euro für den Pumpenbauer Dorvik zu zahlen.", "in_talks"),
        ("de", "Der Bund stellt dem Pumpenbauer Dorvik 40 Millionen Euro bereit.", "announced"),
        ("de", "Der Rat schlug ein Angebot von Larkan aus, der 40 Millionen Euro für Dorvik zahlen wollte.", "ended"),
        ("en", "Larkan Group offered $40 million for Dorvik, but the board turned it down.", "ended"),
        ("en", "Larkan Group bought Dorvik for $40 million after being turned down by Merwin.", "completed"),
        ("en", "Merkur Bank is providing the $40 million as a loan to Dorvik.", "announced"),
        ("en", "Larkan Group would need to borrow $40 million from Merkur Bank.", "in_talks"),
        ("en", "Larkan Group stepped in to buy a 38% stake in the pump maker Dorvik.", "completed"),
        ("en", "Dorvik's board accepted a $40 million offer from Larkan Group.", "announced"),
        ("en", "Dorvik has not accepted the $40 million offer from Larkan Group.", "in_talks"),
        ("en", "Larkan Group has emerged as the frontrunner to buy Dorvik for $40 million.", "in_talks"),
        ("en", "Larkan Group went on to buy Dorvik for $40 million.", "completed"),
        ("en", "Dorvik is set to receive $5 million in state aid.", "announced"),
        ("en", "Dorvik will get $5 million in aid from Ohio as part of its plans for a plant there.", "announced"),
        ("en", "Dorvik wants to receive $5 million in state aid.", "planned"),
        ("de", "Laut Bloomberg soll Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kaufen.", "in_talks"),
        ("en", "Larkan Group will buy Dorvik for $40 million, the companies said.", "announced"),
        ("en", "Larkan Group is to buy Dorvik for $40 million.", "announced"),
        ("en", "Merkur Bank is to lend Dorvik $40 million.", "announced"),
        ("en", "Larkan Group is to spend $40 million on a plant in Ohio.", "planned"),
        ("en", "Merkur Bank will lend Dorvik $40 million under an agreement signed on Friday.", "announced"),
        ("de", "Larkan werde den Pumpenbauer Dorvik für 40 Millionen Euro übernehmen, teilte Larkan mit.", "announced"),
        ("de", "Larkan wird 40 Millionen Euro in ein Werk in Erfurt investieren.", "planned"),
        ("de", "Larkan soll für den Pumpenbauer Dorvik 40 Millionen Euro gezahlt haben.", "completed"),
        ("de", "Larkan soll 40 Millionen Euro für den Pumpenbauer Dorvik geboten haben.", "in_talks"),
        ("de", "Larkan dürfte für den Pumpenbauer Dorvik 40 Millionen Euro gezahlt haben.", "completed"),
        ("en", "Larkan Group may have paid $40 million for Dorvik.", "completed"),
        ("de", "Larkan ist bereit, für den Pumpenbauer Dorvik 40 Millionen Euro zu zahlen.", "in_talks"),
        ("de", "Larkan wollte den Rivalen Dorvik für 40 Millionen Euro kaufen, doch daraus wurde nichts.", "ended"),
        ("de", "Larkan wollte den Rivalen Dorvik für 40 Millionen Euro kaufen, zog sich dann aber zurück.", "ended"),
        ("de", "Larkan hat keine Pläne, den Rivalen Dorvik für 40 Millionen Euro zu kaufen.", "ended"),
        ("de", "Larkan plant nicht, den Rivalen Dorvik für 40 Millionen Euro zu kaufen.", "ended"),
        ("en", "Larkan Group is not planning to buy Dorvik for $40 million.", "ended"),
        ("en", "Larkan Group has not ruled out buying Dorvik for $40 million.", "in_talks"),
        ("en", "Larkan Group has not yet agreed to buy Dorvik for $40 million.", "in_talks"),
        ("en", "Larkan Group decided against buying Dorvik for $40 million.", "ended"),
        ("en", "Larkan Group is mulling whether to buy Dorvik for $40 million.", "in_talks"),
        ("en", "Larkan Group is considering investing $40 million in Dorvik.", "in_talks"),
        ("en", "Larkan Group agreed to buy Dorvik for $40 million and closed the deal in May.", "completed"),
        ("en", "Larkan Group agreed in 2018 to buy Dorvik for $40 million.", "completed"),
        ("en", "Larkan Group agreed in May 2018 to buy Dorvik for $40 million.", "announced"),
        ("de", "Larkan einigte sich 2016 auf den Kauf von Dorvik für 40 Millionen Euro.", "completed"),
        ("de", "Die Merkur Bank hat dem Bieter Larkan einen Kredit über 40 Millionen Euro zugesagt.", "announced"),
        (
            "de",
            (
                "Larkan hat den Rivalen Dorvik für 40 Millionen Euro gekauft. "
                "Der Abschluss der Transaktion wird im April erwartet."
            ),
            "announced",
        ),
        (
            "en",
            "Larkan Group has bought Dorvik for $40 million. The takeover still needs the approval of regulators.",
            "announced",
        ),
        ("en", "Larkan Group has bought Dorvik for $40 million. Dorvik makes pumps.", "completed"),
        ("de", "Larkan hat mit dem Bau eines 40 Millionen Euro teuren Werks in Erfurt begonnen.", "announced"),
        ("de", "Larkan hat in Erfurt ein 40 Millionen Euro teures Werk eröffnet.", "completed"),
        ("de", "Larkan hat das 40 Millionen Euro teure Werk in Erfurt auf Eis gelegt.", "ended"),
        ("de", "Larkan hat sich gegen den Bau eines 40 Millionen Euro teuren Werks entschieden.", "ended"),
        ("de", "Larkan baut das 40 Millionen Euro teure Werk in Erfurt nicht.", "ended"),
        ("de", "Larkan erwägt ein 40 Millionen Euro teures Werk in Erfurt.", "in_talks"),
        ("en", "Larkan Group broke ground on a $40 million plant in Ohio.", "announced"),
        ("en", "Larkan Group has put its $40 million plant in Ohio on hold.", "ended"),
        ("en", "Larkan Group halted construction of a $40 million plant in Ohio.", "ended"),
        ("en", "Larkan Group has decided against building a $40 million plant in Ohio.", "ended"),
        ("en", "Larkan Group is considering a $40 million plant in Ohio.", "in_talks"),
        ("en", "Larkan Group plans to bid $40 million for Dorvik.", "in_talks"),
        ("de", "Larkan will 40 Millionen Euro für den Pumpenbauer Dorvik bieten.", "in_talks"),
        ("en", "Dorvik is preparing an IPO that would raise $40 million.", "planned"),
        ("en", "Dorvik is considering an IPO that would raise $40 million.", "in_talks"),
        ("en", "Larkan's attempt to buy Dorvik for $40 million failed in 2017.", "ended"),
        ("en", "An agreement by Larkan to buy Dorvik for $40 million was announced on Monday.", "announced"),
        ("en", "Larkan said its plan to buy Dorvik for $40 million had collapsed.", "ended"),
        ("en", "Larkan's offer to buy Dorvik for $40 million expires on Friday.", "in_talks"),
        ("en", "Dorvik's effort to raise $40 million has stalled.", "planned"),
        ("en", "In a bid to grow abroad, Larkan acquired Dorvik for $40 million in 2015.", "completed"),
        ("de", "Larkans Plan, den Rivalen Dorvik für 40 Millionen Euro zu kaufen, ist gescheitert.", "ended"),
        ("de", "Der Versuch von Larkan, den Rivalen Dorvik für 40 Millionen Euro zu kaufen, scheiterte.", "ended"),
        ("de", "Larkans Entscheidung, den Rivalen Dorvik für 40 Millionen Euro zu kaufen, überraschte.", "announced"),
        ("de", "Larkan kaufte Dorvik 2015 für 40 Millionen Euro mit dem Ziel, im Ausland zu wachsen.", "completed"),
        ("de", "Laut einer Mitteilung soll Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kaufen.", "planned"),
    ],
)
def test_status(language: Language, text: str, status: str) -> None:
    (found,) = claims(text, language)
    assert found.status == status


def test_what_is_told_of_a_plan_is_told_apart_from_the_deal_before_it() -> None:
    text = "Larkan bought Dorvik in May, but its attempt to buy Merwin for $40 million fell through."
    assert answers(text, "en") == [
        "acquisition completed Larkan -> Dorvik",
        "acquisition ended Larkan -> Merwin 40m USD",
    ]


def test_a_refusal_ends_the_offer_told_behind_it() -> None:
    text = (
        "Dorvik rejected a takeover offer from Larkan Group on Monday. "
        "Larkan Group had offered $40 million for Dorvik in May."
    )
    assert answers(text, "en") == ["acquisition ended Larkan Group -> Dorvik 40m USD"]


def test_a_valuation_is_as_firm_as_the_deal_around_it() -> None:
    text = "Larkan Group agreed to buy Dorvik. The purchase values Dorvik at $40 million, debt included."
    assert [c.status for c in claims(text, "en") if c.type == "valuation"] == ["announced"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dorvik, which was valued at $40 million in a round last year, is in talks to raise $3 million."),
        ("de", "Dorvik, das in einer Runde im Mai mit 40 Millionen Euro bewertet wurde, plant einen Börsengang."),
    ],
)
def test_an_earlier_valuation_told_in_passing_is_done(language: Language, text: str) -> None:
    assert [c.status for c in claims(text, language) if c.type == "valuation"] == ["completed"]


def test_what_a_planned_listing_would_value_its_company_at_is_planned() -> None:
    text = "Dorvik has filed for an IPO. The listing would value Dorvik at $400 million, Reuters reported."
    assert [c.status for c in claims(text, "en") if c.type == "valuation"] == ["planned"]


def test_naming_a_deal_does_not_make_it_past() -> None:
    text = "Der Kreis nannte eine Investition von Larkan in Dorvik über 40 Millionen Euro."
    assert [c.status for c in claims(text, "de")] == ["announced"]


def test_a_share_in_a_round_that_is_done_is_done() -> None:
    text = (
        "Das Start-up Dorvik hat in einer Finanzierungsrunde 40 Millionen Euro eingesammelt. "
        "Teil der Runde ist eine Investition von 20 Millionen Euro von Larkan in Dorvik."
    )
    assert [c.status for c in claims(text, "de")] == ["completed", "completed"]


def test_what_somebody_does_not_want_has_ended() -> None:
    (refused,) = claims("Der Konzern Larkan will den Pumpenbauer Dorvik nicht übernehmen.", "de")
    (later,) = claims("Der Konzern Larkan will den Pumpenbauer Dorvik nicht vor 2031 übernehmen.", "de")
    assert (refused.status, later.status) == ("ended", "planned")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Larkan plans to hire 40 engineers after raising $20 million from Merwin.", "completed"),
        ("Larkan wants to grow in Asia after acquiring Dorvik for $80 million.", "completed"),
        ("Larkan keeps growing by making big deals like buying Dorvik for $80 million in 2018.", "completed"),
        ("Larkan had hoped to buy Dorvik for $90 million.", "ended"),
        ("Larkan hopes to buy Dorvik for $90 million.", "planned"),
        ("Larkan has decided not to invest $90 million in Dorvik.", "ended"),
        ("Larkan has not decided to invest $90 million in Dorvik.", "in_talks"),
        ("Larkan will not go ahead with its $90 million investment in Dorvik.", "ended"),
        ("Larkan denied having offered $90 million for Dorvik.", "ended"),
    ],
)
def test_english_deals_gone_by_and_given_up(text: str, status: str) -> None:
    assert [c.status for c in claims(text, "en")] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Larkan hatte Dorvik für 90 Millionen Euro kaufen wollen.", "ended"),
        ("Larkan bestritt, 90 Millionen Euro für Dorvik geboten zu haben.", "ended"),
        ("Die Bewertung von Larkan läge bei rund zwei Milliarden Euro.", "in_talks"),
        ("Der Bundestag hat 90 Millionen Euro für den Ausbau des Hafens freigegeben.", "announced"),
    ],
)
def test_german_deals_gone_by_and_given_up(text: str, status: str) -> None:
    assert [c.status for c in claims(text, "de")] == [status]
