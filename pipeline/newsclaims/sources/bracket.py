"""Where a German reporting verb's subject stands: before the finite verb, behind it, or first in a verb-last clause."""

from collections.abc import Iterator

from newsclaims.sources.frames import Side
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.linear import Place

_REACH = 30
_APPOSED = 9
_TITLE = 6  # words up to the other mark of a title in quotation marks
_OPENS = frozenset({"det", "name", "noun", "pron"})  # what a main clause's subject begins with
_ASIDES = frozenset({",", "–", "—"})
_SIGNS = frozenset({",", ".", ";", ":", "–", "—", "!", "?"})


def full_lemma(line: Line, i: int) -> str:
    """The verb's infinitive with its separated particle: "teilte … mit" is "mitteilen"."""
    lemma = line.words[i].lemma.lower()
    if i and line.lower(i - 1) + lemma in line.tables.verbs:
        return line.lower(i - 1) + lemma  # written apart: "bekannt gab"
    if line.kind(i) != "vfin":
        return lemma
    for j in range(i + 1, min(len(line), i + _REACH)):
        at_end = (
            line.kind(j) != "prep" or j + 1 >= len(line) or line.is_boundary(j + 1) or line.words[j + 1].text == "."
        )
        combined = line.lower(j) + lemma in line.tables.verbs
        if not combined and line.lower(j) in line.rules.skipped:
            continue  # "betonte weiter, …"
        if line.kind(j) == "particle" or (at_end and combined):
            return line.lower(j) + lemma
        if line.kind(j) == "vfin" or line.words[j].text in {":", ";"} or line.lower(j) in line.rules.that:
            break
    return lemma


def finite_of(line: Line, i: int) -> int | None:
    """The finite form that the verb at i hangs on: itself, or "hat", "ließ" or "will" in the same clause."""
    if line.kind(i) == "vfin":
        return _auxiliary_before(line, i) or i
    helpers = line.rules.helpers | line.rules.auxiliaries
    for j in range(i + 1, min(len(line), i + 4)):
        if line.lower(j) in helpers and line.kind(j) == "vfin" and line.kind(i) == "vpp":
            return j
        if line.is_boundary(j):
            break
    if _alone(line, i):
        return i
    for j in range(i - 1, max(-1, i - _REACH), -1):
        if line.kind(j) == "vfin":
            return j if line.lower(j) in helpers else None
    return None


def is_passive(line: Line, at: int, finite: int) -> bool:
    """Whether it is said of somebody: "ihm wird Betrug vorgeworfen"."""
    return line.kind(at) == "vpp" and finite != at and line.lower(finite) in line.rules.passive


def _alone(line: Line, i: int) -> bool:
    """Whether what looks like a participle is its clause's only verb: "Der Kläger behauptet, …"."""
    start, end = line.left_edge(i), line.right_edge(i)
    verbs = [k for k in line.kinds[start:end] if k.startswith("v")]
    return line.kind(i) == "vpp" and line.lower(i).endswith("t") and len(verbs) == 1 and line.kind(start) in _OPENS


def _auxiliary_before(line: Line, i: int) -> int | None:
    """The auxiliary of what looks finite but is a participle: "Im Mai hatte Ida Roth erklärt"."""
    if not line.lower(i).endswith("t") or i + 1 >= len(line) or line.words[i + 1].text not in _SIGNS:
        return None
    for j in range(i - 1, max(-1, i - _REACH), -1):
        if line.words[j].text in _SIGNS:
            return None
        if line.kind(j) == "vfin":
            return j if line.lower(j) in line.rules.auxiliaries else None
    return None


def subject_places(line: Line, at: int, finite: int) -> Iterator[Place]:
    """Likeliest places of the subject, in order."""
    rules, edge = line.rules, _clause_start(line, finite)
    opener = line.lower(edge)
    end = finite + 1
    if opener in rules.manner:
        yield Place(edge + 1, min(at, finite), max(at, finite) + 1, "around")
        return
    if opener in rules.subordinators or line.lower(edge - 1) in rules.subordinators:
        first = edge + 1 if opener in rules.subordinators else edge
        yield Place(first, min(at, finite), max(at, finite) + 1)
        return
    if _comments(line, edge, max(at, finite)):
        yield Place(edge + 1, min(at, finite), max(at, finite) + 1, "after")
        return
    if finite == edge:
        yield from _behind_sign(line, finite, end)
        return
    first = next((i for i in range(edge) if line.kind(i) == "vfin"), finite)
    if line.kind(edge) == "conj" and finite == edge + 1 and first < edge:  # "…, und warnte vor …"
        yield from (p._replace(matrix_end=end, side="after") for p in subject_places(line, first, first))
        return
    back = opener in rules.backward and all(line.is_adverb(i) for i in range(edge + 1, finite))
    back = back or _points_back(line, edge, finite)
    if back:
        side: Side = "before" if line.has_verb(0, edge) else "previous"
        yield Place(finite + 1, _right(line, finite + 1), len(line), side)
    if line.kind(edge) in {"prep", "adv", "wh"} or opener in rules.skipped or opener in rules.oblique or back:
        yield Place(finite + 1, _right(line, finite + 1), end, "after")
    else:
        yield Place(edge, finite, end, "after")
        yield Place(finite + 1, _right(line, finite + 1), end, "after")


