"""Clauses of a verb-bracket language (German): cut at commas and conjunctions, then joined so that each has a verb."""

from collections.abc import Sequence

from newsclaims.clauses.bracket_subjects import find_subject
from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk, Clause, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.clauses.stretches import stretches
from newsclaims.clauses.verbs import VERBAL, compared, make_group
from newsclaims.text import Sentence, Word


def bracket_clauses(
    sentence: Sentence, chunks: Sequence[Chunk], rules: SyntaxRules, cuts: frozenset[int] = frozenset()
) -> list[Clause]:
    """The sentence's clauses, none across one of the `cuts`; a main clause round a relative clause is made whole."""
    taken = {i for c in chunks for i in range(c.start, c.end)}
    drafts: list[_Draft] = []
    current: _Draft | None = None
    fresh, loose, holder = False, list[_Draft](), current
    for words, shared, inserted in stretches(sentence, taken, rules, cuts):
        if not words:
            fresh = True
            continue
        draft = _Draft(words, taken, rules)
        if inserted:
            _insert(draft, drafts, chunks)
            continue
        draft.fresh, fresh = fresh, False
        if shared and current is not None:
            draft.shares = current
            draft.lend_auxiliary(current)
            current.follow(draft, drafts)
        if draft.kind == "inf" and draft.opener != "sub" and holder is not None and draft.goes_on_with(loose):
            draft.take(loose, holder)
        before = current
        current = _place(draft, drafts, current)
        if draft.kind == "fragment" and current is before:
            loose, holder = [*loose, draft], current
        elif draft.kind != "rel":
            loose = []
    for draft in drafts:
        draft.settle()
    clauses = [draft.clause(chunks, rules) for draft in drafts]
    for n, clause in enumerate(clauses):
        clause.parent = _parent(n, clauses)
    by_draft = dict(zip(map(id, drafts), clauses, strict=True))
    below = [c.kind == "inf" and c.parent in clauses[n + 1 :] for n, c in enumerate(clauses)]
    order = sorted(range(len(clauses)), key=below.__getitem__)
    for draft, clause in ((drafts[n], clauses[n]) for n in order):
        find_subject(clause, chunks, sentence, rules)
        _share_subject(draft, clause, by_draft)
    return clauses


