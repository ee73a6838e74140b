"""Measures extraction against annotated articles, field by field and claim by claim."""

from newsclaims.evaluate.annotated import Annotated, Answer, read_annotated, read_claims
from newsclaims.evaluate.report import difference_lines, parts, score_lines
from newsclaims.evaluate.scoring import Compared, Score, scores

__all__ = [
    "Annotated",
    "Answer",
    "Compared",
    "Score",
    "difference_lines",
    "parts",
    "read_annotated",
    "read_claims",
    "score_lines",
    "scores",
]
