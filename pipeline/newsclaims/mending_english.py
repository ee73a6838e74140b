"""The mends that English press prose needs."""

from newsclaims.mending import NAMELIKE, Tagged, coined
from newsclaims.mending_hidden import find_headline_verb, hidden_verb
from newsclaims.mending_owners import mend_owner
from newsclaims.mending_verbs import BREAKS, FINITE, SIGNS, after_be, mend_verb
from newsclaims.sentences import SentenceRules

_BEFORE_ROUND = frozenset({"NN1", "NN0", "NP0", "AT0", "AJ0", "ZZ0", "CRD"})
_SUM_BEGINS = SIGNS | frozenset("0123456789")
_VERBAL = frozenset({"VVD", "VVN", "VVB", "VVI", "VVG", "VVZ", "VBZ", "VHZ"})
_MEASURING = frozenset({"PRP", "CRD", "AV0", "AT0", "UNC"})
_ACTIVE = frozenset({"NN1", "PRP", "VVG"})
_BEFORE_GERUND = frozenset({"PRP", "CJS"})
_SUM = frozenset({"CRD", "NN0", "UNC", "AV0", "AVP", "PRP"})  # of the words of one: "up to $3 billion"
_MADE = frozenset({"AT0", "DPS", "CRD", "AJ0", "NN0", "NN1", "NN2", "NP0", "DT0"})
_NOMINAL = frozenset({"AJ0", "AVP", "DT0", "ORD", "VVD", "VVN", "PRP", "ZZ0", "UNC", "NN2", "CJS"})


def mend_english(tagged: Tagged, rules: SentenceRules) -> None:
    """Mend what English press prose is misread for: reduced relatives, headline verbs, verbs taken for nouns."""
    forms = tagged.forms
    for i, tag in enumerate(tagged.tags):
        if tag in {"NN1", "PRP"} and _infinitive(tagged, i, rules):
            tagged.mend(i - 1, "TO0", "to")
            tagged.mend(i, "VVI", forms[i].lower())
            continue
        if tag in _ACTIVE and forms[i].endswith("ing") and _acting(tagged, i, rules):
            tagged.mend(i, "VVG", _verb_lemma(forms[i], rules))
            continue
        if tag == "NN1" and forms[i] in rules.unchanging and _between(tagged, i):
            tagged.mend(i, "VVD")
            continue
        if tag == "NN1" and forms[i] in rules.past_nouns and _tells_change(tagged, i):
            tagged.mend(i, "VVD", tagged.lemma_as(i, "VVD"))
            continue
        if tag in {"NN1", "AJ0"} and (_hinges(tagged, i, rules) or _worth_a_sum(tagged, i, rules)):
            tagged.mend(i, "PRP")
            continue
        if tag == "NN1" and forms[i].lower() == "record" and forms[i + 1 : i + 2] and forms[i + 1][0] in _SUM_BEGINS:
            tagged.mend(i, "AJ0")  # "a record $5 million"
            continue
        mended = tag in _VERBAL and (mend_owner(tagged, i, rules) or mend_verb(tagged, i, rules))
        if not mended and (tag in _NOMINAL or forms[i] == "No."):
            _mend_other(tagged, i, rules)
    _read_names(tagged)
    for i, tag in enumerate(tagged.now):
        if tag == "PRP" and forms[i].lower() in rules.subordinators and _opens_clause(tagged, i):
            tagged.mend(i, "CJS")
    if not any(t in FINITE for t in tagged.now):
        find_headline_verb(tagged, rules)


def _read_names(tagged: Tagged) -> None:
    """Make names of what was taken for a verb ("sold to eBay", "(UPS)"), and a preposition of "to" before one."""
    for i, form in enumerate(tagged.forms):
        if tagged.now[i].startswith("VV") and (coined(form) or (form.isupper() and _bracketed(tagged, i))):
            tagged.mend(i, "NP0", form)
            if i and tagged.now[i - 1] == "TO0":
                tagged.mend(i - 1, "PRP", "to")


