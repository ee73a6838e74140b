"""How near two statements stand, so that one tells whose deal the other goes on with."""

from newsclaims.claims.draft import TO_COME, Draft
from newsclaims.claims.focus import Focus
from newsclaims.claims.shortcomings import shortcoming
from newsclaims.deals import compatible

_CLOSE = 2
_LOOK_BACK = 8
_SOON = 2  # sentences behind which a body text still tells whose figure it was
_SAME_INVESTOR = 3.0
_BACKERS = 6.0  # who joins a round stands right behind it
_SAME_SENTENCE = 3.0
_NEXT = 3.0
_MAIN = 2.5
_FAR = 2.0
_AHEAD = 0.5
_TO_SELL = 2.0  # what is to be sold is what the next offers are for
_LEAST = 2.3  # nearness below which a deal told elsewhere says nothing of a draft's target


def tells_whose(host: Draft, draft: Draft, focus: Focus) -> bool:
    """Whether the draft goes on with the host's deal so likely that its money goes where the host's does."""
    score = nearness(host, draft, focus)
    listing = draft.type == host.type == "ipo"
    pointed = (
        bool(draft.targets) or draft.open_target or (draft.type == "grant" and bool(draft.investors))
    )  # "the unit", "the state helps"
    built = draft.type == host.type == "investment" and host.money is None and bool(host.investors)  # "45 are invested"
    after = (pointed or built) and draft.sentence - host.sentence == 1
    return score >= _LEAST or (score > 0 and (listing or after))


def nearness(host: Draft, draft: Draft, focus: Focus) -> float:
    """How likely the draft goes on with the host's deal; 0 if it stands too far off. A heading may look ahead."""
    distance = draft.sentence - host.sentence
    ahead = distance < 0 and not focus.document.sentences[draft.sentence].heading
    if ahead and (distance < -_SOON or host.type != draft.type or draft.type == "investment"):
        return 0.0
    if ahead:
        distance = -3 * distance
    if abs(distance) > _LOOK_BACK:
        same = _SAME_INVESTOR * bool(draft.investor_keys & host.investor_keys)
        return same or _FAR * (not ahead and host.type == draft.type and focus.main(draft) in host.target_keys)
    if draft.type == "funding_round" and draft.money is None and distance > _CLOSE:
        return 0.0
    score = (2.0 if draft.money or draft.stake else _BACKERS) / (1 + abs(distance)) + _SAME_SENTENCE * (distance == 0)
    score += _SAME_INVESTOR * bool(draft.investor_keys & host.investor_keys)
    score += (
        _MAIN * (focus.main(draft) in host.target_keys and focus.stands_out(draft))
        + 0.5 * (host.type == draft.type)
        + 0.7 * (not shortcoming(host))
    )
    score += any(p.entity >= 0 and p.kind != "government" for p in host.targets)
    offered = draft.rule.status == "in_talks" and draft.type == host.type and host.status in TO_COME
    sold = host.rule.sells and host.type == draft.type and not host.investors and bool(draft.investors)
    score += _TO_SELL * ((offered or sold) and 0 <= distance <= _SOON)
    score += _NEXT * (draft.rule.goes_on and distance == 1 and compatible(host.type, draft.type))
    return score * (_AHEAD if ahead and not draft.investors else 1.0)
