"""Reads the noun phrases at a grammatical place of a predicate: subject, object, agent, possessor, preposition."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclaims.clauses import Chunk, Clause, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.datives import datives
from newsclaims.deals.describing import aimed_at, described
from newsclaims.deals.inside import apposed, before_head, inside_head
from newsclaims.deals.owning import aim_of, asked_for, owner_pronoun, planner_of
from newsclaims.deals.phrases import (
    behind_object,
    behind_passive,
    only_where,
    stands_between,
    unmarked,
    with_preposition,
)
from newsclaims.names import Mention
from newsclaims.records import Role

_REACH, _CONVERSION = 2, 8  # words to the next phrase, and over a sum's conversion in brackets


class Filler(NamedTuple):
    """What fills a slot: a noun phrase, or one name inside it ("Nvidias Beteiligung", "OpenAI-Beteiligung")."""

    chunk: Chunk
    mention: Mention | None = None
    role: Role = "investor"


def fill(place: str, clause: Clause, noun: Chunk | None, chunks: Sequence[Chunk], syntax: SyntaxRules) -> list[Filler]:
    """What stands at `place` of the clause's verb, or of `noun` if one is given."""
    if noun is None:
        verb = clause.verb
        if place == "subject" and (aim := aim_of(clause, chunks, syntax)):
            told = ("possessor", *(() if asked_for(aim, clause) else ("own",)), *sorted(syntax.agents))
            owners = [f for p in told for f in fill(p, clause, aim, chunks, syntax)]
            return (owners or [Filler(c) for c in chunks if c.attached_to is aim and c.head_is_name])[:1]
        return [Filler(c) for c in verb_place(place, clause, verb, syntax)] if verb is not None else []
    if place == "self":
        return [Filler(noun)]
    if place == "own":
        return [Filler(owner_pronoun(noun))] if noun.det in syntax.owners else []
    if place == "initials":  # "EU-Hilfe" is the EU's, "Polen-Hilfe" is for Poland
        return [f for f in fill("compound", clause, noun, chunks, syntax) if f.mention and f.mention.text.isupper()]
    if place == "compound":
        return [Filler(noun, m) for m in noun.mentions if inside_head(m, noun) or before_head(m, noun)][-1:]
    if place == "modifier":  # "a $5 million NASA budget boost"
        return [Filler(noun, m) for m in noun.mentions if m.end < noun.head_span[0] and not m.adjective][-1:]
    if place == "before":  # "Kolb vor Übernahme von Arden": who stands before what is to come
        ahead = noun.prep in syntax.ahead and clause.verb is None
        return [Filler(c) for c in chunks if ahead and c.end == noun.start and c.named and not c.prep]
    if place == "adjective":
        return [Filler(noun, m) for m in noun.mentions if m.adjective]
    if place == "possessor":
        owned = [
            Filler(noun, m)
            for m in (() if noun.det in syntax.owners else noun.mentions)  # "its Hong Kong listing"
            if not inside_head(m, noun) and not apposed(m, noun, genitive=syntax.verb_bracket)
        ][:1]
        relative = [Filler(clause.antecedent)] if noun.whose and clause.antecedent is not None else []
        found = relative + [Filler(c) for c in chunks if c.attached_to is noun and c.possessive] + owned
        return found or [Filler(c) for c in planner_of(noun, chunks, syntax)]
    return [Filler(c) for c in noun_place(place, noun, clause, chunks, syntax)]


def verb_place(place: str, clause: Clause, verb: VerbGroup, syntax: SyntaxRules) -> list[Chunk]:
    """The phrases at `place` of the clause's verb; a passive swaps subject and object for agent and subject."""
    if place == "recipient":  # "was given $5 million by Arden"
        place = "object" if verb.passive else ""
    if verb.passive:
        place = {"subject": "agent", "object": "subject"}.get(place, place)
    if place == "subject":
        return _with_conjuncts(clause.subject) if clause.subject is not None else []
    if place == "object":
        return _objects(clause, verb, syntax)
    relative = (
        clause.parent if clause.kind == "inf" and clause.parent is not None else clause
    )  # "on which it plans to …"
    if relative.pronoun_place == place and relative.antecedent is not None:
        return [relative.antecedent]
    if place == "dative":
        return datives(clause, syntax)
    if place == "stake":
        return _shared_in(clause, syntax)
    if place == "agent":
        second = syntax.verb_bracket and clause.kind == "main"
        all_ = clause.chunks if syntax.verb_bracket else _behind_verb(clause, verb)
        behind = _beside_subject(clause, verb) if second else all_
        return [c for p in sorted(syntax.agents) for c in with_preposition(behind, p, syntax)]
    usable = (
        _outside_subject(clause, verb, place) if syntax.verb_bracket or verb.passive else _behind_verb(clause, verb)
    )
    return [c for c in with_preposition(usable, place, syntax) if not only_where(c)]


