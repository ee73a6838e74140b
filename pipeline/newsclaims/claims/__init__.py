"""From the deal frames of an article to its claim records."""

from collections.abc import Sequence

from newsclaims.article import Article
from newsclaims.claims.assembly import Assembler
from newsclaims.claims.attaching import attach_conditions, attach_sources
from newsclaims.claims.context import fill_gaps, may_stand
from newsclaims.claims.denials import denied
from newsclaims.claims.draft import Draft
from newsclaims.claims.drafting import draft_sentence, payerless, shortcoming
from newsclaims.claims.folding import fold, share_backers
from newsclaims.claims.settling import settle_status
from newsclaims.conditions import find_conditions
from newsclaims.dates import find_dates
from newsclaims.names import Names
from newsclaims.records import Claim
from newsclaims.sources import find_sources
from newsclaims.text import Document

__all__ = ["Draft", "draft_sentence", "finish", "may_stand"]


def finish(
    article: Article, document: Document, names: Names, drafts: Sequence[Draft]
) -> tuple[tuple[Claim, ...], list[tuple[Draft, str]]]:
    """The claims that the drafts come to, and the drafts that say too little with the reason."""
    fill_gaps(drafts, document, names)
    dropped = [(d, reason) for d in drafts if (reason := shortcoming(d))]
    kept = [d for d in drafts if not shortcoming(d)]
    if not kept:
        return (), dropped
    attributions = find_sources(document, names)
    attach_sources(kept, attributions, document, names)
    settle_status(kept, document)
    folded = fold(kept, document)
    dropped += [(d, "no target is named") for d in folded if not d.targets]
    dropped += [(d, reason) for d in folded if d.targets and (reason := payerless(d))]
    folded = share_backers([d for d in folded if d.targets and not payerless(d)], document)
    if not folded:
        return (), dropped
    attach_conditions(folded, find_conditions(document), document, names, attributions)
    folded = denied(folded, attributions, document)
    assembler = Assembler(article, document, attributions, find_dates(document, article.published))
    return tuple(assembler.claim(d) for d in folded), dropped
