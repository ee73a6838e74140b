"""The rest of a list of backers behind its first name, over what describes them: "led by A, a fund from B, and C"."""

from collections.abc import Sequence
from itertools import pairwise

from newsclaims.claims.owners import behind_naming
from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRules, listed
from newsclaims.names import Mention, Names
from newsclaims.text import Document, Word

_MEMBERS = frozenset({"company", "fund", "person", "unknown"})
_FILLERS = ("AJ", "AT0", "DPS", "ADJ(A)", "ART", "PPOSAT", "PRELS")
_FINITE = ("VVD", "VVZ", "VVB", "VHD", "VHZ", "VBD", "VBZ", "VM0", "VV(FIN)", "VA(FIN)", "VM(FIN)")
_SIGNS = frozenset({",", ":", "–", "—", "--"})  # before a list that says who is meant
_APPOSITION = 14
_BASED = 3  # the words of "London-based"


class ListReader:
    """Reads on from names in one sentence."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, rules: DealRules) -> None:
        self.names, self.rules, self.chunks = names, rules, syntax.chunks
        self.reporting = syntax_rules(document.book).reporting
        self.words: Sequence[Word] = syntax.sentence.words
        self.mentions = {m.start: m for m in names.inside(syntax.sentence.start, syntax.sentence.end)}

    def leader(self, chunk: Chunk) -> Mention | None:
        """Who leads the group that the phrase is, if it begins with the name ("a Kolb-led consortium")."""
        words = [w for w in self.words if chunk.start <= w.index < chunk.end]
        at = next((i for i, w in enumerate(words) if i and w.lower in self.rules.led), 0)
        return next((m for m in self.mentions.values() if at > 1 and m.end == words[at - 1].start), None)

    def led(self, chunk: Chunk) -> bool:
        """Whether the phrase is a group by who leads it, told right behind ("funds led by Kolb")."""
        at = chunk.end - self.words[0].index
        behind = self.words[at : at + 2]
        return len(behind) > 1 and behind[0].lower in self.rules.led and behind[1].tag == "PRP"

    def several(self, chunk: Chunk) -> bool:
        """Whether it is the plural of a noun of those who pay together ("die Hausbanken"), who need no name."""
        plural = self.words[chunk.head - self.words[0].index].lower not in {chunk.head_lemma, f"{chunk.head_lemma}s"}
        return plural and listed(chunk.head_lemma, self.rules.groups)

    def one_firm(self, chunk: Chunk) -> bool:
        """Whether it is a firm by its name ("the Kolb group"), or by a noun alone that points back ("der Investor")."""
        if listed(chunk.last_part, self.rules.consortia):
            return chunk.named and not self.led(chunk)
        lone = listed(chunk.last_part, self.rules.financiers) and not self.several(chunk)
        house = chunk.last_part in self.rules.houses and self.words[chunk.head - self.words[0].index].tag != "NN2"
        if not (lone or house):
            return False  # "tech giants" are several
        several = any(c.attached_to is chunk or (c.start == chunk.end and c.prep == "of") for c in self.chunks)
        return chunk.named or (chunk.det in self.rules.definite and not several and not self.led(chunk))

    def examples(self, chunk: Chunk) -> list[Chunk]:
        """Who of a group is named apart from it: "Existing investors took part, including Kolb and Arden"."""
        found = (c for c in self.chunks if c.start >= chunk.end and (c.prep,) in self.rules.examples and c.named)
        return list(found)[:1]

    def going_on(self, start: int, anchor: int) -> list[Mention]:
        """Who is listed behind the name that starts there, if that is behind `anchor`, and who did as it did."""
        first = self.mentions.get(start) if start >= anchor else None
        return [*(self._behind(first) if first else ()), *self._joiners(anchor), *self._likewise(anchor)]

    def _behind(self, mention: Mention) -> list[Mention]:
        """The members of the list behind `mention`, as far as a conjunction closes it."""
        found: list[Mention] = []
        closed = ended = 0
        linked = joined = False
        i = self._after(mention)
        while i < len(self.words):
            word = self.words[i]
            if joining := self._joining(i):
                return found + joining
            if (step := self._joint(i)) > 0:
                linked, joined, i = True, joined or word.text != ",", i + step
                ended = len(found) if joined else 0
                continue
            if (step := self._passed_over(i)) > 0:
                i += step
                continue
            member = self.mentions.get(word.start)
            if member is None or not linked or self.names.entity_of(member).kind not in _MEMBERS:
                break
            i = self._after(member)
            if i < len(self.words) and self.words[i].tag in _FINITE:
                return found[:closed]  # "… and Arden said"
            if i < len(self.words) and self.words[i].text in {"'s", "’s"}:
                i += 1
                continue
            found.append(member)
            linked = False
            closed = len(found) if joined else closed
        return found[: max(closed, ended)]

    def instances(self, chunk: Chunk) -> list[Chunk]:
        """Who is named as one of several that the phrase is ("rivals including A and B", "Firmen wie A und B")."""
        if chunk.named or chunk.pronoun or chunk.money or listed(chunk.last_part, self.rules.groups):
            return []
        several = [chunk, *chunk.conjuncts]
        several += [c for c in self.chunks if any(c.attached_to is s for s in several) and not c.named]
        end = max(c.end for c in several)
        named = next((c for c in self.chunks if c.start >= end), None)
        named = next((c for c in self.chunks if c.start == named.end), named) if named and named.pronoun else named
        named = self._called(named) if named is not None and not named.named else named
        if named is None or not named.head_is_name:
            return []
        opening = (w for w in self.words if end <= w.index and w.end <= named.mentions[-1].start)
        between = tuple(w.lower for w in opening if w.text != "," and not w.tag.startswith("VV(PP"))
        opened = any(between[: len(words)] == words for words in self.rules.examples)
        opened |= named.start == end + 1 and self._counts_up(chunk, named)
        return [c for c in (named, *named.conjuncts) if c.head_is_name] if opened else []

    def _counts_up(self, chunk: Chunk, named: Chunk) -> bool:
        """Whether a list behind a comma or dash says who the plural is ("from two Danish funds, Kolb and Arden")."""
        plural = self.words[chunk.head - self.words[0].index].tag == "NN2"
        sign = self.words[chunk.end - self.words[0].index].text
        last = max([named, *named.conjuncts], key=lambda c: c.end).end - self.words[0].index
        goes_on = last < len(self.words) and self.words[last].tag in _FINITE
        return plural and bool(named.conjuncts) and sign in _SIGNS and not goes_on and not chunk.conjuncts

    def _called(self, chunk: Chunk) -> Chunk:
        """The name that a description gives to what it describes ("a pump maker called Kolb"), else the phrase."""
        start = behind_naming(chunk, self.words, self.rules)  # "namens" is a preposition of the phrase itself
        named = (c for c in self.chunks if start > 0 and chunk.end <= c.start <= start and c.head_is_name)
        return next(named, chunk)

    def _joining(self, i: int) -> list[Mention]:
        """Those of ", with A and B also participating"."""
        words = self.words
        if i + 2 >= len(words) or words[i].text != "," or words[i + 1].lower not in self.rules.joining_with:
            return []
        found, end = self._told_from(i + 2)
        return found if end < len(words) and words[end].lower in self.rules.joining else []

    def _joiners(self, after: int) -> list[Mention]:
        """Those told behind text[:after] to take part: "led the round, with A and B also joining"."""
        joined = (self._joining(i) for i, w in enumerate(self.words) if w.start >= after and w.text == ",")
        return next(filter(None, joined), [])

    def _likewise(self, after: int) -> list[Mention]:
        """Those told behind text[:after] to have done the same: "…, as did existing investors A and B"."""
        for i, pair in enumerate(pairwise(w.lower for w in self.words)):
            if pair in self.rules.likewise and self.words[i].start >= after:
                return self._told_from(i + 2)[0]
        return []

    def _told_from(self, i: int) -> tuple[list[Mention], int]:
        """The members told one after the other from the word `i` on, and the place behind them."""
        found: list[Mention] = []
        while i < len(self.words) and self.words[i].lower not in self.rules.joining:
            member = self.mentions.get(self.words[i].start)
            if member is not None and self.names.entity_of(member).kind in _MEMBERS:
                found.append(member)
                i = self._after(member)
                continue
            step = self._joint(i) or self._passed_over(i) or (self.words[i].tag == "AV0")
            if not step:
                break
            i += step
        return found, i

    def _after(self, mention: Mention) -> int:
        """The place of the first word behind the mention and its endings."""
        return next((k for k, w in enumerate(self.words) if w.start >= mention.end), len(self.words))

    def _joint(self, i: int) -> int:
        """How many words from `i` on link the members of a list; a comma before a description takes that with it."""
        word = self.words[i]
        if word.text == ",":
            return self._apposition(i) or 1
        for phrase in self.rules.list_joints:
            if word.lower == phrase[0] and tuple(w.lower for w in self.words[i : i + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def _apposition(self, i: int) -> int:
        """How long ", a fund based in Porto," is, its second comma included; 0 where none begins at `i`."""
        words = self.words[i + 1 : i + 1 + _APPOSITION]
        if len(words) < 3 or words[0].tag not in {"AT0", "ART"}:
            return 0
        described = False
        for n, word in enumerate(words):
            if word.text == ",":
                return n + 2 if described else 0
            if word.start in self.mentions and not described:
                return 0
            described |= self.names.describes(word.lower)
        return 0

    def _passed_over(self, i: int) -> int:
        """How many words from `i` on say nothing but what the next member is, or stand in brackets."""
        word = self.words[i]
        if word.text == "(":
            closing = next((k for k, w in enumerate(self.words[i:]) if w.text == ")"), 0)
            return closing + 1 if closing else 0
        based = self.words[i : i + _BASED]
        if len(based) == _BASED and based[1].text == "-" and based[2].lower == "based":
            return _BASED
        if word.start in self.mentions:
            return 0
        if word.tag.startswith(_FILLERS) or word.lower in self.rules.list_words or self.names.describes(word.lower):
            return 1
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        noun = word.tag.startswith("NN") and word.text[0].islower()
        return int(noun and following is not None and self.names.describes(following.lower))
