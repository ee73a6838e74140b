"""What stands between an English auxiliary and its verb: "did, however, spend", "has in recent years raised"."""

from collections.abc import Sequence

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import Chunk
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.clauses.verbs import VERBAL
from newsclaims.text import Word

_INSERTED = 7  # words from one comma to the next
_INFLECTED = frozenset({"VVZ", "VVD", "VBZ", "VBD", "VHZ", "VHD", "VDZ", "VDD", "VM0"})  # no infinitive or participle
_APART = frozenset({*VERBAL, "rel", "sub", "wh", "conj", "pron"})


def behind_insertion(words: Sequence[Word], comma: int, rules: SyntaxRules) -> int:
    """Where a verb goes on behind a few words between commas that part it from its auxiliary; -1 if none does."""
    if words[comma].text != ",":
        return -1
    closing = next((j for j in range(comma + 2, min(comma + _INSERTED, len(words) - 1)) if words[j].text == ","), -1)
    inside = words[comma + 1 : closing] if closing > 0 else ()
    told = _reports(inside, rules)
    if not inside or any(word_class(w, rules) in _APART and w is not told for w in inside):
        return -1
    return closing + 1 if _goes_on(words, closing + 1, rules) else -1


def behind_phrase(words: Sequence[Word], phrase: Chunk, auxiliary: Word, rules: SyntaxRules) -> int:
    """Where a verb goes on behind a phrase that tells when or where ("will this year invest"); -1 if none does."""
    if not (phrase.prep or phrase.time) or auxiliary.lemma not in rules.perfect_auxiliaries | rules.modals:
        return -1
    end = phrase.end - words[0].index
    return end if _goes_on(words, end, rules) else -1


def _goes_on(words: Sequence[Word], start: int, rules: SyntaxRules) -> bool:
    """Whether an infinitive or participle stands there, adverbs before it not counted."""
    after = next((w for w in words[start:] if word_class(w, rules) not in {"adv", "neg"}), None)
    return after is not None and word_class(after, rules) in VERBAL and after.tag not in _INFLECTED


def _reports(inside: Sequence[Word], rules: SyntaxRules) -> Word | None:
    """The verb of an insertion that only tells who says it ("will, Kolb said, buy")."""
    verbs = [w for w in inside if word_class(w, rules) == "vfin"]
    return verbs[0] if len(verbs) == 1 and verbs[0].lemma.lower() in rules.reporting else None
