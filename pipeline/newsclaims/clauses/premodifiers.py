"""What describes a noun as adjectives do: "Leeds-based", "privately held", "food and drink", "free, ad-supported"."""

from collections.abc import Sequence

from newsclaims.clauses.findings import Findings, owns
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.clauses.verbs import VERBAL
from newsclaims.text import Word

_MODIFYING = frozenset({"adj", "adv", "vpp", "vger", "noun", "other"})  # what may stand before a noun
_LEAST_BEHIND = 2  # the second thing and what the firm is called
_SINGULAR = frozenset({"NN0", "NN1"})


def mark_premodifiers(words: Sequence[Word], classes: list[str], found: Findings, rules: SyntaxRules) -> None:
    """Make adjectives of them among the words' classes."""
    _join_hyphens(words, classes, found)
    if rules.verb_bracket:
        _join_determiners(classes)
        _join_degrees(words, classes, rules)
        _join_upper_bounds(words, classes, rules)
    else:
        _join_adverbs(words, classes, rules)
        _join_bounds(words, classes)
        _join_counts(words, classes)
        _join_countries(words, classes, found, rules)
        _join_seats(words, classes, found)
        _part_outcomes(words, classes, rules)
        _join_articles(words, classes, found)
        classes[:] = ["possessive" if owns(words, i) else c for i, c in enumerate(classes)]


def _join_hyphens(words: Sequence[Word], classes: list[str], found: Findings) -> None:
    """What hyphens without blanks join to a participle or adjective is one adjective."""
    for i in range(1, len(words) - 1):
        glued = words[i].text == "-" and words[i - 1].end == words[i].start and words[i].end == words[i + 1].start
        if (
            glued
            and found.mention.get(words[i].index) is None
            and classes[i + 1] in {"vpp", "vger", "vfin", "adj"}
            and classes[i - 1] != "money"
        ):
            classes[i - 1] = classes[i] = classes[i + 1] = "adj"
            _forget_name(words, classes, i - 1, found)  # the phrase is not named by what describes it
        elif glued and classes[i - 1] == "det" and classes[i + 1] == "noun":
            classes[i - 1] = classes[i] = "adj"  # "an all-cash deal"


def _join_determiners(classes: list[str]) -> None:
    """The second of two determiners is an adjective: "von den beiden Fonds Kolb und Arden"."""
    for i in range(len(classes) - 1):
        if classes[i] == "det" == classes[i + 1]:
            classes[i + 1] = "adj"


def _join_degrees(words: Sequence[Word], classes: list[str], rules: SyntaxRules) -> None:
    """Two words between article and adjective that tell how far it holds: "das zum Teil marode Netz"."""
    for i in range(len(classes) - 3):
        degree = classes[i] == "det" and f"{words[i + 1].lower} {words[i + 2].lower}" in rules.degrees
        if degree and classes[i + 3] in {"adj", "vpp"}:
            classes[i + 1] = classes[i + 2] = "adj"


def _join_upper_bounds(words: Sequence[Word], classes: list[str], rules: SyntaxRules) -> None:
    """Before a number "bis zu" is no preposition: "die Übernahme von bis zu 92 Läden"."""
    for i in range(len(classes) - 2):
        if classes[i + 2] == "num" and (words[i].lower, words[i + 1].lower) in rules.bounding:
            classes[i] = classes[i + 1] = "adv"


def _forget_name(words: Sequence[Word], classes: list[str], last: int, found: Findings) -> None:
    """Make adjectives of the words of the name that ends at `last` ("New York-based")."""
    mention = found.mention.get(words[last].index)
    for i in range(last, -1, -1):
        if mention is None or found.mention.get(words[i].index) is not mention:
            return
        found.mention.pop(words[i].index)
        classes[i] = "adj"


def _join_adverbs(words: Sequence[Word], classes: list[str], rules: SyntaxRules) -> None:
    """An adverb and a participle behind a verb, preposition or article, before a noun: "bought privately held Kolb"."""
    auxiliary = rules.passive_auxiliaries | rules.perfect_auxiliaries | rules.modals
    for i in range(1, len(words) - 2):
        if classes[i] != "adv" or classes[i + 1] != "vpp" or not words[i].lower.endswith("ly"):
            continue
        verb = classes[i - 1] in VERBAL and words[i - 1].lemma not in auxiliary
        if (verb or classes[i - 1] in {"prep", "det"}) and classes[i + 2] in {"noun", "name", "adj"}:
            classes[i] = classes[i + 1] = "adj"


def _join_bounds(words: Sequence[Word], classes: list[str]) -> None:
    """Before a number "than" opens no clause: "a chain with more than 190 shops"."""
    for i in range(1, len(words) - 1):
        if words[i].lower == "than" and classes[i + 1] == "num" and classes[i - 1] == "adv":
            classes[i] = "adv"


def _join_counts(words: Sequence[Word], classes: list[str]) -> None:
    """Between a number and whose things it counts "of" is no preposition: "buys two of Kolb's hotels"."""
    for i in range(1, len(words) - 1):
        counted = classes[i - 1] == "num" and words[i - 1].lower != "one" and words[i].lower == "of"
        if counted and (classes[i + 1] == "name" or words[i + 1].tag == "DPS"):
            classes[i] = "adv"