def _behind_verb(clause: Clause, verb: VerbGroup) -> list[Chunk]:
    return [c for c in clause.chunks if c.start > verb.main.index]


def _beside_subject(clause: Clause, verb: VerbGroup) -> list[Chunk]:
    """The clause's phrases without those that go on the subject before its verb ("Seine Übernahme von Kolb wurde")."""
    subject, finite = clause.subject, verb.finite
    if subject is None or finite is None:
        return clause.chunks
    return [c for c in clause.chunks if not subject.start < c.start < finite.index]


def _outside_subject(clause: Clause, verb: VerbGroup, preposition: str) -> list[Chunk]:
    """The clause's phrases; of several with the preposition not those that go on the subject before its verb.

    "Der Anteil von Kolb an Arden geht an Dorn" leaves "an Dorn" for the verb.
    """
    outside = _beside_subject(clause, verb)
    return outside if any(c.prep == preposition for c in outside) else clause.chunks


def noun_place(
    place: str, noun: Chunk, clause: Clause, sentence_chunks: Sequence[Chunk], syntax: SyntaxRules
) -> list[Chunk]:
    """The phrases at `place` of a noun: possessor, genitive, compound part, or a preposition behind it."""
    if place == "partner":  # with whom talks are held about what the noun tells
        others = [c for c in clause.chunks if c.end <= noun.start or not noun.prep]
        return next((told for p in syntax.partners if (told := with_preposition(others, p, syntax))), [])
    if place == "described":
        objects = [] if clause.verb is None else _objects(clause, clause.verb, syntax)
        return described(noun, objects, clause, sentence_chunks, syntax)
    if place == "aimed":
        return aimed_at(noun, clause, sentence_chunks, syntax)
    if place == "genitive":
        return [c for c in sentence_chunks if c.attached_to is noun and not (c.possessive or c.time)]
    if place == "stake":
        return _shared_in(clause, syntax)
    if place == "examples":
        return _named_behind(noun, clause, sentence_chunks)
    if place == "colon":
        return _behind_colon(noun, clause, sentence_chunks)
    if place.startswith("verb:"):
        return _through_verb(place.removeprefix("verb:"), noun, clause, syntax)
    if place == "agent" and not (clause.verb is not None and clause.verb.passive):
        return [c for p in sorted(syntax.agents) for c in _behind(p, noun, clause, sentence_chunks, syntax)][:1]
    if place in {"subject", "object", "dative", "agent"}:
        return _through_verb(place, noun, clause, syntax)
    return _behind(place, noun, clause, sentence_chunks, syntax)


