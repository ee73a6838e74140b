"""Reads claims from JSON Lines or a JSON array; a bad line costs that line and no more."""

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from newsclaims.errors import InputError
from newsclaims.reconcile.facts import Fact, fact
from newsclaims.records import ArticleRef, Claim

STDIN = "-"
_BLANK = b" \t\r\n"


def read_facts(names: tuple[str, ...]) -> Iterator[Fact | InputError]:
    """The claims of all files in their small form, with an error for each line that is none; "-" is standard input.

    Raises:
        InputError: a file cannot be opened.
    """
    articles: dict[ArticleRef, ArticleRef] = {}
    for name in names:
        for place, found in _read(name):
            try:
                yield found if isinstance(found, InputError) else fact(_claim(found), articles)
            except ValidationError as error:
                yield InputError(f"{place}: not a claim: {_first_fault(error)}")


def _read(name: str) -> Iterator[tuple[str, bytes | dict[str, object] | InputError]]:
    try:
        with _opened(name) as file:
            first, ahead = _first_line(file)
            if ahead.lstrip(_BLANK).startswith(b"["):
                yield from _array(name, ahead + file.read(), first)
                return
            for number, line in enumerate(_with(ahead, file), first):
                if line.strip(_BLANK):
                    yield f"{name}:{number}", line.removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror or error}") from error


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb")


def _first_line(file: BinaryIO) -> tuple[int, bytes]:
    """The first line that is not blank, and its number."""
    number = 0
    for line in file:
        number += 1
        if line.strip(_BLANK):
            return number, line.removeprefix(b"\xef\xbb\xbf")
    return max(number, 1), b""


def _with(line: bytes, file: BinaryIO) -> Iterator[bytes]:
    yield line
    yield from file


def _array(name: str, data: bytes, first: int) -> Iterator[tuple[str, dict[str, object] | InputError]]:
    """The elements of an array, each with the line on which it starts; reading ends where the JSON does not parse."""
    decoder = json.JSONDecoder()
    line, counted = first, 0
    try:
        text = data.decode()
        at = _past(text, text.index("[") + 1, " \t\r\n")
        while text[at : at + 1] not in {"]", ""}:
            line, counted = line + text.count("\n", counted, at), at
            element, at = decoder.raw_decode(text, at)
            yield f"{name}:{line}", element
            at = _past(text, at, " \t\r\n,")
        if not text[at:]:
            yield name, InputError(f"{name}:{line}: the array has no end")
    except UnicodeDecodeError as error:
        yield name, InputError(f"{name}: not UTF-8: {error.reason} at byte {error.start}")
    except json.JSONDecodeError as error:
        yield name, InputError(f"{name}:{first - 1 + error.lineno}: not valid JSON: {error.msg}; the rest is not read")


def _past(text: str, at: int, skipped: str) -> int:
    while at < len(text) and text[at] in skipped:
        at += 1
    return at


def _claim(found: bytes | dict[str, object]) -> Claim:
    return Claim.model_validate_json(found) if isinstance(found, bytes) else Claim.model_validate(found)


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False)[0]
    where = ".".join(map(str, fault["loc"]))
    more = error.error_count() - 1
    return f"{where + ': ' if where else ''}{fault['msg']}" + (f" (and {more} more)" if more else "")
