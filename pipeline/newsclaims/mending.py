"""The mends that press prose needs: what the tagger, which knows other prose better, reads wrong in it."""

from newsclaims.sentences import SentenceRules

_FINITE = frozenset({"VVD", "VVZ", "VVB", "VBZ", "VBD", "VBB", "VHZ", "VHD", "VHB", "VM0", "VDD", "VDZ", "VDB"})
_BREAKS = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ"})
_CLAUSE_ENDS = frozenset(",;:.!?–—()")
_OPENERS = frozenset({"KOUS", "PWAV", "PRELS"})
_LEAST_WITH_TIME = 6  # words of a clause that begins with a preposition and has a subject besides

Tagged = list[tuple[str, str, str]]


def mend_german(tagged: Tagged) -> Tagged:
    """Take for finite what looks like a participle and ends a verb-last clause alone: "wie der Kurier berichtet"."""
    mended = list(tagged)
    start = 0
    for i, (form, _, _) in enumerate(tagged):
        if form not in _CLAUSE_ENDS:
            continue
        last = next((k for k in range(i - 1, start, -1) if tagged[k][0][0].isalnum()), start)
        if last - start >= 2 and _verb_last(tagged[start : last + 1]):
            mended[last] = (tagged[last][0], tagged[last][1], "VV(FIN)")
        start = i + 1
    return mended


def _verb_last(clause: Tagged) -> bool:
    if clause[0][2] not in _OPENERS or clause[-1][2] != "VV(PP)" or not clause[-1][0].endswith("t"):
        return False
    told = clause[1][2].startswith("APPR") and len(clause) < _LEAST_WITH_TIME  # "wie im März berichtet"
    return not told and not clause[-1][0].startswith("ge") and not any(tag.endswith("(FIN)") for _, _, tag in clause)


def mend_english(tagged: Tagged, rules: SentenceRules) -> Tagged:
    """Mend what English press prose is misread for: reduced relatives, headline verbs, verbs taken for nouns."""
    mended = list(tagged)
    for i, (form, _, tag) in enumerate(tagged):
        if tag == "NN1" and _infinitive(mended, i, rules):
            mended[i - 1], mended[i] = (tagged[i - 1][0], "to", "TO0"), (form, form.lower(), "VVI")
        else:
            mended[i] = _verb_form(tagged, mended, i, rules) or _other_form(tagged, mended, i, rules) or tagged[i]
    for i, (form, lemma, tag) in enumerate(mended):
        if tag == "PRP" and form.lower() in rules.subordinators and _opens_clause(mended, i):
            mended[i] = (form, lemma, "CJS")
    if not any(t in _FINITE for _, _, t in mended):
        _find_headline_verb(mended, rules)
    return mended


def _verb_form(tagged: Tagged, mended: Tagged, i: int, rules: SentenceRules) -> tuple[str, str, str] | None:
    """The word at `i` with the reading it should have, if it is tagged as a form of a verb and that is wrong."""
    form, lemma, tag = tagged[i]
    if tag in {"VVD", "VVN"} and i > 1 and tagged[i - 1][0] == "-" and form.islower():
        return form, lemma, "AJ0"  # "Seattle-based"
    if tag == "VVD" and _reduced_relative(mended, i, rules):
        return form, lemma, "VVN"
    if tag == "VVN" and _lone_past(mended, i, rules):
        return form, lemma, "VVD"
    if tag in {"VVB", "VVI"} and _inside_noun_phrase(mended, i):
        return form, lemma, "NN1"
    if tag == "VVG" and i and (tagged[i - 1][2] in {"AT0", "DPS", "POS"} or tagged[i - 1][0] in {"%", "percent"}):
        return form, form.lower(), "NN1"
    if tag == "VBZ" and form == "'s" and _has_done(mended, i):
        return form, "have", "VHZ"
    return None


