"""Participles with phrases of their own between article and noun: "die 2019 an Larkan verkaufte Sparte Dorvik"."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclaims.clauses.model import Chunk, Clause, VerbGroup
from newsclaims.mending import DETERMINERS, INNER, PARTICIPLE
from newsclaims.text import Word


class Attribute(NamedTuple):
    """Where the article and the participle stand, as places in the sentence."""

    article: int
    participle: int


def find_attributes(words: Sequence[Word]) -> dict[int, Attribute]:
    """The attributes of a sentence by where their noun phrase goes on, behind the participle."""
    found: dict[int, Attribute] = {}
    for p, word in enumerate(words):
        if word.tag != PARTICIPLE:
            continue
        article = next(
            (i for i in range(p - 2, -1, -1) if words[i].tag in DETERMINERS and words[i + 1].tag in INNER), None
        )
        if article is not None:
            found[p + 1] = Attribute(article, p)
    return found


def take_out(attributes: dict[int, Attribute], words: Sequence[Word], clauses: list[Clause]) -> None:
    """Make each attribute a clause of its own, with the noun phrase that it describes as the subject of its passive."""
    for at, attribute in attributes.items():
        first, last = words[attribute.article].index, words[attribute.participle].index
        host = next((c for c in clauses if last in c.words), None)
        noun = next((c for c in host.chunks if c.start == words[at].index), None) if host is not None else None
        if host is None or noun is None:
            continue
        inner = [c for c in host.chunks if first <= c.start and c.end <= last]
        clauses.append(_clause(words[attribute.participle], range(first + 1, last + 1), inner, noun, host))
        host.chunks = [c for c in host.chunks if c not in inner]
        host.words = tuple(i for i in host.words if not first < i <= last)


def _clause(participle: Word, words: range, inner: list[Chunk], noun: Chunk, host: Clause) -> Clause:
    verb = VerbGroup((participle,), participle, participle.lemma.lower(), passive=True, participle=True)
    return Clause("attr", tuple(words), (verb,), inner, subject=noun, parent=host, antecedent=noun)
