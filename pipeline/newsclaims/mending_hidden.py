"""Verbs that the English tagger takes for nouns or conjunctions: "Kolb AG plans to", "provided a loan"."""

from collections.abc import Sequence

from newsclaims.mending import Tagged
from newsclaims.mending_verbs import BREAKS, FINITE
from newsclaims.sentences import SentenceRules

_RELATIVES = frozenset({"DTQ", "PNQ"})
_NAMED = frozenset({"NP0", "AJ0", "NN1", "POS"})  # of "Kolb's Dutch unit Arden"


def hidden_verb(tagged: Tagged, i: int, rules: SentenceRules) -> tuple[str, str] | None:
    """Tag and lemma of a verb that was taken for a plural noun or a conjunction: "plans to", "provided a loan"."""
    form, tag = tagged.forms[i], tagged.tags[i]
    if tag == "NN2" and _plans_to(tagged, i, rules):
        return "VVZ", form.lower()[:-1]
    if tag == "CJS" and form in rules.participles and _gives_sum(tagged, i):
        return "VVD", rules.participles[form]
    return None


def _gives_sum(tagged: Tagged, i: int) -> bool:
    """Whether "provided" is the verb of what stands before it, and no condition: "Kolb provided a $5m loan"."""
    now = tagged.now
    subject = i > 0 and now[i - 1].startswith(("NP", "NN", "PU", "PN"))
    told = any(t in FINITE for t in now[:i]) and not any(t in _RELATIVES for t in now[:i])
    alone = not told and not any(t in FINITE | {"VVI"} for t in now[i + 1 :])
    return subject and i + 1 < len(now) and now[i + 1] != "CJT" and alone


def _plans_to(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A verb read as a noun: behind a noun and before an infinitive or a name, no verb before it.

    "Kolb AG plans to build", "the deal values Kolb at $5 million".
    """
    now = tagged.now
    if i > 1 and tagged.forms[i - 1] == "," and tagged.forms[i].lower()[:-1] in rules.headline_verbs:
        named = now[0] == "NP0" and not any(t in FINITE for t in now[:i])
        return named and i + 2 < len(now) and _infinitive_behind(now, i)  # "Kolb, a maker of pumps, plans to"
    if not now[i - 1].startswith(("NN", "NP")) or tagged.forms[i].lower()[:-1] not in rules.headline_verbs or not i:
        return False
    if i + 2 >= len(now) or not (_infinitive_behind(now, i) or (now[i - 1] == "NN1" and _name_behind(now, i))):
        return False
    for k in range(i - 1, -1, -1):
        if now[k] in BREAKS or (now[k].startswith("VV") and tagged.lemma(k) in rules.reporting):
            return True
        if now[k] in FINITE or now[k] == "PRP":
            return False
    return True


def _infinitive_behind(now: Sequence[str], i: int) -> bool:
    return now[i + 1] == "TO0" and now[i + 2].startswith("V")


def _name_behind(now: Sequence[str], i: int) -> bool:
    """Whether a name stands behind, with what describes it, and no verb of its own: not in "bids Kolb made"."""
    end = next((k for k in range(i + 1, len(now)) if now[k] not in _NAMED), len(now))
    return "NP0" in now[i + 1 : end] and not (end < len(now) and now[end].startswith(("V", "CJC")))


def find_headline_verb(tagged: Tagged, rules: SentenceRules) -> None:
    """In a line without finite verb, tag the first word that looks like one behind a name: "Vantor eyes Brindle"."""
    forms, now = tagged.forms, tagged.now
    for i in range(1, len(forms)):
        lower = forms[i].lower()
        if now[i] not in {"NN2", "NP0", "NN0", "NN1"} or not lower.endswith("s"):
            continue
        stem = next((s for s in (lower[:-1], lower[:-2], lower[:-3] + "y") if s in rules.headline_verbs), None)
        if stem is None and now[i] == "NN2" and i + 1 < len(forms) and now[i + 1] in {"AT0", "DPS"}:
            stem = lower[:-1]
        if stem is not None and (now[i - 1] in {"NP0", "NN1", "NN2", "NN0", "UNC"} or forms[i - 1][:1].isupper()):
            tagged.mend(i, "VVZ", stem)
            return
