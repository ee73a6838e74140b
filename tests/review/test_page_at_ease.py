"""The page stays readable and quick: light and dark, narrow, by keyboard alone, with 2,000 claims."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from review_samples import FIRST, article, claim

from newsclaims.article import Article
from newsclaims.records import Claim

if TYPE_CHECKING:
    from browser import Browser

CONTRAST = """
  const parse = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const light = (color) => {
    const linear = (v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = parse(color).map((v) => linear(v / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/rgba\\(0, 0, 0, 0\\)/.test(color)) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const seen = [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility() && e.textContent.trim());
  return seen.map((e) => {
    const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
    return [e.className + " " + e.textContent.slice(0, 20), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
"""
READ = (
    "mark, #article p, #article h2, .legend span, #progress, .facts, button, "
    ".card :is(.type, .status, .finder, q, dd, dt, .unnamed, .confidence, .badge)"
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(browser: Browser, scheme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.open()
    browser.keys("a", "r", "k", "k")
    faint = [(what, round(ratio, 2)) for what, ratio in browser.run(CONTRAST, READ) if ratio < 4.5]
    assert not faint, faint


def test_dark_is_dark(browser: Browser) -> None:
    feature = {"name": "prefers-color-scheme", "value": "dark"}
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.open()
    ground = browser.run("return getComputedStyle(document.body).backgroundColor")
    assert max(map(int, re.findall(r"\d+", ground))) < 60


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_nothing_runs_off_the_side(browser: Browser, width: int) -> None:
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        browser.open()
        browser.keys("e")
        assert browser.run("return document.documentElement.scrollWidth") <= width
        assert browser.run(
            "return [...document.querySelectorAll('.reading, .claims')].every(e => e.scrollWidth <= e.clientWidth + 1)"
        )
    finally:
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_everything_is_reached_by_tab(browser: Browser) -> None:
    browser.open()
    browser.run("document.activeElement.blur()")
    reached = []
    for _ in range(40):
        browser.keys("\ue004")
        reached.append(
            browser.run("const e = document.activeElement; return e.name || e.id || e.textContent.slice(0, 6)")
        )
    for what in (
        "words",
        "type",
        "status",
        "decision",
        "least",
        "reviewer",
        "download",
        "help-open",
        "Accept",
        "Reject",
        "Undo",
    ):
        assert any(str(name).startswith(what) for name in reached), what


def test_focus_follows_the_claim_and_escape_leaves_the_filter(browser: Browser) -> None:
    browser.open()
    browser.keys("j")
    assert browser.run("return document.activeElement.dataset.index") == "1"
    browser.keys("/", "x", "\ue00c", "?")
    assert browser.one("#help").is_displayed()
    browser.keys("\ue00c")
    assert not browser.one("#help").is_displayed()


def many(count: int) -> tuple[list[Claim], list[Article]]:
    """Claims, four to an article of some length."""
    filler = "\n\n".join(f"Absatz {n} sagt mit vielen Wörtern wenig über das Geschäft der Nordbank." for n in range(30))
    articles = [article(f"Bericht {n}\n\n{FIRST}\n\n{filler}", id=f"a{n}") for n in range(count // 4)]
    amount = {"text": "50 Millionen Euro", "min": 5e7, "max": 5e7}
    return [
        claim(one, FIRST, id=f"{one.id}-{n}", investors=["Nordbank"], targets=["Solarbauer"], amount=dict(amount))
        for one in articles
        for n in range(4)
    ], articles


STEPS = """
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  for (let n = 0; n < 30; n += 1) {
    press(n % 3 ? "j" : "a");
    document.body.getBoundingClientRect();
  }
"""
FILTER = """
  const box = document.querySelector("[name=words]");
  box.value = "bericht 7";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();
"""


def test_two_thousand_claims_stay_fluid(browser: Browser) -> None:
    browser.open(*many(40))
    few = (browser.effort(STEPS), browser.effort(FILTER))
    browser.open(*many(2000))
    assert browser.run("return document.querySelectorAll('.card > *').length") < 200  # most cards are not filled yet
    assert browser.effort(STEPS) < 3 * few[0] + 0.1
    assert browser.effort(FILTER) < 3 * few[1] + 0.5
    assert browser.text("#progress").startswith("10 of 2000 decided")


def test_cards_are_filled_where_the_list_is_scrolled_to(browser: Browser) -> None:
    browser.open(*many(400))
    browser.run("document.querySelector('.claims').scrollTop = 30000")
    filled = """
      const seen = [...document.querySelectorAll(".card")].filter((card) => {
        const box = card.getBoundingClientRect();
        return box.top < innerHeight && box.bottom > 0;
      });
      return seen.length > 0 && seen.every((card) => card.children.length);
    """
    from selenium.webdriver.support.wait import WebDriverWait

    WebDriverWait(browser.driver, 10).until(lambda _: browser.run(filled))
