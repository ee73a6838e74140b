"""The predicates that are nouns, and what a line tells without any: entries of lists, a headline's sum for one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.fitting import fitting, voided
from newsclaims.deals.model import Frame
from newsclaims.deals.places import Filler, fill
from newsclaims.deals.receiving import AID
from newsclaims.deals.rules import DealRules
from newsclaims.deals.slots import head_noun
from newsclaims.deals.valency import DealRule
from newsclaims.rulebook import listed

_ENTRY_PARTS = 2
_SOLE = frozenset({"described", "colon", "examples"})  # places by which alone a rule knows its noun


def noun_frames(syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> Iterator[Frame]:
    """The nouns that tell a deal, each with its first rule that fits and the clause whose verb says who acts."""
    for clause in syntax.clauses:
        for chunk in clause.chunks:
            if (
                chunk.head not in clause.words
                or (clause.verb is not None and _beforehand(chunk, syntax, rules))
                or (chunk.prep in rules.uses and _is_any(chunk, syntax))
                or _is_condition(chunk, syntax, rules)
                or _follows(chunk, clause, syntax, rules)
            ):
                continue
            lemma = head_noun(chunk)
            known = _known(chunk, lemma, syntax, rules) if lemma else ()
            for rule in fitting(known, clause, syntax):
                if not _has_needed(rule, chunk, clause, syntax):
                    continue
                if clause.subject is not None and clause.subject.head_lemma in rule.void_subjects:
                    continue
                if any(not fill(p, clause, chunk, syntax.chunks, tables) for p in _sole_places(rule)):
                    continue
                if (rule.implied_target and _to_do(chunk, syntax)) or (chunk.stake and rule.type in AID):
                    continue
                if _is_sold(rule, chunk, clause, rules) or _dwindles(rule, chunk, clause, rules):
                    continue
                if rule.near and chunk.prep in rules.purposes and clause.verb is not None:
                    continue  # "kauft Kolb für einen Preis von …"
                if voided(rule, clause) or _barred(rule, chunk, clause, rules):
                    continue
                yield Frame(
                    rule,
                    chunk.head,
                    _governor(chunk, clause, syntax, rules),
                    noun=chunk,
                    sentence=syntax.sentence.index,
                    rules=[rule.id],
                )
                break


def _dwindles(rule: DealRule, chunk: Chunk, clause: Clause, rules: DealRules) -> bool:
    """Whether a share only becomes less, as others get more: "Roth's stake in the lender will fall to 5 percent"."""
    less = clause.verb is not None and clause.verb.lemma in rules.dwindling
    return less and rule.support and rule.needs_figure and clause.subject is chunk


def _has_needed(rule: DealRule, chunk: Chunk, clause: Clause, syntax: Syntax) -> bool:
    """Whether a noun has the sum, the verb over it or the form that its rule wants."""
    if (rule.own_amount and chunk.money is None) or (rule.several and not _is_plural(chunk, syntax)):
        return False
    return not rule.needs_verb or _governed(rule, clause)


def _sole_places(rule: DealRule) -> frozenset[str]:
    return _SOLE.intersection((*rule.investor, *rule.target))


def entry_frames(syntax: Syntax, rules: DealRules) -> Iterator[Frame]:
    """An entry of a list, a name and behind a sign a sum alone: "Kolb (Ulm), 18 million"."""
    clause = syntax.clauses[0] if syntax.clauses else None
    rule = next((r for r in rules.rules if r.entry), None)
    if clause is None or rule is None or clause.kind != "verbless" or len(clause.chunks) < _ENTRY_PARTS:
        return
    name, figure = clause.chunks[0], clause.chunks[1]
    opens = name.start == syntax.sentence.words[0].index and name.named and not name.possessive
    apart = figure.start > name.end  # "repairs cost Kolb 18 million" has no sign between
    if opens and apart and figure.money is not None and figure.bare_money and not figure.prep:
        yield Frame(
            rule,
            figure.head,
            clause,
            sentence=syntax.sentence.index,
            rules=[rule.id],
            noun=figure,
            targets=[Filler(name)],
        )


def purse_frames(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> Iterator[Frame]:
    """What a headline's part without verb gives to whom: "Milliarden für Kolb", "EU-Gipfel Milliarden für Kolb"."""
    rule = next((r for r in rules.rules if r.purse), None)
    if rule is None or not syntax.sentence.heading:
        return
    for clause in syntax.clauses:
        nouns = [f.noun for f in frames if f.clause is clause]
        before = None
        told = _told_without(rule.investor, clause)
        skipped = len(told) < len(clause.chunks)
        for figure, behind in pairwise(told if clause.kind == "verbless" else ()):
            sold = any(r.sells for r in rules.by_noun(behind.head_lemma))  # "15 Milliarden für Verkauf von Kolb"
            alone = figure.money and figure.bare_money and not figure.prep
            if alone and (behind.start == figure.end or skipped) and not sold:
                if behind.prep in rule.target and all(n is behind for n in nouns):
                    frame = Frame(rule, figure.head, clause, figure, sentence=syntax.sentence.index, rules=[rule.id])
                    organ = before is not None and not before.prep and "-" in before.head_lemma
                    organ |= before is not None and _announces(before, behind, syntax, rules)
                    frame.investors = [Filler(before)] if before is not None and organ else []
                    yield frame
                break
            before = figure


def _barred(rule: DealRule, chunk: Chunk, clause: Clause, rules: DealRules) -> bool:
    """Whether it is a listing that need not come to be ("is delaying any listing"), or what money is received for.

    Or it is not the deal told before of which the rule tells how large it is ("its agreement").
    """
    if rule.inherits and rule.needs_verb and chunk.det not in rules.definite:
        return True
    some = rule.type == "ipo" and chunk.det in rules.nonspecific and chunk.money is None
    return some or (chunk.prep in rules.purposes and _received(rule, clause))


