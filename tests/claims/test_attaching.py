"""To which claims a condition belongs."""

import pytest
from tests.reading import Language, claims


def hanging(text: str, language: Language) -> list[tuple[str, list[str]]]:
    """Type and conditions of each claim of the text."""
    return [(c.type, [s.text for s in c.conditions]) for c in claims(text, language)]


def test_a_noun_tells_the_kind_of_deal_that_hangs_on_it() -> None:
    text = (
        "Larkan Group is buying Dorvik for $40 million. Merkur Bank is lending Dorvik $20 million. "
        "The sale still needs the blessing of Ottawa."
    )
    assert hanging(text, "en") == [
        ("acquisition", ["The sale still needs the blessing of Ottawa"]),
        ("loan", []),
    ]


def test_the_article_itself_speaks_of_the_deal_whoever_tells_it() -> None:
    text = (
        "Laut Bloomberg will Larkan den Pumpenbauer Dorvik für 40 Millionen Euro kaufen. Das Handelsblatt berichtete, "
        "Larkan wolle den Pumpenbauer Dorvik für 50 Millionen Euro kaufen.\n\nDas Kartellamt muss noch zustimmen."
    )
    assert [wanted for _, wanted in hanging(text, "de")] == [["Das Kartellamt muss noch zustimmen"]] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            (
                "Das Handelsblatt berichtete, Larkan wolle den Pumpenbauer Dorvik für 40 Millionen Euro kaufen. "
                "Bloomberg meldete, Larkan wolle den Pumpenbauer Dorvik für 50 Millionen Euro kaufen. "
                "Die Summe hängt davon ab, wie viele Pumpen Dorvik liefert."
            ),
        ),
        (
            "en",
            (
                "Reuters reported that Larkan Group would buy Dorvik for $40 million. "
                "Bloomberg reported that Larkan Group would buy Dorvik for $50 million if regulators agree."
            ),
        ),
    ],
)
def test_a_condition_of_one_account_stays_with_it(language: Language, text: str) -> None:
    (_, first), (_, second) = hanging(text, language)
    assert (first, len(second)) == ([], 1)


def test_a_labelled_item_keeps_its_conditions() -> None:
    text = (
        "The week in rounds\n\nDorvik (Leeds), sold. Larkan Group is paying $40 million for Dorvik.\n\n"
        "Selmer (York), $20 million. A grant, and contingent on a second backer being found.\n\n"
        "Harrow (Hull), $5 million."
    )
    wanted = ["contingent on a second backer being found"]
    assert [told for _, told in hanging(text, "en")] == [[], wanted, []]


def test_what_hangs_on_something_is_not_done() -> None:
    text = (
        "Deals\n\nDorvik (Leeds), $40 million. The grant depends on a new plant.\n\nSelmer (York), $20 million. "
        "The pump maker is 20 years old."
    )
    assert [c.status for c in claims(text, "en")] == ["announced", "completed"]


def test_a_given_up_deal_has_the_condition_beside_it_only() -> None:
    text = (
        "Larkan wollte ursprünglich den Pumpenbauer Dorvik für 40 Millionen Euro kaufen, sollte der Rat zustimmen. "
        "Die Behörden müssen noch zustimmen."
    )
    assert hanging(text, "de") == [("acquisition", ["sollte der Rat zustimmen"])]


