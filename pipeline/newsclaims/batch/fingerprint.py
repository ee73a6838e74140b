"""A hash over all that decides what an article's records say, apart from the article itself."""

import hashlib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from newsclaims.records import SCHEMA
from newsclaims.rulebook import rules_root


def fingerprint(overlays: Iterable[Path] = (), names: Iterable[Path] = (), settings: object = None) -> str:
    """SHA-256 in hexadecimal; the same on every machine for the same rule files.

    Args:
        overlays: folders of the user's own rules.
        names: files of further names.
        settings: anything else that changes the records, by its `repr`.
    """
    seen = hashlib.sha256(f"{SCHEMA} {_version()} {settings!r}".encode())
    for folder in [rules_root(), *overlays]:
        for path in sorted(folder.rglob("*.yaml")):
            _add(seen, path.relative_to(folder).as_posix(), path)
    for path in names:
        _add(seen, "names", path)
    return seen.hexdigest()


def _add(seen: "hashlib._Hash", name: str, path: Path) -> None:
    seen.update(f"\0{name}\0".encode())
    seen.update(hashlib.sha256(path.read_bytes()).digest())


def _version() -> str:
    try:
        return version("newsclaims")
    except PackageNotFoundError:
        return "unknown"
