"""The page in a real browser: reading, deciding, editing, filtering, downloading."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from review_samples import FIRST, SECOND, article, bank_claims, bread, bread_claims, claim, place

from newsclaims.cli.review import review_command
from newsclaims.review.page import render_page
from newsclaims.review.verdicts import Verdict, new_verdict

if TYPE_CHECKING:
    from browser import Browser


def test_marks_of_the_current_claim_say_what_its_fields_say(browser: Browser) -> None:
    browser.open()
    first = bank_claims()[0]
    assert browser.marked("amount") == first.amount.text
    assert browser.marked("investor") == "Nordbank"
    assert browser.marked("target") == "Solarbauer"
    assert browser.marked("source") == "Hafenblatt|Verhandlungskreise"
    assert browser.marked("condition") == first.conditions[0].text
    assert browser.marked("evidence").replace("|", "") == "".join(span.text for span in first.evidence)


def test_places_count_code_points(browser: Browser) -> None:
    source = article("🌞🌞 Ein Titel\n\n👩🏽‍🚀 𝔑ordbank kauft Solarbauer für 5 Millionen Euro.")
    read = claim(source, "Solarbauer", targets=["Solarbauer"], amount={"text": "5 Millionen Euro", "min": 5, "max": 5})
    browser.open([read], [source])
    assert (browser.marked("target"), browser.marked("amount")) == ("Solarbauer", "5 Millionen Euro")


def test_text_of_the_article_is_shown_whole_with_its_title_once(browser: Browser) -> None:
    browser.open()
    assert browser.text("#article h2") == article().title
    paragraphs = browser.run(
        "return [...document.querySelectorAll('#article > :is(h2, p:not(.facts))')].map(p => p.textContent)"
    )
    assert paragraphs == article().text.split("\n\n")


def test_lines_broken_to_a_width_are_one_paragraph(browser: Browser) -> None:
    browser.open(bread_claims(), [bread()])
    assert len(browser.all("#article > p:not(.facts)")) == 2


def test_keys_decide_and_go_on(browser: Browser) -> None:
    browser.open()
    assert browser.current() == 0
    browser.keys("j", "k", "a")
    assert browser.current() == 1
    browser.keys("r")
    assert browser.decisions()[:2] == ["accept", "reject"]
    assert browser.text("#progress").startswith("2 of 4 decided")
    browser.keys("u")
    assert browser.current() == 1
    assert browser.decisions()[1] == "undecided"


def test_downloaded_verdicts_apply(browser: Browser, claims_file: Path) -> None:
    browser.open()
    browser.keys("a", "r", "u", "r")
    path = browser.download()
    lines = [Verdict.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {v.reviewer for v in lines} == {"Ada"}
    decisions = [("bank-1", "accept"), ("bank-2", "reject"), ("bank-2", "undecided"), ("bank-2", "reject")]
    assert [(v.claim, v.decision) for v in lines] == decisions
    result = CliRunner().invoke(review_command, [str(claims_file), "--apply", str(path)])
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [record["verdict"] and record["verdict"]["decision"] for record in records] == [
        "accept",
        "reject",
        None,
        None,
    ]


def test_edit_in_the_form(browser: Browser, claims_file: Path) -> None:
    browser.open()
    browser.keys("e")
    browser.choose(".editor [aria-label=Status]", "completed")
    largest = browser.one("[aria-label='Largest sum']")
    largest.clear()
    largest.send_keys("55m")
    browser.one(".save").click()
    (line,) = browser.verdicts()
    assert line["decision"] == "edit"
    assert set(line["edits"]) == {"status", "amount"}
    assert line["edits"]["amount"]["max"] == 55_000_000
    assert "up to €55m" in browser.text(".card")
    result = CliRunner().invoke(
        review_command, [str(claims_file), "--apply", str(browser.folder / "claims.jsonl.verdicts.jsonl")]
    )
    record = json.loads(result.stdout.splitlines()[0])
    assert (record["status"], record["amount"]["max"]) == ("completed", 55_000_000)
    assert record["verdict"]["replaced"]["status"] == "planned"


def test_edit_takes_words_selected_in_the_article(browser: Browser) -> None:
    browser.open()
    browser.keys("e")
    browser.run("""
      const at = [...document.querySelectorAll('#article [data-at]')].find(e => e.textContent.includes('Lüneburg 🌞'));
      const node = at.firstChild, start = node.data.indexOf('🌞'), range = document.createRange();
      range.setStart(node, start); range.setEnd(node, node.data.indexOf('Celle') + 5);
      getSelection().removeAllRanges(); getSelection().addRange(range);
      [...document.querySelectorAll('.add')].find(b => b.textContent.includes('condition')).click();
    """)
    browser.one(".save").click()
    added = browser.verdicts()[0]["edits"]["conditions"][-1]
    assert added["text"] == "🌞 und Celle"
    assert article().text[added["start"] : added["end"]] == added["text"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("value.status = 'perhaps'", "status: must be one of"),
        ("value.amount.max = 'much'", "amount.max: must be of type"),
        ("value.amount.min = 9e9", "amount: min is larger than max"),
        ("delete value.evidence", "evidence: is missing"),
        ("value.colour = 'red'", "colour: there is no such field"),
        ("value.targets[0].mentions[0].start += 1", "target: the article does not say"),
        ("value.confidence = 2", "confidence: must lie within 0 and 1"),
    ],
)
def test_edit_as_json_is_checked_against_the_schema(browser: Browser, change: str, fault: str) -> None:
    browser.open()
    browser.keys("e")
    browser.run(f"""
      const box = document.querySelector('textarea'), value = JSON.parse(box.value);
      {change};
      box.value = JSON.stringify(value); box.dispatchEvent(new Event('input'));
    """)
    assert browser.text(".fault").startswith(fault)
    assert not browser.one(".save").is_enabled()


def test_form_without_a_change_is_no_verdict(browser: Browser) -> None:
    browser.open()
    browser.keys("e")
    browser.one(".save").click()
    assert "Nothing is changed" in browser.text(".fault")
    browser.keys("\ue00c")
    assert browser.all(".editor") == []
    assert browser.verdicts() == []


def test_note(browser: Browser) -> None:
    browser.open()
    browser.keys("a", "k", "n", *"call <b>Ada</b>", "\ue007")
    assert browser.text(".card .note-line") == "call <b>Ada</b>"
    assert [(v["decision"], v["note"]) for v in browser.verdicts()] == [("accept", ""), ("accept", "call <b>Ada</b>")]


def test_filters(browser: Browser) -> None:
    browser.open()
    browser.keys("/", *"crumbly")
    assert browser.shown() == [2, 3]
    assert browser.current() == 2
    browser.run("document.getElementById('clear').click()")
    browser.one("[name=least]").send_keys("50m")
    assert browser.shown() == [0, 3]
    browser.choose("[name=type]", "valuation")
    assert browser.shown() == [3]


def test_filter_for_undecided(browser: Browser) -> None:
    browser.open()
    browser.keys("a", "a")
    browser.choose("[name=decision]", "undecided")
    assert browser.shown() == [2, 3]


def test_mark_and_card_find_each_other(browser: Browser) -> None:
    browser.open()
    browser.run("[...document.querySelectorAll('mark.other')].find(m => m.textContent.includes('Millionen')).click()")
    assert browser.current() == 1
    browser.run("document.querySelectorAll('.card')[0].querySelector('.finder.f-amount').click()")
    assert browser.current() == 0
    assert browser.text("mark.flash") == "bis zu 50 Millionen Euro"
    browser.run("document.querySelector('mark.f-target').click()")
    assert browser.text(".card .finder.flash") == "Solarbauer"


def test_verdicts_survive_a_reload(browser: Browser) -> None:
    browser.open()
    browser.keys("a")
    browser.run(
        "window.onbeforeunload = null; addEventListener('beforeunload', e => e.stopImmediatePropagation(), true)"
    )
    browser.driver.get(browser.driver.current_url)
    assert browser.decisions()[0] == "accept"
    assert browser.current() == 1


def test_kept_verdicts_give_way_to_a_later_log(browser: Browser) -> None:
    browser.open()
    browser.keys("a", "a")
    first, second = (Verdict.model_validate(line) for line in browser.verdicts())
    later = new_verdict(bank_claims()[0], "reject")
    page = render_page(
        bank_claims(), [article()], reviewing=True, name="claims.jsonl", verdicts=[first, later]
    )  # as a page made anew after the first download went into the log
    (browser.folder / "page.html").write_text(page, encoding="utf-8")
    browser.driver.get(browser.driver.current_url)
    assert browser.decisions() == ["reject", "accept"]
    assert [line["decision"] for line in browser.verdicts()] == ["accept", "reject", "accept"]
    assert second.claim == "bank-2"


def test_page_starts_from_the_log_and_shows_stale_verdicts(browser: Browser) -> None:
    first, second = bank_claims()
    earlier = second.model_copy(update={"status": "planned"})
    log = [new_verdict(first, "accept", reviewer="Bo"), new_verdict(earlier, "reject", reviewer="Bo")]
    browser.open([first, second], [article()], verdicts=log)
    assert browser.decisions() == ["accept", "stale"]
    assert browser.current() == 1
    assert "when the claim read differently" in browser.text(".stale-line")


def test_without_the_text_the_evidence_is_shown(browser: Browser) -> None:
    browser.open(bank_claims(), [])
    assert "not at hand" in browser.text("#article .notice")
    shown = browser.run(
        "return [...document.querySelectorAll('#article p:not(.facts, .notice)')].map(p => p.textContent)"
    )
    assert shown[0] == FIRST
    assert shown[-1] == SECOND
    assert browser.marked("amount") == "bis zu 50 Millionen Euro"


def test_showing_takes_no_verdicts(browser: Browser) -> None:
    browser.open(reviewing=False)
    browser.keys("a", "e", "j")
    assert browser.current() == 1
    assert set(browser.decisions()) == {"undecided"}
    assert not browser.one("#download").is_displayed()
    assert browser.all(".controls, .editor") == []
    assert browser.text("#progress") == "4 claims"


def test_showing_lists_articles_without_claims(browser: Browser) -> None:
    browser.open([], [bread()], reviewing=False, name="")
    assert browser.text("#article h2") == bread().title
    assert browser.text(".article-head .count") == "no claims"
    assert browser.driver.title == bread().title


def test_paper_holds_every_article_and_claim(browser: Browser) -> None:
    browser.open()
    browser.run("dispatchEvent(new Event('beforeprint'))")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert len(browser.all("#printed .card")) == 4
    assert browser.one("#printed .printed-article").is_displayed()
    assert not browser.one("main").is_displayed()
    assert article().text.split("\n\n")[2] in browser.text("#printed")


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("2018-01-01", "2018-12-31", "2018"),
        ("2018-02-01", "2018-02-28", "2018-02"),
        ("2018-02-03", "2018-02-03", "2018-02-03"),
        ("2018-02-03", "2018-03-01", "2018-02-03 – 2018-03-01"),
        (None, "2018-03-01", "… – 2018-03-01"),
        ("2018-xx-01", "soon", "2018-xx-01 – soon"),
    ],
)
def test_period_of_a_deal(browser: Browser, first: str | None, last: str, shown: str) -> None:
    source = article()
    when = {**place(source, "12. Mai"), "from": first, "to": last}
    browser.open([claim(source, FIRST, date=when)], [source])
    assert browser.text(".card .finder.f-date") == shown
