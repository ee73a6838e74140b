"""Fills the slots of a deal predicate from the grammatical places that its rule names."""

from collections.abc import Sequence

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.deals.discussing import Places, discussed, talked_of
from newsclaims.deals.merging import merged_by_another
from newsclaims.deals.model import Frame
from newsclaims.deals.phrases import jointly
from newsclaims.deals.places import Filler, fill
from newsclaims.deals.receiving import (
    AID,
    board_takes,
    for_another,
    for_named,
    for_named_before,
    goes_into,
    in_line_for,
    in_return,
    stands_behind,
    subject_gives,
)
from newsclaims.deals.rules import DealRules
from newsclaims.deals.undergone import helped, is_sale, sells, undergoer, whose_figure
from newsclaims.deals.usable import only_which, usable
from newsclaims.rulebook import listed
from newsclaims.text import Word

_SEVERAL = 2
_GIVEN = frozenset({"loan", "grant", "investment", "funding_round"})
_OWN_PLACES = frozenset({"subject", "possessor", "dative", "means"})


def fill_slots(frame: Frame, syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> None:
    """Give the frame who pays and who gets, each from the first of the rule's places that holds somebody."""
    investor, target = _places(frame, syntax, rules, tables)
    if discussed(frame, rules):
        investor, target = talked_of(frame, elsewhere=_names_other(frame, syntax, tables))
    for places, slot in ((investor, frame.investors), (target, frame.targets)):
        targets = slot is frame.targets
        for place in _named_first(places, frame, syntax, tables) if targets else places:
            if place == "object" and slot:
                break  # a merger's second party stands with a preposition
            fillers = _fillers(place, frame, syntax, rules, tables, targets=targets)
            frame.carried |= place == "before" and bool(fillers)
            if fillers:
                chosen = fillers if place not in {"subject", "possessor"} else fillers[:1]
                slot.extend(f._replace(role=frame.rule.role) for f in chosen)
                frame.loose_target = targets and place == "subject" and frame.noun is not None
                if not frame.rule.merger or len(slot) > 1 or slot[0].chunk.conjuncts:
                    break


def _fillers(
    place: str, frame: Frame, syntax: Syntax, rules: DealRules, tables: SyntaxRules, *, targets: bool
) -> list[Filler]:
    """Who stands at a place and may fill the slot of the `targets` or of those who pay."""
    if place == "purpose":
        found = _purpose(frame.clause, syntax, rules, tables)
    else:
        found = fill(place, frame.clause, frame.noun, syntax.chunks, tables)
    found = [f for f in found if usable(f, frame, rules)]
    if place == "possessor" and not tables.verb_bracket:
        found = [f for f in found if not only_which(f, frame)]
    if targets:
        found = [f for f in found if not _buys(f.chunk, frame.clause, syntax, rules)]
    elif frame.rule.sells:
        found = [f for f in found if not _holds_of(f.chunk, syntax, rules)]
    found = [f for f in found if f.mention or f.chunk.named or f.chunk.head_lemma not in rules.extents]
    if place == "subject" and not targets and _is_told_to_be(frame, tables):
        found = [f for f in found if f.chunk.named or f.chunk.pronoun or not rules.by_noun(f.chunk.head_lemma)]
    return found if targets or place != "subject" else _owners(frame, syntax, rules) or found


def _is_told_to_be(frame: Frame, tables: SyntaxRules) -> bool:
    """Whether its noun says what the subject is, if a deal no payer: "the biggest deal was its purchase of"."""
    verb = frame.clause.verb
    return frame.noun is not None and verb is not None and verb.lemma in tables.copulas


def _names_other(frame: Frame, syntax: Syntax, tables: SyntaxRules) -> bool:
    """Whether a phrase behind the noun names who is to get the money ("talks over an investment in Kolb")."""
    places = (p for p in frame.rule.target if p not in _OWN_PLACES)
    found = (f for p in places for f in fill(p, frame.clause, frame.noun, syntax.chunks, tables))
    return any(f.chunk.named for f in found)


def _owners(frame: Frame, syntax: Syntax, rules: DealRules) -> list[Filler]:
    """Who buys where the subject is but a figure of his ("its sales rose thanks to the purchase of Kolb")."""
    noun = frame.noun if frame.rule.type == "acquisition" else None
    owner = whose_figure(noun, frame.clause, syntax.chunks, rules) if noun is not None else None
    return [Filler(owner)] if owner is not None else []


def _named_first(places: Sequence[str], frame: Frame, syntax: Syntax, tables: SyntaxRules) -> Sequence[str]:
    """A German verb's places, the first with a name before those without ("zahlt für Lager Millionen an Kolb")."""
    if not tables.verb_bracket or frame.noun is not None or len(places) < _SEVERAL or frame.rule.open_target:
        return places
    named = [p for p in places if any(f.chunk.named for f in fill(p, frame.clause, None, syntax.chunks, tables))]
    return (*named[:1], *(p for p in places if p not in named[:1]))


def _purpose(clause: Clause, syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> list[Filler]:
    """The plant or network that an infinitive under the clause speaks of."""
    infinitives = (
        c
        for c in syntax.clauses
        if c.kind == "inf" and c.parent is clause and c.verb is not None and not c.verb.passive
    )
    objects = [o for c in infinitives for o in fill("object", c, None, syntax.chunks, tables)]
    return [o for o in objects if o.chunk.head_lemma in rules.projects][:1]


def _points_back(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether what is paid for was told before, so that who gets the money sells it: "Dafür zahlt Kolb ihm …"."""
    return any(w.lower in rules.backward for w in syntax.sentence.words if w.index in frame.clause.words)


def _on_paper(noun: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it depends on a noun of what leads to the deal: "einen Vertrag zum Kauf", "ein Angebot zur Übernahme"."""
    return any(c.end == noun.start and listed(head_noun(c), rules.papers) for c in syntax.chunks)


def _places(frame: Frame, syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> Places:
    """The rule's places; of a noun the governing verb decides what its subject is."""
    investor, target = frame.rule.investor, frame.rule.target
    verb = frame.clause.verb
    givers = (tables.givers | tables.agents) & {*investor}
    if frame.noun is not None and "possessor" in investor and _owner_gets(frame.noun, givers, syntax):
        investor, target = _without(investor, "possessor"), (*_without(target, "possessor"), "possessor")
    if frame.noun is not None and (places := undergoer(frame.noun, frame.rule, frame.clause, syntax, rules)):
        return tuple(p for p in investor if p in rules.takers), places
    if frame.noun is not None and frame.rule.type == "acquisition" and is_sale(frame.noun, frame.clause, syntax, rules):
        return _without(_without(investor, "subject"), "possessor"), _without(target, "subject")
    if frame.noun is None or verb is None:
        return _of_verb(frame, syntax, rules, tables)
    if "possessor" in investor and _owner_acts(frame.noun, syntax):
        investor = ("possessor", *_without(investor, "possessor"))
    phrasal = verb.particle and not verb.lemma.startswith(verb.particle)  # a German lemma begins with its particle
    lemmas = {f"{verb.lemma} {verb.particle}"} if phrasal else {verb.lemma, verb.main.lemma.lower()}
    lemmas |= {verb.lemma} if phrasal and verb.particle == frame.noun.prep else set()  # "grew through takeovers"
    frame.in_return = in_return(frame, rules)
    about = frame.rule.type == "ipo" and frame.noun.prep in rules.talks_about  # "asked about its listing"
    if lemmas & rules.pleaders and not about:
        return (*_without(investor, "subject"), "object"), (*_without(target, "subject"), "subject")
    if lemmas & rules.wishes and frame.rule.type == "grant" and for_another(frame):
        frame.carried = True
        return investor, _without(target, "subject")
    governed = bool(lemmas & frame.rule.approvers)  # "zu den Bietern zählt Kolb"
    aside = frame.noun.prep in rules.aside and whose_figure(frame.noun, frame.clause, syntax.chunks, rules) is None
    if aside and not governed and not _on_paper(frame.noun, syntax, rules):
        investor, target = _without(investor, "subject"), _without(target, "subject")
    if frame.rule.status == "in_talks" and _for_own(frame, syntax, rules):
        frame.received = True
        return _without(investor, "subject"), _without(target, "subject")
    if (
        verb.passive
        and frame.rule.type == "loan"
        and lemmas & rules.carriers
        and frame.clause.subject is not frame.noun
    ):
        return _without(investor, "subject"), ("object", *target)  # "Kolb was granted a loan by Arden"
    told_of = frame.clause.subject is frame.noun and not (verb.passive or tables.verb_bracket)
    if not told_of and _subject_gets(frame, lemmas, rules):  # "a grant to Kolb needs a vote"
        bidder = ("compound",) * ("compound" in target)  # "Kolb rejects Arden bid"
        investor, target = _without(_without(investor, "subject"), "object"), _without(target, "compound")
        gets = "object" if frame.clause.subject is frame.noun and not verb.passive else "subject"
        first = (gets,) if not for_named(frame, rules) else ()  # "die größte Summe erhielt Kolb"
        return (*investor, *bidder), (*first, *_without(target, "subject"))
    return _taken_up(frame, lemmas, syntax, rules, (investor, target))


def _of_verb(frame: Frame, syntax: Syntax, rules: DealRules, tables: SyntaxRules) -> Places:
    """The places of a rule whose predicate is its verb, or a noun without one."""
    investor, target = frame.rule.investor, frame.rule.target
    frame.carried = frame.noun is None
    if frame.rule.merger and (merged := merged_by_another(frame, tables)) is not None:
        return (), merged
    seller = frame.rule.type == "acquisition" and _points_back(frame, syntax, rules)
    return investor, _without(target, "dative") if seller else target


def _taken_up(frame: Frame, lemmas: set[str], syntax: Syntax, rules: DealRules, places: Places) -> Places:
    """The places of a noun whose verb may tell that its subject acts by it, or puts nobody in their places."""
    investor, target = places
    noun, verb = frame.noun, frame.clause.verb
    assert noun is not None
    assert verb is not None
    if subject_gives(frame, lemmas, rules):
        frame.carried = frame.given = True
        return ("subject", *investor), ("dative", "object", *(p for p in target if p not in _OWN_PLACES))
    if helped(noun, frame.rule, frame.clause, rules):
        whom, rest = ("dative", "object"), (_without(investor, "subject"), _without(target, "subject"))
        return ((*rest[0], *whom), rest[1]) if frame.rule.type == "acquisition" else (rest[0], (*whom, *rest[1]))
    if frame.rule.type == "acquisition" and noun.prep in rules.means and lemmas & rules.arriving:
        return _without(investor, "subject"), _without(target, "subject")
    investor = tuple(p for p in investor if not p.startswith("verb:"))  # who stands there gives what is taken up
    frame.carried = bool(lemmas & (frame.rule.approvers | rules.carriers))
    gained = noun.prep in rules.means and bool(lemmas & rules.gains)
    if "means" in target:
        target = ("object",) * gained + _without(target, "means")
    gained |= noun.prep in rules.means and frame.rule.status == "in_talks"  # "beat Arden with a bid for Kolb"
    if noun.prep in rules.thanks and frame.rule.type in _GIVEN and noun.owner is None and not goes_into(frame, rules):
        frame.received = True
        gets = "object" if verb.passive else "subject"  # "was saved thanks to a loan"
        return _without(investor, "subject"), (gets, *_without(target, "subject"))
    built = bool(lemmas & (rules.gains | rules.builders)) and stands_behind(frame, rules.means, rules)
    if built and frame.rule.type in AID:  # "is building a plant with a state grant"
        return _without(investor, "subject"), ("subject", *_without(target, "subject"))
    gained |= frame.rule.type == "acquisition" and whose_figure(noun, frame.clause, syntax.chunks, rules) is not None
    if not (frame.carried or gained or noun.prep in rules.aftermath):
        return _without(investor, "subject"), _without(target, "subject")
    if verb.passive and (frame.clause.subject is noun or verb.main.lower in rules.led):
        target = _without(target, "subject")  # who led the round is not whose it is
    return investor, target


def _subject_gets(frame: Frame, lemmas: set[str], rules: DealRules) -> bool:
    """Whether a noun's verb makes its subject the one who gets the money, unless it is told to be for another."""
    if frame.in_return or in_line_for(frame, lemmas, rules):
        return not for_another(frame, named=True)
    given = frame.rule.type in AID and bool(lemmas & rules.carriers)
    other = given and (for_another(frame, named=True) or for_named_before(frame, rules))
    return (bool(lemmas & frame.rule.borrowers) and not other) or board_takes(frame, lemmas, rules)


def _for_own(frame: Frame, syntax: Syntax, rules: DealRules) -> bool:
    """Whether the offer is for a thing of the subject's, who so has it from another ("has an offer for its arm")."""
    noun = frame.noun
    behind = (c for c in syntax.chunks if noun is not None and c.start >= noun.end and not c.bare_money)
    things = (c for c in behind if c.prep in frame.rule.target)
    thing = next(things, None)
    owned = thing is not None and thing.det in rules.possessives and thing in frame.clause.chunks
    sold = (rules.projects | rules.transparent) - rules.securities
    return owned and thing is not None and not thing.head_is_name and listed(thing.head_lemma, sold)


def _owner_acts(noun: Chunk, syntax: Syntax) -> bool:
    """Whether a name owns the noun and another phrase tells of what ("Kolb's takeover of Arden")."""
    owned = noun.owner is not None and noun.owner.named
    return owned and any(c.attached_to is noun and c.prep == "of" and c.named for c in syntax.chunks)


def _owner_gets(noun: Chunk, givers: frozenset[str], syntax: Syntax) -> bool:
    """Whether a name owns the noun and another phrase right behind tells from whom ("Kolb's loan from Arden")."""
    owned = noun.owner is not None and noun.owner.named
    return owned and any(c.start == noun.end and c.prep in givers and c.named for c in syntax.chunks)


def _without(places: tuple[str, ...], place: str) -> tuple[str, ...]:
    return tuple(p for p in places if p != place)


def _holds_of(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether "an" tells what is sold a part of, and not to whom: "gibt die Mehrheit an der Bank ab"."""
    if chunk.prep != "an":
        return False
    held = next((c for c in syntax.chunks if c.end == chunk.start), None)
    in_dative = "dat" in chunk.cases and "acc" not in chunk.cases
    return in_dative or (held is not None and listed(held.head_lemma, rules.holdings))


def _buys(chunk: Chunk, clause: Clause, syntax: Syntax, rules: DealRules) -> bool:
    """Whether it tells who buys too, or who does behind the price: "verkauft … für 40 Millionen Euro an Kolb"."""
    if jointly(chunk, syntax, rules):
        return True
    if chunk.prep != "an" or "dat" in chunk.cases:
        return False
    sold = any(sells(v, rules) for v in clause.verbs)
    return sold and any(c.end == chunk.start and c.bare_money and c.money and c.prep for c in clause.chunks)


def head_noun(chunk: Chunk) -> str:
    """The head noun by which rules know the phrase; of "Alstom-Übernahme" the last part."""
    if chunk.named and not any(c in chunk.head_lemma for c in "-–"):
        last = chunk.mentions[-1]
        if last.start <= chunk.head_span[0] < last.end:
            return ""
    return chunk.last_part


def is_crowd(chunk: Chunk, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a bare plural stands for a whole market ("European start-ups", "junge Firmen")."""
    if chunk.named or chunk.det or chunk.pronoun or chunk.owner or not listed(chunk.head_lemma, rules.crowds):
        return False
    if any(syntax.sentence.word(i).tag in {"CARD", "CRD"} for i in range(chunk.start, chunk.head)):
        return False
    head = syntax.sentence.word(chunk.head)
    return head.tag == "NN2" or (
        head.tag == "NN" and (head.lower != head.lemma.lower() or _plural_as_is(head, syntax, rules))
    )


def _plural_as_is(head: Word, syntax: Syntax, rules: DealRules) -> bool:
    """Whether a German noun whose plural is its singular is a plural, having no article: "in deutsche Unternehmen"."""
    before = syntax.sentence.word(head.index - 1) if head.index > syntax.sentence.words[0].index else None
    described = before is not None and before.tag.startswith("ADJ")
    marked = not described or (before is not None and before.lower.endswith("e"))
    return head.lower.endswith(rules.plural_as_is) and marked and not syntax.sentence.heading
