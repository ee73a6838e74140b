"""People who change hands: what is paid for a player is no deal in a company."""

import re

from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk
from newsclaims.deals import Frame, listed

_YOUNG, _OLD = 15, 45  # years at which players are sold
_YEARS = re.compile(r"\d{1,3}")


def trades_people(frame: Frame, reader: PartyReader) -> bool:
    """Whether what is bought or sold is somebody, by his age or what he plays ("sold the 19-year-old Norwegian")."""
    return frame.rule.type == "acquisition" and any(_is_player(f.chunk, reader) for f in frame.targets)


def _is_player(chunk: Chunk, reader: PartyReader) -> bool:
    if listed(chunk.head_lemma, reader.rules.players):
        return True
    words = reader.document.words[chunk.start : chunk.head]
    before = reader.document.text[words[0].start : words[-1].end].lower() if words else ""
    years = _YEARS.search(before)
    if years is None or not chunk.det or not any(a in before for a in reader.rules.aged):
        return False
    thing = reader.rules.projects | reader.rules.generic | reader.rules.units
    told = any(w.tag.startswith("NN") and reader.names.describes(w.lemma.lower()) for w in words)
    described = told or reader.names.describes(chunk.head_lemma) or listed(chunk.head_lemma, thing)
    return _YOUNG <= int(years[0]) <= _OLD and not described
