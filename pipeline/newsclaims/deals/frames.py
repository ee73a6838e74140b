"""Finds the predicates of a sentence that tell a deal, and fills their slots from the places that their rules name."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclaims.clauses import Chunk, Clause, Syntax, VerbGroup
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.model import Frame
from newsclaims.deals.places import Filler, verb_place
from newsclaims.deals.rules import DealRule, DealRules
from newsclaims.deals.slots import fill_slots, head_noun, is_crowd, listed
from newsclaims.text import Word

_ENTRY_PARTS = 2
_PRESENT = frozenset({"VVZ", "VVB"})


def find_frames(syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> list[Frame]:
    """Every deal predicate of the sentence with its slots, in the order of the text; sums are given to them later."""
    frames = [*_verb_frames(syntax, rules, tables), *_noun_frames(syntax, rules)]
    frames = frames or list(_entry_frames(syntax, rules))
    frames += _purse_frames(frames, syntax, rules)
    for frame in frames:
        fill_slots(frame, syntax, rules, tables)
        if frame.rule.merger:
            frame.targets.sort(key=lambda f: f.chunk.start)
    return sorted(frames, key=lambda f: f.anchor)


def _verb_frames(syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> Iterator[Frame]:
    for clause in syntax.clauses:
        crowd = clause.subject is not None and is_crowd(clause.subject, syntax, rules)
        for verb in clause.verbs:
            near = next((c for c in syntax.chunks if c.end == verb.words[0].index), None)
            bystanders = any(c is not None and _are_bystanders(c, syntax, rules) for c in (clause.subject, near))
            found = rules.by_verb(f"{verb.lemma} {verb.particle}") if verb.particle else ()
            fitting = [
                r
                for r in _fitting(found or rules.by_verb(verb.lemma), clause, syntax)
                if _wanted(r, clause, verb, tables, rules)
                and not (r.void_aside and _told_aside(clause, syntax))
                and not (crowd and "subject" in r.target)
                and not (bystanders and not verb.passive and "subject" in r.investor)
            ]
            if rule := _likeliest(fitting, syntax):
                yield Frame(
                    rule, verb.main.index, clause, sentence=syntax.sentence.index, rules=[rule.id], negated=verb.negated
                )


def _likeliest(fitting: Sequence[DealRule], syntax: Syntax) -> DealRule | None:
    """The first rule that has the figure which it needs, else the first not known `by_figure` alone."""
    money = any(c.money for c in syntax.chunks)
    stake = any(c.stake for c in syntax.chunks)
    before = {c.prep for c in syntax.chunks if c.money}
    preps = before | {"von"}
    able: Iterator[DealRule] = (
        r
        for r in fitting
        if (money or not r.needs_amount)
        and (stake or not r.needs_stake)
        and (not r.amount_after or r.amount_after & preps)
        and not (before and before <= r.amount_not_after)
    )
    # a heading tells its deal itself, and adds to none told before
    ranked = sorted(able, key=lambda r: r.needs_deal) if syntax.sentence.heading else able
    return next(iter(ranked), next((r for r in fitting if not r.by_figure), None))


def _wanted(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules, rules: DealRules) -> bool:
    if (rule.void_state and verb.state) or (rule.near and _reported(clause)):
        return False
    if rule.subjects and (clause.subject is None or clause.subject.head_lemma not in rule.subjects):
        return False
    if rule.objects and not _acts_on(rule, clause, verb, tables, rules):
        return False
    if rule.ends and (verb.modal or verb.negated or not (rule.objects or _of_told(clause.subject, clause, rules))):
        return False
    if rule.bare and rule.role == "participant" and verb.modal:
        return False  # "would join later"
    if rule.void_passive and verb.passive and not (clause.subject is not None and clause.subject.money):
        return False
    if rule.copula and verb.finite is None:
        return False
    if (verb.passive or rule.copula) and clause.subject is not None and clause.subject.head_lemma in rule.void_subjects:
        return False
    if _voided(rule, clause):
        return False
    return _takes_objects(rule, clause, verb, tables)


def _takes_objects(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules) -> bool:
    """Whether the verb has an object where the rule wants one, and none that it does not want."""
    priced = rule.sells and verb.main.tag in _PRESENT  # "sells for 300,000 euros": the price of goods
    if not (priced or rule.transitive or rule.bare):
        return True
    objects = verb_place("object", clause, verb, tables)
    if not objects:
        return not (priced or rule.transitive)
    told = (c for c in objects if not (c.stake or c.money or c.pronoun))
    return not rule.bare or all(c.head_lemma in rule.beside for c in told)


def _acts_on(rule: DealRule, clause: Clause, verb: VerbGroup, tables: SyntaxRules, rules: DealRules) -> bool:
    """Whether the verb's object, or the subject of its passive, is one of the rule's; what ends is pointed back to."""
    told = [c for c in verb_place("object", clause, verb, tables) if c.head_lemma in rule.objects]
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


def _voided(rule: DealRule, clause: Clause) -> bool:
    """Whether a phrase of the clause has a preposition that keeps the rule from it."""
    return any(c.prep in rule.void_prepositions for c in clause.chunks)


def _noun_frames(syntax: Syntax, rules: DealRules) -> Iterator[Frame]:
    for clause in syntax.clauses:
        for chunk in clause.chunks:
            if (
                chunk.head not in clause.words
                or (clause.verb is not None and _beforehand(chunk, syntax, rules))
                or (chunk.prep in rules.uses and _is_any(chunk, syntax))
            ):
                continue
            lemma = head_noun(chunk)
            known = _known(chunk, lemma, syntax, rules) if lemma else ()
            for rule in _fitting(known, clause, syntax):
                if (rule.own_amount and chunk.money is None) or (rule.needs_verb and not _governed(rule, clause)):
                    continue
                if _voided(rule, clause) or (chunk.prep in rules.purposes and _received(rule, clause)):
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


def _beforehand(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it is a listing before which something else is done: "raised $5 million ahead of its IPO"."""
    if chunk.head_lemma not in rules.listings:
        return False
    first = chunk.start - syntax.sentence.words[0].index
    before = syntax.sentence.words[first - 1].lower if first else ""
    return chunk.prep in rules.listing_asides or f"{before} {chunk.prep}" in rules.listing_asides


