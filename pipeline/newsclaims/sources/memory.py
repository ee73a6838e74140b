"""Who has spoken so far: what "the people", "dem Bericht zufolge" and "he said" point back to."""

from dataclasses import dataclass, field

from newsclaims.sources.model import Speaker

_PASSAGE = 30  # sentences
_INTERVIEW = 3
_TELLING = frozenset({"person", "anonymous"})


@dataclass(slots=True)
class Memory:
    """The speakers of a document up to here. `chain` is the last outlet with the insiders that it cites."""

    chain: tuple[Speaker, ...] = ()
    last: tuple[Speaker, ...] = ()  # who spoke last, in the sentence `told_in`
    told_in: int = -1
    anonymous: tuple[Speaker, ...] = ()
    person: Speaker | None = None
    company: Speaker | None = None
    document: Speaker | None = None
    outlets: list[tuple[int, Speaker]] = field(default_factory=list)
    chains: dict[str, tuple[Speaker, ...]] = field(default_factory=dict)  # each outlet's own, by its name
    interviews: dict[str, tuple[int, tuple[Speaker, ...]]] = field(default_factory=dict)  # whom one has told, when

    def note(self, speakers: tuple[Speaker, ...], sentence: int) -> None:
        """Remember the speakers of an attribution in that sentence."""
        self.last, self.told_in = speakers, sentence
        outlets = tuple(s for s in speakers if s.kind == "outlet" and not s.open)
        insiders = tuple(s for s in speakers if s.kind == "anonymous")
        for speaker in speakers:
            if speaker.kind in {"person", "official"}:
                self.person = speaker
            elif speaker.kind == "company":
                self.company = speaker
            elif speaker.kind == "document":
                self.document = speaker
        if insiders:
            self.anonymous = insiders
        for outlet in outlets:
            if insiders or outlet.name not in self.chains:
                self.chains[outlet.name] = outlets + insiders
        if outlets:
            known = {s.name for s in self.chain}
            if insiders or not {s.name for s in outlets} <= known:
                self.chain = outlets + insiders
            self.outlets.extend((sentence, s) for s in outlets)

    def told(self, speakers: tuple[Speaker, ...], sentence: int) -> tuple[Speaker, ...]:
        """The speakers, who has just told an outlet with that outlet: "…, she told CNBC. …, she added."."""
        people = tuple(s for s in speakers if s.kind in _TELLING)
        if len(people) != 1 or any(s.kind not in _TELLING for s in speakers):
            outlets = tuple(s for s in speakers if s.kind == "outlet")
            telling = [p for p in people if p.kind == "person" or all(p.span < s.span for s in outlets)]  # not cited
            self.interviews |= {p.name: (sentence, outlets) for p in telling if outlets}
            return speakers
        when, outlets = self.interviews.get(people[0].name, (0, ()))
        if not outlets or sentence - when > _INTERVIEW:
            return speakers
        self.interviews[people[0].name] = (sentence, outlets)
        return outlets + speakers

    def passage(self, sentence: int) -> tuple[Speaker, ...]:
        """The different outlets named not too far above the sentence, in the order of their first mention."""
        near = {s.name: s for n, s in reversed(self.outlets) if sentence - n <= _PASSAGE}
        return tuple(near.values())[::-1]
