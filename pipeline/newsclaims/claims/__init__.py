"""From the deal frames of an article to its claim records."""

from collections.abc import Callable, Sequence

from newsclaims.article import Article
from newsclaims.claims.assembly import Assembler
from newsclaims.claims.attaching import attach_sources
from newsclaims.claims.backers import share_backers
from newsclaims.claims.conditioning import attach_conditions
from newsclaims.claims.context import fill_gaps, may_stand
from newsclaims.claims.denials import denied
from newsclaims.claims.draft import Draft
from newsclaims.claims.drafting import draft_sentence
from newsclaims.claims.endings import end_offers
from newsclaims.claims.folding import fold
from newsclaims.claims.foretold import tell_sums
from newsclaims.claims.instalments import without_instalments
from newsclaims.claims.proceeds import price_sales
from newsclaims.claims.settling import reopen, settle_status, settle_types, settle_values
from newsclaims.claims.shortcomings import payerless, shortcoming, sourceless, targetless
from newsclaims.claims.supposing import unsupposed
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
    endings = [d for d in drafts if d.rule.ends]
    drafts = [d for d in drafts if not d.rule.ends]
    price_sales(drafts)
    tell_sums(drafts)
    fill_gaps(drafts, document, names)
    kept, dropped = _parted(drafts, shortcoming)
    if not kept:
        return (), dropped
    attributions = find_sources(document, names)
    attach_sources(kept, attributions, document, names)
    kept, untold = _parted(kept, sourceless)
    dropped += untold
    settle_types(kept, document)
    settle_status(kept, document)
    folded = fold(without_instalments(kept, document), document)
    folded, aimless = _parted(folded, targetless)
    folded, unpaid = _parted(folded, payerless)
    dropped += aimless + unpaid
    folded = share_backers(folded, document)
    end_offers(folded, endings)
    if not folded:
        return (), dropped
    reopen(folded, document)
    settle_values(folded)
    attach_conditions(folded, find_conditions(document), document, names, attributions)
    folded = denied(unsupposed(folded), attributions, document)
    assembler = Assembler(article, document, attributions, find_dates(document, article.published))
    return tuple(assembler.claim(d) for d in folded), dropped


def _parted(drafts: Sequence[Draft], lacking: Callable[[Draft], str]) -> tuple[list[Draft], list[tuple[Draft, str]]]:
    """The drafts that lack nothing, and the others with what they lack."""
    judged = [(d, lacking(d)) for d in drafts]
    return [d for d, reason in judged if not reason], [(d, reason) for d, reason in judged if reason]
