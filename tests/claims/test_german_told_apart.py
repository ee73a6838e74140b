"""German deals whose parties stand apart from the predicate: insertions, lists of things, relative clauses, offices."""

import pytest
from tests.reading import answers

M = "5 Millionen Euro"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Larkan, gegründet 2019 von zwei Forschern, hat {M} eingesammelt.", "funding_round completed ? -> Larkan"),
        (
            f"Der Pumpenbauer Larkan, gestützt von Merwin Capital, übernimmt die Firma Dorvik für {M}.",
            "Larkan -> Dorvik",
        ),
        (f"Die Werft Dorvik, gelegen an der Ems, erhält vom Bund {M}.", "grant announced Bund -> Werft Dorvik"),
        # lists of things, each told by where it is
        (f"Larkan kauft das Werk in Guben und die Fabrik in Arnau für {M}.", "-> Werk in Guben+Fabrik in Arnau 5m"),
        (
            f"Larkan zahlt {M} für das Hotel am Tor, das Bankhaus in der Gasse und das Kaufhaus in der Bahnstraße.",
            "-> Hotel am Tor+Bankhaus in der Gasse+Kaufhaus in der Bahnstraße 5m",
        ),
        (f"Larkan kauft das Hotel an der Ecke und der Brücke für {M}.", "-> Hotel an der Ecke 5m"),
        # who pays is told by whose it is
        (
            f"Das Zinshaus am Ring ging im Mai für {M} an den Pensionsfonds der Grazer Ärzte.",
            "Pensionsfonds der Grazer Ärzte -> Zinshaus am Ring",
        ),
        # a sum or a loan of which a relative clause tells who gives it to whom
        (f"Die {M}, die Larkan in den Pumpenbauer Dorvik gesteckt hat, sind weg.", "Larkan -> Dorvik 5m"),
        (f"Larkan verzichtet auf {M}, die ihm der Bund versprochen hatte.", "Bund -> Larkan 5m"),
        (
            f"Die Werft Dorvik braucht den Kredit von {M}, den ihr die Bank Merwin zugesagt hatte.",
            "Merwin -> Werft Dorvik",
        ),
        (f"Larkan wartet auf die Bürgschaft über {M}, die der Bund zugesagt hat.", "loan announced Bund -> Larkan"),
        (f"Larkan baut eine Fabrik für {M}, die Pumpen herstellt.", "Larkan -> Fabrik 5m"),
        # a chief builds for the firm, and buys for himself
        (
            f"Larkan-Chef Emil Roth sprach vom Wachstum. Er will {M} in ein Werk in Guben stecken.",
            "Larkan -> Werk in Guben",
        ),
        (f"Larkan-Chef Emil Roth sprach vom Wachstum. Roth steckt {M} in Dorvik.", "Emil Roth -> Dorvik"),
        (f"Unternehmer Emil Roth baut für {M} ein Hotel in Guben.", "Emil Roth -> Hotel in Guben"),
    ],
)
def test_one_deal(text: str, told: str) -> None:
    (found,) = answers(text, "de")
    assert told in found


def test_each_of_several_listings_is_one() -> None:
    told = answers("Merwin und der Pumpenbauer Dorvik bliesen ihre Börsengänge ab.", "de")
    assert told == ["ipo ended ? -> Merwin", "ipo ended ? -> Dorvik"]


def test_a_pension_fund_of_nobody_is_no_payer() -> None:
    assert answers("Larkan geht für 5 Millionen Euro an einen Pensionsfonds.", "de") == []


@pytest.mark.parametrize(
    ("stake", "type_"), [("zwölf Prozent", "investment completed"), ("51 Prozent", "acquisition announced")]
)
def test_a_share_that_a_round_brings_is_none_of_the_round(stake: str, type_: str) -> None:
    text = f"Larkan hat 5 Millionen Euro eingesammelt. Neu dabei ist die Kolbstahl AG, die künftig {stake} hält."
    whole, share = answers(text, "de")
    assert whole == "funding_round completed Kolbstahl AG -> Larkan 5m EUR"
    assert share.startswith(f"{type_} Kolbstahl AG -> Larkan")


