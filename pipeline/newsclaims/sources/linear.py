"""Where an English reporting verb's subject stands: before it, behind it after a comma, or before a parenthesis."""

from collections.abc import Iterator
from typing import NamedTuple

from newsclaims.sources.frames import Side
from newsclaims.sources.line import QUOTES, VERBAL, Line
from newsclaims.sources.rules import matches
from newsclaims.text import is_year

_STOPS = frozenset({",", "–", "—", "--", "-", "(", ")"})
DASHES = frozenset({"–", "—", "--", "-"})
_PARENTHESES = 4
_NAME = 3
_SUBJECT = 8  # words of one, with what stands before it
_ROLES = frozenset({"people", "titles"})
_PHRASAL = frozenset({"name", "noun", "adj", "det", "num"})
_AGAINST = frozenset({"but"})  # opens a clause with a subject of its own
_ENDS = frozenset({".", "!", "?", "…"})


class Place(NamedTuple):
    """Where a subject may stand, where the reporting clause then ends, and the content's side if the place tells it.

    `limit` is where the content ends at the latest: of a relative clause the comma before the verb of its main clause.
    """

    start: int
    end: int
    matrix_end: int
    side: Side | None = None
    limit: int | None = None


def finite_of(line: Line, i: int) -> int | None:
    """The finite form of the verb at i, or None for infinitives and gerunds."""
    if line.kind(i - 1) in {"to", "det"} or (line.kind(i + 1) == "to" and line.words[i].lower in line.rules.rumoured):
        return None
    return i


def is_passive(line: Line, at: int, finite: int) -> bool:
    """Whether a form of "be" makes it "is said to …"."""
    k = at - 1
    while k >= 0 and (line.lower(k) in line.rules.skipped or line.is_adverb(k) or line.kind(k) == "neg"):
        k -= 1
    return finite == at and line.lower(k) in line.rules.passive and line.kind(at) != "vger"


def before_adverbs(line: Line, i: int) -> int:
    """The last word before i that is no adverb, auxiliary or time of saying."""
    rules, k, timed = line.rules, i - 1, False
    while k >= 0:
        word = line.lower(k)
        if word in rules.time or is_year(word):
            timed = True
        elif (stated := _statement_start(line, k)) is not None:
            k = stated
        elif not (
            word in rules.skipped
            or word in rules.auxiliaries
            or line.is_adverb(k)
            or (timed and (line.kind(k) == "prep" or word in {"the", "last", "this"}))
        ):
            break
        k -= 1
    return k


def _statement_start(line: Line, k: int) -> int | None:
    """Where "in a statement" before the verb begins, if one ends at k."""
    if not matches(line.lower(k), line.rules.statements):
        return None
    start = k
    while start > 0 and line.kind(start - 1) in {"det", "adj", "noun"}:
        start -= 1
    return start - 1 if line.kind(start - 1) == "prep" else None


def subject_places(line: Line, i: int) -> Iterator[Place]:
    """Likeliest places of the subject of the verb at i, in order."""
    if line.kind(i) == "vger" and line.lower(i - 1) not in line.rules.passive:
        verbs = [j for j in range(i) if line.kind(j) == "vfin"] or [0]
        if line.lower(i - 1) in line.rules.blamed:
            return  # "charged with writing false reports"
        if (told := _said_before(line, i, verbs)) is not None:
            yield from (p._replace(matrix_end=i + 1, side="after") for p in subject_places(line, told))
        tied = line.words[i - 1].text not in _STOPS  # "was heard telling a friend", not ", citing a friend"
        yield Place(line.left_edge(verbs[-1]) if tied else 0, verbs[-1 if tied else 0], i + 1, "after")
        return
    k = before_adverbs(line, i)
    if k > 0 and line.kind(k) == "conj" and line.has_verb(0, k):
        yield from _shared(line, i, k)
        return
    parted = k < 0 or line.words[k].text in _STOPS or line.words[k].text in QUOTES
    if not parted and line.lower(k) in line.rules.relatives:
        yield from _antecedent(line, i, k)
    elif not parted and (defined := _defined(line, k)) is not None:
        yield defined._replace(matrix_end=i + 1)
    if not parted:
        end = _before_aside(line, k + 1)
        yield Place(_start(line, end), end, i + 1)
    if parted and k > 0 and line.words[k].text in _STOPS:
        yield from _before_parenthesis(line, i, k)
    if line.kind(i + 1) != "prep" and (parted or (k == i - 1 and line.is_boundary(k))):  # not ", expected in May"
        end = _inverted_end(line, i + 1)
        yield Place(i + 1, end, end, "before" if end >= len(line) - 1 or line.words[end].text in _ENDS else None)


