"""Reads German and English business news and writes down who puts how much money into what, and who says so.

The names below are imported from where they live when they are first used, so that `import newsclaims` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclaims.amounts import find_amounts
    from newsclaims.article import Article
    from newsclaims.batch.api import extract_batch
    from newsclaims.errors import InputError, LanguageError, MissingExtraError, NewsclaimsError, RuleError
    from newsclaims.extraction import Extraction, Options, extract, extract_article
    from newsclaims.intake import read_articles
    from newsclaims.records import Claim
    from newsclaims.sources import find_attributions

__all__ = [
    "Article",
    "Claim",
    "Extraction",
    "InputError",
    "LanguageError",
    "MissingExtraError",
    "NewsclaimsError",
    "Options",
    "RuleError",
    "extract",
    "extract_article",
    "extract_batch",
    "find_amounts",
    "find_attributions",
    "read_articles",
]

_HOMES = {
    "amounts": ("find_amounts",),
    "article": ("Article",),
    "batch.api": ("extract_batch",),
    "errors": ("InputError", "LanguageError", "MissingExtraError", "NewsclaimsError", "RuleError"),
    "extraction": ("Extraction", "Options", "extract", "extract_article"),
    "intake": ("read_articles",),
    "records": ("Claim",),
    "sources": ("find_attributions",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
