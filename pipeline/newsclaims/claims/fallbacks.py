"""Parties that a frame's own places leave out, told by the subject of its clause or of the one that reports it."""

from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.owners import phrase_span
from newsclaims.claims.parties import PartyReader
from newsclaims.clauses import Chunk
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import Frame, listed, status_rules
from newsclaims.names import FIRMS, MAYBE_FIRMS, Mention

_GIVEN = frozenset({"investment", "loan", "grant"})
_AID_BEHIND = 2  # sentences behind one that names the state


def only_other(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The one company not `known` that is named before the predicate ("Kolb confirmed that Arden has …")."""
    sentence, names = reader.syntax.sentence, reader.names
    others = {m.entity: m for m in names.inside(sentence.start, sentence.end) if m.entity not in known}
    parties = [reader.named(m) for m in others.values()]
    companies = [p for p in parties if p.kind in FIRMS and names.count(p.entity) > 1]
    if len(companies) != 1 or frame.noun is None:
        return []
    anchor = reader.document.words[frame.anchor].start
    return [replace(p, described=True) for p in companies if p.span.start < anchor]


def raiser(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm that raises what is told with but a place ("raised … led by a fund based in Porto")."""
    subject = frame.clause.subject
    if frame.rule.type not in {"funding_round", "ipo"} or not frame.targets:
        return []
    if frame.rule.type == "ipo" and not all(f.mention is None and f.chunk.head_is_name for f in frame.targets):
        return []
    if subject is not None and subject.pronoun:
        return [replace(reader.named(m), described=True, bound=True) for m in reader.pronouns.meant(subject, known)]
    return _other(subject, reader, known)


def made_larger(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """Whom what was raised makes something: "raised $5 million, making her Kolb Fund the largest"."""
    if frame.noun is not None or frame.rule.type != "funding_round" or frame.rule.role != "investor":
        return []
    below = (c for c in reader.syntax.clauses if c.kind == "part" and c.parent is frame.clause and c.verb is not None)
    making = next((c for c in below if c.verb is not None and c.verb.lemma in reader.rules.turning), None)
    behind = (c for c in making.chunks if c is not making.subject and c.head_is_name) if making is not None else ()
    made = next((reader.named(c.mentions[-1]) for c in behind if not c.prep), None)
    return [made] if made is not None and made.kind in MAYBE_FIRMS and made.entity not in known else []


def left_alone(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """Of whom a clause's offer was: the subject above it ("Kolb bleibt selbständig, nachdem Arden sein Angebot …")."""
    clause = frame.clause
    offer = frame.noun is not None and frame.rule.type == "acquisition" and frame.rule.status == "in_talks"
    above = clause.parent
    if not offer or clause.kind != "sub" or above is None or above.kind != "main" or above.subject is None:
        return []
    if reader.document.words[clause.words[0]].lower in status_rules(reader.document.book).contents:
        return []  # the subject is who says it
    party = _alone(above.subject, reader)
    if party is not None:
        return [party] if party.entity not in known else []
    return list(reader.projects.read(above.subject, frame.rule))


def in_need(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """Who waits for what a relative clause says another gives: "Kolb braucht den Kredit, den Arden zugesagt hat"."""
    above = frame.clause.parent if frame.clause.kind == "rel" and frame.clause.antecedent is frame.noun else None
    if frame.noun is None or above is None or above.verb is None or above.verb.lemma not in frame.rule.borrowers:
        return []
    return _other(above.subject, reader, known)


def petitioner(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """Who asks or persuades another to pay, where nothing else is told to get it: "Kolb persuaded Arden to invest"."""
    above = frame.clause.parent if frame.clause.kind == "inf" and frame.noun is None else None
    if above is None or above.verb is None or above.verb.passive or frame.targets or frame.rule.type not in _GIVEN:
        return []
    if not above.verb.among(reader.rules.pleaders | reader.rules.persuaders) or not known:
        return []
    return _other(above.subject, reader, known)


def owned(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm that what is sold or bought is a part of, by who holds it or holds the other part."""
    return _held(frame, reader, known) or _remaining(frame, reader, known) or _left(frame, reader, known)


def called_holder(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The firm by whose share somebody is called who sells or buys more of it ("Kolb-Eigentümer Arden verkauft …")."""
    subject, rules = frame.clause.subject, reader.rules
    if frame.noun is not None or subject is None or frame.rule.type not in {"acquisition", "investment"}:
        return []
    nouns = [f.chunk.last_part for f in frame.targets]
    idle = rules.generic | rules.transparent | rules.units | rules.daughters
    if any(f.chunk.named or (n and not listed(n, idle)) for f, n in zip(frame.targets, nouns, strict=True)):
        return []
    if not (frame.rule.sells or frame.stake is not None):
        return []
    text, called = reader.document.text, subject.mentions
    between = {m: text[m.end : called[-1].start].strip("- ").lower() for m in called[:-1]}  # "-Eigentümer ", " owner "
    firm = next((m for m, noun in between.items() if listed(noun, rules.holders)), None)
    return [replace(reader.named(firm), described=True)] if firm is not None else []


def _held(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm whose owners sell their share in it: "the promoters of Kolb sell 51%", "die Gründer von Kolb"."""
    holders = frame.clause.subject
    if not frame.rule.sells or holders is None or not listed(holders.head_lemma, reader.rules.holders):
        return []
    of = [c for c in reader.syntax.chunks if c.attached_to is holders and c.named] if holders.owner is None else []
    firms = [holders.owner] if holders.owner is not None else of
    return _other(firms[0], reader, known) if len(firms) == 1 else []


def _remaining(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The one other firm that the sentence names, where what is bought is the rest ("owns 23% of Arden and …")."""
    if not any(listed(f.chunk.head_lemma, reader.rules.remainders) for f in frame.targets):
        return []
    sentence = reader.syntax.sentence
    parties = [reader.named(m) for m in reader.names.inside(sentence.start, reader.document.words[frame.anchor].start)]
    firms = {p.key: p for p in parties if p.kind in FIRMS and p.entity not in known}
    return [replace(p, described=True) for p in firms.values()] if len(firms) == 1 else []


def _left(frame: Frame, reader: PartyReader, known: frozenset[int]) -> list[PartyRef]:
    """The firm that a seller of its share leaves above: "Kolb exited Arden, selling its stake to Merwin"."""
    chunks, above = [f.chunk for f in frame.targets], frame.clause.parent
    if not frame.rule.sells or above is None or len(chunks) != 1 or chunks[0].det not in reader.rules.possessives:
        return []
    leaves = above.verb is not None and above.verb.among(reader.rules.exiting)
    behind = [c for c in above.chunks if c is not above.subject and c.head_is_name] if leaves else []
    return _other(behind[0], reader, known, anywhere=True) if len(behind) == 1 else []


def own_share(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The firm that sells a share of which nothing says whose it is: "Kolb sold a 12% stake to Arden"."""
    chunks = [f.chunk for f in frame.targets]
    indefinite = syntax_rules(reader.document.book).indefinite
    if not frame.rule.sells or len(chunks) != 1 or chunks[0].stake is None or chunks[0].det not in indefinite | {""}:
        return []
    party = _alone(frame.clause.subject, reader)
    return [replace(party, weak=True)] if party is not None and chunks[0].owner is None else []


def lent_for(frame: Frame) -> bool:
    """Whether a purchase is told only as what money is for, by the one that gets it: "for its takeover of Kolb"."""
    owned = any(f.chunk.pronoun for f in frame.investors)
    return owned and frame.noun is not None and bool(frame.noun.prep) and frame.rule.type == "acquisition"


def announcer(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The company that says what will be built or spent, where a passive, or what pays for it, leaves open by whom."""
    clause = frame.clause
    fed = bool(frame.money) and clause.subject is not None and clause.subject.last_part in reader.rules.resources
    while fed and clause.kind == "inf" and clause.parent is not None:
        clause = clause.parent  # "says the cuts are needed to fund an investment"
    if clause.verb is None or not (fed or clause.verb.passive):
        return []
    if clause.kind == "sub" and clause.parent is not None:
        party = _alone(clause.parent.subject, reader)
        return [party] if party is not None else []
    reporting = syntax_rules(reader.document.book).reporting
    told = (c for c in reader.syntax.clauses if c is not clause and c.verb is not None and c.verb.lemma in reporting)
    speaker = next((c.subject for c in told), None) if clause.kind == "main" else None
    if speaker is None or speaker.pronoun:
        return []
    firm, span = reader.offices.spoken_for(speaker), phrase_span(reader.document, speaker)
    party = reader.named(firm) if firm is not None else _alone(speaker, reader)
    if party is None and not speaker.named and (meant := reader.names.resolve(*span)) is not None:
        party = PartyRef(meant.name, meant.kind, span, meant.index, described=True)
    return [party] if party is not None and party.kind == "company" else []


def builders(
    frame: Frame, reader: PartyReader, investors: list[PartyRef], targets: Sequence[PartyRef]
) -> list[PartyRef]:
    """Who pays for a plant or the like: the firm, where its chief is told to ("Kolb-Chef Roth … Er baut ein Werk").

    Not the place where it is ("Banks are building a Kerala pump hub").
    """
    words, noun = reader.document.words, frame.noun
    if noun is not None and "self" in frame.rule.target and not syntax_rules(reader.document.book).verb_bracket:
        inside = {m.start for m in noun.mentions}
        investors = [p for p in investors if p.kind != "government" or p.span.start not in inside]
    told = bool(targets) or any(words[i].lower in reader.rules.backward for i in frame.clause.words)
    if frame.rule.type != "investment" or not told or any(p.entity >= 0 for p in targets):
        return investors
    firms = [(p, reader.pronouns.employer(p)) for p in investors]
    return [p if firm is None else replace(reader.named(firm), span=p.span, described=True) for p, firm in firms]


def payer_beside(frame: Frame, reader: PartyReader, targets: Sequence[PartyRef]) -> list[PartyRef]:
    """Who pays by words beside the deal's own: who denies it, whose aid it is, whose purchase is told of."""
    return _denier(frame, reader, targets) or _region(frame, reader) or _new_parent(frame, reader, targets)


def _new_parent(frame: Frame, reader: PartyReader, targets: Sequence[PartyRef]) -> list[PartyRef]:
    """Who bought what a participle tells to be his: "Mit der 2019 erworbenen Tochter Kolb macht Arden Verlust"."""
    noun, above = frame.clause.antecedent, frame.clause.parent
    if frame.clause.kind != "attr" or frame.rule.type != "acquisition" or noun is None or above is None:
        return []
    words = reader.document.words[noun.start : noun.head]
    own = noun.det in reader.rules.possessives or any(listed(w.lower, reader.rules.daughters) for w in words)
    party = _alone(above.subject, reader) if own and above.subject is not noun else None
    return [party] if party is not None and party.key not in {t.key for t in targets} else []


def _denier(frame: Frame, reader: PartyReader, targets: Sequence[PartyRef]) -> list[PartyRef]:
    """The firm that says there is no such deal, where nobody else is named whose it would be."""
    if frame.noun is None or frame.status != "ended" or not targets or "subject" not in frame.rule.investor:
        return []
    firm = reader.pronouns.speaker()
    party = reader.named(firm) if firm is not None else None
    others = party is not None and party.kind in FIRMS and party.key not in {t.key for t in targets}
    return [party] if party is not None and others else []


def _region(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """The state or city named last, where a word only tells that aid is its own: "State grants came to …"."""
    noun, document = frame.noun, reader.document
    if noun is None or frame.rule.type != "grant":
        return []
    words = [w.lower for w in document.words[noun.start : noun.head + 1]]
    if not any(w == r or (r.endswith("-") and w.startswith(r[:-1])) for w in words for r in reader.rules.regional):
        return []
    last = reader.syntax.sentence.index
    for sentence in reversed(document.sentences[max(0, last - _AID_BEHIND) : last + 1]):
        inside = reader.names.inside(sentence.start, sentence.end)
        named = {m.entity: m for m in reversed(inside) if reader.names.entity_of(m).kind == "government"}
        second = sentence.words[min(1, len(sentence.words) - 1)].start
        opening = [m for m in named.values() if m.start <= second and not _goes_on_to(m, [*named.values()], reader)]
        if named:  # of several the one that the sentence opens with: "In Ohio, Kolb will build a plant near Leeds"
            told = list(named.values()) if len(named) == 1 else opening
            return [replace(reader.named(m), described=True) for m in told]
    return []


def _goes_on_to(mention: Mention, inside: Sequence[Mention], reader: PartyReader) -> bool:
    """Whether another name is listed right behind it: "Ohio and Texas compete"."""
    text, joints = reader.document.text, {",", *(words[0] for words in reader.rules.list_joints)}
    return any(m.start > mention.end and text[mention.end : m.start].strip() in joints for m in inside)


def _other(
    subject: Chunk | None, reader: PartyReader, known: frozenset[int], *, anywhere: bool = False
) -> list[PartyRef]:
    """The one company that a subject, or a phrase `anywhere`, names, unless it is `known`."""
    party = _alone(subject, reader, anywhere=anywhere)
    return [party] if party is not None and party.entity not in known else []


def _alone(subject: Chunk | None, reader: PartyReader, *, anywhere: bool = False) -> PartyRef | None:
    """The company that a subject names, if it names one company and nobody else; any phrase may if `anywhere`."""
    if subject is None or subject.conjuncts or not subject.mentions:
        return None
    if subject.prep and subject.attached_to is None and not anywhere:
        return None
    party = reader.named(subject.mentions[-1])
    return party if party.kind == "company" and subject.head_is_name else None
