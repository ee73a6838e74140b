import logging
from pathlib import Path

import pytest

from newsclaims.article import Article
from newsclaims.errors import InputError
from newsclaims.intake import MAX_CHARACTERS, Known, read_articles, read_each
from newsclaims.intake.plain import title_of

BODY = "Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro."


def only(path: Path, known: Known = Known()) -> Article:
    [article] = read_articles(path, known)
    return article


def write(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_line_ends_blanks_and_marks_stay(tmp_path: Path) -> None:
    text = f"Titel\r\n\r\n{BODY}\u00a0\u2028 Gut\u0308e 😀\r\n"
    article = only(write(tmp_path, text.encode()))
    assert article.text == text
    assert article.title == "Titel"
    assert article.id == "a"


def test_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    assert only(write(tmp_path, b"\xef\xbb\xbf" + BODY.encode())).text == BODY
    assert only(write(tmp_path, BODY.encode("utf-16"))).text == BODY


def test_windows_1252_is_read_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert only(write(tmp_path, f"{BODY} „So viel.“".encode("cp1252"))).text == f"{BODY} „So viel.“"
    assert "Windows-1252" in caplog.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        ("\u00a0\u2003".encode(), "no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\x01\x02\x03\x04 text", "binary"),
        (b"Die Firma zahlt \x81\x8d f\xfcr", "not UTF-8"),
        (b"a" * (MAX_CHARACTERS + 1), "5,000,000"),
        (b"Gerlach", "too short to tell"),
    ],
)
def test_bad_text_is_refused_with_its_place(tmp_path: Path, data: bytes, reason: str) -> None:
    path = write(tmp_path, data)
    with pytest.raises(InputError, match=reason) as caught:
        only(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        only(tmp_path / "none.txt")


def test_the_longest_text_is_read(tmp_path: Path) -> None:
    text = f"{BODY} ".ljust(MAX_CHARACTERS, "x")
    assert len(only(write(tmp_path, text.encode("utf-8"))).text) == MAX_CHARACTERS


def test_one_bad_file_costs_the_others_nothing(tmp_path: Path) -> None:
    good, bad = write(tmp_path, BODY.encode(), "good.txt"), write(tmp_path, b"", "bad.txt")
    first, second, third = read_each([bad, good, tmp_path / "none.txt"])
    assert isinstance(first, InputError)
    assert isinstance(second, Article)
    assert isinstance(third, InputError)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Gerlach kauft Wollin\n\nDie Gerlach AG kauft.", "Gerlach kauft Wollin"),
        ("\n  Gerlach kauft Wollin  \n \t\n\nDie", "Gerlach kauft Wollin"),
        ("Gerlach kauft Wollin\r\rDie", "Gerlach kauft Wollin"),
        ("Gerlach kauft Wollin: Was nun?\n\nDie", "Gerlach kauft Wollin: Was nun?"),
        ("Die Gerlach AG kauft Wollin.\n\nDie", None),
        ("Gerlach kauft Wollin\nDie Gerlach AG", None),
        ("Gerlach kauft Wollin", None),
        ("x" * 201 + "\n\nDie", None),
        ("", None),
    ],
)
def test_title_is_a_short_first_line_before_a_blank_one(text: str, title: str | None) -> None:
    assert title_of(text) == title
