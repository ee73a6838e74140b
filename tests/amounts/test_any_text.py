"""Whatever the text: no error, offsets that slice back, sound intervals, and no more than linear time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclaims.amounts import check_rules, find_amounts, find_money, find_stakes
from newsclaims.rulebook import Rulebook

BOOKS = {"de": Rulebook("de"), "en": Rulebook("en")}

WORDS = """
    1 20 3,5 3.5 1.200 1,200 1'000 2029 $ € £ US$ EUR T€ Mio. Mrd. Millionen Milliarde Milliarden- million bn m k crore
    Euro -Euro Dollar dollars Kronen won Franken zwei zwölf ein eine a half two hundred and several mehrere tens of
    zweistelliger -stellig seven-figure bis bis_zu up_to to - – between zwischen und and from von auf um über knapp
    rund about ~ + ( ) [ ] / % Prozent percent Anteil stake of Kelner Runde -Runde kredit je_Aktie a_share . , ; ’ '
    „ “ » « 🙂 İ ß
"""
MARKS = ["\n", "\n\n", "\r\n", "\u00a0", "\u202f", "\u2009", "\u00ad", "\u200b", "\ufeff", "u\u0308", "\u0301", "  "]
PIECES = st.sampled_from([*WORDS.split(), *MARKS])
MIXED = st.lists(PIECES, max_size=30).map(lambda ps: " ".join(ps).replace("_", " "))
GLUED = st.lists(PIECES, max_size=30).map("".join)
TEXTS = st.one_of(MIXED, GLUED, st.text(max_size=60), st.text("0123456789.,' -$€mnMkb%", max_size=60))


def sound(text: str, language: str) -> None:
    book = BOOKS[language]
    money = find_money(text, book)
    last = 0
    for m in money:
        assert last <= m.start <= m.core[0] < m.core[1] <= m.end <= len(text)
        assert m.min is not None or m.max is not None
        assert m.min is None or m.max is None or m.min <= m.max
        assert not m.head or m.core[0] < m.head_start < m.end
        assert m.rule
        last = m.end
    last = 0
    for s in find_stakes(text, book, money):
        assert last <= s.start < s.end <= len(text)
        assert all(m.end <= s.start or s.end <= m.start for m in money)
        assert s.min is not None or s.max is not None
        last = s.end


@pytest.mark.parametrize("language", BOOKS)
@given(text=TEXTS)
def test_any_text(language: str, text: str) -> None:
    sound(text, language)


@given(
    value=st.integers(1, 999),
    part=st.integers(0, 99),
    unit=st.sampled_from([("Mio.", "m", 10**6), ("Milliarden", " billion", 10**9)]),
)
def test_values_are_exact(value: int, part: int, unit: tuple[str, str, int]) -> None:
    german, english, scale = unit
    expected = value * scale + part * scale // 100
    for text, language in ((f"{value},{part:02} {german} Euro", "de"), (f"€{value}.{part:02}{english}", "en")):
        (found,) = find_money(text, BOOKS[language])
        assert (found.min, type(found.min)) == (expected, int)


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("de", "Er gibt 5\u00a0Mio.\u202f€ dazu", "5\u00a0Mio.\u202f€", 5_000_000),
        ("de", "Er gibt 5\r\nMillionen\r\nEuro dazu", None, 5_000_000),
        ("de", "Die 5-Milli\u00adonen-Euro-Run\u00adde steht", "5-Milli\u00adonen-Euro-Run\u00adde", 5_000_000),
        ("de", "fu\u0308nf Millionen Euro", "fu\u0308nf Millionen Euro", 5_000_000),
        ("de", "🙂🙂 fünf Millionen Euro", "fünf Millionen Euro", 5_000_000),
        ("de", "İİ 5 MILLIONEN EURO", "5 MILLIONEN EURO", 5_000_000),
        ("de", "\ufeff5 Mio. Euro", "5 Mio. Euro", 5_000_000),
        ("de", "»5 Mio. Euro«", "5 Mio. Euro", 5_000_000),
        ("de", "1’250’000 Fr.", "1’250’000 Fr.", 1_250_000),
        ("de", "5‑Millionen‑Euro‑Runde", "5‑Millionen‑Euro‑Runde", 5_000_000),
        ("en", "Paid US$5\u00a0million.", "US$5\u00a0million", 5_000_000),
        ("en", "Paid $5\nmillion.", "$5\nmillion", 5_000_000),
    ],
)
def test_odd_characters(language: str, text: str, words: str | None, value: int) -> None:
    (found,) = find_money(text, BOOKS[language])
    assert (found.min, found.max) == (value, value)
    assert words is None or text[found.start : found.end] == words


HOSTILE = [
    "1" * 10_000, " " * 10_000, "-" * 10_000, "1 " * 5_000, "1." * 5_000, "1,000," * 2_000, "$" * 10_000, "$1-" * 3_000,
    "zwei" * 3_000, "two-" * 3_000, "hundred and " * 1_000, "Millionen " * 1_000, "million-" * 1_000,
    "Millionen" + "a" * 10_000, "1 Million-" + "a-" * 5_000, "bis zu " * 1_500 + "5 Mio. Euro", "5% of " * 1_500,
    "a third of " * 1_000, "$5m (€4m) " * 1_000, "5 Millionen für " * 1_000, "zwei- bis " * 1_000, "tens of " * 1_000,
    "\u00ad" * 10_000, "u\u0308" * 5_000, "5 Prozent " * 1_000, "(" * 10_000, "\n" * 10_000, "between 5 and " * 800,
]  # fmt: skip


@pytest.mark.parametrize("language", BOOKS)
@pytest.mark.parametrize("text", HOSTILE, ids=[repr(t[:14]) for t in HOSTILE])
def test_hostile_texts_take_linear_time(language: str, text: str) -> None:
    book = BOOKS[language]
    started = time.process_time()
    find_stakes(text, book, find_money(text, book))
    once = time.process_time() - started
    assert once < 8
    sound(text, language)


def test_two_megabytes() -> None:
    text = (
        "Die Runde über 12 Mio. Euro steht, sagt die Firma aus Ulm, und niemand sonst weiß davon. "
        + "Und dann nichts. " * 54
    )
    text *= 2_000
    started = time.process_time()
    assert len(find_money(text, BOOKS["de"])) == 2_000
    assert time.process_time() - started < 60


def test_public_function_gives_records() -> None:
    text = "Kranz zahlt bis zu 30 Mio. Euro (33 Mio. Dollar) und 40 % an der Börse."
    (amount,) = find_amounts(text, language="de")
    assert (amount.text, amount.min, amount.max, amount.currency) == ("bis zu 30 Mio. Euro", None, 30_000_000, "EUR")
    assert amount.alt is not None
    assert (amount.alt.max, amount.alt.currency) == (33_000_000, "USD")


def test_same_text_same_answer(book: Rulebook) -> None:
    text = "5 Mio. Euro, $5 million"
    assert find_money(text, book) == find_money(text, book)


def test_rules_pass_their_own_examples(book: Rulebook) -> None:
    checked = check_rules(book)
    assert [str(f) for f in checked.faults] == []
    assert checked.rules > 20
    assert checked.examples > 60
