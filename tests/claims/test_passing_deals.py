"""Purchases and stakes told in passing, without a figure."""

import pytest
from tests.reading import Language, answers, claims


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Merwin bought Larkan, a maker of cleaning products, last year.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        ("en", "Merwin acquired the insurance broker Larkan.", ["acquisition completed Merwin -> Larkan"]),
        (
            "en",
            "Merwin acquired Larkan, a free, ad-supported video site.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        (
            "en",
            "Dorvik, a price comparison site, raised $20 million from Merwin.",
            ["funding_round completed Merwin -> Dorvik 20m USD"],
        ),
        (
            "de",
            "Merwin kaufte 2019 Larkan, einen Hersteller von Produkten für Aktionäre.",
            ["acquisition completed Merwin -> Larkan"],
        ),
        ("en", "Merwin bought Larkan products last year.", []),
    ],
)
def test_what_a_name_is_described_as(language: Language, text: str, found: list[str]) -> None:
    """Words that would keep a deal from being told do not where they only say what a name is."""
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Larkan, a startup acquired by Dorvik in 2014, makes headphones.", "Dorvik -> Larkan"),
        ("en", "Larkan, a Merwin rival bought by Dorvik in 2014, makes headphones.", "Dorvik -> Larkan"),
        ("en", "Larkan is a video studio bought by Merwin in 2006.", "Merwin -> Larkan"),
        ("en", "Larkan was a small studio that Merwin bought in 2006.", "Merwin -> Larkan"),
        ("en", "The phone has chips from Larkan, a company Dorvik acquired in 2018.", "Dorvik -> Larkan"),
        ("de", "Larkan ist ein Studio, das Merwin 2006 kaufte.", "Merwin -> Larkan"),
        ("de", "Larkan, ein 2014 von Dorvik übernommenes Start-up, baut Kopfhörer.", "Dorvik -> Larkan"),
        ("de", "Es nutzt Technik von Larkan, einer Firma, die Merwin 2019 gekauft hat.", "Merwin -> Larkan"),
    ],
)
def test_a_description_stands_for_its_name(language: Language, text: str, found: str) -> None:
    """What is told of a description, in apposition or behind a verb of being, is told of the name."""
    assert answers(text, language) == [f"acquisition completed {found}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan, the owner of a brewery bought by Dorvik in 2014, makes headphones.", []),
        ("Larkan is not the studio that Merwin bought in 2006.", []),
        ("After a talk with Larkan, the carmaker Merwin said it had grown.", []),
    ],
)
def test_another_thing_described(text: str, found: list[str]) -> None:
    """A phrase that means another thing than the name before it."""
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Merwin bought several startups, including Larkan and Selmer.", "Merwin -> Larkan+Selmer"),
        ("en", "Merwin took over a number of smaller rivals, among them Larkan.", "Merwin -> Larkan"),
        ("en", "Merwin bought radio networks and sports startups, including Larkan.", "Merwin -> Larkan"),
        ("en", "Merwin sold brands including Larkan to Dorvik.", "Dorvik -> Larkan"),
        ("en", "Past acquisitions by Merwin include Larkan and Selmer.", "Merwin -> Larkan+Selmer"),
        ("en", "Larkan, Merwin's latest acquisition, makes pumps.", "Merwin -> Larkan"),
        ("en", "Merwin's most recent purchase was Larkan, a maker of pumps.", "Merwin -> Larkan"),
        ("en", "Merwin became the owner of Larkan in 2015.", "Merwin -> Larkan"),
        ("en", "Larkan found a buyer in Merwin.", "Merwin -> Larkan"),
        ("de", "Merwin kaufte mehrere Firmen wie Larkan und Selmer.", "Merwin -> Larkan+Selmer"),
        ("de", "Der größte Zukauf von Merwin war Larkan.", "Merwin -> Larkan"),
        ("de", "Zu den Zukäufen von Merwin gehören Larkan und Selmer.", "Merwin -> Larkan+Selmer"),
    ],
)
def test_purchases_by_their_names(language: Language, text: str, found: str) -> None:
    """Names of some of several things bought, and of what a purchase was."""
    assert answers(text, language) == [f"acquisition completed {found}"]