def _said_before(line: Line, i: int, verbs: list[int]) -> int | None:
    """The verb of saying that ", adding" goes on from, where the sentence opens with what is said."""

    def says(j: int) -> bool:
        return line.words[j].lemma.lower() in line.tables.verbs or line.lower(j) in line.tables.forms

    parted = line.words[i - 1].text in _STOPS or line.words[i - 1].text in QUOTES
    return next((j for j in reversed(verbs) if says(j)), None) if parted and not says(verbs[0]) else None


def _defined(line: Line, k: int) -> Place | None:
    """The phrase before a relative clause without commas that ends at k: "two people who saw the terms told"."""
    edge = line.left_edge(k + 1)
    if line.lower(edge - 1) not in line.rules.relatives or line.words[edge - 2].text == "," or edge < 2:
        return None
    start = _start(line, edge - 1)
    own = line.has_verb(edge, k + 1) and start < edge - 1
    return Place(start, edge - 1, k + 1) if own and not line.has_verb(start, edge - 1) else None


def _before_aside(line: Line, end: int) -> int:
    """Where the subject ends before a clause without one of its own: "Ida Hill, while talking to us, said"."""
    edge = line.left_edge(end)
    aside = line.lower(edge - 1) in line.rules.circumstances and line.kind(edge) in {"vger", "vpp"}
    return edge - 1 if aside and edge > 1 else end


def _shared(line: Line, i: int, k: int) -> Iterator[Place]:
    """The subject of what the conjunction at k joins: that of the verb of saying right before it, or the first."""
    verbs = [j for j in range(k) if line.kind(j) == "vfin"]
    if verbs[-1] == k - 1 and line.words[verbs[-1]].lemma.lower() in line.tables.verbs:
        yield from (p._replace(matrix_end=i + 1, side="after") for p in subject_places(line, verbs[-1]))
    elif (told := [j for j in verbs if line.lower(line.left_edge(j) - 1) in _AGAINST]) and told[-1] > verbs[0]:
        yield from (p._replace(matrix_end=i + 1, side="after") for p in subject_places(line, told[-1]))
    else:
        yield Place(0, verbs[0], i + 1, "after")


def _seat_start(line: Line, start: int, end: int) -> int:
    """Where a phrase begins whose seat has its state behind a comma: "the Redwood City, California-based company"."""
    based = any(line.lower(j) in line.rules.origins and line.words[j - 1].text == "-" for j in range(start + 1, end))
    if not based or start < 1 or line.words[start - 1].text != ",":
        return start
    first = start - 1
    while first > 0 and line.words[first - 1].text[0].isupper():
        first -= 1
    return first - 1 if 0 < first < start - 1 and line.kind(first - 1) == "det" else start


def _start(line: Line, end: int) -> int:
    start = _seat_start(line, line.left_edge(end), end)
    for p in range(end - 1, start, -1):
        if line.words[p].text in QUOTES and line.words[p - 1].text in {"?", "!"}:
            return p + 1  # "“Will it stop?” she asked"
        if line.kind(p) == "vfin" and line.kind(p + 1) in {"prep", "adv"} and line.kind(p - 1) == "noun":
            continue  # a participle: "A prospectus published on Monday shows", "accounts filed later show"
        if line.kind(p) == "vfin" or (line.lower(p) in {"and", "or"} and line.has_verb(start, p)):
            return p + 1
        if line.kind(p) == "det" and line.kind(p - 1) == "noun" and line.lower(p) in line.rules.definite:
            return p  # "a claim the minister denied", "last week the firm said"
    return start


def _antecedent(line: Line, i: int, k: int) -> Iterator[Place]:
    end = k - 1 if k and line.words[k - 1].text == "," else k
    start = (_beside(line, end) or _start(line, end)) if end else 0
    verb = (
        j
        for j in range(i + 1, len(line) - 1)
        if line.words[j].text == "," and line.kind(_no_adverb(line, j + 1)) == "vfin"
    )
    yield Place(start, end, i + 1, "after", next(verb, None))


