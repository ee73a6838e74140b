"""German nouns that are names or hold one: offices, seats, adjectives with a noun, coined words."""

from newsclaims.names.candidate import Candidate
from newsclaims.names.german_adjectives import in_er, nominative, of_region
from newsclaims.names.german_compounds import NOUN_TAGS, GermanCompounds
from newsclaims.names.scanner import NAME_TAGS
from newsclaims.records import PartyKind
from newsclaims.text import Word, is_year

_ADJECTIVE = frozenset({"ADJ(A)"})
_ARTICLE = frozenset({"ART"})
_FINITE = frozenset({"VV(FIN)"})
_AUXILIARY = frozenset({"VA(FIN)", "VM(FIN)"})
_PRONOUN, _NUMBER = "PPER", "CARD"
_PLURAL = ("n", "er")
_PREP = frozenset({"APPR"})
_OPENING = frozenset({",", ":", ".", "?", "!"})
_FULL_VERB = frozenset({"VV(INF)", "VV(PP)", "VV(IZU)"})
_NOUN = frozenset({"NN"})
_AND = frozenset({"KON"})
_LIST = 4  # words up to which the list of names goes back to the noun
_NOT_BARE = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PIDAT", "ADJ(A)", "APPRART", "CARD", "NN"})
_ROLE = 3  # words before a surname that is set apart behind its role, at the least
_REACH = 8
_COMPOUND = 11  # letters from which on a word unknown to the tagger is likelier a compound than a name