def test_a_share_held_now_is_none_of_what_is_still_to_come() -> None:
    told = answers(
        "Larkan hat 5 Millionen Euro eingesammelt. Neu dabei ist die Kolbstahl AG, die künftig zwölf Prozent hält. "
        "Später will die Kolbstahl AG noch einmal 3 Millionen Euro in Larkan stecken.",
        "de",
    )
    assert told[-1] == "investment planned Kolbstahl AG -> Larkan 3m EUR"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Larkan gibt seine Beteiligung an Dorvik für {M} an Merwin Capital ab.", "Merwin Capital -> Dorvik 5m"),
        (f"Larkan verkauft seine Beteiligung an Dorvik für {M}.", "? -> Dorvik 5m"),
        ("Larkan stößt die milliardenschwere Beteiligung an Dorvik ab.", "? -> Dorvik 1000..m"),
        (f"Larkan kauft für einen bislang nicht genannten Preis von {M} die Firma Dorvik.", "Larkan -> Dorvik 5m"),
    ],
)
def test_a_holding_that_is_sold(text: str, told: str) -> None:
    (found,) = answers(text, "de")
    assert told in found


def test_who_is_told_more_of_by_a_relative_clause() -> None:
    text = "Das ist ein Rückschlag für Ida Roth, die den Pumpenbauer Dorvik für 5 Millionen Euro kaufen wollte."
    assert answers(text, "de") == ["acquisition planned Ida Roth -> Dorvik 5m EUR"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Larkan will wachsen. Seine Übernahme von Dorvik für {M} wurde genehmigt.", "announced Larkan -> Dorvik 5m"),
        (f"Larkan will wachsen. Sein Angebot für Dorvik beträgt {M}.", "in_talks Larkan -> Dorvik 5m"),
        (
            f"Der Sanierer Larkan ist raus. Seine Offerte über {M} für die Firma Dorvik wurde abgelehnt.",
            "ended Larkan -> D",
        ),
        (
            f"Selmer klagt über den Sanierer Larkan. Dessen Offerte über {M} für Dorvik habe man abgelehnt.",
            "ended Larkan -> D",
        ),
        ("Dorvik wehrt sich gegen seine Übernahme durch die Firma Larkan.", "announced Larkan -> Dorvik"),
        (f"Larkan lehnte ein Gebot von Merwin über {M} für den Pumpenbauer Dorvik ab.", "ended Merwin -> Dorvik 5m"),
        (f"Dorvik lehnt das Angebot von Larkan über {M} ab.", "ended Larkan -> Dorvik 5m"),
    ],
)
def test_whose_offer_it_is(text: str, told: str) -> None:
    (found,) = answers(text, "de")
    assert told in found


def test_each_by_the_sum_in_brackets_behind_its_name() -> None:
    text = (
        "An der Runde für das Start-up Dorvik beteiligten sich Merwin Capital (5 Millionen Euro), "
        "Selmer Ventures (3 Millionen) und der Fonds Kolb Partners (1 Million)."
    )
    assert answers(text, "de") == [
        "investment completed Merwin Capital -> Dorvik 5m EUR",
        "investment completed Selmer Ventures -> Dorvik 3m EUR",
        "investment completed Kolb Partners -> Dorvik 1m EUR",
    ]


def test_lenders_that_follow_with_their_sums() -> None:
    text = (
        "Die Sparkasse Emdau ist mit Krediten von 4 Millionen Euro, gefolgt von der Selmer Bank (1 Million Euro), "
        "am stärksten bei Dorvik engagiert."
    )
    assert answers(text, "de") == [
        "loan completed Sparkasse Emdau -> Dorvik 4m EUR",
        "loan completed Selmer Bank -> Dorvik 1m EUR",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Larkan kauft dazu Werften in Deutschland.",
        "Larkan will wachsen. Seine Beteiligung an Dorvik ist 5 Millionen Euro wert.",
        "Larkan bietet den Gläubigern von Dorvik eine Quote von 5 Millionen Euro an.",
    ],
)
def test_no_deal(text: str) -> None:
    assert answers(text, "de") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Larkan kaufte 2019 die Firma Selmer, 2021 folgte die Firma Dorvik.", "completed Larkan -> Dorvik"),
        (
            f"Larkan hat die Firma Selmer gekauft. 2021 folgte für {M} die Firma Dorvik.",
            "completed Larkan -> Dorvik 5m",
        ),
        ("Larkan hat die Firma Selmer gekauft. Später kam die Mehrheit am Pumpenbauer Dorvik hinzu.", "-> Dorvik 50%"),
    ],
)
def test_a_purchase_that_follows_is_the_same_buyers(text: str, told: str) -> None:
    first, second = answers(text, "de")
    assert "Larkan -> Selmer" in first
    assert told in second


