"""Impersonal frames, whose speaker stands in a place: "heißt es aus Finanzkreisen", "geht aus dem Bericht hervor"."""

from newsclaims.sources.frames import Frame
from newsclaims.sources.line import Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.rules import PlaceRule
from newsclaims.sources.speakers import SpeakerReader

_NOMINAL = frozenset({"noun", "name"})


def placed(line: Line, reader: SpeakerReader, cue: tuple[int, int], rule: PlaceRule) -> Frame | None:
    """The frame of a wording that names its speaker as a place, or points back to one."""
    left, right = _before_relative(line, line.left_edge(cue[0], quotes=False)), line.right_edge(cue[1])
    if rule.closing and line.lower(right - 1) not in rule.closing:
        return None
    pointers = rule.pointers & {w.lower for w in line.words[left:right]}
    speakers = _speakers(line, reader, (left, right), cue, rule)
    if not speakers and pointers:
        speakers = reader.read_outlet(line, 0, left) or reader.memory.chain
    if not speakers and rule.back:
        speakers = reader.last
    if not speakers:
        return None
    if _points_back(line, left, right):
        return Frame(line, left, right, cue, speakers, rule.id, "previous")
    trailing = line.has_verb(0, left) and line.lower(cue[1]) in pointers  # "…, heißt es dort"
    if (pointers and not trailing) or line.rules.talk & {w.lower for w in line.words[cue[0] : cue[1]]}:
        return Frame(line, *cue, cue, speakers, rule.id, "around", phrase=True, opens=left)
    if rule.documents and speakers[0].span.start > line.words[cue[0]].start:
        return Frame(line, cue[0], right, cue, speakers, rule.id, "around", phrase=True)
    if rule.documents:
        return Frame(line, left, cue[1], cue, speakers, rule.id, "after")
    if line.has_verb(0, left):
        return Frame(line, left, right, cue, speakers, rule.id, "around", phrase=True)
    return Frame(line, left, right, cue, speakers, rule.id, "around" if _mannered(line, left) else "after")


def _points_back(line: Line, left: int, right: int) -> bool:
    """Whether it is said of the sentence before: "Das geht aus … hervor"; with nothing behind it "So steht es in …"."""
    thus = line.lower(left) in line.rules.thus and right >= len(line) - 1 and not line.has_verb(0, left)
    return (thus or line.lower(left) in line.rules.backward) and line.kind(left + 1) == "vfin"


def _before_relative(line: Line, left: int) -> int:
    """The clause goes on behind an inserted one: "Aus Papieren, die dem Kolb-Boten vorliegen, geht hervor …"."""
    if left < 2 or line.words[left - 1].text != ",":
        return left
    opening = line.left_edge(left - 1, quotes=False)
    return line.left_edge(opening - 1, quotes=False) if line.kind(opening) == "rel" else left


def _speakers(
    line: Line, reader: SpeakerReader, clause: tuple[int, int], cue: tuple[int, int], rule: PlaceRule
) -> tuple[Speaker, ...]:
    """Who stands behind one of the rule's prepositions; a town is none ("hieß es in Frankfurt")."""
    for i in range(*clause):
        if line.lower(i) not in rule.preps or cue[0] <= i < cue[1]:
            continue
        last = forwards(line, i + 1)
        found = reader.read_first(line, i + 1, last) or (
            () if line.lower(i + 1) in rule.pointers else reader.read_anyone(line, i + 1, min(last, clause[1]))
        )
        town = any(s.kind == "official" and line.kind(i + 1) == "name" for s in found)
        if found and not town and (not rule.documents or found[0].kind == "document"):
            return found
    return ()


def _mannered(line: Line, left: int) -> bool:
    return line.lower(left) in line.rules.manner


def forwards(line: Line, start: int) -> int:
    """Where the phrase that begins at a word ends at the latest: at the next verb, sign or conjunction."""
    i = start
    while (
        i < len(line)
        and line.kind(i) != "vfin"
        and line.words[i].text not in {".", ",", ";", ":", "–", "—", "--", "(", ")"}
    ):
        if line.lower(i) in line.rules.boundaries and i > start:
            break
        behind_noun = i > start and line.kind(i - 1) in _NOMINAL
        if line.rules.subordinators and line.kind(i) == "num" and behind_noun:
            break  # "laut Kolb 90 Millionen Euro für …"
        if line.rules.genitive and line.kind(i) == "det" and behind_noun and line.lower(i) not in line.rules.genitive:
            break  # "nach Angaben des Konzerns den Rivalen Kolb"
        if line.rules.genitive and line.lower(i) in line.rules.cuts and line.kind(i) == "prep" and behind_noun:
            break  # "nach Angaben des Handelsblatts vor der Übernahme von Kolb"
        i += 1
    return i
