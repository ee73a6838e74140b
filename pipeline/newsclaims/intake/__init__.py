"""Intake: plain text, HTML and JSON, from files, folders and streams, to `Article` records."""

from newsclaims.intake.incoming import MAX_CHARACTERS, Known
from newsclaims.intake.reading import STDIN, read_articles, read_each

__all__ = ["MAX_CHARACTERS", "STDIN", "Known", "read_articles", "read_each"]
