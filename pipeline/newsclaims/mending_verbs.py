"""English verb forms that the tagger reads wrong: participles, past forms, nouns that look like verbs."""

from newsclaims.mending import Tagged
from newsclaims.sentences import SentenceRules

FINITE = frozenset({"VVD", "VVZ", "VVB", "VBZ", "VBD", "VBB", "VHZ", "VHD", "VHB", "VM0", "VDD", "VDZ", "VDB"})
SIGNS = frozenset("$€£₹¥")  # those that a sum begins with
BREAKS = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ"})
_TOLD_OF = ("NN", "NP", "AJ", "CRD", "UNC", "VVG", "ZZ", "PUN")
_CLAUSE_SIGNS = frozenset({",", ";", ":", "—", "–", "“", "”", '"'})
_AUXILIARY = frozenset({"VHB", "VHZ", "VHD", "VHI", "VBZ", "VBB", "VBD", "VBI", "VBN", "VM0", "TO0"})
_GOVERNING = frozenset({"PRP", "PRF"})
_AFTER_NOUN = ("PU", "PRP", "PRF", "TO0", "CJ", "DTQ")
_BEHIND_WHOM = frozenset({"PUN", "PUR", "NP0", "NN1", "NN2", "NN0", "PNP", "DTQ", "PNQ", "CJT"})
_DOING = ("NN", "NP", "PNP", "AV0", "PNI", "DTQ", "PNQ", "CJT")  # tags of who does it, or of adverbs behind them
_BEHIND_PLURAL = frozenset({"TO0", "PRP", "PRF", "PUN", "CJC", "AVP"})