def _other_form(tagged: Tagged, mended: Tagged, i: int, rules: SentenceRules) -> tuple[str, str, str] | None:
    """The word at `i` with the reading it should have, if it is tagged as another kind of word and that is wrong."""
    form, lemma, tag = tagged[i]
    after, after_tag = (tagged[i + 1][0], tagged[i + 1][2]) if i + 1 < len(tagged) else ("", "")
    if tag == "AJ0" and form.endswith("ing") and _after_be(mended, i):
        return form, _verb_lemma(form, rules), "VVG"
    if (
        tag in {"AVP", "AJ0"}
        and form.lower() == "round"
        and i
        and tagged[i - 1][2] in {"NN1", "NN0", "NP0", "AT0", "AJ0", "ZZ0"}
    ):
        return form, lemma, "NN1"
    if tag == "ORD" and after_tag.startswith("VV"):
        return form, lemma, "AV0"
    if i == 0 and tag in {"VVD", "VVN"} and after == ",":
        return form, lemma, "AV0"  # "Granted, …"
    if tag == "AJ0" and form.endswith("ed") and _before_sum(mended, i) and (verb := _past_lemma(form, rules)):
        return form, verb, "VVD"
    if (form == "No." and (after.isdigit() or after_tag == "CRD")) or (tag == "PRP" and after == "-"):
        return form, lemma, "AJ0"
    if tag == "ZZ0" and form.lower() == "a":
        return form, lemma, "AT0"
    if tag == "NN2" and _plans_to(mended, i, rules):
        return form, form.lower()[:-1], "VVZ"
    return None


def _after_be(tagged: Tagged, i: int) -> bool:
    j = i - 1
    while j >= 0 and tagged[j][2] in {"AV0", "XX0"}:
        j -= 1
    return j >= 0 and tagged[j][1] == "be"


def _verb_lemma(form: str, rules: SentenceRules) -> str:
    stem = form[:-3]
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    known = rules.headline_verbs
    return next((c for c in (stem, stem + "e", doubled) if c in known), stem)


