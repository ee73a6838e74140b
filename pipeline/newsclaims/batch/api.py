"""Extraction for a distributed engine: a plain function over plain data; rules are read once a process."""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from newsclaims.article import Article
from newsclaims.batch.model import Outcome, Task
from newsclaims.batch.work import extract_records, failure_of
from newsclaims.errors import InputError, RuleError
from newsclaims.intake.feed import read_entry
from newsclaims.intake.incoming import Known

if TYPE_CHECKING:
    from newsclaims.extraction import Options

AnyArticle = Article | Mapping[str, Any]


def extract_batch(articles: Iterable[AnyArticle], options: "Options | None" = None) -> list[dict[str, Any]]:
    """The claim records of some articles, in order, each as the dict that its JSON line holds.

    Arguments and result are picklable and the result hangs on nothing else, so that any engine may call it anywhere.

    Args:
        articles: `Article` records, or dicts with at least "text", in the field names that feeds use.
        options: the user's own rules and names.

    Returns:
        For each article its records; for one that cannot be read a dict with "id", "place", "error" and "reason".
        Only these have the key "error".

    Raises:
        RuleError: a rule file is wrong.
    """
    task = Task(options=options)
    return [record for number, article in enumerate(articles) for record in _records(article, number, task)]


def _records(article: AnyArticle, number: int, task: Task) -> list[dict[str, Any]]:
    outcome = _outcome(article, f"article {number}", task)
    return [outcome.failure.as_dict()] if outcome.failure else [json.loads(record) for record in outcome.records]


def _outcome(article: AnyArticle, place: str, task: Task) -> Outcome:
    try:
        return extract_records(article if isinstance(article, Article) else _read(article, place), task)
    except RuleError:
        raise
    except Exception as error:  # noqa: BLE001, RUF100 - one article must not end the batch
        article_id = article.id if isinstance(article, Article) else str(article.get("id") or place)
        return Outcome(article_id, failure=failure_of(article_id, place, error))


def _read(value: Mapping[str, Any], place: str) -> Article:
    found = read_entry(dict(value), place)
    if isinstance(found, InputError):
        raise found
    return found.article(Known())
