"""What only would be if something happened: "Stimmt der Rat nicht zu, platzt das Geschäft", "if the sale fails"."""

from newsclaims.clauses import Clause, Syntax
from newsclaims.deals.cues import StatusRules
from newsclaims.deals.model import Frame


def supposed(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether an ending in the frame's clause is none, because it hangs on something that its sentence names."""
    verb = frame.clause.verb
    if verb is None:
        return False
    opening = verb.finite is not None and verb.finite.lower in rules.suppositions  # "sollte … scheitern"
    if (verb.past or verb.perfect) and not opening:
        return False
    return any(w.lower in rules.suppositions for w in syntax.sentence.words) or _verb_first(syntax)


def is_condition(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether it only tells on what another deal hangs: "stays if $40 million is raised by it"."""
    clause = frame.clause
    if frame.rule.role != "investor" or frame.investors or clause.verb is None or not clause.verb.passive:
        return False
    opens = clause.kind == "sub" and syntax.sentence.word(clause.words[0]).lower in rules.suppositions
    return opens and clause.subject is not None and clause.subject.money is not None


def undecided(frame: Frame, rules: StatusRules, syntax: Syntax) -> bool:
    """Whether it is still asked if it comes about: "will decide whether to buy Kolb", "offen ist, ob er kauft"."""
    clause: Clause | None = frame.clause
    while clause is not None:
        first = clause.words[0]
        back = 2 if clause.kind == "inf" else 0  # "whether to buy"
        openers = range(max(first - back, syntax.sentence.words[0].index), first + 1)
        if any(syntax.sentence.word(i).lower in rules.whether for i in openers):
            words = () if clause.parent is None else (syntax.sentence.word(i) for i in clause.parent.words)
            return any({w.lower, w.lemma.lower()} & rules.pondering for w in words)
        clause = clause.parent if clause.kind in {"inf", "part"} else None
    return False


def _verb_first(syntax: Syntax) -> bool:
    """Whether the sentence opens with a clause that its verb begins and goes on with another such clause."""
    if syntax.sentence.words[-1].text == "?":
        return False
    mains = [c for c in syntax.clauses if c.kind == "main"]
    first = mains[0] if mains else None
    opens = first is not None and first.words[0] == syntax.sentence.words[0].index
    return opens and all(_begins_with_verb(c) for c in mains[:2]) and len(mains) > 1


def _begins_with_verb(clause: Clause) -> bool:
    verb = clause.verbs[0] if clause.verbs else None
    return verb is not None and verb.finite is not None and verb.finite.index == clause.words[0]
