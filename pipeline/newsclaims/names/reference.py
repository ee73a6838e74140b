"""Which entity a description or pronoun refers to."""

from bisect import bisect_right
from collections.abc import Sequence

from newsclaims.names.lexicon import Lexicon, Noun
from newsclaims.names.model import Entity, Mention
from newsclaims.records import PartyKind
from newsclaims.text import Document, Sentence, Word

_REACH = 6  # sentences back


class Resolver:
    """Looks for antecedents backwards from a place in the text."""

    def __init__(self, document: Document, lexicon: Lexicon, entities: Sequence[Entity], mentions: Sequence[Mention]) -> None:
        self.document, self.lexicon, self.entities, self.mentions = document, lexicon, entities, mentions
        self.mention_starts = [m.start for m in mentions]
        self.sentence_starts = [s.start for s in document.sentences]
        self.word_starts = [w.start for w in document.words]

    def resolve(self, start: int, end: int, exclude: frozenset[int], kinds: frozenset[PartyKind] | None) -> Entity | None:
        """The entity meant by text[start:end], or None."""
        words = self.document.words[bisect_right(self.word_starts, start) - 1 : bisect_right(self.word_starts, end - 1)]
        words = tuple(w for w in words if w.end > start)
        if not words:
            return None
        query = Query(words, self.lexicon)
        if not query.refers:
            return None
        scores = self._scores(start, end, query, exclude, kinds)
        if not scores:
            return None
        ranked = sorted(scores.items(), key=lambda x: (-x[1], x[0]))
        best, score = ranked[0]
        if score < query.least or (len(ranked) > 1 and score - ranked[1][1] < query.margin):
            return None
        return self.entities[best]

    def _scores(
        self, start: int, end: int, query: "Query", exclude: frozenset[int], kinds: frozenset[PartyKind] | None
    ) -> dict[int, float]:
        here = bisect_right(self.sentence_starts, start) - 1
        scores: dict[int, float] = {}
        k = bisect_right(self.mention_starts, start) - 1
        while k >= 0:
            mention = self.mentions[k]
            k -= 1
            if mention.end > start or mention.entity in exclude:
                continue
            entity = self.entities[mention.entity]
            at = bisect_right(self.sentence_starts, mention.start) - 1
            distance = here - at
            fit = query.fit(entity)
            if fit is None or (kinds is not None and entity.kind not in kinds):
                continue
            if distance > _REACH and not self.document.sentences[at].heading and fit < 3:
                continue
            scores[entity.index] = max(scores.get(entity.index, 0.0), fit + self._salience(mention, self.document.sentences[at], distance))
        return scores

    def _salience(self, mention: Mention, sentence: Sentence, distance: int) -> float:
        value = max(0.0, 2.0 - 0.5 * distance)
        if sentence.heading:
            value = max(value, 0.8)
        place = (mention.start - sentence.start) / max(1, sentence.end - sentence.start)
        return value + 0.6 * (1 - place)


class Query:
    """What a description or pronoun tells of what it refers to."""

    def __init__(self, words: Sequence[Word], lexicon: Lexicon) -> None:
        self.lexicon, rules = lexicon, lexicon.rules
        lower = [w.lower for w in words]
        self.pronoun = len(words) == 1 and lower[0] in rules.pronouns
        self.genders: frozenset[str] = frozenset(rules.pronouns[lower[0]]) if self.pronoun else frozenset()
        self.noun: Noun | None = None
        self.head = ""
        for word in reversed(words):
            if (noun := lexicon.noun(word.lower)) is not None:
                self.noun, self.head = noun, word.lower
                break
        self.phrase = " ".join(w for w in lower if w not in rules.definite)
        self.places = {p for w in lower if (p := lexicon.place(w))}
        definite = lower[0] in rules.definite
        self.people = bool(self.places) and self.noun is None and definite and len(words) == 2 and words[1].text[0].isupper()
        self.relative = self.noun is not None and any(self.head.endswith(r) for r in rules.relative)
        known = definite and (self.noun is not None or self.people)
        self.refers = (self.pronoun and bool(self.genders)) or (known and not self.relative) or (definite and "-" in self.head)
        self.least = 1.2
        self.margin = 0.25

    def fit(self, entity: Entity) -> float | None:
        """How well the entity fits, None if it cannot be meant."""
        if self.pronoun:
            return self._fit_pronoun(entity)
        if self.people or self.places:
            shared = self.places & self._reach(entity)
            if self.people:
                return 3.0 if shared and entity.kind not in {"government", "person"} else None
            if not shared and entity.places and not self._wide(entity):
                return None
        else:
            shared = set()
        if self.noun is None:
            return None
        if any(self.phrase == d or self.phrase.endswith(" " + d) or self.head == d for d in entity.described):
            return 3.0 + bool(shared)
        return self._fit_class(entity, bool(shared))

    def _fit_class(self, entity: Entity, shared: bool) -> float | None:
        assert self.noun is not None
        class_, kind = self.noun.rule.class_, entity.kind
        wanted = {"company": {"company", "fund", "unknown"}, "fund": {"fund", "company", "unknown"}, "family": {"person"}}
        if kind not in wanted.get(class_, {self.noun.rule.kind, "company", "unknown"} if class_ in {"bank", "airline", "insurer"} else {self.noun.rule.kind}):
            return None
        classes = {n.rule.class_ for d in entity.described if (n := self.lexicon.noun(d.rsplit(" ", 1)[-1])) is not None}
        if class_ in {"bank", "airline", "insurer", "fund"} and classes and class_ not in classes:
            return None
        generic = self.head in {"unternehmen", "konzern", "firma", "company", "group", "firm", "gesellschaft", "gruppe", "business"}
        tied = any(d.endswith(self.noun.noun) for d in entity.described)
        if not generic and class_ == "company" and not tied and len(self.head) > len(self.noun.noun) + 2 and entity.described:
            return None
        return 0.5 + 0.8 * tied + 1.0 * shared

    def _fit_pronoun(self, entity: Entity) -> float | None:
        if entity.kind == "person":
            return 1.0 if not entity.gender or entity.gender in self.genders or "p" in self.genders else None
        if entity.kind in {"government", "outlet"}:
            return None
        if self.lexicon.language == "en":
            return 0.6 if "n" in self.genders else None
        own = self._genders(entity)
        return 0.6 if own & self.genders else None

    def _genders(self, entity: Entity) -> set[str]:
        if entity.gender:
            return {entity.gender}
        found = {n.gender for d in entity.described if (n := self.lexicon.noun(d)) is not None}
        return found | {"n"}

    def _reach(self, entity: Entity) -> set[str]:
        inside = self.lexicon.inside
        return {q for p in entity.places for q in (p, inside.get(p, ""), inside.get(inside.get(p, ""), "")) if q}

    def _wide(self, entity: Entity) -> bool:
        """Whether the description's place may lie within the entity's ("the Leeds firm" of a British one)."""
        inside = self.lexicon.inside
        return any(inside.get(p, "") in entity.places for p in self.places)
