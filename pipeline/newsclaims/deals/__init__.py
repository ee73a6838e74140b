"""The heart: which predicates of a sentence tell a deal, who fills their slots, which sum is theirs, how firm it is."""

from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals.cues import status_rules
from newsclaims.deals.frames import find_frames
from newsclaims.deals.gapping import gapped_frames
from newsclaims.deals.joining import compatible, join_frames, name_offered, share_status, share_valuations
from newsclaims.deals.listings import without_payers_listings
from newsclaims.deals.model import Basis, Frame
from newsclaims.deals.phrases import jointly
from newsclaims.deals.places import Filler
from newsclaims.deals.rules import DealRules, deal_rules
from newsclaims.deals.sizes import tells_size
from newsclaims.deals.slots import is_crowd
from newsclaims.deals.status import set_status
from newsclaims.deals.sums import assign_sums, may_be_told, take_from_kicker
from newsclaims.deals.supposed import is_condition, supposed
from newsclaims.deals.valency import DealRule
from newsclaims.rulebook import Rulebook, listed

__all__ = [
    "Basis",
    "DealRule",
    "DealRules",
    "Filler",
    "Frame",
    "compatible",
    "deal_rules",
    "frames_of",
    "is_crowd",
    "jointly",
    "listed",
    "may_be_told",
    "status_rules",
    "tells_size",
]


def frames_of(syntax: Syntax, book: Rulebook) -> tuple[list[Frame], list[Chunk]]:
    """The deal frames of one sentence, and the sums' phrases that belong to none of them."""
    rules = deal_rules(book)
    frames = find_frames(syntax, rules, syntax_rules(book))
    left = assign_sums(frames, syntax, rules)
    frames += gapped_frames(frames, syntax, rules)
    take_from_kicker(frames, left, syntax)
    endings = [f for f in frames if f.rule.ends and not supposed(f, syntax, status_rules(book))]
    cues = status_rules(book)
    told = [f for f in frames if not (f.rule.ends or is_condition(f, syntax, cues))]
    joined = join_frames(without_payers_listings(told), syntax, rules.backward, rules.aftermath)
    name_offered(joined)
    share_valuations(joined)
    for frame in joined:
        set_status(frame, syntax, status_rules(book))
    share_status(joined)
    return joined + endings, left
