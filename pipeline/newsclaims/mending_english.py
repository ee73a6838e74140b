"""The mends that English press prose needs."""

from newsclaims.mending import Tagged
from newsclaims.sentences import SentenceRules

_FINITE = frozenset({"VVD", "VVZ", "VVB", "VBZ", "VBD", "VBB", "VHZ", "VHD", "VHB", "VM0", "VDD", "VDZ", "VDB"})
_BREAKS = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ"})
_CLAUSE_SIGNS = frozenset({",", ";", ":", "—", "–", "“", "”", '"'})
_BEFORE_ROUND = frozenset({"NN1", "NN0", "NP0", "AT0", "AJ0", "ZZ0"})
_VERBAL = frozenset({"VVD", "VVN", "VVB", "VVI", "VVG", "VVZ", "VBZ"})
_GOVERNING = frozenset({"PRP", "PRF"})
_BEHIND_PLURAL = frozenset({"TO0", "PRP", "PRF", "PUN", "CJC", "AVP"})
_NOMINAL = frozenset({"AJ0", "AVP", "ORD", "VVD", "VVN", "PRP", "ZZ0", "UNC", "NN2"})


def mend_english(tagged: Tagged, rules: SentenceRules) -> None:
    """Mend what English press prose is misread for: reduced relatives, headline verbs, verbs taken for nouns."""
    forms = tagged.forms
    for i, tag in enumerate(tagged.tags):
        if tag in {"NN1", "PRP"} and _infinitive(tagged, i, rules):
            tagged.mend(i - 1, "TO0", "to")
            tagged.mend(i, "VVI", forms[i].lower())
            continue
        if tag in {"NN1", "PRP"} and forms[i].endswith("ing") and _acting(tagged, i, rules):
            tagged.mend(i, "VVG", _verb_lemma(forms[i], rules))
            continue
        if tag == "NN1" and forms[i] in rules.unchanging and _between(tagged, i):
            tagged.mend(i, "VVD")
            continue
        if tag == "NN1" and forms[i] == "worth" and tagged.now[i - 1 : i] in (["NN1"], ["NN2"]) and _has_sum(tagged, i):
            tagged.mend(i, "PRP")  # "a bid worth as much as $5 million"
            continue
        mended = tag in _VERBAL and _mend_verb(tagged, i, rules)
        if not mended and (tag in _NOMINAL or forms[i] == "No."):
            _mend_other(tagged, i, rules)
    for i, tag in enumerate(tagged.now):
        if tag == "PRP" and forms[i].lower() in rules.subordinators and _opens_clause(tagged, i):
            tagged.mend(i, "CJS")
    if not any(t in _FINITE for t in tagged.now):
        _find_headline_verb(tagged, rules)


