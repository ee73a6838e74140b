"""Annotated articles as they are read, and claims as they are compared: names and wordings without places."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from newsclaims.article import Article
from newsclaims.errors import InputError
from newsclaims.records import Claim, ClaimType, Language, Status
from newsclaims.rulebook import short_path


class Figure(BaseModel):
    """An interval of money or percent."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    min: float | None = None
    max: float | None = None
    currency: str | None = None
    approx: bool = False
    alt: "Figure | None" = None


class Answer(BaseModel):
    """A claim, annotated or extracted, reduced to what is compared."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: ClaimType
    investors: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    amount: Figure | None = None
    stake: Figure | None = None
    sources: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    status: Status
    evidence: tuple[str, ...] = ()

    @field_validator("investors", "targets", "sources", "conditions", "evidence", mode="before")
    @classmethod
    def _bare(cls, items: Any) -> Any:
        """Records have objects with a name or a text where annotations have bare strings."""
        return [i.get("name") or i.get("text") if isinstance(i, dict) else i for i in items or ()]

    @field_validator("amount", "stake")
    @classmethod
    def _told(cls, figure: Figure | None) -> Figure | None:
        return None if figure is None or (figure.min is None and figure.max is None) else figure

    @classmethod
    def of(cls, claim: Claim) -> Self:
        """What is compared of an extracted claim."""
        return cls.model_validate(claim.model_dump(mode="json"))


class _Sheet(BaseModel):
    """The file beside an article, or one entry of a list of annotations."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    doc: str
    language: Language
    published: date | None = None
    text: str | None = None
    claims: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and the claims that a careful reader found in it."""

    article: Article
    claims: tuple[Answer, ...]


def read_annotated(path: Path) -> Iterator[Annotated]:
    """The annotated articles of a folder (NAME.txt beside NAME.json, at any depth, by path) or of a JSON list.

    A list's articles stand in its entries' `text`, or in the folder of the list's own name: dev.json, dev/NAME.txt.

    Raises:
        InputError: a file is missing or not in this form; says which and where in it.
    """
    sheets = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    read = False
    for sheet in sheets:
        for annotated in _annotated(sheet, in_folder=path.is_dir()):
            read = True
            yield annotated
    if not read:
        raise InputError(f"{short_path(path)}: no annotated article (NAME.json beside NAME.txt)")


def _annotated(path: Path, *, in_folder: bool) -> Iterator[Annotated]:
    beside = path.with_suffix(".txt")
    if in_folder and not beside.is_file():
        return
    entries = _load(path)
    for entry in [entries] if isinstance(entries, dict) else entries:
        sheet = _sheet(entry, path)
        text = (
            sheet.text
            if sheet.text is not None
            else _text(beside if isinstance(entries, dict) else _in_list(path, sheet))
        )
        article = Article(id=sheet.doc, text=text, language=sheet.language, published=sheet.published)
        yield Annotated(article, sheet.claims)


def _in_list(path: Path, sheet: _Sheet) -> Path:
    return path.with_suffix("") / f"{sheet.doc}.txt"


def _sheet(entry: Any, path: Path) -> _Sheet:
    try:
        return _Sheet.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        name = entry.get("doc", "") if isinstance(entry, dict) else ""
        place = ".".join(map(str, first["loc"]))
        raise InputError(f"{short_path(path)}: {name} {place}: {first['msg']}") from error


def _load(path: Path) -> Any:
    try:
        return json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise InputError(f"{short_path(path)}: not JSON: {error.msg} at line {error.lineno}") from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{short_path(path)}: {error}") from error


def read_claims(path: Path) -> dict[str, list[Answer]]:
    """Extracted claims by article id, from the JSON or JSON Lines that `newsclaims extract` writes.

    Raises:
        InputError: not in that form.
    """
    text = _text(path)
    try:
        records = (
            json.loads(text)
            if text.lstrip().startswith("[")
            else [json.loads(s) for s in text.splitlines() if s.strip()]
        )
        return _by_article(records)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{short_path(path)}: not claim records: {' '.join(str(error).split())}") from error


def _by_article(records: Iterable[dict[str, Any]]) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {}
    for record in records:
        found.setdefault(record["article"]["id"], []).append(Answer.model_validate(record))
    return found
