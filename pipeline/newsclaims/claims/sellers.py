"""Who sells in a purchase: no party of its claim, and not what the article is about, however often it is named."""

from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import Frame
from newsclaims.names import FIRMS

_HOLDERS = FIRMS | {"person"}


def sellers(frame: Frame, reader: PartyReader) -> frozenset[str]:
    """Keys of those named as sellers: "verkauft an", "kauft von Kolb", "kauft Kolb … ab", "bought it from Kolb"."""
    clause, verb = frame.clause, frame.clause.verb
    if frame.rule.type != "acquisition" or frame.noun is not None or verb is None or frame.rule.merger:
        return frozenset()
    if _of_itself(frame, reader):
        return frozenset()
    if "subject" in frame.rule.investor:
        active = () if verb.passive else clause.chunks
        told = [c for c in active if c.prep in reader.rules.sold_from or _is_dative(c, frame)]
    else:
        sold = verb.passive or "subject" in frame.rule.target  # "Kolb sold for $5 million"
        told = [clause.subject, *clause.subject.conjuncts] if clause.subject is not None and not sold else []
    return frozenset(reader.named(c.mentions[-1]).key for c in told if c.mentions and c.head_is_name)


def from_holder(frame: Frame, reader: PartyReader) -> bool:
    """Whether a stake is bought from somebody who holds it: "buys a stake from Kolb", "buys Kolb's 30% stake"."""
    if not frame.rule.of_stake:
        return False
    behind = [c for c in frame.clause.chunks if c.prep in reader.rules.sold_from and c.mentions and c.head_is_name]
    owners = [c.owner for c in frame.clause.chunks if c.stake and c.owner is not None and c.owner.mentions]
    return any(reader.named(c.mentions[-1]).kind in _HOLDERS for c in (*behind, *owners))


def apart_from(frame: Frame, reader: PartyReader, sold_by: frozenset[str]) -> frozenset[int]:
    """Who sells, where no name tells what is sold: "Kolb plans to sell it", "the firm Kolb sold" are not about Kolb."""
    subject, verb = frame.clause.subject, frame.clause.verb
    told = any(f.mention is not None or f.chunk.head_is_name or f.chunk.stake for f in frame.targets)
    if not frame.rule.sells or frame.noun is not None or told or _of_itself(frame, reader):
        return frozenset()
    named = frozenset(int(key[1:]) for key in sold_by)
    if subject is None or not subject.pronoun or verb is None or verb.passive:
        return named
    words = reader.document.words
    entity = reader.names.resolve(words[subject.start].start, words[subject.end - 1].end)
    return named if entity is None else named | {entity.index}


def _of_itself(frame: Frame, reader: PartyReader) -> bool:
    """Whether what is sold is who sells: "Kolb agreed to sell itself to Arden"."""
    pronouns, words = syntax_rules(reader.document.book).emphatic, reader.document.words
    return any(words[f.chunk.head].lower in pronouns for f in frame.targets if f.mention is None)


def _is_dative(chunk: Chunk, frame: Frame) -> bool:
    """Whether it is one by its article, or as a bare name before what is bought: "kauft Kolb die Sparte ab"."""
    if chunk.prep or chunk.attached_to or chunk is frame.clause.subject:
        return False
    bare = chunk.named and not chunk.cases and any(t.chunk.start == chunk.end and t.chunk.cases for t in frame.targets)
    return bare or ("dat" in chunk.cases and "acc" not in chunk.cases)
