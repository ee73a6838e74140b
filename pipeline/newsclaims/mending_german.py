"""The mends that German press prose needs."""

import re
from collections.abc import Callable

from newsclaims.mending import (
    CITIZENS,
    CITY_FRONTS,
    COMPOUND,
    DETERMINERS,
    INFLECTED,
    INNER,
    NO_PARTICIPLE,
    PARTICIPLE,
    PARTICLE,
    STANDING,
    Tagged,
)
from newsclaims.sentences import SentenceRules

_ENDING = re.compile(r"e[nrsm]?\Z")
_LEAST_ATTRIBUTE, _ATTRIBUTE_WORDS = 3, 20
_CLAUSE_ENDS = frozenset(",;:.!?–—()")
_OPENERS = frozenset({"KOUS", "PWAV", "PRELS"})
_LEAST_RELATIVE = 2
_CLUSTER = frozenset({"VV(PP)", "VV(INF)", "VA(PP)", "VA(INF)"})  # before the auxiliary that ends a verb-last clause
_APART = frozenset({"CARD", "ADV"})  # what makes a noun before it no subject of the verb right behind
_LEAST_WITH_TIME = 6  # words of a clause that begins with a preposition and has a subject besides
_NAMING = frozenset({"NN", "NE", "FM"})
_WEAK = re.compile(r"(?!ge)[a-zäöüß]+t")
_PRETERITE = re.compile(r"(?!ge)[a-zäöüß]+ten?")
_BEHIND_VERB = frozenset({*_NAMING, "ART", "PRF", "PPOSAT", "PPER", "CARD", "APPR", "APPRART", "PIAT", "ADJ(A)"})


def mend_german(tagged: Tagged, rules: SentenceRules, participle: Callable[[str], str]) -> None:
    """Mend what German press prose is misread for.

    What looks like a preposition at the end of a clause is its verb's particle: "legt ein Gebot vor – für 3 Millionen".
    What looks like a participle and ends a verb-last clause alone is finite: "wie der Kurier berichtet". What stands
    between an article with phrases behind it and a noun is a participle: "die im Mai an Kolb verkaufte Sparte"; it gets
    the verb as its lemma from `participle`, which knows a participle without its ending. What looks like an infinitive
    second in a headline without another verb is finite: "Sparkassen retten Kolb". So is what looks like a participle or
    its adjective behind the subject of a clause that has no other verb: "Die Banken verlängerten Kolb den Kredit".
    What looks like an infinitive and ends a verb-last clause behind a participle is finite: "die verkauft werden".
    What looks like an infinitive at the end of a clause with "haben" is a participle: "hat 5 Millionen Euro bekommen".
    No participle ends as "interessieren" does.
    What looks like the article of a name and opens a verb-last clause is its relative pronoun: "der Kolb 2014 kaufte".
    What looks like an adjective and is a name with a noun behind a hyphen is a noun: "die Kolb-Anteile".
    What looks like an article and has no noun behind it is a particle: "steigt bei Kolb ein und zahlt".
    What a city's adjective begins with is no name: "der New Yorker Fonds"; without a noun it is one: "die New Yorker".
    """
    tags = tagged.tags
    for i, tag in enumerate(tags):
        if tag == "ADJ(A)" and _is_compound(tagged.forms[i], rules):
            tagged.mend(i, "NN", tagged.lemma_as(i, "NN"))
        if tagged.forms[i] == PARTICLE and tag == "ART" and (i + 1 == len(tags) or tags[i + 1] in {"KON", "$,", "$."}):
            tagged.mend(i, "PTKVZ")
        if tag == "NE" and tagged.forms[i] in CITY_FRONTS:
            _mend_city(tagged, i)
    if len(tags) > _LEAST_ATTRIBUTE and not any(tag.endswith("(FIN)") for tag in tags):
        _find_plural_verb(tagged)
        _find_verb_like_participle(tagged)
    for i in range(len(tags) - _LEAST_ATTRIBUTE):
        if tags[i] in DETERMINERS and tags[i + 1] in INNER:
            _find_attribute(tagged, i, participle)
    start = 0
    for i, form in enumerate(tagged.forms):
        if tags[i] == "VV(PP)" and form.endswith(NO_PARTICIPLE):
            tagged.mend(i, "VV(INF)")
        if form in _CLAUSE_ENDS:
            _mend_stretch(tagged, start, i, rules)
            start = min(i + 1, len(tagged.forms) - 1)