def _points_back(line: Line, edge: int, finite: int) -> bool:
    """Whether the clause opens with what the one before has found: "Zu diesem Ergebnis kommt …"."""
    pointed = line.kind(edge) == "prep" and line.lower(edge + 1) in line.rules.definite
    ends = _right(line, finite + 1) >= len(line) - 1
    return pointed and ends and finite == edge + 3 and line.lower(edge + 2) in line.rules.findings


def _comments(line: Line, edge: int, last: int) -> bool:
    """Whether the clause speaks of the one before: "…, was Kolb bestreitet"."""
    ends = last + 1 < len(line) and line.words[last + 1].text in _SIGNS
    return ends and edge > 0 and line.kind(edge) == "wh" and line.words[edge - 1].text == ","


def _clause_start(line: Line, finite: int) -> int:
    """The first word of the finite verb's clause; quotation marks around a name do not part it."""
    i = finite
    while i > 0:
        text = line.words[i - 1].text
        if text in QUOTES and (opening := _quoted_name(line, i - 1)) is not None:
            i = min(opening, i - 1)
            continue
        opening = line.bracket(i - 1) if text == ")" else None
        if opening is None and line.is_boundary(i - 1):
            break
        i = i - 1 if opening is None else opening
    return i


def _quoted_name(line: Line, i: int) -> int | None:
    """Where the other mark stands if the one at i is of a pair around a few words: a name, not a quotation."""
    near = [j for j in range(max(0, i - _TITLE), min(len(line), i + _TITLE + 1)) if j != i and _marks(line, j)]
    return next(
        (
            j
            for j in near
            if 1 < abs(j - i) <= _TITLE
            and not any(line.words[k].text in {",", ".", ":"} for k in range(min(i, j) + 1, max(i, j)))
            and not line.has_verb(min(i, j), max(i, j))
        ),
        None,
    )


def _marks(line: Line, i: int) -> bool:
    return line.words[i].text in QUOTES


def _behind_sign(line: Line, finite: int, end: int) -> Iterator[Place]:
    """Behind a comma, ", sagte X", the subject follows; or it stood before an inserted clause: "Kolb, der …, sagte"."""
    right = _right(line, finite + 1)
    comma = next((p for p in range(finite) if line.words[p].text in _ASIDES), finite)
    first = Place(0, _with_apposed(line, comma), end, "after")
    told = line.kind(line.left_edge(finite - 1, quotes=False)) == "vfin"  # "…, sei falsch, sagte Kolb"
    if comma and not line.has_verb(0, comma) and comma < finite - 1 and not told:
        yield first
    yield Place(finite + 1, right, end)
    if line.kind(comma + 1) == "rel":
        yield first


def _right(line: Line, start: int) -> int:
    """The end of the stretch behind the verb in which the subject stands; marks around a name do not end it."""
    rules = line.rules
    while start < len(line) and (line.lower(start) in rules.skipped or line.kind(start) in {"adv", "reflexive"}):
        start += 1
    end = start
    while (
        end < len(line)
        and line.words[end].text not in {",", ".", ";", ":", "–", "—", "!", "?"}
        and line.kind(end) not in {"vfin", "particle"}
        and not _addressed(line, start, end)
    ):
        end += 1
    return _with_apposed(line, end)


def _addressed(line: Line, start: int, i: int) -> bool:
    """Whether it is said to whom the dative at i names: "sagten Ermittler dem Sender"."""
    told = line.rules.noun_class(line.lower(i + 1)) == "outlets" and line.lower(i) in line.rules.oblique
    return told and i > start and line.kind(i - 1) in {"noun", "name"}


def _with_apposed(line: Line, end: int) -> int:
    """Takes in a name set apart behind the subject: "die Chefin der Holding, Ida Roth,"."""
    if end + 1 >= len(line) or line.words[end].text != "," or "name" not in line.kinds[end + 1 : end + 3]:
        return end
    if line.kind(end + 1) not in {"name", "noun"}:
        return end
    last = line.right_edge(end + 1)
    return last if last - end <= _APPOSED and not line.has_verb(end, last) else end
