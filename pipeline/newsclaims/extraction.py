"""The way of an article through the stages, from text to claim records."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from newsclaims.amounts import find_money, find_stakes
from newsclaims.article import Article, text_hash
from newsclaims.claims import Draft, draft_sentence, finish, may_stand
from newsclaims.clauses import analyse
from newsclaims.deals import frames_of
from newsclaims.errors import InputError
from newsclaims.gate import confirmed, promises, relevant
from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.records import Claim
from newsclaims.rulebook import Rulebook
from newsclaims.text import Sentence, Span

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Options:
    """How to extract: `rules` are folders of the user's own rules, `names` files of further names."""

    rules: tuple[Path, ...] = ()
    names: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that did not become a claim: where its predicate or sum stands, and why."""

    span: Span
    reason: str
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one article gave: its claims in the order of the text, and the candidates that were dropped."""

    article: Article
    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...] = ()  # none if nobody asked for the reasons


def extract(
    text: str,
    *,
    language: Literal["de", "en"] | None = None,
    published: date | None = None,
    options: Options | None = None,
) -> list[Claim]:
    """The claims of a text, in its order. Offsets are code points of `text`.

    Args:
        text: the article, its title as first line if it has one.
        language: "de" or "en"; told from the text if None.
        published: the day that relative dates ("last year") count from.
        options: the user's own rules and names.

    Raises:
        InputError: the text holds half of a surrogate pair.
        LanguageError: no language given, and the text is neither German nor English, or too short to tell.
    """
    if language is None:
        from newsclaims.language import detect_language

        language = detect_language(text)
    article = Article(id=text_hash(text)[:16], text=text, language=language, published=published)
    return list(extract_article(article, options or Options(), reasons=False).claims)


def extract_article(article: Article, options: Options = Options(), *, reasons: bool = True) -> Extraction:
    """The claims of an article, and what was rejected on the way if `reasons` are asked for.

    Without them many articles are put aside early, those that can come to no claim.

    Raises:
        InputError: the text holds half of a surrogate pair, which is no character.
    """
    if half := _SURROGATE.search(article.text):
        raise InputError(f"{article.id}: half of a surrogate pair at character {half.start()}, which is no text")
    book = Rulebook(article.language, options.rules, options.names)
    money = find_money(article.text, book)
    stakes = find_stakes(article.text, book, money)
    if not relevant(article.text, book, money, stakes):
        return Extraction(article, ())
    document = parse(article.text, book)
    told = [(s, p) for s, p in zip(document.sentences, promises(document, money, stakes), strict=True) if p.deal]
    first = [s for s, p in told if p.alone and confirmed(s, p, book).alone]
    if not first and not (reasons and told):
        return Extraction(article, ())
    names = find_names(document, [(m.start, max(m.end, m.alt_end)) for m in money])

    def drafts(sentence: Sentence) -> list[Draft]:
        syntax = analyse(sentence, book, names, money, stakes)
        return draft_sentence(document, names, syntax, frames_of(syntax, book)[0])

    found = {s.index: drafts(s) for s in first}
    if not reasons and not any(may_stand(d) for some in found.values() for d in some):
        return Extraction(article, ())
    found |= {s.index: drafts(s) for s, p in told if s.index not in found and confirmed(s, p, book).deal}
    claims, dropped = finish(article, document, names, [d for _, some in sorted(found.items()) for d in some])
    return Extraction(article, claims, tuple(Rejected(d.anchor, reason, d.rules[0]) for d, reason in dropped))
