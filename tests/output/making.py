"""Claims and extractions for the tests of the writers."""

from dataclasses import dataclass
from typing import Any

from newsclaims.article import Article
from newsclaims.records import Claim

TEXT = """Gerlach kauft Wollin

Die Gerlach AG zahlt laut „Kurier“ bis zu 40 Millionen Euro für Wollin, falls die Behörden zustimmen."""
ARTICLE = Article(id="gerlach", text=TEXT, language="de", title="Gerlach kauft Wollin")


@dataclass(frozen=True)
class Found:
    """Stands in for an extraction, which would need all the rules."""

    article: Article
    claims: tuple[Claim, ...]
    rejected: tuple[Any, ...] = ()


def span(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"text": words, "start": start, "end": start + len(words)}


def claim(**fields: Any) -> Claim:
    told: dict[str, Any] = {
        "id": "c1", "article": ARTICLE.reference(), "type": "acquisition",
        "investors": [{"name": "Gerlach AG", "kind": "company", "mentions": [span("Gerlach AG")]}],
        "targets": [{"name": "Wollin", "kind": "company", "mentions": [span("Wollin")]}],
        "amount": {**span("bis zu 40 Millionen Euro"), "min": None, "max": 40_000_000, "currency": "EUR"},
        "sources": [{"name": "Kurier", "kind": "outlet", **span("Kurier"), "cue": span("laut")}],
        "conditions": [span("falls die Behörden zustimmen")], "status": "announced", "stake": None, "date": None,
        "evidence": [span("Die Gerlach AG")],
        "confidence": 0.9, "rules": ["de.deal.pay"],
    }  # fmt: skip
    return Claim.model_validate(told | fields)


FOUND = Found(ARTICLE, (claim(), claim(id="c2", amount=None, sources=[], conditions=[])))
EMPTY = Found(Article(id="leer", text="Nichts.", language="de"), ())
