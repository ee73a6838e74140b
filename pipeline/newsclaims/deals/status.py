"""How firm a deal is: by the predicates that govern it, then its own mood and tense; see rules/LANGUAGE/status.yaml."""

from dataclasses import replace

from newsclaims.clauses import Chunk, Clause, Syntax, VerbGroup
from newsclaims.deals.cues import StatusCue, StatusRules
from newsclaims.deals.denied import denied
from newsclaims.deals.futures import announced, between_two, destined, granted, promised
from newsclaims.deals.gerunds import done_before, done_by_then
from newsclaims.deals.giving_up import carried_out, ending_verbs, given_up, is_none, renounced
from newsclaims.deals.governing import governing, words_of
from newsclaims.deals.model import Basis, Frame
from newsclaims.deals.supposed import supposed, undecided
from newsclaims.deals.wordings import cued, phrased
from newsclaims.records import Status
from newsclaims.text import is_year

_YEAR_REACH = 2
_GIVEN = frozenset({"loan", "grant"})  # whom it is given to has asked for it
_RAISED = frozenset({"funding_round", "ipo"})


def set_status(frame: Frame, syntax: Syntax, rules: StatusRules) -> None:
    """Fill the frame's status and note the rule that gave it."""
    unsure = supposed(frame, syntax, rules)
    frame.status, frame.basis, rule = _status(_told_of(frame, syntax, rules), syntax, rules, unsure=unsure)
    if not unsure and (ended := given_up(frame, syntax, rules)):
        frame.status, frame.basis, rule = "ended", "cue", ended
    elif done := carried_out(frame, syntax, rules):
        frame.status, frame.basis, rule = "completed", "cue", done
    if rule and rule not in frame.rules:
        frame.rules.append(rule)


def _told_of(frame: Frame, syntax: Syntax, rules: StatusRules) -> Frame:
    """The frame, or where it only tells what a listing or round would bring, that of the listing or round.

    Of what is only called a round, a relative clause with a modal verb tells more ("is a round that could reach …").
    """
    clause, noun, above = frame.clause, frame.clause.antecedent, frame.clause.parent
    if frame.noun is not None and clause.verb is not None and clause.verb.lemma in rules.copulas:
        told = (c for c in syntax.clauses if c.kind == "rel" and c.antecedent is frame.noun)
        return replace(frame, clause=next((c for c in told if c.verb is not None and c.verb.modal), clause))
    would = clause.kind == "rel" and clause.verb is not None and clause.verb.modal in rules.shifted_modals
    if not would or noun is None or noun is not clause.subject or above is None or frame.rule.type not in _RAISED:
        return frame
    return replace(frame, clause=above, noun=noun)


def _status(frame: Frame, syntax: Syntax, rules: StatusRules, *, unsure: bool) -> tuple[Status, Basis, str]:
    if frame.noun is not None and frame.noun.prep in rules.aftermath:
        return "announced" if _to_come(frame, rules) else "completed", "tense", ""
    if _stands_before(frame, rules) or undecided(frame, rules, syntax):
        return "in_talks", "cue", ""
    if done_before(frame, syntax, rules):
        return "completed", "tense", ""
    if is_none(frame, syntax, rules) or renounced(frame, syntax, rules):
        return "ended", "cue", ""
    words = words_of(frame.clause, syntax)
    owed = granted(frame.clause, rules)
    for cue in rules.cues:
        if (owed and cue.status == "planned") or (unsure and cue.status == "ended") or _of_others(cue, frame):
            continue
        if _modal(cue, frame, syntax, rules):
            unwanted = cue.status == "planned" and frame.noun is None and frame.negated  # "will nicht übernehmen"
            mood: Basis = "mood" if _modals(frame.clause, rules) <= rules.shifted_modals else "modal"
            return "ended" if unwanted else _settled(cue.status, frame), mood, cue.id
        if told := cued(cue, frame, words, rules):
            return (
                _settled("announced" if told == "completed" and _to_come(frame, rules) else told, frame),
                "cue",
                cue.id,
            )
        if (
            phrased(cue, words)
            or _attributed(cue, frame, syntax)
            or _judged(cue, frame, syntax)
            or denied(cue, frame, syntax, rules)
            or (cue.status == "ended" and _turns_out(cue, frame, syntax, rules))
        ):
            return _settled(cue.status, frame), "cue", cue.id
    if unreal := _unreal(frame, syntax, rules):
        return unreal, "mood", ""
    if frame.rule.status is not None:
        return frame.rule.status, "rule", ""
    return *_by_tense(frame, syntax, rules), ""


