"""What is done to one piece: read it, extract, write its records as JSON. Only what ends the run is raised."""

import traceback
from collections.abc import Iterable
from pathlib import Path

from newsclaims.article import Article
from newsclaims.batch.model import Failure, Outcome, Task
from newsclaims.errors import NewsclaimsError, RuleError
from newsclaims.intake.pieces import Piece, piece_id, read_piece
from newsclaims.records import Claim


def prepare(task: Task) -> None:
    """Load what extraction needs, so that a fault in it ends the run and not each article."""
    if task.extractor is None:
        import newsclaims.extraction  # noqa: F401


def work(piece: Piece, task: Task) -> Outcome:
    """The outcome of a piece; what is wrong with it becomes its failure.

    Raises:
        RuleError: a rule file is wrong, so that no article can be read.
    """
    try:
        return extract_records(read_piece(piece, task.known), task)
    except RuleError:
        raise
    except Exception as error:  # noqa: BLE001, RUF100 - one article must not end the run
        return failed(piece, error)


def extract_records(article: Article, task: Task) -> Outcome:
    """The records of an article as JSON texts, in the order of its text."""
    if task.extractor is not None:
        claims = task.extractor(article, task.options).claims
    else:
        from newsclaims.extraction import Options, extract_article

        options = task.options or Options(rules=task.rules, names=task.names)
        claims = extract_article(article, options, reasons=False).claims
    return Outcome(article.id, tuple(to_json(claims)))


def to_json(claims: Iterable[Claim]) -> Iterable[str]:
    """Each claim as one line of JSON, without its end."""
    return (claim.model_dump_json(by_alias=True) for claim in claims)


def failed(piece: Piece, error: Exception) -> Outcome:
    """The failure that an error means."""
    return Outcome(article_id := piece_id(piece), failure=failure_of(article_id, piece.place, error))


def failure_of(article_id: str, place: str, error: Exception) -> Failure:
    """A reason in words; for an error that newsclaims does not raise on purpose, also where it came from."""
    if isinstance(error, NewsclaimsError | TimeoutError):
        return Failure(article_id, place, type(error).__name__, str(error).removeprefix(f"{place}: "))
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Failure(article_id, place, "InternalError", reason[:500], _last_place(error))


def _last_place(error: Exception) -> str | None:
    frames = traceback.extract_tb(error.__traceback__)
    inside = [f for f in frames if "newsclaims" in Path(f.filename).parts] or frames
    if not inside:
        return None
    return f"{'/'.join(Path(inside[-1].filename).parts[-2:])}:{inside[-1].lineno}"
