"""Articles and claims for the tests: places are found by their words."""

from typing import Any

from newsclaims.article import Article
from newsclaims.records import Claim

BANK = """Nordbank steigt bei Solarbauer ein

Die Nordbank will sich mit bis zu 50 Millionen Euro am Anlagenbauer Solarbauer beteiligen. \
Das berichtet das „Hafenblatt“ unter Berufung auf Verhandlungskreise. \
Voraussetzung sei, dass der Aufsichtsrat am 12. Mai zustimmt.

Ein Sprecher von Solarbauer wollte die Zahl nicht bestätigen. Die „Elbezeitung“ nennt einen niedrigeren Betrag: \
Demnach zahlt die Nordbank rund 35 Millionen Euro für 12,5 Prozent der Anteile.

Solarbauer baut Dachanlagen und beschäftigt 240 Menschen in Lüneburg 🌞 und Celle."""

BREAD = """Crumbly raises $12m for its ovens

Bakery software maker Crumbly has raised $12 million in a round led by Oven Ventures. Yeast Capital
took part. The deal still needs the consent of the antitrust office.

Founder Ada Miller said the company was valued at about $80 million."""


def article(text: str = BANK, **fields: Any) -> Article:
    """An article about Nordbank and Solarbauer unless told otherwise."""
    known = {"id": "bank", "language": "de", "outlet": "Hafenblatt", "published": "2026-05-04"}
    return Article.model_validate({**known, "title": text.split("\n")[0], "text": text} | fields)


def bread() -> Article:
    """An article about Crumbly."""
    url = "https://oven.example/crumbly"
    return article(BREAD, id="bread", language="en", outlet="Oven News", url=url, published="2026-04-01")


def place(source: Article, words: str, after: str = "") -> dict[str, Any]:
    """The place of the words in the article, the first one from the given words on."""
    start = source.text.index(words, source.text.index(after))
    return {"text": words, "start": start, "end": start + len(words)}


def claim(source: Article, evidence: str, **fields: Any) -> Claim:
    """A claim that is carried by the evidence; parties, sources, conditions as names found from the evidence on."""
    party = lambda name: {"name": name, "kind": "company", "mentions": [place(source, name, evidence)]}  # noqa: E731
    amount = fields.pop("amount", None)
    stake = fields.pop("stake", None)
    value = {
        "id": fields.pop("id", "c1"),
        "article": source.reference(),
        "type": fields.pop("type", "investment"),
        "status": fields.pop("status", "planned"),
        "investors": [party(name) | {"role": "investor"} for name in fields.pop("investors", ())],
        "targets": [party(name) for name in fields.pop("targets", ())],
        "amount": amount and {"currency": "EUR", **place(source, amount.pop("text"), evidence), **amount},
        "stake": stake and {**place(source, stake.pop("text"), evidence), **stake},
        "sources": [
            {"name": name, "kind": "outlet", **place(source, name), "cue": place(source, cue)}
            for name, cue in fields.pop("sources", ())
        ],
        "conditions": [place(source, words) for words in fields.pop("conditions", ())],
        "date": None,
        "evidence": [place(source, evidence), *(place(source, words) for words in fields.pop("more", ()))],
        "confidence": 0.8,
        "rules": ["de.deal.example"],
    }
    return Claim.model_validate(value | fields)


FIRST = "Die Nordbank will sich mit bis zu 50 Millionen Euro am Anlagenbauer Solarbauer beteiligen."
SECOND = "Demnach zahlt die Nordbank rund 35 Millionen Euro für 12,5 Prozent der Anteile."
ROUND = "Bakery software maker Crumbly has raised $12 million in a round led by Oven Ventures."
WORTH = "Founder Ada Miller said the company was valued at about $80 million."


def bank_claims() -> list[Claim]:
    """Two claims of the article about Nordbank."""
    source = article()
    first = claim(
        source, FIRST, id="bank-1", investors=["Nordbank"], targets=["Solarbauer"],
        amount={"text": "bis zu 50 Millionen Euro", "min": None, "max": 50_000_000},
        sources=[("Hafenblatt", "berichtet"), ("Verhandlungskreise", "unter Berufung auf")],
        conditions=["dass der Aufsichtsrat am 12. Mai zustimmt"],
        more=["Das berichtet das „Hafenblatt“ unter Berufung auf Verhandlungskreise."],
    )  # fmt: skip
    second = claim(
        source, SECOND, id="bank-2", type="acquisition", status="announced", investors=["Nordbank"],
        amount={"text": "rund 35 Millionen Euro", "min": 35_000_000, "max": 35_000_000, "approx": True},
        stake={"text": "12,5 Prozent", "min": 12.5, "max": 12.5}, sources=[("Elbezeitung", "Demnach")],
    )  # fmt: skip
    return [first, second]


def bread_claims() -> list[Claim]:
    """A round and a valuation of the article about Crumbly."""
    source = bread()
    raised = claim(
        source, ROUND, id="bread-1", type="funding_round", status="completed",
        investors=["Oven Ventures", "Yeast Capital"], targets=["Crumbly"],
        amount={"text": "$12 million", "min": 12_000_000, "max": 12_000_000, "currency": "USD"},
        conditions=["needs the consent of the antitrust office"],
    )  # fmt: skip
    worth = claim(
        source, WORTH, id="bread-2", type="valuation", status="completed", sources=[("Ada Miller", "said")],
        amount={"text": "about $80 million", "min": 80_000_000, "max": 80_000_000, "currency": "USD", "approx": True},
    )  # fmt: skip
    return [raised, worth]
