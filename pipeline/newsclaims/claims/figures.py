"""A further figure for a deal told before: "Reuters puts the price at …", "a further €5 million is to follow"."""

from collections.abc import Sequence

from newsclaims.amounts import Money
from newsclaims.claims.backers import years
from newsclaims.claims.draft import Draft, PartyRef
from newsclaims.claims.focus import Focus
from newsclaims.claims.shortcomings import shortcoming
from newsclaims.deals import compatible, deal_rules, listed

_LOOK_BACK = 8
_NEAR, _PARAGRAPH = 2, 5  # sentences back; in the same paragraph or the one before, those many
_ON_TOP = frozenset({"funding_round", "investment"})
_LENT = frozenset({"loan", "grant"})
_UNDER_WAY = frozenset({"announced", "planned", "in_talks"})
_SCALE = 4.0  # two outlets' figures for one deal differ by less than this factor


def take_over(draft: Draft, others: Sequence[Draft], focus: Focus) -> None:
    """Give the figure type, parties and stake of the deal last told with both, and its currency if it has none."""
    if draft.money is None or (draft.rule.near and draft.money.vague):
        return
    close = draft.rule.near or draft.sizes
    if draft.rule.of_project and draft.targets:
        return
    told = [d for d in others if _before(d, draft, focus) and d.targets and not d.rule.inherits]
    if draft.rule.of_project:
        projects = deal_rules(focus.document.book).projects
        told = [d for d in told if _still_open(d, draft, projects)] or [d for d in told if _lacks_sum(d, draft)]
    near = [d for d in told if d.type != "valuation" and (not close or _goes_with(draft, d, told))]
    near = [d for d in near if compatible(d.type, draft.rule.type)]  # who provides money buys nothing
    fitting = [d for d in near if close or not draft.investors or draft.investor_keys & d.investor_keys]
    if draft.rule.type == "ipo":
        fitting = [d for d in fitting if d.type == "ipo"]  # "will 40 Millionen Euro einnehmen" tells of revenue else
    named = draft.sizes or draft.rule.type == "acquisition"  # a price is what something is bought for
    alike = [d for d in fitting if d.type == draft.rule.type] if named else []
    if draft.sizes and draft.rule.type in _LENT:
        fitting = [d for d in fitting if d.type in _LENT]
    fitting = list(of_now(draft, alike or fitting, focus))
    host = (_valuation(draft, told) if draft.rule.near else None) or max(
        fitting, key=lambda d: (_worth(d, draft, focus), d.anchor), default=None
    )
    if host is None:
        return
    own = draft.rule.near and draft.rule.type == "acquisition" and draft.status == "in_talks" != host.status
    if not (own and draft.basis != "present"):  # what a thing for sale could bring
        draft.status, draft.basis = host.status, host.basis
    draft.type = host.type
    if not draft.investors:
        draft.investors = list(host.investors)
    if draft.stake is None:
        draft.stake = host.stake
    draft.targets = [p for p in host.targets if p.key not in draft.investor_keys]
    draft.inherited += 1


def of_now(draft: Draft, hosts: Sequence[Draft], focus: Focus) -> Sequence[Draft]:
    """Without the purchases of another year and what others keep of the firm, beside a deal that is still under way.

    "Kolb is to take over Arden. Dorn, which bought it in 2007, will own 5 percent. The deal is worth $5 million."
    """
    if draft.basis != "present":
        return hosts
    under_way = [d for d in hosts if d.status in _UNDER_WAY and not d.rule.needs_stake]
    targets = frozenset(k for d in under_way for k in d.target_keys)
    past = [d for d in hosts if d.status == "completed" and d.basis == "tense" and years(d, focus.document)]
    return [d for d in hosts if not (d.target_keys & targets and (d in past or d.rule.needs_stake))]


def add_to(draft: Draft, others: Sequence[Draft], focus: Focus) -> None:
    """Give a sum that comes on top of one told just before, with no payer of its own, that one's payers and type."""
    further = deal_rules(focus.document.book).further
    if draft.money is None or draft.investors or draft.type not in _ON_TOP or not _is_further(draft, focus, further):
        return
    told = [
        d
        for d in others
        if d.money is not None
        and d.investors
        and d.target_keys == draft.target_keys
        and d.anchor < draft.anchor
        and draft.sentence - d.sentence <= _NEAR
        and compatible(d.type, draft.type)
        and d.status != "ended"
    ]
    if told:
        host = max(told, key=lambda d: d.anchor)
        draft.type, draft.investors = host.type, list(host.investors)
        draft.inherited += 1


