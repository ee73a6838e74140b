"""Claims whose payer the text tells by a word alone are left out where no name is found for it."""

import pytest
from tests.reading import answers, claims

import newsclaims
from newsclaims.records import Language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Sommer am Fluss. Sie kaufen den Anhängerbauer Trakwald für 40 Millionen Euro."),
        ("de", "Die Stimmung ist gut. Nötig wäre eine Investition von 40 Millionen Euro in die Werft Brukhaven."),
        ("en", "A summer by the river. They will buy Brindle Motors for $40 million."),
        ("en", "A $40 million investment in Brindle Motors is much talked about."),
    ],
)
def test_nobody_is_found_who_pays(language: Language, text: str) -> None:
    assert newsclaims.extract(text, language=language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            (
                "Der Bund fördert das Netz in Ulm mit 40 Millionen Euro. "
                "Das Unternehmen will 5 Millionen Euro in ein Werk in Emden investieren."
            ),
            "de",
            ["grant announced Bund -> Netz in Ulm 40m EUR"],
        ),
        (
            (
                "The state will support the grid in Leeds with $40 million. "
                "The company plans to invest $5 million in a plant in Ohio."
            ),
            "en",
            ["grant planned state -> grid in Leeds 40m USD"],
        ),
        (
            (
                "Der Bund beteiligt sich an der Arnbank mit 40 Millionen Euro. "
                "Von den regionalen Sparkassen kommen 5 Millionen Euro."
            ),
            "de",
            ["investment announced Bund -> Arnbank 40m EUR"],
        ),
        (
            (
                "Der Bund gibt der Arnbank 40 Millionen Euro. "
                "Die heimischen Großbanken haben zugesagt, 5 Millionen Euro bereitzustellen."
            ),
            "de",
            ["grant announced Bund -> Arnbank 40m EUR", "grant announced ? -> Arnbank 5m EUR"],
        ),
        (
            "The state lends Dorvik Bank $40 million. The savings banks lend it $5 million.",
            "en",
            ["loan announced state -> Dorvik Bank 40m USD"],
        ),
        (
            "Außerdem genehmigte die Landesregierung Fördermittel von 2 Millionen Euro für die Dorvik GmbH.",
            "de",
            ["grant announced Landesregierung -> Dorvik GmbH 2m EUR"],
        ),
    ],
)
def test_the_firm_or_several_are_no_state_beside(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In die Werft Brukhaven wurden 40 Millionen Euro investiert."),
        ("de", "40-Millionen-Investition in Werft Brukhaven"),
        ("en", "Brindle Motors was sold for $40 million."),
    ],
)
def test_nobody_is_told_to_pay(language: Language, text: str) -> None:
    (claim,) = newsclaims.extract(text, language=language)
    assert claim.investors == ()


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "In 2023 a consortium led by Harwich Bank lent Dorvik $40 million.",
            "loan completed Harwich Bank -> Dorvik 40m USD",
        ),
        (
            "A group of investors led by Merwin Capital has agreed to buy Dorvik for $900 million.",
            "acquisition announced Merwin Capital -> Dorvik 900m USD",
        ),
        (
            "A Merwin-led consortium will buy Dorvik for $5 million. Merwin is rich.",
            "acquisition announced Merwin -> Dorvik 5m USD",
        ),
        ("Harwich Bank led a $7 billion debt deal for Corvane.", "loan completed Harwich Bank -> Corvane 7000m USD"),
    ],
)
def test_who_leads_pays(text: str, answer: str) -> None:
    assert answers(text, "en") == [answer]


@pytest.mark.parametrize(
    ("text", "payers", "receivers"),
    [
        ("France said it would lend Brindle Motors $50 million.", ["France"], ["Brindle Motors"]),
        (
            (
                "Two years after getting a $10 million commitment from Norvest Group to build a network, startup Dorvik"
                " has hired a chief."
            ),
            ["Norvest Group"],
            ["Dorvik"],
        ),
        (
            (
                "Dorvik secured $14 million in financing in the form of loans from several banks to help fund the"
                " construction of its new plant in Leeds."
            ),
            [],
            ["Dorvik"],
        ),
    ],
)
def test_who_gets_the_money_is_who_secures_it(text: str, payers: list[str], receivers: list[str]) -> None:
    (claim,) = newsclaims.extract(text, language="en")
    assert ([i.name for i in claim.investors], [t.name for t in claim.targets]) == (payers, receivers)


