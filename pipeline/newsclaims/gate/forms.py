"""Which inflected forms may have one of a set of dictionary words as lemma; too many rather than too few."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from newsclaims.rulebook import Rulebook, RuleModel
from newsclaims.tagging import lemma_endings, stem_variants

_FRONT = 3  # characters of a stem by which it is looked up
_MUTE = "ey"  # letters that a stem may lose before an ending: "acquiring", "carries"
_LEAST = 3

_Stems = defaultdict[str, defaultdict[str, int]]  # by their first characters


class GateRules(RuleModel):
    """What inflection adds to a stem; see rules/LANGUAGE/gate.yaml."""

    endings: frozenset[str]
    doubling: frozenset[str] = frozenset()  # endings before which a stem's last letter may be doubled
    inserted: tuple[str, ...] = ()  # what may stand between a separable particle and the stem
    prefixes: tuple[str, ...] = ()  # what may stand before the stem


@lru_cache(maxsize=4)
def gate_rules(book: Rulebook) -> GateRules:
    """The packaged rules of a language."""
    return book.topic("gate", GateRules)


class Forms:
    """Finds the keys, dictionary words with bits of their own, of which a form may be one.

    A key may open with "-": then a form may have anything before it.
    """

    def __init__(self, keys: Mapping[str, int], book: Rulebook, particles: Sequence[str]) -> None:
        self._rules = gate_rules(book)
        self._variants, self._endings = stem_variants(book.language), lemma_endings(book.language)
        self._particles = particles
        self._opening: _Stems = defaultdict(lambda: defaultdict(int))
        self._inner: _Stems = defaultdict(lambda: defaultdict(int))
        for key, bits in keys.items():
            for stem in self._of(key.removeprefix("-")):
                for stems in (self._opening, self._inner) if key.startswith("-") else (self._opening,):
                    stems[stem[:_FRONT]][stem] |= bits

    def bits(self, form: str) -> int:
        """The bits of all keys that the form, in lower case, may have as its lemma or as the end of it."""
        opens = {0, *(len(p) for p in self._rules.prefixes if form.startswith(p))}
        if "-" in form:
            opens |= {at + 1 for at, letter in enumerate(form) if letter == "-"}
        found = 0
        for at in opens:
            for size in range(1, _FRONT + 1):
                found |= self._begun(form, at, self._opening.get(form[at : at + size]))
        for at in range(1, len(form) - _FRONT + 1):
            if form[at : at + _FRONT] in self._inner:
                found |= self._begun(form, at, self._inner[form[at : at + _FRONT]])
        return found

    def _begun(self, form: str, at: int, stems: Mapping[str, int] | None) -> int:
        """The bits of those of the stems that stand in a form at a place, with nothing but an ending behind them."""
        found = 0
        for stem, bits in stems.items() if stems else ():
            if form.startswith(stem, at) and self._inflected(stem, form[at + len(stem) :]):
                found |= bits
        return found

    def _inflected(self, stem: str, rest: str) -> bool:
        return rest in self._rules.endings or (rest[:1] == stem[-1] and rest[1:] in self._rules.doubling)

    def _of(self, key: str) -> set[str]:
        """The stems under which a key's forms stand."""
        found = set(self._stems_of(key))
        for particle in self._particles:
            if key.startswith(particle) and len(key) >= len(particle) + _LEAST:
                rest = set(self._stems_of(key[len(particle) :]))
                found |= {particle + between + stem for between in self._rules.inserted for stem in rest}
        return found

    def _stems_of(self, key: str) -> Iterator[str]:
        yield key
        if len(key) > _LEAST and key[-1] in _MUTE:
            yield key[:-1]
        for ending in ("", *self._endings):
            stem = key[: len(key) - len(ending)]
            if not stem or not key.endswith(ending):
                continue
            yield stem
            for at in range(len(stem)):
                for variant in self._variants.get(stem[at:], ()):
                    yield from (stem[:at] + between + variant for between in ("", *self._rules.inserted))