def mend_verb(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Mend the word at `i` if it is tagged as a form of a verb and that is wrong; whether it was."""
    forms, form, tag = tagged.forms, tagged.forms[i], tagged.tags[i]
    if tag in {"VVD", "VVN"} and i > 1 and forms[i - 1] == "-" and forms[i - 2].lower() in rules.prefixes:
        tagged.mend(i - 2, "AV0")
        tagged.mend(i - 1, "AV0")  # "co-led by"
        tagged.mend(i, "VVN" if forms[i + 1 : i + 2] == ["by"] or tag == "VVN" else "VVD")
    elif tag in {"VVD", "VVN"} and i > 1 and forms[i - 1] == "-" and form.islower():
        tagged.mend(i, "AJ0")  # "Seattle-based"
    elif tag in {"VVD", "VVN"} and tagged.tags[i + 1 : i + 2] == ["VM0"]:
        tagged.mend(i, "AJ0")  # "both businesses combined will make"
    elif tag in {"VVD", "VVN"} and form[0].isupper() and _with_article(tagged, i):
        tagged.mend(i, "NP0")
    elif tag == "VVD" and _reduced_relative(tagged, i, rules):
        tagged.mend(i, "VVN")
    elif _inside_noun_phrase(tagged, i) and (tag in {"VVB", "VVI"} or tagged.lemma(i) == form):
        tagged.mend(i, "NN1")
    elif tag == "VVN" and _lone_past(tagged, i, rules):
        tagged.mend(i, "VVD")
    elif tag == "VVG" and i and _verbal_noun(tagged, i, rules):
        tagged.mend(i, "NN1", form.lower())
    elif tag == "VVZ" and (_plural_noun(tagged, i, rules) if i else _opening_noun(tagged)):
        tagged.mend(i, "NN2")
    elif tag in {"VBZ", "VHZ"} and form in {"'s", "’s"} and (_owns_sum(tagged, i) or _owns_noun(tagged, i)):
        tagged.mend(i, "POS", form)
    elif tag == "VBZ" and form == "'s" and _has_done(tagged, i):
        tagged.mend(i, "VHZ", "have")
    else:
        return False
    return True


def _with_article(tagged: Tagged, i: int) -> bool:
    """Whether it is a name behind an article, with nothing behind it of which it could tell more: "the Fed said"."""
    after = tagged.tags[i + 1] if i + 1 < len(tagged.tags) else "PUN"
    return i > 0 and tagged.now[i - 1] == "AT0" and not after.startswith(_TOLD_OF)


def _plural_noun(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it ends what a preposition begins, in a clause that has its verb: "gave 5 million in tax breaks"."""
    now, after = tagged.now, tagged.tags[i + 1 : i + 2]
    if _object_of(tagged, i) or _told_by_noun(tagged, i, rules):
        return True
    if i < 3 or now[i - 1] != "NN1" or now[i - 2] not in _GOVERNING or (after and after[0] not in _BEHIND_PLURAL):
        return False
    earlier = next((t for t in reversed(now[: i - 2]) if t in FINITE or t in BREAKS or t == "PUN"), "")
    return earlier in FINITE


def _object_of(tagged: Tagged, i: int) -> bool:
    """Whether it stands right behind a verb with its auxiliary: "has told rivals it will", "is weighing bids for"."""
    now = tagged.now
    k = next((k for k in range(i - 2, -1, -1) if now[k] not in {"AV0", "XX0"}), -1)
    if k < 0 or now[i - 1] not in {"VVN", "VVG", "VVI"} or now[k] not in _AUXILIARY:
        return False
    alone = tagged.tags[i + 1] in _BEHIND_PLURAL | {"PNP", "CJT"} if i + 1 < len(tagged.tags) else True
    return alone and not any(t in {"DTQ", "PNQ", "CJT"} for t in now[:k])  # "the firm that it has bought plans to …"


def _told_by_noun(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it is the object's second word, of which more is told: "denied media reports that it would buy Kolb"."""
    now, after = tagged.now, tagged.tags[i + 1 : i + 2]
    told = i > 1 and now[i - 1] in {"NN0", "NN1", "NN2"} and now[i - 2] in FINITE and after in (["CJT"], ["PRF"])
    return told and tagged.lemma(i - 2) not in rules.reporting


def _opening_noun(tagged: Tagged) -> bool:
    """Whether a preposition and later a verb show a sentence's first word to be a noun: "Offers for Kolb came"."""
    tags = tagged.tags
    return tags[1:2] in (["PRP"], ["PRF"]) and any(t in FINITE for t in tags[2:])


def _verbal_noun(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether an -ing is a noun: behind an article or "its £5m", or of finance without object ("give it funding")."""
    after = tagged.tags[i + 1] if i + 1 < len(tagged.tags) else "PUN"
    before_round = tagged.forms[i + 1 : i + 2] == ["round"]  # "a €5m ($6m) funding round off the back of …"
    if after.startswith(_AFTER_NOUN) or after in FINITE or before_round:
        if tagged.forms[i].lower() in rules.gerunds:
            return not after_be(tagged, i, rules)
        if _inside_noun_phrase(tagged, i):
            return True
    return tagged.tags[i - 1] in {"AT0", "DPS", "POS"} or tagged.forms[i - 1] in {"%", "percent"}


def after_be(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a form of "be" stands before it, with adverbs and "not" between at the most."""
    j = i - 1
    while j >= 0 and (tagged.now[j] in {"AV0", "XX0"} or tagged.forms[j] in rules.floating):
        j -= 1
    return j >= 0 and tagged.lemma(j) == "be"


def _reduced_relative(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A past form before "by" ("a round led by X"), a second one in a clause, or one that tells a seat ("based in")."""
    forms, now = tagged.forms, tagged.now
    if i + 1 < len(forms) and forms[i + 1].lower() == "by" and tagged.lemma(i) not in rules.intransitive:
        return not (i and now[i - 1] == "PNP")
    if tagged.lemma(i) in rules.seated or _told_of(tagged, i, rules) or _told_behind(tagged, i, rules):
        return True
    for k in range(i - 1, -1, -1):
        tag, form = now[k], forms[k]
        if tag in BREAKS or form in _CLAUSE_SIGNS or tag == "PNP" or form.lower() in rules.subordinators:
            return False
        if tag in FINITE:
            return tagged.lemma(k) not in rules.reporting and not _only_verb_left(tagged, i, k)
    return False


def _told_behind(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it tells more of a noun before a comma that ends a clause ("It was Kolb, bought from Arden in May")."""
    forms, now = tagged.forms, tagged.now
    if i < 3 or forms[i - 1] != "," or not now[i - 2].startswith(("NN", "NP")):
        return False
    if not forms[i].endswith(("ed", "t", "ld")) or tagged.lemma(i) in rules.active | rules.intransitive:
        return False
    if i + 1 == len(forms) or forms[i + 1].lower() not in rules.passive_places or "VVD" in now[i + 1 :]:
        return False
    signs = (k for k in range(i - 2, -1, -1) if now[k] in FINITE or now[k] in BREAKS or forms[k] in _CLAUSE_SIGNS)
    verb = next(signs, 0)
    return now[verb] in FINITE and tagged.lemma(verb) not in rules.reporting


def _of_part(tagged: Tagged, i: int) -> bool:
    """Whether it tells more of a noun that opens a clause behind "of": "Of the total raised by Kolb, $5 million …"."""
    forms, now = tagged.forms, tagged.now
    k = i - 1
    while k > 0 and now[k] in {"NN1", "NN2", "NN0", "AJ0"}:
        k -= 1
    opens = now[k] in {"AT0", "DPS", "DT0"} and k > 0 and now[k - 1] == "PRF"
    return opens and k < i - 1 and (k == 1 or forms[k - 2] in _CLAUSE_SIGNS)


def _in_addition(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it tells more of what a clause adds behind its comma: "It ordered planes, in a deal valued at $5m"."""
    now, k = tagged.now, i - 1
    while k > 0 and now[k] in {"NN1", "NN2", "NN0", "AJ0"}:
        k -= 1
    added = now[k] in {"AT0", "DPS", "DT0"} and k > 1 and now[k - 1] == "PRP" and tagged.forms[k - 2] == ","
    if not added or k == i - 1 or tagged.lemma(i) in rules.intransitive:
        return False
    return any(t in FINITE for t in now[: k - 2]) and not any(t in {"DTQ", "PNQ"} for t in now[: k - 2])


def _inserted(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether commas part it from the verb of the noun before: "Kolb, formerly known as Arden, raised $5 million"."""
    forms, now = tagged.forms, tagged.now
    opening = i - 2 if now[i - 1] == "AV0" else i - 1
    if opening < 1 or forms[opening] != "," or any(tag in FINITE for tag in now[:i]):
        return False
    closing = next((j for j in range(i + 1, len(forms)) if forms[j] == ","), len(forms))
    verb = closing + 1
    return verb < len(now) and now[verb] in FINITE and tagged.lemma(verb) not in rules.reporting


def _only_verb_left(tagged: Tagged, i: int, k: int) -> bool:
    """Whether the verb before, at `k`, is a relative clause's, and nothing but this one can be the main verb."""
    marker = next((j for j in range(k - 1, 0, -1) if tagged.now[j] in {"CJT", "DTQ"} or tagged.now[j] in FINITE), 0)
    if not marker or tagged.now[marker] in FINITE or tagged.forms[marker - 1] == ",":
        return False
    return not any(tag in FINITE for tag in (*tagged.now[:marker], *tagged.now[i + 1 :]))


def _lone_past(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """A participle form behind a noun, in a clause without verb or auxiliary: "…, the Journal reported on Friday"."""
    forms, now = tagged.forms, tagged.now
    if (i + 1 < len(forms) and forms[i + 1].lower() == "by") or _told_of(tagged, i, rules):
        return False
    if _pays_sum(tagged, i, rules):
        return True
    if now[i - 1] == "CRD" and tagged.lemma(i) in rules.intransitive:
        return not any(tag in FINITE for tag in now)  # "The plan to buy it for $5 million failed"
    if i and forms[i - 1] == "," and tagged.lemma(i) in rules.active:
        return not any(tag in FINITE for tag in now[:i]) or _closes_relative(tagged, i)
    if i and (forms[i - 1] == "," or now[i - 1] == "CJC"):
        return _resumes(tagged, i) or _closes_relative(tagged, i)
    if i and forms[i - 1] == ")":
        return not any(tag in FINITE for tag in now)  # "Kolb (KLB) invested $5 million"
    if not i or not (now[i - 1].startswith(_DOING) or (forms[i - 1] in rules.floating and i > 1)):
        return False  # floating: "Kolb and Arden each invested $5 million"
    for k in range(i - 1, -1, -1):
        form, tag = forms[k], now[k]
        if form.lower() in rules.subordinators:
            return True
        if tag in FINITE or (_may_help(form, tag) and tagged.lemma(k) in {"be", "have", "get"}):
            return False
        if tag in BREAKS or form in {",", ";", ":", "—", "–", "”", '"'}:
            return True
    return True


def _told_of(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether it tells more of the noun before it, in a clause that has another verb."""
    told = _inserted(tagged, i, rules) or _of_part(tagged, i) or _in_addition(tagged, i, rules)
    return told or _valued_at(tagged, i, rules)


def _valued_at(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether no object parts it from its "at", so that the noun before is its object: "in a deal valued at $5m"."""
    return list(tagged.forms[i + 1 : i + 2]) == ["at"] and tagged.lemma(i) in rules.estimating


def _closes_relative(tagged: Tagged, i: int) -> bool:
    """Whether its comma ends a relative clause and its object follows: "Kolb, which is listed in Ulm, planned to …"."""
    forms, now = tagged.forms, tagged.now
    after = tagged.tags[i + 1] if i + 1 < len(forms) else "PUN"
    if forms[i - 1] != "," or after not in {"TO0", "AT0", "DPS", "NP0"}:
        return False
    opens = next((k for k in range(i - 2, 0, -1) if forms[k] == "," or now[k] in {"DTQ", "PNQ"}), 0)
    relative = opens > 1 and now[opens] in {"DTQ", "PNQ"} and forms[opens - 1] == ","
    return relative and any(tag in FINITE for tag in now[opens:i]) and not any(t in FINITE for t in now[i + 1 :])


def _pays_sum(tagged: Tagged, i: int, rules: SentenceRules) -> bool:
    """Whether a sum right behind it is its object, which a participle has none of: "Kolb, a fund, invested $5 million".

    Those of verbs of giving have one ("Kolb, given $5 million by Arden"), and those behind "have".
    """
    forms, now = tagged.forms, tagged.now
    if (forms[i + 1 : i + 2] and forms[i + 1][0] not in SIGNS) or forms[i - 1].lower() == "that":
        return False
    before = next((k for k in range(i - 1, -1, -1) if now[k] not in {"AV0", "XX0"}), -1)
    if before < 0 or i + 1 == len(forms) or tagged.lemma(i) in rules.giving:
        return False
    if now[before] not in _BEHIND_WHOM and forms[before] not in _CLAUSE_SIGNS:
        return False
    return not any(_may_help(forms[k], now[k]) and tagged.lemma(k) in {"be", "have", "get"} for k in range(before, i))


def _may_help(form: str, tag: str) -> bool:
    """Whether a word can have an auxiliary as its lemma: others than verbs only if they begin as it does."""
    return tag[0] == "V" or form[:2].lower() in {"be", "ha", "ge"}


def _resumes(tagged: Tagged, i: int) -> bool:
    """Behind a comma or conjunction: the sentence's only verb, or one that goes on with a past tense before it."""
    forms, now = tagged.forms, tagged.now
    if now[i - 1] == "CJC":
        return next((now[k] for k in range(i - 1, -1, -1) if now[k] in FINITE), "") == "VVD"
    if i < 3 or any(tag in FINITE for tag in now[: i - 1]):
        return False
    comma = next((j for j in range(i + 1, len(forms)) if forms[j] == ","), None)
    rest = now[i + 1 :] if comma is None else now[comma + 1 : comma + 3]
    return not any(tag in FINITE for tag in rest)  # a verb right behind the next comma ends an insertion


def _has_done(tagged: Tagged, i: int) -> bool:
    """A short form of "has" before a participle with an object: "It's now raised a total of …"."""
    now, j = tagged.now, i + 1
    while j < len(now) and now[j] == "AV0":
        j += 1
    return j + 1 < len(now) and now[j] == "VVN" and now[j + 1] in {"AT0", "DPS", "CRD", "UNC", "NN0", "NP0"}


def _owns_noun(tagged: Tagged, i: int) -> bool:
    """Whether a name has what stands right behind it: "Kolb's Series B funding", no participle of "Kolb's raised"."""
    after = tagged.tags[i + 1] if i + 1 < len(tagged.tags) else ""
    named = i > 0 and (tagged.now[i - 1].startswith("NP") or tagged.forms[i - 1][0].isupper())
    return named and after.startswith(("NN", "AJ") if tagged.tags[i] == "VHZ" else "NN")


def _owns_sum(tagged: Tagged, i: int) -> bool:
    """Whether a name has what a sum tells the size of: "Kolb's planned $5 billion purchase", not "it's $5 billion"."""
    forms, now = tagged.forms, tagged.now
    j = i + 1 + (now[i + 1 : i + 2] == ["VVN"])
    if not i or not now[i - 1].startswith(("NP", "NN")) or j >= len(forms) or forms[j][0] not in SIGNS:
        return False
    while j < len(forms) and (now[j] in {"CRD", "UNC", "NN0", "ORD"} or not forms[j][0].isalpha()):
        j += 1
    return j < len(forms) and now[j].startswith(("NN", "AJ", "NP"))


def _inside_noun_phrase(tagged: Tagged, i: int) -> bool:
    """A verb form with an article before it and only modifiers between: "an 11 billion-zloty offer"."""
    for k in range(i - 1, max(0, i - 6) - 1, -1):
        tag = tagged.now[k]
        if tag in {"AT0", "DPS"}:
            return True
        if not (tag in {"AJ0", "CRD", "NN0", "ORD", "UNC", "AV0"} or tagged.forms[k] == "-"):
            return False
    return False
