"""Whom a description or pronoun means: salience, gender, class of the noun, places; None where two are close."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from newsclaims.names.lexicon import Lexicon
from newsclaims.names.model import FIRMS, Entity, Mention
from newsclaims.names.query import Query
from newsclaims.names.silence import says_nothing
from newsclaims.records import PartyKind
from newsclaims.text import Document, Sentence, Word

_REACH = 6  # sentences back; further only where the description itself identifies
_AFAR = 30_000  # characters back, more than an article has: whom a text first named before that, it speaks of no more
_IDENTIFIES = 3.0
_POINTED = 2  # words of "that company"
_LEAST = 1.3
_MARGIN = 0.3
_ENGLISH_MARGIN = 0.15
_SUBJECT = 0.8
_OWNER = -0.4
_ASIDE = -1.0  # of a name before a hyphen, "a Kolb-like app", "Kolb-backed Arden"
_POSSESSIVES = frozenset({"'s", "’s"})
_JOINTS = frozenset({"KON", "KOUS", "KOUI", "CJC", "CJS", "CJT", "DTQ", "PNQ", "PRELS", "PWAV", "AVQ"})
_RELATIVES = frozenset({"PRELS", "PRELAT", "DTQ", "PNQ"})


class Resolver:
    """Looks for antecedents backwards from a place in the text."""

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        entities: Sequence[Entity],
        mentions: Sequence[Mention],
        items: Sequence[int],
    ) -> None:
        self.document, self.lexicon, self.entities, self.mentions = document, lexicon, entities, mentions
        self.items = items
        self.mention_starts = [m.start for m in mentions]
        self.sentence_starts = [s.start for s in document.sentences]
        self.word_starts = [w.start for w in document.words]
        self.counts = Counter(m.entity for m in mentions)
        titled = {
            m.entity
            for m in mentions
            if document.sentences[self._sentence(m.start)].heading
            and (lexicon.language == "de" or document.text[m.end : m.end + 1] != "-")
        }
        self.in_titles = frozenset(titled)
        self.titled = sorted(titled)  # by number, that is by where the text first names them
        self.first = {m.entity: m.start for m in reversed(mentions)}
        self.described: defaultdict[str, list[int]] = defaultdict(list)
        self.placed: defaultdict[str, list[int]] = defaultdict(list)
        for entity in entities:
            for word in {d.rsplit(" ", 1)[-1] for d in entity.described}:
                self.described[word].append(entity.index)
            for place in entity.places:
                self.placed[place].append(entity.index)

    def resolve(
        self, start: int, end: int, exclude: frozenset[int], kinds: frozenset[PartyKind] | None
    ) -> Entity | None:
        """The entity meant by text[start:end], or None."""
        first = max(0, bisect_right(self.word_starts, start) - 1)
        words = [w for w in self.document.words[first : bisect_right(self.word_starts, end - 1)] if w.end > start]
        if not words:
            return None
        if len(words) == 1 and words[0].tag in _RELATIVES:
            return self._antecedent(words[0], exclude, kinds)
        if self._means_last(words):
            return self._last(start, exclude, kinds)
        query = Query(words, self.lexicon)
        margin = _ENGLISH_MARGIN if self.lexicon.language == "en" else _MARGIN
        origin = self.document.words[words[-1].index + 1 : words[-1].index + 3]
        if (
            not query.pronoun
            and len(origin) > 1
            and origin[0].lower in self.lexicon.rules.origins
            and origin[1].text[0].isupper()
        ):
            place = self.lexicon.place(origin[1].lower)
            query.places |= {place} if place else set()
            margin = _MARGIN if place else 2 * _MARGIN
        if query.pronoun and "pl" in query.genders and self.lexicon.language == "en" and self._several(start):
            return None
        if not query.refers or (self._idle(words[0]) if query.pronoun else self._others(query, words)):
            return None
        scores = self._scores(start, query, exclude, kinds, opens=self._opens(words[-1]))
        ranked = sorted(scores.items(), key=lambda x: (-x[1], x[0]))
        if not ranked or ranked[0][1] < _LEAST or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < margin):
            return None
        return self.entities[ranked[0][0]]

    def _means_last(self, words: Sequence[Word]) -> bool:
        """Whether a phrase means the firm named last: "Letztere", "that company", "Dessen …" as a sentence opens."""
        rules, last = self.lexicon.rules, words[-1].lower
        pointing = len(words) == _POINTED and words[0].lower in rules.pointing
        opens = words[0].start == self.document.sentences[self._sentence(words[0].start)].start
        return last in rules.latter or (opens and last in rules.resuming) or (pointing and self.firm([last]))

    def firm(self, phrase: Sequence[str]) -> bool:
        """Whether a phrase, its words in lower case, describes a company or fund, and not by its tie to another."""
        noun = self.lexicon.noun(phrase[-1])
        return noun is not None and noun.rule.kind in FIRMS and not self.lexicon.rules.relative & {noun.noun, *phrase}

    def people(self, words: Sequence[Word]) -> bool:
        """Whether a phrase is an article and a demonym ("die Wiener")."""
        return Query(words, self.lexicon).people

    def several(self, words: Sequence[Word], prep: str) -> bool:
        """Whether a phrase, opened by `prep` if it has one, describes several by its article ("von den Sparkassen")."""
        return Query(words[bool(prep) :], self.lexicon).plural(prep)

    def describes(self, lower: str) -> bool:
        """Whether a lower-case noun, or its singular, describes a party."""
        return self.lexicon.noun(lower) is not None or self.lexicon.noun(lower.removesuffix("s")) is not None

    def _sentence(self, start: int) -> int:
        return max(0, bisect_right(self.sentence_starts, start) - 1)

    def _antecedent(self, word: Word, exclude: frozenset[int], kinds: frozenset[PartyKind] | None) -> Entity | None:
        """Of a relative pronoun: the name right before its comma."""
        k = bisect_right(self.mention_starts, word.start) - 1
        if k < 0 or self.mentions[k].entity in exclude:
            return None
        mention, entity = self.mentions[k], self.entities[self.mentions[k].entity]
        between = self.document.text[mention.end : word.start].strip(" ,)sS'’")
        return entity if not between and (kinds is None or entity.kind in kinds) else None

    def _last(self, start: int, exclude: frozenset[int], kinds: frozenset[PartyKind] | None) -> Entity | None:
        """The company or fund named last before the place."""
        here = self.document.sentences[max(0, self._sentence(start) - 1)].start
        for k in range(bisect_right(self.mention_starts, start) - 1, -1, -1):
            entity = self.entities[self.mentions[k].entity]
            if self.mentions[k].start < here:
                return None
            if entity.kind in FIRMS and entity.index not in exclude and (kinds is None or entity.kind in kinds):
                return entity
        return None

    def _others(self, query: Query, words: Sequence[Word]) -> bool:
        """Several ("den Herstellern"), or someone of a party named behind ("die Holding des Gründers")."""
        all_words = self.document.words
        first, last = words[0].index, words[-1].index
        if query.plural(all_words[first - 1].lower if first else ""):
            return True
        behind = all_words[last + 1 : last + 3]
        if not behind or behind[0].lower not in self.lexicon.rules.genitives:
            return False
        owner = self._named(behind[1].start) if len(behind) > 1 else None
        if query.noun is not None and query.noun.rule.class_ == "government":
            return owner is not None and owner.kind == "government"  # "hat das Land der Werft Kolb … gewährt"
        return owner is not None or behind[0].tag == "ART"

    def _several(self, start: int) -> bool:
        """Whether "they" at the place may mean several: firms or people told of earlier in its sentence or the last."""
        first = self.document.sentences[max(0, self._sentence(start) - 1)].start
        words = self.document.words[bisect_left(self.word_starts, first) : bisect_left(self.word_starts, start)]
        return any(w.tag == "NN2" and self.describes(w.lemma.lower()) for w in words)

    def _named(self, start: int) -> Entity | None:
        k = bisect_right(self.mention_starts, start) - 1
        return self.entities[self.mentions[k].entity] if k >= 0 and self.mention_starts[k] == start else None

    def _idle(self, word: Word) -> bool:
        """As in "hieß es", "es gibt": a pronoun that stands for nothing; or German "sie" with a plural verb."""
        if self.lexicon.language != "de" or word.lower not in {"es", "sie"}:
            return False
        beside = (
            self.document.words[max(0, word.index - 1) : word.index]
            + self.document.words[word.index + 1 : word.index + 2]
        )
        finite = [w for w in beside if w.tag.endswith("(FIN)")]
        if word.lower == "sie":
            return any(w.lower.endswith("en") or w.lower == "sind" for w in finite)
        return not finite or any(w.lemma.lower() in self.lexicon.rules.expletive_verbs for w in finite)

    def _scores(
        self, start: int, query: Query, exclude: frozenset[int], kinds: frozenset[PartyKind] | None, *, opens: bool
    ) -> dict[int, float]:
        """Fit and salience of the entities named nearby, in headings, or identified by the description."""
        here = self._sentence(start)
        fits: dict[int, float | None] = dict.fromkeys(exclude)
        scores: dict[int, float] = {}
        for mention in self._nearby(start, here):
            if not (query.possessive or opens) and self._same_clause(mention, start):
                fits[mention.entity] = None
            if mention.start >= self.document.sentences[here].start and self._set_apart(mention, here):
                fits[mention.entity] = None
            fit = self._fit(mention.entity, query, kinds, fits)
            if fit is not None:
                value = fit + self._salience(mention, here)
                scores[mention.entity] = max(scores.get(mention.entity, 0.0), value)
        for index in self._afar(query, start):
            if index in scores:
                continue
            fit = self._fit(index, query, kinds, fits)
            if fit is not None and (fit >= _IDENTIFIES or index in self.in_titles):
                scores[index] = fit + self._standing(index)
        return scores

    def _opens(self, last: Word) -> bool:
        """Whether an English phrase is the subject of a clause of its own: "Kolb said the company would invest"."""
        following = self.document.words[last.index + 1 : last.index + 2]
        return self.lexicon.language == "en" and bool(following) and _is_finite(following[0].tag)

    def _same_clause(self, mention: Mention, start: int) -> bool:
        """Whether a name is subject or object of the clause before text[start]: no phrase there speaks of it again."""
        between = self.document.words[
            bisect_right(self.word_starts, mention.start) : bisect_right(self.word_starts, start - 1)
        ]
        if not between or any(not w.text[0].isalnum() or w.tag in _JOINTS for w in between if w.start >= mention.end):
            return False
        before = self.document.words[max(0, bisect_right(self.word_starts, mention.start) - 2)]
        return before.lower not in self.lexicon.rules.oblique_prepositions and any(_is_verb(w.tag) for w in between)

    def _set_apart(self, mention: Mention, sentence: int) -> bool:
        """Whether a sentence opens by setting its subject beside the name: "Unlike Kolb, the company has …"."""
        first = self.document.sentences[sentence].words[0]
        between = self.document.text[first.end : mention.start]
        return first.lower in self.lexicon.rules.contrasting and first.end <= mention.start and "," not in between

    def _nearby(self, start: int, here: int) -> Iterator[Mention]:
        """The mentions before `start`, nearest first, some sentences back."""
        earliest = self.document.sentences[max(self._opening(here), here - _REACH)].start
        for k in range(bisect_right(self.mention_starts, start) - 1, -1, -1):
            mention = self.mentions[k]
            if mention.start < earliest:
                return
            if mention.end <= start:
                yield mention

    def _opening(self, sentence: int) -> int:
        """The first sentence of the item that the sentence stands in."""
        return bisect_left(self.items, self.items[sentence]) if self.items[sentence] else 0

    def _afar(self, query: Query, start: int) -> Iterator[int]:
        if self.items[self._sentence(start)]:
            return  # of another item's parties an item does not speak
        yield from self._named_before(self.titled, start)
        yield from self._named_before(self.described.get(query.head, ()), start)
        for place in query.places if query.people else ():
            yield from self._named_before(self.placed.get(place, ()), start)

    def _named_before(self, entities: Sequence[int], start: int) -> Sequence[int]:
        """Those of the entities, sorted by number, that the text first names before `start`, and not too far before."""
        return entities[
            bisect_left(entities, start - _AFAR, key=self.first.__getitem__) : bisect_left(
                entities, start, key=self.first.__getitem__
            )
        ]

    def _fit(
        self, index: int, query: Query, kinds: frozenset[PartyKind] | None, fits: dict[int, float | None]
    ) -> float | None:
        if index not in fits:
            entity = self.entities[index]
            fits[index] = query.fit(entity) if kinds is None or entity.kind in kinds else None
        return fits[index]

    def _salience(self, mention: Mention, here: int) -> float:
        sentence = self.document.sentences[self._sentence(mention.start)]
        value = max(0.0, 2.0 - 0.5 * (here - sentence.index)) + self._standing(mention.entity)
        value += 0.6 * (1 - (mention.start - sentence.start) / max(1, sentence.end - sentence.start))
        before = self.document.words[max(0, bisect_right(self.word_starts, mention.start) - 2)]
        if self.lexicon.language == "en":
            value += self._rank(mention, sentence)
        value += _ASIDE * says_nothing(sentence, self.lexicon.rules.silences)
        return value - 0.6 * (before.lower in self.lexicon.rules.oblique_prepositions)

    def _rank(self, mention: Mention, sentence: Sentence) -> float:
        """What its place in an English sentence adds: subjects are spoken of again, owners less often."""
        before = self.document.words[max(0, bisect_right(self.word_starts, mention.start) - 2)]
        if self.document.text[mention.end : mention.end + 1] == "-" or before.lower in self.lexicon.rules.likening:
            return _ASIDE
        if self.document.text[mention.end : mention.end + 2] in _POSSESSIVES:
            return _OWNER
        verb = next((w.start for w in sentence.words if _is_finite(w.tag)), sentence.end)
        return _SUBJECT if mention.end <= verb and not self._set_apart(mention, sentence.index) else 0.0

    def _standing(self, index: int) -> float:
        """What an entity has of the whole text: a place in its headings, and how often it is named."""
        return 0.4 * (index in self.in_titles) + 0.08 * min(5, self.counts[index])


def _is_finite(tag: str) -> bool:
    """Whether an English tag is that of a finite verb."""
    return tag == "VM0" or (len(tag) == len("VVD") and tag[0] == "V" and tag[2] in "DZB")


def _is_verb(tag: str) -> bool:
    return tag.endswith("(FIN)") or _is_finite(tag)
