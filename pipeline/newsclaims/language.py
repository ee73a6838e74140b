"""Tells German from English by counting function words; refuses what is neither."""

import re
from collections import Counter, defaultdict
from functools import lru_cache

from newsclaims.errors import LanguageError
from newsclaims.records import Language
from newsclaims.rulebook import COMMON, Rulebook, RuleModel

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = 7  # a word in print, for scripts that put no blanks between words
_SAMPLE = 20_000  # characters; enough to tell, and the end of a long text does not change it


class KnownLanguage(RuleModel):
    """A language that can be recognised, and its code if it can be read too."""

    name: str
    code: Language | None = None
    words: frozenset[str]


class LanguageRules(RuleModel):
    """Word lists by language; see rules/common/language.yaml for what the thresholds mean."""

    least_hits: int
    enough_words: int
    least_share: float
    languages: tuple[KnownLanguage, ...]


@lru_cache(maxsize=1)
def _by_word() -> tuple[LanguageRules, dict[str, list[KnownLanguage]]]:
    rules = Rulebook(COMMON).topic("language", LanguageRules)
    known: defaultdict[str, list[KnownLanguage]] = defaultdict(list)
    for language in rules.languages:
        for word in language.words:
            known[word].append(language)
    return rules, known


def detect_language(text: str) -> Language:
    """The language of a text, "de" or "en".

    Raises:
        LanguageError: it is another language, or too short to tell; the message says which.
    """
    rules, known = _by_word()
    words = [w.lower() for w in _WORD.findall(text[:_SAMPLE])]
    hits = Counter(language for word in words for language in known.get(word, ()))
    first, *rest = [*hits.most_common(2), (None, 0)]
    best, count = first
    enough = len(words) >= rules.enough_words or sum(map(len, words)) >= rules.enough_words * _LETTERS
    if enough and count < rules.least_share * len(words):
        raise LanguageError("neither German nor English")
    if best is None or count < rules.least_hits or count == rest[0][1]:
        raise LanguageError("too short to tell whether it is German or English: name the language")
    if best.code is None:
        raise LanguageError(f"neither German nor English: it looks like {best.name}")
    return best.code


def language_code(name: str) -> Language:
    """The language that a tag or name means: "de-AT", "deu" and "German" are "de".

    Raises:
        LanguageError: it means neither German nor English.
    """
    lowered = name.strip().lower()
    for start, code in _STARTS.items():
        if lowered.startswith(start):
            return code
    raise LanguageError(f"language {name!r} is neither German nor English")


_STARTS: dict[str, Language] = {"de": "de", "ger": "de", "en": "en"}
