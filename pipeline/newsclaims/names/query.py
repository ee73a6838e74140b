"""What the words of a description or pronoun tell of whom they mean."""

from collections.abc import Sequence
from itertools import pairwise

from newsclaims.names.lexicon import Lexicon, Noun
from newsclaims.names.model import FIRMS, Entity
from newsclaims.text import Word

_GENERIC_LENGTH = 2
_PLACE_END = 4  # behind the longest genitive of a place: "New South Wales's"
_POSSESSIVES = frozenset({"'s", "’s"})
_OTHER = 0.6  # off the fit of a fund or bank where the noun is a company's
_NARROW = frozenset({"bank", "airline", "insurer", "fund"})
_KINDS = {
    "company": FIRMS,
    "fund": FIRMS,
    "bank": frozenset({"company"}),
    "airline": frozenset({"company"}),
    "insurer": frozenset({"company"}),
    "outlet": frozenset({"outlet"}),
    "government": frozenset({"government"}),
    "person": frozenset({"person"}),
    "family": frozenset({"person"}),
}


def _stem(lower: str) -> str:
    """What stands before the last hyphen ("leeds-based")."""
    return lower.rpartition("-")[0] or lower


def _measured(words: Sequence[str]) -> bool:
    """Whether a hyphen only ties a number to what it counts ("the 310-acre site", "the 158-room hotel")."""
    return any(w[0].isdigit() and ("-" in w or after == "-") for w, after in pairwise((*words, "")))


def _field(head: str, noun: Noun) -> str:
    """In what a firm is, by the compound that calls it so: "immobilien" of "immobilienriese"."""
    field = head.removesuffix(noun.noun)
    return field if len(field) > _GENERIC_LENGTH and field != head else ""


