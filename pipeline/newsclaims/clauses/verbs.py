"""Verb forms to verb groups: voice, tense, modality and negation of a predicate."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsclaims.clauses.findings import word_class
from newsclaims.clauses.model import VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Word, is_year

VERBAL = frozenset({"vfin", "vinf", "vizu", "vpp", "vger"})
_PARTED = 3  # words between an English verb and its particle
_PRESENT_ENDINGS = ("t", "et", "e", "en", "n", "st", "est", "s", "es")


def make_group(verbs: Sequence[Word], others: Sequence[Word], rules: SyntaxRules) -> VerbGroup:
    """The verb group of one clause: `verbs` are its forms, `others` the words around them (particles, negations)."""
    kinds = {v.index: word_class(v, rules) for v in verbs}
    auxiliary = rules.passive_auxiliaries | rules.perfect_auxiliaries | rules.modals
    lexical = (
        [v for v in verbs if v.lemma not in auxiliary]
        or [v for v in verbs if v.lemma not in rules.modals]
        or list(verbs)
    )
    main = lexical[-1]
    finite = next((v for v in verbs if kinds[v.index] == "vfin"), None)
    particle = _particle(main, finite, others, rules)
    helpers = [v for v in verbs if v is not main]
    is_participle = kinds[main.index] == "vpp"
    passive = is_participle and any(h.lemma in rules.passive_auxiliaries for h in helpers)
    if passive and main.lower in rules.getting and any(h.lower in rules.future for h in helpers):
        passive = is_participle = False  # "wird einen Kredit erhalten"
    perfect = any(h.lemma in rules.perfect_auxiliaries for h in helpers) and (is_participle or passive)
    if rules.verb_bracket and not passive and is_participle:
        perfect = perfect or any(h.lemma == "sein" for h in helpers)
    modal = next(
        (_modal(h, rules) for h in helpers if h.lemma in rules.modals or (h.lemma == "werden" and not is_participle)),
        "",
    )
    return VerbGroup(
        words=tuple(verbs),
        main=main,
        lemma=particle + main.lemma.lower() if rules.verb_bracket else main.lemma.lower(),
        particle=particle,
        passive=passive or (is_participle and not helpers and main.lemma.lower() not in rules.unaccusative),
        state=rules.verb_bracket and is_participle and not passive and any(h.lemma == "sein" for h in helpers),
        perfect=perfect,
        past=_is_past(finite, rules),
        infinitive=finite is None and kinds[main.index] in {"vinf", "vizu"},
        participle=finite is None and kinds[main.index] in {"vpp", "vger"} and not helpers,
        finite=finite,
        modal=modal,
        negated=_negated(others, rules),
    )


def _modal(helper: Word, rules: SyntaxRules) -> str:
    """The modal verb: its lemma, but "would" apart from "will" where forms are words of their own."""
    return helper.lower if not rules.verb_bracket and helper.lower in rules.modals else helper.lemma


def _negated(others: Sequence[Word], rules: SyntaxRules) -> bool:
    """Whether a negation stands there, other than in "nicht einmal", "nicht nur"."""
    following = [*(w.lower for w in others[1:]), ""]
    pairs = zip((w.lower for w in others), following, strict=False)
    return any(w in rules.negations and after not in rules.no_negation_before for w, after in pairs)


def _particle(main: Word, finite: Word | None, others: Sequence[Word], rules: SyntaxRules) -> str:
    if rules.verb_bracket and main is not finite:
        return ""
    candidates = [w for w in others if w.start > main.start and w.lower in rules.particles]
    if not rules.verb_bracket:
        candidates = [w for w in candidates if not (_tells_when(w, others, rules) or _tells_where(w, main, rules))]
        between = [w for w in others if candidates and main.start < w.start < candidates[0].start]
        near = all(w.tag.startswith("PNP") for w in between) and len(between) <= 1  # "turned it down"
        parted = bool(candidates) and len(between) <= _PARTED and _only_name(between) and _parts(candidates[0], others)
        return candidates[0].lower if candidates and (near or parted) else ""
    tail = next((w for w in reversed(others) if w.text[0].isalnum()), None)
    tagged = [w for w in candidates if w.tag == "PTKVZ"]
    if tagged:
        return tagged[-1].lower
    return tail.lower if tail is not None and tail in candidates else ""


def _tells_when(particle: Word, others: Sequence[Word], rules: SyntaxRules) -> bool:
    """Whether a year or month right behind it makes it a preposition of time ("was shelved in 2024")."""
    after = next((w for w in others if w.index == particle.index + 1), None)
    return after is not None and (is_year(after.text) or after.lower in rules.time_nouns)


def _tells_where(particle: Word, main: Word, rules: SyntaxRules) -> bool:
    """Whether it is the preposition of what somebody is in or on: "is in talks"."""
    return main.lemma.lower() in rules.copulas and particle.tag == "PRP"


def _parts(particle: Word, others: Sequence[Word]) -> bool:
    """Whether the word is a particle for sure, not the first of a preposition ("took Kolb out of administration")."""
    return particle.tag == "AVP" and not any(w.index == particle.index + 1 and w.lower == "of" for w in others)


def _only_name(words: Sequence[Word]) -> bool:
    """Whether there is but a name between a verb and its particle: "snapped Kolb up"."""
    return all(w.tag == "NP0" for w in words)


def _is_past(finite: Word | None, rules: SyntaxRules) -> bool:
    if finite is None:
        return False
    if not rules.verb_bracket:
        return finite.tag in {"VVD", "VBD", "VHD", "VDD"}
    lower, lemma = (w.replace("ß", "ss") for w in (finite.lower, finite.lemma.lower()))  # Swiss or not
    if finite.lower in rules.present_exceptions:
        return False
    stem = lemma[:-2] if lemma.endswith("en") else lemma.removesuffix("n")
    variants = {stem, *(_swap(stem, a, b) for a, b in (("a", "ä"), ("o", "ö"), ("e", "i"), ("e", "ie"), ("au", "äu")))}
    present = {v + ending for v in variants for ending in _PRESENT_ENDINGS}
    return lower not in present and not (lower in variants and lower != stem)


def _swap(stem: str, old: str, new: str) -> str:
    at = stem.rfind(old)
    return stem if at < 0 else stem[:at] + new + stem[at + len(old) :]


def compared(words: Sequence[Word], kinds: Mapping[int, str]) -> Iterator[Word]:
    """Participles that only tell with what something is compared: "kleiner als geplant", "wie angekündigt"."""
    for before, word in pairwise(words):
        if before.tag == "KOKOM" and kinds.get(word.index) == "vpp":
            yield word
