"""Reads articles from files, folders and streams, one at a time; one that cannot be read does not stop the others."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsclaims.article import Article
from newsclaims.errors import InputError, MissingExtraError
from newsclaims.intake.decoding import MAX_BYTES, decode
from newsclaims.intake.feed import Entry, parse_date, parse_json, read_entry, read_json
from newsclaims.intake.incoming import Incoming, Known
from newsclaims.intake.page import looks_like_page, read_page
from newsclaims.intake.plain import read_plain
from newsclaims.rulebook import short_path

STDIN = "-"
_PAGES = frozenset((".html", ".htm", ".xhtml"))
_LINES = frozenset((".jsonl", ".ndjson"))
_READ = frozenset((".txt", ".md", ".text", ".json")) | _PAGES | _LINES
_SNIFFED = 2_000
_JSON = re.compile(r"\s*(?:\[\s*)?\{\s*\"")

Found = Incoming | InputError | MissingExtraError


def read_articles(path: str | Path, known: Known = Known()) -> Iterator[Article]:
    """The articles of a file, a folder (with those below it, sorted by path) or "-", standard input.

    Raises:
        InputError: at the first that cannot be read; `read_each` goes on instead.
        MissingExtraError: a page needs the extra "html".
    """
    for article in read_each([path], known):
        if not isinstance(article, Article):
            raise article
        yield article


def read_each(
    paths: Iterable[str | Path], known: Known = Known()
) -> Iterator[Article | InputError | MissingExtraError]:
    """The articles of files, folders and "-", in order; what cannot be read comes out as its error, in its place."""
    for path in paths:
        for found in _guarded(_found(path)):
            yield _finished(found, known)


def _guarded(found: Iterator[Found]) -> Iterator[Found]:
    try:
        yield from found
    except (InputError, MissingExtraError) as error:
        yield error


def _finished(found: Found, known: Known) -> Article | InputError | MissingExtraError:
    if not isinstance(found, Incoming):
        return found
    try:
        return found.article(known)
    except InputError as error:
        return error


def _found(path: str | Path) -> Iterator[Found]:
    if str(path) == STDIN:
        yield from _stream()
    elif Path(path).is_dir():
        yield from _folder(Path(path))
    else:
        yield from _file(Path(path), Path(path).stem)


def _stream() -> Iterator[Found]:
    place = "standard input"
    yield from _sniffed(sys.stdin.buffer.read(MAX_BYTES + 1), place, name=None)


def _folder(folder: Path) -> Iterator[Found]:
    paths = sorted(p for p in _below(folder) if p.suffix.lower() in _READ and not _is_card(p))
    if not paths:
        yield InputError(f"{short_path(folder)}: no article in this folder (looked for {', '.join(sorted(_READ))})")
    for path in paths:
        yield from _guarded(_file(path, path.relative_to(folder).with_suffix("").as_posix()))


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".")]
        yield from (Path(root, name) for name in files if not name.startswith("."))


def _file(path: Path, name: str) -> Iterator[Found]:
    place, ending = short_path(path), path.suffix.lower()
    if ending in _LINES:
        yield from _lines(path, place, name)
        return
    data = _bytes(path, place)
    if ending in _PAGES:
        yield replace(read_page(data, place), id=name)
    elif ending in _READ - {".json"}:
        yield _with_card(replace(read_plain(decode(data, place), place), id=name), path)
    else:
        yield from _sniffed(data, place, name if path.is_file() else None)


def _bytes(path: Path, place: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"{place}: {error.strerror or error}") from error


def _sniffed(data: bytes, place: str, name: str | None) -> Iterator[Found]:
    """Articles of bytes whose form the beginning tells: JSON, JSON Lines, a page, else plain text."""
    if looks_like_page(data[:_SNIFFED].decode("utf-8-sig", "replace")):
        yield replace(read_page(data, place), id=name)
        return
    text = decode(data, place)
    if place.lower().endswith(".json") or _JSON.match(text):
        yield from _json(text, place, name)
    else:
        yield replace(read_plain(text, place), id=name)


def _json(text: str, place: str, name: str | None) -> Iterator[Found]:
    first, _, rest = text.strip().partition("\n")
    if rest and first.startswith("{") and first.rstrip().endswith("}"):
        yield from _parsed_lines(enumerate(text.splitlines(), 1), place, name)
    else:
        yield from _named(read_json(text, place), name)


def _named(found: Iterator[Incoming | InputError], name: str | None) -> Iterator[Found]:
    """Gives those without an id the file's name, and from the second on a number too."""
    for number, item in enumerate(found, 1):
        yield _or_named(item, name if number == 1 or name is None else f"{name}:{number}")


def _or_named(found: Incoming | InputError, name: str | None) -> Incoming | InputError:
    return replace(found, id=name) if isinstance(found, Incoming) and found.id is None else found


def _lines(path: Path, place: str, name: str) -> Iterator[Found]:
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            yield from _parsed_lines(enumerate(file, 1), place, name)
    except OSError as error:
        raise InputError(f"{place}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{place}: not UTF-8 (byte {error.start}); save it as UTF-8") from error


def _parsed_lines(lines: Iterable[tuple[int, str]], place: str, name: str | None) -> Iterator[Found]:
    empty = True
    for number, line in lines:
        if line.strip():
            empty = False
            found = _line(line, f"{place}:{number}")
            yield _or_named(found, f"{name}:{number}" if name else None)
    if empty:
        yield InputError(f"{place}: empty")


def _line(line: str, place: str) -> Incoming | InputError:
    try:
        return read_entry(parse_json(line, place), place)
    except InputError as error:
        return error


def _is_card(path: Path) -> bool:
    return path.suffix.lower() == ".json" and path.with_suffix(".txt").is_file()


def _with_card(article: Incoming, path: Path) -> Incoming:
    """The article with what NAME.json beside NAME.txt says of its title, date, outlet, address and language."""
    card = _card(path.with_suffix(".json"))
    if card is None:
        return article
    return replace(
        article, title=article.title or card.title, url=card.url, outlet=card.outlet, language=card.language,
        published=parse_date(card.published, short_path(path.with_suffix(".json"))),
    )  # fmt: skip


def _card(path: Path) -> Entry | None:
    if not path.is_file():
        return None
    value: Any = parse_json(decode(_bytes(path, short_path(path)), short_path(path)), short_path(path))
    return Entry.model_validate(value) if isinstance(value, dict) else None
