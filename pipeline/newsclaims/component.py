"""The spaCy door: `nlp.add_pipe("newsclaims")` leaves the findings of a text as span groups on its Doc.

Groups are named "newsclaims:amount", "newsclaims:stake", "newsclaims:investor", "newsclaims:target",
"newsclaims:source", "newsclaims:condition" and "newsclaims:evidence"; a span's `label_` is its field, its `kb_id_`
the claim's id.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from newsclaims.language import language_code
from newsclaims.records import Language as Code

if TYPE_CHECKING:
    from newsclaims.records import Claim, TextSpan

PREFIX = "newsclaims:"


@Language.factory("newsclaims", default_config={"published": None})
def make_component(nlp: Language, name: str, published: str | None) -> "ClaimsComponent":
    """What spaCy calls for `nlp.add_pipe("newsclaims", config={"published": "2026-01-30"})`.

    Raises:
        LanguageError: the pipeline's language is neither German nor English.
    """
    return ClaimsComponent(language_code(nlp.lang or ""), date.fromisoformat(published) if published else None)


class ClaimsComponent:
    """Extracts the claims of a Doc's text; keeps no state between documents."""

    def __init__(self, language: Code, published: date | None = None) -> None:
        self.language, self.published = language, published

    def __call__(self, doc: Doc) -> Doc:
        """Add the span groups; tokens are widened where a finding ends inside one."""
        from newsclaims.extraction import extract

        groups: defaultdict[str, list[Span]] = defaultdict(list)
        for claim in extract(doc.text, language=self.language, published=self.published):
            for field, span in _fields(claim):
                found = doc.char_span(span.start, span.end, label=field, kb_id=claim.id, alignment_mode="expand")
                if found is not None:
                    groups[PREFIX + field].append(found)
        for key, spans in groups.items():
            doc.spans[key] = sorted(spans, key=lambda s: (s.start, s.end, s.kb_id_))
        return doc


def _fields(claim: "Claim") -> Iterator[tuple[str, "TextSpan"]]:
    for investor in claim.investors:
        yield from (("investor", m) for m in investor.mentions)
    for target in claim.targets:
        yield from (("target", m) for m in target.mentions)
    if claim.amount:
        yield "amount", claim.amount
    if claim.stake:
        yield "stake", claim.stake
    yield from (("source", s) for s in claim.sources)
    yield from (("condition", c) for c in claim.conditions)
    yield from (("evidence", e) for e in claim.evidence)
