"""Cuts a sentence into noun phrases: one left-to-right pass over word classes, names and sums kept whole."""

from collections.abc import Mapping, Sequence

from newsclaims.amounts import Money
from newsclaims.clauses.attributes import Attribute
from newsclaims.clauses.cases import cases_of
from newsclaims.clauses.coordination import genitive_name, name_behind_sum, receives, tie
from newsclaims.clauses.findings import QUOTES, STOPS, Findings, preposition, word_class
from newsclaims.clauses.gifts import gives
from newsclaims.clauses.insertions import behind_bracket, behind_conversion, tells_more
from newsclaims.clauses.model import Chunk, head_lemma
from newsclaims.clauses.premodifiers import joined_lemma, joins_modifiers, mark_premodifiers, modifiers_go_on
from newsclaims.clauses.roles import name_roles
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention
from newsclaims.text import Sentence, Word, is_stock_code, is_year


def chunk_sentence(
    sentence: Sentence,
    found: Findings,
    rules: SyntaxRules,
    cuts: frozenset[int],
    attributes: Mapping[int, Attribute],
) -> tuple[Chunk, ...]:
    """The sentence's noun phrases in order, none across one of the `cuts`; in brackets only those of a clause."""
    builder = _Chunker(sentence, found, rules, cuts, attributes)
    chunks = builder.run(0, len(sentence.words))
    tie(chunks, sentence, rules)
    for start, end in builder.inserted:
        inner = builder.run(start, end)
        tie(inner, sentence, rules)
        chunks = sorted([*chunks, *inner], key=lambda c: c.start)
    name_roles(chunks, sentence)
    return tuple(chunks)