def _join_countries(words: Sequence[Word], classes: list[str], found: Findings, rules: SyntaxRules) -> None:
    """The short name of a country before an adjective and its noun is one too: "the US private equity firm Kolb"."""
    for i in range(len(words) - 2):
        before_noun = classes[i : i + 2] == ["name", "adj"] and classes[i + 2] in {"noun", "name", "adj"}
        if before_noun and words[i].lower in rules.attributive:
            classes[i] = "adj"
            found.mention.pop(words[i].index, None)


def _join_seats(words: Sequence[Word], classes: list[str], found: Findings) -> None:
    """A place and "based" before a noun are an adjective without their hyphen too: "a Nigerian based fintech firm"."""
    for i in range(1, len(words) - 1):
        seated = words[i].lower == "based" and classes[i] in {"vpp", "vfin"} and classes[i - 1] in {"name", "adj"}
        if seated and classes[i + 1] in {"noun", "name", "adj"}:
            classes[i] = "adj"
            _forget_name(words, classes, i - 1, found)


def _part_outcomes(words: Sequence[Word], classes: list[str], rules: SyntaxRules) -> None:
    """What a verb makes of a firm is no part of the name before it: "takes Kolb public"."""
    for i in range(1, len(words)):
        alone = i + 1 == len(words) or classes[i + 1] not in {"noun", "name"}
        if classes[i - 1] == "name" and alone and words[i].text in rules.outcomes:
            classes[i] = "adv"


def _join_articles(words: Sequence[Word], classes: list[str], found: Findings) -> None:
    """The article of a name right behind what the firm is goes on with its phrase: "to investor the Kolb Group"."""
    for i in range(1, len(words) - 1):
        joined = words[i].lower == "the" and classes[i - 1] == "noun" and classes[i + 1] == "name"
        if not joined or words[i - 1].tag not in _SINGULAR or not found.describes_firm(words[i - 1]):
            continue
        first = next((k for k in range(i - 1, -1, -1) if classes[k] not in {"noun", "adj", "name"}), -1)
        if first < 0 or classes[first] not in {"det", "possessive"}:
            classes[i] = "noun"


def joins_modifiers(words: Sequence[Word], classes: Sequence[str], i: int, j: int, rules: SyntaxRules) -> bool:
    """Whether "and" at `j` joins two things that one firm is in: "oil and gas company Arden" (without article).

    Or what two words tell of one noun: "its European and Asian arms", in English "a storage and logistics hub" too.
    """
    before = {*classes[i:j]}
    if _of_one_noun(words, classes, i, j, rules):
        return True
    if not before <= {"noun", "adj", "punct"} or words[j - 1].tag != "NN1" or words[j - 1].text[0].isupper():
        return False
    k = next((k for k in range(j + 1, len(words)) if classes[k] not in {"noun", "adj"}), len(words))
    return k - j > _LEAST_BEHIND and k < len(words) and classes[k] == "name" and classes[k - 1] == "noun"


def _of_one_noun(words: Sequence[Word], classes: Sequence[str], i: int, j: int, rules: SyntaxRules) -> bool:
    """Whether an adjective or one noun before "and", and the words behind it, all tell more of the last noun."""
    behind = _run(classes, j + 1, {"noun", "adj"})
    if (
        len(behind) < _LEAST_BEHIND
        or behind[-1] != "noun"
        or classes[j + 1 + len(behind) : j + 2 + len(behind)] == ["name"]
    ):
        return False
    if classes[j - 1] == "adj":
        return behind[0] == "adj" and {*classes[i:j]} <= {"det", "adj", "money"}
    if rules.verb_bracket:
        return False  # "Forschungs- und Entwicklungszentrum"
    alone = j - 1 == i or classes[j - 2] in {"det", "money"}
    word = words[j - 1]
    plain = word.text[0].islower() and word.tag in _SINGULAR and word.lemma.lower() not in rules.standing
    return alone and plain and classes[j - 1] == "noun" and {*classes[i:j]} <= {"det", "money", "noun"}


def _run(classes: Sequence[str], start: int, kinds: set[str]) -> Sequence[str]:
    """The classes from a place on as long as they are of these kinds."""
    end = next((k for k in range(start, len(classes)) if classes[k] not in kinds), len(classes))
    return classes[start:end]


def modifiers_go_on(words: Sequence[Word], classes: Sequence[str], i: int, j: int) -> bool:
    """Whether the comma at `j` parts two adjectives of the noun that an article opens: "a free, ad-supported site"."""
    if classes[i] != "det" or classes[j - 1] != "adj":
        return False
    k = next((k for k in range(j + 1, len(words)) if classes[k] not in _MODIFYING and words[k].text != "-"), len(words))
    modified = k - j > _LEAST_BEHIND and classes[k - 1] == "noun"
    return modified and (classes[j + 1] == "adj" or words[j + 2].text == "-")


def joined_lemma(words: Sequence[Word], nouns: Sequence[int], rules: SyntaxRules) -> str:
    """The lemma of a head that a hyphen joins of a verb and a particle ("buyout" of "buy-out"); "" for others."""
    at = nouns[-1] if nouns else 0
    if at < _LEAST_BEHIND or words[at].lower not in rules.particles or words[at - 1].text != "-":
        return ""
    stem, hyphen, particle = words[at - 2 : at + 1]
    glued = stem.end == hyphen.start and hyphen.end == particle.start
    return f"{stem.lower}{particle.lower}" if glued else ""
