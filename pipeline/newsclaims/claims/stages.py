"""Which of a company's rounds words speak of: its seed round, its Series A."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsclaims.claims.draft import Draft
from newsclaims.deals import deal_rules
from newsclaims.rulebook import Rulebook
from newsclaims.text import Document


def other_round(draft: Draft, host: Draft, document: Document) -> bool:
    """Whether each names a round, and not the same one: "Kolb led its seed round", "the $5 million Series A".

    Nor is it the one of which a relative clause in its sentence tells ("Kolb, which led the Series A, joined").
    """
    mine, hosts = (_stage(d, document) for d in (draft, host))
    apart = mine in _stages_aside(host, document) or hosts in _stages_aside(draft, document)
    apart |= draft.aside and bool(mine) and not hosts and draft.sentence != host.sentence
    return apart or (bool(mine and hosts) and mine != hosts)


def _stage(draft: Draft, document: Document) -> str:
    """The round that a draft's sentence names next to its predicate, other than in a relative clause; "" if none."""
    told = [(start, name) for start, name, aside in _told(draft, document) if not aside]
    return min(told, key=lambda t: abs(t[0] - draft.anchor.start), default=(0, ""))[1]


def _stages_aside(draft: Draft, document: Document) -> set[str]:
    """The rounds of which relative clauses in its sentence tell."""
    return {name for _, name, aside in _told(draft, document) if aside}


def _told(draft: Draft, document: Document) -> Iterator[tuple[int, str, bool]]:
    """The rounds that its sentence names: where, how, and whether in a relative clause."""
    if draft.type not in {"funding_round", "investment"}:
        return
    sentence = document.sentences[draft.sentence]
    for found in _pattern(document.book).finditer(document.text, sentence.start, sentence.end):
        name = re.sub(r"[\s-]", "", found.group().lower()).removesuffix("s")
        yield found.start(), name, any(a.start <= found.start() < a.end for a in draft.asides)


@lru_cache(maxsize=4)
def _pattern(book: Rulebook) -> re.Pattern[str]:
    rules = deal_rules(book)
    named, lettered = ("|".join(sorted(words, key=len, reverse=True)) for words in (rules.stages, rules.lettered))
    return re.compile(rf"\b(?:(?:{named})|(?:{lettered})[- ][A-H])(?![\w])", re.IGNORECASE)
