"""What an article, or a labelled part of it, is about: the company to which a figure without target belongs."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from newsclaims.claims.draft import Draft, PartyRef, party_named
from newsclaims.names import FIRMS, Mention, Names
from newsclaims.text import Document, Sentence

_LABEL_WORDS = 12
_DATELINE_WORDS = 3
_LEAST_LABELS = 2
_LEAD = 3
_PASSAGE = 3
_OFTEN = 3
_CLEAR = 1.6
_PLACE = 0.3
_BACKGROUND = 0.4
_PLUS = "+ "
_SEATED = re.compile(r"\([^()0-9]+\),")  # "Kolb (Ulm), …" opens an entry, whatever follows


class Focus:
    """The parts of one document that stand by themselves, and what each part's deals go into; see `parts_of`."""

    def __init__(self, drafts: Sequence[Draft], document: Document, names: Names) -> None:
        self.document, self.names = document, names
        self.labels = labels(document, names)
        self.parts = parts_of(document, names, self.labels)
        self.counts = Counter(m.entity for m in names.mentions)
        self.first = {f"#{m.entity}": m for m in reversed(names.mentions)}
        self.weights = self._weigh(drafts)
        self.dealt = {key for d in drafts if d.targets_own for key in d.target_keys}
        self.mains = {part: max(w, key=lambda k: (w[k], k), default="") for part, w in self.weights.items()}
        self.leads = {part: _leads(w.values()) for part, w in self.weights.items()}

    def about(self, drafts: Sequence[Draft], sentence: int) -> Sequence[Draft]:
        """Those of the drafts that stand in the sentence's part, or in none."""
        if not any(self.parts):
            return drafts
        parts = {0, self.parts[sentence]}
        return [d for d in drafts if self.parts[d.sentence] in parts]

    def label(self, draft: Draft) -> PartyRef | None:
        """The party that labels the draft's part, as its target."""
        mention = self.labels.get(self.parts[draft.sentence])
        return None if mention is None else self._reference(mention)

    def main(self, draft: Draft) -> str:
        """The key of the party that the deals of the draft's part mostly go into; "" if none stands out."""
        part = self.parts[draft.sentence]
        return self.mains.get(part) or ("" if part < 0 else self.mains[0])

    def stands_out(self, draft: Draft) -> bool:
        """Whether one party of the draft's part leads clearly; in a list of many deals none does."""
        part = self.parts[draft.sentence]
        return self.leads[part if self.mains.get(part) else 0] if part >= 0 else self.leads.get(part, False)

    def main_party(self, draft: Draft, *, named_near: bool = False) -> PartyRef | None:
        """The party of `main`, described; with `named_near` only one that the passage names or a deal goes into."""
        key = self.main(draft)
        if (
            named_near
            and not (key in self.dealt and self.stands_out(draft))
            and not self._named_near(key, draft.sentence)
        ):
            return None
        mention = self.first.get(key)
        party = None if mention is None else self._reference(mention)
        return party if party is not None and party.kind == "company" else None

    def _named_near(self, key: str, sentence: int) -> bool:
        """Whether the sentence, or one of the few before it, names the party."""
        sentences = self.document.sentences
        near = self.names.inside(sentences[max(0, sentence - _PASSAGE)].start, sentences[sentence].end)
        return any(f"#{m.entity}" == key for m in near)

    def topic(self, draft: Draft) -> PartyRef | None:
        """What a draft may be of by its words: what its part of the article is about, or the firm named before."""
        about = (
            draft.open_firm
            or (draft.investors and not (draft.type == "grant" and all(p.described for p in draft.investors)))
            or (draft.stake is not None and draft.rule.sells)
            or draft.type == "valuation"
            or (draft.type == "ipo" and draft.money is not None)
        )
        party = self.label(draft) or (self.main_party(draft, named_near=True) if about else None)
        shares = draft.stake is not None and draft.investors and not draft.targets  # "12 Prozent der Aktien"
        return self.firm_before(draft) if party is None and shares else party

    def firm_before(self, draft: Draft) -> PartyRef | None:
        """The one company that the sentence before names, where the draft's own names but payers and sellers."""
        sentences = self.document.sentences
        first, last = sentences[max(0, draft.sentence - 1)], sentences[draft.sentence]
        near = {f"#{m.entity}": m for m in reversed(self.names.inside(first.start, last.end))}
        firms = [m for m in near.values() if self.names.entity_of(m).kind in FIRMS]
        others = [m for m in firms if f"#{m.entity}" not in draft.investor_keys | draft.sellers]
        lone = len(others) == 1 and others[0].start < last.start and first is not last
        party = self._reference(others[0]) if lone else None
        return party if party is not None and party.kind == "company" else None

    def just_told(self, party: PartyRef, sentence: int) -> bool:
        """Whether a pronoun or noun for firms means one named before it in its sentence, or the only one just told."""
        *before, noun = self.document.text[party.span.start : party.span.end].split()
        here = self.names.inside(self.document.sentences[sentence].start, party.span.start)
        if any(m.entity == party.entity for m in here) and self._called(party, noun.lower()):
            return True
        if not self.names.describes(noun.lower()) if before else self.document.language == "de":
            return False  # "dessen"
        before_it = self.document.sentences[max(0, sentence - 1)]
        near = self.names.inside(before_it.start, party.span.start)
        if self.names.says_nothing(before_it):
            return False
        return {m.entity for m in near if self.names.entity_of(m).kind in FIRMS} == {party.entity}

    def _called(self, party: PartyRef, noun: str) -> bool:
        """Whether the text calls the party by a noun, or by a compound of it ("das FinTech-Start-up Kolb")."""
        return party.entity >= 0 and any(d.endswith(noun) for d in self.names.entities[party.entity].described)

    def _weigh(self, drafts: Sequence[Draft]) -> dict[int, dict[str, float]]:
        weights: dict[int, dict[str, float]] = {0: self._told_often()}
        bought = {k for d in drafts if not d.inherited for k in d.target_keys}
        sell = {k for d in drafts if d.targets and d.sentence <= _LEAD for k in d.sellers} - bought
        for draft in drafts:
            sentence = self.document.sentences[draft.sentence]
            part = weights.setdefault(self.parts[draft.sentence], {})
            idle = draft.rule.needs_amount and draft.money is None  # its words tell no deal without a sum
            for party in draft.targets if not (draft.inherited or idle) else ():
                if party.entity < 0 or party.kind in {"outlet", "fund"}:
                    continue
                known = part.get(party.key, 0.2 * min(10, self.counts[party.entity]))
                told = 0.7 + sentence.heading + 1.3 * (sentence.index <= _LEAD) + 0.5 * bool(draft.money or draft.stake)
                if sentence.index > _LEAD and draft.status == "completed" and draft.type == "acquisition":
                    told *= _BACKGROUND
                told *= _BACKGROUND if party.described and not party.bound else 1
                part[party.key] = known + told * (_PLACE if party.kind == "government" else 1)
            for key in draft.investor_keys & part.keys():
                part[key] -= 0.5
        return {n: {k: w for k, w in part.items() if k not in sell} for n, part in weights.items()}

    def _told_often(self) -> dict[str, float]:
        """Companies named several times, by how often, the title counting extra."""
        title = self.document.sentences[0]
        titled = {m.entity for m in self.names.inside(title.start, title.end)} if title.heading else set()
        often = {e for e, n in self.counts.items() if n >= _OFTEN and self.names.entities[e].kind == "company"}
        first = (
            next((m.entity for m in self.names.inside(title.start, title.end) if m.entity in often), -1)
            if title.heading
            else -1
        )
        return {f"#{e}": 0.3 * min(10, self.counts[e]) + (e in titled) + (e == first) for e in often}

    def _reference(self, mention: Mention) -> PartyRef:
        return replace(party_named(mention, self.names), described=True)


