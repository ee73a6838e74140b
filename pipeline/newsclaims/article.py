"""The article as it goes in: its text as extracted, and what is known about where it came from."""

import hashlib
from datetime import date

from pydantic import Field

from newsclaims.records import ArticleRef, Language, Record


class Article(Record):
    """One article. `text` holds the title too, if it has one, as its first line; all offsets count in `text`.

    `id` is the path relative to the folder read, without ending, or the `id` of a JSON article, or the start of the
    text's hash.
    """

    id: str
    text: str = Field(repr=False)
    language: Language
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: date | None = None

    @property
    def sha256(self) -> str:
        """Hash of the text in UTF-8 (lone surrogates kept), in hexadecimal."""
        return text_hash(self.text)

    def reference(self) -> ArticleRef:
        """What a claim says about the article that it was read in."""
        return ArticleRef(
            id=self.id,
            title=self.title,
            url=self.url,
            outlet=self.outlet,
            language=self.language,
            sha256=self.sha256,
            published=self.published.isoformat() if self.published else None,
        )


def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
