"""What became of offers, wishes and agreements of the past, by what the clauses around them tell."""

from newsclaims.clauses import Clause, Syntax
from newsclaims.deals.cues import StatusCue, StatusRules
from newsclaims.deals.governing import governing, words_of
from newsclaims.deals.model import Frame
from newsclaims.text import is_year

_SETTLED = frozenset({"acquisition", "investment", "loan", "grant"})
_AGO = 3  # words from "vor" to "Jahren"
_RELATIVES = frozenset({"DTQ", "CJT", "PRELS", "PWS"})


def given_up(frame: Frame, syntax: Syntax, rules: StatusRules) -> str:
    """The rule by which a wish or offer of the past has come to nothing: "wanted to buy Kolb and withdrew in May"."""
    ended = rules.cue("ended")
    clause, verb = frame.clause, frame.clause.verb
    above = clause.parent if clause.kind == "rel" else None
    if frame.noun is not None and any(
        v.lemma in ended.verbs for c in syntax.clauses if c is not clause and frame.noun in c.chunks for v in c.verbs
    ):
        return ended.id
    if frame.status not in {"planned", "in_talks"} or verb is None:
        return ""
    if _called_refused(frame, syntax, ended, rules):
        return ended.id
    wishes = [v for c in governing(clause) for v in c.verbs if v.past or v.perfect]
    if not wishes:
        return ""
    if above is not None and any(v.lemma in ended.verbs for v in above.verbs):
        return ended.id  # "a bid from Kolb, which wanted to pay …, was rejected"
    if any(_once_wished(c, rules) for c in governing(clause)):
        return ended.id
    if rules.formerly & {w.lower for w in words_of(clause, syntax)}:
        return ended.id
    for other in syntax.clauses:
        if _goes_on(other, clause) or _answers(other, clause, syntax) or _stops(other, clause, rules):
            told = other.verbs[-1] if other.verbs else None
            if told is not None and (
                told.among(ending_verbs(ended, syntax, rules)) or (told.negated and told.lemma in rules.undone)
            ):
                return ended.id
    return ended.id if _failed_before(clause, syntax, ended) else ""


def _called_refused(frame: Frame, syntax: Syntax, ended: StatusCue, rules: StatusRules) -> bool:
    """Whether a phrase behind it calls it an offer that was refused: "offered $5m, a bid that the board rejected"."""
    for clause in syntax.clauses:
        noun = clause.antecedent if clause.kind == "rel" else None
        if noun is None or noun.prep or noun.head_lemma not in rules.offers:
            continue
        if noun.start <= frame.anchor and noun is not frame.noun:
            continue
        if syntax.sentence.word(noun.start - 1).text == "," and any(v.among(ended.verbs) for v in clause.verbs):
            return not any(v.negated for v in clause.verbs)
    return False


def ending_verbs(ended: StatusCue, syntax: Syntax, rules: StatusRules) -> frozenset[str]:
    """The verbs by which a later clause ends a deal; what one has reported, another's denial leaves as it is."""
    return ended.verbs - rules.contradicting if syntax.attributed else ended.verbs


def _once_wished(clause: Clause, rules: StatusRules) -> bool:
    """Whether its pluperfect tells a wish of before: "had hoped to buy Kolb", "hatte Kolb kaufen wollen"."""
    wishes = rules.cue("planned")
    return any(
        v.finite is not None
        and v.finite.lower in rules.pluperfect
        and (v.lemma in rules.wished or v.modal in wishes.modals)
        for v in clause.verbs
    )


def carried_out(frame: Frame, syntax: Syntax, rules: StatusRules) -> str:
    """The rule by which an agreement was carried out: "agreed to buy Kolb and closed the deal in May", "in 2018"."""
    clause, done = frame.clause, rules.cue("completed")
    if frame.status not in {"announced", "planned"} or frame.rule.type not in _SETTLED:
        return ""
    agreed = [c for c in governing(clause) if any(v.past or v.perfect for v in c.verbs)]
    if not agreed:
        return ""
    if frame.status == "announced" and any(_gone_by(c, syntax, rules) for c in agreed):
        return done.id
    if frame.rule.type != "acquisition":
        return ""
    for other in syntax.clauses:
        verb = other.verb
        if verb is None or not _goes_on(other, clause) or not verb.among(done.verbs):
            continue
        told = any(c.head_lemma in rules.dealings for c in other.chunks)
        if told and (verb.past or verb.perfect) and not (verb.negated or verb.modal):
            return done.id
    return ""