class _Chunker:
    def __init__(
        self,
        sentence: Sentence,
        found: Findings,
        rules: SyntaxRules,
        cuts: frozenset[int],
        attributes: Mapping[int, Attribute],
    ) -> None:
        self.words, self.found, self.rules, self.cuts = sentence.words, found, rules, cuts
        self.heading = sentence.heading
        self.attributes = attributes
        self.articles = {a.article for a in attributes.values()}
        self.inserted: list[tuple[int, int]] = []  # where the clauses stand that brackets enclose
        self.classes = [self._class(w) for w in self.words]
        mark_premodifiers(self.words, self.classes, found, rules)

    def _class(self, word: Word) -> str:
        i = word.index
        if i in self.found.money:
            return "money"
        if i in self.found.stake:
            return "stake"
        if i in self.found.mention:
            m = self.found.mention[i]
            if m.adjective and word.text[0].islower():
                return "adj"  # "polnische Beihilfen"
            return (
                "name"
                if m.end - m.start >= 0.6 * (word.end - word.start) or m.start < word.start or m.end > word.end
                else "noun"
            )
        aside = i + 1 in self.found.mention and is_year(word.text)  # "hatte 2019 Kolb gekauft"
        aside |= is_stock_code(word.text) or (i - 1 in self.found.mention and word.lower in self.rules.emphatic)
        return "adv" if aside else word_class(word, self.rules)

    def run(self, start: int, end: int) -> list[Chunk]:
        """The noun phrases from one word up to another."""
        chunks: list[Chunk] = []
        i, stop, prep, prep_at = start, end, "", -1
        while i < stop:
            cls = self.classes[i]
            if self.words[i].index in self.cuts:
                prep, prep_at = "", -1
            if i in self.articles or i + 1 in self.attributes:
                prep, prep_at = "", -1
                i += 1
                continue
            if i in self.attributes:
                prep, prep_at = self._prep_before(self.attributes[i].article)
            if self.words[i].text in {"(", "["}:
                i = self._behind_inserted(i, chunks)
                continue
            if cls == "prep" and (i + 1 == len(self.words) or self.words[i + 1].text in STOPS):
                i += 1
                continue
            if cls == "prep":
                prep, prep_at = preposition(self.words, i, self.rules), i
                i += 1
                continue
            end = self._phrase_end(i)
            if end > i:
                chunks.append(self._chunk(i, end, prep, prep_at))
                i = end
                if i < len(self.words) and self.classes[i] == "post":
                    chunks[-1].prep = self.words[i].lower
                if i < len(self.words) and self.classes[i] == "possessive":
                    chunks[-1].possessive = True
                    i += 1
            elif cls in {"adv", "neg"} or self.words[i].text in QUOTES or self.words[i].text in "'’–":
                prep, prep_at = ("", -1) if is_year(self.words[i].text) else (prep, prep_at)  # "in 2019 Kolb bought"
                i += 1
                continue
            else:
                i += 1
            prep, prep_at = "", -1
        return chunks

    def _behind_inserted(self, i: int, chunks: Sequence[Chunk]) -> int:
        """The place behind a bracket; one with a clause on the name before it is remembered."""
        after, named = behind_bracket(self.words, i), bool(chunks) and chunks[-1].named
        if named and chunks[-1].end == self.words[i].index and tells_more(self.classes[i + 1 : after - 1], self.rules):
            self.inserted.append((i + 1, after - 1))
        return after

    def _prep_before(self, article: int) -> tuple[str, int]:
        """The preposition of a phrase whose article stands apart from it, and where it stands."""
        at = article if self.classes[article] == "prep" else article - 1
        told = at >= 0 and self.classes[at] == "prep"
        return (preposition(self.words, at, self.rules), at) if told else ("", -1)

    def _phrase_end(self, i: int) -> int:
        if self.classes[i] == "pron":
            return i + 1
        j, seen_noun = i, False
        while j < len(self.words):
            cls = self.classes[j]
            opens = self.words[j].text == "(" and not seen_noun
            if opens and (after := behind_conversion(self.words, self.classes, i, j)):
                j = after
                continue
            if (j > i and self._stops(j)) or not self._continues(i, j, cls, seen_noun):
                break
            seen_noun = seen_noun or cls in {"noun", "name"}
            j += 1
        has_head = any(c in {"noun", "name", "money", "stake"} for c in self.classes[i:j])
        return j if has_head or (j > i and self._nominal(i, j)) else i

    def _stops(self, j: int) -> bool:
        if self.words[j].index in self.cuts or j in self.articles or j + 1 in self.attributes:
            return True
        return self.rules.verb_bracket and name_behind_sum(self.classes, j)

    def _nominal(self, i: int, j: int) -> bool:
        """A determiner with an adjective or number and no noun ("the former", "die beiden")."""
        return self.classes[i] == "det" and j - i >= 2

    def _continues(self, i: int, j: int, cls: str, seen_noun: bool) -> bool:
        if cls in {"money", "stake"}:
            same = self.found.money.get(self.words[j].index) or self.found.stake.get(self.words[j].index)
            before = j > i and (
                self.found.money.get(self.words[j - 1].index) or self.found.stake.get(self.words[j - 1].index)
            )
            return not seen_noun and (not before or before is same)
        if cls == "det":
            return j == i
        if cls in {"adj", "num"}:
            return self._adjective_goes_on(i, j, seen_noun)
        if cls in {"noun", "name"}:
            return not (seen_noun and self._starts_new_name(i, j))
        if cls == "conj":  # "der Waagen- und Kassenhersteller"
            joins = self.words[j - 1].text.endswith("-") and self._next_is_noun(j)
            return j > i and (joins or joins_modifiers(self.words, self.classes, i, j, self.rules))
        if (
            cls in {"vger", "vpp", "adv", "neg", *(("vfin",) if self.classes[i] == "det" else ())}
            and j > i
            and not seen_noun
        ):
            if cls == "vger" and self.classes[j - 1] == "money" and self.words[j].lemma in self.rules.transitive:
                return False  # "spent $5 million buying Kolb"
            described = {"noun", "adj", "name", *(("money",) if self._planned(i, cls) else ())}
            behind = self.classes[j + 1 + (self.classes[j : j + 2] == ["adv", "neg"]) :]
            return not described.isdisjoint(behind[:1]) and self.classes[i] in {"det", "adj", "money"}
        if cls == "punct" and self.words[j].text in QUOTES:
            return self._quote_goes_on(i, j)
        if self.words[j].text == ",":
            return not seen_noun and modifiers_go_on(self.words, self.classes, i, j)
        return cls == "punct" and self.words[j].text in {"-", "&"} and i < j < len(self.words) - 1 and self._glued(j)

    def _planned(self, i: int, cls: str) -> bool:
        """Whether an article and a participle can stand before a sum in English ("its planned $5 million loan")."""
        return cls == "vpp" and self.classes[i] == "det" and not self.rules.verb_bracket

    def _quote_goes_on(self, i: int, j: int) -> bool:
        """Whether the mark opens what an article or noun leads to: "der „Börsenbote“", "das Projekt „Kolbnau“"."""
        opened = j > i and self.classes[j - 1] in {"det", "adj", "noun"}
        return opened and self.classes[j + 1 : j + 2] in (["noun"], ["name"], ["adj"])

    def _glued(self, j: int) -> bool:
        words = self.words
        return (words[j - 1].end == words[j].start and words[j].end == words[j + 1].start) or words[j].text == "&"

    def _adjective_goes_on(self, i: int, j: int, seen_noun: bool) -> bool:
        if self.words[j].lower in self.rules.time_adjectives:
            return j == i or not seen_noun
        if not seen_noun:
            return True
        linear = not self.rules.verb_bracket and self.classes[i] != "name"
        return linear and self.classes[j] == "adj" and self._next_is_noun(j)

    def _next_is_noun(self, j: int) -> bool:
        return j + 1 < len(self.words) and self.classes[j + 1] in {"noun", "name"}

    def _starts_new_name(self, i: int, j: int) -> bool:
        """In German a bare name after another bare name begins a new phrase; after an article it is in apposition."""
        before, here = self.found.mention.get(self.words[j - 1].index), self.found.mention.get(self.words[j].index)
        if here is not None and before is not here and (here.beside or self._is_date(j - 1)):
            return True
        if self.words[j].lower in self.rules.time_parts and j + 1 < len(self.words) and self._is_date(j + 1):
            return True  # "hat Kolb | Ende März gekauft"
        if self.rules.verb_bracket and self._is_date(j - 1) and not self._is_date(j) and self.classes[j] == "noun":
            return self.words[j - 1].lower != self.words[j].lemma.lower() and j - 1 == i  # "am Montag | Gebote"
        if j > i + 1 and self.classes[i] == "det" and self.words[j].lower in self.rules.given:
            return True  # "gewährt die Regierung | Zuschüsse"
        behind_in = j - 1 == i > 0 and self.words[i - 1].lower == "in"
        if behind_in and before is not None and here is None and self.rules.verb_bracket:
            return self.classes[j] == "noun"  # "in Guben Zuschüsse"
        if before and not here and self.rules.verb_bracket and self._described(i, before):
            return self.classes[j] == "noun"  # "bekam der Lieferdienst Kolb | Finanzspritzen"
        if not (before or here) and gives(self.words, self.classes, i, j, self.rules):
            return True
        if before and not here and self._object_behind(i, j, before):
            return receives(before, self.words[j - 1], self.words[j], self.classes[j])
        if (
            here is not None
            and self.rules.verb_bracket
            and self.classes[j - 1] == "noun"
            and (self.classes[i] == "det" or self.words[j - 1].lower != self.words[j - 1].lemma.lower())
            and genitive_name(here, self.words[j])
        ):
            return True  # "das Engagement | Amazons", "Beihilfen | Polens"
        if self.classes[j - 1] != "name":
            return False
        if not (before and here and before is not here and self.rules.verb_bracket):
            return False
        return self.classes[i] != "det" or before.start == self.words[i + 1].start

    def _described(self, i: int, mention: Mention) -> bool:
        """Whether an article and a noun stand before the name in its phrase: "der Lieferdienst Kolb"."""
        before = [c for w, c in zip(self.words[i:], self.classes[i:], strict=False) if w.start < mention.start]
        return before[:1] == ["det"] and before[-1] == "noun" and "name" not in before

    def _object_behind(self, i: int, j: int, mention: Mention) -> bool:
        """Whether a noun behind a bare name may be the object beside it: behind a verb in headlines, or a plural."""
        if not self.rules.verb_bracket or mention.start != self.words[i].start:
            return False
        return self.classes[i - 1] == "vfin" if self.heading else self.words[j].lower != self.words[j].lemma.lower()

    def _is_date(self, i: int) -> bool:
        """Whether the word is a month, a day or a year, behind which a name begins a phrase of its own."""
        return self.words[i].lower in self.rules.time_nouns or is_year(self.words[i].text)

    def _chunk(self, i: int, end: int, prep: str, prep_at: int) -> Chunk:
        words = self.words[i:end]
        indices = [w.index for w in words]
        nouns = [k for k in range(i, end) if self.classes[k] in {"noun", "name"}]
        lettered = len(nouns) > 1 and len(self.words[nouns[-1]].text) == 1  # "Series B"
        head = self.words[nouns[-1 - lettered] if nouns else end - 1]
        apart = self.attributes.get(i)
        det = words[0].lower if self.classes[i] == "det" else self.words[apart.article].lower if apart else ""
        mentions = tuple(dict.fromkeys(self.found.mention[k] for k in indices if k in self.found.mention))
        money = next((self.found.money[k] for k in indices if k in self.found.money), None)
        stake = next((self.found.stake[k] for k in indices if k in self.found.stake), None)
        pronoun = self.classes[i] == "pron"
        lemma = joined_lemma(self.words, nouns, self.rules) or head_lemma(head, money or stake, bool(nouns))
        start = self.words[prep_at].index if prep and prep_at >= 0 and apart is None else words[0].index
        cased = det or words[0].lower if det or pronoun else self.words[prep_at].lower if prep else ""
        cases = cases_of(cased, words, mentions, self.rules)
        return Chunk(
            start,
            words[-1].index + 1,
            prep,
            det,
            head.index,
            lemma,
            (head.start, head.end),
            pronoun=pronoun,
            cases=cases,
            mentions=mentions,
            money=money,
            stake=stake,
            bare_money=bool((money or stake) and not lemma),
            time=self._is_time(words, head, mentions, money),
            article=self.words[apart.article].index if apart else -1,
            whose=i > 0 and self.words[i - 1].lower in self.rules.whose,
        )

    def _is_time(self, words: Sequence[Word], head: Word, mentions: Sequence[Mention], money: Money | None) -> bool:
        """Whether it tells when, or only leads to a sum, and so is no party."""
        idle = head.lower in self.rules.time_nouns or head.lower in self.rules.measures
        return not (mentions or money) and (idle or is_year(words[-1].text))
