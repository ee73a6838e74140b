"""On what a deal hangs: conditional clauses and phrases, and statements of what must still happen."""

from newsclaims.clauses.rules import syntax_rules
from newsclaims.conditions.checks import check_rules
from newsclaims.conditions.finding import Reader
from newsclaims.conditions.model import Condition
from newsclaims.conditions.rules import condition_tables
from newsclaims.text import Document, Sentence

__all__ = ["Condition", "check_rules", "find_conditions"]

_LONGEST = 250  # words; what is longer is a table or no prose at all


def find_conditions(document: Document) -> list[Condition]:
    """Every condition of the document, in the order of the text; which deal it belongs to is told later."""
    tables, classes = condition_tables(document.book), syntax_rules(document.book).classes
    body = any(not s.heading for s in document.sentences)
    return [c for s in document.sentences if _readable(s, body=body) for c in Reader(s, tables, classes).read()]


def _readable(sentence: Sentence, *, body: bool) -> bool:
    """A headline's conditions are read only where it stands alone; the body tells them in full."""
    return not (sentence.heading and body) and len(sentence.words) <= _LONGEST
