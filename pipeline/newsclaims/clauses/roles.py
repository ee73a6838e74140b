"""A role told with its bearer in an insertion: "Der Verkäufer, die Kolb AG, hatte …" is the bearer."""

from collections.abc import Mapping
from itertools import pairwise

from newsclaims.clauses.model import Chunk
from newsclaims.text import Sentence, Word

_CLOSING = frozenset({",", ".", ";", ":", "–", "—", "!", "?"})


def name_roles(chunks: list[Chunk], sentence: Sentence) -> None:
    """Put the name in the place of the role whose bearer it is."""
    by_index = {w.index: w for w in sentence.words}
    for role, name in [*pairwise(chunks)]:
        if not (_is_role(role) and _is_bare_name(name) and _inserted(role, name, by_index)):
            continue
        if role.det or not _acts(name, by_index):  # of an owner's role that is a subject both are left
            name.start, name.cases, name.attached_to = role.start, role.cases, role.attached_to
            for member in (name, *name.conjuncts):
                member.prep = role.prep
            chunks.remove(role)


def _inserted(role: Chunk, name: Chunk, by_index: Mapping[int, Word]) -> bool:
    """Whether a comma parts the two, and a sign closes the name or the list that it opens."""
    comma, article = by_index.get(role.end), by_index.get(role.end + 1)
    opens = role.end + 1 + (article is not None and article.tag == "PRELS")  # "die" behind a comma
    sign = by_index.get((name.conjuncts[-1] if name.conjuncts else name).end)
    return (
        name.start == opens and comma is not None and comma.text == "," and sign is not None and sign.text in _CLOSING
    )


def _acts(name: Chunk, by_index: Mapping[int, Word]) -> bool:
    """Whether a verb follows the sign behind the name: "Arden's owner, Kolb, bought …"."""
    verb = by_index.get(name.end + 1)
    return verb is not None and verb.tag.startswith("V")


def _is_role(chunk: Chunk) -> bool:
    figure = chunk.money or chunk.stake
    return bool(chunk.det or chunk.owner) and not (
        chunk.named or figure or chunk.pronoun or chunk.time or chunk.conjuncts
    )


def _is_bare_name(chunk: Chunk) -> bool:
    return chunk.head_is_name and not (chunk.prep or chunk.possessive or chunk.attached_to)
