"""Drafts to records: mentions, evidence, a stable id, and how sure the claim is."""

import hashlib
import json
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from newsclaims.amounts import StakeFound, as_amount
from newsclaims.article import Article
from newsclaims.claims.draft import Draft, PartyRef
from newsclaims.dates import DateFound
from newsclaims.records import ArticleRef, Claim, DealDate, Investor, Party, Source, Stake, TextSpan
from newsclaims.sources import Attribution, Speaker
from newsclaims.text import Document, Sentence

_ID_LENGTH = 16


class Assembler:
    """Makes the records of one article."""

    def __init__(
        self, article: Article, document: Document, attributions: Sequence[Attribution], dates: Sequence[DateFound]
    ) -> None:
        self.text = article.text
        self.article: ArticleRef = article.reference()
        self.document, self.dates = document, dates
        self.heard: dict[Speaker, Attribution] = {}  # the first attribution to each speaker
        for attribution in attributions:
            for speaker in attribution.speakers:
                self.heard.setdefault(speaker, attribution)

    def claim(self, draft: Draft) -> Claim:
        """The record of a finished draft."""
        evidence = self._evidence(draft)
        investors = tuple(
            Investor(name=p.name, kind=p.kind, role=p.role, mentions=self._mentions(p, draft.investors))
            for p in _once(draft.investors)
        )
        targets = tuple(
            Party(name=p.name, kind=p.kind, mentions=self._mentions(p, draft.targets)) for p in _once(draft.targets)
        )
        amount = as_amount(self.text, draft.money) if draft.money is not None else None
        sources = tuple(self._source(s) for s in draft.sources)
        return Claim(
            id=claim_id(self.article.id, draft),
            article=self.article,
            type=draft.type,
            investors=investors,
            targets=targets,
            amount=amount,
            stake=self._stake(draft.stake),
            sources=sources,
            conditions=tuple(self.span(c.start, c.end) for c in sorted(draft.conditions)),
            status=draft.status,
            date=self._date(draft),
            evidence=evidence,
            confidence=confidence(draft),
            rules=self._rules(draft),
        )

    def _rules(self, draft: Draft) -> tuple[str, ...]:
        """Ids of the rules behind every field: predicate, status, conditions, then figures and sources."""
        figures = [f.rule for f in (draft.money, draft.stake) if f is not None]
        told = [self.heard[s].rule for s in draft.sources if s in self.heard][:1]
        return tuple(dict.fromkeys(r for r in (*draft.rules, *figures, *told) if r))

    def span(self, start: int, end: int) -> TextSpan:
        """The article's characters from start to end."""
        return TextSpan(text=self.text[start:end], start=start, end=end)

    def _mentions(self, party: PartyRef, slot: Sequence[PartyRef]) -> tuple[TextSpan, ...]:
        spans = sorted({p.span for p in slot if p.key == party.key})
        return tuple(self.span(s.start, s.end) for s in spans)

    def _stake(self, stake: StakeFound | None) -> Stake | None:
        return (
            None
            if stake is None
            else Stake(
                text=self.text[stake.start : stake.end], start=stake.start, end=stake.end, min=stake.min, max=stake.max
            )
        )

    def _source(self, speaker: Speaker) -> Source:
        cue = self.heard[speaker].cue if speaker in self.heard else speaker.span
        start, end = speaker.span
        return Source(
            name=speaker.name,
            kind=speaker.kind,
            text=self.text[start:end],
            start=start,
            end=end,
            cue=self.span(cue.start, cue.end),
        )

    def _date(self, draft: Draft) -> DealDate | None:
        sentence = self.document.sentences[draft.sentence]
        first = bisect_left(self.dates, sentence.start, key=lambda d: d.start)
        within = takewhile(lambda d: d.start < sentence.end, self.dates[first:])
        inside = [d for d in within if d.end <= sentence.end]
        if not inside:
            return None
        best = min(inside, key=lambda d: abs(d.start - draft.anchor.start))
        return DealDate.model_validate(
            {
                "from": best.from_,
                "to": best.to,
                "text": self.text[best.start : best.end],
                "start": best.start,
                "end": best.end,
            }
        )

    def _evidence(self, draft: Draft) -> tuple[TextSpan, ...]:
        order = [draft.sentence, *(m for m in dict.fromkeys(sorted(draft.more)) if m != draft.sentence)]
        return tuple(self._sentence(self.document.sentences[i]) for i in order)

    def _sentence(self, sentence: Sentence) -> TextSpan:
        return self.span(sentence.start, sentence.end)


def _once(parties: Sequence[PartyRef]) -> list[PartyRef]:
    return list({p.key: p for p in reversed(parties)}.values())[::-1]


def claim_id(article_id: str, draft: Draft) -> str:
    """A name for the claim that depends on nothing but the article and what makes the claim distinct in it.

    That is, by the guidelines: type, investors, targets, amount (or stake) and sources.
    """
    money = draft.money
    figure = (
        [money.min, money.max, money.currency] if money else [draft.stake.min, draft.stake.max] if draft.stake else []
    )
    key = [
        article_id,
        draft.type,
        sorted({p.name for p in draft.investors}),
        sorted({p.name for p in draft.targets}),
        figure,
        [s.name for s in draft.sources],
        draft.status == "ended",
    ]
    return hashlib.sha256(json.dumps(key, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]


def confidence(draft: Draft) -> float:
    """How sure a claim is, from 0 to 1: the strength of its predicate's rule, less for each slot not told beside it.

    0.95 × strength of the rule; − 0.1 for a party taken over from another sentence; − 0.07 for one read from a
    description or pronoun; − 0.05 for a party without a name of its own; − 0.08 without any figure; − 0.05 for a bare
    magnitude.
    """
    score = 0.95 * min(1.0, draft.rule.strength)
    parties = [*draft.investors, *draft.targets]
    score -= 0.1 * draft.inherited
    score -= 0.07 * sum(p.described for p in parties)
    score -= 0.05 * sum(p.entity < 0 for p in parties)
    score -= 0.08 * (draft.money is None and draft.stake is None)
    score -= 0.05 * bool(draft.money and draft.money.approx and draft.money.max is None)
    return round(max(0.05, score), 2)