def _reduced_relative(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A past form before "by" ("a round led by X"), a second one in a clause, or one that tells a seat ("based in")."""
    if i + 1 < len(tagged) and tagged[i + 1][0].lower() == "by" and tagged[i][1] not in rules.intransitive:
        return not (i and tagged[i - 1][2] == "PNP")
    if tagged[i][1] in rules.seated:
        return True
    for form, lemma, tag in reversed(tagged[:i]):
        if (
            tag in _BREAKS
            or form in {",", ";", ":", "—", "–", "“", "”", '"'}
            or tag == "PNP"
            or form.lower() in rules.subordinators
        ):
            return False
        if tag in _FINITE:
            return lemma not in rules.reporting
    return False


def _opens_clause(tagged: Tagged, i: int) -> bool:
    """Whether a finite verb follows before the next comma ("after the FTC sued")."""
    for form, _, tag in tagged[i + 1 : i + 13]:
        if form in {",", ";", ":", "—", "–"} or tag in _BREAKS:
            return False
        if tag in _FINITE:
            return True
    return False


def _infinitive(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether "to" comes before a word that can be a verb, and a sum or article behind it ("to pump $16 billion")."""
    if (
        not i
        or tagged[i - 1][0].lower() != "to"
        or tagged[i][0].lower() not in rules.headline_verbs
        or i + 1 == len(tagged)
    ):
        return False
    form, _, tag = tagged[i + 1]
    return tag in {"AT0", "DPS", "CRD", "UNC", "NN0"} or form[0] in "$€£"


def _lone_past(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A participle form behind a noun, in a clause without verb or auxiliary: "…, the Journal reported on Friday"."""
    if i + 1 < len(tagged) and tagged[i + 1][0].lower() == "by":
        return False
    if i and tagged[i - 1][0] == "," and tagged[i][1] in rules.active:
        return not any(tag in _FINITE for _, _, tag in tagged[:i])
    if i and (tagged[i - 1][0] == "," or tagged[i - 1][2] == "CJC"):
        return _resumes(tagged, i)
    if not i or not tagged[i - 1][2].startswith(("NN", "NP", "PNP", "AV0", "PNI", "DTQ", "PNQ")):
        return False
    for form, lemma, tag in reversed(tagged[:i]):
        if form.lower() in rules.subordinators:
            return True
        if lemma in {"be", "have", "get"} or tag in _FINITE:
            return False
        if tag in _BREAKS or form in {",", ";", ":", "—", "–", "”", '"'}:
            return True
    return True


def _resumes(tagged: Tagged, i: int) -> bool:
    """Behind a comma or conjunction: the sentence's only verb, or one that goes on with a past tense before it."""
    if tagged[i - 1][2] == "CJC":
        return next((tag for _, _, tag in reversed(tagged[:i]) if tag in _FINITE), "") == "VVD"
    if i < 3 or any(tag in _FINITE for _, _, tag in tagged[: i - 1]):
        return False
    comma = next((j for j in range(i + 1, len(tagged)) if tagged[j][0] == ","), None)
    rest = tagged[i + 1 :] if comma is None else tagged[comma + 1 : comma + 3]
    return not any(tag in _FINITE for _, _, tag in rest)  # a verb right behind the next comma ends an insertion


def _has_done(tagged: Tagged, i: int) -> bool:
    """A short form of "has" before a participle with an object: "It's now raised a total of …"."""
    j = i + 1
    while j < len(tagged) and tagged[j][2] == "AV0":
        j += 1
    return (
        j + 1 < len(tagged) and tagged[j][2] == "VVN" and tagged[j + 1][2] in {"AT0", "DPS", "CRD", "UNC", "NN0", "NP0"}
    )


def _before_sum(tagged: Tagged, i: int) -> bool:
    """Whether it stands between a name and a figure: "… since Brightol Inc. raised $5 million"."""
    if not i or i + 2 >= len(tagged) or not tagged[i - 1][0][0].isupper():
        return False
    return tagged[i + 2][2] == "CRD" and not tagged[i + 1][0].isalnum()


def _past_lemma(form: str, rules: SentenceRules) -> str:
    return next((c for c in (form[:-1], form[:-2]) if c in rules.headline_verbs), "")


def _plans_to(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A verb read as a noun: behind a noun and before an infinitive, no verb before it ("Kolb AG plans to build")."""
    if not tagged[i - 1][2].startswith(("NN", "NP")) or tagged[i][0].lower()[:-1] not in rules.headline_verbs or not i:
        return False
    if i + 2 >= len(tagged) or tagged[i + 1][2] != "TO0" or not tagged[i + 2][2].startswith("V"):
        return False
    for _, _, tag in reversed(tagged[:i]):
        if tag in _BREAKS:
            return True
        if tag in _FINITE or tag == "PRP":
            return False
    return True


def _inside_noun_phrase(tagged: Tagged, i: int) -> bool:
    """A verb form with an article before it and only modifiers between: "an 11 billion-zloty offer"."""
    for form, _, tag in reversed(tagged[max(0, i - 6) : i]):
        if tag in {"AT0", "DPS"}:
            return True
        if not (tag in {"AJ0", "CRD", "NN0", "ORD", "UNC", "AV0"} or form == "-"):
            return False
    return False


def _find_headline_verb(tagged: Tagged, rules: SentenceRules) -> None:
    """In a line without finite verb, tag the first word that looks like one behind a name: "Vantor eyes Brindle"."""
    for i, (form, _, tag) in enumerate(tagged):
        if not i or tag not in {"NN2", "NP0", "NN0", "NN1"} or not form.lower().endswith("s"):
            continue
        lower = form.lower()
        stem = next((s for s in (lower[:-1], lower[:-2], lower[:-3] + "y") if s in rules.headline_verbs), None)
        if stem is None and tag == "NN2" and i + 1 < len(tagged) and tagged[i + 1][2] in {"AT0", "DPS"}:
            stem = lower[:-1]
        if stem is not None and (
            tagged[i - 1][2] in {"NP0", "NN1", "NN2", "NN0", "UNC"} or tagged[i - 1][0][:1].isupper()
        ):
            tagged[i] = (form, stem, "VVZ")
            return