def _named_behind(noun: Chunk, clause: Clause, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The name right behind a noun, by no preposition but "including" ("acquisitions, including Kolb").

    A time or a German verb may stand between ("acquisitions this year", "durch Zukäufe gewachsen, darunter Kolb").
    """
    behind = next((c for c in chunks if c.start >= noun.end and not c.time), None)
    if behind is None or not behind.head_is_name or behind.attached_to is noun:
        return []
    between = {*range(noun.end, behind.start)} - {w.index for v in clause.verbs for w in v.words}
    between -= {i for c in chunks if c.time for i in range(c.start, c.end)}
    return [behind] if len(between) <= _REACH else []


def _behind_colon(noun: Chunk, clause: Clause, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names right behind a noun that stands alone before a sign: "Der Käufer: Kolb"."""
    alone = clause.kind == "verbless" and clause.chunks[0] is noun and not noun.prep
    return _with_conjuncts(next((c for c in chunks if alone and c.start == noun.end + 1 and c.named), None))


def _shared_in(clause: Clause, syntax: SyntaxRules) -> list[Chunk]:
    """What a bare percentage is a share of: "30 Prozent an Kolb", "an der Firma … 49 Prozent", "5 Prozent der Bahn".

    "für 40 Prozent an Kolb" is one too.
    """
    shares = [c for c in clause.chunks if c.stake and c.bare_money and (not c.prep or c.prep in syntax.share_places)]
    owned = [c for c in clause.chunks if any(c.attached_to is s for s in shares)]
    behind = [c for s in shares for c in clause.chunks if c.start == s.end and c.prep in syntax.in_shares]
    return (owned or behind or (list(with_preposition(clause.chunks, "an", syntax)) if shares else []))[:1]


def _with_conjuncts(chunk: Chunk | None) -> list[Chunk]:
    return [] if chunk is None else [chunk]


def _objects(clause: Clause, verb: VerbGroup, syntax: SyntaxRules) -> list[Chunk]:
    subject = clause.subject
    skip = {id(subject), *(id(c) for c in (subject.conjuncts if subject else ()))}
    found = [
        c for c in unmarked(clause) if id(c) not in skip and not (c.cases and "acc" not in c.cases) and not c.possessive
    ]
    if not syntax.verb_bracket:
        found = sorted([*found, *_shares_of(clause)], key=lambda c: c.start)
        after = [
            c
            for c in clause.chunks
            if verb.particle and c.prep == verb.particle and c.start == verb.main.index + 1 and not c.time
        ]
        found = after or [c for c in found if c.start > verb.main.index]
        whom = clause.antecedent if clause.kind == "rel" and not clause.pronoun_place else None
        if not found and whom is not None and subject is not whom:
            found = [whom]
        if not found and clause.kind == "part" and clause.antecedent is not None and verb.passive:
            found = [clause.antecedent]
    elif (
        not found
        and clause.pronoun_place in {"object", "free"}
        and clause.antecedent is not None
        and subject is not clause.antecedent
    ):
        found = [clause.antecedent]
    conjuncts = {id(c) for f in found for c in f.conjuncts}
    leads = [c for c in found if id(c) not in conjuncts]
    return (_accusatives(leads) or leads) if syntax.verb_bracket else leads[:2]


def _accusatives(objects: Sequence[Chunk]) -> list[Chunk]:
    """Behind a bare name what an article tells to be the object: "kauft Kolb die Sparte ab"."""
    first, *rest = objects or (None,)
    return [c for c in rest if c and "acc" in c.cases] if first is not None and first.named and not first.cases else []


def _shares_of(clause: Clause) -> list[Chunk]:
    """Percentages that are an object by what they are a share of ("buy about 25% of Brightol")."""
    shares = [c for c in clause.chunks if c.stake and c.bare_money and not c.prep]
    return [s for s in shares if any(o.attached_to is s for o in clause.chunks)]


def _through_verb(place: str, noun: Chunk, clause: Clause, syntax: SyntaxRules) -> list[Chunk]:
    verb = clause.verb
    if verb is None:
        return []
    own = place == "subject" or (place == "object" and verb.passive)  # "Kolb, founded with money from Arden"
    return [
        c
        for c in verb_place(place, clause, verb, syntax)
        if c is not noun and (own or c is not clause.antecedent) and noun not in c.conjuncts
    ]


def _behind(place: str, noun: Chunk, clause: Clause, chunks: Sequence[Chunk], syntax: SyntaxRules) -> list[Chunk]:
    """Prepositional phrases after the noun, up to the next verb; then those elsewhere in its clause."""
    after = [c for c in chunks if c.start >= noun.end]
    near: list[Chunk] = []
    end = noun.end
    verbs = {v.index for g in clause.verbs for v in g.words}
    close, converted = place in syntax.close_prepositions, False
    for chunk in after:
        if (syntax.verb_bracket or place in syntax.placing) and noun in clause.chunks and chunk not in clause.chunks:
            break
        reach = _CONVERSION if converted else _REACH
        if any(i in verbs for i in range(end, chunk.start)) or (close and chunk.start > end + reach):
            break
        if chunk.time and close and place != "from":  # "the purchase last month of Arden"
            end = chunk.end
            continue
        done_by = place in syntax.agents and clause.subject is noun and behind_passive(chunk, clause.verb)
        if syntax.verb_bracket and place in syntax.agents and _owns_before(chunk, after):
            continue
        if chunk.prep == place and not (chunk.time or chunk.bare_money or chunk.possessive or done_by):
            if any(chunk in c.conjuncts for c in chunks if c.end <= noun.start):
                break  # "from Kolb (which led the Series A) and Arden"
            near.append(chunk)
            break
        # prepositions on one noun: "by Kolb of Arden", "a bid for Arden from Kolb"
        priced = chunk.prep in syntax.prices and chunk.named and place != "of"
        several = syntax.verb_bracket or chunk.prep in syntax.agents or priced or stands_between(chunk, end, syntax)
        chained = (several and chunk.prep) or chunk.owner is not None
        if close and not (chunk.bare_money or chunk.possessive or chunk.attached_to is noun or chained):
            break
        end, converted = chunk.end, chunk.money is not None and chunk.money.alt is not None
    if near or close:
        return near
    usable = clause.chunks if syntax.verb_bracket else [c for c in clause.chunks if c.start > noun.start]
    found = [c for c in with_preposition(usable, place, syntax) if c is not noun and not only_where(c)]
    return found if syntax.verb_bracket else [c for c in found if not behind_object(c, noun, clause)]


def _owns_before(chunk: Chunk, chunks: Sequence[Chunk]) -> bool:
    """Whether it tells whose the thing right before it is: "ein Kredit für das Werk von Kolb", "in die Tochter von"."""
    thing = next((c for c in chunks if c.end == chunk.start), None)
    return thing is not None and bool(thing.prep) and not (thing.named or thing.bare_money or thing.time)
