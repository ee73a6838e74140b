"""An input cut into pieces that can each be read apart, in any process: a file, or one entry of a feed."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from newsclaims.article import Article
from newsclaims.errors import InputError
from newsclaims.intake import reading
from newsclaims.intake.decoding import MAX_BYTES, decode
from newsclaims.intake.feed import _LISTS, Entry, parse_json, read_entry
from newsclaims.intake.incoming import Incoming, Known
from newsclaims.rulebook import short_path

Skip = Callable[[Path], bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """One article still unread: a file (`path`) or a JSON entry of a feed (`data`).

    `name` is the id of an article that brings none of its own; None stands for the start of its text's hash.
    `place` says where it stands, for messages; `size` is in bytes, `key` is the SHA-256 of its content.
    """

    name: str | None
    place: str
    size: int
    key: str
    path: Path | None = None
    data: bytes | None = field(default=None, repr=False)


def pieces(path: Path, skip: Skip = lambda _: False) -> Iterator[Piece]:
    """The pieces of a file, or of a folder and those below it sorted by path, but for the files to `skip`."""
    if not path.is_dir():
        yield from _of_file(path, path.stem)
        return
    for file in folder_files(path, skip):
        yield from _of_file(file, file.relative_to(path).with_suffix("").as_posix())


def folder_files(folder: Path, skip: Skip = lambda _: False) -> list[Path]:
    """The files of a folder and those below it that can hold articles, sorted by path."""
    return [p for p in sorted(reading._below(folder)) if _is_article(p) and not skip(p)]


def stream_pieces(stream: BinaryIO) -> Iterator[Piece]:
    """The entries of a stream, each as soon as its line is there; one that is a single JSON value is read whole."""
    lines = _numbered(stream)
    for number, line in lines:
        if line.strip():
            if line.strip() in (b"{", b"[") or line.lstrip().startswith(b"["):
                yield from _of_value(line + stream.read(MAX_BYTES + 1), "standard input", None)
                return
            yield _entry(line, f"standard input:{number}", None)
            break
    yield from (_entry(line, f"standard input:{number}", None) for number, line in lines if line.strip())


def read_piece(piece: Piece, known: Known = Known()) -> Article:
    """The article of a piece.

    Raises:
        InputError: it cannot be read.
        MissingExtraError: a page needs the extra "html".
    """
    if piece.path is not None:
        return _single(reading._file(piece.path, piece.name or piece.path.stem), piece).article(known)
    found = read_entry(_value(piece), piece.place)
    if isinstance(found, InputError):
        raise found
    article = found.article(known)
    return article if found.id or not piece.name else article.model_copy(update={"id": piece.name})


def piece_id(piece: Piece) -> str:
    """The id of an article that could not be read: its own where it can be told, else its name or place."""
    value = _quietly(piece) if piece.data is not None else None
    own = next((value[n] for n in _ID_NAMES if value.get(n)), None) if isinstance(value, dict) else None
    return str(own) if isinstance(own, str | int) else piece.name or piece.place


_ID_NAMES: tuple[str, ...] = tuple(Entry.model_fields["id"].validation_alias.choices)  # type: ignore[union-attr, arg-type]


def _quietly(piece: Piece) -> Any:
    try:
        return _value(piece)
    except InputError:
        return None


def _value(piece: Piece) -> Any:
    return parse_json(decode(piece.data or b"", piece.place), piece.place)


def _single(found: Iterable[reading.Found], piece: Piece) -> Incoming:
    first = next(iter(found), None)
    if isinstance(first, Incoming):
        return first
    raise first or InputError(f"{piece.place}: no article in it")


def _is_article(path: Path) -> bool:
    return path.suffix.lower() in reading._READ and not reading._is_card(path)


def _of_file(path: Path, name: str) -> Iterator[Piece]:
    ending = path.suffix.lower()
    try:
        if ending in reading._LINES:
            yield from _of_lines(path, name)
        elif ending == ".json" or ending not in reading._READ:
            yield from _of_json(path, name)
        else:
            yield _file(path, name, path.read_bytes())
    except OSError as error:
        yield _file(path, name, f"{error.strerror}".encode())


def _file(path: Path, name: str, data: bytes) -> Piece:
    card = path.with_suffix(".json")
    seen = hashlib.sha256(data)
    if path != card and card.is_file():
        seen.update(b"\0" + card.read_bytes())
    return Piece(name, short_path(path), len(data), seen.hexdigest(), path=path)


def _of_json(path: Path, name: str) -> Iterator[Piece]:
    data = path.read_bytes()
    split = list(_of_value(data, short_path(path), name)) if data.lstrip()[:1] in (b"{", b"[") else []
    yield from split if len(split) > 1 else [_file(path, name, data)]


def _of_value(data: bytes, place: str, name: str | None) -> Iterator[Piece]:
    """The entries of a JSON text; the text as a whole where it is none, so that reading it tells why."""
    try:
        items = _items(parse_json(decode(data, place), place))
    except InputError:
        lines = data.splitlines()
        items = None
        if len(lines) > 1 and lines[0].startswith(b"{") and lines[0].rstrip().endswith(b"}"):
            yield from (_entry(x, f"{place}:{n}", name and f"{name}:{n}") for n, x in enumerate(lines, 1) if x.strip())
            return
    if items is None:
        yield _entry(data, place, name)
        return
    for number, item in enumerate(items, 1):
        text = json.dumps(item, ensure_ascii=True).encode()
        yield _entry(text, f"{place}: article {number}", name if number == 1 else name and f"{name}:{number}")


def _items(value: Any) -> list[Any] | None:
    if isinstance(value, dict):
        value = next((value[k] for k in _LISTS if isinstance(value.get(k), list)), None)
    return value if isinstance(value, list) else None


def _of_lines(path: Path, name: str) -> Iterator[Piece]:
    place, empty = short_path(path), True
    with path.open("rb") as file:
        for number, line in _numbered(file):
            if line.strip():
                empty = False
                yield _entry(line, f"{place}:{number}", f"{name}:{number}")
    if empty:
        yield _entry(b"", place, name)


def _entry(line: bytes, place: str, name: str | None) -> Piece:
    return Piece(name, place, len(line), hashlib.sha256(line.strip()).hexdigest(), data=line)


def _numbered(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines from 1 on; of one that is too long for an article, only as much as shows that it is."""
    number = 0
    while line := file.readline(MAX_BYTES + 1):
        number += 1
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = file.readline(MAX_BYTES + 1)
        yield number, line