def _leads(weights: Iterable[float]) -> bool:
    """Whether the first of the weights is alone, or clearly above the next."""
    ranked = sorted(weights, reverse=True)
    return len(ranked) == 1 or (len(ranked) > 1 and ranked[0] >= _CLEAR * ranked[1])


def datelines(document: Document, names: Names) -> frozenset[int]:
    """Places that stand alone before the first sentence ("Bremerhaven."), which no description means."""
    short = [s for s in document.sentences[1:3] if len(s.words) <= _DATELINE_WORDS and not s.heading]
    return frozenset(m.entity for s in short for m in names.inside(s.start, s.end))


def parts_of(document: Document, names: Names, labelled: Container[int]) -> tuple[int, ...]:
    """The part that each sentence stands in: a labelled paragraph, or (below 0) a round-up's item; 0 outside of all."""
    return tuple(
        s.paragraph if s.paragraph in labelled else -item
        for s, item in zip(document.sentences, names.items, strict=True)
    )


def labels(document: Document, names: Names) -> dict[int, Mention]:
    """The paragraphs that open with a name alone ("Kolb (Ulm).", "++ Kolb ++ …"), where several do; and that name."""
    found: dict[int, Mention] = {}
    for paragraph, sentences in groupby(document.sentences, key=lambda s: s.paragraph):
        mention = _label(next(sentences), document, names)
        if mention is not None and paragraph:
            found[paragraph] = mention
    return found if len(found) >= _LEAST_LABELS else {}


def _label(sentence: Sentence, document: Document, names: Names) -> Mention | None:
    inside = names.inside(sentence.start, sentence.end)
    if not inside:
        return None
    first = inside[0]
    before, after = document.text[sentence.start : first.start], document.text[first.end : sentence.end].lstrip()
    if before.strip(_PLUS):
        return None
    verbless = len(sentence.words) <= _LABEL_WORDS and not any(
        "FIN" in w.tag or (w.tag.startswith("VV") and w.tag != "VVN") for w in sentence.words
    )
    marked = after.startswith(":") or ("+" in before and after.startswith("+")) or _SEATED.match(after) is not None
    return first if marked or (verbless and not sentence.heading and after.startswith(("(", "."))) else None
