"""What is told as to come and yet is fixed: announced, granted by another, or agreed between a buyer and the seller."""

from newsclaims.clauses import Clause, Syntax, VerbGroup
from newsclaims.deals.cues import StatusRules
from newsclaims.deals.model import Frame

_BETWEEN_TWO = frozenset({"acquisition", "loan", "grant"})


def promised(verb: VerbGroup, clause: Clause, rules: StatusRules) -> bool:
    """Whether it is the future of what its own words promise: "The company said it would invest"."""
    said = clause.parent.verb if clause.parent is not None else None
    return verb.modal in rules.shifted_modals and said is not None and said.lemma in rules.promising


def announced(verb: VerbGroup, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether its future is fixed: "announced that it would build", "will receive" (for another has granted it)."""
    clause = frame.clause
    if verb.modal not in rules.future_modals | rules.shifted_modals:
        return False
    if verb.lemma in rules.receiving and verb.modal in rules.future_modals:
        return True
    if (
        frame.rule.type == "acquisition"
        and between_two(frame)
        and not verb.negated
        and (verb.modal in rules.future_modals or promised(verb, clause, rules))
    ):
        return True
    said = clause.parent.verb if clause.parent is not None else None
    if said is None or clause.kind not in {"sub", "main"} or said.lemma not in rules.announcing or said.negated:
        return False
    opens = syntax.sentence.word(clause.words[0]).lower
    return clause.kind == "main" or opens in rules.contents


def destined(clause: Clause, rules: StatusRules) -> bool:
    """Whether the infinitive's parties "are to" do it: "is to buy Kolb", not "was to buy Kolb"."""
    above = clause.parent.verb if clause.kind == "inf" and clause.parent is not None else None
    if above is None or above.lemma not in rules.copulas or above.finite is None:
        return False
    return not (above.past or above.perfect or above.modal or above.negated)


def between_two(frame: Frame) -> bool:
    """Whether it is a deal whose two parties are told, so that what is to come of it is settled between them."""
    merging = frame.rule.merger and _names_both(frame)
    return frame.rule.type in _BETWEEN_TWO and (merging or bool(frame.investors and frame.targets))


def _names_both(frame: Frame) -> bool:
    """Whether a merger's two firms are told: "Kolb and Arden will merge", "Kolb will merge with Arden"."""
    return len(frame.targets) > 1 or any(
        f.chunk.pronoun or f.chunk.conjuncts or len(f.chunk.mentions) > 1 for f in frame.targets
    )


def granted(clause: Clause, rules: StatusRules) -> bool:
    """Whether somebody will get, or is set to get, what another has granted; whose plans it serves does not matter."""
    verb, above = clause.verb, clause.parent.verb if clause.kind == "inf" and clause.parent is not None else None
    if verb is None or verb.lemma not in rules.receiving:
        return False
    return verb.modal in rules.future_modals or (above is not None and above.lemma in rules.scheduled)
