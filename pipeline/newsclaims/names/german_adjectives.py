"""Endings of the German adjectives that belong to a name."""

_STRONG = {"f": "e", "m": "er", "n": "es", "pl": "e"}
_ENDINGS = ("e", "en", "em", "er", "es")
_ISCH = "ischer"
_OF_PLACE = ("isch", "deutsch")


def nominative(adjective: str, gender: str) -> str:
    """The adjective as it stands without article; one without an ending stays as it is."""
    if not adjective.endswith(_ENDINGS):
        return adjective
    return adjective[: -1 if adjective.endswith("e") else -2] + _STRONG[gender]


def uninflected(lower: str) -> str:
    """The first word of a name without the ending of an adjective of a place: "süddeutschen" and "-er" are one."""
    stem = lower.removesuffix("e") if lower.endswith("e") else lower[:-2] if lower.endswith(_ENDINGS) else lower
    return stem if stem.endswith(_OF_PLACE) else lower


def oblique(name: str) -> bool:
    """Whether a name begins with such an adjective and stands in another case than the nominative."""
    first, _, rest = name.partition(" ")
    return bool(rest) and uninflected(first.lower()) != first.lower() and first.endswith(("en", "em"))


def in_er(lower: str) -> bool:
    """Whether it ends as adjectives of places do, which never change ("zürcher"), and not as "bayerischer" does."""
    return lower.endswith("er") and not lower.endswith(_ISCH)


def of_region(lower: str, gender: str, *, definite: bool) -> bool:
    """Whether it has -er where an adjective that changes would not: "das Rhöner Brauhaus"."""
    return in_er(lower) and (definite or gender in {"n", "pl"})
