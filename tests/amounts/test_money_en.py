"""English wordings of sums, row by row."""

import pytest

from newsclaims.amounts import find_money
from newsclaims.rulebook import Rulebook

BOOK = Rulebook("en")
K, M, G, T = 10**3, 10**6, 10**9, 10**12

ROWS = [
    # signs, codes, names, magnitudes
    ("Quarrel Labs raised $40 million.", "$40 million", 40 * M, 40 * M, "USD", False),
    ("Quarrel Labs raised USD 40m.", "USD 40m", 40 * M, 40 * M, "USD", False),
    ("a £3m cheque", "£3m", 3 * M, 3 * M, "GBP", False),
    ("raised $725MM there", "$725MM", 725 * M, 725 * M, "USD", False),
    ("raised $50mn there", "$50mn", 50 * M, 50 * M, "USD", False),
    ("cost €2bn all told", "€2bn", 2 * G, 2 * G, "EUR", False),
    ("cost $1.5B all told", "$1.5B", 1500 * M, 1500 * M, "USD", False),
    ("cost ¥1.2trn all told", "¥1.2trn", 1200 * G, 1200 * G, "JPY", False),
    ("cost $1.2tn all told", "$1.2tn", 1200 * G, 1200 * G, "USD", False),
    ("cost €12,500,000 all told", "€12,500,000", 12_500_000, 12_500_000, "EUR", False),
    ("cost $750K all told", "$750K", 750 * K, 750 * K, "USD", False),
    ("cost HK$500m, all told", "HK$500m", 500 * M, 500 * M, "HKD", False),
    ("cost S$12m, all told", "S$12m", 12 * M, 12 * M, "SGD", False),
    ("cost NZ$40m, all told", "NZ$40m", 40 * M, 40 * M, "NZD", False),
    ("cost NT$3bn, all told", "NT$3bn", 3 * G, 3 * G, "TWD", False),
    ("cost C$40m, all told", "C$40m", 40 * M, 40 * M, "CAD", False),
    ("cost A$24bn, all told", "A$24bn", 24 * G, 24 * G, "AUD", False),
    ("cost AU$24bn, all told", "AU$24bn", 24 * G, 24 * G, "AUD", False),
    ("cost R$2bn, all told", "R$2bn", 2 * G, 2 * G, "BRL", False),
    ("cost R15bn, all told", "R15bn", 15 * G, 15 * G, "ZAR", False),
    ("cost RM2bn, all told", "RM2bn", 2 * G, 2 * G, "MYR", False),
    ("cost CHF20m, all told", "CHF20m", 20 * M, 20 * M, "CHF", False),
    ("cost EUR3.6bn, all told", "EUR3.6bn", 3600 * M, 3600 * M, "EUR", False),
    ("cost 50M€, all told", "50M€", 50 * M, 50 * M, "EUR", False),
    ("cost 300 million Canadian dollars", "300 million Canadian dollars", 300 * M, 300 * M, "CAD", False),
    ("cost 300 million Hong Kong dollars", "300 million Hong Kong dollars", 300 * M, 300 * M, "HKD", False),
    ("cost 5 billion Norwegian crowns", "5 billion Norwegian crowns", 5 * G, 5 * G, "NOK", False),
    ("cost 5 billion crowns", "5 billion crowns", 5 * G, 5 * G, None, False),
    ("cost 5 billion won", "5 billion won", 5 * G, 5 * G, "KRW", False),
    ("cost 5 billion rand", "5 billion rand", 5 * G, 5 * G, "ZAR", False),
    ("cost 5 million shekels", "5 million shekels", 5 * M, 5 * M, "ILS", False),
    ("cost 5 million Swiss francs", "5 million Swiss francs", 5 * M, 5 * M, "CHF", False),
    ("cost 5 billion naira", "5 billion naira", 5 * G, 5 * G, "NGN", False),
    ("cost 5 billion yuan", "5 billion yuan", 5 * G, 5 * G, "CNY", False),
    ("cost 5 billion rupees", "5 billion rupees", 5 * G, 5 * G, "INR", False),
    # India
    ("put in Rs 500 crore", "Rs 500 crore", 5 * G, 5 * G, "INR", False),
    ("put in ₹2.5 lakh crore", "₹2.5 lakh crore", 2500 * G, 2500 * G, "INR", False),
    ("put in INR 35 Cr", "INR 35 Cr", 350 * M, 350 * M, "INR", False),
    ("put in Rs1,200cr", "Rs1,200cr", 12 * G, 12 * G, "INR", False),
    ("put in Rs 1,18,000 crore", "Rs 1,18,000 crore", 1180 * G, 1180 * G, "INR", False),
    ("put in Rs 50 lakh", "Rs 50 lakh", 5 * M, 5 * M, "INR", False),
    ("put in ₹8,000-9,000 crore", "₹8,000-9,000 crore", 80 * G, 90 * G, "INR", False),
    # bounds
    ("may lend it as much as $2bn", "as much as $2bn", None, 2 * G, "USD", False),
    ("at most $2bn", "at most $2bn", None, 2 * G, "USD", False),
    ("capped at €2bn", "capped at €2bn", None, 2 * G, "EUR", False),
    ("no more than €2bn", "no more than €2bn", None, 2 * G, "EUR", False),
    ("a $3 billion-plus takeover", "$3 billion-plus", 3 * G, None, "USD", False),
    ("north of $3bn", "north of $3bn", 3 * G, None, "USD", False),
    ("raised $3bn+ so far", "$3bn+", 3 * G, None, "USD", False),
    ("upwards of $3bn", "upwards of $3bn", 3 * G, None, "USD", False),
    ("well over $3bn", "well over $3bn", 3 * G, None, "USD", False),
    ("in excess of $3bn", "in excess of $3bn", 3 * G, None, "USD", False),
    ("$3bn or more", "$3bn or more", 3 * G, None, "USD", False),
    ("no less than $3bn", "no less than $3bn", 3 * G, None, "USD", False),
    ("a little over £20m", "a little over £20m", 20 * M, None, "GBP", True),
    ("slightly more than £20m", "slightly more than £20m", 20 * M, None, "GBP", True),
    ("close to $9bn", "close to $9bn", None, 9 * G, "USD", True),
    ("just shy of $9bn", "just shy of $9bn", None, 9 * G, "USD", True),
    ("not quite $9bn", "not quite $9bn", None, 9 * G, "USD", True),
    ("a sub-$10m round", "sub-$10m", None, 10 * M, "USD", False),
    ("less than $10m", "less than $10m", None, 10 * M, "USD", False),
    ("some $600m", "some $600m", 600 * M, 600 * M, "USD", True),
    ("~$300M", "~$300M", 300 * M, 300 * M, "USD", True),
    ("$600m or so", "$600m or so", 600 * M, 600 * M, "USD", True),
    ("an estimated $600m", "an estimated $600m", 600 * M, 600 * M, "USD", True),
    ("in the region of £600m", "in the region of £600m", 600 * M, 600 * M, "GBP", True),
    ("up to about $6.1bn", "up to about $6.1bn", None, 6100 * M, "USD", True),
    ("potentially more than $1bn", "more than $1bn", G, None, "USD", False),
    ("its (at least) $18 billion bet", None, 18 * G, None, "USD", False),
    ("the loans added up to $40 million", "$40 million", 40 * M, 40 * M, "USD", False),
    ("another $80m", "$80m", 80 * M, 80 * M, "USD", False),
    ("for a reported $240 million", "$240 million", 240 * M, 240 * M, "USD", False),
    # ranges
    ("$500 million to $1 billion", "$500 million to $1 billion", 500 * M, G, "USD", False),
    ("anywhere from €5m to €8m", "anywhere from €5m to €8m", 5 * M, 8 * M, "EUR", False),
    ("a $5-billion-to-$7-billion fab", "$5-billion-to-$7-billion", 5 * G, 7 * G, "USD", False),
    ("wants $10-20bn", "$10-20bn", 10 * G, 20 * G, "USD", False),
    ("wants $10bn-$20bn", "$10bn-$20bn", 10 * G, 20 * G, "USD", False),
    ("wants $10–20bn", "$10–20bn", 10 * G, 20 * G, "USD", False),
    ("wants $10-$20 billion", "$10-$20 billion", 10 * G, 20 * G, "USD", False),
    ("between 10 and 20 billion dollars", "between 10 and 20 billion dollars", 10 * G, 20 * G, "USD", False),
    ("€3.6-4 billion", "€3.6-4 billion", 3600 * M, 4 * G, "EUR", False),
    ("€500M-€1B", "€500M-€1B", 500 * M, G, "EUR", False),
    ("£133m-£134m", "£133m-£134m", 133 * M, 134 * M, "GBP", False),
    ("between $900 million and $1.1 billion", None, 900 * M, 1100 * M, "USD", False),
    ("between $5bn (€4.8bn) and $6bn (€5.8bn)", "between $5bn (€4.8bn) and $6bn", 5 * G, 6 * G, "USD", False),
    ("€5bn (US$5.8bn) to €6bn for it", None, 5 * G, 6 * G, "EUR", False),
    ("for five to seven million pounds", "five to seven million pounds", 5 * M, 7 * M, "GBP", False),
    # compounds, words
    ("a $40-billion plan", "$40-billion", 40 * G, 40 * G, "USD", False),
    ("a 2.5-billion-euro plan", "2.5-billion-euro", 2500 * M, 2500 * M, "EUR", False),
    ("an 11.7 billion-euro valuation", "11.7 billion-euro", 11700 * M, 11700 * M, "EUR", False),
    ("a 300 million-pound credit line", "300 million-pound", 300 * M, 300 * M, "GBP", False),
    ("five million francs", "five million francs", 5 * M, 5 * M, "CHF", False),
    ("twenty-five million pounds", "twenty-five million pounds", 25 * M, 25 * M, "GBP", False),
    ("a hundred and twenty thousand euros", "a hundred and twenty thousand euros", 120 * K, 120 * K, "EUR", False),
    ("half a billion euros", "half a billion euros", G // 2, G // 2, "EUR", False),
    ("a quarter of a billion euros", "a quarter of a billion euros", G // 4, G // 4, "EUR", False),
    ("a billion and a half dollars", "a billion and a half dollars", 1500 * M, 1500 * M, "USD", False),
    ("two and a half billion dollars", "two and a half billion dollars", 2500 * M, 2500 * M, "USD", False),
    ("two point five billion dollars", "two point five billion dollars", 2500 * M, 2500 * M, "USD", False),
    ("a symbolic euro", "a symbolic euro", 1, 1, "EUR", False),
    ("one pound", "one pound", 1, 1, "GBP", False),
    ("tens of billions of dollars", "tens of billions of dollars", 10 * G, 100 * G, "USD", True),
    ("hundreds of millions of dollars", "hundreds of millions of dollars", 100 * M, G, "USD", True),
    ("a multibillion-euro rescue", "multibillion-euro", 2 * G, None, "EUR", True),
    ("a multi-billion dollar rescue", "multi-billion dollar", 2 * G, None, "USD", True),
    ("several million dollars", "several million dollars", 2 * M, None, "USD", True),
    ("a couple of billion dollars", "a couple of billion dollars", 2 * G, 2 * G, "USD", True),
    ("poured billions into chips", "billions", G, None, None, True),
    ("a billion-dollar bet", "billion-dollar", G, None, "USD", True),
    ("a mid-eight-figure sum", "mid-eight-figure sum", 10 * M, 100 * M, None, True),
    ("a seven-figure bridge", "seven-figure bridge", M, 10 * M, None, True),
    ("in the low seven figures", "low seven figures", M, 10 * M, None, True),
    ("a double-digit million euro sum", "double-digit million euro", 10 * M, 100 * M, "EUR", True),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "currency", "approx"), ROWS, ids=[r[0][:40] for r in ROWS])
def test_rows(text: str, words: str | None, low: float, high: float, currency: str, approx: bool) -> None:
    found = find_money(text, BOOK)
    assert [(m.min, m.max, m.currency, m.approx) for m in found] == [(low, high, currency, approx)]
    assert words is None or text[found[0].start : found[0].end] == words


@pytest.mark.parametrize(
    "text",
    [
        "It has 500 million users.",
        "It sold 3.4m shares of the Series B stock.",
        "3i filed a 10-K and a 401(k) form.",
        "The mast is 300 m tall, the run 5k long.",
        "Millions of people watched, 15 million years old as it is.",
        "The company has two won contracts and five won prizes.",
        "A 200-million-user network with 300 million monthly readers.",
        "Growth was double-digit in 2019 and 2020.",
        "A 40 billion-parameter model on 5 million tonnes.",
        "a year earlier, a quarter later, one of the two",
        "",
        "million dollars",
    ],
)
def test_not_money(text: str) -> None:
    assert find_money(text, BOOK) == []


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("raised its bid to $12bn from $10bn", 10 * G, 12 * G),
        ("raised its bid from $10bn to $12bn", 10 * G, 12 * G),
        ("lifted it from $10 to $12 billion", 10 * G, 12 * G),
        ("spent $12bn, up from $10bn", 10 * G, 12 * G),
    ],
)
def test_change_gives_two_sums(text: str, old: int, new: int) -> None:
    assert {(m.min, m.change_from) for m in find_money(text, BOOK)} == {(old, True), (new, False)}


