"""Finds the texts that claims were read in: records carry only places and the hash of the text."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsclaims.article import Article
from newsclaims.records import Claim
from newsclaims.review.spans import fits

Texts = Mapping[str, str]  # sha256 of the text as the claims give it -> text


def find_texts(claims: Iterable[Claim], articles: Iterable[Article]) -> dict[str, str]:
    """The texts of the claims' articles, by `claim.article.sha256`.

    An article belongs to a claim when the hash of its text agrees. One with the claim's article id and another hash is
    taken when all places of the claims still fit (a corrected typo further down), and left out otherwise.
    """
    groups: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.article.sha256].append(claim)
    by_id = {group[0].article.id: sha256 for sha256, group in groups.items()}
    exact: dict[str, str] = {}
    similar: dict[str, str] = {}
    for article in articles:
        sha256 = article.sha256
        if sha256 in groups:
            exact[sha256] = article.text
        elif article.id in by_id and _fit(groups[by_id[article.id]], article.text):
            similar[by_id[article.id]] = article.text
    return similar | exact


def _fit(claims: Sequence[Claim], text: str) -> bool:
    return all(fits(claim, text) for claim in claims)
