"""Names that are one, or may be one, by their letters alone; rapidfuzz counts the letters that differ."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from newsclaims.errors import MissingExtraError
from newsclaims.reconcile.names import listed_keys
from newsclaims.reconcile.rules import rules

_BUCKET = 200


class Near(NamedTuple):
    """Two keys that look alike: `likeness` is the share of letters in common, `certain` whether they are one party."""

    a: str
    b: str
    likeness: float
    certain: bool


def rapidfuzz() -> Any:
    """The rapidfuzz package with its distances.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import rapidfuzz.distance
        import rapidfuzz.fuzz
        import rapidfuzz.process
    except ImportError as error:
        message = 'comparing names needs rapidfuzz; install it with: pip install "newsclaims[match]"'
        raise MissingExtraError(message) from error
    return rapidfuzz


def alike(keys: Sequence[str]) -> list[Near]:
    """The pairs of keys that look alike, in order; a name that begins or ends another is a `maybe`.

    Only names that begin with the same three letters are compared, of many such names only neighbours by alphabet.
    """
    found = {(n.a, n.b): n for n in _extended(keys)}
    for bucket in _buckets(keys):
        found.update(((n.a, n.b), n) for n in _compared(bucket))
    return [found[pair] for pair in sorted(found)]


def _buckets(keys: Sequence[str]) -> Iterator[list[str]]:
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    shortest = rules().spelling.maybe_letters
    for key in sorted(set(keys)):
        if len(key) >= shortest:
            buckets[key[:3]].append(key)
    yield from buckets.values()


def _compared(bucket: Sequence[str]) -> Iterator[Near]:
    fuzz, limit = rapidfuzz(), rules().spelling.maybe_from
    scorer = fuzz.distance.OSA.normalized_similarity
    for i, key in enumerate(bucket):
        others = bucket[i + 1 : i + 1 + _BUCKET]
        for other, likeness, _ in fuzz.process.extract(key, others, scorer=scorer, score_cutoff=limit, limit=None):
            if _comparable(key, other):
                yield Near(key, other, round(likeness, 2), _certain(key, other, fuzz))


def _comparable(a: str, b: str) -> bool:
    """Numbers and letters that stand alone must be the same: "Fund II" is not "Fund III"."""
    return _marks(a) == _marks(b) and not {a, b} <= listed_keys()


def _marks(key: str) -> list[str]:
    return sorted(w for w in key.split() if len(w) <= 2 or any(c.isdigit() for c in w) or not set(w) - set("ivx"))


def _certain(a: str, b: str, fuzz: Any) -> bool:
    limits = rules().spelling
    if [w[0] for w in a.split()] != [w[0] for w in b.split()]:
        return False
    length = min(len(a), len(b))
    allowed = 2 if length >= limits.two_letters_from else 1 if length >= limits.one_letter_from else 0
    return bool(fuzz.distance.OSA.distance(a, b) <= allowed)


def _extended(keys: Sequence[str]) -> Iterator[Near]:
    known = set(keys)
    for key in sorted(known):
        words = key.split()
        for cut in range(1, len(words)):
            for part in (" ".join(words[:cut]), " ".join(words[cut:])):
                if part in known and len(part) >= rules().spelling.maybe_letters and not {part, key} <= listed_keys():
                    yield Near(min(part, key), max(part, key), round(len(part) / len(key), 2), certain=False)
