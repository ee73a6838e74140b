"""Clauses of a language without verb bracket (English): one a verb group, its subject found by walking to the left."""

from collections.abc import Sequence

from newsclaims.clauses.findings import STOPS, word_class
from newsclaims.clauses.model import Chunk, Clause, VerbGroup
from newsclaims.clauses.parted import behind_insertion, behind_phrase
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.clauses.subjects import SubjectFinder
from newsclaims.clauses.verbs import VERBAL, make_group
from newsclaims.text import Sentence, Word

_MARKERS = frozenset({"rel", "sub", "wh"})
_TO, _WITH = "to", "with"


def linear_clauses(sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules) -> list[Clause]:
    """The sentence's clauses in the order of their verbs; every chunk stands in the clause of its verb."""
    groups = _verb_groups(sentence, chunks, rules)
    if not groups:
        words = tuple(w.index for w in sentence.words)
        return [Clause("verbless", words, (), list(chunks))] if chunks else []
    return _Builder(sentence, chunks, groups, rules).build()


def _verb_groups(sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules) -> list[VerbGroup]:
    taken = {i for c in chunks for i in range(c.start, c.end)}
    auxiliary = rules.passive_auxiliaries | rules.perfect_auxiliaries | rules.modals
    groups: list[VerbGroup] = []
    run: list[Word] = []
    between: list[Word] = []

    def close(following: Sequence[Word]) -> None:
        if run:
            groups.append(make_group(run, [*between, *following], rules))
        run.clear()
        between.clear()

    words = sentence.words
    starting = {c.start: c for c in chunks}
    resumed = -1  # where a group goes on behind what parts it
    for i, word in enumerate(words):
        if i < resumed:
            continue
        if run and run[-1].lemma in auxiliary:
            phrase = starting.get(word.index)
            resumed = behind_phrase(words, phrase, run[-1], rules) if phrase else behind_insertion(words, i, rules)
            if resumed > i:
                continue
        kind = word_class(word, rules) if word.index not in taken else "chunk"
        if kind in VERBAL:
            if run and run[-1].lemma not in auxiliary:
                close(())
            if not run and i and words[i - 1].lower in rules.negations:
                between.append(words[i - 1])  # "Kolb never bought"
            run.append(word)
        elif run and (kind in {"adv", "neg", "other"} or (word.lower in rules.floating and run[-1].lemma in auxiliary)):
            between.append(word)
        else:
            behind = [w for w in words[i + 1 : i + 3] if w.lower not in rules.negations]  # "got it from not just Kolb"
            close([word, *behind])
    close(())
    return groups


