"""Where things and firms are: a town with its state is one place, a firm may be called by a town nobody knows."""

from collections.abc import Iterator, Sequence

from newsclaims.names.candidate import Candidate
from newsclaims.names.model import MAYBE_FIRMS
from newsclaims.names.rules import NameRules
from newsclaims.text import Word

_CLOSING = frozenset({",", ".", ";", ")", ":", "!", "?"})
_PREPOSITIONS = ("PRP", "PRF", "CJS", "APPR")


def without_regions(found: Sequence[Candidate], words: Sequence[Word], rules: NameRules) -> Iterator[Candidate]:
    """The candidates but the regions behind a town and a comma: "a plant in Tucson, Arizona" is in one place.

    What stands for the town is then a place's name.
    """
    town: Candidate | None = None
    for candidate in found:
        if town is not None and _is_region(candidate, town, words):
            town.kind = "government" if town.kind == "unknown" else town.kind
            continue
        yield candidate
        town = candidate if _in_place(candidate, words, rules) else None


def _in_place(candidate: Candidate, words: Sequence[Word], rules: NameRules) -> bool:
    """Whether a town's name, or an unknown one, stands where something is."""
    known = candidate.known
    unknown = known is None and candidate.kind in {"unknown", "government"}
    town = unknown or (known is not None and bool(known.place) and known.city)
    return town and candidate.first > 0 and words[candidate.first - 1].lower in rules.place_prepositions


def _is_region(candidate: Candidate, town: Candidate, words: Sequence[Word]) -> bool:
    """Whether a state or country stands between commas behind the town."""
    known = candidate.known
    if known is None or not known.place or known.city or candidate.first != town.last + 2:
        return False
    behind = words[candidate.last + 1 : candidate.last + 2]
    closed = not behind or behind[0].text in _CLOSING or behind[0].tag.startswith(_PREPOSITIONS)
    return words[town.last + 1].text == "," and closed


def without_origins(found: Sequence[Candidate], words: Sequence[Word], rules: NameRules) -> Iterator[Candidate]:
    """The candidates but the towns by which a firm named before is spoken of again: "the Obertal firm"."""
    elsewhere = {c.text for c in found if not _calls_firm(c, words, rules)}
    named = False
    for candidate in found:
        if named and candidate.text not in elsewhere:
            continue
        yield candidate
        named |= candidate.sure and candidate.kind in MAYBE_FIRMS


def _calls_firm(candidate: Candidate, words: Sequence[Word], rules: NameRules) -> bool:
    """Whether one unknown word stands between "the" and a noun for firms before which no firm is named."""
    i, behind = candidate.first, words[candidate.last + 1 : candidate.last + 2]
    if candidate.known is not None or i != candidate.last or not i or not behind:
        return False
    return behind[0].text in rules.origin_heads and words[i - 1].lower in rules.definite