class _Draft:
    """A stretch of words on its way to a clause."""

    def __init__(self, words: list[Word], taken: set[int], rules: SyntaxRules) -> None:
        self.words, self.rules = words, rules
        self.kinds = {w.index: word_class(w, rules) for w in words if w.index not in taken}
        self.kinds |= {w.index: "adv" for w in compared(words, self.kinds)}
        self.finite = [w for w in words if self.kinds.get(w.index) == "vfin"]
        self.verbs = [w for w in words if self.kinds.get(w.index) in VERBAL]
        self.shares: _Draft | None = None  # the predicate before "und", whose subject it may share
        self.converted = False  # a form that the tagger took for a participle is the clause's finite verb
        self.fresh = False  # whether it opens behind a colon or semicolon
        self.inserted = False  # whether it stands in brackets or between dashes
        self.opener = self._opener()
        self.kind = self._kind()

    def _opener(self) -> str:
        """Which clause with its verb last the stretch begins, "rel" or "sub", or "" if none."""
        openers = [self.kinds.get(w.index, "chunk") for w in self.words[:3]]
        if (self.words[0].lower in self.rules.subordinators and self.closed) or openers[:1] in (["sub"], ["wh"]):
            return "sub"
        if "rel" in openers[:2] or (openers[:1] == ["prep"] and "rel" in openers):
            return "rel"
        return "sub" if openers[1:2] == ["sub"] else ""

    def _last(self) -> Word:
        return next((w for w in reversed(self.words) if w.text[0].isalnum()), self.words[-1])

    @property
    def lacks_verb(self) -> bool:
        """Whether the stretch has begun a verb-last clause and its verb is still to come."""
        return bool(self.opener) and not self.verbs

    @property
    def closed(self) -> bool:
        """Whether the stretch ends in its finite verb, as a verb-last clause does."""
        return bool(self.finite) and self.finite[-1] is self._last()

    def _kind(self) -> str:
        if self.opener:
            self._find_last_finite()
            return self.opener if self.finite or not self.verbs else "inf"
        if self.finite:
            return "main"
        if any(self.kinds.get(v.index) == "vizu" for v in self.verbs) or "zu" in self.kinds.values():
            return "inf"
        return "part" if self.verbs else "fragment"

    def _find_last_finite(self) -> None:
        """A participle form that ends a verb-last clause without auxiliary is its finite verb ("als X verhandelt")."""
        last = self._last()
        infinitive = "zu" in self.kinds.values()
        if (
            not self.finite
            and self.kinds.get(last.index) in {"vpp", "vinf"}
            and self.verbs == [last]
            and not infinitive
        ):
            self.kinds[last.index] = "vfin"
            self.finite = [last]
            self.converted = True

    def lend_auxiliary(self, other: "_Draft") -> None:
        """Let a participle or infinitive behind "und" have the auxiliary before it: "hat X gekauft und Y verkauft"."""
        helpers = [v for v in other.verbs if v.tag.startswith(("VA", "VM"))]
        if self.verbs and not self.finite and not self.opener and other.finite and helpers:
            self.verbs = [*helpers, *self.verbs]
            self.finite = [v for v in other.finite if v in helpers]
            self.kind = "main" if other.kind == "part" else other.kind
        elif other.kind in {"rel", "sub"} and self.closed:
            self.kind = "sub"

    @property
    def tells_speaker(self) -> bool:
        """Whether it only tells who says what stands before it: "…, so Ida Roth"."""
        return self.kind == "fragment" and self.words[0].lower in self.rules.as_told

    @property
    def begins_with_verb(self) -> bool:
        """Whether its finite verb stands first."""
        return self.kind == "main" and self.finite[:1] == self.words[:1]

    def follow(self, third: "_Draft", drafts: "Sequence[_Draft]") -> None:
        """Share the subject of the predicate before if it is the second of three: "kam, kaufte X und verkaufte Y"."""
        first = next((d for d in reversed(drafts) if d.kind == "main" and not d.inserted and d is not self), None)
        told = self.shares is None and self.begins_with_verb and third.begins_with_verb and not self.fresh
        if told and first is not None and first.verbs and not first.begins_with_verb and not self._says():
            self.shares = first

    def _says(self) -> bool:
        return self.finite[0].lemma.lower() in self.rules.reporting

    def settle(self) -> None:
        """Take a lone plural form for the finite verb that it looks like ("A und B fusionieren.")."""
        last = self._last()
        if (
            self.kind == "part"
            and self.verbs == [last]
            and self.kinds.get(last.index) == "vinf"
            and len(self.words) > 2
        ):
            self.finite, self.kind = [last], "main"
            self.kinds[last.index] = "vfin"

    def told_of(self, drafts: "Sequence[_Draft]") -> "_Draft | None":
        """The stretch of which a participle between commas tells more: "Kolb, gegründet 2019, baut …"."""
        before = drafts[-2] if len(drafts) > 1 else None
        ends = self.verbs[-1:] == [self._last()] and self.kinds.get(self._last().index) == "vpp"
        told = (ends or self.opens) and before is not None and before.kind == "fragment" and not before.verbs
        return before if told else None

    @property
    def opens(self) -> bool:
        """Whether it is a participle and what goes with it ("gefolgt von Kolb"), which completes no verb before it."""
        return self.verbs == self.words[:1] != [self._last()] and self.kinds.get(self.words[0].index) == "vpp"

    def join(self, other: "_Draft") -> None:
        self.words += other.words
        self.kinds |= other.kinds
        self.finite += other.finite
        self.verbs += other.verbs
        if self.opener and not self.finite:
            self._find_last_finite()
        elif self.kind in {"fragment", "part"} and other.kind == "main":
            self.kind = "main"

    def goes_on_with(self, loose: "Sequence[_Draft]") -> bool:
        """Whether what the stretches before begin ends with it: a list, or an object with more told of it.

        "bereit, für A, B und C Millionen zu zahlen", "plant, Arden, einen Rivalen, für 5 Millionen zu kaufen".
        """
        listed = bool(loose) and "conj" in self.kinds.values() and "conj" not in loose[-1].kinds.values()
        return listed or (bool(loose) and word_class(self.words[0], self.rules) in {"prep", "zu", "vizu"})

    def take(self, loose: "Sequence[_Draft]", host: "_Draft") -> None:
        """Have the verbless stretches before it, which the clause before had been given."""
        moved = [w for d in loose for w in d.words]
        indices = {w.index for w in moved}
        host.words = [w for w in host.words if w.index not in indices]
        self.words = [*moved, *self.words]
        self.kinds |= {i: kind for d in loose for i, kind in d.kinds.items()}

    def clause(self, chunks: Sequence[Chunk], rules: SyntaxRules) -> Clause:
        indices = {w.index for w in self.words}
        inside = [c for c in chunks if c.head in indices]
        groups: tuple[VerbGroup, ...] = ()
        if self.verbs:
            others = [w for w in self.words if w.index not in {v.index for v in self.verbs}]
            group = make_group(self.verbs, others, rules)
            if (
                group.finite is None and self.finite and self.finite[0] is group.main
            ):  # a plural that looks like an infinitive
                group.finite, group.infinitive = group.main, False
            groups = (group,)
            if self.converted:
                groups[0].finite, groups[0].passive, groups[0].participle = groups[0].main, False, False
        kind = self.kind if self.verbs else "verbless"
        return Clause(kind, tuple(w.index for w in self.words), groups, inside)


