"""A sentence whose tags are being mended, and what a mend can make of a tag: the tagger knows other prose better."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

PARTICIPLE = "ADJ(PP)"  # a German participle with phrases of its own before a noun; its lemma is the verb's
DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "APPRART"})
INNER = frozenset({"APPR", "APPRART", "ADV", "PROAV", "CARD"})  # what begins such phrases right behind the article
# Adjectives that have phrases before them as participles have, with a verb of like sense.
STANDING = {"befindlich": "befinden", "ansässig": "sitzen", "tätig": "wirken", "aktiv": "wirken", "heimisch": "wohnen"}
NAMELIKE = (".", "Inc")  # ends of words in capitals that are part of a name, however they are tagged
PARTICLE = "ein"  # of a verb, that is an article too
NO_PARTICIPLE = "ieren"  # what only infinitives and present forms end in
INFLECTED = re.compile(rf"(?:.+(?:t|en)|{'|'.join(STANDING)})e[nrsm]?")
# A name or noun with a noun behind a hyphen, but for what adjectives made of places end in ("Berlin-Tegeler").
COMPOUND = re.compile(r"[A-ZÄÖÜ].*-[A-ZÄÖÜ][a-zäöüß]+(?<!er)(?<!sch)(?<!sche)(?<!sche[nrsm])")
CITIZENS = re.compile(r"[A-ZÄÖÜ][a-zäöü]+er")  # of a city: "Yorker"
CITY_FRONTS = frozenset({"New", "Tel"})  # what may stand before it
_OUTCOMES = {
    "NN1": frozenset({"VVI", "VVZ", "VVG", "VVD", "AJ0"}),
    "NN2": frozenset({"VVZ", "NN1"}),
    "NN0": frozenset({"VVZ"}),
    "NP0": frozenset({"VVZ"}),
    "VVD": frozenset({"AJ0", "VVN", "AV0", "NN1", "NP0"}),
    "VVN": frozenset({"AJ0", "VVD", "AV0", "NN1", "NP0"}),
    "VVB": frozenset({"NN1", "AJ0"}),
    "VVI": frozenset({"NN1", "AJ0"}),
    "VVG": frozenset({"NN1"}),
    "VVZ": frozenset({"NN2"}),
    "VBZ": frozenset({"VHZ", "POS"}),
    "VHZ": frozenset({"POS"}),
    "AJ0": frozenset({"VVG", "NN1", "VVD", "NP0"}),
    "DT0": frozenset({"AJ0"}),
    "AVP": frozenset({"NN1"}),
    "CJS": frozenset({"VVD"}),
    "ORD": frozenset({"AV0"}),
    "PRP": frozenset({"AJ0", "CJS", "VVG", "NN1", "VVI"}),
    "ZZ0": frozenset({"AT0"}),
    "UNC": frozenset({"AT0"}),
}  # what a tag can be mended to
_NAMED = {
    "to": "TO0",
    "no.": "AJ0",
    **dict.fromkeys(("worth", "subject", "contingent", "conditional", "pending"), "PRP"),
}  # what one word can be mended to, whatever its tag
_LONGEST_OPENER = 4  # letters of a German preposition that is a conjunction too
_OPENING = {
    "VVD": frozenset({"AV0", "VVN"}),
    "VVN": frozenset({"AV0"}),
    "VVZ": frozenset({"NN2"}),
    **{tag: _OUTCOMES[tag] for tag in ("ORD", "PRP", "ZZ0", "UNC")},
}  # and that of a sentence's first word
_ENDINGS: dict[tuple[str, str], str | tuple[str, ...]] = {
    ("NN1", "VVZ"): "s",
    ("NN0", "VVZ"): "s",
    ("NP0", "VVZ"): "s",
    ("NN1", "VVG"): "ing",
    ("NN1", "AJ0"): "record",
    ("VVB", "AJ0"): "run",
    ("VVI", "AJ0"): "run",
    ("AJ0", "VVG"): "ing",
    ("AJ0", "VVD"): "ed",
    ("AJ0", "NN1"): "round",
    ("AJ0", "NP0"): tuple(end.lower() for end in NAMELIKE),
    ("VVD", "NP0"): "ed",
    ("VVN", "NP0"): "ed",
    ("DT0", "AJ0"): "former",
    ("VHZ", "POS"): "s",
    ("CJS", "VVD"): "provided",
    ("UNC", "AT0"): "a",
}  # how a word ends whose tag is mended so; others may end as they like


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
def outcomes(form: str, tags: frozenset[str], language: str, *, opening: bool = False) -> frozenset[str]:
    """The tags that a word can have once it is mended, given those that it can have before.

    One that is `opening` its sentence has nothing before it by which it could be mended.
    """
    if language == "de":
        lower_noun = form.islower() and "NN" in tags
        tags = tags | {"VV(FIN)"} if lower_noun or tags & {"VV(PP)", "VV(INF)"} else tags
        tags = tags | {"VV(INF)"} if "VV(PP)" in tags and form.endswith(NO_PARTICIPLE) else tags
        tags = tags | {"VV(PP)"} if "VV(INF)" in tags else tags
        tags = tags | {"PRELS"} if "ART" in tags and not opening else tags
        tags = tags | {"KOUS"} if tags & {"APPR", "KOKOM"} and len(form) <= _LONGEST_OPENER else tags
        tags = tags | {"KOUI"} if "APPR" in tags else tags
        tags = tags | {"NN"} if "ADJ(A)" in tags and ("-" in form or CITIZENS.fullmatch(form)) else tags
        tags = tags | {"ADJ(A)"} if "NE" in tags and form in CITY_FRONTS else tags
        tags = tags | {"PTKVZ"} if "APPR" in tags or form == PARTICLE else tags
        return tags | {PARTICIPLE} if form[0].islower() and INFLECTED.fullmatch(form) else tags
    lower = form.lower()
    named = _NAMED.get(lower)
    table = _OPENING if opening else _OUTCOMES
    mended = {m for tag in tags for m in table.get(tag, ()) if lower.endswith(_ENDINGS.get((tag, m), ""))}
    name = frozenset({"NP0"} if (coined(form) or form.isupper()) and any(t.startswith("V") for t in tags) else ())
    return tags | mended | name | ({named} if named else set())


def coined(form: str) -> bool:
    """Whether it is written as only names are: a capital behind its first letter, which is none ("eBay", "xAI")."""
    return form[0].islower() and not form.islower()
