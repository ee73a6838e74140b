"""What keeps a deal from taking its target from other sentences."""

from collections.abc import Sequence

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.pools import fills_pool
from newsclaims.clauses import Chunk, Syntax
from newsclaims.deals import DealRules, Frame, is_crowd, listed

_NAMING = frozenset({"NE", "NP0"})


def closed(frame: Frame, investors: Sequence[PartyRef], reader: PartyReader, syntax: Syntax) -> bool:
    """Whether the wording tells that no company told elsewhere is what the money goes to."""
    market = not investors and _paid_by_crowd(frame, syntax, reader.rules)
    return (
        _raised_by_several(frame, syntax, reader)
        or _raised_in_state(frame, reader)
        or _lent_at_large(frame, syntax)
        or _buys_person(frame, reader)
        or _leaves_open(frame, syntax)
        or _bears(frame, syntax, reader.rules)
        or _floats_other(frame, syntax)
        or fills_pool(frame, reader.rules)
        or any(f.mention is None and listed(f.chunk.last_part, reader.rules.sectors) for f in frame.targets)
        or (not reader.points_back and (market or _names_thing(frame, syntax, reader.rules)))
    )


def _buys_person(frame: Frame, reader: PartyReader) -> bool:
    """Whether whoever is sold is a person, as players are ("the sale of Ida Kolb to Ulm for €5m")."""
    sold = [f.chunk for f in frame.targets if f.mention is None and f.chunk.named]
    people = [c for c in sold if reader.names.entity_of(c.mentions[-1]).kind == "person" and c.head_is_name]
    return frame.rule.type == "acquisition" and bool(people) and not any(c.possessive for c in people)


def _floats_other(frame: Frame, syntax: Syntax) -> bool:
    """Whether who goes public is called by words that no name was found in ("Nordic Pumps plant den Börsengang")."""
    subject = frame.clause.subject
    if frame.rule.type != "ipo" or subject is None or subject.head_is_name or subject.pronoun or subject.money:
        return False
    first = syntax.sentence.word(subject.start)
    return not (subject.det or subject.prep) and first.tag in _NAMING and subject.end - subject.start > 1


def _bears(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a percentage is of what something costs, as another part of it is told to be borne by somebody."""
    borne = any(v.lemma in rules.bearing for c in syntax.clauses for v in c.verbs)
    return borne and frame.rule.type == "acquisition" and frame.stake is not None and frame.money is None


def _names_thing(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the target's place holds a phrase that speaks of nothing told elsewhere ("invested in oil sands")."""
    if frame.noun is not None or frame.rule.type not in {"investment", "acquisition", "funding_round", "ipo"}:
        return False
    raised = frame.rule.type in {"funding_round", "ipo"}
    if raised and (frame.rule.role != "investor" or any(f.chunk.named for f in frame.targets)):
        return False
    sold = [f.chunk for f in frame.targets] or [c for c in frame.clause.chunks if c.money and c.bare_money]
    if frame.rule.sells and any(_paper(c, frame.clause.chunks, rules) for c in sold):
        return True
    if not frame.targets:
        return False
    known = rules.generic | rules.transparent | rules.projects | rules.groups
    return all(
        f.mention is None
        and not (f.chunk.pronoun or f.chunk.money or f.chunk.stake or f.chunk.owner)
        and (f.chunk.det not in rules.definite or frame.rule.implied_target)  # "steigt in die Elektromobilität ein"
        and (is_crowd(f.chunk, syntax, rules) or not listed(f.chunk.last_part, known))
        for f in frame.targets
    )


def _raised_by_several(frame: Frame, syntax: Syntax, reader: PartyReader) -> bool:
    """Whether who raises the money is several at once ("they") or other firms ("its rivals"), none told elsewhere."""
    subject, verb = frame.clause.subject, frame.clause.verb
    gets = frame.noun is not None and verb is not None and verb.lemma in frame.rule.borrowers
    if subject is not None and _is_other(subject, reader.rules):
        return any(f.chunk is subject and f.mention is None for f in frame.targets)
    if frame.rule.role != "investor" or subject is None or subject.named:
        return False
    if not gets and frame.rule.type not in {"ipo", "funding_round"}:
        return False
    first = syntax.sentence.word(subject.start).lower
    crowd = frame.rule.type == "ipo" and syntax.sentence.word(subject.head).tag == "NN2"
    return (
        first in reader.rules.several
        or (subject.stake is not None and subject.bare_money)
        or any(c.attached_to is subject and c.pronoun for c in syntax.chunks)  # "64 percent of them have raised more"
        or reader.pairs.plural(subject)
        or is_crowd(subject, syntax, reader.rules)
        or (crowd and listed(subject.head_lemma, reader.rules.crowds))  # "its companies are to go public"
    )


def _is_other(subject: Chunk, rules: DealRules) -> bool:
    """Whether it is an unnamed firm that is told by its tie to another; "the supplier" may be a firm told before."""
    return listed(subject.last_part, rules.others) and not subject.head_is_name and subject.det not in rules.definite


def _raised_in_state(frame: Frame, reader: PartyReader) -> bool:
    """Whether those of a state raise the money, whoever they are ("72 in the U.S. that raised $5 million")."""
    subject = frame.clause.subject
    if frame.rule.type not in {"funding_round", "ipo"} or subject is None or not subject.head_is_name:
        return False
    named = reader.names.entity_of(subject.mentions[-1])
    return named.kind == "government" and all(f.chunk is subject for f in frame.targets)


def _lent_at_large(frame: Frame, syntax: Syntax) -> bool:
    """Whether a sum of loans is told, nobody named who takes or gives them, no verb of taking: an authority's total."""
    noun, verb = frame.noun, frame.clause.verb
    if (
        frame.rule.type != "loan"
        or noun is None
        or noun.det
        or noun.named
        or any(f.chunk.named for f in frame.investors)
    ):
        return False
    taken = verb is not None and verb.lemma in frame.rule.borrowers
    plural = syntax.sentence.word(noun.head).tag == "NN2"
    return plural and not taken and any(c.bare_money and c.end == noun.start for c in syntax.chunks)


def _leaves_open(frame: Frame, syntax: Syntax) -> bool:
    """Whether the preposition of its target ends the clause ("firms that Kolb could invest $5 million in")."""
    verb = frame.clause.verb
    if frame.noun is not None or verb is None or verb.passive or frame.targets:
        return False
    inside = {i for c in syntax.chunks for i in range(c.start, c.end)}
    last = verb.words[-1].index
    behind = [w for w in syntax.sentence.words if w.index > last and w.index not in inside and w.tag == "PRP"]
    after = {w.index - 1: w for w in syntax.sentence.words if w.tag.startswith(("CJC", "PU"))}
    return any(w.lower in frame.rule.target and w.index in after for w in behind if w.index in frame.clause.words)


def _paid_by_crowd(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether any of a kind pay ("companies have spent billions"): a market's total."""
    return (
        frame.noun is None and bool(frame.investors) and all(is_crowd(f.chunk, syntax, rules) for f in frame.investors)
    )


def _paper(chunk: Chunk, chunks: Sequence[Chunk], rules: DealRules) -> bool:
    """Whether the phrase is shares, or a sum of them, of nobody named ("sold $7 million of stock")."""
    inner = [c for c in chunks if c.attached_to is chunk] if chunk.bare_money else [chunk]
    told = [c for c in inner if c.head_lemma in rules.securities and not c.named]
    return bool(told) and chunk.owner is None and not any(c.start == told[-1].end and c.prep == "in" for c in chunks)
