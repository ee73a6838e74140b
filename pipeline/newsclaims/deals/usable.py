"""What can fill a slot at all: no deal itself, no phrase that means nobody, no use that the payee has for the money."""

from newsclaims.clauses import Chunk
from newsclaims.deals.model import Frame
from newsclaims.deals.places import Filler
from newsclaims.deals.rules import DealRules


def usable(filler: Filler, frame: Frame, rules: DealRules) -> bool:
    """Whether what stands at a place may be a party of the frame, and is not one of it yet."""
    chunk = filler.chunk
    if filler.mention is None and (_says_nothing(chunk, rules) or _is_the_deal(chunk, frame, rules)):
        return False
    if _for_own_use(chunk, frame, rules):
        return False
    taken = [f.chunk for f in (*frame.investors, *frame.targets) if f.mention is None and filler.mention is None]
    return chunk not in taken and (filler.mention is not None or not chunk.bare_money or chunk.stake is not None)


def _for_own_use(chunk: Chunk, frame: Frame, rules: DealRules) -> bool:
    """Whether a round is for a thing of the one who raises it that is no fund: "closed a round for its platform"."""
    own = chunk.prep in rules.uses and chunk.det in rules.possessives and not chunk.named
    return own and frame.rule.type == "funding_round" and not chunk.head_lemma.endswith(tuple(rules.pools))


def _is_the_deal(chunk: Chunk, frame: Frame, rules: DealRules) -> bool:
    """Whether a phrase is the round that somebody leads or joins, the part in it, or a listing that raises the sum."""
    if frame.noun is None and frame.rule.type == "funding_round" and chunk.head_lemma in rules.listings:
        return chunk.owner is None and not chunk.named
    return frame.rule.role != "investor" and not chunk.named and chunk.head_lemma in frame.rule.with_words


def _says_nothing(chunk: Chunk, rules: DealRules) -> bool:
    """Whether a phrase stands for no party whatever it refers to ("in equity", "for the third quarter")."""
    if chunk.last_part in rules.resources and not (chunk.named or chunk.owner):
        return True
    if any(c.named or c.pronoun or c.det or c.owner for c in (chunk, *chunk.conjuncts)):
        return False
    return all(c.head_lemma in rules.void for c in (chunk, *chunk.conjuncts))


def only_which(filler: Filler, frame: Frame) -> bool:
    """Whether a bare name before what is built but tells which or where: "Kolb is building a Texas pump plant"."""
    acts, builds = frame.clause.subject, "self" in frame.rule.target
    if filler.mention is None or filler.chunk is not frame.noun or not builds or acts is None or acts is frame.noun:
        return False
    return acts.head_is_name or acts.pronoun