def _is_compound(form: str, rules: SentenceRules) -> bool:
    """Whether a name or noun has a noun behind its hyphen: "Kolb-Anteile", "Kolb-Tochter"."""
    return COMPOUND.fullmatch(form) is not None or ("-" in form and form.rpartition("-")[2].lower() in rules.tied)


def _mend_city(tagged: Tagged, i: int) -> None:
    """Mend the two words of a city's adjective, the second one a noun if none follows."""
    if tagged.tags[i + 1 : i + 2] != ["ADJ(A)"] or not CITIZENS.fullmatch(tagged.forms[i + 1]):
        return
    tagged.mend(i, "ADJ(A)", tagged.forms[i].lower())
    if i + 2 == len(tagged.tags) or tagged.tags[i + 2] not in {*_NAMING, "ADJ(A)"}:
        tagged.mend(i + 1, "NN", tagged.forms[i + 1])


def _mend_stretch(tagged: Tagged, start: int, end: int, rules: SentenceRules) -> None:
    """Mend what opens and what ends a stretch between two signs."""
    forms, tags = tagged.forms, tagged.tags
    article, long = start + (tags[start] == "APPR"), end - start > _LEAST_RELATIVE
    if (
        forms[article] in rules.relatives
        and end - article > _LEAST_RELATIVE
        and (_is_relative(tagged, start, article, end) or _has_object(tagged, article, end, rules))
    ):
        tagged.mend(article, "PRELS")
    if end and tags[end - 1] == "APPR" and forms[end - 1] in rules.particles:
        tagged.mend(end - 1, "PTKVZ")
    if forms[start].lower() in rules.prepositional and long and _is_subordinate(tagged, start, end):
        tagged.mend(start, "KOUS")
    if forms[start].lower() in rules.purpose and long and _opens_infinitive(tagged, start, end):
        tagged.mend(start, "KOUI")
    if tagged.now[start] in _OPENERS:
        _find_last_verb(tagged, start, _last_word(tagged, start, end))
        return
    if end - start > _LEAST_ATTRIBUTE:
        _find_second_verb(tagged, start, end)
    _find_participle(tagged, start, end, rules)


def _find_last_verb(tagged: Tagged, start: int, last: int) -> None:
    """Tag the verb that ends a verb-last clause but looks like a participle, or like a noun in lower case."""
    if last - start < _LEAST_RELATIVE:
        return
    if _verb_last(tagged, start, last):
        tagged.mend(last, "VV(FIN)")
    elif tagged.tags[last] == "NN" and tagged.forms[last].islower():
        tagged.mend(last, "VV(FIN)", tagged.lemma_as(last, "VV(FIN)"))
    elif tagged.tags[last - 1 : last + 1] == ["VV(PP)", "VA(INF)"] and not _has_finite(tagged, start, last):
        tagged.mend(last, "VA(FIN)")


def _find_plural_verb(tagged: Tagged) -> None:
    """Tag the verb of a headline with a plural subject, which has the infinitive's form, before its object."""
    forms, tags = tagged.forms, tagged.tags
    for i in range(1, len(tags) - 2):
        subject = tags[i - 1] in _NAMING and (i == 1 or tags[i - 2] in {"KON", "$.", *_NAMING})
        if subject and tags[i] == "VV(INF)" and tags[i + 1] in {*_NAMING, "ART", "CARD", "ADJ(A)"}:
            if forms[i].islower():
                tagged.mend(i, "VV(FIN)")
            return


