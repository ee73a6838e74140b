"""Finds the noun phrase that a verb of a language with fixed word order agrees with, past insertions between commas."""

from collections.abc import Sequence

from newsclaims.clauses.findings import DASHES, word_class
from newsclaims.clauses.model import Chunk
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence, is_stock_code

_INSERTION_OPENERS = frozenset({"rel", "wh", "vger", "vpp", "prep", "sub"})
_SKIPPED = frozenset({"adv", "neg", "punct", "other", "possessive"})
_PASSED = DASHES | {",", "(", ")"}  # what may part a noun phrase from the participle or infinitive that goes with it


class SubjectFinder:
    """Looks for subjects and antecedents in one sentence. All places are indices into the document's words."""

    def __init__(self, sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules) -> None:
        self.words, self.rules = sentence.words, rules
        self.offset = sentence.words[0].index
        self.chunks = chunks
        self.ending = {c.end: c for c in chunks}
        self.starting = {c.start: c for c in chunks}
        self.inside = {i: c for c in chunks for i in range(c.start, c.end)}
        self.lead = {id(c): lead for lead in chunks for c in lead.conjuncts}

    def before(self, verb: int, floor: int) -> Chunk | None:
        """The subject of the finite verb at `verb`, sought down to `floor` (or below it, past a whole insertion)."""
        at = verb - 1
        while at >= self.offset:
            chunk = self.inside.get(at)
            if chunk is not None:
                if self._may_be_subject(chunk) or self._counted(chunk):
                    lead = self.lead.get(id(chunk), chunk)
                    return self._left_open(lead, verb) or lead
                at = self.lead.get(id(chunk), chunk).start - 1
                continue
            if self._reduced(at):
                at -= 1
                continue
            if self._only_adverbs(at + 1, verb) and (told := self._told_who(at)):
                return told
            step = self._step(at)
            if step is None or (step < floor - 1 and self.inside.get(at) is None and not self.inserts(at)):
                return None
            at = step
        return None

    def _only_adverbs(self, start: int, end: int) -> bool:
        """Whether nothing but adverbs stands between two places."""
        return all(word_class(self.words[i - self.offset], self.rules) == "adv" for i in range(start, end))

    def _step(self, at: int) -> int | None:
        """Where to look next from a word outside all noun phrases; None where the search ends."""
        if self._is_comma(at):
            opening = self._opening(at)
            goes_on = self._closes(at) or self._names_some(at) or self._opens_unclosed(at)
            return opening - 1 if opening is not None else at - 1 if goes_on else None
        if self._text(at) == ")":
            return self._bracket(at)
        kind = word_class(self.words[at - self.offset], self.rules)
        skipped = (
            kind in _SKIPPED
            or is_stock_code(self._text(at))
            or self._text(at).lower() in self.rules.emphatic | self.rules.floating
            or (kind == "adj" and self._postnominal(at))
            or self._links(at, kind)
        )
        return at - 1 if skipped else None

    def _closes(self, comma: int) -> bool:
        """Whether a comma ends the name that another one put beside its noun ("A rival, Kolb, last week won …")."""
        phrase = self.ending.get(comma)
        return phrase is not None and any(self._is_comma(i) for i in range(phrase.start, phrase.end))

    def _opens_unclosed(self, comma: int) -> bool:
        """Whether a name that opens the sentence is described behind a comma that no other one answers."""
        name, described = self.ending.get(comma), self.starting.get(comma + 1)
        opens = name is not None and name.start == self.offset and name.head_is_name and not name.conjuncts
        return opens and described is not None and described.apposition

    def _names_some(self, comma: int) -> bool:
        """Whether some of those before a comma are named behind it, and no comma closes that ("firms, including …")."""
        named = self.starting.get(comma + 1)
        return named is not None and named.prep in self.rules.examples

    def _links(self, at: int, kind: str) -> bool:
        """Whether "and" joins what two prepositions tell of a noun ("funds led by Kolb and including Arden agreed")."""
        before, after = self.inside.get(at - 1), self.starting.get(at + 1)
        return kind == "conj" and before is not None and bool(before.prep) and after is not None and bool(after.prep)

    def _reduced(self, at: int) -> bool:
        """Whether a participle right behind a noun phrase tells more of it ("a consortium led by Kolb has …")."""
        word, after = self.words[at - self.offset], self.starting.get(at + 1)
        behind = at - 1 in self.inside and after is not None and after.prep in self.rules.agents
        return behind and word_class(word, self.rules) == "vpp"

    def _postnominal(self, at: int) -> bool:
        """Whether an adjective stands behind its noun, with what belongs to it ("people familiar with the talks")."""
        after = self.starting.get(at + 1)
        return at - 1 in self.inside and after is not None and bool(after.prep)

    def _may_be_subject(self, chunk: Chunk) -> bool:
        return not (
            chunk.prep
            or chunk.time
            or chunk.apposition
            or chunk.possessive
            or (chunk.attached_to is not None and not chunk.possessive)
        )

    def _told_who(self, closing: int) -> Chunk | None:
        """The name that between commas says who a phrase means: "a state fund, Kolb Ltd., will invest".

        So do several names of a plural: "two of its backers, Kolb and Arden, also joined".
        """
        last = self.ending.get(closing) if self._is_comma(closing) else None
        name = self.lead.get(id(last), last) if last is not None else None
        if name is None or not name.named or name.det:
            return None
        noun = self.ending.get(name.start - 1) if self._text(name.start - 1) == "," else None
        plain = noun is not None and not noun.named and not noun.pronoun and self._may_be_subject(noun)
        if name.conjuncts and not (noun is not None and self.words[noun.head - self.offset].tag == "NN2"):
            return None
        return name if plain and self._may_be_subject(name) else None

    def _left_open(self, noun: Chunk, verb: int) -> Chunk | None:
        """The name that opens the sentence, if no comma ends what the noun tells of it: "Kolb, Arden's arm raised"."""
        start = noun.owner.start if noun.owner is not None else noun.start
        name = self.ending.get(start - 1) if start - 1 > self.offset and self._text(start - 1) == "," else None
        if name is None or noun.head_is_name or not (noun.det or noun.owner) or noun.conjuncts:
            return None
        told = self.words[verb - self.offset].lemma not in self.rules.reporting
        closed = any(self._is_comma(i) for i in range(noun.end, verb))
        opens = name.start == self.offset and name.head_is_name and self._may_be_subject(name) and not name.conjuncts
        return name if told and opens and not closed else None

    def _counted(self, chunk: Chunk) -> bool:
        """Whether a quantity stands before an of-phrase that it makes a subject ("most of them have raised …")."""
        before = self._text(chunk.start - 1).lower() if chunk.start > self.offset else ""
        counted = chunk.pronoun or self.words[chunk.head - self.offset].tag == "NN2"
        return counted and chunk.prep == "of" and chunk.attached_to is None and before in self.rules.quantities

    def _text(self, at: int) -> str:
        return self.words[at - self.offset].text

    def _is_comma(self, at: int) -> bool:
        return self._text(at) == "," or self._text(at) in DASHES

    def inserts(self, at: int) -> bool:
        """Whether what ends there may be an insertion, past which the subject stands."""
        return self._is_comma(at) or self._text(at) == ")"

    def _opening(self, closing: int) -> int | None:
        """The comma or dash that opens the insertion which the one at `closing` ends."""
        sign = self._text(closing)
        for at in range(closing - 2, self.offset, -1):
            if self._text(at) != sign:
                continue
            after = self.starting.get(at + 1)
            if (
                sign in DASHES
                or self._opens_insertion(at + 1)
                or (after is not None and (after.apposition or after.prep or self._owned_until(after, closing)))
                or (after is not None and self._reports(after, closing))
            ):
                return at
        return None

    def _reports(self, speaker: Chunk, closing: int) -> bool:
        """Whether the insertion only tells who says it: "Kolb, Arden said on Monday, has withdrawn its offer"."""
        said = self.words[speaker.end - self.offset : speaker.end - self.offset + 1]
        told = (
            bool(said) and word_class(said[0], self.rules) == "vfin" and said[0].lemma.lower() in self.rules.reporting
        )
        behind = self.words[speaker.end + 1 - self.offset : closing - self.offset]
        return told and not any(word_class(w, self.rules) in {"vfin", "sub", "rel"} for w in behind)

    def _owned_until(self, owner: Chunk, closing: int) -> bool:
        """Whether an owner and what it owns fill the insertion ("KfW, Germany's state bank, …")."""
        return owner.possessive and owner.attached_to is not None and owner.attached_to.end == closing

    def _opens_insertion(self, at: int) -> bool:
        if at in self.inside:
            return False
        classes = [word_class(w, self.rules) for w in self.words[at - self.offset :][:2]]
        described = self.starting.get(at + 1) if classes[0] == "adv" else None
        if described is not None and (described.det or described.apposition or described.prep):
            return True  # ", already the owner of Arden,", ", together with Arden,"
        if classes[0] == "adv" and self._is_comma(at + 1):  # ", meanwhile,"
            return True
        if classes[0] == "num" and self._text(at + 1) == "of":  # ", one of Europe's largest funds,"
            return True
        return classes[0] in _INSERTION_OPENERS or classes == ["adv", "vpp"]  # ", formerly known as Arden,"

    def _bracket(self, at: int) -> int:
        opening = next((i for i in range(at, self.offset - 1, -1) if self._text(i) == "("), at)
        return opening - 1

    def closed_before(self, verb: int, marker: int) -> bool:
        """Whether a comma right before the verb has ended the clause that the marker opened."""
        at = verb - 1
        while at > marker and at not in self.inside and word_class(self.words[at - self.offset], self.rules) == "adv":
            at -= 1
        if not self._is_comma(at):
            return False
        opening = self._opening(at)
        return opening is not None and opening < marker

    def resumed(self, verb: int) -> Chunk | None:
        """The subject to which the verb returns after an insertion that a comma has closed."""
        return self.before(verb, self.offset) if self._is_comma(verb - 1) else None

    def cut_off(self, verb: int) -> Chunk | None:
        """The name that a comma cuts off from its verb: "Kolb Ltd., raised …"."""
        chunk = self.ending.get(verb - 1)
        named = chunk is not None and chunk.named and self._is_comma(verb - 1) and self._may_be_subject(chunk)
        return chunk if named else None

    def antecedent(self, marker: int) -> Chunk | None:
        """What a relative pronoun at `marker` stands for: the phrase ending there, head of an of-phrase if unnamed."""
        chunk = next((c for c in reversed(self.chunks) if c.end <= marker), None)
        while chunk is not None and (chunk.apposition or chunk.time):
            earlier = [c for c in self.chunks if c.end <= chunk.start]
            chunk = earlier[-1] if earlier else None
        if chunk is not None and chunk.attached_to is not None and not chunk.named and chunk.attached_to.named:
            return chunk.attached_to
        if chunk is not None and any(w.lower in self.rules.pairing for w in self.words):
            return self.lead.get(id(chunk), chunk)
        return chunk

    def placed(self, chunk: Chunk | None) -> Chunk | None:
        """What is told to stand at the place that the phrase names ("a plant in Leeds, on which …"), or that."""
        before = None if chunk is None else self.ending.get(chunk.start)
        if chunk is None or before is None or before.named or before.time:
            return chunk
        return before if chunk.prep == "at" or (chunk.prep == "in" and before.det in self.rules.indefinite) else chunk

    def adjacent(self, verb: int) -> Chunk | None:
        """The noun phrase right before a participle, a comma, adverb or bracket between them allowed."""
        at = verb - 1
        while (
            at >= self.offset
            and at not in self.inside
            and (self._text(at) in _PASSED or word_class(self.words[at - self.offset], self.rules) in {"adv", "to"})
        ):
            at = self._bracket(at) if self._text(at) == ")" else at - 1
        chunk = self.inside.get(at)
        if (
            chunk is not None
            and chunk.prep == "of"
            and not (chunk.named or chunk.det)
            and chunk.attached_to is not None
        ):
            return chunk.attached_to
        return chunk

    def in_headline(self, near: Chunk | None) -> Chunk | None:
        """Who does what a headline's infinitive tells: "Kolb in talks to buy Arden", "Kolb and Arden to merge"."""
        if near is None or not near.prep:
            return None if near is None else self.lead.get(id(near), near)
        before = self.ending.get(near.start)
        acts = before is not None and before.named and self._may_be_subject(before) and not before.conjuncts
        return before if acts else near

    def planned(self, verb: int) -> Chunk | None:
        """The noun that an infinitive right behind it tells more of, or behind who acts ("a plan by Kolb to buy")."""
        chunk = self.adjacent(verb)
        if chunk is not None and chunk.prep in self.rules.agents | self.rules.acting:
            chunk = self.ending.get(chunk.start)
        elif chunk is not None and chunk.named and chunk.attached_to is not None and not chunk.possessive:
            of_whom = chunk.attached_to.head_lemma in self.rules.aims  # "the proposal of Kolb to buy"
            chunk = chunk.attached_to if of_whom and not chunk.attached_to.named else chunk
        return chunk if chunk is not None and not chunk.pronoun and self._may_be_subject(chunk) else None

    def planner(self, near: Chunk | None) -> Chunk | None:
        """Who plans what an infinitive behind a phrase tells: "rivals liked Kolb's plan (the plan of Kolb) to buy"."""
        if near is None or near.head_lemma in self.rules.aims:
            return near.owner if near is not None else None
        of = near.attached_to if near.named and not near.possessive else None
        return near if of is not None and of.head_lemma in self.rules.aims else None

    def runs_on(self, start: int, end: int) -> bool:
        """Whether only noun phrases and adverbs stand between two places."""
        return all(
            i in self.inside or word_class(self.words[i - self.offset], self.rules) == "adv" for i in range(start, end)
        )

    def opens_reported(self, verb: int) -> bool:
        """Whether a participle opens what "that" reports, before its subject: "that after buying Kolb, Arden …"."""
        tags = [w.tag for w in self.words[max(0, verb - 2 - self.offset) : verb - self.offset]]
        return tags[-1:] == ["CJT"] or (tags[:1] == ["CJT"] and tags[-1] in {"PRP", "CJS"})

    def following(self, verb: int) -> Chunk | None:
        """The subject after an opening participle clause: the first bare phrase behind its comma."""
        comma = next((w.index for w in self.words if w.index > verb and w.text == ","), None)
        if comma is None:
            return None
        return next((c for c in self.chunks if c.start > comma and self._may_be_subject(c)), None)
