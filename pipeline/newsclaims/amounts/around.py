"""Reads the words around a figure: bounds before and after it, what it is counted by."""

import re
from dataclasses import dataclass

from newsclaims.amounts.grammar import Grammar
from newsclaims.amounts.phrases import Phrases, T
from newsclaims.amounts.rules import Bound

_REACH = 70
_TIED = 5  # words from what ties a name to its noun to the bound: "des dänischen Konzerns Kolb über"
_AHEAD = 60
_STOP = re.compile(r"[\s\"“”»«)]*(?:[.,;:!?)–—]|\Z|\n)")
_RUN = re.compile(r"[ \n-]{0,2}(?P<run>[^\s,;:)(-]+(?:[ \n-][^\s,;:)(-]+){0,5})(?![^\W_])")
_PART = re.compile(r"[^\s-]+")
_CLOSING = ".!?“”\"'"
_WORD = re.compile(r"[^\s\"„“”»«()]+|[\"„“”»«()]")


@dataclass(slots=True)
class Bounded:
    """What the words around a figure make of it."""

    start: int
    end: int
    side: str = "exact"
    approx: bool = False
    rule: str = ""


def words_before(text: str, at: int, reach: int = _REACH) -> list[tuple[str, int]]:
    """The last words before `at` in lower case with their start, nearest last; none across an empty line."""
    low = max(0, at - reach)
    gap = text.rfind("\n\n", low, at)
    if gap >= 0:
        low = gap
    elif low > 0:
        space = text.find(" ", low, at)
        low = space if space >= 0 else at
    words = [(m.group().lower(), m.start()) for m in _WORD.finditer(text, low, at)]
    return _unbracketed(words) if words and words[-1][0] == ")" else words


def _unbracketed(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words with a short bracket at their end opened up: "(at least) $18bn"."""
    opened = next((i for i in range(len(words) - 2, max(len(words) - 6, -1), -1) if words[i][0] == "("), None)
    return words if opened is None else words[:opened] + words[opened + 1 : -1]


def longest_tail(words: list[tuple[str, int]], count: int, table: Phrases[T]) -> tuple[T, int] | None:
    """The entry of the longest phrase that ends at word number `count`, and how many words it takes."""
    if not count or words[count - 1][0] not in table.lasts:
        return None
    for size in range(min(table.longest, count), 0, -1):
        phrase = " ".join(w for w, _ in words[count - size : count])
        if phrase in table:
            return table[phrase], size
    return None


def longest_head(text: str, at: int, table: Phrases[T]) -> tuple[T, int] | None:
    """The entry of the longest phrase that begins at `at`, with a space or hyphen before it, and where it ends."""
    run = _RUN.match(text, at, at + _AHEAD)
    if run is None:
        return None
    parts = [(m.group().lower(), m.end()) for m in _PART.finditer(run["run"])][: table.longest]
    if not parts or parts[0][0].rstrip(_CLOSING) not in table.firsts:
        return None
    for size in range(len(parts), 0, -1):
        phrase = " ".join(w for w, _ in parts[:size])
        bare = phrase.rstrip(_CLOSING)
        for candidate in (phrase, bare):
            if candidate in table:
                return table[candidate], run.start("run") + parts[size - 1][1] - (len(phrase) - len(candidate))
    return None


def bounded(text: str, start: int, end: int, grammar: Grammar) -> Bounded:
    """The bound words before and after a figure; the outermost side counts, any about-word makes it approximate."""
    found = Bounded(start, end)
    words = words_before(text, start)
    count = len(words)
    while count:
        hit = longest_tail(words, count, grammar.before)
        if hit is not None:
            bound, size = hit
            if bound.side == "none" or _amounts_to(text, words[:count], size, grammar):
                break
            if _governs(words, count, size, text[start], grammar):
                break
            _apply(found, bound)
            count -= size
            found.start = words[count][1]
        elif words[count - 1][0] in grammar.neutral:
            count -= 1
        else:
            break
    after = longest_head(text, end, grammar.after)
    if after is not None and _ends_there(text, end, after[1]):
        _apply(found, after[0])
        found.end = after[1]
    elif text[end : end + 1] == "+" and not text[end + 1 : end + 2].isdigit():
        found.side, found.end = "lower", end + 1
    return found


def _governs(words: list[tuple[str, int]], count: int, size: int, first: str, grammar: Grammar) -> bool:
    """Whether the bound is the preposition of a figure with an article: "in talks about a $5m loan", "close to a …"."""
    phrase = " ".join(w for w, _ in words[count - size : count])
    behind = words[count][0] if count < len(words) else ""
    return phrase in grammar.prepositions and behind in grammar.determiners and not first.isalpha()


def _ends_there(text: str, start: int, end: int) -> bool:
    """Whether a bound behind a figure belongs to it ("50 Millionen plus.") or to the next ("50 plus 20 Millionen")."""
    return text[start] == "-" or " " in text[start:end].strip() or _STOP.match(text, end) is not None


def _apply(found: Bounded, bound: Bound) -> None:
    found.approx = found.approx or bound.approx
    if bound.side not in {"exact", "none"}:
        found.side = bound.side
    if bound.side != "exact" or not found.rule:
        found.rule = bound.id


def _amounts_to(text: str, words: list[tuple[str, int]], size: int, grammar: Grammar) -> bool:
    """Whether the bound word that ends the words follows a deal noun, or its "des Konzerns Kolb", and so says "of"."""
    phrase = words[-1][0]
    if size > 1 or phrase not in grammar.amounting or len(words) == size:
        return False
    amounting = grammar.amounting[phrase]
    before = [w for w, _ in words[:-size]]
    if any(w in amounting.verbs for w in before) or any(amounting.nouns.search(w) for w in before[-1:]):
        return True
    if not text[words[-size - 1][1]].isupper():  # "das Angebot von Kolb liegt über 90 Millionen"
        return False
    if before[-1].endswith("s") and amounting.nouns.search(" ".join(before[-2:-1])):
        return True  # "ein Darlehen Polens über 90 Millionen"
    ties = [k for k in range(-2, -_TIED - 1, -1) if len(before) > -k and before[k] in amounting.links]
    return any(amounting.nouns.search(before[k - 1]) for k in ties)
