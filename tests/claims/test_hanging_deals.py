"""What a deal hangs on where the text goes on to tell it, and what only stands in a condition."""

import pytest
from tests.reading import Language, claims


@pytest.mark.parametrize(
    ("language", "text", "condition"),
    [
        (
            "en",
            (
                "Larkan Group will sell its pump business to Dorvik for $40 million, company officials said.\n"
                "If the deal receives the necessary approvals, it will close next year."
            ),
            "If the deal receives the necessary approvals",
        ),
        (
            "en",
            (
                "Larkan Group agreed to buy Dorvik for $40 million. The deal is subject to approval by Dorvik's "
                "shareholders at a meeting, expected in October."
            ),
            "subject to approval by Dorvik's shareholders at a meeting",
        ),
        (
            "en",
            "Larkan Group wants to buy Dorvik for $40 million. Without the consent of the banks, the deal is off.",
            "Without the consent of the banks",
        ),
        (
            "en",
            "The state has promised Dorvik a $2 million grant. Dorvik would be required to keep at least 300 jobs.",
            "Dorvik would be required to keep at least 300 jobs",
        ),
        ("en", "If approved, the $40 million sale of Dorvik to Larkan Group will close in May.", "If approved"),
        (
            "en",
            "Larkan Group will lend Dorvik $40 million. There is one condition: the state must take part.",
            "the state must take part",
        ),
        (
            "de",
            "Larkan kauft den Pumpenbauer Dorvik für 40 Millionen Euro. Sollte der Kauf genehmigt werden, baut er um.",
            "Sollte der Kauf genehmigt werden",
        ),
        (
            "de",
            "Larkan kauft den Pumpenbauer Dorvik für 40 Millionen Euro. Einzige Bedingung: Die Banken stimmen zu.",
            "Die Banken stimmen zu",
        ),
        (
            "de",
            "Larkan kauft Dorvik vorbehaltlich der Zustimmung des Kartellamts für 40 Millionen Euro.",
            "vorbehaltlich der Zustimmung des Kartellamts",
        ),
        (
            "de",
            "Larkan kauft Dorvik für 40 Millionen Euro. Die Prüfung durch das Kartellamt steht noch aus.",
            "Die Prüfung durch das Kartellamt steht noch aus",
        ),
    ],
)
def test_a_condition_told_behind_its_deal(language: Language, text: str, condition: str) -> None:
    (claim,) = claims(text, language)
    assert [c.text for c in claim.conditions] == [condition]
    assert claim.status != "completed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan Group will buy Dorvik for $40 million. If a deal is struck, Merwin will complain."),
        ("en", "Larkan Group will buy Dorvik for $40 million. If the deal collapses, Merwin will be glad."),
        ("de", "Larkan kauft Dorvik für 40 Millionen Euro. Kommt das Geld nicht, wird es dunkel."),
    ],
)
def test_what_only_looks_like_its_condition(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert claim.conditions == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Merwin Bank will lend Dorvik $40 million as long as Dorvik raises at least $60 million from others.",
        ),
        (
            "de",
            "Die Merwin Bank leiht Dorvik 40 Millionen Euro, sofern Dorvik 60 Millionen Euro bei anderen einsammelt.",
        ),
    ],
)
def test_what_a_condition_supposes_is_no_claim(language: Language, text: str) -> None:
    (claim,) = claims(text, language)
    assert claim.amount is not None
    assert claim.amount.min == 40_000_000


def test_shares_that_must_be_tendered_are_no_stake_of_the_deal() -> None:
    (claim,) = claims(
        "Larkan kauft Dorvik für 40 Millionen Euro. Das Angebot gilt nur, wenn 75 Prozent der Aktien angedient werden.",
        "de",
    )
    assert claim.stake is None
    assert [c.text for c in claim.conditions] == ["wenn 75 Prozent der Aktien angedient werden"]


def test_a_condition_of_the_deal_is_not_one_of_a_deal_told_in_passing() -> None:
    text = (
        "Larkan Group agreed to sell its pump arm to Dorvik for $40 million. Late last month it said it would sell its "
        "tool arm to Merwin for $2 million. Larkan expects the deal, which is subject to regulatory approval, to close."
    )
    told = {c.targets[0].name: [k.text for k in c.conditions] for c in claims(text, "en")}
    assert told == {"pump arm": ["subject to regulatory approval"], "tool arm": []}


def test_aid_on_which_a_deal_hangs_is_none_yet() -> None:
    text = "Larkan plant für 40 Millionen Euro ein Werk in Ulm, vorbehaltlich eines Zuschusses der Merwin Bank."
    assert [(c.type, c.investors[0].name) for c in claims(text, "de")] == [("investment", "Larkan")]