def _bracketed(tagged: Tagged, i: int) -> bool:
    """Whether it stands alone in brackets."""
    return i > 0 and [tagged.forms[i - 1], *tagged.forms[i + 1 : i + 2]] == ["(", ")"]


def _no_preposition(tag: str, after: str, after_tag: str, rules: SentenceRules) -> bool:
    """Whether "round" is a noun for all its tag: the tag of an adverb, or a verb, "co-led" or "that" behind it.

    A verb is what a headline's may be, too: "New funding round values Kolb at $5 million".
    """
    verb = after_tag in FINITE or (after_tag == "NN2" and after[:-1].lower() in rules.headline_verbs)
    closed = verb or after.lower() in rules.prefixes or after_tag in {"DT0", "CJT", "CJC", "PUN"}
    return tag in {"AVP", "AJ0"} or (tag == "PRP" and closed)


def _is_round(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether "round" is the noun."""
    after, after_tag = next(zip(tagged.forms[i + 1 : i + 2], tagged.tags[i + 1 : i + 2], strict=True), ("", ""))
    before = tagged.forms[i].lower() == "round" and tagged.tags[i - 1] in _BEFORE_ROUND
    return before and _no_preposition(tagged.tags[i], after, after_tag, rules)


def _ties(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a seeming adjective is the noun by which one firm is tied to another: "Kolb subsidiary Dorvik"."""
    if tagged.forms[i] not in rules.ties or i + 1 == len(tagged.forms):
        return False
    named = tagged.forms[i - 1][0].isupper() and tagged.tags[i - 1].startswith(("NP", "NN"))
    return named and tagged.forms[i + 1][0].isupper()


def _mend_other(tagged: Tagged, i: int, rules: SentenceRules) -> None:
    """Mend the word at `i` if it is tagged as another kind of word and that is wrong."""
    form, tag, tags = tagged.forms[i], tagged.tags[i], tagged.tags
    after, after_tag = (tagged.forms[i + 1], tags[i + 1]) if i + 1 < len(tags) else ("", "")
    if tag == "AJ0" and form.endswith("ing") and (after_be(tagged, i, rules) or _gerund(tagged, i, rules)):
        tagged.mend(i, "VVG", _verb_lemma(form, rules))
    elif i and (_is_round(tagged, i, rules) or _ties(tagged, i, rules)):
        tagged.mend(i, "NN1")
    elif (tag == "ORD" and after_tag.startswith("VV")) or (i == 0 and tag in {"VVD", "VVN"} and after == ","):
        tagged.mend(i, "AV0")  # "Granted, …"
    elif tag == "AJ0" and form.endswith("ed") and _before_object(tagged, i) and (verb := _past_lemma(form, rules)):
        tagged.mend(i, "VVD", verb)
    elif tag == "AJ0" and form[0].isupper() and form.endswith(NAMELIKE) and i and tagged.forms[i - 1][0].isupper():
        tagged.mend(i, "NP0")  # "Kolb Inc."
    elif tag == "DT0" and form == "former" and after_tag.startswith(("NN", "NP", "AJ")):
        tagged.mend(i, "AJ0")  # "its former owner"
    elif tag in {"PRP", "AVP", "AV0"} and _ends_compound(tagged, i, rules):
        tagged.mend(i, "NN1")  # "the start-up"
    elif (form == "No." and (after.isdigit() or after_tag == "CRD")) or (
        tag == "PRP" and (after == "-" or (form == "like" and tagged.forms[i - 1] == "-"))
    ):
        tagged.mend(i, "AJ0")  # "an in-house app", "a Kolb-like app"
    elif tag in {"ZZ0", "UNC"} and form.lower() == "a":
        tagged.mend(i, "AT0")
    elif tag == "NN2" and form.endswith("er"):
        tagged.mend(i, "NN1", form.lower())  # "a smelter"
    elif (found := hidden_verb(tagged, i, rules)) is not None:
        tagged.mend(i, *found)


def _hinges(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it opens what a sum or name before it hangs on: "for $5 million subject to approval"."""
    now, behind = tagged.now, rules.hinging.get(tagged.forms[i])
    if behind is None or not i or i + 1 == len(now) or not now[i - 1].startswith(("CRD", "NP", "NN", "PUN")):
        return False
    return tagged.forms[i + 1] in behind if behind else now[i + 1].startswith(("NN", "AT", "AJ", "DPS", "NP"))


def _ends_compound(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a hyphen ties a particle to one of the words that make a noun with it: "start-up", "buy-out"."""
    return i > 1 and tagged.forms[i - 1] == "-" and tagged.forms[i - 2].lower() in rules.stems


def _acting(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing is a verb with an object: "is mulling whether", "is considering a", "against building a"."""
    if tagged.forms[i] in rules.participles:
        return tagged.tags[i] == "VVG" or after_be(tagged, i, rules)
    if tagged.tags[i] == "VVG":
        return False
    if not i:
        return False
    if tagged.tags[i] in {"PRP", "NN1"} and tagged.tags[i + 1 : i + 2] == ["VVG"] and after_be(tagged, i, rules):
        return True  # "is considering selling it"
    if not _has_object(tagged, i):
        infinitive = tagged.forms[i - 1].lower() == "to"
        spent = _spends(tagged, i, rules) or _spent_on(tagged, i, rules)
        return spent or (infinitive and _gerund_with_sum(tagged, i))
    after = tagged.now[i - 1] in _BEFORE_GERUND and tagged.tags[i + 1] in {"AT0", "DPS", "NP0"}
    return after_be(tagged, i, rules) or (after and _tells_deed(tagged, i, rules)) or _spent_on(tagged, i, rules)


def _tells_deed(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing in lower case is of a verb that headlines have, and not of one that is a noun in finance."""
    form = tagged.forms[i]
    return form.islower() and form not in rules.gerunds and _verb_lemma(form, rules) in rules.headline_verbs


def _spends(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing is a verb by the sum behind it: "after borrowing $5 million", "by spending $5 million"."""
    before, after = tagged.now[i - 1], tagged.forms[i + 1 : i + 2]
    return bool(after) and after[0][0] in SIGNS and before in _BEFORE_GERUND and _tells_deed(tagged, i, rules)


def _spent_on(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a verb with a sum stands right before it, and what is made behind: "spend $3 billion building plants"."""
    k = i - 1
    while k > 0 and tagged.tags[k] in _SUM:
        k -= 1
    made = i + 1 < len(tagged.tags) and tagged.tags[i + 1] in _MADE
    return (
        made
        and tagged.tags[i - 1] in {"CRD", "NN0"}
        and tagged.now[k].startswith("VV")
        and _tells_deed(tagged, i, rules)
    )


def _has_object(tagged: Tagged, i: int) -> bool:
    """Whether an article, whatever its tag, a name or "whether" follows, so that what stands before it is a verb."""
    after = i + 1
    return after < len(tagged.tags) and (
        tagged.tags[after] in {"AT0", "DPS", "NP0"} or tagged.forms[after].lower() in {"whether", "a"}
    )


def _gerund(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing read as an adjective has a sum for object, or a name behind a verb ("considers buying Kolb")."""
    if _gerund_with_sum(tagged, i) or _behind_sum(tagged, i, rules):
        return True
    named = tagged.forms[i + 1 : i + 2] and tagged.forms[i + 1][0].isupper()
    return bool(named) and i > 0 and tagged.lemma(i - 1) in rules.before_gerund and _tells_deed(tagged, i, rules)


def _gerund_with_sum(tagged: Tagged, i: int) -> bool:
    """Whether a verb or "to" stands before it and a sum behind it: "considered investing $5 million"."""
    forms = tagged.forms
    if not 0 < i < len(forms) - 1 or forms[i + 1][0] not in SIGNS:
        return False
    return tagged.tags[i - 1].startswith("VV") or (forms[i - 1].lower() == "to" and tagged.tags[i - 1] == "PRP")


def _behind_sum(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a sum that is spent stands before it and what it is spent on behind: "spent $2 billion buying Kolb"."""
    spent = i > 1 and tagged.tags[i - 1] in {"CRD", "NN0"} and _has_object(tagged, i)
    return spent and _verb_lemma(tagged.forms[i], rules) in rules.headline_verbs


def _verb_lemma(form: str, rules: SentenceRules) -> str:
    if form in rules.participles:
        return rules.participles[form]
    stem = form[:-3]
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    known = rules.headline_verbs
    return next((c for c in (stem, stem + "e", doubled) if c in known), stem)


def _opens_clause(tagged: Tagged, i: int) -> bool:
    """Whether a finite verb follows before the next comma ("after the FTC sued") that is no insertion's."""
    inserted = False
    for k in range(i + 1, min(i + 13, len(tagged.forms))):
        form, tag = tagged.forms[k], tagged.now[k]
        if form == "," and inserted:
            return k + 1 < len(tagged.now) and tagged.now[k + 1] in FINITE
        inserted = inserted or form == ","
        if tag == "CJC" and _joins_names(tagged, k):
            continue
        if form in {";", ":", "—", "–", "that"} or tag in BREAKS:
            return False
        if tag in FINITE:
            return not inserted
    return False


def _joins_names(tagged: Tagged, k: int) -> bool:
    """Whether a conjunction stands between two names: "after Kolb and Arden invested"."""
    now = tagged.now
    named = k + 1 < len(now) and {now[k - 1][:2], now[k + 1][:2]} <= {"NP", "NN", "UN"}
    return named and tagged.forms[k + 1][0].isupper()


def _infinitive(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether "to" comes before a word that can be a verb, and a sum or article behind it ("to pump $16 billion")."""
    forms = tagged.forms
    if not i or forms[i - 1].lower() != "to" or i + 1 == len(forms) or forms[i].lower() not in rules.headline_verbs:
        return False
    return tagged.now[i + 1] in {"AT0", "DPS", "CRD", "UNC", "NN0"} or forms[i + 1][0] in SIGNS


def _tells_change(tagged: Tagged, i: int) -> bool:
    """Whether a noun stands before it, and how much or how behind it ("profit rose by a third")."""
    now = tagged.now
    return 0 < i < len(now) - 1 and now[i - 1].startswith(("NN", "NP", "PN")) and now[i + 1] in _MEASURING


def _between(tagged: Tagged, i: int) -> bool:
    """Whether somebody stands right before it, and a sum or name right behind ("Kolb bid $40 million")."""
    now, forms = tagged.now, tagged.forms
    if not i or i + 1 == len(now) or not now[i - 1].startswith(("NP", "NN", "PN", "DTQ", "VH", "AV0")):
        return False
    return forms[i + 1][0] in SIGNS or now[i + 1] in {"CRD", "NP0"}


def _has_sum(tagged: Tagged, i: int) -> bool:
    """Whether a figure follows soon, with no "of" between."""
    soon = tagged.forms[i + 1 : i + 6]
    return soon[:1] != ["of"] and any(form[0].isdigit() for form in soon)


def _worth_a_sum(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether "worth" stands before a figure as a preposition: "a bid worth as much as $5 million", "it is worth"."""
    if tagged.forms[i] != "worth":
        return False
    noun = tagged.now[i - 1 : i] in (["NN1"], ["NN2"])
    return (noun or (tagged.tags[i] == "AJ0" and after_be(tagged, i, rules))) and _has_sum(tagged, i)


def _before_object(tagged: Tagged, i: int) -> bool:
    """Whether it stands between a name and a figure ("since Kolb Inc. raised $5 million") or before an article."""
    forms = tagged.forms
    if i and i + 1 < len(forms) and tagged.tags[i + 1] in {"AT0", "ZZ0"}:
        return True
    inside = 0 < i < len(forms) - 2 and forms[i - 1][0].isupper()
    return inside and forms[i + 2][0].isdigit() and not forms[i + 1][0].isalnum()


def _past_lemma(form: str, rules: SentenceRules) -> str:
    return next((c for c in (form[:-1], form[:-2]) if c in rules.headline_verbs), "")
