"""A phrase's words as they stand without article: "den sozialen Wohnungsbau" is "sozialer Wohnungsbau"."""

import re

from newsclaims.clauses import Chunk
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Document, Span, Word

_ADJECTIVE = re.compile(r"([a-zäöüß-]+?)e[nrsm]?\Z")
_EITHER = "?"  # of a determiner that masculine and neuter nouns share
_FEMININE_OR_NOMINATIVE = "der"


def nominative(document: Document, chunk: Chunk, span: Span, rules: SyntaxRules) -> str:
    """The text of `span`, which lies in the phrase or begins it, its adjectives and its head's genitive -s mended."""
    text, at, parts = document.text, span.start, list[str]()
    head = next((w for w in document.words[chunk.start : chunk.end] if w.start == chunk.head_span[0]), None)
    if head is None or not rules.strong_endings:
        return text[span.start : span.end]
    genitive = _has_genitive_s(head, chunk)
    words = [w for w in document.words[chunk.start : chunk.head] if w.start >= span.start and w.tag.startswith("ADJ(")]
    for word in words:
        parts += [text[at : word.start], _strong(word.text, head, chunk, rules, plural=not genitive and _plural(head))]
        at = word.end
    if genitive and span.start <= head.start < span.end:
        stem = head.text[: len(head.lemma)] if head.lower.startswith(head.lemma.lower()) else head.text
        parts, at = [*parts, text[at : head.start], stem], head.end
    return "".join(parts) + text[at : span.end]


def _has_genitive_s(head: Word, chunk: Chunk) -> bool:
    """Whether the head ends as in "des Wasserstoffspeichers"."""
    differs = head.lemma.lower() != head.lower
    return "gen" in chunk.cases and head.lower.endswith("s") and differs and not chunk.mentions


def _plural(head: Word) -> bool:
    return head.lemma.lower() != head.lower


def _ending(adjective: str) -> str:
    return f"-{adjective[-2:]}"


def _strong(adjective: str, head: Word, chunk: Chunk, rules: SyntaxRules, *, plural: bool) -> str:
    """The adjective with the ending that it has without article in the nominative."""
    found = _ADJECTIVE.fullmatch(adjective)
    if found is None or (not chunk.det and adjective.endswith(("e", "es"))):
        return adjective
    ending = "e" if plural else rules.strong_endings.get(chunk.det or _ending(adjective), "")
    if not plural and chunk.det == _FEMININE_OR_NOMINATIVE and adjective.endswith("e"):
        ending = "er"
    if ending == _EITHER:
        ending = "es" if head.lemma.lower().endswith(rules.neuter_endings) else "er"
    return found[1] + ending if ending else adjective