def test_from_to_without_a_change_is_a_range() -> None:
    (found,) = find_money("ranging from $10bn to $12bn", BOOK)
    assert (found.min, found.max) == (10 * G, 12 * G)


@pytest.mark.parametrize(
    ("text", "currency", "alt_currency", "alt"),
    [
        ("€1.2bn ($1.3bn)", "EUR", "USD", 1300 * M),
        ("C$5.1m (US$4m)", "CAD", "USD", 4 * M),
        ("€4bn/$4.6bn", "EUR", "USD", 4600 * M),
        ("3bn Swedish crowns, or about $300m", "SEK", "USD", 300 * M),
        ("40 million pounds (about 52 million dollars)", "GBP", "USD", 52 * M),
    ],
)
def test_conversion(text: str, currency: str, alt_currency: str, alt: int) -> None:
    (found,) = find_money(text, BOOK)
    assert found.currency == currency
    assert found.alt is not None
    assert (found.alt.currency, found.alt.min) == (alt_currency, alt)


def test_price_per_share_is_marked_and_its_total_is_not_a_conversion() -> None:
    price, total = find_money("$7.50 a share, or about $3.4bn", BOOK)
    assert (price.per, price.alt, total.per, total.min, total.approx) == ("share", None, "", 3400 * M, True)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$3 million a year", "year"),
        ("$3 million a year ago", ""),
        ("$80 a barrel", "unit"),
        ("$13/month", "year"),
        ("sold 3.4m shares at $30", "share"),
        ("$200 million each", ""),
    ],
)
def test_prices(text: str, per: str) -> None:
    assert [m.per for m in find_money(text, BOOK)] == [per]


def test_missing_currency_and_unit() -> None:
    text = "Its €650m trails the 700 million that Corvane offered, and a quarter of 4 billion in cash."
    assert [m.currency for m in find_money(text, BOOK)][:2] == ["EUR", "EUR"]
    assert [m.min for m in find_money("It sought $4 billion, but got only 2.5.", BOOK)] == [4 * G, 2500 * M]
    assert [m.min for m in find_money("It put in 2 and 3 million pounds.", BOOK)] == [2 * M, 3 * M]
