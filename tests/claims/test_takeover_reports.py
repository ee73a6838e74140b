"""Reports of takeovers: bidders told as one of several, roles told behind names, what only tells a size."""

import pytest
from tests.reading import Language, answers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan is among seven firms that have submitted bids for Dorvik.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        ("Larkan is one of the firms that have bid for Dorvik.", ["acquisition in_talks Larkan -> Dorvik"]),
        (
            "Larkan, one of the companies that bought Dorvik in 2015, is not for sale.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
    ],
)
def test_one_of_several_does_what_they_do(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "Larkan gehört zu den sieben Firmen, die Angebote für Dorvik abgegeben haben.",
        "Larkan ist eine der Firmen, die für Dorvik geboten haben.",
    ],
)
def test_german_one_of_several_does_what_they_do(text: str) -> None:
    assert answers(text, "de") == ["acquisition in_talks Larkan -> Dorvik"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A £40m bid for the pump maker Dorvik from Larkan was turned down.",
            ["acquisition ended Larkan -> Dorvik 40m GBP"],
        ),
        (
            "A $40 million offer for Dorvik by Larkan has been accepted.",
            ["acquisition announced Larkan -> Dorvik 40m USD"],
        ),
        ("Offers for Dorvik came from Larkan, its board said.", ["acquisition in_talks Larkan -> Dorvik"]),
        (
            "Larkan has spent $20 million acquiring Dorvik.",
            ["acquisition completed Larkan -> Dorvik 20m USD"],
        ),
        (
            "Kolb spent more than €50m buying Dorvik shares.",
            ["acquisition completed Kolb -> Dorvik 50..m EUR"],
        ),
    ],
)
def test_who_bids_and_spends(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan plans to sell Dorvik to Merwin Capital, the former owner of Selmer Inns.",
            ["acquisition planned Merwin Capital -> Dorvik"],
        ),
        (
            "Larkan sold 40 shops to Dorvik, owner of the Selmer chain, for £12m.",
            ["acquisition completed Dorvik -> 40 shops 12m GBP"],
        ),
        (
            "Larkan will buy Dorvik for £20m, the first takeover in Norway's fishing sector since 2010.",
            ["acquisition announced Larkan -> Dorvik 20m GBP"],
        ),
    ],
)
def test_what_only_describes_is_not_bought(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan made a bid for Dorvik, a group with a market cap of £3bn.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "Larkan has bid for Dorvik, a firm with a market capitalisation of £2.5bn.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "Larkan has bid for Dorvik. Shares in Dorvik rose to $8, giving it a valuation of $2 billion.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
    ],
)
def test_a_size_is_no_price(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan's bid for Selmer failed. Instead, Merwin bought that company.",
            ["acquisition ended Larkan -> Selmer", "acquisition completed Merwin -> Selmer"],
        ),
        (
            "Harwich News reported that Larkan is selling Dorvik. Harwich said the latter could fetch £50m.",
            ["acquisition in_talks ? -> Dorvik 50m GBP"],
        ),
        (
            "Selmer raised £5m. Dorvik said it had closed a $14 million series B round.",
            ["funding_round completed ? -> Selmer 5m GBP", "funding_round completed ? -> Dorvik 14m USD"],
        ),
    ],
)
def test_whom_words_point_to(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan bought Dorvik, now Selmer, in 2001.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "Larkan will buy Dorvik, formerly Selmer Foods, for £30m.",
            ["acquisition announced Larkan -> Dorvik 30m GBP"],
        ),
        (
            "Larkan acquired Dorvik, a New York-based Internet video network.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "Larkan is in talks to buy a unit of Germany's Dorvik for $30 million.",
            ["acquisition in_talks Larkan -> unit of Germany's Dorvik 30m USD"],
        ),
        (
            "Dorvik closed Selmer's Series B funding of $5 million.",
            ["funding_round completed ? -> Selmer 5m USD"],
        ),
        (
            "Larkan's proposed merger with Dorvik is expected to close in May.",
            ["acquisition announced ? -> Larkan+Dorvik"],
        ),
    ],
)
def test_names_and_what_belongs_to_them(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dorvik has had an offer of £40m for its insurance arm.",
            ["acquisition in_talks ? -> insurance arm 40m GBP"],
        ),
        (
            "Dorvik turned down an offer from Larkan for its stake in Selmer.",
            ["acquisition ended Larkan -> Selmer"],
        ),
        (
            "Dorvik rejected a £40m offer for its shares.",
            ["acquisition ended ? -> Dorvik 40m GBP"],
        ),
        (
            "Dorvik raised £30m by selling its pump arm.",
            ["acquisition completed ? -> pump arm 30m GBP"],
        ),
        (
            "Dorvik raised £30m from the sale of Selmer to Larkan.",
            ["acquisition completed Larkan -> Selmer 30m GBP"],
        ),
        (
            "Dorvik cut its debt by £30m by selling Selmer to Larkan.",
            ["acquisition completed Larkan -> Selmer"],
        ),
    ],
)
def test_who_sells_gets_the_sum(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan kaufte Dorvik, heute Selmer, für 40 Mio. Euro.",
            ["acquisition completed Larkan -> Dorvik 40m EUR"],
        ),
        (
            "Dorvik prüft ein Angebot über 40 Millionen Euro für sein Pumpengeschäft.",
            ["acquisition in_talks ? -> Pumpengeschäft von Dorvik 40m EUR"],
        ),
    ],
)
def test_german_takeovers(text: str, found: list[str]) -> None:
    assert answers(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dorvik rejects $1 billion bid\n\nDorvik has rejected an offer of 743m pounds ($1.02bn) from Larkan.",
            ["acquisition ended Larkan -> Dorvik 743m GBP"],
        ),
        (
            "Larkan to buy Dorvik for $1.2 billion\n\nLarkan has agreed to buy Dorvik for $1.24 billion.",
            ["acquisition announced Larkan -> Dorvik 1240m USD"],
        ),
        (
            "Larkan will buy Dorvik for $1.2 billion, Reuters said. The Gazette put the price at $1.24 billion.",
            ["acquisition announced Larkan -> Dorvik 1200m USD", "acquisition announced Larkan -> Dorvik 1240m USD"],
        ),
    ],
)
def test_a_round_figure_repeats_the_exact_one(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Selmer plans to sell Dorvik for £40m. Larkan is considering making an offer, two people said.",
            ["acquisition planned ? -> Dorvik 40m GBP", "acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "Larkan agreed to buy Dorvik for £40m. An earlier merger bid from Merwin stalled last month.",
            ["acquisition announced Larkan -> Dorvik 40m GBP", "acquisition in_talks Merwin -> Dorvik"],
        ),
        (
            "Larkan agreed to buy Dorvik for £40m. Merwin cut its prices in a bid to win buyers.",
            ["acquisition announced Larkan -> Dorvik 40m GBP"],
        ),
    ],
)
def test_an_offer_is_for_what_the_article_is_about(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Larkan has trumped Merwin with a £50m bid for Dorvik.",
            ["acquisition in_talks Larkan -> Dorvik 50m GBP"],
        ),
        (
            "Dorvik has been put up for sale with a price tag of £60m.",
            ["acquisition planned ? -> Dorvik 60m GBP"],
        ),
        (
            "Merwin Partners, which owns 23% of Dorvik, has offered to buy the rest for 90 million euros.",
            ["acquisition in_talks Merwin Partners -> Dorvik 90m EUR"],
        ),
        (
            "Larkan bought Dorvik's owner, Selmer Group, for £40m.",
            ["acquisition completed Larkan -> Selmer Group 40m GBP"],
        ),
        (
            "Merwin is exploring a sale of Dorvik that could value the software maker at $1 billion.",
            ["valuation in_talks ? -> Dorvik 1000m USD"],
        ),
        (
            "Larkan in talks to buy Selmer's unit\n\nLarkan is in talks to buy Selmer's unit, Dorvik, for £4m.",
            ["acquisition in_talks Larkan -> Dorvik 4m GBP"],
        ),
    ],
)
def test_what_is_bid_for_and_sold(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


def test_german_rest_and_means() -> None:
    text = "Merwin hält 23 Prozent an Dorvik und will den Rest für 90 Millionen Euro kaufen."
    assert answers(text, "de") == ["acquisition planned Merwin -> Dorvik 90m EUR"]
    text = "Larkan überraschte mit einem Gebot von 50 Millionen Euro für Dorvik."
    assert answers(text, "de") == ["acquisition in_talks Larkan -> Dorvik 50m EUR"]


def test_a_deal_named_by_its_target_is_its_one_buyers() -> None:
    text = (
        "Larkan agreed to buy Dorvik. It makes pumps. It is old. It is big. "
        "Financing a $30 million Dorvik transaction may be hard, bankers said."
    )
    assert answers(text, "en")[-1].endswith("Larkan -> Dorvik 30m USD")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Shares in Dorvik rose on speculation that it could be the target of a takeover by Denmark's Larkan.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "en",
            "Dorvik, the target of a £5m bid from Larkan, makes pumps.",
            ["acquisition in_talks Larkan -> Dorvik 5m GBP"],
        ),
        ("en", "Dorvik is not the target of a takeover by Larkan.", []),
        (
            "de",
            "Dorvik könnte Ziel einer Übernahme durch Larkan werden.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "de",
            "Dorvik ist das Ziel eines Übernahmeangebots von Larkan.",
            ["acquisition in_talks Larkan -> Dorvik"],
        ),
        (
            "en",
            "Larkan's last big purchase was a third of Danish giant Dorvik in 2000.",
            ["acquisition completed Larkan -> Dorvik 33.3%"],
        ),
    ],
)
def test_whom_a_deal_is_said_to_aim_at(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Larkan has submitted a proposal to buy Dorvik.", ["acquisition in_talks Larkan -> Dorvik"]),
        ("Larkan has submitted an offer for Dorvik.", ["acquisition in_talks Larkan -> Dorvik"]),
        ("Larkan put in a bid for Dorvik.", ["acquisition in_talks Larkan -> Dorvik"]),
        (
            "Dorvik has received a £40m takeover offer. The bid has come from Leeds-based fund Larkan Capital.",
            ["acquisition in_talks Larkan Capital -> Dorvik 40m GBP"],
        ),
        (
            "Larkan has withdrawn its takeover offer for Dorvik. Prices fell. It had tabled an offer for Dorvik.",
            ["acquisition ended Larkan -> Dorvik"],
        ),
        ("Larkan sold Dorvik to the Phoenix consortium.", ["acquisition completed Phoenix -> Dorvik"]),
        ("Larkan first bought into Dorvik in 1969.", ["acquisition completed Larkan -> Dorvik"]),
    ],
)
def test_how_offers_are_told(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Merwin sold Dorvik, its main arm, to state-run oil group Larkan for £93m.",
            ["acquisition completed Larkan -> Dorvik 93m GBP"],
        ),
        ("en", "Merwin sold Dorvik to family-run Larkan.", ["acquisition completed Larkan -> Dorvik"]),
        ("en", "Larkan snapped up Dorvik in a £93m merger.", ["acquisition completed Larkan -> Dorvik 93m GBP"]),
        (
            "de",
            "Larkan übernahm Dorvik in einer Fusion im Wert von 93 Millionen Euro.",
            ["acquisition completed Larkan -> Dorvik 93m EUR"],
        ),
        (
            "en",
            "Dorvik was sold to a consortium which included Merwin for £93m.",
            ["acquisition completed Merwin -> Dorvik 93m GBP"],
        ),
        (
            "de",
            "Larkan verkaufte Dorvik an ein Konsortium, zu dem Merwin und Selmer gehören.",
            ["acquisition completed Merwin+Selmer -> Dorvik"],
        ),
        (
            "en",
            "Larkan's expansion began with the acquisition of Dorvik.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        ("en", "Larkan's trouble began with the acquisition of Dorvik.", []),
        ("en", "Larkan, meanwhile, has agreed to buy Dorvik.", ["acquisition announced Larkan -> Dorvik"]),
        ("en", "Larkan, however, bought Dorvik in May.", ["acquisition completed Larkan -> Dorvik"]),
        ("en", "Larkan, meanwhile, has agreed to merge with Dorvik.", ["acquisition announced ? -> Larkan+Dorvik"]),
        ("en", "Larkan, formerly Interdorv, bought Dorvik.", ["acquisition completed Larkan -> Dorvik"]),
        (
            "en",
            "Larkan has grown. The firm, previously Interdorv, bought Dorvik.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "de",
            "Larkan wächst. Der Konzern, früher Interdorv, kaufte Dorvik.",
            ["acquisition completed Larkan -> Dorvik"],
        ),
    ],
)
def test_who_buys_however_he_is_told(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
