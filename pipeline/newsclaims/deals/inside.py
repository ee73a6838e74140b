"""Where a name stands within a noun's own phrase."""

from newsclaims.clauses import Chunk
from newsclaims.names import Mention


def inside_head(mention: Mention, noun: Chunk) -> bool:
    """Whether the name is a part of the head's own token, as in "OpenAI-Beteiligung"."""
    return noun.head_span[0] <= mention.start and mention.end < noun.head_span[1]


def before_head(mention: Mention, noun: Chunk) -> bool:
    """Whether the name stands right before the head ("the Beltrix bid"); a genitive -s would leave a gap of its own."""
    return mention.end + 1 == noun.head_span[0]


def apposed(mention: Mention, noun: Chunk, *, genitive: bool) -> bool:
    """Whether the name is the head or stands bare before it, so does not own it; a final s may be a genitive."""
    own_genitive = genitive and mention.text.endswith(("s", "x", "z"))
    return noun.head_span[0] <= mention.start or (before_head(mention, noun) and not own_genitive)