def _beside(line: Line, end: int) -> int:
    """Where the phrase that ends there begins, if a verb or preposition before it parts it from the rest; else 0."""
    start = end
    while start > 0 and line.kind(start - 1) in _PHRASAL:
        start -= 1
    parted = line.kind(start - 1) in VERBAL or line.lower(start - 1) in line.rules.parting
    return start if 0 < start < end and parted else 0


def _no_adverb(line: Line, i: int) -> int:
    while i < len(line) - 1 and line.is_adverb(i):
        i += 1
    return i


def _before_parenthesis(line: Line, i: int, k: int) -> Iterator[Place]:
    """The phrase before ", who …," or ", a banker," nearest to the verb; a short name between commas goes with it."""
    dashed = line.words[k].text in DASHES
    signs = DASHES if dashed else _STOPS
    openings = [p for p in range(1, k) if line.words[p].text in signs and _apart(line, p)][: -_PARENTHESES - 1 : -1]
    for n, opening in enumerate(openings):
        start = _start(line, opening)
        if start >= opening or line.has_verb(start, opening) or line.kind(start) in {"prep", "sub"}:
            continue
        if line.words[opening].text == ")":
            continue  # the initials of a name
        apposed = line.words[start - 1].text == "," and line.rules.noun_class(line.lower(start)) in _ROLES
        if apposed and line.kind(start) == "noun" and n + 1 < len(openings):
            continue  # "Ida Hill, founder of Kolb, a charity, said"
        if line.lower(start) in {"a", "an"} and n + 1 < len(openings) and opening != openings[-1]:
            continue
        named = not n and k - opening <= _NAME + 1 and not line.has_verb(opening, k)
        yield Place(start, k if named and line.kind(opening + 1) == "name" else opening, i + 1)


def _apart(line: Line, p: int) -> bool:
    """Whether the sign parts phrases: no hyphen inside a word ("self-driving")."""
    return line.words[p].text != "-" or line.words[p - 1].end < line.words[p].start


def _inverted_end(line: Line, start: int) -> int:
    """Behind ", said …": the speaker with the apposition that follows, up to the end or the next clause."""
    end = line.right_edge(start)
    following = line.right_edge(end + 1)
    if (
        end < len(line)
        and line.words[end].text == ","
        and not line.has_verb(end + 1, following)
        and line.kind(end + 1) in {"det", "name", "adj"}
    ):
        end = following
    return end


def matrix_reach(line: Line, i: int) -> int:
    """Up to where the words behind the verb still tell of the saying: to whom, where, when."""
    while (
        i < len(line)
        and line.lower(i) not in line.rules.that
        and line.words[i].text not in {",", ":", ";", "."}
        and line.kind(i) not in {"vfin"}
    ):
        i += 1
    return i


def _set_apart(line: Line, start: int, end: int) -> bool:
    """Whether the reporting clause stands between commas behind a subject: "The deal, the Post added, hinged on it"."""
    end = matrix_reach(line, end)  # "…, the Post said on Friday, …"
    if line.words[start - 1].text != "," or end >= len(line) - 1 or line.words[end].text != ",":
        return False
    subject = line.left_edge(start - 1)
    nominal = start - 1 - subject in range(1, _SUBJECT) and not line.has_verb(subject, start - 1)
    return nominal and line.kind(subject) in _PHRASAL and line.kind(_no_adverb(line, end + 1)) in {"vfin", "vpp"}


def side_of(line: Line, start: int, end: int) -> Side:
    """Where the content stands: before the reporting clause if a clause or quotation does and nothing follows."""
    led = start > 0 and (line.words[start - 1].text in _STOPS or line.words[start - 1].text in QUOTES)
    if led and _set_apart(line, start, end):
        return "around"
    if not led or not (line.has_verb(0, start) or any(w.text in QUOTES for w in line.words[:start])):
        return "after"
    edge = line.right_edge(end)
    again = (j for j in range(end, edge) if line.kind(j) == "conj" and line.kind(j + 1) == "vfin")
    edge = next(again, edge)  # "…, sagte Kolb und warnte vor …"
    if (
        line.has_verb(end, edge)
        or line.lower(end) in line.rules.that
        or line.words[min(end, len(line) - 1)].text == ":"
    ):
        return "after"
    sign = next(
        (j for j in range(end, len(line)) if line.words[j].text == "," or line.words[j].text in QUOTES), len(line)
    )
    rest = any(w.text[0].isalnum() for w in line.words[sign:])
    return "around" if rest and (line.has_verb(sign, len(line)) or line.words[sign].text in QUOTES) else "before"
