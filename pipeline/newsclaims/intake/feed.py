"""Articles as JSON: an object, a list of them, or a feed's list inside an object, by the field names that feeds use."""

import json
import logging
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError, field_validator

from newsclaims.errors import InputError
from newsclaims.intake.decoding import without_surrogates
from newsclaims.intake.incoming import Incoming, with_title
from newsclaims.intake.page import without_tags

_LOG = logging.getLogger(__name__)
_LISTS = ("articles", "items", "entries", "results", "docs")


def _any_of(*names: str) -> Any:
    return Field(default=None, validation_alias=AliasChoices(*names))


class Entry(BaseModel):
    """One article of a feed, in whichever of the usual field names it comes; unknown fields are passed over."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: str | None = _any_of("id", "guid", "uuid", "doc")
    title: str | None = _any_of("title", "headline", "name")
    text: str | None = _any_of(
        "text", "body", "content", "content_text", "articleBody", "fulltext", "full_text", "content_html"
    )
    url: str | None = _any_of("url", "link", "href", "permalink", "canonical_url")
    outlet: str | None = _any_of("outlet", "source", "publisher", "site", "sitename", "site_name", "source_name")
    published: str | None = _any_of(
        "published",
        "date",
        "pubDate",
        "pubdate",
        "published_at",
        "publishedAt",
        "date_published",
        "datePublished",
        "publication_date",
    )
    language: str | None = _any_of("language", "lang", "inLanguage", "locale")

    @field_validator("*", mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        """Objects such as {"name": "Reuters"} or [{"value": "<p>…"}] stand for the text that they hold."""
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = next((value[k] for k in ("name", "title", "value", "rendered", "text", "href") if k in value), None)
        return without_surrogates(value) if isinstance(value, str) else value or None


def parse_json(text: str, place: str) -> Any:
    """The value of a JSON text.

    Raises:
        InputError: not JSON; with line and column.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{place}: not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{place}: not JSON that can be read: {error}") from error


def read_json(text: str, place: str) -> Iterator[Incoming | InputError]:
    """The articles of a JSON text, one by one; an entry that cannot be read comes out as its error.

    Raises:
        InputError: not JSON.
    """
    value = parse_json(text, place)
    if isinstance(value, dict):
        value = next((value[k] for k in _LISTS if isinstance(value.get(k), list)), value)
    if not isinstance(value, list):
        yield read_entry(value, place)
        return
    if not value:
        yield InputError(f"{place}: no article in it")
    for number, item in enumerate(value, 1):
        yield read_entry(item, f"{place}: article {number}")


def read_entry(value: Any, place: str) -> Incoming | InputError:
    """One article from a JSON object, or why it cannot be read."""
    if not isinstance(value, dict):
        return InputError(f"{place}: an article must be a JSON object, this is {type(value).__name__}")
    try:
        entry = Entry.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        return InputError(f"{place}: {'.'.join(map(str, first['loc']))}: {first['msg']}")
    if not entry.text:
        return InputError(f"{place}: no text in it (looked for text, body, content)")
    text = with_title(entry.title, without_tags(entry.text))
    return Incoming(
        place, text, id=entry.id, title=entry.title, url=entry.url, outlet=entry.outlet,
        published=parse_date(entry.published, place), language=entry.language,
    )  # fmt: skip


def parse_date(text: str | None, place: str) -> date | None:
    """The day of an ISO 8601, RFC 822 or German date; None with a warning for any other, for a day is never guessed."""
    if not text:
        return None
    for parse in (datetime.fromisoformat, parsedate_to_datetime, _german_date):
        try:
            return parse(text.strip()).date()
        except (ValueError, TypeError):
            continue
    _LOG.warning("%s: date %r not understood, left out", place, text)
    return None


def _german_date(text: str) -> datetime:
    return datetime.strptime(text, "%d.%m.%Y")
