"""Finds conditions sentence by sentence: conditional clauses, and statements of what must still happen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclaims.conditions.entries import stands_at
from newsclaims.conditions.model import Condition
from newsclaims.conditions.rules import ClauseRule, Opener, StatementRule, Tables, VerbFirstRule
from newsclaims.conditions.taking_up import speaks_of
from newsclaims.text import Sentence, Span, Word

_SIGNS = frozenset({",", ";", ":", "–", "—", "--", "(", ")", ".", "!", "?"})
_PARTING = frozenset({":", "–", "—", ";"})
_MARKS = frozenset('"“”„»«')
_VERBAL = frozenset({"vfin", "vinf", "vpp"})
_CLAUSE_SIGNS = frozenset({",", ";", ":", ".", "–", "—", "!", "?"})
_NEAR = 6
_OPENING = 3  # words of a sentence in which its subject is called the larger


class Reader:
    """Reads the conditions of one sentence."""

    def __init__(self, sentence: Sentence, tables: Tables, classes: dict[str, str]) -> None:
        self.sentence, self.tables, self.rules = sentence, tables, tables.rules
        self.words: Sequence[Word] = sentence.words
        self.lowers = [w.lower for w in self.words]
        self.kinds = [classes.get(w.tag, "") for w in self.words]

    def read(self) -> list[Condition]:
        """The sentence's conditions, in order; where two overlap, the first rule's."""
        found: list[Condition] = []
        for condition in [*self._clauses(), *self._verb_first(), *self._statements()]:
            if not any(condition.start < f.end and f.start < condition.end for f in found):
                found.append(condition)
        return sorted(found, key=lambda c: c.start)

    def _clauses(self) -> Iterator[Condition]:
        hits = [
            (o, i)
            for i, word in enumerate(self.lowers)
            for o in self.tables.openers.get(word, ())
            if self._stands(o, i)
        ]
        for opener, i in sorted(hits, key=lambda hit: (hit[0].order, hit[1])):
            yield from self._clause(opener.rule, i, len(opener.words))

    def _stands(self, opener: Opener, i: int) -> bool:
        return tuple(self.lowers[i : i + len(opener.words)]) == opener.words

    def _clause(self, rule: ClauseRule, i: int, length: int) -> Iterator[Condition]:
        end = self._verb_last_end(i + length) if rule.verb_last else self._end(i + length)
        inside = set(self.lowers[i + length : end])
        if rule.to_verb:
            end = next((j for j in range(i + length + 1, end) if self.kinds[j] in _VERBAL or self._sum_at(j)), end)
        if rule.until:
            end = next((j + 1 for j in range(i, end) if self.lowers[j] in rule.needs), end)
        if (rule.verb_last and not _VERBAL & set(self.kinds[i + length : end])) or (
            rule.after_comma and self.lowers[i - 1 : i] not in ([","], [])
        ):
            return
        if (
            (end <= i + length and not rule.whole)
            or (rule.needs and not rule.needs & inside)
            or (rule.outside and not rule.outside & set(self.lowers[:i] + self.lowers[end:]))
        ):
            return
        if self._trap(i, i + length, end):
            return
        taken_up = rule.pointed and bool(self.rules.pointers & set(self.lowers[:i]))
        for start, stop in self._listed(i + rule.skip, end) if rule.each else [(i + rule.skip, end)]:
            yield self._made(rule.id, start, stop, local=not (rule.own or taken_up))

    def _sum_at(self, j: int) -> bool:
        """Whether the phrase that names a sum begins there: "vorbehaltlich der Freigabe für 40 Millionen Euro"."""
        return self.kinds[j] == "prep" and any(w[0].isdigit() for w in self.lowers[j + 1 : j + 3])

    def _listed(self, start: int, end: int) -> list[tuple[int, int]]:
        """The things that "and" lists in a stretch: a condition each; whose approval it is, is none of its own."""
        joints = (k for k in range(start + 1, end - 1) if self.lowers[k] in self.rules.joints)
        at = next((k for k in joints if self._thing(k + 1, end)), None)
        return [(start, end)] if at is None else [(start, at), *self._listed(at + 1, end)]

    def _thing(self, start: int, end: int) -> bool:
        """Whether a thing of its own begins there: an approval, or something new ("a contract")."""
        new = self.kinds[start] == "det" and self.lowers[start] in self.rules.indefinite
        return new or any(w in self.rules.things for w in self.lowers[start:end])

    def _verb_last_end(self, i: int) -> int:
        """Behind the finite verb that a German subordinate clause ends in; relative clauses inside are stepped over."""
        seen = False
        for j in range(i, len(self.words)):
            seen = seen or self.kinds[j] in _VERBAL
            if (
                self.words[j].text in _SIGNS
                and self.words[j].text not in {"(", ")"}
                and (seen or self.words[j].text != ",")
            ):
                return self._gone_on(j) if self.words[j].text == "," else j
        return len(self.words)

    def _end(self, i: int) -> int:
        for j in range(i, len(self.words)):
            text = self.words[j].text
            if text == "," and self.rules.going_on & set(self.lowers[j + 1 : j + 3]):
                continue
            if text in _SIGNS or (j > i and self.lowers[j] in self.rules.clause_ends):
                return j
        return len(self.words)

    def _gone_on(self, j: int) -> int:
        """The end of the infinitive clauses that go on behind the comma at `j` ("…, Dienste zu nutzen oder …")."""
        stop = next((k for k in range(j + 1, len(self.words)) if self.words[k].text in _SIGNS), len(self.words))
        inside = self.kinds[j + 1 : stop]
        to_verb = "vizu" in inside or ("zu" in inside and "vinf" in inside)
        if not to_verb or "vfin" in inside:
            return j
        return self._gone_on(stop) if stop < len(self.words) and self.words[stop].text == "," else stop

    def _trap(self, i: int, first: int, end: int) -> bool:
        """Whether it only looks like a condition: the writer's outlook, an idiom, an indirect question."""
        rules = self.rules
        before = " ".join(self.lowers[max(0, i - _NEAR) : i])
        here = " ".join(self.lowers[i : end + 1])
        if any(f" {before}".endswith(f" {d}") for d in rules.doubts) or any(
            f"{here} ".startswith(f"{idiom} ") for idiom in rules.idioms
        ):
            return True
        opening = set(self.lowers[first : first + 4])
        if opening & rules.unreal:
            return True
        if self.kinds[i] == "vfin":
            first = i
        alone = {w for w, k in zip(self.lowers[first : first + 4], self.kinds[first:], strict=False) if k != "det"}
        if alone & rules.outlook_subjects and set(self.lowers[first:end]) & rules.outlook_verbs:
            return True
        return bool(set(self.lowers[first : first + 2]) & rules.persons)

    def _verb_first(self) -> Iterator[Condition]:
        for rule in self.rules.verb_first:
            for i in self._openings(rule):
                end = self._first_comma(i, sure=not rule.any_verb)
                if (
                    end is not None
                    and not self._trap(i, i + 1, end)
                    and self.lowers[i] not in self.rules.counterfactual
                ):
                    yield self._made(rule.id, i, end, local=True)

    def _openings(self, rule: VerbFirstRule) -> Iterator[int]:
        for i, word in enumerate(self.lowers):
            opens = i == 0 or self.words[i - 1].text in _PARTING or (i == 1 and self.words[0].text in _MARKS)
            named = word in rule.verbs or (rule.any_verb and self.kinds[i] == "vfin")
            following = self.kinds[i + 1] if i + 1 < len(self.words) else ""
            if named and (
                opens or (following in rule.anywhere and i and (self.words[i - 1].text == "," or not rule.comma))
            ):
                yield i

    def _first_comma(self, i: int, *, sure: bool) -> int | None:
        """The end of a verb-first clause: a comma with a finite verb or name behind it, not the end of a question."""
        if (
            self.words[-1].text == "?"
            or i + 2 >= len(self.words)
            or self.kinds[i + 1] in {"vfin"}
            or self.words[i + 1].text in _SIGNS
        ):
            return None
        if i and self.words[i - 1].text not in {":", "–", "—", ";"} and self.words[i - 1].text not in _MARKS:
            return next((j for j in range(i + 2, len(self.words)) if self.words[j].text in _SIGNS), len(self.words))
        for j in range(i + 2, len(self.words) - 1):
            if self.words[j].text == ",":
                return j if self.kinds[j + 1] in {"vfin"} or sure or self.lowers[j + 1] in {"dann", "so"} else None
        return None

    def _statements(self) -> Iterator[Condition]:
        words = set(self.lowers)
        rules = [r for r, triggers in self.tables.statements if triggers & words]
        for start, end in self._stretches() if rules else ():
            for rule in rules:
                if self._states(rule, start, end):
                    last = self._gone_on(end) if rule.goes_on and end < len(self.words) else end
                    stretches = self._listed(start, last) if rule.each else [(start, last)]
                    made = (self._made(rule.id, *stretch, local=False) for stretch in stretches)
                    yield from (replace(c, of=c.of or rule.of) for c in made)

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """The clauses of the sentence, by its signs; a comma within a list parts none."""
        start = 0
        for j in [*range(len(self.words)), len(self.words)]:
            ends = j == len(self.words) or (self.words[j].text in _CLAUSE_SIGNS and not self._lists(j))
            if ends and j - start > 2:
                yield self._led(start), j
            if ends:
                start = j + 1

    def _lists(self, comma: int) -> bool:
        """Whether the comma only parts the members of a list: no verb up to the next sign, but an "and"."""
        if self.words[comma].text != ",":
            return False
        count = len(self.words)
        end = next((k for k in range(comma + 1, count) if self.words[k].text in _CLAUSE_SIGNS), count)
        listed = not _VERBAL & set(self.kinds[comma + 1 : end])
        return listed and bool(self.rules.joints & set(self.lowers[comma + 1 : end]))

    def _led(self, start: int) -> int:
        while self.lowers[start] in self.rules.leads and start + 1 < len(self.words):
            start += 1
        return start

    def _states(self, rule: StatementRule, start: int, end: int) -> bool:
        words, at = self.lowers[start:end], 0
        lacks = rule.outside and not rule.outside & set(self.lowers)
        if lacks or set(words) & rule.unless or (rule.deal and not self._tells_of_deal(start, end)):
            return False
        for group in rule.groups:
            spot = next((k for k in range(at, len(words)) if stands_at(words, k, group)), None)
            if spot is None or (rule.adjacent and at and spot > at):
                return False
            at = spot + 1
        return True

    def _tells_of_deal(self, start: int, end: int) -> bool:
        """Whether a noun for a deal stands in the clause, or "it", "this" alone opens it."""
        if start and self.words[start - 1].text == "," and self.kinds[start] == "vfin":
            start = self._clause_start(start)  # "Ob der Kauf gelingt, hängt von den Erben ab"
        words = self.lowers[start:end]
        return any(self.tables.deal_kinds(w) is not None for w in words) or words[0] in self.rules.pointers

    def _made(self, rule: str, start: int, end: int, *, local: bool) -> Condition:
        while (
            end > start + 1
            and self.words[end - 1].text in _MARKS
            and not any(w.text in _MARKS for w in self.words[start : end - 1])
        ):
            end -= 1
        clause, context = local, set(self.lowers[max(0, start - 8) : start])
        partial = bool(set(self.lowers[self._clause_start(start) : start]) & self.rules.partial)
        noun, of = speaks_of(self.lowers, self.kinds, self.tables, start, end, local=local)
        only = self.rules.only & {*context, *self.lowers[start : start + 2]}
        local = local and not (noun or only or partial)
        return Condition(
            self.words[start].start,
            self.words[end - 1].end,
            self.sentence.index,
            rule,
            local,
            partial,
            noun,
            of,
            self._of_sum(noun),
            clause,
            self._leg(start, end),
            self._size(),
        )

    def _size(self) -> int:
        """1 where the sentence opens with the larger of several deals ("The larger loan …"), -1 with the smaller."""
        for i in range(min(_OPENING, len(self.lowers) - 1)):
            if self.tables.deal_kinds(self.lowers[i + 1]) is not None:
                word = self.lowers[i]
                return (word in self.rules.larger) - (word in self.rules.smaller)
        return 0

    def _leg(self, start: int, end: int) -> Span | None:
        """The clause of a sum on top of another that the condition binds: "… and a further 25 million if …"."""
        first, last = self._clause_start(start), start
        if first == last:
            first, last = end, self._end(end + 1)
        if not self.rules.more & set(self.lowers[first:last]):
            return None
        return Span(self.words[first].start, self.words[last - 1].end)

    def _of_sum(self, noun: str) -> bool:
        sums = self.rules.sums
        return noun in sums or any(n.startswith("-") and noun.endswith(n[1:]) for n in sums)

    def _clause_start(self, start: int) -> int:
        """Where the clause that the condition binds begins: behind the last sign, of a relative one the next."""
        begun = next((k + 1 for k in range(start - 2, -1, -1) if self.words[k].text in _CLAUSE_SIGNS), 0)
        return self._clause_start(begun) if begun and self.kinds[begun] == "rel" else begun
