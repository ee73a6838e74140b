"""Names brought to a form in which two spellings of one party are equal: no legal form, no article, no accents."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from newsclaims.reconcile.rules import rules

_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"}
_UMLAUTS = str.maketrans(_LETTERS)
_GENITIVE = re.compile(r"(?<=\w)['’]s\b")
_TOKEN = re.compile(r"[^\W_]+")


class Normal(NamedTuple):
    """A party's key and how the name led to it: "name", "without legal form" or "alias"."""

    key: str
    how: str


def tokens(name: str) -> list[str]:
    """The name's words in lower case without accents; lone letters side by side are one word ("S.p.A." is "spa")."""
    text = unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)
    decomposed = unicodedata.normalize("NFKD", _GENITIVE.sub("s", text))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    joined: list[str] = []
    lone = False
    for word in _TOKEN.findall(plain):
        if len(word) == 1 and lone:
            joined[-1] += word
        else:
            joined.append(word)
        lone = len(word) == 1 and word.isalpha()
    return joined


@lru_cache(maxsize=65_536)
def fold(name: str) -> str:
    """The name's words with one blank between; the name itself where it has no letters or digits."""
    return " ".join(tokens(name)) or name.strip().casefold()


@lru_cache(maxsize=262_144)
def normal(name: str) -> Normal:
    """The name's key: that of its alias where one is listed, else its words without legal form."""
    words = tokens(name)
    bare = _bare(words)
    for form in (" ".join(words), " ".join(bare)):
        if form in _aliases():
            listed = _aliases()[form]
            return Normal(listed, "name" if listed == form else "alias")
    if not bare:
        return Normal(fold(name), "name")
    return Normal(" ".join(bare), "name" if len(bare) == len(words) else "without legal form")


def _bare(words: list[str]) -> list[str]:
    book = rules()
    start = 1 if len(words) > 1 and words[0] in book.articles else 0
    end = len(words)
    while end - start > 1 and (words[end - 1] in book.legal_forms or words[end - 1] in book.tail_words):
        end -= 1
    if end - start == 1 and words[start] in book.never_alone:
        return words
    return words[start:end]


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    return {" ".join(_bare(tokens(name))): _key(entry.id) for entry in rules().same_names for name in entry.names}


@lru_cache(maxsize=1)
def listed_keys() -> frozenset[str]:
    """Keys that come from the list of names: two of them are never one by their spelling."""
    return frozenset(_aliases().values())


@lru_cache(maxsize=1)
def listed_doubts() -> tuple[tuple[str, str], ...]:
    """Pairs of keys of which one is a name that can mean the other."""
    pairs = ((normal(name).key, _key(entry.id)) for entry in rules().same_names for name in entry.maybe)
    return tuple(sorted({p for p in pairs if p[0] != p[1]}))


def _key(rule: str) -> str:
    return rule.rsplit(".", 1)[-1].replace("-", " ")


def slug(key: str) -> str:
    """A key as part of an id: lower-case letters, digits and hyphens; of other scripts their own letters."""
    return "-".join(_TOKEN.findall(key)) or "unnamed"
