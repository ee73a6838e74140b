"""A share's code with its exchange in brackets, as pages put it behind a name: "Kolb Corp. (TSX: KLB)(NYSE: KLB)"."""

from collections.abc import Iterator, Sequence

from newsclaims.text import Word

_JOINTS = frozenset({",", ";", "/"})
_LONGEST = 3  # words of an exchange: "Tokyo Stock Exchange"


def in_codes(words: Sequence[Word], exchanges: frozenset[str]) -> frozenset[int]:
    """The words that stand in such brackets, by number: no names."""
    return frozenset(
        n
        for word in words
        if word.text == "("
        for end in _ends(words, word.index, exchanges)
        for n in range(word.index, end)
    )


def _ends(words: Sequence[Word], opening: int, exchanges: frozenset[str]) -> Iterator[int]:
    """Behind the last code of a bracket, if it has nothing but codes."""
    at = opening + 1
    while (code := _code(words, at, exchanges)) and code < len(words):
        if words[code].text == ")":
            yield code
            return
        if words[code].text not in _JOINTS:
            return
        at = code + 1


def _code(words: Sequence[Word], at: int, exchanges: frozenset[str]) -> int:
    """Behind the exchange, colon and code that start at `at`; 0 if none do."""
    colon = next((n for n in range(at + 1, min(at + 1 + _LONGEST, len(words) - 1)) if words[n].text == ":"), 0)
    if not colon or not (words[at].text.isupper() or words[colon - 1].lower in exchanges):
        return 0
    code = words[colon + 1].text
    return colon + 2 if code.isupper() or code.isdigit() else 0