def test_what_hangs_on_a_tranche_of_a_loan_hangs_on_the_loan() -> None:
    text = (
        "Die Larkan Bank gewährt dem Pumpenbauer Dorvik einen Kredit über 40 Millionen Euro. Der Fonds Harwich "
        "investiert 20 Millionen Euro in Dorvik. Abgerufen wird der Kredit in Tranchen, die erste, sobald Dorvik ein "
        "Werk gekauft hat."
    )
    assert hanging(text, "de") == [("loan", ["sobald Dorvik ein Werk gekauft hat"]), ("investment", [])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dorvik, das 90 Millionen Euro für Selmer geboten hatte, ist aus dem Rennen.", "de"),
        ("Dorvik, which had offered $90 million for Selmer, has withdrawn.", "en"),
        ("Dorvik, which had offered $90 million for Selmer, walked away.", "en"),
    ],
)
def test_a_bidder_that_is_out_of_the_race_bids_no_more(text: str, language: Language) -> None:
    assert [c.status for c in claims(text, language)] == ["ended"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro. Voraussetzung für den Abschluss ist ein Ja des Rats.",
            "Voraussetzung für den Abschluss ist ein Ja des Rats",
        ),
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro. Das Einverständnis des Kartellamts steht noch aus.",
            "Das Einverständnis des Kartellamts steht noch aus",
        ),
        (
            "de",
            "Larkan bietet 40 Millionen Euro für den Pumpenbauer Dorvik. Das Angebot hängt von den Banken ab.",
            "Das Angebot hängt von den Banken ab",
        ),
        (
            "en",
            "Larkan Group has offered $40 million for Dorvik. The offer is contingent on a clean audit.",
            "contingent on a clean audit",
        ),
        (
            "en",
            "Larkan Group will pay up to $40 million for Dorvik, a sum that depends on its new pump.",
            "depends on its new pump",
        ),
        (
            "en",
            "Larkan Group will buy Dorvik for $40 million. All that is missing is the consent of the heirs.",
            "the consent of the heirs",
        ),
        (
            "en",
            "Larkan Group will invest $40 million in Dorvik. A final decision depends on the price of steel.",
            "depends on the price of steel",
        ),
    ],
)
def test_the_next_sentence_tells_what_it_hangs_on(language: Language, text: str, wanted: str) -> None:
    assert [told for _, told in hanging(text, language)] == [[wanted]]


def test_the_deal_told_in_a_condition_is_not_the_one_that_hangs_on_it() -> None:
    text = "Harwich Bank is lending Dorvik $40 million. It will pay only if Larkan Group invests $20 million in Dorvik."
    assert dict(hanging(text, "en"))["loan"] == ["only if Larkan Group invests $20 million in Dorvik"]
    assert dict(hanging(text, "en")).get("investment", []) == []


def test_what_another_says_is_no_condition_of_a_report() -> None:
    text = (
        "Das Handelsblatt berichtete, Larkan wolle den Pumpenbauer Dorvik für 40 Millionen Euro kaufen. Ida Roth "
        "sagte, sie stimme einem Verkauf nur zu, wenn das Werk bleibe."
    )
    assert hanging(text, "de") == [("acquisition", [])]


def test_a_sum_on_top_of_another_hangs_alone_on_its_condition() -> None:
    text = (
        "Larkan is selling Dorvik to Merwin for $95 million. "
        "Merwin would pay a further $25 million if Dorvik meets its targets."
    )
    assert hanging(text, "en") == [("acquisition", []), ("acquisition", ["if Dorvik meets its targets"])]


def test_a_loan_that_has_been_taken_up_can_still_hang_on_something() -> None:
    text = "Larkan secured a $200 million loan from Selm Bank. The loan can be drawn once Larkan obtains its permit."
    assert hanging(text, "en") == [("loan", ["once Larkan obtains its permit"])]


def test_it_takes_up_the_deal_told_before() -> None:
    text = "Larkan agreed to buy Dorvik for $90 million. As is usual, it is subject to regulatory approval."
    assert hanging(text, "en") == [("acquisition", ["subject to regulatory approval"])]


def test_what_is_built_hangs_on_what_its_building_hangs_on() -> None:
    german = "Larkan steckt 12 Millionen Euro in ein Werk in Ulm. Die Bauarbeiten beginnen, sobald der Rat zustimmt."
    english = "Larkan puts $12 million into a mill in Ulm. Construction starts in May, provided the council agrees."
    assert hanging(german, "de") == [("investment", ["sobald der Rat zustimmt"])]
    assert hanging(english, "en") == [("investment", ["provided the council agrees"])]


def test_a_listing_is_no_condition_of_itself() -> None:
    text = (
        "Dorvik plans to raise $60 million in an IPO. It is also seeking a $5 million loan. "
        "Banks will lend only if the listing succeeds."
    )
    assert hanging(text, "en") == [("ipo", []), ("loan", ["only if the listing succeeds"])]


def test_what_a_second_part_hangs_on_is_no_condition_of_the_first() -> None:
    text = "Larkan Group pays $20 million for Dorvik. Another $8 million will follow if sales grow."
    assert hanging(text, "en") == [("acquisition", []), ("acquisition", ["if sales grow"])]
