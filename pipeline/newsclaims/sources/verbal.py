"""Frames by reporting verb: finds the verb, its subject on either side of it, and where what is said stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsclaims.sources import bracket, linear
from newsclaims.sources.frames import Frame, Side
from newsclaims.sources.line import QUOTES, VERBAL, Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.quoted import closing, colon_of, introduced, places_of
from newsclaims.sources.rules import VerbRule, matches
from newsclaims.sources.speakers import SpeakerReader
from newsclaims.text import Word, is_year

_NUMBERS = frozenset({"CARD", "CRD"})
_ADDRESS_REACH = 14
_WITHIN = 8
_SOURCE = 4  # words
_DATELINE = 9


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb at `at`; `finite` is the form that agrees with its subject (itself or an auxiliary)."""

    at: int
    finite: int
    rule: VerbRule


def verb_frames(line: Line, reader: SpeakerReader, *, brackets: bool) -> Iterator[Frame]:
    """The frames that the sentence's reporting verbs open, in order."""
    free, told = colon_of(line), -1
    for cue in _cues(line, brackets=brackets):
        if cue.at == told:
            continue  # by another rule of the same verb
        if free is not None and line.left_edge(free) <= cue.finite < free:
            free = None
        frame = _passive(line, reader, cue) or _active(line, reader, cue, brackets=brackets)
        if frame is not None:
            told = cue.at
            yield frame
    last = introduced(line, reader, free, brackets=brackets) if free is not None else None
    last = last or closing(line, reader, told, brackets=brackets)
    if last is not None:
        yield last


def _cues(line: Line, *, brackets: bool) -> Iterator[Cue]:
    verbs, forms = line.tables.verbs, line.tables.forms
    for i, word in enumerate(line.words):
        noun = line.kinds[i] not in VERBAL and line.has_verb(line.left_edge(i), i)  # "told Kolb's Friday show"
        rules = () if noun else forms.get(word.lower, ())
        if not rules and (line.kinds[i] in VERBAL or (not brackets and _ends_clause(line, i))):
            rules = verbs.get(bracket.full_lemma(line, i) if brackets else word.lemma.lower(), ())
        if not rules or _is_noun(line, i):
            continue
        around = f" {' '.join(w.lower for w in line.words[max(0, i - 2) : i + 4])} "
        if any(f" {idiom} " in around for idiom in line.rules.idioms):
            continue
        finite = bracket.finite_of(line, i) if brackets else linear.finite_of(line, i)
        if finite is not None:
            yield from (Cue(i, finite, rule) for rule in rules)


def _ends_clause(line: Line, i: int) -> bool:
    """Whether what looks like a noun can be the verb of a clause that it ends: "…, analysts at Kolb estimate."."""
    start = line.left_edge(i)
    alone = line.kind(i) == "noun" and line.kind(i - 1) in {"noun", "name"} and not line.has_verb(start, i)
    several = (
        line.kind(start) == "noun" and line.lower(start).endswith("s") and line.rules.noun_class(line.lower(start))
    )
    named = line.kind(i - 1) == "name" and line.lower(i).endswith("s")  # "…, Reuters reports."
    parted = start > 0 and line.words[start - 1].text == "," and line.right_edge(i) == i + 1
    return alone and parted and bool(several or named)


def _is_noun(line: Line, i: int) -> bool:
    """Whether what looks like a verb of saying is a report that another verb speaks of: "denied media reports that"."""
    named = line.rules.noun_class(line.lower(i)) == "reports" and line.kind(i - 1) == "noun"
    return named and line.has_verb(line.left_edge(i), i)


def _passive(line: Line, reader: SpeakerReader, cue: Cue) -> Frame | None:
    """Reads "first reported by Bloomberg", "was told by bankers that …"."""
    by = cue.at + 2 if line.is_adverb(cue.at + 1) or line.lower(cue.at + 1) in line.rules.skipped else cue.at + 1
    if line.lower(by) not in line.rules.agents or line.kind(cue.at) == "vger":
        return None
    end = line.right_edge(by + 1)
    speakers = reader.read(line, by + 1, end)
    if not speakers or (cue.rule.outlets and any(s.kind != "outlet" for s in speakers)):
        return None  # "a rise agreed by the board"
    side: Side = "after" if line.lower(end) in line.rules.that else "around"
    return Frame(line, cue.at, end, (cue.at, cue.at + 1), speakers, cue.rule.id, side, phrase=True)


