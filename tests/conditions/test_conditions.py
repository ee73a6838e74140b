"""On what a deal hangs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading import book

from newsclaims.conditions import Condition, check_rules, find_conditions
from newsclaims.parsing import parse


def conditions(text: str, language: str) -> list[Condition]:
    return find_conditions(parse(text, book(language)))


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_keeps_its_examples(language: str) -> None:
    checked = check_rules(book(language))
    assert not checked.faults
    assert checked.examples >= checked.rules


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "The sale needs the consent of Ottawa and merger clearance from Brussels.",
            "en",
            ["The sale needs the consent of Ottawa", "merger clearance from Brussels"],
        ),
        (
            "The sale needs the approval of shareholders and the Harbour Board.",
            "en",
            ["The sale needs the approval of shareholders and the Harbour Board"],
        ),
        (
            "Für den Verkauf nötig sind die Zustimmung der Aktionäre und das Ja aus Brüssel.",
            "de",
            ["Für den Verkauf nötig sind die Zustimmung der Aktionäre", "das Ja aus Brüssel"],
        ),
        ("Nötig ist die Freigabe aus Wien und Bern.", "de", ["Nötig ist die Freigabe aus Wien und Bern"]),
    ],
)
def test_each_thing_that_is_needed_is_a_condition(text: str, language: str, wanted: list[str]) -> None:
    assert [text[c.start : c.end] for c in conditions(text, language)] == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Merwin kauft Dorvik: Brüssel billigt den Kauf unter Auflagen", "de", ["unter Auflagen"]),
        ("Brussels clears Merwin's purchase of Dorvik with strings attached", "en", ["with strings attached"]),
        ("Kauf unter Auflagen gebilligt\n\nBrüssel hat den Kauf von Dorvik gebilligt. Merwin freut sich.", "de", []),
    ],
)
def test_a_headline_tells_conditions_where_it_stands_alone(text: str, language: str, wanted: list[str]) -> None:
    assert [text[c.start : c.end] for c in conditions(text, language)] == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sollte sich der Bericht bestätigen, wäre es der größte Kauf des Jahres.", "de"),
        ("Wenn man so will, ist Kolb der Sieger.", "de"),
        ("Es ist offen, ob Dane die 40 Millionen Euro zahlt.", "de"),
        ("Hätte Brüssel zugestimmt, wäre Kolb heute dänisch.", "de"),
        ("Sollte Kolb verkauft werden?", "de"),
        ("If completed, the merger would create a giant.", "en"),
        ("It is not clear if Corvane will pay $40 million.", "en"),
        ("The deal could be announced as soon as next week.", "en"),
        ("The suit against Corvane is still pending.", "en"),
        ("Die Einnahmen hängen vom Ölpreis ab.", "de"),
        ("The state provided $5 million for the plant.", "en"),
    ],
)
def test_looks_like_a_condition_but_is_none(text: str, language: str) -> None:
    assert conditions(text, language) == []


def test_a_clause_is_local_and_a_statement_is_not() -> None:
    text = "Dane zahlt 40 Millionen Euro, falls der Rat zustimmt. Das Kartellamt muss den Kauf noch freigeben."
    local, stated = conditions(text, "de")
    assert (text[local.start : local.end], local.local) == ("falls der Rat zustimmt", True)
    assert (text[stated.start : stated.end], stated.local) == ("Das Kartellamt muss den Kauf noch freigeben", False)
    assert (local.sentence, stated.sentence) == (0, 1)


def test_one_leg_of_a_package() -> None:
    (found,) = conditions("Corvane pays $40 million, with a second tranche due once the drug wins approval.", "en")
    assert found.partial


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("Sollte wenn, if subject to muss noch should (“”).\n")), max_size=100))
def test_any_text_gives_spans_inside_it(language: str, text: str) -> None:
    for found in conditions(text, language):
        assert 0 <= found.start < found.end <= len(text)
