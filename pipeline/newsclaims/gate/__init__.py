"""Decides what goes on to the slower stages: which articles, and which of their sentences."""

from newsclaims.gate.articles import relevant
from newsclaims.gate.sentences import Promise, confirmed, promises

__all__ = ["Promise", "confirmed", "promises", "relevant"]
