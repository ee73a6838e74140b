"""English words of whose or what a firm is that the tagger takes for verbs: "sold to state-run Kolb", "to rival X"."""

from newsclaims.mending import Tagged
from newsclaims.sentences import SentenceRules


def mend_owner(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Mend a word that says whose a firm is, for all it may be a verb; whether it does: "state group", "family-run"."""
    form, now = tagged.forms[i], tagged.now
    if tagged.tags[i] not in {"VVI", "VVB"} or not i:
        return False
    whose = tagged.forms[i + 1 : i + 2] == ["-"] or tagged.tags[i + 1 : i + 2] in (["NN1"], ["NN2"])
    if (form in rules.owners and whose) or (form in rules.rivals and _handed_to(tagged, i, rules)):
        if now[i - 1] == "TO0":
            tagged.mend(i - 1, "PRP", "to")
        tagged.mend(i, "NN1", form)
        return True
    if form in rules.owned and i > 1 and tagged.forms[i - 1] == "-" and now[i - 2].startswith("NN"):
        tagged.mend(i, "AJ0", form)
        return True
    return False


def _handed_to(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it describes the name behind it, to whom the verb before hands something: "sold it to rival Kolb"."""
    if tagged.now[i - 1] != "TO0" or not (i + 1 < len(tagged.forms) and tagged.forms[i + 1][0].isupper()):
        return False
    verb = next((k for k in range(i - 2, -1, -1) if tagged.now[k].startswith("VV")), None)
    return verb is not None and tagged.lemma(verb) in rules.handing
