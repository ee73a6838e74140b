"""The items of a round-up: parts of a text that each tell of parties of their own and go on with no other's deal."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclaims.names.model import Entity, Mention
from newsclaims.text import Document, Sentence

_BULLETS = frozenset({"•", "*", "**", "-", "–", "—", "■", "▪", "●", "►", "·"})
_HEADED, _LISTED = 2, 4  # least parts under headings or behind bullets, and of a plain list
_APART, _MOSTLY = 0.6, 0.8  # share of the parts that name nobody whom another names
_BRIEF = 12  # sentences
_ENTRY = 8  # words; what is shorter only lists ("- 12% of the shares")
_COVERED = 0.75  # share of the text's sentences that the briefs of a round-up make up
_BYSTANDERS = frozenset({"outlet", "government"})  # whom parts that have nothing to do with each other may both name

Part = list[Sentence]


def items(document: Document, entities: Sequence[Entity], mentions: Sequence[Mention]) -> tuple[int, ...]:
    """For each sentence the number of the item that it stands in, counted from 1; 0 outside of all items."""
    reader = _Parties(entities, mentions)
    paragraphs = [list(s) for _, s in groupby(document.sentences, key=lambda s: s.paragraph)]
    found = [0] * len(document.sentences)
    for number, part in enumerate(_items(paragraphs, reader), start=1):
        for sentence in part:
            found[sentence.index] = number
    return tuple(found)


class _Parties:
    """Who is named where."""

    def __init__(self, entities: Sequence[Entity], mentions: Sequence[Mention]) -> None:
        self.entities, self.mentions = entities, mentions
        self.starts = [m.start for m in mentions]

    def of(self, part: Part) -> frozenset[int]:
        """The parties that a part names."""
        first, last = bisect_left(self.starts, part[0].start), bisect_right(self.starts, part[-1].end)
        named = {m.entity for m in self.mentions[first:last]}
        return frozenset(e for e in named if self.entities[e].kind not in _BYSTANDERS)

    def apart(self, parts: Sequence[Part], share: float, least: int) -> bool:
        """Whether at least so many parts name parties, and such a share of these parts nobody whom another names."""
        named = [p for p in map(self.of, parts) if p]
        counts = Counter(e for p in named for e in p)
        alone = sum(all(counts[e] == 1 for e in p) for p in named)
        return len(named) >= least and alone >= share * len(named)


def _items(paragraphs: Sequence[Part], reader: _Parties) -> Iterator[Part]:
    """The parts under headings that name who they are about, or what is listed below them or in the whole text."""
    headed = [p for p in _under_headings(paragraphs) if _short(p) and reader.of([s for s in p if s.heading])]
    covered = sum(map(len, headed)) >= _COVERED * sum(map(len, paragraphs))
    apart = covered and reader.apart(headed, _APART, _HEADED)
    for part in headed if apart else [[s for p in paragraphs for s in p]]:
        inner = [list(s) for _, s in groupby(part, key=lambda s: s.paragraph)]
        listed = _bullets(inner, reader) or _paragraphs(inner, reader)
        yield from listed or ([part] if apart else [])


def _under_headings(paragraphs: Sequence[Part]) -> Iterator[Part]:
    """The text cut before each heading, headings that follow each other being one."""
    part: Part = []
    for paragraph in paragraphs:
        if paragraph[0].heading and part and not part[-1].heading:
            yield part
            part = []
        part = part + paragraph
    if part:
        yield part


def _short(part: Part) -> bool:
    """Whether it is a heading with a brief below, not a long article nor the lines at the foot of one."""
    body = [s for s in part if not s.heading]
    return part[0].heading and 0 < len(body) <= _BRIEF and part[0].words[0].text[0].isalnum()


def _bullets(paragraphs: Sequence[Part], reader: _Parties) -> list[Part]:
    """The entries behind bullets, if they tell something of their own and stand apart."""
    entries = [p for p in paragraphs if p[0].words[0].text in _BULLETS and len(p[0].words) >= _ENTRY]
    return entries if reader.apart(entries, _APART, _HEADED) else []


def _paragraphs(paragraphs: Sequence[Part], reader: _Parties) -> list[Part]:
    """The paragraphs, each with those behind it that name nobody, if most of them stand apart."""
    parts: list[Part] = []
    for paragraph in paragraphs:
        if parts and not (reader.of(paragraph) and reader.of(parts[-1])):
            parts[-1] = parts[-1] + paragraph
        else:
            parts.append(paragraph)
    return parts if reader.apart(parts, _MOSTLY, _LISTED) else []
