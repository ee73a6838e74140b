"""Finds the predicates of a sentence that tell a deal, and fills their slots from the places that their rules name."""

from collections.abc import Iterator, Sequence

from newsclaims.clauses import Chunk, Clause, Syntax, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.avoiding import avoided
from newsclaims.deals.fitting import fitting, voided
from newsclaims.deals.model import Frame
from newsclaims.deals.nouns import entry_frames, noun_frames, purse_frames
from newsclaims.deals.places import fill, verb_place
from newsclaims.deals.rules import DealRules
from newsclaims.deals.slots import fill_slots, is_crowd
from newsclaims.deals.valency import DealRule
from newsclaims.rulebook import listed

_PLACES_ELSEWHERE = frozenset({"purpose"})  # not read from the clause alone
_PRESENT = frozenset({"VVZ", "VVB"})


def find_frames(syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> list[Frame]:
    """Every deal predicate of the sentence with its slots, in the order of the text; sums are given to them later."""
    frames = [*_verb_frames(syntax, rules, tables), *noun_frames(syntax, rules, tables)]
    frames = frames or list(entry_frames(syntax, rules))
    frames += purse_frames(frames, syntax, rules)
    for frame in frames:
        fill_slots(frame, syntax, rules, tables)
        if frame.rule.merger:
            frame.targets.sort(key=lambda f: f.chunk.start)
    for frame in frames:
        if _changes_hands(frame, frames, tables):
            frame.investors = []
    return sorted(frames, key=lambda f: f.anchor)


def _changes_hands(frame: Frame, frames: Sequence[Frame], tables: SyntaxRules) -> bool:
    """Whether a noun of investing is what a verb tells to change hands: "übernimmt die Beteiligung der Kolb AG"."""
    if frame.noun is None or frame.rule.type != "investment":
        return False
    return any(
        other.noun is None
        and other.rule.type == "acquisition"
        and other.clause is frame.clause
        and other.clause.verb is not None
        and frame.noun in verb_place("object", other.clause, other.clause.verb, tables)
        for other in frames
    )


def _verb_frames(syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> Iterator[Frame]:
    for clause in syntax.clauses:
        if avoided(clause, syntax, rules):
            continue
        crowd = clause.subject is not None and is_crowd(clause.subject, syntax, rules)
        for verb in clause.verbs:
            near = next((c for c in syntax.chunks if c.end == verb.words[0].index), None)
            bystanders = any(c is not None and _are_bystanders(c, syntax, rules) for c in (clause.subject, near))
            found = rules.by_verb(f"{verb.lemma} {verb.particle}") if verb.particle else ()
            usable = [
                r
                for r in fitting(found or rules.by_verb(verb.lemma), clause, syntax)
                if _wanted(r, clause, verb, tables, rules)
                and not (r.void_aside and _told_aside(clause, syntax))
                and not (crowd and "subject" in r.target)
                and not (bystanders and not verb.passive and "subject" in r.investor)
            ]
            if rule := _likeliest([r for r in usable if _completed(r, clause, syntax, tables)] or usable, syntax):
                yield Frame(
                    rule, verb.main.index, clause, sentence=syntax.sentence.index, rules=[rule.id], negated=verb.negated
                )


def _completed(rule: DealRule, clause: Clause, syntax: Syntax, tables: SyntaxRules) -> bool:
    """Whether somebody stands at one of the places where the rule needs them: who gets the money, who pays."""
    needed = ((rule.needs_target, rule.target), (rule.needs_investor, rule.investor))
    return all(
        any(p not in _PLACES_ELSEWHERE and fill(p, clause, None, syntax.chunks, tables) for p in places)
        for wanted, places in needed
        if wanted and places and not _PLACES_ELSEWHERE & {*places}
    )


def _likeliest(usable: Sequence[DealRule], syntax: Syntax) -> DealRule | None:
    """The first rule that has the figure which it needs, else the first not known `by_figure` alone."""
    money = bool(syntax.asides) or any(c.money for c in syntax.chunks)
    stake = any(c.stake for c in syntax.chunks)
    before = {c.prep for c in syntax.chunks if c.money}
    preps = before | {"von"}
    able: Iterator[DealRule] = (
        r
        for r in usable
        if (money or not r.needs_amount)
        and (stake or not r.needs_stake)
        and (not r.amount_after or r.amount_after & preps)
        and not (before and before <= r.amount_not_after)
    )
    # a heading tells its deal itself, and adds to none told before
    ranked = sorted(able, key=lambda r: r.needs_deal) if syntax.sentence.heading else able
    return next(iter(ranked), next((r for r in usable if not r.by_figure), None))


def _wanted(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules, rules: DealRules) -> bool:
    if (
        verb.particle in rule.void_particles
        or (rule.void_state and verb.state)
        or (rule.near and _reported(clause))
        or _tells_role(rule, clause, verb)
    ):
        return False
    if rule.subjects and not _acts_in(rule, clause, rules):
        return False
    if rule.objects and not _acts_on(rule, clause, verb, tables, rules):
        return False
    if rule.ends and not _ends(rule, clause, verb, rules):
        return False
    if rule.role == "participant" and verb.modal and (rule.bare or not _says_more(clause)):
        return False  # "would join later"
    if rule.passive and not verb.passive:
        return False
    if rule.void_passive and verb.passive and not (clause.subject is not None and clause.subject.money):
        return False
    if rule.sequel and (verb.modal or verb.negated or clause.subject is None or clause.subject.money):
        return False  # "5 Millionen könnten folgen"
    if rule.copula and (verb.finite is None or (clause.subject is not None and clause.subject.prep)):
        return False
    if (verb.passive or rule.copula) and clause.subject is not None and clause.subject.head_lemma in rule.void_subjects:
        return False
    if voided(rule, clause) or _values_deal(rule, clause, verb, rules) or _moves(rule, clause, rules):
        return False
    return _takes_objects(rule, clause, verb, tables)


def _says_more(clause: Clause) -> bool:
    """Whether the verb has more than subject and time: "would join the round", not "would join later"."""
    return any(c is not clause.subject and not c.time for c in clause.chunks)


def _ends(rule: DealRule, clause: Clause, verb: VerbGroup, rules: DealRules) -> bool:
    """Whether words of an end tell one: of a deal told before, or by a `bare` rule what somebody answers."""
    if verb.modal or (verb.negated and not rule.context) or (rule.bare and (verb.state or verb.finite is None)):
        return False
    return bool(rule.objects) or rule.bare or _of_told(clause.subject, clause, rules)


def _values_deal(rule: DealRule, clause: Clause, verb: VerbGroup, rules: DealRules) -> bool:
    """Whether what a valuation would value is a deal, whose own sum is told: "the purchase is worth $5 million"."""
    valued = clause.subject if verb.passive or "subject" in rule.target else None
    if rule.type != "valuation" or valued is None or valued.named:
        return False
    return any(r.type != "valuation" for r in rules.by_noun(valued.head_lemma))


def _acts_in(rule: DealRule, clause: Clause, rules: DealRules) -> bool:
    """Whether its subject is one of the rule's; of works told before by a noun alone."""
    acting = clause.subject or _expected(clause)
    if acting is None or acting.head_lemma not in rule.subjects:
        return False
    return not rule.of_project or _of_told(acting, clause, rules)


def _expected(clause: Clause) -> Chunk | None:
    """The subject of whom an infinitive tells what is thought of him: "the project is expected to cost"."""
    parent = clause.parent if clause.kind == "inf" else None
    thought = parent is not None and parent.verb is not None and parent.verb.passive
    return parent.subject if thought and parent is not None else None


def _moves(rule: DealRule, clause: Clause, rules: DealRules) -> bool:
    """Whether a participle tells what a rise or fall comes to: "Kolb rose by a tenth, valuing it at $9 billion"."""
    above = clause.parent.verb if clause.kind == "part" and clause.parent is not None else None
    risen = above is not None and not above.passive and above.lemma in rules.changing
    return risen and rule.type == "valuation"


def _tells_role(rule: DealRule, clause: Clause, verb: VerbGroup) -> bool:
    """Whether a relative clause only says who backs whom: "Kolb, who invests in Arden", "whose backers include …"."""
    tense = verb.past or verb.perfect or verb.modal
    figure = any(c.money or c.stake for c in clause.chunks)
    alone = len(verb.words) == 1 + verb.passive
    backing = rule.type == "investment" or (rule.role == "participant" and bool(rule.subjects))
    return backing and clause.kind == "rel" and alone and not (tense or figure)


def _takes_objects(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules) -> bool:
    """Whether the verb has an object where the rule wants one, and none that it does not want."""
    if rule.void_objects and any(c.head_lemma in rule.void_objects for c in verb_place("object", clause, verb, tables)):
        return False
    priced = rule.sells and verb.main.tag in _PRESENT  # "sells for 300,000 euros": the price of goods
    if not (priced or rule.transitive or rule.bare):
        return True
    objects = verb_place("object", clause, verb, tables)
    if not objects:
        return not (priced or rule.transitive)
    told = (c for c in objects if rule.sells or not (c.stake or c.money or c.pronoun or c.prep))
    return not rule.bare or all(c.head_lemma in rule.beside for c in told)


def _acts_on(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules, rules: DealRules) -> bool:
    """Whether the verb's object, or the subject of its passive, is one of the rule's; what ends is pointed back to."""
    told = [c for c in verb_place("object", clause, verb, tables) if listed(c.head_lemma, rule.objects)]
    return any(not rule.ends or (_of_told(c, clause, rules) and (c.det or c.pronoun)) for c in told)


def _of_told(chunk: Chunk | None, clause: Clause, rules: DealRules) -> bool:
    """Whether a phrase means a deal told before: "that offer", "it", "talks", but not "a bid" or "the £4m bid"."""
    if chunk is None or chunk.named or chunk.money or chunk.stake:
        return False
    behind = (c for c in clause.chunks if not c.possessive)
    if any(c.attached_to is chunk or (c.start == chunk.end and c.named) for c in behind):
        return False
    return chunk.pronoun or not chunk.det or chunk.det in rules.definite or chunk.det in rules.possessives


def _reported(clause: Clause) -> bool:
    """Whether it is an infinitive other than of what is to come ("is believed to be", not "is to follow")."""
    parent = clause.parent.verb if clause.parent is not None else None
    return clause.kind == "inf" and not (parent is not None and parent.lemma == "be")


def _told_aside(clause: Clause, syntax: Syntax) -> bool:
    """Whether it is a participle's clause without a figure, behind the subject of a verb told later."""
    if clause.kind != "part" or any(c.money or c.stake for c in clause.chunks):
        return False
    return any(
        c.subject is clause.antecedent and c.verb is not None and c.verb.words[0].index > clause.verbs[0].main.index
        for c in syntax.clauses
        if c is not clause and clause.antecedent is not None
    )


def _are_bystanders(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether those who pay are people who deal with a company: what its customers spend is no deal."""
    word = syntax.sentence.word(chunk.head)
    return chunk.head_lemma in rules.bystanders and not any(m.start <= word.start < m.end for m in chunk.mentions)
