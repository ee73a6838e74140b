"""Whom a description means that the names stage has read as one firm: the article's subject, or that firm after all."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft, near
from newsclaims.claims.figures import is_built
from newsclaims.claims.focus import Focus
from newsclaims.claims.shortcomings import shortcoming

_CLOSE = 2  # sentences between a purchase and what is borrowed for it


def check_descriptions(drafts: Sequence[Draft], focus: Focus) -> None:
    """A description read as a party that no deal has as its target means the article's subject, if a company.

    Not one of the only firm that has just been told of, nor of the buyer that borrows for its purchase.
    """
    named = {p.key for d in drafts if not shortcoming(d) for p in d.targets if not p.described}
    told = {
        (d.sentence, p.key) for d in drafts for p in d.targets if not p.described
    }  # "trennt sich von Kolb: Die Firma …"
    for draft in drafts:
        main = focus.main_party(draft)
        if main is None or main.key in draft.investor_keys or main.key not in named:
            continue
        open_ = {p.key for p in draft.targets if p.described and not p.bound and p.kind != "project"} - named
        open_ -= _buyers(draft, drafts)
        draft.targets = [
            main
            if p.key in open_ and not ((draft.sentence, p.key) in told or focus.just_told(p, draft.sentence))
            else p
            for p in draft.targets
        ]


def _buyers(draft: Draft, drafts: Sequence[Draft]) -> set[str]:
    """Who has just been told to buy or build, where the draft tells of a loan: "Dafür nimmt der Konzern … auf"."""
    deals = (d for d in near(drafts, draft.sentence, _CLOSE) if d.type == "acquisition" or is_built(d))
    before = (d.investor_keys for d in deals if d.anchor < draft.anchor)
    return set().union(*before) if draft.type == "loan" else set()
