"""Known names and name-like words of one rulebook, compiled for look-up by a word: built once a process."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from newsclaims.names.rules import Description, NameEntry, NameList, NameRules, Place, PlaceList
from newsclaims.records import PartyKind
from newsclaims.rulebook import Rulebook, read_file
from newsclaims.tagging import known_word
from newsclaims.text import Word
from newsclaims.tokens import tokenizer

_LISTS = ("companies", "outlets", "governments", "people")
_OBLIQUE = {"e": ("e", "en"), "er": ("er", "en", "em"), "es": ("es", "en", "em")}
_MEMORY = 20_000
_NO_GENITIVE = frozenset("sxzß")


class Known(NamedTuple):
    """A listed name as the lexicon hands it out."""

    name: str
    kind: PartyKind
    cautious: bool
    city: bool
    entry: NameEntry | None
    place: str = ""
    people: bool = False  # with an article it means the people: "die Schweden"


class Form(NamedTuple):
    """One way to write a known name: its words, how long the ending on the last is, and the name without endings."""

    words: tuple[str, ...]
    ending: int
    known: Known
    name: str


class Noun(NamedTuple):
    """What a describing noun says of a party."""

    noun: str
    gender: str
    rule: Description


class Lexicon:
    """Look-ups by word: known names, places by adjective, describing nouns by their end."""

    def __init__(self, book: Rulebook) -> None:
        self.language = book.language
        self.rules = book.topic("names", NameRules)
        lists = [book.common.topic(t, NameList) for t in _LISTS] + [read_file(p, NameList) for p in book.names]
        self.given = {**dict.fromkeys(lists[3].given.f, "f"), **dict.fromkeys(lists[3].given.m, "m")}
        self.forms: dict[str, list[Form]] = {}
        self.places: dict[str, str] = {}
        self.inside: dict[str, str] = {}
        self.states: dict[str, Known] = {}
        places = book.common.topic("places", PlaceList)
        for place in places.places:
            self._add_place(place)
        for country, cities in places.cities.items():
            for city in cities:
                self._add_city(city, country)
        for known_list in lists:
            for entry in known_list.names:
                if entry.language in {"", self.language}:
                    known = Known(entry.name, entry.kind, entry.cautious, False, entry)
                    self._add_forms((entry.name, *entry.aliases, *sorted(entry.expands)), known)
        for forms in self.forms.values():
            forms.sort(key=lambda f: -len(f.words))
        self.nouns = {n: Noun(n, g, d) for d in self.rules.descriptions for n, g in d.nouns.items()}
        self._ends = self._by_end()
        self._head_ends = tuple(h for h in self.rules.proper_heads if len(h) > 4)
        self._office_ends = tuple(self.rules.office_heads)
        self.noun = lru_cache(maxsize=_MEMORY)(self._find_noun)
        self.composed = lru_cache(maxsize=_MEMORY)(self._find_composed)
        self.place = lru_cache(maxsize=_MEMORY)(self._find_place)
        self.proper_head = lru_cache(maxsize=_MEMORY)(self._find_proper_head)

    def _add_place(self, place: Place) -> None:
        name = place.de if self.language == "de" else place.en
        key = place.de.lower()
        known = Known(name, "government", place.cautious, place.city, None, key, key in place.words)
        self._add_forms((name, *place.aliases), known)
        self.inside[key] = place.in_.lower()
        if not place.city:
            self.states[key] = known
        for word in (*place.words, place.de.lower(), place.en.lower()):
            self.places[word] = key

    def _add_city(self, name: str, country: str) -> None:
        key = name.lower()
        self._add_forms((name,), Known(name, "government", False, True, None, key))
        self.inside[key] = country.lower()
        self.places[key] = key

    def _add_forms(self, names: Sequence[str], known: Known) -> None:
        make = tokenizer(self.language)
        for name in names:
            plain = name.split()
            words = tuple(plain) if all(w.isalpha() for w in plain) else tuple(t.text for t in make(name))
            for form in self._inflected(words, weak=known.kind != "outlet"):
                self.forms.setdefault(form[0], []).append(Form(form, 0, known, name))
                if self.language == "de" and form[-1][-1].lower() not in _NO_GENITIVE and form[-1][-1] != ".":
                    self.forms.setdefault(form[0] if len(form) > 1 else form[0] + "s", []).append(
                        Form((*form[:-1], form[-1] + "s"), 1, known, name)
                    )

    def _inflected(self, words: tuple[str, ...], *, weak: bool) -> Iterator[tuple[str, ...]]:
        """German oblique forms of adjectives before the last word ("Süddeutschen Zeitung"), with the `weak` one too.

        A house that is an outlet has that where it acts as any other does ("der Bayerische Rundfunk investiert").
        """
        if self.language != "de" or len(words) == 1:
            yield words
            return
        options = [(w,) if not w[0].isupper() or len(w) < 4 else _oblique(w, weak=weak) for w in words[:-1]]
        for front in product(*options):
            yield (*front, words[-1])

    def _by_end(self) -> dict[int, dict[str, Noun]]:
        lengths: dict[int, dict[str, Noun]] = {}
        for word, noun in self.nouns.items():
            lengths.setdefault(len(word), {})[word] = noun
        return dict(sorted(lengths.items(), reverse=True))

    def known_at(self, words: Sequence[Word], i: int) -> Form | None:
        """The longest known name that starts at word `i`."""
        text = words[i].text
        forms = self.forms.get(text)
        if forms is None:
            if not text.endswith(".") or (forms := self.forms.get(text[:-1])) is None:
                return None
            return next((f for f in forms if len(f.words) == 1), None)
        for form in forms:
            n = len(form.words)
            if n == 1 or (i + n <= len(words) and all(words[i + k].text == form.words[k] for k in range(1, n))):
                return form
        return None

    def _find_noun(self, lower: str) -> Noun | None:
        """The describing noun that a lower-case word is or, in German, ends in ("chiphersteller")."""
        found = self.nouns.get(lower)
        if found is not None or self.language != "de":
            return found
        for length, nouns in self._ends.items():
            if 3 < length < len(lower) and (found := nouns.get(lower[-length:])) is not None:
                return found
        return self._inflected_noun(lower)

    def _inflected_noun(self, lower: str) -> Noun | None:
        for cut in (1, 2):
            if lower.endswith(("s", "es", "n", "en", "e")[0:5]) and len(lower) > 5 + cut:
                stem = lower[:-cut]
                for length, nouns in self._ends.items():
                    if 3 < length <= len(stem) and (found := nouns.get(stem[-length:])) is not None:
                        return found
        return None

    def known_word(self, lower: str) -> bool:
        """Whether a lower-case word is an ordinary one of the language."""
        return known_word(lower, self.language)

    def _find_composed(self, lower: str) -> bool:
        """Whether a German word is made of two ordinary ones ("weltstar")."""
        for k in range(3, len(lower) - 3):
            if self.known_word(lower[k:]) and (
                self.known_word(lower[:k]) or (lower[k - 1] in "sn" and self.known_word(lower[: k - 1]))
            ):
                return True
        return False

    def office_head(self, lower: str) -> str:
        """The noun of a public office in which a lower-case word ends ("ministerium"), or ""."""
        if not lower.endswith(self._office_ends):
            return ""
        return next(h for h in self._office_ends if lower.endswith(h))

    def _find_proper_head(self, lower: str) -> str:
        """The gender of the noun if it can head a proper name ("Investitionsbank"), or ""."""
        for noun in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
            if noun in self.rules.proper_heads:
                return self.rules.proper_heads[noun]
            if noun.endswith(self._head_ends):
                return next(g for h, g in self.rules.proper_heads.items() if len(h) > 4 and noun.endswith(h))
        return ""

    def _find_place(self, lower: str) -> str:
        """The key of the place that a lower-case word names or is the adjective of; "" if none."""
        found = self.places.get(lower, "")
        if not found and self.language == "de":
            for ending in ("e", "en", "em", "er", "es", "n", "s"):
                if lower.endswith(ending) and (found := self.places.get(lower[: -len(ending)], "")):
                    return found
        return found


def _oblique(word: str, *, weak: bool) -> tuple[str, ...]:
    for ending, others in _OBLIQUE.items():
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return tuple(dict.fromkeys((word, *(stem + o for o in others), *([f"{stem}e"] if weak else []))))
    return (word,)


@lru_cache(maxsize=4)
def lexicon(book: Rulebook) -> Lexicon:
    """The lexicon of a rulebook."""
    return Lexicon(book)
