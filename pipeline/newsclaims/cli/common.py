"""What the commands that read articles have in common: their options, and the loop that goes on after a bad input."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newsclaims.article import Article
from newsclaims.cli.lazy import say
from newsclaims.intake import STDIN, Known, read_each
from newsclaims.records import Language

if TYPE_CHECKING:
    from newsclaims.extraction import Extraction, Options

F = TypeVar("F", bound=Callable[..., Any])
_FAILED = 1


@dataclass(frozen=True, slots=True)
class Common:
    """The options --language, --published, --rules and --names."""

    language: Language | None = None
    published: date | None = None
    rules: tuple[Path, ...] = ()
    names: tuple[Path, ...] = ()

    @property
    def known(self) -> Known:
        """What the caller says of all articles."""
        return Known(self.language, self.published)

    def options(self) -> "Options":
        """The same for the extraction; this imports it, and spaCy with it."""
        from newsclaims.extraction import Options

        return Options(rules=self.rules, names=self.names)


def common_options(function: F) -> F:
    """Add the common options to a command; it receives them as one argument, `common`."""

    def wrapped(
        *args: Any,
        language: Any,
        published: datetime | None,
        rules: tuple[Path, ...],
        names: tuple[Path, ...],
        **rest: Any,
    ) -> Any:
        day = published.date() if published else None
        return function(*args, common=Common(language, day, rules, names), **rest)

    wrapped.__name__, wrapped.__doc__ = function.__name__, function.__doc__
    wrapped.__click_params__ = getattr(function, "__click_params__", [])  # type: ignore[attr-defined]
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]


_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_OPTIONS = (
    click.option(
        "--language", type=click.Choice(["de", "en"]), help="Language of the articles; told from the text if not given."
    ),
    click.option("--published", type=_DAY, metavar="DATE", help="Day from which 'last year' counts, as 2026-01-30."),
    click.option(
        "--rules", type=_FOLDER, multiple=True, metavar="DIR", help="Your own rules on top of the packaged ones."
    ),
    click.option("--names", type=_FILE, multiple=True, metavar="FILE", help="Your own list of company names (YAML)."),
)


def paths_or_pipe(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths given, or standard input if there are none and something is piped in.

    Raises:
        click.UsageError: nothing is given and nothing piped in.
    """
    if paths:
        return paths
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("no article given: name files or folders, or pipe one in")
    return (STDIN,)


@dataclass(slots=True)
class Reader:
    """Reads and extracts article after article; what fails is told on standard error and kept as `status`."""

    common: Common
    status: int = 0
    articles: list[Article] = field(default_factory=list)

    def extractions(self, paths: tuple[str, ...]) -> Iterator["Extraction"]:
        """What each readable article gave, in order."""
        for article in self.read(paths):
            found = self._extract(article)
            if found is not None:
                yield found

    def read(self, paths: tuple[str, ...]) -> Iterator[Article]:
        """The readable articles, in order."""
        for article in read_each(paths_or_pipe(paths), self.common.known):
            if isinstance(article, Article):
                yield article
            else:
                self._fail(str(article), article.exit_status)

    def _extract(self, article: Article) -> "Extraction | None":
        from newsclaims.errors import NewsclaimsError
        from newsclaims.extraction import extract_article

        try:
            return extract_article(article, self.common.options())
        except NewsclaimsError:
            raise
        except Exception as error:  # one article must not cost the others
            self._fail(f"{article.id}: failed: {type(error).__name__}: {error}", _FAILED)
            return None

    def _fail(self, message: str, status: int) -> None:
        say(message)
        self.status = max(self.status, status)
