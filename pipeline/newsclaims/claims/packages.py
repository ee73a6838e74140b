"""Whose aid it is by the package that it is part of: "a $5 million grant that is part of the Kolb package"."""

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.deals import Frame, listed
from newsclaims.names import FIRMS

_GIVEN = frozenset({"grant", "loan"})
_NEAR = 4  # words from the noun to the one for a part: ", which is"


def in_package(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm by which a package is called that the noun's sum is a part of."""
    noun, rules = frame.noun, reader.rules
    if noun is None or frame.rule.type not in _GIVEN:
        return []
    for chunk in reader.syntax.chunks:
        part = chunk.attached_to
        if part is None or not chunk.named or chunk.head_is_name or chunk.start < noun.end:
            continue
        behind = 0 <= part.start - noun.end <= _NEAR and listed(part.head_lemma, rules.transparent) and not part.prep
        party = reader.named(chunk.mentions[-1])
        if behind and party.kind in FIRMS and party.entity not in known:
            return [party]
    return []