def test_nobody_gives_to_himself_by_way_of_another_sentence() -> None:
    text = "The bank Nordia has announced $97 million in aid. The state had to rescue Nordia with $97 million."
    assert all({i.name for i in c.investors}.isdisjoint(t.name for t in c.targets) for c in claims(text, "en"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A U.S. investor paid $40 million for Dorvik.", ["acquisition completed ? -> Dorvik 40m USD"]),
        ("Japan's largest lender bought Dorvik for $40 million.", ["acquisition completed ? -> Dorvik 40m USD"]),
        ("U.S. lawmakers approved $40 million in aid for Dorvik.", ["grant announced U.S. -> Dorvik 40m USD"]),
        ("The China carmaker invested $40 million in Dorvik.", []),
        ("The Larkan pension fund lent Dorvik $5 million.", ["loan completed Larkan -> Dorvik 5m USD"]),
        (
            "Selmer is growing. The Pumpo maker bought Dorvik for $4 million.",
            ["acquisition completed Selmer -> Dorvik 4m USD"],
        ),
    ],
)
def test_the_name_before_a_firms_noun_pays_only_if_it_is_the_firms(text: str, told: list[str]) -> None:
    assert answers(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Larkan is emerging as the leading bidder for Dorvik's rail arm.", "in_talks Larkan -> Dorvik's rail arm"),
        ("Larkan won't bid for Dorvik.", "ended Larkan -> Dorvik"),
        ("Larkan bought Dorvik after months of talks.", "completed Larkan -> Dorvik"),
        ("Selmer asked about Larkan's interest in buying Dorvik.", "in_talks Larkan -> Dorvik"),
        ("Larkan approached Selmer to gauge the maker's interest in bidding for Dorvik.", "in_talks Selmer -> Dorvik"),
    ],
)
def test_who_bids(text: str, told: str) -> None:
    assert answers(text, "en") == [f"acquisition {told}"]


def test_an_insertion_keeps_its_payer_apart_from_the_verb() -> None:
    text = "In 2019 Dorvik, backed by Larkan Group, picked up 10% of Selmer in the market."
    assert answers(text, "en") == ["acquisition completed Dorvik -> Selmer 10%"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Dorvik persuaded Merwin Capital, based in Leeds, to invest $5 million.",
            "en",
            ["investment completed Merwin Capital -> Dorvik 5m USD"],
        ),
        (
            "The duo convinced Selmer Ventures and Arden Capital — founded by Ida Kolb — to back their firm, Dorvik.",
            "en",
            ["investment completed Selmer Ventures+Arden Capital -> Dorvik"],
        ),
        (
            "Dorvik persuaded Merwin Capital to invest $5 million in Selmer.",
            "en",
            ["investment completed Merwin Capital -> Selmer 5m USD"],
        ),
        ("Dorvik asked Merwin Bank to lend $5 million.", "en", ["loan in_talks Merwin Bank -> Dorvik 5m USD"]),
        (
            "Dorvik bat Merwin Capital, 5 Millionen Euro zu leihen.",
            "de",
            ["loan in_talks Merwin Capital -> Dorvik 5m EUR"],
        ),
    ],
)
def test_who_gets_another_to_pay_gets_the_money(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die andere Hälfte des 40-Millionen-Euro-Projekts soll der Kanton Uri beisteuern.", "de"),
        ("Ein Drittel der 4 Millionen Euro für das Freibad Ulm kommt vom Land Hessen.", "de"),
        ("Ohio will pay half of the $40 million project.", "en"),
        ("Ohio will provide 30 percent of the $4 million for the bridge in Leeds.", "en"),
    ],
)
def test_who_pays_a_part_does_not_pay_the_whole(text: str, language: Language) -> None:
    assert not answers(text, language)


def test_what_a_fund_gives_may_stand_before_it() -> None:
    text = "Eine erste Tranche – 4 Millionen Euro – hatte der IWF im Mai an Irland überwiesen."
    assert answers(text, "de") == ["investment completed IWF -> Irland 4m EUR"]
