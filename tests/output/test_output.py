import json

import pytest
from tests.output.making import EMPTY, FOUND, Found, claim

from newsclaims.cli.formats import FORMATS, write
from newsclaims.output.table import table_lines
from newsclaims.output.wording import amount_words, money_words, number, printable
from newsclaims.records import Amount, Claim


def written(form: str, *found: Found) -> str:
    return "".join(write(form, found))  # type: ignore[arg-type]


def test_json_is_one_list_of_all_claims() -> None:
    records = json.loads(written("json", FOUND, EMPTY, FOUND))
    assert [r["id"] for r in records] == ["c1", "c2", "c1", "c2"]
    assert records[0]["schema"] == "newsclaims/1"
    assert [Claim.model_validate(r) for r in records[:2]] == list(FOUND.claims)


def test_json_is_indented_as_json_dumps_does_it() -> None:
    text = written("json", FOUND)
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"


def test_jsonl_is_one_claim_a_line() -> None:
    lines = written("jsonl", FOUND).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["c1", "c2"]


@pytest.mark.parametrize(("form", "text"), [("json", "[]\n"), ("jsonl", ""), ("table", "leer\n  no claims\n")])
def test_an_article_without_claims(form: str, text: str) -> None:
    assert written(form, EMPTY) == text


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_whole_sums_are_written_as_integers(form: str) -> None:
    assert '"max":40000000,' in written(form, FOUND).replace(" ", "")


@pytest.mark.parametrize("width", [70, 80, 200])
def test_table_fits_the_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    table = written("table", FOUND)
    assert max(map(len, table.splitlines())) <= width
    assert "Gerlach" in table
    assert "Kurier" in table


def test_empty_columns_fall_out() -> None:
    assert list(table_lines(("a", "b"), [("x", "")], 80)) == ["a", "-", "x"]


def test_html_is_one_page_that_fetches_nothing() -> None:
    page = written("html", FOUND)
    assert page.lower().startswith("<!doctype html>")
    assert "default-src &#x27;none&#x27;" in page or "default-src 'none'" in page
    assert not any(f'{attribute}="http' in page for attribute in ("src", "href"))


def test_all_formats_are_named() -> None:
    assert FORMATS == ("json", "jsonl", "table", "html")


@pytest.mark.parametrize(
    ("low", "high", "approx", "words"),
    [
        (50_000_000, 50_000_000, False, "50 m EUR"),
        (None, 50_000_000_000, False, "up to 50 bn EUR"),
        (10_000_000_000, 20_000_000_000, False, "10-20 bn EUR"),
        (900_000_000, 1_200_000_000, False, "900 m - 1.2 bn EUR"),
        (2_500_000_000, 2_500_000_000, True, "about 2.5 bn EUR"),
        (1_000_000, None, True, "upwards of 1 m EUR"),
        (None, 1_000_000, True, "just under 1 m EUR"),
        (350_000, 350_000, False, "350,000 EUR"),
        (0, 0, False, "0 EUR"),
    ],
)
def test_amounts_in_words(low: int | None, high: int | None, approx: bool, words: str) -> None:
    assert amount_words(Amount(text="", start=0, end=0, min=low, max=high, currency="EUR", approx=approx)) == words


def test_money_and_stake_stand_together() -> None:
    stake = {"text": "", "start": 0, "end": 0, "min": 25.1, "max": 25.1}
    assert money_words(claim(stake=stake)) == "up to 40 m EUR, 25.1 %"


def test_numbers_lose_nothing_that_matters() -> None:
    assert [number(n) for n in (1, 999_999, 1_000_000, 1.5e9, 2e12, 0.5)] == [
        "1",
        "999,999",
        "1 m",
        "1.5 bn",
        "2 tn",
        "0.5",
    ]


def test_what_steers_a_terminal_is_not_printed() -> None:
    assert printable("a\x1b[31mb\r\nc\u202ed") == "a [31mb c d"
