"""Funds that money is raised for: a fund, named or not, is a round's target before who raises it."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import PartyRef, party_named
from newsclaims.claims.projects import ProjectReader
from newsclaims.clauses import Chunk
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRules, Frame, listed
from newsclaims.names import MAYBE_FIRMS


def raised_for(frame: Frame, projects: ProjectReader, rules: DealRules) -> list[PartyRef]:
    """The fund that a verb of raising or closing speaks of, as its object or behind "for"."""
    if frame.rule.type != "funding_round" or frame.noun is not None:
        return []
    placed = [f.chunk for f in frame.targets if f.chunk is not None]
    behind = [c for c in frame.clause.chunks if c.prep in rules.pool_places]
    if named := [m for c in behind for m in c.mentions[-1:] if projects.names.entity_of(m).kind == "fund"]:
        return [party_named(named[0], projects.names)]
    if own := _own_firm(behind, projects, rules):
        return own
    pool = next((c for c in (*placed, *behind) if _is_pool(c, rules)), None)
    if pool is not None and (name := _named_behind(pool, frame, projects)) is not None:
        return [name]
    return [replace(p, kind="fund") for p in projects.read(pool, frame.rule)] if pool is not None else []


def _own_firm(behind: Sequence[Chunk], projects: ProjectReader, rules: DealRules) -> list[PartyRef]:
    """The firm that somebody raises money for: "Ida Roth raised $5 million for her startup Kolb"."""
    personal = syntax_rules(projects.document.book).owners - rules.possessives.keys()
    named = [c.mentions[-1] for c in behind if c.det in personal and c.named and c.head_is_name]
    parties = [party_named(m, projects.names) for m in named]
    return [p for p in parties if p.kind in MAYBE_FIRMS][:1]


def _named_behind(pool: Chunk, frame: Frame, projects: ProjectReader) -> PartyRef | None:
    """The fund by its name behind a comma ("for a new fund, Kolb Capital V")."""
    words = projects.document.words
    if pool.end >= len(words) or words[pool.end].text != ",":
        return None
    named = [c.mentions[-1] for c in frame.clause.chunks if c.start == pool.end + 1 and c.head_is_name]
    fund = party_named(named[0], projects.names) if named else None
    return fund if fund is not None and fund.kind == "fund" else None


def fills_pool(frame: Frame, rules: DealRules) -> bool:
    """Whether the money is a fund's own, whatever that is called ("closed a $40 million fund")."""
    placed = (f.chunk for f in frame.targets if f.chunk is not None)
    return frame.rule.type == "funding_round" and frame.noun is None and any(_is_pool(c, rules) for c in placed)


def _is_pool(chunk: Chunk, rules: DealRules) -> bool:
    return not chunk.mentions and listed(chunk.head_lemma, rules.pools)
