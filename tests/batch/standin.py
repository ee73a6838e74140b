"""A stand-in for the extraction, quick and without spaCy, and a batch run by it as a process of its own."""

import json
import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from newsclaims.article import Article
from newsclaims.batch.model import Task
from newsclaims.batch.run import Batch
from newsclaims.cli.batch import run_told
from newsclaims.records import Claim, TextSpan

SECONDS = float(os.environ.get("STANDIN_SECONDS", "0"))


def claims_of(article: Article, options: Any = None) -> Any:
    """A claim for each line that holds a digit; words in capitals ask for mishaps."""
    time.sleep(SECONDS)
    if "MISHAP" in article.text:
        raise ZeroDivisionError("mishap")
    if "CRASH" in article.text:
        os._exit(9)
    if "HANG" in article.text:
        time.sleep(60)
    lines = [line for line in article.text.splitlines() if any(map(str.isdigit, line))]
    return SimpleNamespace(claims=tuple(_claim(article, number, line) for number, line in enumerate(lines)))


def _claim(article: Article, number: int, line: str) -> Claim:
    start = article.text.index(line)
    span = TextSpan(text=line, start=start, end=start + len(line))
    return Claim(
        id=f"{article.id}-{number}", article=article.reference(), type="investment", investors=(), targets=(),
        amount=None, stake=None, sources=(), conditions=(), status="announced", date=None, evidence=(span,),
        confidence=0.5, rules=("en.standin",),
    )  # fmt: skip


if __name__ == "__main__":
    source, output, ways = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    task = Task(extractor=claims_of, seconds=ways.pop("seconds", 120.0))
    paths = (None if path == "-" else Path(path) for path in (source, output))
    sys.exit(run_told(Batch(*paths, task, **ways)))