def _entry_frames(syntax: Syntax, rules: DealRules) -> Iterator[Frame]:
    """An entry of a list, a name and a sum alone: "Kolb (Ulm), 18 million"."""
    clause = syntax.clauses[0] if syntax.clauses else None
    rule = next((r for r in rules.rules if r.entry), None)
    if clause is None or rule is None or clause.kind != "verbless" or len(clause.chunks) < _ENTRY_PARTS:
        return
    name, figure = clause.chunks[0], clause.chunks[1]
    opens = name.start == syntax.sentence.words[0].index and name.named and not name.possessive
    if opens and figure.money is not None and figure.bare_money and not figure.prep:
        yield Frame(
            rule,
            figure.head,
            clause,
            sentence=syntax.sentence.index,
            rules=[rule.id],
            noun=figure,
            targets=[Filler(name)],
        )


def _known(chunk: Chunk, lemma: str, syntax: Syntax, rules: DealRules) -> tuple[DealRule, ...]:
    """The rules of a noun, by the noun before it too ("tax break"), or as the end of its compound with a sum."""
    found = rules.by_noun(_compound(chunk, syntax)) or rules.by_noun(lemma)
    return found or (rules.by_noun(f"-{lemma}") if chunk.money is not None and chunk.money.head else ())


def _received(rule: DealRule, clause: Clause) -> bool:
    """Whether what is given for a stake is received, so that the stake is sold ("bekommt für seine Beteiligung")."""
    return rule.type in {"acquisition", "investment"} and any(v.lemma in rule.borrowers for v in clause.verbs)


def _governed(rule: DealRule, clause: Clause) -> bool:
    return any(v.lemma in rule.borrowers or v.lemma in rule.approvers for v in clause.verbs)


def _purse_frames(frames: Sequence[Frame], syntax: Syntax, rules: DealRules) -> Iterator[Frame]:
    """What a headline's part without verb gives to whom: "Milliarden für Kolb", "EU-Gipfel Milliarden für Kolb"."""
    rule = next((r for r in rules.rules if r.purse), None)
    if rule is None or not syntax.sentence.heading:
        return
    for clause in syntax.clauses:
        nouns = [f.noun for f in frames if f.clause is clause]
        before = None
        for figure, behind in pairwise(clause.chunks if clause.kind == "verbless" else ()):
            if figure.money and figure.bare_money and not figure.prep and behind.start == figure.end:
                if behind.prep in rule.target and all(n is behind for n in nouns):
                    frame = Frame(rule, figure.head, clause, figure, sentence=syntax.sentence.index, rules=[rule.id])
                    organ = before is not None and not before.prep and "-" in before.head_lemma
                    organ |= before is not None and _announces(before, behind, syntax, rules)
                    frame.investors = [Filler(before)] if before is not None and organ else []
                    yield frame
                break
            before = figure


