"""German tellings of deals: stakes of a firm named before, banks that lend to banks, who says what is invested."""

import pytest
from tests.reading import answers


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die Kolbnau AG erhält einen neuen Großaktionär. Larkan hat 12 Prozent der Aktien gekauft.",
            ["acquisition completed Larkan -> Kolbnau AG 12%"],
        ),
        ("Kolbnau und Dorvik wachsen. Die Larkan AG hat 12 Prozent der Aktien gekauft.", []),
        ("Larkan bekommt für seine Beteiligung von 49 Prozent 40 Millionen Dollar von Dorvik.", []),
    ],
)
def test_a_stake_is_of_the_one_firm_that_the_sentence_before_names(text: str, wanted: list[str]) -> None:
    assert answers(text, "de") == wanted


def test_what_pays_for_an_investment_leaves_open_whose_it_is() -> None:
    text = "Larkan teilte mit, der Erlös solle eine Investition von 5 Millionen Euro in ein Werk in Ulm finanzieren."
    assert answers(text, "de") == ["investment planned Larkan -> Werk in Ulm 5m EUR"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Die KfW hat mit der Emdauer Kreditbank einen Kredit über 3 Millionen Euro vereinbart.",
            "loan announced KfW -> Emdauer Kreditbank 3m EUR",
        ),
        (
            "Larkan hat mit der Dorvik Bank einen Vertrag über ein Darlehen von 3 Millionen Euro geschlossen.",
            "loan announced Dorvik Bank -> Larkan 3m EUR",
        ),
    ],
)
def test_of_two_banks_the_one_that_states_run_lends(text: str, wanted: str) -> None:
    assert answers(text, "de") == [wanted]


@pytest.mark.parametrize(
    ("said", "payer"),
    [
        ("teilte der Autobauer Kolbnau mit", "Kolbnau"),
        ("sagte ein Sprecher von Kolbnau", "Kolbnau"),
        ("sagte Minister Karl Arden", "?"),
        ("berichtete die Emdauer Zeitung", "?"),
    ],
)
def test_who_says_what_will_be_invested_pays_it_if_a_company(said: str, payer: str) -> None:
    text = f"In das Werk in Emdau würden 42 Millionen Euro investiert, {said}."
    assert answers(text, "de") == [f"investment announced {payer} -> Werk in Emdau 42m EUR"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kolbnau konnte 20 Millionen Euro bei Investoren einsammeln.", "completed"),
        ("Kolbnau konnte die 20 Millionen Euro bei Investoren nicht einsammeln.", "ended"),
        ("Kolbnau könnte 20 Millionen Euro bei Investoren einsammeln.", "in_talks"),
    ],
)
def test_what_a_firm_was_able_to_raise_is_raised(text: str, status: str) -> None:
    assert answers(text, "de") == [f"funding_round {status} ? -> Kolbnau 20m EUR"]


def test_a_second_legal_form_behind_a_comma_belongs_to_the_name() -> None:
    text = "Die Larkan Co., Ltd. kauft die Kolbnau AG für 3 Millionen Euro."
    assert answers(text, "de") == ["acquisition announced Larkan Co., Ltd -> Kolbnau AG 3m EUR"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Für den Anbau der Klinik in Emdau schießt der Freistaat 31 Millionen Euro zu.",
            ["grant announced Freistaat -> Anbau der Klinik in Emdau 31m EUR"],
        ),
        (
            "Die größte Finanzierungssumme erhielt die Firma Kolbnau mit 80 Millionen Euro.",
            ["funding_round completed ? -> Kolbnau 80m EUR"],
        ),
        ("Das Gesamtprojekt wird mit rund 41 Millionen Euro veranschlagt.", []),
        (
            "Jahre nach dem Börsengang verkauft Karl Arden Aktien von Selmer für 3 Millionen Euro.",
            ["acquisition announced ? -> Selmer 3m EUR"],
        ),
        (
            "Die KfW und die Kolbnau AG haben unterzeichnet. Besiegelt wurde ein Kreditrahmen von 45 Millionen Euro.",
            [],
        ),
    ],
)
def test_who_pays_and_gets_and_what_is_no_deal(text: str, wanted: list[str]) -> None:
    assert answers(text, "de") == wanted


def test_a_noun_for_a_firm_means_the_one_called_so_in_its_sentence() -> None:
    text = (
        "Das Software-Start-up Dorvik sammelt 2 Millionen Euro ein. Das FinTech-Start-up Kolbnau überzeugte: "
        "Larkan Capital steckt einen siebenstelligen Betrag in das Start-up."
    )
    assert answers(text, "de")[1] == "investment announced Larkan Capital -> Kolbnau 1..10m None"
