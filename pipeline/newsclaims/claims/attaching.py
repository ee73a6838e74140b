"""Ties to each draft who says it: by the place of its words, or by whose news the next sentences call it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from newsclaims.claims.draft import Draft
from newsclaims.deals import compatible, status_rules
from newsclaims.names import Names
from newsclaims.records import ClaimType
from newsclaims.sources import HEARD, Attribution, Speaker, Voices
from newsclaims.sources.rules import source_rules
from newsclaims.text import Document

_NEWS = 2  # sentences from a deal to who brings its news
_LEAD = 2
_PAIR = 2
_DATELINE_WORDS = 3
_OWN_KINDS = frozenset({"company", "document"})


def attach_sources(
    drafts: Sequence[Draft], attributions: Sequence[Attribution], document: Document, names: Names
) -> None:
    """Give every draft the source chain whose content its predicate and figure stand in."""
    lead, voices, cues = _lead(document), Voices(attributions), sorted(a.cue.start for a in attributions)
    for draft in drafts:
        payers = {p.name for p in draft.investors}
        heard = tuple(s for s in voices.at(draft.anchor.start) if not (s.promising and s.name in payers))
        draft.sources = () if _in_passing(draft, cues) else _parties_said(draft, heard)
        if draft.status == "ended" and not draft.sources:
            draft.sources = _ended_by(draft, attributions, document)
        news = draft.type != "valuation" and (draft.type, draft.status) != ("acquisition", "completed")
        if draft.sentence in lead and not draft.sources and news:
            draft.sources = _told_next(draft, attributions, document, names)
        if draft.heading and not draft.sources and _is_hearsay(draft, document):
            draft.sources = _told_below(lead, attributions, document)
    for attribution in attributions:
        if attribution.of is not None:
            _bring_news(attribution, attribution.of, drafts, document)


def _ended_by(draft: Draft, attributions: Sequence[Attribution], document: Document) -> tuple[Speaker, ...]:
    """Who says, behind the deal and a "but" in its sentence, that it came to nothing: "but Ida Roth said it quit"."""
    rules, sentence = status_rules(document.book), document.sentences[draft.sentence]
    if rules.cue("ended").id not in draft.rules:
        return ()
    turn = next((w.end for w in sentence.words if w.start > draft.anchor.end and w.lower in rules.turns), sentence.end)
    first = bisect_left(attributions, turn, key=lambda a: a.content.start)
    told = attributions[first : bisect_left(attributions, sentence.end, lo=first, key=lambda a: a.content.start)]
    verbs = tuple(f" {v} " for v in rules.cue("ended").verbs)
    lemmas = [(w.start, w.lemma.lower()) for w in sentence.words if w.tag.startswith("V")]
    ends = [at for at, lemma in lemmas if any(f" {lemma} " in v or v.endswith(f"{lemma} ") for v in verbs)]
    said = [a for a in told if not a.inherited and a.content.end <= sentence.end]
    said = [a for a in said if any(a.content.start <= at < a.content.end for at in ends)]
    return said[0].speakers if len(said) == 1 else ()


def _in_passing(draft: Draft, cues: Sequence[int]) -> bool:
    """Whether a deal of the past is background of what is said: "Kolb, which bought it in 2019, will sell, Axios said".

    A cue between the deal's words and its sum says who tells it all the same ("gekauft hatte, laut Axios für …").
    """
    if draft.status != "completed" or not (draft.behind or (draft.aside and draft.basis == "tense")):
        return False
    places = [draft.anchor.start, draft.money.start if draft.money is not None else draft.anchor.end]
    return draft.behind or bisect_left(cues, min(places)) == bisect_left(cues, max(places))


def _parties_said(draft: Draft, speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The speakers; where "both companies" say it, the two parties of the deal, whoever else is named before."""
    parties = [p for p in (*draft.investors, *draft.targets) if p.entity >= 0]
    firms = {s.span for s in speakers if s.kind == "company"}
    if len(speakers) != _PAIR or len(parties) != _PAIR or len(firms) != 1 or {s.kind for s in speakers} != {"company"}:
        return speakers
    return tuple(replace(s, name=p.name) for s, p in zip(speakers, parties, strict=True))


def _bring_news(news: Attribution, of: frozenset[ClaimType], drafts: Sequence[Draft], document: Document) -> None:
    """Give the deal told last, which nobody is yet said to tell, to who brings its news: "Axios reported the loan."."""
    place = bisect_right(document.sentences, news.cue.start, key=lambda s: s.start) - 1
    told = [d for d in drafts if 0 < place - d.sentence <= _NEWS and d.type != "valuation"]
    here = frozenset(k for d in drafts if d.sentence == place for k in d.target_keys)
    meant = [d for d in told if not of or any(compatible(d.type, t) for t in of)]
    meant = [d for d in meant if not here or here & d.target_keys]
    last = max((d.sentence for d in meant), default=0)
    for draft in meant:
        if draft.sentence == last and not draft.sources:
            draft.sources = _parties_said(draft, news.speakers)
            draft.more.append(place)


def _lead(document: Document) -> frozenset[int]:
    """The sentences with which the article's text begins, a dateline not counted."""
    body = [s.index for s in document.sentences if not s.heading and len(s.words) > _DATELINE_WORDS]
    return frozenset(body[:_LEAD])


def _is_hearsay(draft: Draft, document: Document) -> bool:
    """Whether a headline tells what is said by somebody whom it does not name: "Kolb said to plan", "Kolb soll"."""
    words = " ".join(w.lower for w in document.sentences[draft.sentence].words)
    return any(f" {h} " in f" {words} " for h in source_rules(document.book).hearsay)


def _told_below(lead: frozenset[int], attributions: Sequence[Attribution], document: Document) -> tuple[Speaker, ...]:
    """The outlets or insiders whom the text right below the headline gives as its source."""
    sentences = [document.sentences[i] for i in sorted(lead)]
    told = (a.speakers for s in sentences for a in attributions if s.start <= a.cue.start < s.end and not a.denial)
    return next((s for s in told if all(k.kind in HEARD for k in s)), ())


def _told_next(
    draft: Draft, attributions: Sequence[Attribution], document: Document, names: Names
) -> tuple[Speaker, ...]:
    """The company named in the lead that the sentence behind the lead quotes: "X buys Y for 40 million. …, X said."."""
    if draft.sentence + 1 >= len(document.sentences):
        return ()
    following = document.sentences[draft.sentence + 1]
    told = [a for a in attributions if following.start <= a.cue.start < following.end and not a.inherited]
    sentence = document.sentences[draft.sentence]
    parties = {names.entity_of(m).name for m in names.inside(sentence.start, sentence.end)}
    speakers = {s for a in told for s in a.speakers}
    if not told or any(a.denial for a in told) or any(s.kind not in _OWN_KINDS for s in speakers):
        return ()
    return _parties_said(draft, told[0].speakers) if any(s.name in parties for s in told[0].speakers) else ()