def _to_come(frame: Frame, rules: StatusRules) -> bool:
    """Whether it is told of the future: "The sale will be completed in May"."""
    return any(v.modal in rules.future_modals for c in governing(frame.clause) for v in c.verbs)


def _stands_before(frame: Frame, rules: StatusRules) -> bool:
    """Whether it tells no more than that somebody stands before the deal: "Kolb steht vor der Übernahme"."""
    if frame.noun is None or frame.noun.prep not in rules.ahead:
        return False
    verb = frame.clause.verb
    return verb is None or (verb.lemma in rules.standing and not verb.past)


def _of_others(cue: StatusCue, frame: Frame) -> bool:
    """Whether the cue tells of deals of other types alone."""
    return bool(cue.only_of) and frame.rule.type not in cue.only_of


def _unreal(frame: Frame, syntax: Syntax, rules: StatusRules) -> Status | None:
    """What the mood of the deal's own verb tells: what would be may come, what would have been is off."""
    verb = frame.clause.verb
    if verb is None or verb.finite is None or frame.clause.kind == "sub":
        return None
    mood = verb.finite.lower
    if mood in rules.conditionals:
        if mood not in rules.reported or not syntax.attributed:
            return "in_talks"
        return "announced" if verb.passive else None
    hangs = mood in rules.reported_or_unreal and any(w.lower in rules.suppositions for w in syntax.sentence.words)
    return "ended" if (hangs or mood in rules.unreal) and verb.perfect and frame.noun is None else None


def _by_tense(frame: Frame, syntax: Syntax, rules: StatusRules) -> tuple[Status, Basis]:
    """What the tense of the deal's own verb tells, where no cue and no rule does."""
    verb = frame.clause.verb
    if verb is not None and verb.negated and (frame.noun is None or frame.rule.own_amount):  # "baut das Werk nicht"
        return "ended", "tense"
    if verb is not None and announced(verb, frame, syntax, rules):
        return "announced", "modal"
    if destined(frame.clause, rules):
        given = frame.rule.type in _GIVEN and bool(frame.investors)
        return "announced" if given or between_two(frame) else rules.future, "modal"
    if verb is not None and (_modals(frame.clause, rules) & rules.future_modals or promised(verb, frame.clause, rules)):
        return rules.future, "modal"
    if verb is not None and verb.finite is None and verb.infinitive and syntax.sentence.heading:
        return "announced" if frame.rule.type == "acquisition" else "planned", "tense"
    told = frame.noun is not None or frame.rule.type == "valuation"
    named = verb is not None and told and verb.lemma in rules.telling
    being = verb is not None and verb.passive and verb.words[0].tag == "VBG"  # "three years after being acquired"
    if verb is not None and not named and verb.perfect and not verb.past and not verb.modal:
        return "completed", "perfect"
    if verb is not None and not named and (verb.past or verb.perfect or being or (verb.participle and verb.passive)):
        return "completed", "tense"
    dated = frame.noun is not None and _dated(frame.noun, syntax, rules)
    if _implied(frame.clause, rules) or done_by_then(frame, syntax, rules) or dated:
        return "completed", "tense"
    return _by_present(frame, rules), "present"