def _gone_by(clause: Clause, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a clause of the past tells of a time long gone: "in 2018", "two years ago", "after it had agreed"."""
    if in_a_year(clause, syntax):
        return True
    lowers = [w.lower for w in syntax.sentence.words]
    offset = syntax.sentence.words[0].index
    for i in (n - offset for n in clause.words):
        if lowers[i] in rules.long_times and rules.since & {*lowers[max(0, i - _AGO) : i], *lowers[i + 1 : i + 2]}:
            return True
    first = clause.words[0] - offset
    opened = bool(rules.aftermath & set(lowers[max(0, first - 1) : first + 1]))
    return opened and any(v.finite is not None and v.finite.lower in rules.pluperfect for v in clause.verbs)


def in_a_year(clause: Clause, syntax: Syntax) -> bool:
    """Whether it is told of a year, not of a day: "agreed in 2018", not "agreed in May 2018"."""
    words = {w.index: w for w in syntax.sentence.words}
    for i in clause.words:
        if is_year(words[i].text) and i - 1 in words and i + 1 in words:
            before, after = words[i - 1], words[i + 1]
            if not before.tag.startswith("N") and not after.tag.startswith("N"):
                return True
    return False


def _goes_on(other: Clause, clause: Clause) -> bool:
    """Whether the clause is a further predicate of the same subject, behind "and"."""
    if other.coordinated is not None:
        return other.coordinated in (clause, clause.parent)
    return other.kind == "main" and other.parent is clause and other.subject is clause.subject is not None


def _answers(other: Clause, clause: Clause, syntax: Syntax) -> bool:
    """Whether a relative clause behind it tells what somebody else did with the offer: ", which Kolb rejected"."""
    if other.subject is None or other.subject is clause.subject or other.words[0] < clause.words[-1]:
        return False
    opens = syntax.sentence.word(other.words[0]).tag in _RELATIVES
    return opens and all(c is other.subject or c.prep for c in other.chunks)


def _stops(other: Clause, clause: Clause, rules: StatusRules) -> bool:
    """Whether a clause behind it tells what somebody else did to it: ", doch Brüssel untersagte die Übernahme"."""
    if other.subject is None or other.subject is clause.subject or other.words[0] < clause.words[-1]:
        return False
    meant = [c for c in other.chunks if c.head_lemma in rules.dealings and not c.prep and c is not other.subject]
    return any(not any(o.attached_to is c and o.mentions for o in other.chunks) for c in meant)


def _failed_before(clause: Clause, syntax: Syntax, ended: StatusCue) -> bool:
    """Whether the clause before a colon tells that it failed: "Ein Anlauf war gescheitert: Damals wollte …"."""
    words, first = syntax.sentence.words, clause.words[0] - syntax.sentence.words[0].index
    if not first or words[first - 1].text != ":":
        return False
    before = [c for c in syntax.clauses if c.words[-1] < clause.words[0]]
    return bool(before) and any(v.lemma in ended.verbs for v in before[-1].verbs)


def is_none(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether its noun is said to be none ("kein Angebot für Kolb"), or an offer not to be made."""
    noun, verb = frame.noun, frame.clause.verb
    if noun is None:
        return False
    if noun.det in rules.none:
        return True
    if verb is None or not verb.negated or noun.prep or not frame.carried or frame.rule.status != "in_talks":
        return False
    if verb.lemma in rules.telling | frame.rule.borrowers:  # "has not accepted the offer"
        return False
    return not _may_still_come(frame, syntax, rules)


def renounced(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether its own verb tells who would buy, and is negated, or tells who no longer would, and is not."""
    verb = frame.clause.verb
    if verb is None or verb.modal in rules.supposing:
        return False
    left = frame.noun is not None and frame.rule.rivals and verb.among(rules.leaving)
    if frame.rule.status == "ended" or left:
        return not (frame.negated or verb.modal)
    own = frame.noun is None and frame.rule.status == "in_talks"
    return own and frame.negated and not _may_still_come(frame, syntax, rules)


def _may_still_come(frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a word beside the negation leaves it open: "no offer yet"."""
    return any(syntax.sentence.word(i).lower in rules.not_yet for i in frame.clause.words)
