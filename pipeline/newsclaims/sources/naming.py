"""Speakers that are named: whom the names in a phrase stand for, one or several."""

from collections.abc import Sequence

from newsclaims.names import Mention, Names
from newsclaims.records import PartyKind, SourceKind
from newsclaims.sources.line import QUOTES, Line
from newsclaims.sources.model import Speaker
from newsclaims.sources.phrase import Phrase
from newsclaims.sources.rules import SourceRules
from newsclaims.text import Span, Word

SOURCE_KINDS: dict[PartyKind, SourceKind] = {
    "company": "company", "fund": "company", "project": "company", "unknown": "company",
    "person": "person", "government": "official", "outlet": "outlet",
}  # fmt: skip
_LONGEST_QUOTED = 4  # words
FIRM_KINDS: frozenset[PartyKind] = frozenset({"company", "fund", "project", "unknown"})
_TITLES = frozenset({"titles", "people", "spokespeople"})


class Naming:
    """Turns names into speakers."""

    def __init__(self, names: Names, rules: SourceRules) -> None:
        self.names, self.rules = names, rules
        self._firms: list[Mention] | None = None  # the first mention of each of the first two

    def named(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """The speaker that the phrase names, and those listed with it."""
        first = self._principal(phrase)
        found, last = [first], first
        for mention in phrase.mentions:
            if mention.entity == last.entity:
                last = mention
            elif (
                mention.start >= last.end
                and self._listed(phrase.line, last.end, mention.start)
                and self._alike(first, mention)
            ):
                found.append(mention)
                last = mention
        return tuple({s.name: s for s in map(self.speaker, found)}.values())

    def in_quotes(self, line: Line, start: int, end: int) -> tuple[Speaker, ...]:
        """The paper whose name in quotation marks opens the phrase, if it is no name that the text is known to have."""
        opening = start
        while opening < end and line.kind(opening) in {"det", "adj", "noun"} and line.words[opening].text not in QUOTES:
            opening += 1
        last = range(opening + 2, min(opening + 2 + _LONGEST_QUOTED, len(line)))
        closing = next((i for i in last if line.words[i].text in QUOTES), None)
        if opening >= end or line.words[opening].text not in QUOTES or closing is None:
            return ()
        place = Span(*line.chars(opening + 1, closing))
        known = any(self.kind(m) in {"outlet", "person"} for m in self.names.inside(*place))
        signed = any(not w.text[0].isalnum() for w in line.words[opening + 1 : closing])
        if known or signed or any(k.startswith("v") for k in line.kinds[opening + 1 : closing]):
            return ()
        return (Speaker(" ".join(w.text for w in line.words[opening + 1 : closing]), "outlet", place),)

    def _principal(self, phrase: Phrase) -> Mention:
        """The name that speaks: "Kolb-Chefin Ida Roth" is Ida Roth, "Bloomberg" what a firm told it is the first."""
        first = phrase.mentions[0]
        if len(phrase.mentions) > 1 and any(w.start <= first.start and first.end < w.end for w in phrase.line.words):
            first = phrase.mentions[1]  # "die Kolb-Tochter Tastwerk"
        elif len(phrase.mentions) > 1 and self._tied(phrase, first, phrase.mentions[1]):
            first = phrase.mentions[1]
        for mention in phrase.mentions[1:]:
            if (
                self.kind(mention) == "person"
                and self.kind(first) != "person"
                and not self._apart(phrase, first, mention)
            ):
                return mention
        return first

    def _tied(self, phrase: Phrase, first: Mention, other: Mention) -> bool:
        """Whether the first of two firms only tells whose the other is: "Kolb parent Tastwerk"."""
        line = phrase.line
        between = [i for i, w in enumerate(line.words) if first.end <= w.start and w.end <= other.start]
        plain = all(line.kinds[i] in {"noun", "adj"} and line.words[i].text.islower() for i in between)
        return bool(between) and plain and {self.kind(first), self.kind(other)} == {"company"}

    def _apart(self, phrase: Phrase, first: Mention, mention: Mention) -> bool:
        line = phrase.line
        between = [w for w in line.words if first.end <= w.start and w.end <= mention.start]
        led = phrase.noun in _TITLES and phrase.head >= 0 and line.words[phrase.head].start < first.start
        plain = all(w.text[0].isalnum() and not w.tag.startswith("V") for w in between[:-1])
        titled = bool(between) and between[-1].text == "," and (self._titled(between[:-1]) or (led and plain))
        return any(
            (w.text in {",", ";", ":"} and not titled)
            or w.lower in self.rules.addressed
            or line.kinds[w.index - line.words[0].index] == "vfin"
            for w in between
        )

    def _titled(self, words: Sequence[Word]) -> bool:
        """Whether the words end in a title: "Kolb's chief executive, Ida Roth"."""
        return bool(words) and self.rules.noun_class(words[-1].lower) in _TITLES

    def _alike(self, first: Mention, other: Mention) -> bool:
        kinds = {self.kind(first), self.kind(other)}
        return len(kinds) == 1 or kinds <= {"company", "official"}

    def _listed(self, line: Line, start: int, end: int) -> bool:
        between = [w for w in line.words if start <= w.start and w.end <= end]
        signs = [w for w in between if w.lower in self.rules.joints]
        plain = [
            w
            for w in between
            if w.lower not in self.rules.joints
            and w.text not in {"(", ")"}
            and w.text not in QUOTES
            and w.lower not in self.rules.articles
        ]
        return (
            bool(signs)
            and all(line.kinds[w.index - line.words[0].index] in {"noun", "adj", "det"} for w in plain)
            and len(plain) <= 3
        )

    def speaker(self, mention: Mention) -> Speaker:
        """The speaker that a name stands for."""
        entity = self.names.entity_of(mention)
        return Speaker(entity.name, SOURCE_KINDS[entity.kind], Span(mention.start, mention.end))

    def unnamed(self, speaker: Speaker) -> bool:
        """Whether the speaker goes by a description only: "the prime minister's press secretary"."""
        return all(speaker.name != e.name for e in self.names.entities)

    def first_company(self, end: int) -> Speaker | None:
        """The first company named before the character: what the article is about."""
        first = next((m for m in self.names.inside(0, end) if self.kind(m) == "company"), None)
        return self.speaker(first) if first else None

    def only_company(self, before: int, end: int) -> Speaker | None:
        """The company that is the only one named before the character, in a text of that many."""
        if self._firms is None:
            named = [m for m in self.names.inside(0, end) if self.kind(m) == "company"]
            other = next((m for m in named if m.entity != named[0].entity), None)
            self._firms = [*named[:1], *([other] if other is not None else [])]
        told = [m for m in self._firms if m.start < before]
        return self.speaker(told[0]) if len(told) == 1 else None

    def kind(self, mention: Mention) -> SourceKind:
        """What kind of source a name stands for."""
        return SOURCE_KINDS[self.names.entity_of(mention).kind]
