"""A sentence whose tags are being mended, and what a mend can make of a tag: the tagger knows other prose better."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

PARTICIPLE = "ADJ(PP)"  # a German participle with phrases of its own before a noun; its lemma is the verb's
DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "APPRART"})
INNER = frozenset({"APPR", "APPRART", "ADV", "PROAV", "CARD"})  # what begins such phrases right behind the article
INFLECTED = re.compile(r".+(?:t|en)e[nrsm]?")
_OUTCOMES = {
    "NN1": frozenset({"VVI", "VVZ", "VVG", "VVD"}),
    "NN2": frozenset({"VVZ"}),
    "NN0": frozenset({"VVZ"}),
    "NP0": frozenset({"VVZ"}),
    "VVD": frozenset({"AJ0", "VVN", "AV0", "NN1"}),
    "VVN": frozenset({"AJ0", "VVD", "AV0", "NN1"}),
    "VVB": frozenset({"NN1"}),
    "VVI": frozenset({"NN1"}),
    "VVG": frozenset({"NN1"}),
    "VBZ": frozenset({"VHZ", "POS"}),
    "AJ0": frozenset({"VVG", "NN1", "VVD", "NP0"}),
    "AVP": frozenset({"NN1"}),
    "ORD": frozenset({"AV0"}),
    "PRP": frozenset({"AJ0", "CJS", "VVG"}),
    "ZZ0": frozenset({"AT0"}),
    "UNC": frozenset({"AT0"}),
}  # what a tag can be mended to


class Tagged:
    """One sentence: `tags` as the tagger gave them, `now` as they are mended; lemmas are found when asked for."""

    __slots__ = ("_find_lemma", "_lemmas", "forms", "now", "tags")

    def __init__(self, forms: Sequence[str], tags: Sequence[str], find_lemma: Callable[[str, str], str]) -> None:
        self.forms, self.tags, self.now = forms, tags, list(tags)
        self._find_lemma, self._lemmas = find_lemma, dict[int, str]()

    def lemma(self, i: int) -> str:
        """The mended lemma, or the one that goes with the tagger's tag."""
        found = self._lemmas.get(i)
        if found is None:
            found = self._lemmas[i] = self._find_lemma(self.forms[i], self.tags[i])
        return found

    def lemma_as(self, i: int, tag: str) -> str:
        """The lemma that the word has under another tag."""
        return self._find_lemma(self.forms[i], tag)

    def mend(self, i: int, tag: str, lemma: str | None = None) -> None:
        """Give a word another tag, and another lemma if there is one."""
        self.now[i] = tag
        if lemma is not None:
            self._lemmas[i] = lemma


@lru_cache(maxsize=2_000)
def outcomes(form: str, tags: frozenset[str], language: str) -> frozenset[str]:
    """The tags that a word can have once it is mended, given those that it can have before."""
    if language == "de":
        tags = tags | {"VV(FIN)"} if tags & {"VV(PP)", "VV(INF)"} else tags
        return tags | {PARTICIPLE} if form[0].islower() and INFLECTED.fullmatch(form) else tags
    named = {"to": "TO0", "no.": "AJ0", "worth": "PRP"}.get(form.lower())
    more = frozenset({named}) if named else frozenset[str]()
    return tags.union(more, *(_OUTCOMES[tag] for tag in tags if tag in _OUTCOMES))