@pytest.mark.parametrize(
    "text",
    [
        "Larkan ist Marktführer. Auf Platz zwei folgt der Pumpenbauer Dorvik.",
        "Larkan wuchs stark. 2021 folgte die Firma Dorvik.",
        "Larkan will den Pumpenbauer Selmer. Weitere 5 Millionen Euro könnten folgen.",
    ],
)
def test_nothing_is_bought_by_what_follows(text: str) -> None:
    assert not any("Dorvik" in c or "5m" in c for c in answers(text, "de"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Larkan kauft die Pumpensparte des französischen Konzerns Dorvik für {M}.", "-> Pumpensparte von Dorvik 5m"),
        (f"Larkan kauft die Pumpensparte der Dorvik AG für {M}.", "-> Pumpensparte der Dorvik AG 5m"),
        ("Der Umsatz von Larkan stieg durch die Übernahme der Firma Dorvik auf 40 Millionen Euro.", "Larkan -> Dorvik"),
        (
            "Der Hedgefonds Larkan hat eine Beteiligung von 5 Prozent an Dorvik offengelegt.",
            "acquisition completed Larkan",
        ),
        (
            f"Die Sparkasse Emdau gibt Dorvik einen Kredit von {M}, den das Land Hessen absichert.",
            "loan announced Spark",
        ),
        (
            "Der Bund hat angekündigt, der Werft Dorvik keine finanzielle Hilfe mehr zu leisten.",
            "grant ended Bund -> W",
        ),
        (
            "Verkauft wird die Tochter Dorvik. Den Zuschlag bekommt der Konzern Larkan.",
            "acquisition announced Larkan -> D",
        ),
    ],
)
def test_background_and_short_wordings(text: str, told: str) -> None:
    (found,) = answers(text, "de")
    assert told in found


def test_what_a_round_raised_in_total_has_the_backers_told_beside_it() -> None:
    text = (
        "Die Finanzierungsrunde brachte Dorvik insgesamt 50 Millionen Euro ein. "
        "Teil davon ist eine Investition von 5 Millionen Euro vom Konzern Larkan in Dorvik."
    )
    assert answers(text, "de")[0] == "funding_round completed Larkan -> Dorvik 50m EUR"


def test_a_round_that_is_talked_about_has_those_who_talk_of_their_share() -> None:
    text = (
        "Das Start-up Dorvik verhandelt laut „Handelsblatt“ über eine Finanzierungsrunde von bis zu 90 Millionen Euro. "
        "Das Geld soll in neue Werke fließen. Noch ist nichts unterschrieben. Der Markt wächst kräftig. "
        "Die Branche schaut genau hin. "
        "Der Konzern Larkan prüft eine Investition von 20 Millionen Euro in Dorvik, "
        "Merwin Capital verhandelt über eine Beteiligung von 10 Millionen Euro an Dorvik."
    )
    assert answers(text, "de")[0] == "funding_round in_talks Larkan+Merwin Capital -> Dorvik ..90m EUR"


def test_a_round_that_is_done_has_no_backer_of_another() -> None:
    text = (
        "Das Start-up Dorvik hat in einer Finanzierungsrunde 90 Millionen Euro eingesammelt. "
        "Das Geld soll in neue Werke fließen. Noch ist nichts bestellt. Der Markt wächst kräftig. "
        "Die Branche schaut genau hin. Der Konzern Larkan prüft eine Investition von 20 Millionen Euro in Dorvik."
    )
    assert answers(text, "de")[0] == "funding_round completed ? -> Dorvik 90m EUR"
