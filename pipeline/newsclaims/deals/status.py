"""How firm a deal is: by the predicates that govern it, then its own mood and tense; see rules/LANGUAGE/status.yaml."""

from collections.abc import Iterator
from functools import lru_cache

from newsclaims.clauses import Clause, Syntax, VerbGroup
from newsclaims.deals.model import Frame
from newsclaims.records import Status
from newsclaims.rulebook import Rulebook, RuleModel
from newsclaims.text import Word


class StatusCue(RuleModel):
    """Words that set a status.

    `verbs` and `nouns` stand by lemma, `phrases` in lower case as written; `modals` are of the deal's own verb,
    `attributes` beginnings of adjectives beside its noun, `above` verbs of the clause that its relative clause hangs
    on, `denials` verbs whose content clause is denied.
    """

    id: str
    status: Status
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    modals: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()


class StatusRules(RuleModel):
    """The cues of a language in the order in which they win."""

    cues: tuple[StatusCue, ...]
    future_modals: frozenset[str]
    future: Status
    turns: frozenset[str]
    contents: frozenset[str] = frozenset()  # conjunctions of what is said or denied
    shifted_modals: frozenset[str] = frozenset()  # the future in reported speech ("would")
    conditionals: frozenset[str] = frozenset()  # finite forms of what would be: of a passive or future it may come
    unreal: frozenset[str] = frozenset()  # with a participle: what would have been
    aftermath: frozenset[str] = frozenset()  # prepositions before the noun of a deal that is done
    promising: frozenset[str] = frozenset()  # verbs by which a company speaks of its own plans


@lru_cache(maxsize=4)
def status_rules(book: Rulebook) -> StatusRules:
    """The packaged status cues of a language."""
    return book.topic("status", StatusRules)


def set_status(frame: Frame, syntax: Syntax, rules: StatusRules) -> None:
    """Fill the frame's status and note the rule that gave it."""
    status, rule = _status(frame, syntax, rules)
    frame.status = status
    if rule and rule not in frame.rules:
        frame.rules.append(rule)


def _status(frame: Frame, syntax: Syntax, rules: StatusRules) -> tuple[Status, str]:
    if frame.noun is not None and frame.noun.prep in rules.aftermath:
        return "completed", ""
    words = _words(frame.clause, syntax)
    for cue in rules.cues:
        if (
            _cued(cue, frame, words, rules)
            or _attributed(cue, frame, syntax)
            or _judged(cue, frame)
            or _denied(cue, frame, syntax, rules)
            or (cue.status == "ended" and _turns_out(cue, frame, syntax, rules))
        ):
            return _settled(cue.status, frame), cue.id
    return _unreal(frame, rules) or frame.rule.status or _by_tense(frame, syntax, rules), ""


def _unreal(frame: Frame, rules: StatusRules) -> Status | None:
    """What the mood of the deal's own verb tells: what would be may come, what would have been is off."""
    verb = frame.clause.verb
    if (
        verb is not None
        and verb.finite is not None
        and verb.finite.lower in rules.conditionals | rules.unreal
        and frame.clause.kind != "sub"
    ):
        if verb.finite.lower in rules.conditionals:
            return "in_talks"
        if verb.perfect and frame.noun is None:
            return "ended"
    return None


def _by_tense(frame: Frame, syntax: Syntax, rules: StatusRules) -> Status:
    """What the tense of the deal's own verb tells, where no cue and no rule does."""
    verb = frame.clause.verb
    if verb is not None and verb.negated and frame.noun is None:
        return "ended"
    if verb is not None and (verb.modal in rules.future_modals or _promised(verb, frame.clause, rules)):
        return rules.future
    if verb is not None and verb.finite is None and verb.infinitive and syntax.sentence.heading:
        return "announced" if frame.rule.type == "acquisition" else "planned"
    being = verb is not None and verb.passive and verb.words[0].tag == "VBG"  # "three years after being acquired"
    if verb is not None and (verb.past or verb.perfect or being or (verb.participle and verb.passive)):
        return "completed"
    if verb is None and frame.noun is not None:
        return frame.rule.present or "completed"
    return frame.rule.present or "announced"


