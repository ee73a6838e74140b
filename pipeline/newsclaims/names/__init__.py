"""Names: who and what a document speaks of, where it names them, and whom its descriptions and pronouns mean."""

from newsclaims.names.checks import check_rules
from newsclaims.names.model import FIRMS, MAYBE_FIRMS, Entity, Mention
from newsclaims.names.names import Names, find_names

__all__ = ["FIRMS", "MAYBE_FIRMS", "Entity", "Mention", "Names", "check_rules", "find_names"]
