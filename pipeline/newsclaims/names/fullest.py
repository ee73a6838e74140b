"""Which of the forms of a name is its fullest."""

from collections.abc import Callable, Sequence

from newsclaims.names.german_adjectives import oblique

_DIGITS = " 0123456789"


def fullest(forms: Sequence[str], own: str, key: Callable[[str], Sequence[str]], default: str) -> str:
    """The longest form that begins as the list has it; not a model's, "Kolb 2", where the maker is told as often."""
    models = {f for f in forms if f[-1].isdigit() and forms.count(f.rstrip(_DIGITS)) >= forms.count(f)}
    return max(
        dict.fromkeys(forms),
        key=lambda f: (f.startswith(own), f not in models, len(key(f)), not f.isupper(), not oblique(f), len(f)),
        default=default,
    )
