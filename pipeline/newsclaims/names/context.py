"""What stands beside the names: the nouns and places by which the text describes their bearers."""

from collections.abc import Sequence

from newsclaims.names.lexicon import Lexicon, Noun
from newsclaims.names.model import Entity, Mention
from newsclaims.text import Document, Word

_APPOSITION = 14
_ARTICLES = {"die": "f", "das": "n"}
_ARTICLE = frozenset({"ART"})
_POSSESSIVES = frozenset({"'s", "’s"})
_FINITE = ("VV(F", "VA(F", "VVD", "VHZ", "VM")
_CLOSING = frozenset({",", ";", ".", ")", "–"})


class ContextReader:
    """Adds descriptions, places, gender and kind to the entities of one document."""

    def __init__(
        self, document: Document, lexicon: Lexicon, entities: Sequence[Entity], mentions: Sequence[Mention]
    ) -> None:
        self.document, self.lexicon, self.entities, self.mentions = document, lexicon, entities, mentions
        self.starts = {w.start: w.index for w in document.words}
        self.taken = {m.start for m in mentions}

    def run(self) -> None:
        """Read around every mention."""
        for mention in self.mentions:
            first = self.starts.get(mention.start)
            if first is None:
                continue
            entity = self.entities[mention.entity]
            self._before(entity, first, mention)
            self._behind(entity, mention)

    def default_kinds(self) -> None:
        """A name whose kind nothing tells is a company's, unless it is but a place where things are."""
        prepositions = self.lexicon.rules.place_prepositions
        elsewhere: set[int] = set()
        for mention in self.mentions:
            i = self.starts.get(mention.start, 0)
            if not i or self.document.words[i - 1].lower not in prepositions:
                elsewhere.add(mention.entity)
        for entity in self.entities:
            if entity.kind == "unknown" and entity.surnamed and " " in entity.name:
                entity.kind = "person"
            if entity.kind == "unknown" and (entity.index in elsewhere or " " in entity.name):
                entity.kind = "company"
        for mention in self.mentions:
            self._called(self.entities[mention.entity], mention)

    def _before(self, entity: Entity, first: int, mention: Mention) -> None:
        words = self.document.words
        i = first - 1
        if entity.kind == "person" and not entity.gender:
            men, women = self.lexicon.rules.men, self.lexicon.rules.women
            entity.gender = "m" if words[i].lower in men else "f" if words[i].lower in women else ""
        while i > 0 and words[i].lower in self.lexicon.rules.titles:
            i -= 1
        if i < 0:
            return
        initials = mention.text.isupper()  # "said AK chief Isaiah Roth"
        plain = entity.name.count(" ") in {1, 2} or self._set_apart(i, mention)
        if entity.kind == "unknown" and plain and not initials and self._speaks(i):
            entity.kind = "person"
        self._homeland(entity, i)
        gender = _ARTICLES.get(words[i].lower, "")
        if gender and not entity.gender and not entity.listed and words[i].among(_ARTICLE):
            entity.gender = gender
        front = words[i].lower.partition("-")[0] if "-" in words[i].text else ""
        free = words[i].start not in self.taken or bool(self.lexicon.place(front))  # "US-Konzern"
        noun = self.lexicon.noun(words[i].lower) if free and not mention.beside else None
        if words[i].end + 1 < words[i + 1].start:
            return
        if noun is not None or words[i].start not in self.taken:
            self._origin(entity, words[max(0, i - 3) if noun is not None else i : first])
        if noun is None:
            return
        if noun.noun in self.lexicon.rules.relative and noun.rule.class_ == "company" and "-" in words[i].text:
            self._describe(entity, noun, noun.noun)
            return
        self._describe(entity, noun, words[i].lower)
        self._specify(entity, words[i])

    def _specify(self, entity: Entity, noun: Word) -> None:
        """Keep the English noun before a describing one too: "train maker"."""
        before = self.document.words[noun.index - 1] if noun.index else None
        if (
            self.lexicon.language == "en"
            and before is not None
            and before.text.islower()
            and before.tag.startswith("NN")
        ):
            entity.described.add(f"{before.lower} {noun.lower}")

    def _origin(self, entity: Entity, span: Sequence[Word]) -> None:
        """The places that the words before a name tell: "die schwedische", "New Yorker Fonds", "US-Konzern"."""
        for n, word in enumerate(span):
            before = f"{span[n - 1].lower} {word.lower}" if n else ""
            front = word.lower.partition("-")[0] if "-" in word.text else ""
            place = self.lexicon.place(before) or self.lexicon.place(word.lower) or self.lexicon.place(front)
            if place:
                entity.places.add(place)

    def _set_apart(self, i: int, mention: Mention) -> bool:
        """Whether one word stands between commas before a verb, as a surname behind a role does: ", Weber, said"."""
        words, after = self.document.words, self._after(mention)
        if after is None or after + 1 >= len(words) or words[after].text != "," or words[i].text != ",":
            return False
        return words[after + 1].tag.startswith(_FINITE)

    def _homeland(self, entity: Entity, i: int) -> None:
        """The place whose the bearer is said to be: "France's Kolb", "Frankreichs Kolb"."""
        words = self.document.words
        if words[i].text in _POSSESSIVES:
            self._origin(entity, words[max(0, i - 2) : i])
        elif words[i].text[0].isupper() and words[i].lower not in self.lexicon.places:
            place = self.lexicon.places.get(words[i].lower.removesuffix("s"), "")
            entity.places |= {place} if place and self.lexicon.language == "de" else set()

    def _speaks(self, i: int) -> bool:
        """Whether a role ("its head of infrastructure,") or a verb of saying stands before the name."""
        words = self.document.words
        if words[i].lower in self.lexicon.rules.speech_words:
            return True
        if words[i].text != ",":
            return False
        for word in reversed(words[max(0, i - 6) : i]):
            if not word.text[0].isalnum():
                return False
            noun = self.lexicon.nouns.get(word.lower)
            if noun is not None:
                return noun.rule.class_ == "person"
        return False

    def _behind(self, entity: Entity, mention: Mention) -> None:
        words = self.document.words
        i = self._after(mention)
        if i is None or i + 2 >= len(words):
            return
        if words[i].lower in self.lexicon.rules.origins and (place := self.lexicon.place(words[i + 1].lower)):
            entity.places.add(place)
        if words[i].text not in {",", "–", "("} and not (
            words[i + 1].lower in self.lexicon.rules.articles and words[i].lemma in self.lexicon.rules.copulas
        ):
            return
        article = words[i + 1]
        if article.lower not in self.lexicon.rules.articles | self.lexicon.rules.definite and not self.lexicon.place(
            article.lower
        ):
            return
        self._apposition(
            entity,
            words[i + 1 : i + _APPOSITION],
            definite=article.lower in self.lexicon.rules.definite and article.among(_ARTICLE),
        )

    def _called(self, entity: Entity, mention: Mention) -> None:
        """Keep the noun right behind a name, by which the text may go on with it: "the Kolb group"."""
        words, i = self.document.words, self._after(mention) if mention.start in self.starts else None
        noun = self.lexicon.nouns.get(words[i].lower) if i is not None and i < len(words) else None
        if noun is None or i is None or words[i].text[0].isupper():
            return
        if noun.rule.kind == entity.kind != "person":
            self._describe(entity, noun, words[i].lower)

    def _after(self, mention: Mention) -> int | None:
        i = self.starts[mention.start]
        words = self.document.words
        while i < len(words) and words[i].start < mention.end:
            i += 1
        return i

    def _apposition(self, entity: Entity, span: Sequence[Word], *, definite: bool) -> None:
        ends = (
            n
            for n, w in enumerate(span)
            if w.text in _CLOSING or w.tag.startswith(_FINITE) or w.lower in self.lexicon.rules.relatives
        )
        end = next(ends, len(span))
        if self.lexicon.language == "en" and any(w.tag.startswith(_FINITE) for w in span[end : end + 1]):
            return  # "beside Kolb, the state invested": the next subject
        described = False
        for word in span[:end]:
            place = self.lexicon.place(word.lower)
            if place:
                entity.places.add(place)
                continue
            noun = self.lexicon.noun(word.lower) if not described and not definite else None
            named = self.lexicon.language == "en" and word.text[0].isupper()  # "a Salt Lake City startup"
            if noun is not None and not named and word.start not in self.taken:
                self._describe(entity, noun, word.lower)
                self._specify(entity, word)
                described = True

    def _describe(self, entity: Entity, noun: Noun, word: str) -> None:
        entity.described.add(word)
        if entity.listed:
            return
        doubtful = entity.surnamed and (noun.noun in self.lexicon.rules.relative or noun.rule.class_ != "company")
        if entity.kind == "unknown" and not doubtful:
            entity.kind = noun.rule.kind
        if not entity.gender and noun.gender in {"m", "f"} and entity.kind == "person":
            entity.gender = noun.gender
