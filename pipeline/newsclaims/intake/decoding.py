"""Bytes to text, without a change to its characters: line ends and odd blanks stay as they are."""

import codecs
import logging
import re

from newsclaims.errors import InputError

MAX_BYTES = 20_000_000  # four bytes for each of the characters allowed
_LOG = logging.getLogger(__name__)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL = 0.01
_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP or Office file",
    b"\x1f\x8b": "a gzip file",
    b"{\\rtf": "an RTF file",
}
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(data: bytes, place: str) -> str:
    """The text of some bytes: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252 with a warning.

    Raises:
        InputError: empty, over-long, binary, or in no encoding that is read.
    """
    check_bytes(data, place)
    if data.startswith(_UTF16):
        return _strict(data, "utf-16", place)
    if _looks_binary(data):
        raise InputError(f"{place}: binary data, not text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = _strict(data, "cp1252", place, f"not UTF-8 (byte {error.start})")
        _LOG.warning("%s: not UTF-8 (byte %d), read as Windows-1252", place, error.start)
        return text


def check_bytes(data: bytes, place: str) -> None:
    """Refuse what cannot be an article in any form: nothing, too much, or a known kind of other file.

    Raises:
        InputError: with the reason.
    """
    if not data.strip():
        raise InputError(f"{place}: empty")
    if len(data) > MAX_BYTES:
        raise InputError(f"{place}: more than {MAX_BYTES:,} bytes; put many articles into a .jsonl file or a folder")
    kind = next((name for start, name in _SIGNATURES.items() if data.startswith(start)), None)
    if kind:
        raise InputError(f"{place}: {kind}, not text; convert it to plain text or HTML first")


def without_surrogates(text: str) -> str:
    """The text with each lone surrogate, which no output could carry, as U+FFFD; the length stays the same."""
    return _SURROGATE.sub("\ufffd", text)


def _looks_binary(data: bytes) -> bool:
    return b"\x00" in data or len(_CONTROL.findall(data)) > _MOST_CONTROL * len(data)


def _strict(data: bytes, encoding: str, place: str, before: str = "") -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        also = f"{before}, and not" if before else "not"
        raise InputError(f"{place}: {also} {encoding} (byte {error.start}); save it as UTF-8") from error