@pytest.mark.parametrize(
    "text",
    [
        "Merwin is the owner of Larkan.",
        "Merwin won the race for the rights to songs by Larkan.",
        "The car industry has drawn billions of dollars from firms such as Merwin. Larkan is a broker.",
    ],
)
def test_no_purchase(text: str) -> None:
    """A role, a contest for another thing, and what a whole industry gets."""
    assert answers(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Larkan raised money from investors including Merwin Inc. and Dorvik Corp.", "Merwin Inc.+Dorvik Corp."),
        ("en", "Larkan has won funding from Merwin Capital.", "Merwin Capital"),
        ("en", "Larkan, a maker of pumps, picked up an undisclosed amount of investment from Merwin.", "Merwin"),
        ("de", "Larkan hat Wagniskapital von Merwin Capital eingesammelt.", "Merwin Capital"),
    ],
)
def test_rounds_without_a_sum(language: Language, text: str, found: str) -> None:
    """Who has put money into a firm, though nobody says how much."""
    assert answers(text, language) == [f"funding_round completed {found} -> Larkan"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Dorvik has doubled in size since its takeover by Larkan.", "Larkan -> Dorvik"),
        ("en", "Since its acquisition by Larkan in 2014, Dorvik has grown.", "Larkan -> Dorvik"),
        ("en", "Since the acquisition by Larkan, Dorvik has been run by Ida Arden.", "Larkan -> Dorvik"),
        ("en", "Following its sale to Larkan, Dorvik moved to Leeds.", "Larkan -> Dorvik"),
        ("en", "Dorvik makes pumps. Its purchase by Larkan was completed in May.", "Larkan -> Dorvik"),
        ("en", "Larkan has more staff thanks to the acquisition of Dorvik.", "Larkan -> Dorvik"),
        ("de", "Seit der Übernahme durch Larkan ist Dorvik gewachsen.", "Larkan -> Dorvik"),
        ("de", "Nach ihrem Verkauf an Larkan zog die Dorvik AG nach Kassel.", "Larkan -> Dorvik AG"),
    ],
)
def test_what_a_firm_underwent(language: Language, text: str, found: str) -> None:
    """Where a noun names only the buyer, it was the subject or owner that was bought."""
    assert answers(text, language) == [f"acquisition completed {found}"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Dorvik (later acquired by Larkan) held a contest in Leeds.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        ("en", "Dorvik (which Ida Arden sold to Larkan) makes pumps.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "en",
            "Merwin sold Dorvik (which makes pumps for Selmer) to Larkan.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        ("de", "Dorvik (später von Larkan übernommen) baut Pumpen.", ["acquisition completed Larkan -> Dorvik"]),
        ("en", "Dorvik (Larkan is a rival) makes pumps that Merwin bought.", []),
    ],
)
def test_a_clause_in_brackets(language: Language, text: str, found: list[str]) -> None:
    """Brackets behind a name may tell a deal of it, and the sentence goes on behind them."""
    assert answers(text, language) == found


def test_after_a_takeover_others_may_act() -> None:
    """Whose sales or staff change after a takeover is no firm that was taken over."""
    assert answers("After the takeover by Larkan, sales at Dorvik fell.", "en") == []
    assert answers("After the takeover by Larkan of Dorvik, Selmer was closed.", "en") == [
        "acquisition completed Larkan -> Dorvik"
    ]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The acquisition follows the purchase of Selmer in 2018.", "Larkan -> Selmer"),
        ("en", "The deal follows last year's acquisition of Selmer.", "Larkan -> Selmer"),
        ("en", "The deal comes a week after the company bought Selmer.", "Larkan -> Selmer"),
        ("en", "The deal comes after Merwin's purchase of Selmer.", "Merwin -> Selmer"),
        ("de", "Die Übernahme folgt auf den Kauf von Selmer im Jahr 2018.", "Larkan -> Selmer"),
    ],
)
def test_what_a_deal_follows(language: Language, text: str, found: str) -> None:
    """A deal follows another of its buyer's, not of the firm told last, unless its words name a buyer."""
    before = {
        "en": "Larkan is buying Dorvik for $40 million. Dorvik has 300 staff.",
        "de": "Larkan kauft Dorvik für 40 Millionen Euro. Dorvik hat 300 Mitarbeiter.",
    }
    assert answers(f"{before[language]} {text}", language)[1:] == [f"acquisition completed {found}"]