class GermanNouns(GermanCompounds):
    """Reads single nouns and the words right beside them."""

    def office(self, i: int, end: int) -> Candidate | None:
        """An office: "Bundeswirtschaftsministerium", "Bundesministerium für Wirtschaft und Klimaschutz"."""
        word = self.words[i]
        head = self.lexicon.office_head(word.lower)
        if not head or word.lower == head or "-" in word.text:
            return None
        stop = word.end - (1 if head.endswith("ministeriums") else 0)
        last = self._area(i, end)
        return self.cut(
            i, last, sure=True, end=self.words[last].end if last > i else stop, kind=self.rules.office_heads[head]
        )

    def _area(self, i: int, end: int) -> int:
        """The last word of "… für Wirtschaft und Klimaschutz" behind word `i`, or `i`."""
        words = self.words
        if i + 2 >= end or words[i + 1].lower != "für" or not words[i + 2].text[0].isupper():
            return i
        if i + 4 < end and words[i + 3].lower == "und" and words[i + 4].text[0].isupper():
            return i + 4
        return i + 2

    def government(self, i: int) -> Candidate | None:
        """A state named by its adjective, put into the nominative: "der polnischen Regierung"."""
        before, noun = self.words[i - 1] if i else None, self.lexicon.nouns.get(self.words[i].lower)
        if before is None or noun is None or not self.lexicon.place(before.lower) or not before.among(_ADJECTIVE):
            return None
        if noun.rule.kind == "fund" and i + 1 < len(self.words) and self._is_name(self.words[i + 1]):
            return None  # "der norwegische Staatsfonds NBIM" has a name
        candidate = self.cut(i - 1, i, sure=True, kind=self.of_state(i))
        candidate.name = f"{nominative(before.text, noun.gender)} {self.words[i].text}"
        candidate.gender = noun.gender
        return candidate

    def of_government(self, i: int, end: int) -> bool:
        """Whether an adjective stands before the government it is of: "die polnische Regierung Beihilfen"."""
        return i + 1 < end and self.words[i + 1].lower in self.rules.states

    def of_state(self, i: int) -> PartyKind:
        """The kind of what a state has: its government, its fund."""
        noun = self.lexicon.noun(self.words[i].lower)
        return noun.rule.kind if noun is not None else "government"

    def residing(self, i: int, end: int) -> Candidate | None:
        """A government by its seat: "Regierung in Budapest"."""
        if i + 2 >= end or self.words[i + 1].lower not in self.rules.place_prepositions:
            return None
        form = self.lexicon.known_at(self.words, i + 2)
        if form is None or not form.known.city or form.ending or i + 2 + len(form.words) > end:
            return None
        return self.cut(i, i + 1 + len(form.words), sure=True, kind="government")

    def adjectival(self, i: int, end: int) -> Candidate | None:
        """A capitalised adjective and a noun, put into the nominative: "Europäischen Investitionsbank"."""
        word, noun = self.words[i], self.words[i + 1] if i + 1 < end else None
        if noun is None or not noun.text[0].isupper():
            return None
        head = self.lexicon.proper_head(noun.lower) if noun.among(NOUN_TAGS) else ""
        from_city = self.of_place(word)
        formed = not from_city and word.among(_ADJECTIVE) and self.legal_end(i + 1) > i + 1  # "Sächsische Schiffbau AG"
        if not head and not formed and (not self._meant_as_name(i) or not noun.among(_NOUN)):
            return None
        if from_city and head and self._general(noun.lower):
            return None
        if (from_city and i + 2 < end and self._is_name(self.words[i + 2])) or (not from_city and self._opens(i)):
            return None
        tail = i + 2 < end and self.words[i + 2].lower in self.rules.tails and self.words[i + 2].text[0].isupper()
        last = self.legal_end(i + 1 + tail)
        candidate = self.cut(i, last, sure=True, kind=self._head_kind(noun.lower))
        described = self.lexicon.noun(noun.lower)
        candidate.gender = head = head or (described.gender if described is not None else "")
        ordinary = "isch" in word.lower or "deutsch" in word.lower or self.lexicon.known_word(word.lower)
        definite = i > 0 and self.words[i - 1].lower in self.rules.definite
        if head and not from_city and ordinary and not of_region(word.lower, head, definite=definite):
            candidate.name = nominative(word.text, head) + self.text[word.end : candidate.end]
        elif not head and i and self.words[i - 1].among(_ARTICLE) and self.words[i - 1].lower.endswith("r"):
            candidate.name = nominative(word.text, "f") + self.text[word.end : candidate.end]  # "der Deutschen Kolb"
        return candidate

    def of_place(self, word: Word) -> bool:
        """An adjective of a city or canton, which never changes: "Zürcher"."""
        return in_er(word.lower) and bool(self.lexicon.place(word.lower))

    def _general(self, lower: str) -> bool:
        """Whether a house is described by the noun rather than named: "die Hamburger Beteiligungsgesellschaft"."""
        if lower in self.rules.general_heads:
            return True
        return lower not in self.rules.proper_heads and self.lexicon.noun(lower) is not None

    def from_there(self, i: int, end: int) -> bool:
        """Such an adjective before the noun that describes someone: "der Zürcher Seilbahnbauer"."""
        following = self.words[i + 1] if i + 1 < end else None
        if following is None or not following.text[0].isupper() or not self.of_place(self.words[i]):
            return False
        return self.lexicon.noun(following.lower) is not None and not self.lexicon.proper_head(following.lower)

    def _meant_as_name(self, i: int) -> bool:
        """Whether an adjective of a place has its capital from a name alone: "die kleine Friesische Hagelgilde"."""
        before, adjective = self.words[i - 1] if i else None, self.words[i].lower
        of_place = "isch" in adjective[-5:] or adjective.rstrip("emnrs").endswith("deutsch")
        if not of_place or before is None or (adjective.startswith("deutsch") and self._of_people(before, i)):
            return False
        return before.text[0].islower() or before.among(_ARTICLE)

    def _of_people(self, before: Word, i: int) -> bool:
        """Whether the noun behind it tells "Deutsche" for people: "den Deutschen Pumpen", "haben Deutsche Schulden"."""
        word, name = self.words[i], self.words[i + 1]
        if not before.among(_ARTICLE):
            return self.lexicon.known_word(name.lower)
        if word.lower.endswith("en"):
            return before.lower.endswith(("e", "n"))
        return before.lower.endswith("r") and self.coined(name, inflected=True)

    def _opens(self, i: int) -> bool:
        """Whether an adjective has its capital from opening a sentence, and no place in it."""
        before = self.words[i - 1] if i else None
        opening = (
            before is None or before.text in {".", ":", "!", "?", "„", "“", "»"} or before.end + 1 < self.words[i].start
        )
        return opening and not self.lexicon.place(self.words[i].lower)

    def _is_name(self, word: Word) -> bool:
        return word.text[0].isupper() and (word.text in self.lexicon.forms or word.among(NAME_TAGS))

    def _head_kind(self, lower: str) -> PartyKind:
        noun = self.lexicon.noun(lower)
        return noun.rule.kind if noun is not None else "company"

    def noun(self, i: int, end: int) -> Candidate | None:
        """An ordinary-looking noun that the wording makes a name, or that may be one if it is a name elsewhere."""
        word = self.words[i]
        if word.lower in self.rules.legal_forms:
            return None
        last = self.legal_end(i)
        if last > i and (word.among(_NOUN) or word.lower not in self.rules.not_names):
            return self.cut(i, last, sure=True, kind="company")
        if word.lower in self.rules.not_names:
            return None
        if word.lower in self.lexicon.nouns or not word.among(NOUN_TAGS):
            return None
        following = self.words[i + 1] if i + 1 < end else None
        if following is not None and following.text[0].isupper() and (last := self.legal_end(i + 1)) > i + 1:
            described = self.lexicon.noun(word.lower) is not None and not self.lexicon.proper_head(word.lower)
            return None if described else self.cut(i, last, sure=True, kind="company")  # "der Pumpenbauer Kolb AG"
        if i + 2 < end and self.words[i + 1].text == "&" and self.words[i + 2].text[0].isupper():
            return self.cut(i, self.legal_end(i + 2), sure=True, kind="company")
        if (found := self._with_tail(i, end) or self.seated(i, end)) is not None:
            return found
        sure = self.apposed(i) or self._introduced(i, end) or self._national(i) or self._beside_verb(i, end)
        return self.cut(i, i, sure=sure or self._apposed_too(i))

    def _apposed_too(self, i: int) -> bool:
        """A coined word that ends the list of names behind a describing noun: "die Fonds Kolb Capital und Tastwerk"."""
        if i < _LIST or not self.words[i - 1].among(_AND) or not self.coined(self.words[i]):
            return False
        return any(self.apposed(k) for k in range(i - 2, i - 1 - _LIST, -1) if self.words[k].text[0].isupper())

    def _beside_verb(self, i: int, end: int) -> bool:
        """A coined word in the singular without article, by its verb, behind a preposition or opening a clause."""
        words = self.words
        word, before, after = words[i], words[i - 1 if i else 0], words[min(i + 1, end - 1)]
        dated = is_year(before.text)
        opens = (i == 0 or before.text in _OPENING) and after.among(_PREP)
        governed = (dated or opens or before.among(_PREP)) and len(word.text) < _COMPOUND
        verb = before.among(_FINITE | _AUXILIARY) or (i > 1 and before.tag == _PRONOUN and words[i - 2].among(_FINITE))
        if not (verb or after.among(_FULL_VERB) or governed):
            return False
        priced = verb and after.lower in self.rules.priced and i + 2 < end and words[i + 2].tag == _NUMBER
        priced &= not word.lower.endswith(_PLURAL)
        return (dated or self.unmarked(i)) and word.among(_NOUN) and self.coined(word, inflected=priced)

    def _with_tail(self, i: int, end: int) -> Candidate | None:
        """A noun and the last word of a name behind it ("Nordlicht Ventures"); once it is described, a number too."""
        following = self.words[i + 1] if i + 1 < end else None
        if following is None or not following.text[0].isupper():
            return None
        apposed = self.apposed(i)
        named = self._is_name(following) and (apposed or self.unmarked(i))
        if following.lower in self.rules.tails and (named or apposed or self.coined(self.words[i])):
            return self.cut(i, i + 1, sure=True, kind=self.rules.tails[following.lower])
        goes_on = apposed and (following.tag == "CARD" or following.lower in self.rules.trades)
        return self.cut(i, i + 1, sure=True) if goes_on else None

    def seated(self, i: int, end: int) -> Candidate | None:
        """A house named with its place: "Gründerfonds Sachsen", "Investitionsbank des Landes Hessen"."""
        words = self.words
        if not self.lexicon.proper_head(words[i].lower):
            return None
        j = i + 1
        if j + 2 < end and words[j].lower == "des" and words[j + 1].lower.removesuffix("es") in self.rules.leading:
            j += 2
        form = self.lexicon.known_at(words, j) if j < end else None
        if form is None or not form.known.place or form.ending or j + len(form.words) > end:
            return None
        return self.cut(i, j + len(form.words) - 1, sure=True, kind=self._head_kind(words[i].lower))

    def _national(self, i: int) -> bool:
        """A coined word behind a nationality: "die norwegische Tastwerk"."""
        before, word = self.words[i - 1] if i else None, self.words[i]
        if before is None or not self.lexicon.place(before.lower) or not before.among(_ADJECTIVE):
            return False
        if self.coined(word):
            return True
        article = self.words[i - 2].lower if i > 1 else ""
        alone = article in {"die", "eine"} and before.lower.endswith("e") and word.lower.endswith(("n", "s"))
        return alone and not self.lexicon.known_word(word.lower) and not self.lexicon.composed(word.lower)

    def coined(self, word: Word, *, inflected: bool = False) -> bool:
        """Whether a noun is no ordinary word, nor made of ordinary words; `inflected` ones may have an ending."""
        lower = word.lower
        if lower in self.rules.not_names or lower.endswith(self.rules.street_endings + self.rules.mass_endings):
            return False
        if self.lexicon.known_word(lower) or "-" in lower or self.lexicon.noun(lower) is not None:
            return False
        return not self.lexicon.composed(lower) and (inflected or word.lemma.lower() == lower)

    def _is_fund(self, word: Word) -> bool:
        """A compound at the end of a fund's name: "Kolb Wachstumsfonds"."""
        return bool(self.lexicon.proper_head(word.lower)) and self._head_kind(word.lower) == "fund"

    def _bought(self, word: Word) -> bool:
        """Whether the plural at a name's end may be what it buys: "kaufte Kolb Immobilien", but no "KWG Immobilien"."""
        i = word.index
        behind_verb = i > 1 and self.words[i - 2].tag.startswith("V") and not self.words[i - 1].text.isupper()
        return behind_verb and word.among(_NOUN) and word.lemma.lower() != word.lower

    def unmarked(self, i: int) -> bool:
        """Whether no article, adjective or noun stands before the word."""
        return i == 0 or not self.words[i - 1].among(_NOT_BARE)

    def _introduced(self, i: int, end: int) -> bool:
        """Before ", ein Zulieferer aus Ulm" or "ist ein Zulieferer"; or between "++"."""
        words = self.words
        if i and i + 1 < len(words) and {words[i - 1].text[0], words[i + 1].text[0]} == {"+"}:
            return not self.lexicon.known_word(words[i].lower)
        if words[i + 1 : i + 2] and words[i + 1].text == ":" and not self.lexicon.known_word(words[i].lower):
            return any(self.lexicon.noun(w.lower) is not None for w in words[i + 2 : i + 5] if w.among(_NOUN))
        if i + 3 >= end or words[i + 2].lower not in self.rules.articles or not self.unmarked(i):
            return False
        if words[i + 1].text != "," and words[i + 1].lemma not in self.rules.copulas:
            return False
        noun = next((w for w in words[i + 3 : min(i + 6, end)] if w.among(_NOUN)), None)
        return noun is not None and self.lexicon.noun(noun.lower) is not None

    def set_apart(self, i: int, end: int) -> Candidate | None:
        """A surname between commas behind a person's role: "der Fraktionschef der Grünen, Weber, sagte"."""
        words = self.words
        if i < _ROLE or i + 2 >= end or not words[i].among(NAME_TAGS) or words[i].lower in self.rules.not_names:
            return None
        parted = words[i - 1].text == words[i + 1].text == "," and words[i + 2].among(_FINITE | _AUXILIARY)
        if not parted or self.lexicon.noun(words[i].lower) is not None:
            return None
        for word in reversed(words[max(0, i - _REACH) : i - 1]):
            if not word.text[0].isalnum():
                return None
            role = self.lexicon.noun(word.lower) if word.text[0].isupper() else None
            if role is not None and role.rule.class_ == "person":
                return self.cut(i, i, sure=True, kind="person")
        return None
