"""Text from articles and claims is text, whatever it says: in the page and in the terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click import unstyle
from review_samples import article, claim

from newsclaims.article import Article
from newsclaims.records import Claim
from newsclaims.review.display import card, evidence
from newsclaims.review.page import render_page
from newsclaims.review.verdicts import Standing, new_verdict

if TYPE_CHECKING:
    from browser import Browser

ATTACKS = [
    "<img src=x onerror=\"document.title='taken'\">",
    "</script><script>document.title='taken'</script>",
    "<!--<script>",
    "]]><svg onload=document.title='taken'>",
    "{{script}} {{data}} ${document.title='taken'}",
    "\"><b onmouseover=alert(1)>'&lt;&amp;",
    "\u2028document.title='taken'\u2029",
    "\u202e<\u2066evil",
    "\\u003c/script\\u003e",
]


def hostile(words: str) -> tuple[Article, Claim]:
    """An article and a claim that say the words wherever they can."""
    text = f"{words}\n\nNordbank {words} kauft für 5 Euro."
    source = article(text, id=words, title=words, outlet=words, url=f"javascript:{words}")
    read = claim(
        source, f"Nordbank {words} kauft", investors=[f"Nordbank {words}"], conditions=[words], sources=[(words, words)]
    )
    return source, read.model_copy(update={"id": words})


@pytest.mark.parametrize("words", ATTACKS)
def test_page_shows_markup_as_text(browser: Browser, words: str) -> None:
    source, read = hostile(words)
    log = [new_verdict(read, "undecided", reviewer=words, note=words)]
    browser.open([read], [source], name=words, reviewer=words, verdicts=log)
    assert "taken" not in browser.driver.title.replace(words, "")
    assert browser.run("return document.querySelectorAll('img, svg, b, script:not(#data)').length") == 1
    assert browser.text("#article h2") == words
    assert words in browser.text(".card .finder.f-investor")
    assert browser.text(".note-line") == words
    assert browser.all("a") == []
    browser.keys("e")
    browser.run("dispatchEvent(new Event('beforeprint'))")
    assert browser.run("return document.querySelectorAll('img, svg, b, script:not(#data)').length") == 1


@pytest.mark.parametrize("words", ATTACKS)
def test_data_in_the_page_cannot_end_its_element(words: str) -> None:
    source, read = hostile(words)
    page = render_page([read], [source], reviewing=True, name=words)
    inert = page.split('<script type="application/json" id="data">')[1].split("</script>")[0]
    assert json.loads(inert)["articles"][0]["title"] == words
    assert not set("<>&\u2028\u2029") & set(inert)


def test_foreign_script_is_not_allowed_to_run(browser: Browser) -> None:
    browser.open()
    browser.run("""
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
    """)
    assert browser.driver.title != "taken"
    (message,) = browser.complaints()
    assert "Content Security Policy" in message


def test_lone_surrogates_do_not_break_the_page(browser: Browser) -> None:
    source = article("Titel \ud83d kaputt\n\nNordbank kauft.")
    browser.open([claim(source, "Nordbank kauft.", investors=["Nordbank"])], [source], reviewing=False)
    assert browser.marked("investor") == "Nordbank"


@pytest.mark.parametrize("words", ["\x1b[2J\x1b]0;taken\x07", "\x9b31m", "\u202egnp.exe", "a\rb"])
def test_terminal_gets_no_control_characters(words: str) -> None:
    source, read = hostile(words)
    standing = Standing(new_verdict(read, "accept", reviewer=words, note=words))
    shown = unstyle("\n".join([*card(read, standing), *evidence(read, source.text, width=60, colour=False)]))
    assert not set(words) & set(shown) & set("\x1b\x07\x9b\u202e\r")
