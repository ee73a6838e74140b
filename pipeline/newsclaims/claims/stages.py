"""Which of a company's rounds words speak of: its seed round, its Series A."""

import re
from functools import lru_cache

from newsclaims.claims.draft import Draft
from newsclaims.deals import deal_rules
from newsclaims.rulebook import Rulebook
from newsclaims.text import Document


def other_round(draft: Draft, host: Draft, document: Document) -> bool:
    """Whether each names a round, and not the same one: "Kolb led its seed round", "the $5 million Series A"."""
    mine, hosts = (_stage(d, document) for d in (draft, host))
    return bool(mine and hosts) and mine != hosts


def _stage(draft: Draft, document: Document) -> str:
    """The round that a draft's sentence names next to its predicate; "" if none."""
    if draft.type not in {"funding_round", "investment"}:
        return ""
    sentence = document.sentences[draft.sentence]
    told = list(_pattern(document.book).finditer(document.text, sentence.start, sentence.end))
    near = min(told, key=lambda m: abs(m.start() - draft.anchor.start), default=None)
    return "" if near is None else re.sub(r"[\s-]", "", near.group().lower()).removesuffix("s")


@lru_cache(maxsize=4)
def _pattern(book: Rulebook) -> re.Pattern[str]:
    rules = deal_rules(book)
    named, lettered = ("|".join(sorted(words, key=len, reverse=True)) for words in (rules.stages, rules.lettered))
    return re.compile(rf"\b(?:(?:{named})|(?:{lettered})[- ][A-H])(?![\w])", re.IGNORECASE)