def _insert(draft: _Draft, drafts: list[_Draft], chunks: Sequence[Chunk]) -> None:
    """Add an insertion as a clause of its own, or without verb to the stretch that it interrupts.

    What it says of somebody ("Kolb – schon Eigentümer von Arden – kauft …") is no subject or object there.
    """
    first, last = draft.words[0].index, draft.words[-1].index
    around = [d for d in drafts if d.words[0].index < first]
    host = max(around, key=lambda d: max(w.index for w in d.words if w.index < first), default=None)
    draft.inserted = True
    if host is None or draft.verbs:
        drafts.append(draft)
    else:
        host.join(draft)
        first_chunk = next((c for c in chunks if c.end > first and c.start <= last), None)
        if first_chunk is not None and not (first_chunk.prep or first_chunk.named or first_chunk.money):
            first_chunk.apposition = True


def _place(draft: _Draft, drafts: list[_Draft], current: _Draft | None) -> _Draft:
    """Add the stretch as a clause of its own, or join it to the one that it continues; give the one that holds it."""
    host = _host(draft, drafts, current)
    if host is None:
        drafts.append(draft)
        return draft
    host.join(draft)
    return host


def _host(draft: _Draft, drafts: Sequence[_Draft], current: _Draft | None) -> _Draft | None:
    drafts = [d for d in drafts if not d.inserted]
    last = drafts[-1] if drafts else None
    if last is None or draft.kind in {"rel", "sub"} or draft.tells_speaker:
        return None
    if draft.begins_with_verb and last.kind == "part" and (noun := last.told_of(drafts)) is not None:
        return noun
    if last.lacks_verb:
        return last
    if draft.kind == "main":
        open_main = next((d for d in reversed(drafts) if d.kind in {"main", "fragment", "part"}), None)
        if draft.shares is not None or draft.fresh:
            return None
        if last.kind in {"fragment", "part"}:
            return last
        return open_main if open_main is not None and not open_main.verbs else None
    if draft.kind == "fragment":
        if draft.fresh and (last.kind == "fragment" or (last.kind == "main" and last.verbs)):
            return None  # "Hafenausbau: A, B und C zahlen …"
        return _resumed(drafts, current or last)
    if draft.kind == "part" and not draft.opens:
        return next((d for d in reversed(drafts) if d.finite and _wants_participle(d)), None)
    return None


def _resumed(drafts: Sequence[_Draft], current: _Draft) -> _Draft:
    """The main clause that goes on behind a relative clause whose verb has closed it, else the clause at hand."""
    if current.kind != "rel" or not current.closed:
        return current
    main = next((d for d in reversed(drafts) if d.kind == "main"), current)
    return main if len(main.verbs) == len(main.finite) else current  # an infinitive or participle has closed it


def _wants_participle(draft: _Draft) -> bool:
    """A finite auxiliary or modal that still lacks its participle or infinitive."""
    return len(draft.verbs) == len(draft.finite) == 1 and draft.finite[0].tag.startswith(("VA", "VM"))


def _parent(n: int, clauses: Sequence[Clause]) -> Clause | None:
    if clauses[n].kind in {"main", "verbless"}:
        return None
    begun = [c for c in clauses[:n] if c.words < clauses[n].words]  # none that stands inside it
    before = next((c for c in reversed(begun) if c.kind == "main" or clauses[n].kind in {"inf", "rel"}), None)
    return before or next((c for c in clauses[n + 1 :] if c.kind == "main"), None)


def _share_subject(draft: _Draft, clause: Clause, clauses: dict[int, Clause]) -> None:
    """Behind "und" a predicate without subject of its own has that of the one before it."""
    before = clauses.get(id(draft.shares))
    if before is None or before is clause or before.subject is None or not clause.verbs:
        return
    finite = clause.verbs[0].finite
    opening = finite is not None and finite.index == clause.words[0]
    lent = finite is not None and finite.index not in clause.words
    if opening or lent or clause.subject is None or clause.subject.bare_money:
        clause.subject, clause.coordinated = before.subject, before