def _mend_verb(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Mend the word at `i` if it is tagged as a form of a verb and that is wrong; whether it was."""
    forms, form, tag = tagged.forms, tagged.forms[i], tagged.tags[i]
    if tag in {"VVD", "VVN"} and i > 1 and forms[i - 1] == "-" and forms[i - 2].lower() in rules.prefixes:
        tagged.mend(i - 2, "AV0")
        tagged.mend(i - 1, "AV0")  # "co-led by"
        tagged.mend(i, "VVN" if forms[i + 1 : i + 2] == ["by"] or tag == "VVN" else "VVD")
    elif tag in {"VVD", "VVN"} and i > 1 and forms[i - 1] == "-" and form.islower():
        tagged.mend(i, "AJ0")  # "Seattle-based"
    elif tag == "VVD" and _reduced_relative(tagged, i, rules):
        tagged.mend(i, "VVN")
    elif _inside_noun_phrase(tagged, i) and (tag in {"VVB", "VVI"} or tagged.lemma(i) == form):
        tagged.mend(i, "NN1")
    elif tag == "VVN" and _lone_past(tagged, i, rules):
        tagged.mend(i, "VVD")
    elif tag == "VVG" and i and _verbal_noun(tagged, i, rules):
        tagged.mend(i, "NN1", form.lower())
    elif tag == "VVZ" and _plural_noun(tagged, i):
        tagged.mend(i, "NN2")
    elif tag == "VBZ" and form == "'s" and _has_done(tagged, i):
        tagged.mend(i, "VHZ", "have")
    elif tag == "VBZ" and form in {"'s", "’s"} and _owns_sum(tagged, i):
        tagged.mend(i, "POS", form)
    else:
        return False
    return True


def _plural_noun(tagged: Tagged, i: int) -> bool:
    """Whether it ends what a preposition begins, in a clause that has its verb: "gave 5 million in tax breaks"."""
    now, after = tagged.now, tagged.tags[i + 1 : i + 2]
    if i < 3 or now[i - 1] != "NN1" or now[i - 2] not in _GOVERNING or (after and after[0] not in _BEHIND_PLURAL):
        return False
    earlier = next((t for t in reversed(now[: i - 2]) if t in _FINITE or t in _BREAKS or t == "PUN"), "")
    return earlier in _FINITE


def _no_preposition(tag: str, after: str, after_tag: str, rules: SentenceRules) -> bool:
    """Whether "round" is a noun for all its tag: the tag of an adverb, or "co-led" or "that" behind it."""
    closed = after.lower() in rules.prefixes or after_tag in {"DT0", "CJT", "CJC", "PUN"}
    return tag in {"AVP", "AJ0"} or (tag == "PRP" and closed)


def _mend_other(tagged: Tagged, i: int, rules: SentenceRules) -> None:
    """Mend the word at `i` if it is tagged as another kind of word and that is wrong."""
    form, tag, tags = tagged.forms[i], tagged.tags[i], tagged.tags
    after, after_tag = (tagged.forms[i + 1], tags[i + 1]) if i + 1 < len(tags) else ("", "")
    if tag == "AJ0" and form.endswith("ing") and (_after_be(tagged, i) or _gerund_with_sum(tagged, i)):
        tagged.mend(i, "VVG", _verb_lemma(form, rules))
    elif (
        i and form.lower() == "round" and tags[i - 1] in _BEFORE_ROUND and _no_preposition(tag, after, after_tag, rules)
    ):
        tagged.mend(i, "NN1")
    elif (tag == "ORD" and after_tag.startswith("VV")) or (i == 0 and tag in {"VVD", "VVN"} and after == ","):
        tagged.mend(i, "AV0")  # "Granted, …"
    elif tag == "AJ0" and form.endswith("ed") and _before_object(tagged, i) and (verb := _past_lemma(form, rules)):
        tagged.mend(i, "VVD", verb)
    elif tag == "AJ0" and form[0].isupper() and form.endswith(".") and i and tagged.forms[i - 1][0].isupper():
        tagged.mend(i, "NP0")  # "Kolb Inc."
    elif tag in {"PRP", "AVP"} and _ends_compound(tagged, i, rules):
        tagged.mend(i, "NN1")  # "the start-up"
    elif (form == "No." and (after.isdigit() or after_tag == "CRD")) or (tag == "PRP" and after == "-"):
        tagged.mend(i, "AJ0")
    elif tag in {"ZZ0", "UNC"} and form.lower() == "a":
        tagged.mend(i, "AT0")
    elif tag == "NN2" and form.endswith("er"):
        tagged.mend(i, "NN1", form.lower())  # "a smelter"
    elif tag == "NN2" and _plans_to(tagged, i, rules):
        tagged.mend(i, "VVZ", form.lower()[:-1])


def _ends_compound(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a hyphen ties a particle to one of the words that make a firm with it: "start-up", "spin-out"."""
    return i > 1 and tagged.forms[i - 1] == "-" and tagged.forms[i - 2].lower() in rules.stems


def _verbal_noun(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing is a noun: behind an article, or of finance and without object ("give Kolb financing")."""
    after = tagged.tags[i + 1] if i + 1 < len(tagged.tags) else "PUN"
    if after.startswith(("PU", "PRP", "TO0", "CJC")) and tagged.forms[i].lower() in rules.gerunds:
        return not _after_be(tagged, i)
    return tagged.tags[i - 1] in {"AT0", "DPS", "POS"} or tagged.forms[i - 1] in {"%", "percent"}


def _after_be(tagged: Tagged, i: int) -> bool:
    j = i - 1
    while j >= 0 and tagged.now[j] in {"AV0", "XX0"}:
        j -= 1
    return j >= 0 and tagged.lemma(j) == "be"


def _acting(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing is a verb with an object: "is mulling whether", "is considering a", "against building a"."""
    if not i or not _has_object(tagged, i):
        return False
    after = tagged.now[i - 1] == "PRP" and tagged.tags[i + 1] in {"AT0", "DPS"}
    return _after_be(tagged, i) or (after and _verb_lemma(tagged.forms[i], rules) in rules.headline_verbs)


def _has_object(tagged: Tagged, i: int) -> bool:
    """Whether an article, whatever its tag, a name or "whether" follows, so that what stands before it is a verb."""
    after = i + 1
    return after < len(tagged.tags) and (
        tagged.tags[after] in {"AT0", "DPS", "NP0"} or tagged.forms[after].lower() in {"whether", "a"}
    )


def _gerund_with_sum(tagged: Tagged, i: int) -> bool:
    """Whether a verb stands before it and a sum behind it: "considered investing $5 million"."""
    forms = tagged.forms
    return 0 < i < len(forms) - 1 and tagged.tags[i - 1].startswith("VV") and forms[i + 1][0] in "$€£"


def _verb_lemma(form: str, rules: SentenceRules) -> str:
    stem = form[:-3]
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    known = rules.headline_verbs
    return next((c for c in (stem, stem + "e", doubled) if c in known), stem)


def _reduced_relative(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A past form before "by" ("a round led by X"), a second one in a clause, or one that tells a seat ("based in")."""
    forms, now = tagged.forms, tagged.now
    if i + 1 < len(forms) and forms[i + 1].lower() == "by" and tagged.lemma(i) not in rules.intransitive:
        return not (i and now[i - 1] == "PNP")
    if tagged.lemma(i) in rules.seated:
        return True
    for k in range(i - 1, -1, -1):
        tag, form = now[k], forms[k]
        if tag in _BREAKS or form in _CLAUSE_SIGNS or tag == "PNP" or form.lower() in rules.subordinators:
            return False
        if tag in _FINITE:
            return tagged.lemma(k) not in rules.reporting and not _only_verb_left(tagged, i, k)
    return False


def _only_verb_left(tagged: Tagged, i: int, k: int) -> bool:
    """Whether the verb before, at `k`, is a relative clause's, and nothing but this one can be the main verb."""
    marker = next((j for j in range(k - 1, 0, -1) if tagged.now[j] in {"CJT", "DTQ"} or tagged.now[j] in _FINITE), 0)
    if not marker or tagged.now[marker] in _FINITE or tagged.forms[marker - 1] == ",":
        return False
    return not any(tag in _FINITE for tag in (*tagged.now[:marker], *tagged.now[i + 1 :]))


def _opens_clause(tagged: Tagged, i: int) -> bool:
    """Whether a finite verb follows before the next comma ("after the FTC sued") that is no insertion's."""
    inserted = False
    for k in range(i + 1, min(i + 13, len(tagged.forms))):
        form, tag = tagged.forms[k], tagged.now[k]
        if form == "," and inserted:
            return k + 1 < len(tagged.now) and tagged.now[k + 1] in _FINITE
        inserted = inserted or form == ","
        if form in {";", ":", "—", "–", "that"} or tag in _BREAKS:
            return False
        if tag in _FINITE:
            return not inserted
    return False


def _infinitive(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether "to" comes before a word that can be a verb, and a sum or article behind it ("to pump $16 billion")."""
    forms = tagged.forms
    if not i or forms[i - 1].lower() != "to" or i + 1 == len(forms) or forms[i].lower() not in rules.headline_verbs:
        return False
    return tagged.now[i + 1] in {"AT0", "DPS", "CRD", "UNC", "NN0"} or forms[i + 1][0] in "$€£"


def _between(tagged: Tagged, i: int) -> bool:
    """Whether somebody stands right before it, and a sum or name right behind ("Kolb bid $40 million")."""
    now, forms = tagged.now, tagged.forms
    if not i or i + 1 == len(now) or not now[i - 1].startswith(("NP", "NN", "PN", "DTQ", "VH", "AV0")):
        return False
    return forms[i + 1][0] in "$€£" or now[i + 1] in {"CRD", "NP0"}


def _lone_past(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A participle form behind a noun, in a clause without verb or auxiliary: "…, the Journal reported on Friday"."""
    forms, now = tagged.forms, tagged.now
    if i + 1 < len(forms) and forms[i + 1].lower() == "by":
        return False
    if i and forms[i - 1] == "," and tagged.lemma(i) in rules.active:
        return not any(tag in _FINITE for tag in now[:i])
    if i and (forms[i - 1] == "," or now[i - 1] == "CJC"):
        return _resumes(tagged, i)
    if not i or not now[i - 1].startswith(("NN", "NP", "PNP", "AV0", "PNI", "DTQ", "PNQ", "CJT")):
        return False
    for k in range(i - 1, -1, -1):
        form, tag = forms[k], now[k]
        if form.lower() in rules.subordinators:
            return True
        if tag in _FINITE or (_may_help(form, tag) and tagged.lemma(k) in {"be", "have", "get"}):
            return False
        if tag in _BREAKS or form in {",", ";", ":", "—", "–", "”", '"'}:
            return True
    return True


def _may_help(form: str, tag: str) -> bool:
    """Whether a word can have an auxiliary as its lemma: others than verbs only if they begin as it does."""
    return tag[0] == "V" or form[:2].lower() in {"be", "ha", "ge"}


def _resumes(tagged: Tagged, i: int) -> bool:
    """Behind a comma or conjunction: the sentence's only verb, or one that goes on with a past tense before it."""
    forms, now = tagged.forms, tagged.now
    if now[i - 1] == "CJC":
        return next((now[k] for k in range(i - 1, -1, -1) if now[k] in _FINITE), "") == "VVD"
    if i < 3 or any(tag in _FINITE for tag in now[: i - 1]):
        return False
    comma = next((j for j in range(i + 1, len(forms)) if forms[j] == ","), None)
    rest = now[i + 1 :] if comma is None else now[comma + 1 : comma + 3]
    return not any(tag in _FINITE for tag in rest)  # a verb right behind the next comma ends an insertion


def _has_done(tagged: Tagged, i: int) -> bool:
    """A short form of "has" before a participle with an object: "It's now raised a total of …"."""
    now, j = tagged.now, i + 1
    while j < len(now) and now[j] == "AV0":
        j += 1
    return j + 1 < len(now) and now[j] == "VVN" and now[j + 1] in {"AT0", "DPS", "CRD", "UNC", "NN0", "NP0"}


def _owns_sum(tagged: Tagged, i: int) -> bool:
    """Whether a name has what a sum tells the size of: "Kolb's $5 billion purchase", not "it's $5 billion"."""
    forms, now, j = tagged.forms, tagged.now, i + 1
    if not i or not now[i - 1].startswith(("NP", "NN")) or j == len(forms) or forms[j][0] not in "$€£":
        return False
    while j < len(forms) and (now[j] in {"CRD", "UNC", "NN0", "ORD"} or not forms[j][0].isalpha()):
        j += 1
    return j < len(forms) and now[j].startswith(("NN", "AJ", "NP"))


def _has_sum(tagged: Tagged, i: int) -> bool:
    """Whether a figure follows soon, with no "of" between."""
    soon = tagged.forms[i + 1 : i + 6]
    return soon[:1] != ["of"] and any(form[0].isdigit() for form in soon)


def _before_object(tagged: Tagged, i: int) -> bool:
    """Whether it stands between a name and a figure ("since Kolb Inc. raised $5 million") or before an article."""
    forms = tagged.forms
    if i and i + 1 < len(forms) and tagged.tags[i + 1] in {"AT0", "ZZ0"}:
        return True
    inside = 0 < i < len(forms) - 2 and forms[i - 1][0].isupper()
    return inside and forms[i + 2][0].isdigit() and not forms[i + 1][0].isalnum()


def _past_lemma(form: str, rules: SentenceRules) -> str:
    return next((c for c in (form[:-1], form[:-2]) if c in rules.headline_verbs), "")


def _plans_to(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A verb read as a noun: behind a noun and before an infinitive, no verb before it ("Kolb AG plans to build")."""
    now = tagged.now
    if not now[i - 1].startswith(("NN", "NP")) or tagged.forms[i].lower()[:-1] not in rules.headline_verbs or not i:
        return False
    if i + 2 >= len(now) or now[i + 1] != "TO0" or not now[i + 2].startswith("V"):
        return False
    for k in range(i - 1, -1, -1):
        if now[k] in _BREAKS:
            return True
        if now[k] in _FINITE or now[k] == "PRP":
            return False
    return True


def _inside_noun_phrase(tagged: Tagged, i: int) -> bool:
    """A verb form with an article before it and only modifiers between: "an 11 billion-zloty offer"."""
    for k in range(i - 1, max(0, i - 6) - 1, -1):
        tag = tagged.now[k]
        if tag in {"AT0", "DPS"}:
            return True
        if not (tag in {"AJ0", "CRD", "NN0", "ORD", "UNC", "AV0"} or tagged.forms[k] == "-"):
            return False
    return False


def _find_headline_verb(tagged: Tagged, rules: SentenceRules) -> None:
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