def _active(line: Line, reader: SpeakerReader, cue: Cue, *, brackets: bool) -> Frame | None:
    passive = bracket.is_passive if brackets else linear.is_passive
    unsaid = (_negated, _orders, _of_mine, _to_come)
    if passive(line, cue.at, cue.finite) or any(is_none(line, cue) for is_none in unsaid):
        return None
    places = places_of(line, cue.at, cue.finite, brackets=brackets)
    for place in places:
        if cue.rule.clause and line.lower(cue.at - 1) in line.rules.relatives:
            return None
        if cue.rule.clause and line.sentence.heading and place.start > cue.at and not _quoted_before(line, cue.at):
            continue  # "Corvane raises $15 million, adds new CEO"
        speakers = reader.read(line, place.start, place.end)
        inverted = cue.finite > 0 and line.words[cue.finite - 1].text == ","  # "…, sagten die Nachbarn"
        if reader.anyone and not speakers and (place.start < cue.finite or (brackets and inverted)):
            speakers = reader.read_anyone(line, place.start, place.end)
        if speakers:
            frame = _frame(line, reader, cue, place, speakers)
            if frame is not None and place.limit is not None and place.limit > frame.end:
                frame.within = (frame.end, place.limit)
            return frame
        if place.start < cue.finite and line.lower(place.start) in line.rules.subject_articles:
            break  # the subject stands there, whoever that is: "Der Riese bestätigte in Ulm …"
    for place in places:
        titled = line.sentence.heading and place.start < cue.at  # not "X raises $15 million, announces a new mower"
        if speakers := reader.read_anyone(line, place.start, place.end, headline=titled):
            return _frame(line, reader, cue, place, speakers)
    return None


def _quoted_before(line: Line, i: int) -> bool:
    return any(w.text in QUOTES for w in line.words[:i])


def _orders(line: Line, cue: Cue) -> bool:
    """Whether it is an order and no report: "told the banks to stop"."""
    if line.words[cue.at].lemma.lower() not in line.rules.orders:
        return False
    end = linear.matrix_reach(line, cue.at + 1)
    return any(line.kind(i) == "to" and line.kind(i + 1) == "vinf" for i in range(cue.at + 2, end))


def _to_come(line: Line, cue: Cue) -> bool:
    """Whether it has not been said yet: "will announce on Monday that …"."""
    helper = cue.finite if cue.finite != cue.at else linear.before_adverbs(line, cue.at) + 1
    between = range(min(helper, cue.at), cue.at)
    told = line.lower(cue.finite) in line.rules.futures or any(line.lower(i) in line.rules.futures for i in between)
    return line.kind(cue.at) == "vinf" and told


def _of_mine(line: Line, cue: Cue) -> bool:
    """Whether who is quoted says it of themselves: "„Das erwarte ich nicht“, sagte …"."""
    return not line.rules.first_person.isdisjoint({line.lower(cue.finite - 1), line.lower(cue.finite + 1)})


def _negated(line: Line, cue: Cue) -> bool:
    """Whether the verb is denied by a word of its own clause near it."""
    low, high = sorted((cue.finite, cue.at))
    first = next((i + 1 for i in range(low - 1, max(-1, low - 3), -1) if not line.words[i].text[0].isalnum()), low - 2)
    last = range(max(0, first), min(len(line), high + 3))
    if cue.rule.denial:  # "neither confirmed nor denied it", not "denied that it was not …"
        edge = line.right_edge(high + 1)
        return bool({line.lower(i) for i in last if i < edge} & (line.rules.negations | line.rules.neither))
    near = {line.lower(i) for i in last if i < high or line.kind(i) != "prep"}  # not "reported without saying where"
    if line.rules.subordinators:  # "Warum er ging, sagte Kolb am Montag nicht"
        end = line.right_edge(cue.finite)
        near |= {line.lower(end - 2 if line.kind(end - 1) == "particle" else end - 1)}
    return bool(near & line.rules.negations)


def _goes_with(rule: VerbRule, soon: Sequence[Word]) -> bool:
    """Whether what follows the verb has the rule's words, its sum behind them: not "put 5 million in at a profit"."""
    at = next((k for k, w in enumerate(soon) if w.lower in rule.with_words), -1)
    if (rule.with_words and at < 0) or any(w.lower in rule.unless for w in soon):
        return False
    figure = next((k for k, w in enumerate(soon) if _is_number(w)), -1)
    return not rule.sum or figure > at


def _is_number(word: Word) -> bool:
    """Whether a word may be a figure's first, in digits or spelled out; a year is none."""
    return (word.text[0].isdigit() and not is_year(word.text)) or word.tag in _NUMBERS


def _frame(
    line: Line, reader: SpeakerReader, cue: Cue, place: linear.Place, speakers: tuple[Speaker, ...]
) -> Frame | None:
    low, high = _matrix(line, cue, place, speakers)
    side: Side = place.side or linear.side_of(line, low, high)
    soon = line.words[high : high + (2 * _WITHIN if cue.rule.sum else _WITHIN)]
    soon = line.words[:high] if side == "previous" else soon
    if not _goes_with(cue.rule, soon) or any(w.lower in cue.rule.unless for w in line.words[low:high]):
        return None
    if cue.rule.clause and not _clause_follows(line, high, side):
        return None
    if cue.rule.outlets and any(s.kind != "outlet" for s in speakers):
        return None
    if cue.rule.persons:
        if any(s.kind != "person" for s in speakers):
            return None
        speakers = tuple(replace(s, promising=True) for s in speakers)
    added = _addressees(line, reader, low, cue, high, speakers)
    mood = line.subjunctive(cue.finite)
    return Frame(line, low, high, (cue.at, cue.at + 1), added, cue.rule.id, side, cue.rule.denial, subjunctive=mood)


