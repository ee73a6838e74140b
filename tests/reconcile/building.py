"""Makes claims for the tests from a few words: names, a sum, who says so."""

import hashlib
from collections.abc import Sequence
from typing import Any

from newsclaims.records import Claim

Bounds = tuple[float | None, float | None, str | None]


def span(text: str, start: int = 0) -> dict[str, Any]:
    return {"text": text, "start": start, "end": start + len(text)}


def source(name: str) -> dict[str, Any]:
    """'outlet:Tagblatt' or 'anonymous:zwei Kenner'; without a kind it is an outlet."""
    kind, _, plain = name.rpartition(":")
    return {**span(plain), "name": plain, "kind": kind or "outlet", "cue": span("sagt")}


def article(name: str, **fields: Any) -> dict[str, Any]:
    base = {"id": name, "title": None, "url": None, "outlet": None, "published": None, "language": "de"}
    digest = hashlib.sha256((fields.pop("body", None) or name).encode()).hexdigest()
    return {**base, "sha256": digest, **fields}


def claim(
    name: str,
    investors: Sequence[str] | str = "Nordstern",
    targets: Sequence[str] | str = "Kolibri",
    amount: Bounds | float | None = None,
    **fields: Any,
) -> Claim:
    """A claim; `amount` in euros, or min, max and currency; `article` is a name or what `article()` gives."""
    given = fields.pop("article", f"article-{name}")
    art = article(given, **fields.pop("about", {})) if isinstance(given, str) else given
    kind = fields.pop("type", "investment")
    says = fields.pop("evidence", f"Ein Satz über {name}.")
    stake = fields.pop("stake", None)
    return Claim.model_validate(
        {
            "id": name,
            "article": art,
            "type": kind,
            "investors": [party(n) for n in _many(investors)],
            "targets": [party(n) for n in _many(targets)],
            "amount": money(amount, approx=fields.pop("approx", False), alt=fields.pop("alt", None)),
            "stake": {**span("Anteil"), "min": stake[0], "max": stake[1]} if stake else None,
            "sources": [source(s) for s in fields.pop("sources", ())],
            "conditions": [span(c) for c in fields.pop("conditions", ())],
            "status": fields.pop("status", "in_talks"),
            "date": date(fields.pop("date", None)),
            "evidence": [span(s) for s in _many(says)],
            "confidence": 0.9,
            "rules": [],
            **fields,
        }
    )


def _many(names: Sequence[str] | str) -> Sequence[str]:
    return [names] if isinstance(names, str) else names


def party(name: str) -> dict[str, Any]:
    return {"name": name, "kind": "company", "mentions": [span(name)]}


def money(amount: Bounds | float | None, *, approx: bool, alt: Bounds | None) -> dict[str, Any] | None:
    if amount is None:
        return None
    low, high, currency = amount if isinstance(amount, tuple) else (amount, amount, "EUR")
    other = alt and {"min": alt[0], "max": alt[1], "currency": alt[2]}
    return {**span("eine Summe"), "min": low, "max": high, "currency": currency, "approx": approx, "alt": other}


def date(days: tuple[str, str] | None) -> dict[str, Any] | None:
    return {**span("damals"), "from": days[0], "to": days[1]} if days else None


def openai_claims() -> list[Claim]:
    """The deal between Amazon and OpenAI as a German article tells it, with an English one beside it."""
    german = article("de-1", outlet="Rheinkurier", published="2026-01-30", title="Amazon lockt OpenAI")
    english = article("en-1", outlet="Harbour Post", published="2026-02-03", language="en")
    condition = "sofern OpenAI mehr Rechenleistung mietet"
    return [
        claim("c1", "Amazon", "OpenAI", (None, 50e9, "USD"), article=german, sources=["Wall Street Journal"]),
        claim(
            "c2", "Amazon", "OpenAI", (10e9, 20e9, "USD"), article=german, sources=["The Information"],
            conditions=[condition], evidence="Zehn bis 20 Milliarden sollen es sein, " + condition + ".",
        ),
        claim(
            "c3", "Amazon.com Inc.", "OpenAI LLC", (None, 50e9, "USD"), article=english,
            sources=["WSJ", "anonymous:people close to it"],
        ),
    ]  # fmt: skip