def _dated(noun: Chunk, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a year stands right behind the deal's noun: "its listing in 2014 remains the largest"."""
    behind = [w for w in syntax.sentence.words if noun.end <= w.index < noun.end + _YEAR_REACH]
    return any(is_year(w.text) for w in behind[:1]) or (
        len(behind) > 1 and behind[0].lower in rules.year_places and is_year(behind[1].text)
    )


def _by_present(frame: Frame, rules: StatusRules) -> Status:
    """What a deal is where nothing but the present tells it, or a noun or infinitive without tense."""
    verb = frame.clause.verb
    if verb is not None and verb.lemma in rules.receiving and not verb.participle:
        return "announced"
    if verb is None and frame.noun is not None:
        return frame.rule.present or "completed"
    if verb is not None and verb.finite is not None and frame.carried and frame.rule.type == "loan":
        return "announced"
    aimed = verb is not None and verb.infinitive and frame.clause.kind == "inf"  # "an effort to raise $5 million"
    under_way = verb is not None and verb.finite is not None and verb.main.tag == "VVG"  # "is raising $5 million"
    if (aimed or (under_way and frame.noun is None)) and frame.rule.present == "completed":
        return rules.future
    return frame.rule.present or "announced"


def _attributed(cue: StatusCue, frame: Frame, syntax: Syntax) -> bool:
    """Whether an attribute of the deal's noun tells its status: "der geplante Verkauf"."""
    if frame.noun is None or not cue.attributes:
        return False
    offset = syntax.sentence.words[0].index
    inside = syntax.sentence.words[frame.noun.start - offset : frame.noun.end - offset]
    return any(w.lower.startswith(tuple(cue.attributes)) for w in inside)


def _judged(cue: StatusCue, frame: Frame, syntax: Syntax) -> bool:
    """Whether the clause above the deal's relative clause tells what became of it: "X, die bot, steigt aus"."""
    parent = frame.clause.parent
    if (
        cue.status != "ended"
        or frame.clause.kind != "rel"
        or parent is None
        or parent.subject is not frame.clause.antecedent
    ):
        return False
    return any(v.among(cue.above) for v in parent.verbs) or phrased(cue, words_of(parent, syntax))


def _settled(status: Status, frame: Frame) -> Status:
    """A round that is announced has been raised, a bid that is planned is no more than a bid; "darf nicht" ends it."""
    verb = frame.clause.verb
    if status == "announced" and frame.noun is None and frame.negated and verb is not None and verb.modal:
        return "ended"
    if status == "planned" and frame.rule.status == "in_talks":
        return "in_talks"
    raised = frame.rule.type == "funding_round" and frame.rule.present == "completed" and not frame.given
    return "completed" if status == "announced" and raised else status


def _turns_out(cue: StatusCue, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a later clause with "but" ends what this one tells: "… offered 600 million but pulled out"."""
    verb = frame.clause.verb if frame.noun is None and frame.rule.status is None else None
    if verb is not None and (verb.past or verb.perfect) and not verb.modal:
        return False  # what has been bought stays so: "bought Kolb, but dropped the bid for Arden"
    words = syntax.sentence.words
    last = max(frame.clause.words) - words[0].index
    turn = next((w.index for w in words[max(0, last - 1) :] if w.lower in rules.turns), None)
    if turn is None:
        return False
    later = [c for c in syntax.clauses if c is not frame.clause and c.words and c.words[-1] >= turn]
    told = [c for c in later if any(v.main.index > turn for v in c.verbs) or turn in c.words]
    return any(v.among(ending_verbs(cue, syntax, rules)) for c in told for v in c.verbs) or phrased(
        cue, [words[i - words[0].index] for c in told for i in c.words]
    )


def _modal(cue: StatusCue, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether the deal's own verb, or one that governs it, stands under one of the cue's modals."""
    if any(announced(v, frame, syntax, rules) for v in frame.clause.verbs):
        return False
    hangs = frame.noun is not None and frame.noun is frame.clause.subject  # "the purchase may require a vote"
    if hangs and any(v.lemma in rules.requiring for v in frame.clause.verbs):
        return False
    return bool(_modals(frame.clause, rules) & cue.modals)


def _modals(clause: Clause, rules: StatusRules) -> set[str]:
    """The modals over the clause: its own, those of its infinitive's parents, and of the predicate before "and"."""
    found = {
        v.modal
        for c in governing(clause)
        for v in c.verbs
        if not (promised(v, c, rules) or _achieved(v, rules) or (v.perfect and v.modal in rules.supposing))
    }
    first, verb = clause.coordinated, clause.verb
    if first is not None and verb is not None and not verb.modal and verb.main.lower == verb.main.lemma.lower():
        found |= {v.modal for v in first.verbs}
    return found - {""}


def _achieved(verb: VerbGroup, rules: StatusRules) -> bool:
    """Whether its modal tells that somebody was able to, and so did: "konnte 5 Millionen Euro einsammeln"."""
    return verb.finite is not None and verb.finite.lower in rules.achieved


def _implied(clause: Clause, rules: StatusRules) -> bool:
    """Whether the verb above its infinitive tells that it has come about: "managed to raise", "gelang es, …"."""
    above = clause.parent.verb if clause.kind in {"inf", "part"} and clause.parent is not None else None
    if above is None or above.negated or not (above.past or above.perfect):
        return False
    return above.among(rules.implying)
