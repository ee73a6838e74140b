import io
import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsclaims.article import Article, text_hash
from newsclaims.errors import InputError, MissingExtraError
from newsclaims.intake import STDIN, read_articles, read_each

BODY = "Die Gerlach AG übernimmt den Pumpenbauer Wollin für 40 Millionen Euro."
PAGE = f"""<!doctype html><html><head><title>Gerlach kauft Wollin</title></head><body>
<nav><a href="/">Start</a></nav><article>
<h1>Gerlach kauft Wollin</h1><p>{BODY} Das teilte die Gerlach AG am Montag mit.</p>
<p>Die Kartellwächter müssen dem Geschäft noch
zustimmen, hieß es in der Mitteilung.</p></article><footer>Impressum</footer></body></html>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "b" / "c" / "zwei.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "eins.v2.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "bild.png").write_bytes(b"\x89PNG")
    (tmp_path / ".versteckt.txt").write_text(BODY, encoding="utf-8")
    return tmp_path


def test_ids_are_paths_below_the_folder_without_ending(folder: Path) -> None:
    assert [a.id for a in read_articles(folder)] == ["b/c/zwei", "eins.v2"]


def test_a_card_beside_a_text_says_more_of_it(folder: Path) -> None:
    card = {"published": "2026-01-30", "source": "Kurier", "claims": []}
    (folder / "eins.v2.json").write_text(json.dumps(card), encoding="utf-8")
    article = list(read_articles(folder))[1]
    assert (article.id, article.published, article.outlet, article.text) == (
        "eins.v2",
        date(2026, 1, 30),
        "Kurier",
        BODY,
    )
    assert list(read_articles(folder / "eins.v2.txt")) == [article]


def test_a_folder_without_articles_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no article in this folder"):
        list(read_articles(tmp_path))


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[Article | InputError | MissingExtraError]:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    return list(read_each([STDIN]))


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (BODY, [text_hash(BODY)[:12]]),
        (json.dumps({"text": BODY, "id": "j"}), ["j"]),
        (json.dumps([{"text": BODY, "id": "j"}, {"text": BODY, "id": "k"}], indent=1), ["j", "k"]),
        (f"{json.dumps({'text': BODY, 'id': 'j'})}\n{json.dumps({'text': BODY, 'id': 'k'})}\n", ["j", "k"]),
        (json.dumps({"text": BODY, "id": "j"}, indent=2), ["j"]),
    ],
)
def test_standard_input_in_any_form(monkeypatch: pytest.MonkeyPatch, data: str, ids: list[str]) -> None:
    found = stdin(monkeypatch, data.encode())
    assert [a.id for a in found if isinstance(a, Article)] == ids


def test_a_page_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trafilatura")
    [article] = stdin(monkeypatch, PAGE.encode())
    assert isinstance(article, Article)
    assert article.title == "Gerlach kauft Wollin"


def test_the_text_of_a_page_is_what_trafilatura_finds(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    (tmp_path / "seite.html").write_text(PAGE, encoding="utf-8")
    [article] = read_articles(tmp_path / "seite.html")
    assert article.id == "seite"
    assert article.text.startswith("Gerlach kauft Wollin\n")
    assert BODY in article.text
    assert "Impressum" not in article.text


def test_a_page_without_an_article_is_a_fault(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    (tmp_path / "leer.html").write_text("<html><body></body></html>", encoding="utf-8")
    with pytest.raises(InputError, match=r"leer\.html: no article text"):
        list(read_articles(tmp_path / "leer.html"))


def test_without_trafilatura_the_pip_line_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    (tmp_path / "seite.html").write_text(PAGE, encoding="utf-8")
    with pytest.raises(MissingExtraError, match=r"pip install 'newsclaims\[html\]'"):
        list(read_articles(tmp_path / "seite.html"))