def _is_further(draft: Draft, focus: Focus, further: frozenset[str]) -> bool:
    """Whether such a word stands right before the sum."""
    words = focus.document.sentences[draft.sentence].words
    start = draft.money.start if draft.money is not None else -1
    at = next((i for i, w in enumerate(words) if w.end > start), 0)
    return any(w.lower in further for w in words[max(0, at - 2) : at + 1])


def _before(host: Draft, draft: Draft, focus: Focus) -> bool:
    """Whether the deal is told before the figure, and not too far off for its rule."""
    back = draft.sentence - host.sentence
    if host.anchor >= draft.anchor or not 0 <= back <= _LOOK_BACK:
        return False
    here, there = (focus.document.sentences[d.sentence].paragraph for d in (draft, host))
    return not (draft.rule.near or draft.sizes) or back <= _NEAR or (back <= _PARAGRAPH and here - there <= 1)


def _still_open(host: Draft, draft: Draft, projects: frozenset[str]) -> bool:
    """Whether the deal is a plant or the like that somebody builds, told just before without what it costs."""
    house = host.type == "investment" and bool(host.rule.verbs) and all(_is_house(p, projects) for p in host.targets)
    return (is_built(host) or house) and host.money is None and draft.sentence - host.sentence <= _NEAR


def _is_house(party: PartyRef, projects: frozenset[str]) -> bool:
    """Whether a name is that of a thing which is built or renewed ("the Leeds Theatre")."""
    return listed(party.name.split()[-1].casefold(), projects)


def _lacks_sum(host: Draft, draft: Draft) -> bool:
    """Whether it is money put into a firm, told just before without a sum: "The investment comes to $5 million"."""
    near = draft.sentence - host.sentence <= _NEAR
    return host.type in _ON_TOP and bool(host.investors) and host.money is None and near


def is_built(host: Draft) -> bool:
    """Whether it is a plant or the like that somebody puts money into."""
    return host.type == "investment" and all(p.kind == "project" for p in host.targets)


def _valuation(draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """What is told right before of a company's worth, if that is the one sum there and of the figure's size."""
    last = [d for d in told if d.money is not None and draft.sentence - d.sentence <= 1]
    last = [d for d in last if d.sentence == draft.sentence] or last
    alone = last[0] if len({id(d.money) for d in last}) == 1 else None
    if alone is None or alone.type != "valuation" or draft.money is None or draft.investors:
        return None
    return alone if _like(draft.money, alone.money) else None


def _goes_with(draft: Draft, host: Draft, told: Sequence[Draft]) -> bool:
    """Whether the figure may be one for the host's deal, by the sums told of it; any may be if none is."""
    money, lacking = draft.money, draft.sizes and (host.rule.needs_amount or host.rule.needs_figure)
    open_ = host.money is None and (((is_built(host) or lacking) and host.investors) or host.rule.sells)
    if shortcoming(host) and not open_:
        return False
    sums = [d.money for d in told if d.money is not None and d.type == host.type and d.target_keys == host.target_keys]
    return not sums or (money is not None and any(_like(money, s) for s in sums))


def _like(money: Money, other: Money | None) -> bool:
    if other is None or (money.currency and other.currency and money.currency != other.currency):
        return False
    a, b = money.largest, other.largest
    return bool(a and b) and a is not None and b is not None and max(a, b) <= _SCALE * min(a, b)


def _worth(host: Draft, draft: Draft, focus: Focus) -> float:
    """How likely a new figure is one for the host's deal: told in full, of the main company, lately."""
    full = bool(host.investors) + (not shortcoming(host)) + (focus.main(draft) in host.target_keys)
    return full + 0.5 * (host.money is not None) - 0.6 * (draft.sentence - host.sentence)


def whole_of(draft: Draft, others: Sequence[Draft], focus: Focus) -> Draft | None:
    """The deal right before of whose sum the draft's is a part: "Davon fließen 5 Millionen Euro in die Logistik"."""
    words, partitives = focus.document.sentences[draft.sentence].words, deal_rules(focus.document.book).partitives
    if draft.money is None or not any(w.lower in partitives for w in words):
        return None
    before = [d for d in others if d.investors and d.type == draft.type and draft.sentence - d.sentence in {0, 1}]
    larger = [d for d in before if d.anchor < draft.anchor and d.money is not None and size(d) > size(draft)]
    return max(larger, key=lambda d: d.anchor, default=None)


def size(draft: Draft) -> float:
    """How much its sum is at most; 0 without one."""
    return float((draft.money.largest if draft.money is not None else None) or 0)
