"""English words of whose a firm is that the tagger takes for verbs: "sold to state-run Kolb"."""

from newsclaims.mending import Tagged
from newsclaims.sentences import SentenceRules


def mend_owner(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Mend a word that says whose a firm is, for all it may be a verb; whether it does: "state group", "family-run"."""
    form, now = tagged.forms[i], tagged.now
    if tagged.tags[i] not in {"VVI", "VVB"} or not i:
        return False
    if form in rules.owners and (
        tagged.forms[i + 1 : i + 2] == ["-"] or tagged.tags[i + 1 : i + 2] in (["NN1"], ["NN2"])
    ):
        if now[i - 1] == "TO0":
            tagged.mend(i - 1, "PRP", "to")
        tagged.mend(i, "NN1", form)
        return True
    if form in rules.owned and i > 1 and tagged.forms[i - 1] == "-" and now[i - 2].startswith("NN"):
        tagged.mend(i, "AJ0", form)
        return True
    return False
