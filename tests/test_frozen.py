"""What the corpus gives is what it gave before, or the change shows: tests/frozen/write.py says how."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.frozen.write import FROZEN, rows

HOW = "If each change is meant: python tests/frozen/write.py, and look through the diff of tests/frozen/corpus.jsonl."
SHOWN = 40  # claims


def changes(before: list[str], after: list[str]) -> Iterator[str]:
    """A paragraph for each claim that went, came or changed, by article."""
    gone = [json.loads(line) for line in before if line not in set(after)]
    come = [json.loads(line) for line in after if line not in set(before)]
    for old in gone:
        new = max((c for c in come if _kin(old, c)), key=lambda c: _likeness(old, c), default=None)
        if new is None:
            yield f"gone     {_short(old)}"
        else:
            come.remove(new)
            fields = (f"\n           {k}: {old[k]!r} -> {new[k]!r}" for k in old if k != "id" and old[k] != new[k])
            yield f"changed  {_short(old)}{''.join(fields)}"
    yield from (f"new      {_short(new)}" for new in come)


def _kin(old: dict[str, Any], new: dict[str, Any]) -> bool:
    return bool(old["article"] == new["article"] and _likeness(old, new) >= len(old) - 4)


def _likeness(old: dict[str, Any], new: dict[str, Any]) -> int:
    return sum(old[k] == new[k] for k in old)


def _short(row: dict[str, Any]) -> str:
    names = f"{' + '.join(row['investors']) or '?'} -> {' + '.join(row['targets']) or '?'}"
    return f"{row['article']}: {row['type']}/{row['status']} {names} {row['amount']} {row['stake']}".rstrip()


def test_corpus_gives_what_it_gave() -> None:
    before = FROZEN.read_text(encoding="utf-8").splitlines()
    told = list(changes(before, rows()))
    more = [f"… and {len(told) - SHOWN} more"] if len(told) > SHOWN else []
    assert not told, "\n".join([f"{len(told)} claims differ from {FROZEN.name}", *told[:SHOWN], *more, HOW])


def test_every_process_gives_the_same() -> None:
    script = "from tests.frozen.write import rows; print(*rows(), sep='\\n')"
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2")]
    runs = [subprocess.run([sys.executable, "-c", script], env=e, capture_output=True, text=True) for e in seeds]
    assert runs[0].stdout, runs[0].stderr
    assert runs[0].stdout == runs[1].stdout


def row(**fields: Any) -> str:
    whole = {"article": "de/a", "type": "loan", "status": "planned", "investors": ["Kolb"], "targets": ["Dane"]}
    rest = {"amount": "5 EUR", "stake": "", "sources": [], "conditions": [], "id": "1"}
    return json.dumps(whole | rest | fields)


def test_changes_are_told_claim_by_claim() -> None:
    before = [row(), row(article="de/b"), row(article="de/c")]
    after = [row(status="ended", id="2"), row(article="de/c"), row(article="de/d", investors=[])]
    assert list(changes(before, after)) == [
        "changed  de/a: loan/planned Kolb -> Dane 5 EUR\n           status: 'planned' -> 'ended'",
        "gone     de/b: loan/planned Kolb -> Dane 5 EUR",
        "new      de/d: loan/planned ? -> Dane 5 EUR",
    ]
    assert list(changes(before, before)) == []


def test_ids_are_unique_in_their_article() -> None:
    ids = [(r["article"], r["id"]) for r in map(json.loads, FROZEN.read_text(encoding="utf-8").splitlines())]
    assert len(set(ids)) == len(ids)
