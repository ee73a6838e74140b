"""Copies of one text in many outlets, told by the text: the same hash, or nearly all evidence sentences equal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsclaims.reconcile.facts import Fact
from newsclaims.reconcile.spelling import rapidfuzz
from newsclaims.reconcile.unions import Unions

_LETTERS = 40  # shorter sentences are headlines that two writers may find alone
_EQUAL = 95.0  # per cent of letters
_SHARE = 0.8  # of the shorter article's sentences
_BUCKET = 8
_EDGE = 5  # words


def text_families(facts: Sequence[Fact]) -> dict[str, str]:
    """For each article the first, by day and id, that carries the same text; articles go by `Fact.origin`."""
    articles = _in_order(facts)
    if len(articles) == 1:
        return {articles[0]: articles[0]}
    places = {article: i for i, article in enumerate(articles)}
    unions = Unions(len(articles))
    for a, b in _copies(facts):
        unions.join(places[a], places[b])
    return {article: articles[unions.find(i)] for article, i in places.items()}


def _in_order(facts: Iterable[Fact]) -> list[str]:
    first = {f.origin: (f.told or 10**9, f.origin) for f in facts}
    return [article for _, article in sorted(first.values())]


def _copies(facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    hashes: dict[str, str] = {}
    sentences: defaultdict[str, set[str]] = defaultdict(set)
    for f in facts:
        yield hashes.setdefault(f.article.sha256, f.origin), f.origin
        sentences[f.origin].update(s for s in f.sentences if len(s) >= _LETTERS)
    same = _equal_sentences(sentence for found in sentences.values() for sentence in found)
    told = {article: frozenset(same[s] for s in found) for article, found in sorted(sentences.items()) if found}
    carriers: defaultdict[str, list[str]] = defaultdict(list)
    for article, found in told.items():
        for sentence in found:
            carriers[sentence].append(article)
    for sentence in sorted(carriers):
        yield from _carriers_alike(carriers[sentence], told)


def _carriers_alike(articles: Sequence[str], told: dict[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Articles of one sentence that share nearly all of the others; each is compared with a few different ones."""
    heads: list[str] = []
    for article in articles:
        host = next((h for h in heads if _alike(told[h], told[article])), None)
        if host:
            yield host, article
        elif len(heads) < _BUCKET:
            heads.append(article)


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) >= _SHARE * min(len(a), len(b))


def _equal_sentences(sentences: Iterable[str]) -> dict[str, str]:
    """Each sentence's representative: the first by the alphabet of those that differ from it in a few letters only."""
    fuzz = rapidfuzz().fuzz
    chosen: dict[str, str] = {}
    heads: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for sentence in sorted(set(sentences)):
        words = tuple(sentence.split())
        edges = [("first", *words[:_EDGE]), ("last", *words[-_EDGE:])]
        near = (h for edge in edges for h in heads[edge] if _numbers(h) == _numbers(sentence))
        equal = (h for h in near if fuzz.ratio(h, sentence, score_cutoff=_EQUAL))
        head = chosen[sentence] = next(equal, sentence)
        if head == sentence:
            for edge in edges:
                heads[edge] += [sentence] if len(heads[edge]) < _BUCKET else []
    return chosen


def _numbers(sentence: str) -> list[str]:
    return [w for w in sentence.split() if any(c.isdigit() for c in w)]
