import json
from pathlib import Path
from typing import Any

import pytest

from newsclaims.article import Article
from newsclaims.errors import InputError
from newsclaims.evaluate import (
    Annotated,
    Answer,
    Compared,
    difference_lines,
    read_annotated,
    read_claims,
    score_lines,
    scores,
)
from newsclaims.evaluate.annotated import Figure
from newsclaims.evaluate.comparing import align, common, equal, same_figure, same_wording

EUR_40M = {"min": 40e6, "max": 40e6, "currency": "EUR", "approx": False}


def answer(**fields: Any) -> Answer:
    told = {
        "type": "acquisition", "investors": ["Gerlach AG"], "targets": ["Wollin"], "amount": EUR_40M, "stake": None,
        "sources": ["Kurier"], "conditions": [], "status": "announced",
        "evidence": ["Gerlach zahlt 40 Millionen Euro für Wollin."],
    }  # fmt: skip
    return Answer.model_validate(told | fields)


def compared(gold: list[Answer], found: list[Answer], language: Any = "de") -> Compared:
    return Compared(Annotated(Article(id="a", text="x", language=language), tuple(gold)), tuple(found))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gerlach AG", "gerlach"),
        ("the Wall Street Journal", "WSJ"),
        ("Amazon’s", "Amazon"),
        ("Robert Gerlach", "Gerlach"),
        ("Siemens Energy", "Siemens Energy Holding"),
        ("wenn die Behörden dem Geschäft zustimmen", "die Behörden dem Geschäft zustimmen"),
    ],
)
def test_wordings_that_mean_the_same(a: str, b: str) -> None:
    assert same_wording(a, b)
    assert same_wording(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("Gerlach", "Wollin"), ("", "Wollin"), ("AG", ""), ("Deutsche Bank", "Dresdner Bank Ost")]
)
def test_wordings_that_do_not(a: str, b: str) -> None:
    assert not same_wording(a, b)


def test_each_item_of_a_list_is_used_once() -> None:
    assert common("investors", ["Gerlach", "Gerlach AG"], ["Gerlach"]) == 1


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        (None, None, True),
        (EUR_40M, None, False),
        (EUR_40M, {**EUR_40M, "max": 40.3e6}, True),
        (EUR_40M, {**EUR_40M, "max": 41e6}, False),
        (EUR_40M, {**EUR_40M, "min": None}, False),
        (EUR_40M, {**EUR_40M, "currency": "USD"}, False),
        (
            {**EUR_40M, "alt": {"min": 44e6, "max": 44e6, "currency": "USD"}},
            {"min": 44e6, "max": 44e6, "currency": "USD"},
            True,
        ),
    ],
)
def test_figures(gold: dict[str, Any] | None, found: dict[str, Any] | None, same: bool) -> None:
    first, second = (Figure.model_validate(f) if f else None for f in (gold, found))
    assert same_figure(first, second) is same


def test_the_likeliest_pairs_are_taken_first() -> None:
    exact, near = answer(), answer(investors=["Kolb"], status="planned")
    assert align([near, exact], [exact, near]) == [(0, 1), (1, 0)]
    assert align([exact], [answer(investors=["Kolb"], targets=["X"], amount=None, evidence=["Anders."])]) == []


def test_all_right_is_one() -> None:
    perfect = scores([compared([answer()], [answer()])])
    assert (perfect["card"].precision, perfect["card"].recall, perfect["card"].f1) == (1, 1, 1)
    assert perfect["stake"] == (0, 0, 0)
    assert perfect["stake"].f1 == 0


def test_one_wrong_field_costs_the_card_but_not_the_core() -> None:
    table = scores([compared([answer()], [answer(status="planned")])])
    assert (table["status"], table["core"], table["card"]) == ((0, 1, 1), (1, 0, 0), (0, 1, 1))


def test_a_missed_and_a_spurious_claim_count_in_all_fields() -> None:
    table = scores([compared([answer()], []), compared([], [answer(), answer()])])
    assert (table["investors"], table["amount"], table["found"]) == ((0, 2, 1), (0, 2, 1), (0, 2, 1))


def test_differences_are_told() -> None:
    told = "\n".join(
        difference_lines(compared([answer(), answer(targets=["Kolb"], amount=None)], [answer(status="planned")]))
    )
    assert "differs in status" in told
    assert "missed acquisition/announced  Gerlach AG -> Kolb" in told
    assert list(difference_lines(compared([answer()], [answer()]))) == []


def test_table_has_both_languages() -> None:
    lines = list(score_lines([compared([answer()], [answer()]), compared([answer()], [], "en")]))
    assert lines[0] == "2 articles, 2 claims annotated, 1 found"
    assert lines[1].split() == [
        "de",
        "prec",
        "recall",
        "F1",
        "en",
        "prec",
        "recall",
        "F1",
        "all",
        "prec",
        "recall",
        "F1",
    ]
    assert lines[-1].split() == [
        "card",
        "1.000",
        "1.000",
        "1.000",
        "0.000",
        "0.000",
        "0.000",
        "1.000",
        "0.500",
        "0.667",
    ]


def sheet(**fields: Any) -> dict[str, Any]:
    return {"doc": "a", "language": "de", "published": None, "claims": [answer().model_dump(mode="json")], **fields}


def test_pairs_below_a_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "a.txt").write_text("Titel\r\n", encoding="utf-8", newline="")
    (tmp_path / "de" / "a.json").write_text(json.dumps(sheet()), encoding="utf-8")
    (tmp_path / "other.json").write_text("no sheet", encoding="utf-8")
    [annotated] = read_annotated(tmp_path)
    assert annotated.article.text == "Titel\r\n"
    assert annotated.claims == (answer(),)


def test_a_list_brings_its_texts_or_has_them_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "b.txt").write_text("Aus der Datei", encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps([sheet(text="Aus der Liste"), sheet(doc="b")]), encoding="utf-8")
    assert [a.article.text for a in read_annotated(tmp_path / "gold.json")] == ["Aus der Liste", "Aus der Datei"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON"),
        (json.dumps([{"doc": "a"}]), "language"),
        (json.dumps([sheet(doc="b")]), "b.txt"),
        ("[]", "no annotated"),
    ],
)
def test_bad_annotations_are_told(tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "gold.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=reason):
        list(read_annotated(tmp_path / "gold.json"))


@pytest.mark.parametrize("content", ["{}", "{", "[1]", '[{"article": {"id": "a"}}]'])
def test_records_that_are_none_are_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "claims.jsonl").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="not claim records"):
        read_claims(tmp_path / "claims.jsonl")


def test_equal_needs_lists_of_one_length() -> None:
    assert equal("sources", answer(), answer())
    assert not equal("sources", answer(), answer(sources=["Kurier", "Bote"]))
