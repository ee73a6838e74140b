import pickle
from types import SimpleNamespace

import pytest
from folders import text
from standin import claims_of

from newsclaims.article import Article
from newsclaims.batch.api import extract_batch
from newsclaims.errors import RuleError


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclaims.batch.api.extract_records", lambda article, task: records(article))


def records(article: Article) -> object:
    from newsclaims.batch.model import Outcome
    from newsclaims.batch.work import to_json

    if "RULES" in article.text:
        raise RuleError("wrong")
    return Outcome(article.id, tuple(to_json(claims_of(article).claims)))


def test_records_come_in_order_and_errors_as_dicts() -> None:
    found = extract_batch(
        [
            Article(id="one", text=text(1), language="en"),
            {"id": "two", "body": text(2), "date": "2026-01-30"},
            {"id": "three", "text": ""},
            {"id": "four", "text": text(4) + "MISHAP"},
            {"text": 5},
        ]
    )
    assert [r["article"]["id"] for r in found[:4]] == ["one", "one", "two", "two"]
    assert found[2]["article"]["published"] == "2026-01-30"
    assert [(e["id"], e["error"]) for e in found[4:]] == [
        ("three", "InputError"), ("four", "InternalError"), ("article 4", "LanguageError"),
    ]  # fmt: skip
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_function_is_found_by_name_and_keeps_no_state() -> None:
    assert pickle.loads(pickle.dumps(extract_batch)) is extract_batch
    article = {"id": "x", "text": text(3)}
    assert extract_batch([article]) == extract_batch([article, article])[:2]
    assert extract_batch([]) == []


def test_a_wrong_rule_file_is_raised() -> None:
    with pytest.raises(RuleError):
        extract_batch([{"text": text(1) + "RULES"}], SimpleNamespace())  # type: ignore[arg-type]