class Query:
    """A description or pronoun, and how well an entity fits it."""

    def __init__(self, words: Sequence[Word], lexicon: Lexicon) -> None:
        self.lexicon, rules = lexicon, lexicon.rules
        lower = [w.lower for w in words]
        self.det = lower[0] if len(words) > 1 else ""
        self.pronoun = len(words) == 1 and lower[0] in rules.pronouns
        self.possessive = self.pronoun and lower[0] in rules.possessives
        self.genders = frozenset(rules.pronouns[lower[0]] if self.pronoun else rules.determiners.get(lower[0], ()))
        self.noun, self.head = self._described(words)
        self.phrase = " ".join(w for w in lower if w not in rules.definite)
        self.places = {p for w in (*lower, " ".join(lower[1:])) if (p := lexicon.place(w) or lexicon.place(_stem(w)))}
        definite = (lower[0] in rules.definite and not self.pronoun) or self._first_there(lower)
        named = words[1].text[0].isupper() if len(words) > 1 else False
        whole = len(words) == 2 or bool(lexicon.place(" ".join(lower[1:])))
        self.people = definite and self.noun is None and bool(self.places) and whole and named
        relative = self.noun is not None and (self.noun.noun in rules.relative or bool(rules.relative & {*lower[1:-1]}))
        self.financier = self.noun is not None and self.noun.noun in rules.financiers
        relative &= not self.financier
        hyphened = definite and "-" in self.phrase and not _measured(lower)
        self.refers = (
            (self.pronoun and bool(self.genders))
            or (definite and not relative and (self.noun is not None or hyphened))
            or self.people
        )

    def _first_there(self, lower: Sequence[str]) -> bool:
        """Whether a place's genitive opens it, which says as much as an article: "India's biggest retailer"."""
        if self.lexicon.language == "de":
            return lower[0] not in self.lexicon.places and lower[0].removesuffix("s") in self.lexicon.places
        at = next((n for n, w in enumerate(lower[:_PLACE_END]) if w in _POSSESSIVES), 0)
        return bool(at and self.lexicon.place(" ".join(lower[:at])))

    def _described(self, words: Sequence[Word]) -> tuple[Noun | None, str]:
        return self.lexicon.noun(words[-1].lower), words[-1].lower

    def plural(self, before: str) -> bool:
        """Whether the article shows that several are meant; `before` is the word before the phrase."""
        if self.noun is None or not self.det:
            return False
        if self.noun.gender == "pl" or (self.det == "die" and self.noun.gender in {"m", "n"}):
            return True
        if self.noun.gender == "f" and not self.head.endswith(self.noun.noun):
            return True  # these change in the plural alone
        if self.det != "den":
            return False
        weak = self.noun.noun.endswith(("t", "e", "n"))
        return (
            self.noun.gender != "m"
            or before in self.lexicon.rules.dative_prepositions
            or (self.head.endswith("n") and not weak)
        )

    def fit(self, entity: Entity) -> float | None:
        """How well the entity fits, None if it cannot be meant; 3 and more where the description is known to be its."""
        if entity.kind == "unknown":
            return None
        if self.pronoun:
            return self._fit_pronoun(entity)
        shared = bool(self.places & self._reach(entity))
        if self.people:
            fits = 3.0 if shared else 2.0 if self._within(entity) else None
            return fits if entity.kind in FIRMS else None
        if self.places and not shared and entity.places and not self._within(entity):
            return None
        if self._of_other_sort(entity):
            return None
        if self.financier and entity.kind not in {"fund", "person"}:
            return None
        if any(self.phrase == d or self.phrase.endswith(" " + d) or self.head == d for d in entity.described):
            return (1.0 if self._otherwise(entity) else 3.0 if self._telling() else 1.6) + shared
        return self._fit_class(entity, shared=shared)

    def _of_other_sort(self, entity: Entity) -> bool:
        """Whether a person would be meant by a firm's noun ("startup founder Ida Kern") or a firm by a person's."""
        if self.noun is None or (self.financier and self.noun.noun in entity.described):
            return False
        return (entity.kind == "person") != ("person" in _KINDS[self.noun.rule.class_])

    def _otherwise(self, entity: Entity) -> bool:
        """Whether the entity has the noun with another before it: "the train maker" is no cable maker."""
        kind = " ".join(w for w in self.phrase.split() if not self.lexicon.place(w))
        known = [d for d in entity.described if d.endswith(" " + self.head)]
        return " " in kind and bool(known) and not any(kind.endswith(d) for d in known)

    def _telling(self) -> bool:
        """Whether the description has more to it than a general noun ("Sensorbauer", not "Unternehmen")."""
        return self.noun is None or len(self.head) > len(self.noun.noun) + _GENERIC_LENGTH or " " in self.phrase

    def _fit_class(self, entity: Entity, *, shared: bool) -> float | None:
        if self.noun is None or entity.kind not in _KINDS[self.noun.rule.class_]:
            return None
        class_ = self.noun.rule.class_
        told = {d.rsplit(" ", 1)[-1] for d in entity.described}
        heads = {d: n for d in sorted(told) if (n := self.lexicon.noun(d)) is not None}
        nouns = list(heads.values())
        tied = any(n.noun == self.noun.noun for n in nouns)
        if class_ == "government":
            noun = self.noun.noun
            if shared or any(f.lower().startswith(noun) or f.lower().endswith(noun) for f in entity.forms):
                return 1.5
            return (
                0.4 if self.head in self.lexicon.rules.states and entity.places & self.lexicon.states.keys() else None
            )
        if class_ in {"person", "family"}:
            return self._fit_person(entity, tied=tied)
        named = any(self.noun.noun in f.lower() for f in entity.forms)
        classed = any(n.rule.class_ == class_ for n in nouns) or named
        if class_ in _NARROW and not classed and (nouns or class_ == "bank"):
            return None
        special = _field(self.head, self.noun)
        general = self.lexicon.rules.general  # empty: every noun may be another's too
        alike = tied or (classed and class_ in _NARROW)  # "carrier" of an airline
        if general and not alike and all(any(n.noun not in general for n in some) for some in ([self.noun], nouns)):
            return None
        if self.noun.noun in self.lexicon.rules.makers and not (tied or named) and self._is_fund(entity):
            return None
        fields = {_field(d, n) for d, n in heads.items()} - {""}
        if class_ == "company" and special and not tied and fields and special not in fields:
            return None  # of another field
        return (
            0.5
            + 0.8 * (tied or named or special in fields)
            + 1.0 * shared
            - _OTHER * (not tied and self._of_other_class(entity, nouns))
        )

    def _is_fund(self, entity: Entity) -> bool:
        """Whether it is a fund by its name, not a company of a fund's name ("Kolb Capital Inc.")."""
        incorporated = entity.name.lower().split()[-1] in self.lexicon.rules.legal_forms
        return entity.kind == "fund" and not incorporated

    def _of_other_class(self, entity: Entity, nouns: Sequence[Noun]) -> bool:
        """Whether a general noun ("Unternehmen") would mean a fund or bank, which have nouns of their own."""
        assert self.noun is not None
        if self.noun.rule.class_ != "company":
            return False
        return entity.kind == "fund" or (bool(nouns) and all(n.rule.class_ in _NARROW for n in nouns))

    def _fit_person(self, entity: Entity, *, tied: bool) -> float | None:
        assert self.noun is not None
        if entity.gender in {"m", "f"} and self.noun.gender in {"m", "f"} and entity.gender != self.noun.gender:
            return None
        return 0.5 + 0.8 * tied

    def _fit_pronoun(self, entity: Entity) -> float | None:
        if entity.kind == "person":
            personal = self.genders & {"m", "f", "p"}
            own = entity.gender if entity.gender in {"m", "f"} else ""
            return 1.0 if personal and (not own or own in self.genders) else None
        if self.lexicon.language == "en":
            return 0.7 if "n" in self.genders and entity.kind in FIRMS else None
        if entity.kind in {"government", "outlet"} and not entity.gender:
            return None
        firm = entity.kind in FIRMS
        return (0.7 if firm else 0.3) if self._genders(entity) & self.genders else None

    def _genders(self, entity: Entity) -> set[str]:
        """Grammatical genders under which German speaks of it: its own, those of its descriptions, else neuter."""
        if entity.gender:
            return {entity.gender}
        found = {n.gender for d in entity.described if (n := self.lexicon.noun(d)) is not None}
        return found | {"n"}

    def _reach(self, entity: Entity) -> set[str]:
        """The entity's places and what they lie in."""
        inside = self.lexicon.inside
        return {q for p in entity.places for q in (p, inside.get(p, ""), inside.get(inside.get(p, ""), "")) if q}

    def _within(self, entity: Entity) -> bool:
        """Whether the description's place may lie within the entity's ("the Leeds firm" of a British one)."""
        inside = self.lexicon.inside
        return any(inside.get(p, "") in entity.places for p in self.places)
