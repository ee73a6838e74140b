"""Who pays and who gets in one deal frame: by the places of its words, then by what stands beside those places."""

from newsclaims.claims.closed import closed
from newsclaims.claims.deal_types import paid_type
from newsclaims.claims.draft import PartyRef, only_states
from newsclaims.claims.fallbacks import (
    announcer,
    builders,
    called_holder,
    in_need,
    left_alone,
    lent_for,
    made_larger,
    only_other,
    own_share,
    owned,
    payer_beside,
    petitioner,
    raiser,
)
from newsclaims.claims.headlines import headline_merger, headline_payer, headline_target
from newsclaims.claims.packages import in_package
from newsclaims.claims.parties import PartyReader
from newsclaims.claims.pools import raised_for
from newsclaims.claims.quoted import quoted
from newsclaims.claims.sellers import apart_from, sellers
from newsclaims.claims.sequels import of_deal
from newsclaims.clauses import Syntax
from newsclaims.deals import Frame

# Who a deal is of where its own places name nobody, the likeliest first.
_TARGETS_BESIDE = (headline_target, quoted, raiser, made_larger, left_alone, owned, in_need, petitioner, in_package)
_PAYERLESS = frozenset({"ipo", "valuation"})


class Filling:
    """Fills the two places of one frame, in steps that each use what those before have found.

    `open_…` says that a place was told by a word that points back ("it", "the firm"), `closed_target` that its words
    leave none open; the article's other deals may fill the first, never the second.
    """

    def __init__(self, frame: Frame, reader: PartyReader, syntax: Syntax) -> None:
        self.frame, self.reader, self.syntax = frame, reader, syntax
        self._read_payers()
        self._read_targets()
        self._look_beside()

    def _read_payers(self) -> None:
        """Who stands at the payer's places; the words may instead point back to another deal (`of_other`)."""
        frame, reader = self.frame, self.reader
        found = _payers(frame, reader)
        self.of_other = of_deal(frame, reader, found)
        self.sequel = self.of_other and frame.rule.type == "acquisition"
        self.investors = [] if self.sequel else found
        unpaid = not self.investors
        self.open_investor = unpaid and (self.sequel or reader.points_back)
        self.several_pay, self.firm_pays = unpaid and reader.several_pay, unpaid and reader.points_to_firm
        self.unread = unpaid and reader.pointed(frame)
        if frame.rule.type == "investment" and not frame.investors:
            self.investors = self.investors or announcer(frame, reader)
        self.exclude = frozenset(p.entity for p in self.investors if p.entity >= 0)
        if frame.rule.type == "valuation" and not frame.undergone:
            self.exclude |= reader.payers
        if frame.money is not None or not frame.rule.needs_amount:
            reader.payers |= self.exclude

    def _read_targets(self) -> None:
        """Who stands at the places of who gets it, none of them who pays or sells."""
        frame, reader, investors = self.frame, self.reader, self.investors
        reader.projects.public = only_states(investors)
        reader.projects.paid = frame.money is not None and any(p.entity >= 0 for p in investors)
        targets = raised_for(frame, reader.projects, reader.rules)
        self.sold_by = sellers(frame, reader)
        apart = self.exclude | apart_from(frame, reader, self.sold_by)
        targets = targets or reader.read(frame, "target", apart, paid_type(frame, investors, reader))
        if all(p.entity < 0 for p in targets):
            targets = called_holder(frame, reader) or targets
        others = [p for p in targets if not (p.described and p.key in self.sold_by)]
        self.targets = headline_merger(frame, reader, others)
        unnamed = not self.targets
        self.open_target, self.open_firm = unnamed and reader.points_back, unnamed and reader.points_to_firm
        self.closed_target = unnamed and closed(frame, investors, reader, self.syntax)

    def _look_beside(self) -> None:
        """Fill from the rest of the sentence what the frame's own places leave empty."""
        frame, reader = self.frame, self.reader
        if frame.rule.merger or frame.rule.type in _PAYERLESS:
            self.investors = []
        elif frame.rule.needs_named and not (self.targets or self.of_other) and self._named_payer():
            self.targets = only_other(frame, reader, self.exclude)
        if not self.investors and (payer := headline_payer(frame, reader, self.targets)):
            self.investors, self.open_investor = payer, False
            self.exclude |= {p.entity for p in payer}
        self.targets = self.targets or self._target_beside()
        if not self.targets and self.investors and (share := own_share(frame, reader)):
            self.targets, self.sold_by = share, frozenset()
        payers = self.investors or payer_beside(frame, reader, self.targets)
        self.investors = builders(frame, reader, payers, self.targets)
        public = frame.rule.public
        if not self.targets and public is not None and (states := reader.read(frame, "target", self.exclude, public)):
            self.targets = [p for p in states if p.kind == "government"]  # what a state gets is no round of its own

    def _named_payer(self) -> bool:
        return any(not p.described for p in self.investors)

    def _target_beside(self) -> list[PartyRef]:
        found = (beside(self.frame, self.reader, self.exclude) for beside in _TARGETS_BESIDE)
        return next(filter(None, found), [])


def _payers(frame: Frame, reader: PartyReader) -> list[PartyRef]:
    """Who pays; a description is read as nobody who is named as the receiver."""
    named = frozenset(p.entity for p in reader.read(frame, "target") if p.entity >= 0 and not p.described)
    if lent_for(frame) and (borrowers := reader.read(frame, "investor", named | reader.payers)):
        return borrowers
    payers = [p for p in reader.read(frame, "investor", named) if not p.described or p.entity not in named]
    return payers or [p for p in reader.read(frame, "investor") if not p.described]