class _Builder:
    """Relates the verb groups of one sentence to their subjects and to each other."""

    def __init__(
        self, sentence: Sentence, chunks: Sequence[Chunk], groups: Sequence[VerbGroup], rules: SyntaxRules
    ) -> None:
        self.words, self.chunks, self.groups, self.rules = sentence.words, chunks, groups, rules
        self.offset = sentence.words[0].index
        self.finder = SubjectFinder(sentence, chunks, rules)
        self.clauses: list[Clause] = []
        self.starts: list[int] = []  # where each begins

    def build(self) -> list[Clause]:
        for n, group in enumerate(self.groups):
            floor = self.groups[n - 1].words[-1].index + 1 if n else self.offset
            clause = Clause("main", (), (group,), [])
            self.starts.append(self._relate(clause, group, floor))
            self.clauses.append(clause)
        self._share_out()
        return self.clauses

    def _relate(self, clause: Clause, group: VerbGroup, floor: int) -> int:
        """Fill the clause's kind, parent, antecedent and subject; returns the word index where it begins."""
        verb = group.words[0].index
        clause.parent = self.clauses[-1] if self.clauses else None
        if group.finite is None:
            self._relate_nonfinite(clause, group)
            return verb
        marker = self._marker(verb, floor)
        own = self.finder.before(verb, floor if marker is None else marker + 1)
        if marker is None and (noun := self._before_infinitive(verb, own)):
            return self._take_infinitive(clause, noun, verb)
        if marker is not None and (self._class(marker) != "sub" or self._is_relative(marker, own)):
            clause.kind = "rel"
            clause.antecedent = self._told_twice(marker) or self.finder.antecedent(marker)
            clause.subject = own or clause.antecedent
            if own is not None and (place := self._pronoun_place(marker)):
                clause.pronoun_place = place
                clause.antecedent = self.finder.placed(clause.antecedent)
            return marker
        clause.kind = "sub" if marker is not None else "main"
        resumed = self._resumed(own, verb) if marker is None else self.finder.cut_off(verb) if own is None else None
        clause.subject = resumed or own or self._inverted(group) or self._inherited(verb)
        if marker is not None:
            return marker
        if own is None and clause.parent is not None and self._goes_on(clause.parent, verb):
            clause.kind, clause.antecedent = "rel", clause.parent.antecedent
            clause.pronoun_place = clause.parent.pronoun_place
        return own.start if own is not None and own.start >= floor and resumed is None else verb

    def _told_twice(self, marker: int) -> Chunk | None:
        """What a second relative clause tells more of too ("Kolb, which makes pumps and which Arden bought")."""
        before = self.clauses[-1] if self.clauses else None
        twice = before is not None and before.kind == "rel" and marker - 1 >= self.offset
        return before.antecedent if before is not None and twice and self._class(marker - 1) == "conj" else None

    def _before_infinitive(self, verb: int, own: Chunk | None) -> Chunk | None:
        """The subject that an infinitive parts from its verb ("The plan to buy Kolb was dropped"), if one does."""
        told = self.clauses[-1] if self.clauses else None
        if told is None or told.kind != "inf" or told.verb is None or not told.verb.infinitive:
            return None
        above = told.parent.verb if told.parent is not None else None
        last = told.verb.words[-1].index
        if not self.finder.runs_on(last + 1, verb) or (own is not None and (own.pronoun or own.start > last + 1)):
            return None
        noun = self.finder.planned(told.verb.words[0].index)
        if noun is None or above is None or above.lemma in self.rules.reporting:
            return noun
        return None if self._runs_on(above.words[-1].index + 1, noun.start) else noun

    def _runs_on(self, start: int, end: int) -> bool:
        """Whether no comma, conjunction or pronoun between two places opens another clause."""
        return not any(
            word_class(w, self.rules) in {*_MARKERS, "conj"} or w.text in STOPS
            for w in self.words[start - self.offset : end - self.offset]
        )

    def _take_infinitive(self, clause: Clause, noun: Chunk, verb: int) -> int:
        """Make the infinitive before the verb that of its subject; returns the word index where the clause begins."""
        told = self.clauses[-1]
        marker = self._marker(noun.start, told.parent.verbs[-1].words[-1].index + 1 if told.parent else self.offset)
        clause.kind = "main" if marker is None else "sub"
        clause.subject, clause.parent = noun, told.parent
        acting = self.finder.adjacent(told.verbs[0].words[0].index)
        told.subject = noun.owner or acting
        told.parent = clause
        if clause.parent is not None:
            self.starts[-1] = (noun.owner or noun).start  # it is not told with what the clause before tells
        return verb

    def _goes_on(self, before: Clause, verb: int) -> bool:
        """Whether the verb is a second one of a relative clause with its own subject ("which he grew and sold")."""
        relative = before.kind == "rel" and before.subject is not before.antecedent
        return relative and verb > self.offset and self._class(verb - 1) == "conj"

    def _class(self, index: int) -> str:
        return word_class(self.words[index - self.offset], self.rules)

    def _is_relative(self, marker: int, own: Chunk | None) -> bool:
        """Whether "that" tells more of the noun before it ("the firm that Kolb bought"), not what somebody says."""
        noun = self.finder.ending.get(marker)
        if noun is None or noun.time or noun.pronoun or self.words[marker - self.offset].lower not in self.rules.that:
            return False
        if own is None:
            return True
        said = self.clauses[-1].verb if self.clauses else None
        told = said is not None and said.lemma in self.rules.reporting and said.main.index < noun.start
        return not (told or noun.head_lemma in self.rules.content_nouns or (noun.named and not noun.det))

    def _resumed(self, own: Chunk | None, verb: int) -> Chunk | None:
        """The subject of a verb behind a noun's clause that no comma closes ("the firm that Kolb bought makes …")."""
        if not self.clauses or (own is not None and own.pronoun):
            return None
        inner, marker = self.clauses[-1].verbs[-1], self.starts[-1]
        content = self.words[marker - self.offset].lower in self.rules.that  # "reports that Kolb bought it are wrong"
        if marker not in self.finder.ending or not (content or self.clauses[-1].kind == "rel"):
            return None
        if inner.lemma in self.rules.reporting:
            return None
        between = (i for i in range(inner.main.index + 1, verb) if i not in self.finder.inside)
        if any(self._class(i) in {"conj", "punct"} for i in between):
            return None
        return self.finder.before(marker, self.offset)

    def _pronoun_place(self, marker: int) -> str:
        """The preposition before a relative pronoun ("a plant on which …"); "" if none is, or it stands for a time."""
        before = self.words[marker - 1 - self.offset] if marker > self.offset else None
        last = next((c for c in reversed(self.chunks) if c.end < marker), None)
        if before is None or word_class(before, self.rules) != "prep" or last is None or last.time:
            return ""
        return self.rules.prepositions.get(before.lower, before.lower)

    def _marker(self, verb: int, floor: int) -> int | None:
        """The relative pronoun or subordinator that opens this verb's clause; none if a comma has closed it before."""
        outside = (i for i in range(verb - 1, floor - 1, -1) if i not in self.finder.inside)  # "as much as $5 million"
        at = next((i for i in outside if self._class(i) in _MARKERS), None)
        if at is None or self.finder.closed_before(verb, at):
            return None
        return at

    def _inverted(self, group: VerbGroup) -> Chunk | None:
        """The name behind a "to be" that no subject stands before: "Among the investors are Kolb and Arden"."""
        chunk = self.finder.starting.get(group.words[-1].index + 1)
        opens = not self.clauses and group.main.lemma.lower() in self.rules.copulas
        named = opens and chunk is not None and chunk.head_is_name and not (chunk.prep or chunk.possessive)
        return chunk if named else None

    def _inherited(self, verb: int) -> Chunk | None:
        """The subject of a finite verb without one beside it: that of the clause it goes on with."""
        resumed = self.finder.resumed(verb)
        if resumed is not None:
            return resumed
        usable = [c for c in self.clauses if c.subject is not None and c.verbs[0].finite is not None]
        return usable[-1].subject if usable else self.finder.cut_off(verb)

    def _relate_nonfinite(self, clause: Clause, group: VerbGroup) -> None:
        clause.kind = "part" if group.participle else "inf"
        verb = group.words[0].index
        parent = clause.parent = self._outer(clause.parent, verb)
        near = self.finder.adjacent(verb)
        met = near is not None and (group.participle or (near.end >= verb - 1 and not near.pronoun))
        planned = near is not None and not group.participle and near.head_lemma in self.rules.aims
        if group.passive and met and not planned:
            clause.antecedent = clause.subject = near
            return
        if met and not group.participle and (planner := self.finder.planner(near)) is not None:
            clause.subject = planner
            return
        if met and near is not None and near.prep == _WITH and group.participle and not near.money:
            clause.subject = self.finder.lead.get(id(near), near)  # "with the state providing a loan"
            return
        if parent is None or (group.participle and self.finder.opens_reported(verb)):
            clause.subject = self.finder.in_headline(near) or self.finder.following(group.words[-1].index)
            return
        objects = [
            c
            for c in self.chunks
            if parent.verb and parent.verb.main.index < c.start < verb and not c.prep and not c.money
        ]
        if parent.verb and parent.verb.lemma in self.rules.object_control and objects and group.infinitive:
            clause.subject = objects[0]
        elif parent.kind == "part" and parent.subject is not None and group.participle:
            clause.subject = parent.subject
        else:
            clause.subject = parent.subject or near

    def _outer(self, before: Clause | None, verb: int) -> Clause | None:
        """The clause that an infinitive goes on with past an insertion that a dash or comma closes before its "to"."""
        closed = verb - 2 >= self.offset and self._class(verb - 1) == "to" and self.finder.inserts(verb - 2)
        inserted = before is not None and before.kind in {"part", "rel"} and before.parent is not None
        return before.parent if before is not None and closed and inserted else before

    def _share_out(self) -> None:
        """Give every word and chunk to a clause: those before the first verb to the first one that is no insertion."""
        first = next((n for n, c in enumerate(self.clauses) if c.kind in {"main", "sub"}), 0)
        owner: dict[int, int] = {}
        for word in self.words:
            begun = [n for n, s in enumerate(self.starts) if s <= word.index]
            owner[word.index] = begun[-1] if begun else first
        for n, clause in enumerate(self.clauses):
            told = self._told_behind(n, clause)
            owner.update((i, n - 1) for i in told)
        for n, clause in enumerate(self.clauses):
            clause.words = tuple(i for i in sorted(owner) if owner[i] == n) or (clause.verbs[0].words[0].index,)
            clause.chunks = [c for c in self.chunks if owner[c.start] == n or c is clause.subject]

    def _told_behind(self, n: int, clause: Clause) -> range:
        """What stands behind an inserted clause goes with the one before: "sold Kolb, which makes …, to Arden"."""
        start, inserted = self.starts[n], n > 0 and clause.kind in {"rel", "part"}
        sign = self.words[start - 1 - self.offset].text if start > self.offset else ""
        end = self.starts[n + 1] if n + 1 < len(self.starts) else self.offset + len(self.words)
        if inserted and sign == "(":
            closing = next((i for i in range(start, end) if self.words[i - self.offset].text == ")"), end)
            return range(closing + 1, end)
        if not (n > 0 and clause.kind == "rel" and sign):
            return range(0)
        main = clause.verbs[-1].main.index
        if sign != ",":
            return self._handed_over(clause, self.clauses[n - 1], range(main + 1, end))
        comma = next((i for i in range(main + 1, end) if self.words[i - self.offset].text == ","), end)
        phrase = self.finder.starting.get(comma + 1)
        resumes = phrase is not None and phrase.prep in self.rules.resuming
        return range(comma + 1, end) if resumes else range(0)

    def _handed_over(self, clause: Clause, before: Clause, behind: range) -> range:
        """What no comma gives back: who gets the thing that is told more of ("sold a unit that makes … to Kolb")."""
        selling, telling = before.verbs[-1], clause.verbs[-1]
        if selling.lemma not in self.rules.handing or telling.lemma in self.rules.handing or selling.passive:
            return range(0)
        told = [self.finder.starting[i] for i in behind if i in self.finder.starting]
        given = any(c.prep == _TO and selling.main.index < c.start < telling.main.index for c in self.chunks)
        goes = next((c for c in told if c.prep == _TO and c.named), None)
        whole = goes is not None and any(not c.prep for c in told if c.start < goes.start)
        return range(goes.start, behind.stop) if goes is not None and whole and not given else range(0)