def _find_verb_like_participle(tagged: Tagged) -> None:
    """Tag the one verb of a sentence that has a participle's form but stands second: "Für 12 Euro errichtet Kolb …"."""
    forms, tags = tagged.forms, tagged.tags
    participles = [i for i, tag in enumerate(tags) if tag == "VV(PP)"]
    if len(participles) != 1 or not 0 < participles[0] < len(tags) - 2 or tagged.now != tags:
        return
    i = participles[0]
    weak = forms[i].islower() and forms[i].endswith("t") and not forms[i].startswith("ge")
    if weak and tags[i - 1] in _NAMING and tags[i + 1] in {*_NAMING, "ART", "PRF", "PPOSAT", "PPER", "ADJ(A)"}:
        tagged.mend(i, "VV(FIN)")


def _find_second_verb(tagged: Tagged, first: int, end: int) -> None:
    """Tag the verb of a clause that looks like an adjective or participle: "Die Banken erweiterten Kolb die Linie"."""
    forms, tags = tagged.forms, tagged.tags
    for i in range(first + 1, end - 1):
        if tags[i].endswith("(FIN)"):
            return
        looks = _PRETERITE if tags[i] == "ADJ(A)" else _WEAK if tags[i] == "VV(PP)" else None
        if looks is None or tagged.now[i] != tags[i] or tags[i - 1] not in _NAMING or not looks.fullmatch(forms[i]):
            continue
        owner = tags[i - 1] == "NE" and forms[i - 1].endswith("s")
        if tags[i + 1] not in _BEHIND_VERB or (owner and tags[i] == "ADJ(A)"):
            continue
        other = next((k for k in range(i + 1, end) if tags[k].endswith("(FIN)")), end)
        if other == end or "KON" in tags[i + 1 : other]:
            tagged.mend(i, "VV(FIN)", tagged.lemma_as(i, "VV(FIN)"))
        return


def _find_participle(tagged: Tagged, start: int, end: int, rules: SentenceRules) -> None:
    """Tag the participle that looks like an infinitive and ends its clause: "Kolb hat 5 Millionen Euro erhalten"."""
    tags, last = tagged.tags, _last_word(tagged, start, end)
    finite = next((k for k in range(start, last) if tags[k].endswith("(FIN)")), last)
    i = next((k for k in range(finite + 1, last + 1) if tags[k] == "VV(INF)"), last)
    ends = i == last or tags[i + 1] == "KON"
    unmarked = tags[i] == "VV(INF)" and tags[i - 1] != "PTKZU" and tagged.forms[i].startswith(rules.unmarked)
    if ends and unmarked and tagged.forms[finite].lower() in rules.having:
        tagged.mend(i, "VV(PP)")


def _is_relative(tagged: Tagged, start: int, article: int, end: int) -> bool:
    """Whether an article behind a noun and a comma opens a clause with its verb last, so is a relative pronoun."""
    forms, tags = tagged.forms, tagged.tags
    if tags[article] != "ART" or start < _LEAST_RELATIVE or forms[start - 1] != "," or tags[article + 1] not in _NAMING:
        return False
    last = _last_word(tagged, start, end)
    if not _ends_finite(tagged, start, last):
        return False
    cluster = tags[last][:2] in {"VA", "VM"} and tags[last - 1] in _CLUSTER
    apart = tags[start - 2] in _NAMING and (tags[article + 1] == "NE" or tags[article + 2] in _APART)
    resumed = article == start and forms[end] == "," and end + 1 < len(tags) and tags[end + 1].endswith("(FIN)")
    return (apart or resumed or (cluster and article == start)) and not _open_before(tagged, start)


