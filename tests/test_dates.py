"""When a deal is or was."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclaims.dates import check_rules, find_dates
from newsclaims.parsing import parse
from newsclaims.rulebook import Rulebook

THURSDAY = date(2026, 3, 12)


def found(text: str, language: str, published: date | None = THURSDAY) -> list[tuple[str, str | None, str | None]]:
    dates = find_dates(parse(text, Rulebook(language)), published)
    return [(text[d.start : d.end], d.from_, d.to) for d in dates]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_keeps_its_examples(language: str) -> None:
    checked = check_rules(Rulebook(language))
    assert not checked.faults
    assert checked.examples >= checked.rules


def test_several_dates_of_a_text_in_order() -> None:
    text = "Dane stieg 2018 ein und will im vierten Quartal 2027 den Rest kaufen."
    assert [d[1] for d in found(text, "de")] == ["2018-01-01", "2027-10-01"]


def test_relative_dates_stay_open_without_a_day_of_publication() -> None:
    assert found("Corvane bought Brindle last year.", "en", None) == [("last year", None, None)]
    assert found("Corvane bought Brindle in 2019.", "en", None) == [("in 2019", "2019-01-01", "2019-12-31")]


def test_figures_are_no_years() -> None:
    assert found("Kolb hat 2000 Mitarbeiter und zahlt 2.010 Euro.", "de") == []
    assert found("Corvane paid $2020 for 2000 units.", "en") == []


def test_a_day_that_does_not_exist_stays_open() -> None:
    assert found("Am 31. Februar 2024 geschah nichts.", "de")[0][1:] == (None, None)


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("Am 31. Mai 2024, in late Q4 next year Ende")), max_size=60))
def test_any_text_gives_spans_inside_it(language: str, text: str) -> None:
    for span, first, last in found(text, language):
        assert span.strip()
        assert (first is None) == (last is None)


def test_the_date_library_waits_until_it_is_needed() -> None:
    code = "import sys, newsclaims.dates; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
