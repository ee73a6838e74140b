"""spaCy's tokenizer with the cuts that money needs.

The tokenizer stands alone, without a spaCy pipeline around it and without the features that spaCy keeps of each word:
both cost time, and nothing here reads them.
"""

from functools import lru_cache
from importlib import import_module
from typing import Any

from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab

_BRACKETS = frozenset("()[]")  # in what spaCy takes for a face, and press prose has as the end of "Kolb (Ulm): …"
_SIGNED = r"-(?=[A-Za-z]{2})"  # who says it, behind a headline: "Kolb to buy Arden -sources"
_CLASSES = {"de": ("spacy.lang.de", "German"), "en": ("spacy.lang.en", "English")}
# Cuts that press prose needs beside spaCy's own: dashes between digits, signs at figures, no blank after a full stop.
_INFIXES = (
    r"(?<=\d)[–—](?=[\d$€£])",
    r"(?<=[\d.])(?=[€$£¥])",
    r"(?<=[a-zäöü])[.](?=[A-ZÄÖÜ][a-zäöü])",
    r"(?<=\w)[/](?=\w)",
    r"(?<=”)(?=[A-ZÄÖÜ])",
    r"\)(?=\()",
    r"(?<=\))\(",
)
# Short forms that spaCy parts from their full stop: "Britain's No. 2 bank", "Kolb Pte. Ltd.".
_SHORT = {"en": ("No.", "Bhd.", "Cos.", "Intl.", "Mfg.", "Plc.", "Pte.", "Pty.", "Pvt.", "S.p.A.", "Tbk.")}


@lru_cache(maxsize=2)
def tokenizer(language: str) -> Any:
    """The language's tokenizer; its string store is a `vocab` of its own."""
    module, name = _CLASSES[language]
    known = getattr(import_module(module), name).Defaults
    cutter: Any = Tokenizer(
        Vocab(),
        rules={k: v for k, v in known.tokenizer_exceptions.items() if _BRACKETS.isdisjoint(k)},
        prefix_search=compile_prefix_regex([*known.prefixes, *([_SIGNED] if language == "en" else [])]).search,
        suffix_search=compile_suffix_regex(known.suffixes).search,
        infix_finditer=compile_infix_regex([*_INFIXES, *known.infixes]).finditer,
        token_match=known.token_match,
        url_match=known.url_match,
    )
    for word in _SHORT.get(language, ()):
        cutter.add_special_case(word, [{"ORTH": word}])
    return cutter
