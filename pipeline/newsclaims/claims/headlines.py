"""Of whom a headline speaks in another part than the deal's: "Ukraine: EU weighs billions in aid"."""

from collections.abc import Sequence

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk, Clause
from newsclaims.deals import Frame, listed
from newsclaims.names import FIRMS
from newsclaims.text import Span

_MERGING = 2
_AFTER_KICKER = frozenset({"grant", "loan", "investment", "acquisition"})


def headline_payer(frame: Frame, reader: PartyReader, targets: Sequence[PartyRef]) -> list[PartyRef]:
    """The kicker's company, whose investment the headline tells by others' words ("VW: Konzern baut …") or not."""
    paid = frame.rule.type == "investment" or frame.rule.purse
    if not (reader.syntax.sentence.heading and paid and (targets or frame.investors)):
        return []
    parties = _of_kicker(frame, reader, frozenset({""}))  # who is only spoken of ("Geld für Kolb: …") pays nothing
    told = {p.key for p in targets}
    return parties if len(parties) == 1 and parties[0].kind in FIRMS and parties[0].key not in told else []


def headline_merger(frame: Frame, reader: PartyReader, told: Sequence[PartyRef]) -> list[PartyRef]:
    """Who merges: where the kicker names one or both of two companies, those and who is told with the merger."""
    if not (reader.syntax.sentence.heading and frame.rule.merger and len(told) < _MERGING):
        return list(told)
    keys = {p.key for p in told}
    named = [p for p in _of_kicker(frame, reader, reader.rules.about) if p.kind in FIRMS and p.key not in keys]
    return [*named, *told] if len(named) + len(told) == _MERGING else list(told)


def _of_kicker(frame: Frame, reader: PartyReader, about: frozenset[str]) -> list[PartyRef]:
    """Whom a part without verb before the deal's names, alone or with one of the prepositions."""
    kickers = [c for c in reader.syntax.clauses if c.kind == "verbless" and c is not frame.clause]
    named = [c for k in kickers for c in k.chunks if c.head_is_name and c.prep in about]
    return [reader.named(c.mentions[-1]) for c in named]


def headline_target(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The target that the deal's own words leave out: who else the headline names, or what plant or programme."""
    if not reader.syntax.sentence.heading:
        return []
    if frame.rule.type == "valuation":
        return _valued(frame, reader) if frame.clause.kind == "verbless" else []
    if frame.rule.type not in _AFTER_KICKER:
        return []
    kickers = [c for c in reader.syntax.clauses if c.kind == "verbless" and c is not frame.clause]
    if parties := _of_kicker(frame, reader, reader.rules.about):
        fit = [p for p in parties if p.entity not in known and p.kind in FIRMS | {"government"}]
        return fit if len(parties) == 1 and fit and not reader.never(fit[0], "target") else []
    return _thing(kickers[0], frame, reader) if len(kickers) == 1 else []


def _valued(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The company that the rest of the headline is about ("Milliardenbewertung, aber …: Kolb verliert Kunden")."""
    subjects = {c.subject for c in reader.syntax.clauses if c.subject is not None and c is not frame.clause}
    parties = [reader.named(s.mentions[-1]) for s in subjects if s.mentions and s.head_is_name]
    return parties if len(parties) == 1 and parties[0].kind in FIRMS else []


def _thing(kicker: Clause, frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The plant or programme that is all of the kicker: "Kolb-Werk in Ulm", "Coronahilfen"."""
    lone = [c for c in kicker.chunks if not c.prep and not c.money]
    if len(lone) != 1:
        return []
    whose = [m for m in lone[0].mentions if m.end < lone[0].head_span[1] and not m.text.isupper()]
    if whose and (_is_programme(lone[0], reader) or lone[0].head_lemma.rsplit("-", 1)[-1] in reader.rules.rescues):
        return [reader.named(whose[-1])]  # "Polen-Hilfe: …"
    if _is_programme(lone[0], reader):
        span = Span(*lone[0].head_span)
        return [PartyRef(reader.document.text[span.start : span.end], "project", span)]
    built = listed(lone[0].head_lemma.rsplit("-", 1)[-1], reader.rules.projects)
    return list(reader.projects.read(lone[0], frame.rule)) if built else []


def _is_programme(chunk: Chunk, reader: PartyReader) -> bool:
    return any(chunk.head_lemma.endswith(p) and chunk.head_lemma != p for p in reader.rules.programmes)
