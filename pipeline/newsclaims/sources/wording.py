"""Names a described speaker in the article's words, a German one in the nominative: "laut Insidern" names "Insider"."""

from newsclaims.records import SourceKind
from newsclaims.sources.line import QUOTES
from newsclaims.sources.model import Speaker
from newsclaims.sources.phrase import Phrase
from newsclaims.sources.rules import SourceRules, matches
from newsclaims.text import Span

_INFLECTED = "en"
_SHORT = 4
_ENDS = frozenset({"vfin", "vpp", "vinf", "to", "adv", "num"})


def described_as(phrase: Phrase, kind: SourceKind, rules: SourceRules, text: str) -> Speaker:
    """The speaker in the article's words, without articles and prepositions before them."""
    line, start = phrase.line, phrase.start
    known = any(line.lower(i) in rules.adjectives for i in range(start, phrase.head))  # "mit der Sache vertraute Leute"
    while start < phrase.head and (
        line.lower(start) in rules.articles
        or (line.kind(start) == "prep" and not known)
        or (line.lower(start) in rules.skipped and line.lower(start - 1) not in rules.articles)
    ):
        start += 1
    place = Span(*line.chars(start, phrase.end))
    words = [w.text for w in line.words[start : phrase.end]]
    return Speaker(nominative(text[place.start : place.end], words, phrase.head - start, rules), kind, place)


def phrase_end(phrase: Phrase, rules: SourceRules) -> int:
    """Where the words that describe a speaker end: before a verb, a time, a mark or another phrase."""
    line, i = phrase.line, phrase.head + 1
    while i < phrase.end and line.lower(i) not in rules.cuts and line.lower(i) not in rules.time:
        if (line.kind(i) == "prep" and line.lower(i) not in rules.attached) or line.kind(i) in _ENDS:
            break
        if line.words[i].text in QUOTES:
            break
        if line.kind(i) == "prep" and line.lower(i + 1) in rules.time:
            break
        if line.kind(i) == "det" and line.kind(i - 1) != "prep" and line.lower(i) not in rules.genitive:
            break  # another phrase: "unter Berufung auf Insider eine Summe genannt"
        if line.kind(i) == "det" and matches(line.lower(i + 1), rules.nouns.outlets):
            break  # whom they told: "sagten Personen der Nachrichtenagentur Kolbdienst"
        i += 1
    while i > phrase.head + 1 and line.kind(i - 1) in {"prep", "det", "conj"}:
        i -= 1
    return i


def nominative(text: str, words: list[str], head: int, rules: SourceRules) -> str:
    """The text with its head noun and the adjectives before it in the nominative; untouched without a table."""
    if not rules.nominative or not 0 <= head < len(words):
        return text
    noun = words[head]
    text = " ".join(rules.nominative.get(w, w) for w in text.split(" "))
    changed = _restored(noun, rules)
    if changed is None:
        return text
    for word in words[:head]:
        if word[0].islower() and word.endswith(_INFLECTED) and word not in rules.articles:
            text = text.replace(word, word[:-1], 1)
    return text.replace(noun, changed, 1)


def _restored(noun: str, rules: SourceRules) -> str | None:
    lower = noun.lower()
    if lower in rules.nominative:
        return rules.nominative[lower]
    for ending, wanted in rules.nominative.items():
        if ending.startswith("-") and lower.endswith(ending[1:]):
            return noun[: len(noun) - len(ending) + 1] + wanted
    return noun[:-1] if rules.is_genitive(lower) else None


def owner(words: str) -> str:
    """German words behind "des" in the nominative: "alten Küsters" is "alte Küster"."""
    *adjectives, noun = words.split(" ")
    bare = noun.removesuffix("es") if noun.endswith("es") and len(noun) > _SHORT else noun.removesuffix("s")
    return " ".join([*(a[:-1] if a.endswith(_INFLECTED) and a.islower() else a for a in adjectives), bare])