def _has_object(tagged: Tagged, article: int, end: int, rules: SentenceRules) -> bool:
    """Whether an article behind a name and a comma is a pronoun by the one noun that its verb makes or offers.

    That noun is the verb's object: "Arden, das Pumpen baut, …", "die Firma, die moderne Pumpen entwickelt".
    """
    forms, tags = tagged.forms, tagged.tags
    if tags[article] != "ART" or article < _LEAST_RELATIVE or forms[article - 1] != ",":
        return False
    last = _last_word(tagged, article, end)
    inside = [tag for tag in tags[article + 1 : last] if tag not in {"ADJ(A)", "ADV"}]
    if tags[article - 2] not in _NAMING or inside != ["NN"] or tags[last] not in {"VV(FIN)", "VV(PP)"}:
        return False
    return tagged.lemma_as(last, "VV(FIN)") in rules.making and not _open_before(tagged, article)


def _is_subordinate(tagged: Tagged, start: int, end: int) -> bool:
    """Whether what looks like a preposition opens a clause with its verb last: "Seit der Konzern Kolb übernahm"."""
    looks, last = tagged.tags[start] in {"APPR", "KOKOM"}, _last_word(tagged, start, end)
    told = tagged.tags[start] == "KOKOM" and _verb_last(tagged, start, last)  # "wie der „Kurier“ berichtet"
    return looks and (_ends_finite(tagged, start, last) or told)


def _opens_infinitive(tagged: Tagged, start: int, end: int) -> bool:
    """Whether what looks like a preposition begins what an infinitive ends: "Um Arden zu kaufen, …"."""
    last = _last_word(tagged, start, end)
    with_zu = tagged.tags[last] == "VV(IZU)" or tagged.tags[last - 1] == "PTKZU"
    return tagged.tags[start] == "APPR" and with_zu


def _last_word(tagged: Tagged, start: int, end: int) -> int:
    """The last of the words from `start` that is no sign."""
    return next((k for k in range(end - 1, start, -1) if tagged.forms[k][0].isalnum()), start)


def _ends_finite(tagged: Tagged, start: int, last: int) -> bool:
    """Whether the one finite verb of the stretch stands last; a noun in lower case is one ("als Kolb einstieg")."""
    finite = [k for k in range(start, last + 1) if tagged.tags[k].endswith("(FIN)")]
    return finite == [last] or (not finite and tagged.tags[last] == "NN" and tagged.forms[last].islower())


def _open_before(tagged: Tagged, start: int) -> bool:
    """Whether a verb-last clause begun before still lacks its verb: "weil Kolb, der Pumpenbauer, die Sparte …"."""
    for k in range(start - 1, -1, -1):
        if tagged.tags[k].endswith("(FIN)"):
            return False
        if tagged.tags[k] in _OPENERS:
            return True
    return False


def _find_attribute(tagged: Tagged, article: int, participle: Callable[[str], str]) -> None:
    """Tag the participle between the article at `article` and its noun, if there is one."""
    forms, tags = tagged.forms, tagged.tags
    for k in range(article + 2, min(article + _ATTRIBUTE_WORDS, len(forms) - 1)):
        form = forms[k]
        if form in _CLAUSE_ENDS or tags[k] in _OPENERS:
            return
        if form[0].islower() and forms[k + 1][0].isupper() and INFLECTED.fullmatch(form):
            stem = _ENDING.sub("", form)
            if lemma := STANDING.get(stem) or participle(stem):
                tagged.mend(k, PARTICIPLE, lemma)
                return
        elif tags[k].endswith("(FIN)"):
            return


def _verb_last(tagged: Tagged, first: int, last: int) -> bool:
    """Whether a clause that opens as one with its verb last ends in a participle form and has no finite verb."""
    form, tags = tagged.forms[last], tagged.tags
    if tags[last] != "VV(PP)" or not form.endswith("t") or form.startswith("ge"):
        return False
    if tags[first + 1].startswith("APPR") and last - first + 1 < _LEAST_WITH_TIME:  # "wie im März berichtet"
        return False
    return not _has_finite(tagged, first, last)


def _has_finite(tagged: Tagged, first: int, last: int) -> bool:
    """Whether one of the words from `first` to `last` is a finite verb."""
    return any(tag.endswith("(FIN)") for tag in tagged.tags[first : last + 1])
