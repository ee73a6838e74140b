"""Brings a German speaker's words into the nominative: "laut vertrauten Personen" names "vertraute Personen"."""

from newsclaims.sources.rules import SourceRules

_INFLECTED = "en"


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
    return None
