"""What tests of the extraction share: made-up text in, short facts out."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from newsclaims.amounts import find_money, find_stakes
from newsclaims.article import Article
from newsclaims.clauses import Chunk, Clause, analyse
from newsclaims.extraction import Options, extract_article
from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.records import Claim, TextSpan
from newsclaims.rulebook import Rulebook
from newsclaims.text import Document

Language = Literal["de", "en"]
Parties = tuple[list[str], list[str]]
TypedParties = tuple[str, list[str], list[str]]


@cache
def book(language: str) -> Rulebook:
    """The packaged rules of a language."""
    return Rulebook(language)


class ClauseRead(NamedTuple):
    """A clause in words: `verb` is its lemma; the noun phrases stand as written, "" where there is none."""

    verb: str
    subject: str
    antecedent: str
    kind: str
    passive: bool
    negated: bool
    modal: str
    particle: str


def clauses(text: str, language: Language) -> dict[str, ClauseRead]:
    """The clauses of a text by the lemma of their verb."""
    document = parse(text, book(language))
    money = find_money(text, book(language))
    stakes = find_stakes(text, book(language), money)
    names = find_names(document, [(m.start, m.end) for m in money])
    parts = (analyse(s, book(language), names, money, stakes) for s in document.sentences)
    read = [_read(c, document) for part in parts for c in part.clauses if c.verb]
    return {c.verb: c for c in read}


def _read(clause: Clause, document: Document) -> ClauseRead:
    verb = clause.verb
    assert verb is not None
    subject, antecedent = (_words(c, document) for c in (clause.subject, clause.antecedent))
    return ClauseRead(
        verb.lemma, subject, antecedent, clause.kind, verb.passive, verb.negated, verb.modal, verb.particle
    )


def _words(chunk: Chunk | None, document: Document) -> str:
    if chunk is None:
        return ""
    return document.text[document.words[chunk.start].start : document.words[chunk.end - 1].end]


def claims(
    text: str, language: Language, published: date | None = None, options: Options | None = None
) -> tuple[Claim, ...]:
    """The claims of an article whose id is always the same; spans checked."""
    article = Article(id="made-up", text=text, language=language, published=published)
    found = extract_article(article, options or Options()).claims
    assert all(text[s.start : s.end] == s.text for c in found for s in spans(c))
    return found


def spans(claim: Claim) -> Iterator[TextSpan]:
    """Every span of the article that a claim points to."""
    for party in (*claim.investors, *claim.targets):
        yield from party.mentions
    for source in claim.sources:
        yield source
        yield source.cue
    yield from claim.conditions
    yield from claim.evidence
    yield from (s for s in (claim.amount, claim.stake, claim.date) if s is not None)


def told(claim: Claim) -> str:
    """A claim in one line: type, status, who pays, what for, how much in millions, the stake."""
    parts = [claim.type, claim.status, "+".join(i.name for i in claim.investors) or "?", "->"]
    parts.append("+".join(t.name for t in claim.targets) or "?")
    if claim.amount is not None:
        low, high = (None if v is None else f"{v / 1e6:g}" for v in (claim.amount.min, claim.amount.max))
        figure = low if low == high else f"{low or ''}..{high or ''}"
        parts.append(f"{figure}m {claim.amount.currency}")
    if claim.stake is not None:
        parts.append(f"{claim.stake.min or 0:g}%")
    return " ".join(parts)


def answers(text: str, language: Language) -> list[str]:
    """The claims of a text in one line each."""
    return [told(c) for c in claims(text, language)]


def parties(text: str, language: Language) -> list[Parties]:
    """Who pays and whom it goes to, for each claim of a text."""
    return [([i.name for i in c.investors], [t.name for t in c.targets]) for c in claims(text, language)]


def typed_parties(text: str, language: Language) -> list[TypedParties]:
    """The type of each claim of a text, who pays and whom it goes to."""
    types = [c.type for c in claims(text, language)]
    return [(type_, *told) for type_, told in zip(types, parties(text, language), strict=True)]
