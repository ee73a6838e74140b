"""A deal told for each of several parties: "je 5 Millionen", "both plan to list", "1 and 2 million respectively"."""

from dataclasses import replace

from newsclaims.claims.asides import followers, told_aside
from newsclaims.claims.draft import Draft
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk, Syntax
from newsclaims.deals import DealRules

_LIST, _LIST_GAP = 2, 2  # sums of a list, and the words between two of them
_VERB_REACH = 45  # characters from the verb behind which "each" stands to the sum


def distributed(draft: Draft, reader: PartyReader, pairing: frozenset[str]) -> list[Draft]:
    """The draft, or one apiece for each of its payers or targets, and for those who follow with less."""
    return [*_parts(draft, reader.syntax, reader.rules, pairing), *followers(draft, reader)]


def _parts(draft: Draft, syntax: Syntax, rules: DealRules, pairing: frozenset[str]) -> list[Draft]:
    """One draft for each payer, else for each target: with sums of their own, with the same, or each by itself."""
    figure = draft.money or draft.stake
    if aside := told_aside(draft, syntax):
        return aside
    if paired := _paired(draft, syntax, pairing):
        return paired
    rivals = draft.rule.rivals and draft.money is None
    listings = draft.type == "ipo" and draft.money is None  # each goes public by itself
    if not (rivals or listings) and (figure is None or not _each(figure.start, figure.end, syntax, rules)):
        return [draft]
    if len(draft.investors) > 1:  # what several put money into together is none of them
        targets = draft.targets if rivals else [replace(p, weak=False) for p in draft.targets]
        return [replace(draft.again(), investors=[p], targets=targets) for p in draft.investors]
    if len(draft.targets) > 1:
        return [replace(draft.again(), targets=[p]) for p in draft.targets]
    return [draft]


def _paired(draft: Draft, syntax: Syntax, pairing: frozenset[str]) -> list[Draft]:
    """The sums of one list given to the parties of another in their order ("paid 1 and 2 million respectively")."""
    if not any(w.lower in pairing for w in syntax.sentence.words):
        return []
    sums = [c for c in syntax.chunks if c.money is not None and c.money.per == ""]
    run: list[Chunk] = []
    for chunk in sums:
        if run and chunk.start - run[-1].end > _LIST_GAP:
            if any(c.money is draft.money for c in run):
                break
            run = []
        run.append(chunk)
    if len(run) < _LIST or not any(c.money is draft.money for c in run):
        return []
    parts = [replace(draft.again(), money=c.money) for c in run]
    for n, part in enumerate(parts):
        if len(draft.investors) == len(run):
            part.investors = [draft.investors[n]]
        elif len(draft.targets) == len(run):
            part.targets = [draft.targets[n]]
        else:
            return []
    return parts


def _each(start: int, end: int, syntax: Syntax, rules: DealRules) -> bool:
    """Whether "je", "each" stands right before or behind the sum, before its verb, or before who pays."""
    words = syntax.sentence.words
    near = [w for w in words if start - 12 <= w.start < start or end <= w.start <= end + 1]
    clauses = [c for c in syntax.clauses if c.kind != "rel"]
    verbs = [(v.words[0].index, c) for c in clauses for v in c.verbs if start - _VERB_REACH <= v.words[0].start < start]
    near += [w for w in words for i, _ in verbs if i - 1 <= w.index <= i + 1]
    before = {c.subject.det for _, c in verbs if c.subject is not None}
    return any(w.lower in rules.distributive for w in near) or not rules.distributive.isdisjoint(before)
