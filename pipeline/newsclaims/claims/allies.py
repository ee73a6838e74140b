"""Who acts with the payer: "together with Kolb", "alongside Kolb", "teamed up with Kolb"; and who leads a group."""

from collections.abc import Iterator

from newsclaims.clauses import Chunk, Syntax
from newsclaims.deals import DealRules, Frame, jointly

_SHARED = frozenset({"investment", "funding_round", "grant", "loan"})


def allies(frame: Frame, syntax: Syntax, rules: DealRules) -> Iterator[Chunk]:
    """The names, each with those listed behind it, of whom the payer acts with."""
    for phrase in _phrases(frame, syntax, rules):
        if phrase.mentions and phrase.head_is_name:
            yield from (c for c in (phrase, *phrase.conjuncts) if c.mentions)


def leading(group: Chunk, syntax: Syntax, rules: DealRules, agents: frozenset[str]) -> list[Chunk]:
    """Who leads a group: "ein Konsortium unter Führung des Fonds Kolb", "eine von Kolb angeführte Gruppe".

    Where none does, those of whom a relative clause tells that they are in it: "a consortium which includes Kolb".
    """
    by_whom = [
        chunk
        for clause in syntax.clauses
        if clause.kind in {"attr", "rel"}
        and clause.antecedent is group
        and clause.verb is not None
        and clause.verb.passive
        and clause.verb.lemma in rules.leading
        for chunk in clause.chunks
        if chunk.prep in agents
    ]
    by_whom = by_whom or _who_leads(group, syntax, rules)
    office = next((c for c in syntax.chunks if c.start == group.end and c.head_lemma in rules.leadership), None)
    behind = [c for c in syntax.chunks if office is not None and c.start == office.end]
    return [c for c in by_whom[:1] or behind or _members(group, syntax, rules) if c.head_is_name]


def _members(group: Chunk, syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """Whom a relative clause names as members of a group; those joined with the first follow from it."""
    told = (c for c in syntax.clauses if c.kind == "rel" and c.antecedent is group and c.verb is not None)
    named = (c for clause in told if any(v.lemma in rules.including for v in clause.verbs) for c in clause.chunks)
    return [c for c in named if c is not group and not c.prep][:1]


def _who_leads(group: Chunk, syntax: Syntax, rules: DealRules) -> list[Chunk]:
    """Who a verb of leading tells to lead the group: "Kolb führt das Konsortium an, das …"."""
    if group.prep and group.prep not in rules.owned_by:
        return []  # "Kolb hat Gespräche mit Investoren geführt"
    told = (c for c in syntax.clauses if c.verb is not None and c.verb.lemma in rules.leading and not c.verb.passive)
    return [c.subject for c in told if c.subject is not None and c.subject is not group and group in c.chunks]


def _phrases(frame: Frame, syntax: Syntax, rules: DealRules) -> Iterator[Chunk]:
    """The phrases of the predicate's clause, and of what it hangs on as an infinitive of purpose."""
    above = frame.clause.parent
    for chunk in frame.clause.chunks:
        joined = chunk.prep in rules.besides and frame.rule.role == "participant"
        beside = chunk.prep in rules.alongside and (_puts_in(frame) or _inserted(chunk, frame))
        if jointly(chunk, syntax, rules) or joined or beside:
            yield chunk
    if frame.clause.kind == "inf" and above is not None and above.verb is not None:
        allied = above.verb.among(rules.allying)
        behind = (c for c in above.chunks if c.prep in rules.allied_with and c.start > above.verb.words[0].index)
        yield from (c for c in behind if allied or jointly(c, syntax, rules))


def _puts_in(frame: Frame) -> bool:
    """Whether a verb tells that its subject puts money in, so that who does it alongside puts it in too."""
    return frame.rule.type in _SHARED and _subject_acts(frame)


def _inserted(chunk: Chunk, frame: Frame) -> bool:
    """Whether it stands between the buyer and the verb, and so buys too: "Kolb, alongside Arden, has bought Selmer"."""
    verb, subject = frame.clause.verb, frame.clause.subject
    between = verb is not None and subject is not None and subject.end < chunk.start < verb.words[0].index
    return between and _subject_acts(frame)


def _subject_acts(frame: Frame) -> bool:
    """Whether an active verb tells the deal and its subject is one of the investors."""
    verb = frame.clause.verb
    active = frame.noun is None and verb is not None and not verb.passive
    return active and frame.clause.subject in [f.chunk for f in frame.investors]