def _announces(named: Chunk, thing: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a name and a colon say whose sum it is for a plant or the like ("Arden: Milliarden für neues Werk")."""
    opens = named.named and named.end < syntax.sentence.words[-1].index and syntax.sentence.word(named.end).text == ":"
    return opens and listed(thing.head_lemma.rsplit("-", 1)[-1], rules.projects)


def _governor(noun: Chunk, clause: Clause, syntax: Syntax, rules: DealRules) -> Clause:
    """The clause whose verb says who acts: one that tells more of the noun, as its object, else the noun's own."""
    for told in syntax.clauses:
        if told.kind == "attr" and told.subject is noun and told.verb is not None and told.verb.lemma in rules.carriers:
            return told  # "der von der KfW gewährte Kredit"
    relative = (
        c
        for c in syntax.clauses
        if c.kind == "rel"
        and c.pronoun_place in {"", "object", "free"}
        and c.antecedent is noun
        and c.subject is not None
        and c.subject is not noun
    )
    return next(relative, clause)


def _is_any(chunk: Chunk, syntax: Syntax) -> bool:
    """Whether a bare plural means any of its kind ("raised cash for acquisitions")."""
    plural = syntax.sentence.word(chunk.head).tag == "NN2"
    return plural and not (chunk.det or chunk.owner or chunk.money or chunk.named)


def _are_bystanders(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether those who pay are people who deal with a company: what its customers spend is no deal."""
    word = syntax.sentence.word(chunk.head)
    return chunk.head_lemma in rules.bystanders and not any(m.start <= word.start < m.end for m in chunk.mentions)


def _compound(chunk: Chunk, syntax: Syntax) -> str:
    """The head with the noun before it ("tax break"), as rules may name it."""
    at = chunk.head - syntax.sentence.words[0].index
    return f"{syntax.sentence.words[at - 1].lower} {chunk.head_lemma}" if chunk.head > chunk.start else ""


def _fitting(rules: Sequence[DealRule], clause: Clause, syntax: Syntax) -> Iterator[DealRule]:
    if not rules:
        return
    present = _words_of(clause, syntax)
    if clause.antecedent is not None:
        present |= {clause.antecedent.head_lemma}
    below = present.union(*(_words_of(c, syntax) for c in syntax.clauses if c.parent is clause and c.kind == "inf"))
    if clause.kind == "inf" and clause.parent is not None:
        below |= {v.lemma for v in clause.parent.verbs}
    for rule in rules:
        wide = rule.role != "investor" or syntax.sentence.heading
        around = _all_words(syntax) if wide else present
        if rule.with_words and not any(_matches(w, around) for w in rule.with_words):
            continue
        if any(_matches(w, below) for w in rule.without_words):
            continue
        if rule.context and not syntax.sentence.heading and not rule.context & _all_words(syntax):
            continue
        yield rule


def _matches(word: str, present: frozenset[str]) -> bool:
    if " " in word:
        return all(part in present for part in word.split())
    if word.startswith("-"):
        return any(p.endswith(word[1:]) for p in present)
    return word in present


def _all_words(syntax: Syntax) -> frozenset[str]:
    """The sentence's words: who leads or joins a round may stand in another clause than the round."""
    return frozenset(form for w in syntax.sentence.words for form in (w.lower, w.lemma.lower()))


def _words_of(clause: Clause, syntax: Syntax) -> frozenset[str]:
    offset = syntax.sentence.words[0].index
    indices = {*clause.words, *(i for c in clause.chunks for i in range(c.start, c.end))}
    words: list[Word] = [syntax.sentence.words[i - offset] for i in indices]
    names = [m for c in clause.chunks for m in c.mentions]
    called = {w.index for w in words if any(m.start <= w.start < m.end for m in names)} if names else frozenset()
    # a word of a name is none but as it is written: "Kolb Holdings" is no holding
    return frozenset(form for w in words for form in ((w.lower,) if w.index in called else (w.lower, w.lemma.lower())))
