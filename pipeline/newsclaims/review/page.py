"""Writes claims and their articles as one self-contained HTML page: nothing is fetched, nothing is sent.

Everything that comes from articles and claims travels as JSON in an inert script element and enters the page as text
nodes alone. The page's own script and style are allowed by their hashes, so that no other could run.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import Any

from newsclaims.article import Article
from newsclaims.records import ArticleRef, Claim
from newsclaims.review.texts import find_texts
from newsclaims.review.verdicts import UNTOUCHABLE, Verdict, fingerprint

SCRIPTS = ("data", "verdicts", "format", "article", "cards", "filters")
EDITING_SCRIPTS = ("parties", "editing", "schema", "printing", "main")
ESCAPED = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
POLICY = "default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'"
PLACE = re.compile(r"\{\{(\w+)\}\}")


def render_page(
    claims: Iterable[Claim],
    articles: Iterable[Article],
    *,
    reviewing: bool,
    verdicts: Iterable[Verdict] = (),
    reviewer: str = "",
    name: str = "",
) -> str:
    """The page as HTML text, to be written in UTF-8.

    Args:
        claims: shown in this order, those of one article together.
        articles: where the claims' texts are found, by hash or id (`find_texts`). A claim without its text is shown
            with its evidence sentences. Without `reviewing`, articles that have no claims are shown as well.
        reviewing: whether the page takes verdicts (keys, buttons, download) or only shows.
        verdicts: those given so far; the page starts from them.
        reviewer: the name that new verdicts carry unless changed in the page.
        name: what the page is about, in its title and in the name of the downloaded file; by default the only
            article's title.
    """
    claims, articles = list(claims), list(articles)
    content = _content(claims, articles, reviewing=reviewing)
    name = name or (len(content["articles"]) == 1 and content["articles"][0]["title"]) or "claims"
    data = {
        "name": name,
        "reviewing": reviewing,
        "reviewer": reviewer,
        **content,
        "verdicts": [v.model_dump(mode="json", by_alias=True) for v in verdicts],
        "schema": Claim.model_json_schema(by_alias=True) if reviewing else None,
        "untouchable": sorted(UNTOUCHABLE),
    }
    script, style = "".join(_asset(f"{part}.js") for part in SCRIPTS + EDITING_SCRIPTS), _asset("page.css")
    script = f'(() => {{\n"use strict";\n{script}}})();\n'
    parts = {
        "policy": POLICY.format(script=_source(script), style=_source(style)),
        "title": html.escape(name.encode("utf-8", "replace").decode()),
        "style": style,
        "script": script,
        "data": _inert(data),
        "mode": "reviewing" if reviewing else "showing",
    }
    return PLACE.sub(lambda place: parts[place[1]], _asset("page.html"))


def _content(claims: Sequence[Claim], articles: Sequence[Article], *, reviewing: bool) -> dict[str, Any]:
    """The articles in the order in which claims first name them, and the claims grouped by them."""
    texts = find_texts(claims, articles)
    refs = {(c.article.id, c.article.sha256): c.article for c in claims}
    if not reviewing:
        refs |= {(a.id, a.sha256): a.reference() for a in articles if (a.id, a.sha256) not in refs}
        texts = {a.sha256: a.text for a in articles} | texts
    place = {key: index for index, key in enumerate(refs)}
    grouped = sorted((place[c.article.id, c.article.sha256], at) for at, c in enumerate(claims))
    entries = [
        {"article": article, "fingerprint": fingerprint(claims[at]), "claim": _record(claims[at])}
        for article, at in grouped
    ]
    return {"articles": [_article(ref, texts) for ref in refs.values()], "claims": entries}


def _article(ref: ArticleRef, texts: dict[str, str]) -> dict[str, Any]:
    return {**ref.model_dump(mode="json"), "text": texts.get(ref.sha256)}


def _record(claim: Claim) -> dict[str, Any]:
    return claim.model_dump(mode="json", by_alias=True)


def _asset(name: str) -> str:
    return (files("newsclaims.review") / "assets" / name).read_text(encoding="utf-8")


def _source(text: str) -> str:
    """The content security policy's name for exactly this script or style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _inert(data: dict[str, Any]) -> str:
    """JSON that can stand in a script element: no character of it means anything to HTML."""
    return ESCAPED.sub(lambda c: f"\\u{ord(c[0]):04x}", json.dumps(data, ensure_ascii=False, separators=(",", ":")))
