import json
import logging
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsclaims.article import Article
from newsclaims.errors import InputError, LanguageError
from newsclaims.intake import Known, read_articles, read_each
from newsclaims.intake.feed import parse_date
from newsclaims.intake.page import without_tags

BODY = "Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro."


def read(folder: Path, value: Any, name: str = "a.json", known: Known = Known()) -> list[Article | InputError]:
    path = folder / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return [found for found in read_each([path], known) if isinstance(found, Article | InputError)]


def only(folder: Path, value: Any, known: Known = Known()) -> Article:
    [article] = read(folder, value, known=known)
    assert isinstance(article, Article), article
    return article


def test_own_field_names(tmp_path: Path) -> None:
    value = {
        "id": "x7", "title": "Gerlach kauft Wollin", "text": BODY, "published": "2026-01-30", "outlet": "Kurier",
        "url": "https://kurier.example/1", "language": "de",
    }  # fmt: skip
    article = only(tmp_path, value)
    assert article.text == f"Gerlach kauft Wollin\n\n{BODY}"
    assert (article.id, article.title, article.outlet) == ("x7", "Gerlach kauft Wollin", "Kurier")
    assert (article.published, article.url, article.language) == (date(2026, 1, 30), "https://kurier.example/1", "de")


@pytest.mark.parametrize("body", ["text", "body", "content", "articleBody"])
@pytest.mark.parametrize("title", ["title", "headline"])
@pytest.mark.parametrize("day", ["date", "pubDate", "published_at", "publishedAt"])
def test_field_names_of_feeds(tmp_path: Path, body: str, title: str, day: str) -> None:
    value = {
        body: BODY,
        title: "T",
        day: "2026-01-30T08:15:00Z",
        "source": {"name": "Kurier"},
        "link": "u",
        "lang": "de-DE",
    }
    article = only(tmp_path, value)
    assert (article.text, article.title, article.published) == (f"T\n\n{BODY}", "T", date(2026, 1, 30))
    assert (article.outlet, article.url, article.language) == ("Kurier", "u", "de")


def test_title_is_not_given_twice(tmp_path: Path) -> None:
    text = f"Gerlach kauft Wollin\n\n{BODY}"
    assert only(tmp_path, {"title": "Gerlach kauft Wollin", "text": text}).text == text


def test_without_an_id_the_file_name_serves(tmp_path: Path) -> None:
    assert only(tmp_path, {"text": BODY}).id == "a"
    assert [a.id for a in read(tmp_path, [{"text": BODY}, {"text": BODY}]) if isinstance(a, Article)] == ["a", "a:2"]
    assert only(tmp_path, {"id": 7, "text": BODY}).id == "7"


@pytest.mark.parametrize("key", ["articles", "items", "entries"])
def test_lists_inside_an_object(tmp_path: Path, key: str) -> None:
    assert len(read(tmp_path, {"status": "ok", key: [{"text": BODY}, {"text": BODY}]})) == 2


def test_tags_of_a_feed_are_taken_out(tmp_path: Path) -> None:
    value = {"content": f"<p>{BODY}</p>\n<p>Der K&auml;ufer <b>zahlt</b> bar.<script>x()</script></p>"}
    assert only(tmp_path, value).text == f"{BODY}\n\nDer Käufer zahlt bar."


def test_text_without_tags_stays_as_it_is() -> None:
    text = "5 < 6 & 7 > 3 \r\n &amp;  <br"
    assert without_tags(text) == text


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    assert (
        only(tmp_path, '{"text": "Die Firma \\ud83d zahlt mit der Bank."}').text
        == "Die Firma \ufffd zahlt mit der Bank."
    )


def test_each_line_of_json_lines_is_an_article(tmp_path: Path) -> None:
    lines = f"{json.dumps({'text': BODY})}\n\n{{bad\n{json.dumps({'id': 'z', 'text': BODY})}\n[1]\n"
    first, second, third, fourth = read(tmp_path, lines, "feed.jsonl")
    assert isinstance(first, Article)
    assert first.id == "feed:1"
    assert "feed.jsonl:3: not JSON" in str(second)
    assert isinstance(third, Article)
    assert third.id == "z"
    assert "feed.jsonl:5: an article must be a JSON object" in str(fourth)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "no article in it"),
        ('{"title": "T"}', "no text in it"),
        ('{"text": {"x": 1}}', "no text in it"),
        ("[" * 100_000, "not JSON"),
        ('{"text": "Die Firma und die Bank", "language": "fr"}', "'fr' is neither"),
        ("3", "must be a JSON object"),
    ],
)
def test_bad_json_is_refused_with_its_place(tmp_path: Path, value: str, reason: str) -> None:
    [error] = read(tmp_path, value)
    assert isinstance(error, InputError)
    assert reason in str(error)
    assert str(tmp_path / "a.json") in str(error)


def test_what_the_caller_knows_goes_first(tmp_path: Path) -> None:
    known = Known(language="en", published=date(2020, 1, 1))
    article = only(tmp_path, {"text": BODY, "language": "de", "published": "2026-01-30"}, known)
    assert (article.language, article.published) == ("en", date(2020, 1, 1))


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-10",
        "2026-03-10T08:00:00+01:00",
        "20260310",
        "Tue, 10 Mar 2026 08:00:00 GMT",
        "10.03.2026",
        " 2026-03-10 ",
    ],
)
def test_dates(text: str) -> None:
    assert parse_date(text, "x") == date(2026, 3, 10)


@pytest.mark.parametrize("text", ["03/10/2026", "gestern", "10. März", "99999999999999"])
def test_other_dates_are_left_out_with_a_warning(text: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert parse_date(text, "x.json") is None
    assert "x.json" in caplog.text


def test_reading_stops_at_the_first_fault_if_asked_to(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        json.dumps([{"text": BODY}, {"text": "Le chat et la souris sont dans la maison avec des amis."}]),
        encoding="utf-8",
    )
    articles = read_articles(path)
    assert next(articles).id == "a"
    with pytest.raises(LanguageError, match="article 2: neither German nor English"):
        next(articles)
