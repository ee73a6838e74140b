"""Writes what every article of the corpus gives to corpus.jsonl beside this file: `python tests/frozen/write.py`.

One line a claim, sorted: an article's claims stand together, each with id, type, status, names, amount, stake, sources
and conditions. Git shows then what a change of a rule does to claims; tests/test_frozen.py compares.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclaims.evaluate import read_annotated
from newsclaims.extraction import extract_article
from newsclaims.records import Amount, Claim, Stake

FROZEN = Path(__file__).with_name("corpus.jsonl")
CORPUS = Path(__file__).parents[2] / "corpus"


def rows() -> list[str]:
    """A line for each claim of each article."""
    found = (_row(c) for a in read_annotated(CORPUS) for c in extract_article(a.article).claims)
    return sorted(json.dumps(row, ensure_ascii=False) for row in found)


def _row(claim: Claim) -> dict[str, Any]:
    return {
        "article": f"{claim.article.language}/{claim.article.id}",
        "type": claim.type,
        "status": claim.status,
        "investors": [i.name if i.role == "investor" else f"{i.name} ({i.role})" for i in claim.investors],
        "targets": [t.name for t in claim.targets],
        "amount": " ".join(_figures(claim.amount)),
        "stake": " ".join(_figures(claim.stake)),
        "sources": [s.name for s in claim.sources],
        "conditions": [c.text for c in claim.conditions],
        "id": claim.id,
    }


def _figures(figure: Amount | Stake | None) -> Iterator[str]:
    if figure is None:
        return
    low, high = (None if v is None else f"{v:,}" for v in (figure.min, figure.max))
    yield low or "" if low == high else f"{low or ''}..{high or ''}"
    if isinstance(figure, Amount):
        yield figure.currency or "?"
        yield from ["about"] * figure.approx


def main() -> None:
    """Write the file anew and say how many claims it holds."""
    lines = rows()
    FROZEN.write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{len(lines)} claims written to {FROZEN.name}\n")


if __name__ == "__main__":
    main()
