"""What a file, a stream or a feed entry holds before it is an `Article`, and what the caller knows about it."""

from dataclasses import dataclass
from datetime import date

from newsclaims.article import Article, text_hash
from newsclaims.errors import InputError, LanguageError
from newsclaims.language import detect_language, language_code
from newsclaims.records import Language

MAX_CHARACTERS = 5_000_000
ID_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Known:
    """What the caller knows of all articles read; what is given takes the place of what an article says."""

    language: Language | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article as found. `place` says where, for messages; `language` is a tag or name in the input's own words."""

    place: str
    text: str
    id: str | None = None
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: date | None = None
    language: str | None = None

    def article(self, known: Known) -> Article:
        """The finished article; without an id of its own, it goes by the start of its text's hash.

        Raises:
            InputError: the text is empty or over-long.
            LanguageError: it is neither German nor English, or too short to tell.
        """
        if not self.text.strip():
            raise InputError(f"{self.place}: no text in it")
        if len(self.text) > MAX_CHARACTERS:
            raise InputError(
                f"{self.place}: {len(self.text):,} characters of text, more than the {MAX_CHARACTERS:,} read at once"
            )
        return Article(
            id=self.id or text_hash(self.text)[:ID_LENGTH], text=self.text, language=known.language or self._language(),
            title=self.title, url=self.url, outlet=self.outlet, published=known.published or self.published,
        )  # fmt: skip

    def _language(self) -> Language:
        try:
            return language_code(self.language) if self.language else detect_language(self.text)
        except LanguageError as error:
            raise LanguageError(f"{self.place}: {error}") from error


def with_title(title: str | None, body: str) -> str:
    """Title, blank line and body, or the body alone if it begins with the title already."""
    if not title or body.lstrip().startswith(title.strip()):
        return body
    return f"{title.strip()}\n\n{body}"