def test_who_lends_for_a_deal() -> None:
    """Who lends for "the deal" lends to the buyer of the one told before, not to whoever is named last."""
    before = "Larkan agreed to buy Dorvik for $40 million. Kolb bought Dorvik in 2007. Merwin bought Selmer in 2017."
    text = f"{before} Arden Bank provided committed financing for the takeover."
    assert answers(text, "en")[-1] == "loan completed Arden Bank -> Larkan"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan's sales rose 5% after the acquisition of Dorvik.", "Larkan -> Dorvik"),
        ("Larkan is growing. Its sales rose 5% after the acquisition of Dorvik.", "Larkan -> Dorvik"),
        ("Larkan's sales rose, helped by the purchase of Dorvik.", "Larkan -> Dorvik"),
        ("Merwin's shares rose after the acquisition of Dorvik by Larkan.", "Larkan -> Dorvik"),
    ],
)
def test_whose_figures_a_purchase_changes(text: str, found: str) -> None:
    """Whose sales grow by a purchase has bought, unless its words name another buyer."""
    assert answers(text, "en") == [f"acquisition completed {found}"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Dorvik has secured $40 million from Danish banks.", "loan completed ? -> Dorvik 40m USD"),
        (
            "en",
            "Dorvik lands $40m from banks\nDorvik has secured over $40 million in the form of loans from Danish banks.",
            "loan completed ? -> Dorvik 40..m USD",
        ),
        ("en", "Dorvik raised $40 million from investors.", "funding_round completed ? -> Dorvik 40m USD"),
        ("de", "Dorvik sammelt 40 Millionen Euro von Banken ein.", "loan completed ? -> Dorvik 40m EUR"),
    ],
)
def test_what_banks_give_is_lent(language: Language, text: str, found: str) -> None:
    """What a firm gets from banks is a loan, named or not."""
    assert answers(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The purchase of Dorvik made Larkan the biggest maker of pumps."),
        ("en", "The acquisition of Dorvik helped Larkan expand in Asia."),
        ("en", "The takeover of Dorvik gives Larkan a foothold in Asia."),
        ("en", "The takeover of Dorvik by Larkan gives Selmer a new rival."),
        ("en", "Larkan's sales rose 5%, boosted by the acquisition of Dorvik."),
        ("en", "Ida Roth came to Larkan through its acquisition of Dorvik in 2011."),
        ("en", "Larkan has raised its stake in Dorvik."),
        ("en", "Larkan is the new owner of Dorvik."),
        ("en", "Dorvik ended up in the hands of Larkan in 2014."),
        ("en", "Merwin exited Dorvik last year, selling its stake to Larkan."),
        ("en", "Merwin left Dorvik after selling its shares to Larkan."),
        ("de", "Die Übernahme von Dorvik macht Larkan zum größten Pumpenbauer."),
        ("de", "Der Kauf von Dorvik verschaffte Larkan Zugang zu Asien."),
        ("de", "Der Kauf von Dorvik durch Larkan verschafft Selmer einen Rivalen."),
        ("de", "Mit der Übernahme von Dorvik wird Larkan zum größten Pumpenbauer."),
        ("de", "Dorvik ging 2014 in den Besitz von Larkan über."),
        ("de", "Merwin stieg bei Dorvik aus, indem es seinen Anteil an Larkan verkaufte."),
    ],
)
def test_who_gains_by_a_purchase_or_comes_to_own(language: Language, text: str) -> None:
    """Who is helped by a purchase has bought, and who comes to hold a firm or what its owner leaves it with."""
    (claim,) = claims(text, language)
    assert [p.name for p in (*claim.investors, *claim.targets)] == ["Larkan", "Dorvik"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The sale of Dorvik gave Larkan money for its pumps."),
        ("en", "Dorvik's new owner, Larkan, plans job cuts."),
        ("en", "Ida Roth joined Larkan through the acquisition of Dorvik in 2011."),
        ("de", "Ida Roth kam durch die Übernahme von Dorvik zu Larkan."),
        ("de", "Der Verkauf von Dorvik brachte Larkan frisches Geld."),
    ],
)
def test_who_does_not_buy(language: Language, text: str) -> None:
    """Sellers, roles told in passing, and people who come to a firm with what it bought."""
    assert answers(text, language) == []