def _matrix(line: Line, cue: Cue, place: linear.Place, speakers: tuple[Speaker, ...]) -> tuple[int, int]:
    """The reporting clause without what is said: from the subject or the verb up to the later of the two."""
    if line.kind(cue.at) == "vger":
        return cue.at, cue.at + 1
    named = [
        i
        for i in range(place.start, min(place.end, len(line)))
        if any(s.span.start <= line.words[i].start < s.span.end for s in speakers)
    ]
    behind = [i + 1 for i in named if i > cue.finite]
    joined = line.kind(cue.finite - 1) == "conj" and line.kind(cue.finite - 2) != "vfin"  # not "said and added"
    if joined and line.has_verb(place.start, cue.finite):
        return cue.finite, max([place.matrix_end, *behind])  # what the first verb says stands between
    return min([place.start if place.start <= cue.finite else cue.finite, cue.finite]), max([place.matrix_end, *behind])


def _clause_follows(line: Line, end: int, side: Side) -> bool:
    if side != "after" or end >= len(line) - 1:
        return True  # what is said stands before, or in the sentence before
    near = line.words[end : end + _WITHIN // 2]
    if any(w.lower in line.rules.that or w.text in QUOTES or w.text == ":" for w in near):
        return True
    if line.rules.subordinators:
        signs = (i for i in range(end, min(len(line), end + _WITHIN)) if line.words[i].text in {",", ":"})
        return any(line.kind(i + 1) != "vfin" for i in signs)  # not "…, sagte Ida Roth"
    return line.has_verb(end, line.right_edge(end))


def _addressees(
    line: Line, reader: SpeakerReader, low: int, cue: Cue, high: int, speakers: tuple[Speaker, ...]
) -> tuple[Speaker, ...]:
    """The speakers with the outlet that they told it before, and the insiders or papers that they draw on behind."""
    end = max(high, min(linear.matrix_reach(line, cue.at + 1), cue.at + _ADDRESS_REACH))
    begin = low if line.has_verb(0, low) else _behind_dateline(line, low)  # "In an interview with CNBC, she said"
    first, last = line.chars(begin, end)
    outer = reader.outlets_within(first, last, speakers) if speakers[0].kind != "outlet" else ()
    inner = _cited(line, reader, cue) if cue.rule.cites else ()
    for i in range(begin, end):
        noun = line.rules.noun_class(line.lower(i))
        sent = line.kind(i - 1) in VERBAL and line.kind(i - 2) == "noun"  # "papers sent to creditors"
        if line.lower(i) in line.rules.attached and not sent and speakers[0].kind == "outlet":
            inner = inner or _heard_from(line, reader, cue, i + 1)
        elif (
            noun == "documents"
            and not (matches(line.lower(i), line.rules.statements) and line.lower(i - 1) not in line.rules.formal)
            and _adjunct(line, i)
            and all(s.kind != "document" for s in speakers)
        ):
            inner = inner or reader.read(line, _noun_start(line, i), i + 1)
    return (*outer, *speakers, *(s for s in inner if s not in speakers))


def _behind_dateline(line: Line, low: int) -> int:
    """Where the text begins behind the place and agency that a sentence can open with: "LEEDS, England (AP) — …"."""
    dashes = (i for i in range(2, min(low, _DATELINE) + 1) if line.words[i].text in linear.DASHES)
    return next((i + 1 for i in dashes if line.words[i - 1].text == ")"), 0)


def _heard_from(line: Line, reader: SpeakerReader, cue: Cue, start: int) -> tuple[Speaker, ...]:
    """Whom the outlet has it from: "aus Finanzkreisen"; of a verb of hearing anyone ("erfuhr aus dem Aufsichtsrat")."""
    end = min(line.right_edge(start), start + _SOURCE)
    insiders = tuple(s for s in reader.read(line, start, end) if s.kind == "anonymous")
    hears = line.words[cue.at].lemma.lower() in line.rules.hearing and line.kind(start - 1) == "prep"
    if insiders or not hears:
        return insiders
    return tuple(replace(s, kind="anonymous") for s in reader.read_anyone(line, start, end, headline=True))


def _cited(line: Line, reader: SpeakerReader, cue: Cue) -> tuple[Speaker, ...]:
    """Whom the outlet quotes: "quoted a banker as saying"."""
    end = next(
        (
            j
            for j in range(cue.at + 1, len(line))
            if line.kind(j) in {"vfin", "conj", "sub"} or line.lower(j) in line.rules.boundaries
        ),
        len(line),
    )
    return reader.read(line, cue.at + 1, end) or reader.read_anyone(line, cue.at + 1, end)


def _adjunct(line: Line, i: int) -> bool:
    return line.lower(_noun_start(line, i) - 1) in line.rules.channels


def _noun_start(line: Line, i: int) -> int:
    while i > 0 and line.kind(i - 1) in {"det", "adj", "noun", "name", "num"}:
        i -= 1
    return i
