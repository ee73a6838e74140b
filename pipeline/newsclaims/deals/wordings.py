"""What a status cue's words tell of a deal beside them; what is left of it where they are negated."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause, VerbGroup
from newsclaims.deals.cues import StatusCue, StatusRules
from newsclaims.deals.governing import governing
from newsclaims.deals.model import Frame
from newsclaims.deals.receiving import AID
from newsclaims.records import Status
from newsclaims.rulebook import listed
from newsclaims.text import Word

_NAMES = frozenset({"NP0", "NE"})
_UNSAID: dict[Status, Status] = {
    "ended": "in_talks",
    "announced": "in_talks",
    "in_talks": "ended",
    "planned": "ended",
    "completed": "announced",
}  # what is left of a status where its words are negated: "has not ruled out", "does not plan"


def cued(cue: StatusCue, frame: Frame, words: list[Word], rules: StatusRules) -> Status | None:
    """The status that the cue's verbs, nouns or adjectives tell, or what is left of it where they are negated."""
    clauses = list(governing(frame.clause))
    return _by_verb(cue, frame, clauses, words, rules) or _by_noun(cue, frame, clauses, words, rules)


def _by_verb(
    cue: StatusCue, frame: Frame, clauses: Sequence[Clause], words: list[Word], rules: StatusRules
) -> Status | None:
    """The status that the cue's verbs tell over the deal, or what is left of it where they are negated."""
    for clause in clauses:
        for verb in clause.verbs:
            own = clause is frame.clause and frame.noun is None
            if cue.firm and (verb.negated or verb.modal or not (verb.past or verb.perfect)):
                continue
            if verb.among(cue.verbs) and (not own or frame.rule.status is None):
                if verb.negated and verb.lemma in rules.deciding and _negated_behind(verb, words):
                    return "ended"
                return _UNSAID[cue.status] if verb.negated and not own else cue.status
            if verb.among(cue.pleas) and _pleads(frame):
                return cue.status
    return None


def _by_noun(
    cue: StatusCue, frame: Frame, clauses: Sequence[Clause], words: list[Word], rules: StatusRules
) -> Status | None:
    """The status that its nouns tell, or its adjectives with "be", or what is left of it where they are negated."""
    chunks = [c for clause in clauses for c in clause.chunks]
    aside = {
        c.head
        for c in chunks
        if f"{c.prep} {c.head_lemma}" in rules.motives or c.stake is not None or _gone_before(c, cue, frame, rules)
    }
    nouns = {w.lemma.lower() for w in words if w.tag.startswith("N") and w.index not in aside}
    told = cue.status == "in_talks" and _past(frame)  # "bought Kolb after months of talks"
    named = not told and frame.rule.type not in cue.not_of and any(listed(n, cue.nouns) for n in nouns)
    being = any(v.lemma in rules.copulas for c in clauses for v in c.verbs)
    if named or (being and cue.predicates & {w.lower for w in words}):
        none = any(c.det in rules.none and listed(c.head_lemma, cue.nouns) for o in clauses for c in o.chunks)
        negated = none or any(v.negated for c in clauses[1:] for v in c.verbs)  # "has no plans to buy"
        return _UNSAID[cue.status] if negated else cue.status
    return None


def _gone_before(chunk: Chunk, cue: StatusCue, frame: Frame, rules: StatusRules) -> bool:
    """Whether it tells what has ended before this deal came: "Nach der Absage von Kolb kauft Arden die Werft"."""
    if cue.status != "ended" or chunk.prep not in rules.aftermath:
        return False
    noun = frame.noun
    before = next((c for c in frame.clause.chunks if noun is not None and c.end == noun.start), None)
    if noun is not None and noun.attached_to is None and before is not None and before.attached_to is chunk:
        return before.head_is_name  # "nach dem Scheitern der Gespräche über den Verkauf"
    while noun is not None and noun is not chunk:
        noun = noun.attached_to
    return noun is None


def _pleads(frame: Frame) -> bool:
    """Whether the subject of the frame's verb asks for itself what another is to give: "will Hilfe vom Bund"."""
    gets = frame.clause.subject is not None and frame.clause.subject in (f.chunk for f in frame.targets)
    return gets and bool(frame.investors) and frame.rule.type in AID


def _past(frame: Frame) -> bool:
    """Whether a verb in the past tells the deal itself, so that talks beside it led to it or are others."""
    verb = frame.clause.verb
    own = frame.noun is None and frame.rule.status is None and verb is not None
    return own and verb is not None and (verb.past or verb.perfect) and not (verb.modal or verb.negated)


def _negated_behind(verb: VerbGroup, words: list[Word]) -> bool:
    """Whether the negation belongs to what is decided: "decided not to invest"."""
    return any(w.index == verb.main.index + 1 and w.lower == "not" for w in words)


def phrased(cue: StatusCue, words: list[Word]) -> bool:
    """Whether one of the cue's fixed wordings stands among the words, with none of its `unless_before` behind it."""
    text = " " + " ".join(w.lower for w in words) + " "
    told = (p for p in cue.phrases if f" {p} " in text and not (p in cue.places and _before_name(p, words)))
    return any(not any(f" {p} {w} " in text for w in cue.unless_before) for p in told)


def _before_name(phrase: str, words: list[Word]) -> bool:
    """Whether a name stands behind the wording, which then tells where something is: "a plant close to Leeds"."""
    parts = phrase.split()
    ends = (i + len(parts) for i in range(len(words)) if [w.lower for w in words[i : i + len(parts)]] == parts)
    return any(end < len(words) and words[end].tag in _NAMES for end in ends)