def _told_without(places: Sequence[str], clause: Clause) -> list[Chunk]:
    """The phrases of a headline's part but those of who gives, behind the sum: "40 Millionen vom Bund für Kolb"."""
    told: list[Chunk] = []
    for chunk in clause.chunks:
        gives = bool(told) and told[-1].bare_money and chunk.prep in places and not chunk.money
        if not gives and not any(chunk in c.conjuncts for c in clause.chunks if c.prep in places):
            told.append(chunk)
    return told


def _beforehand(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is a listing before which something else is done: "raised $5 million ahead of its IPO"."""
    if chunk.head_lemma not in rules.listings:
        return False
    first = chunk.start - syntax.sentence.words[0].index
    before = syntax.sentence.words[first - 1].lower if first else ""
    return chunk.prep in rules.listing_asides or f"{before} {chunk.prep}" in rules.listing_asides


def _follows(chunk: Chunk, clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is only the deal told before, of which is said what it follows: "The takeover comes after …"."""
    if any(c.bare_money for c in clause.chunks):
        return False  # "The takeover comes to $5 million"
    bare = chunk.det in rules.definite and not chunk.named and all(c.attached_to is not chunk for c in syntax.chunks)
    told = chunk is clause.subject and clause.verb is not None and clause.verb.lemma in rules.sequels
    return told and bare and chunk.money is None and chunk.stake is None


def _known(chunk: Chunk, lemma: str, syntax: Syntax, rules: DealRules) -> tuple[DealRule, ...]:
    """The rules of a noun, by the noun before it too ("tax break"), or as the end of its compound with a sum."""
    found = rules.by_noun(_compound(chunk, syntax)) or rules.by_noun(lemma)
    return found or (rules.by_noun(f"-{lemma}") if chunk.money is not None and chunk.money.head else ())


def _to_do(chunk: Chunk, syntax: Syntax) -> bool:
    """Whether an infinitive right behind the noun tells what is to be done: "in a bid to cut costs"."""
    return any(w.index == chunk.end and w.tag == "TO0" for w in syntax.sentence.words)


def _is_sold(rule: DealRule, chunk: Chunk, clause: Clause, rules: DealRules) -> bool:
    """Whether a verb of selling has a holding as its object, which tells no new one ("gab seine Beteiligung ab")."""
    held = rule.type == "investment" and not chunk.prep and chunk is not clause.subject
    sale = chunk.attached_to
    if held and sale is not None and any(r.sells for r in rules.by_noun(sale.head_lemma)):
        return True  # "plant den Verkauf seiner Beteiligung an Kolb"
    return held and any(r.sells and not r.with_words for v in clause.verbs for r in rules.by_verb(v.lemma))


def _received(rule: DealRule, clause: Clause) -> bool:
    """Whether what is given for a stake is received, so that the stake is sold ("bekommt für seine Beteiligung")."""
    return rule.type in {"acquisition", "investment"} and any(v.lemma in rule.borrowers for v in clause.verbs)


def _governed(rule: DealRule, clause: Clause) -> bool:
    return any(v.lemma in rule.borrowers or v.lemma in rule.approvers for v in clause.verbs)


def _announces(named: Chunk, thing: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a name and a colon say whose sum it is for a plant or the like ("Arden: Milliarden für neues Werk")."""
    opens = named.named and named.end < syntax.sentence.words[-1].index and syntax.sentence.word(named.end).text == ":"
    return opens and listed(thing.last_part, rules.projects)


def _governor(noun: Chunk, clause: Clause, syntax: Syntax, rules: DealRules) -> Clause:
    """The clause whose verb says who acts: one that tells more of the noun, as its object, else the noun's own."""
    for told in syntax.clauses:
        if told.kind == "attr" and told.subject is noun and told.verb is not None and told.verb.lemma in rules.carriers:
            return told  # "der von der KfW gewährte Kredit"
    acts = clause.verb is not None and clause.verb.lemma in rules.carriers  # "gibt Kolb einen Kredit, den … absichert"
    relative = (
        c
        for c in syntax.clauses
        if c.kind == "rel"
        and c.pronoun_place in {"", "object", "free"}
        and c.antecedent is noun
        and c.subject is not None
        and c.subject is not noun
        and (not acts or (c.verb is not None and c.verb.lemma in rules.carriers))
    )
    return next(relative, clause)


def _is_condition(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is what a deal hangs on: "contingent on financing", "abhängig von einer Finanzierung"."""
    at = chunk.start - syntax.sentence.words[0].index
    governed = bool(chunk.prep) or "gen" in chunk.cases  # "vorbehaltlich eines Zuschusses"
    return governed and at > 0 and syntax.sentence.words[at - 1].lower in rules.hinging


def _is_any(chunk: Chunk, syntax: Syntax) -> bool:
    """Whether a bare plural means any of its kind ("raised cash for acquisitions")."""
    plural = syntax.sentence.word(chunk.head).tag == "NN2"
    return plural and not (chunk.det or chunk.owner or chunk.money or chunk.named)


def _is_plural(chunk: Chunk, syntax: Syntax) -> bool:
    """Whether its noun is told of several, as its tag or an ending that its lemma lacks tells."""
    head = syntax.sentence.word(chunk.head)
    return head.tag == "NN2" or (head.tag == "NN" and head.lower != head.lemma.lower())


def _compound(chunk: Chunk, syntax: Syntax) -> str:
    """The head with the noun before it ("tax break"), as rules may name it."""
    at = chunk.head - syntax.sentence.words[0].index
    return f"{syntax.sentence.words[at - 1].lower} {chunk.head_lemma}" if chunk.head > chunk.start else ""