def _attributed(cue: StatusCue, frame: Frame, syntax: Syntax) -> bool:
    """Whether an attribute of the deal's noun tells its status: "der geplante Verkauf"."""
    if frame.noun is None or not cue.attributes:
        return False
    offset = syntax.sentence.words[0].index
    inside = syntax.sentence.words[frame.noun.start - offset : frame.noun.end - offset]
    return any(w.lower.startswith(tuple(cue.attributes)) for w in inside)


def _judged(cue: StatusCue, frame: Frame) -> bool:
    """Whether the clause above the deal's relative clause tells what became of it: "X, die bot, steigt aus"."""
    parent = frame.clause.parent
    if not cue.above or frame.clause.kind != "rel" or parent is None or parent.subject is not frame.clause.antecedent:
        return False
    return any(v.lemma in cue.above for v in parent.verbs)


def _denied(cue: StatusCue, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether the clause above denies what this one says: "Kolb denied that it would buy", "denied it would buy"."""
    clause, above = frame.clause, frame.clause.parent
    while clause.kind in {"inf", "part"} and above is not None:
        clause, above = above, above.parent
    verb = above.verb if above is not None else None
    if verb is None or verb.lemma not in cue.denials:
        return False
    if clause.kind == "sub":
        return syntax.sentence.words[clause.words[0] - syntax.sentence.words[0].index].lower in rules.contents
    return clause.kind == "main" and clause.subject is not None and clause.subject.start == verb.main.index + 1


def _settled(status: Status, frame: Frame) -> Status:
    """A round that is announced has been raised."""
    return (
        "completed"
        if status == "announced" and frame.rule.type == "funding_round" and frame.rule.present == "completed"
        else status
    )


def _turns_out(cue: StatusCue, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a later clause behind "but" ends what this one tells: "… offered 600 million but pulled out"."""
    words = {w.index: w for w in syntax.sentence.words}
    last = max(frame.clause.words)
    turn = next((i for i in sorted(words) if i >= last - 1 and words[i].lower in rules.turns), None)
    if turn is None:
        return False
    later = (v for c in syntax.clauses for v in c.verbs if v.main.index > turn)
    return any(v.lemma in cue.verbs or f"{v.lemma} {v.particle}" in cue.verbs for v in later)


def _promised(verb: VerbGroup, clause: Clause, rules: StatusRules) -> bool:
    """Whether it is the future of what its own words promise: "The company said it would invest"."""
    said = clause.parent.verb if clause.parent is not None else None
    return verb.modal in rules.shifted_modals and said is not None and said.lemma in rules.promising


def _cued(cue: StatusCue, frame: Frame, words: list[Word], rules: StatusRules) -> bool:
    for clause in _governing(frame.clause):
        for verb in clause.verbs:
            own = clause is frame.clause and frame.noun is None
            if verb.modal in cue.modals and clause is frame.clause and not _promised(verb, clause, rules):
                return True
            told = verb.lemma in cue.verbs or f"{verb.lemma} {verb.particle}" in cue.verbs
            if told and (not own or frame.rule.status is None):
                return True
    nouns = {w.lemma.lower() for w in words if w.tag.startswith("N")}
    if any(n in cue.nouns or any(n.endswith(c[1:]) for c in cue.nouns if c.startswith("-")) for n in nouns):
        return True
    text = " " + " ".join(w.lower for w in words) + " "
    return any(f" {p} " in text for p in cue.phrases)


def _governing(clause: Clause) -> Iterator[Clause]:
    """The clause and those above it that can bear on it: an infinitive's or participle's parents."""
    yield clause
    seen = 0
    while clause.kind in {"inf", "part"} and clause.parent is not None and seen < 3:
        clause = clause.parent
        seen += 1
        yield clause


def _words(clause: Clause, syntax: Syntax) -> list[Word]:
    offset = syntax.sentence.words[0].index
    complements = [c for c in syntax.clauses if c.kind == "inf" and c.parent is clause]
    indices = sorted({i for c in (*_governing(clause), *complements) for i in c.words})
    return [syntax.sentence.words[i - offset] for i in indices]
