"""Folds repeats of one claim into one: the same deal, figure and source told in headline, lead and body."""

from collections import defaultdict
from collections.abc import Sequence

from newsclaims.claims.backers import one_round, union, years
from newsclaims.claims.draft import OPEN, TO_COME, Draft
from newsclaims.claims.figures import is_built
from newsclaims.claims.same_sums import rounds, same_sum, vague
from newsclaims.claims.shares import stakes_fit, within
from newsclaims.claims.stages import other_round
from newsclaims.deals import compatible
from newsclaims.sources import HEARD
from newsclaims.text import Document

_FIRM = frozenset({"announced", "completed"})
_OF_OTHERS = frozenset({"funding_round", "grant"})
_SOON = 2
_BLOCK = 200  # sentences, more than an article has: repeats stand in one block of them, or in two side by side


def fold(drafts: Sequence[Draft], document: Document) -> list[Draft]:
    """The drafts without repeats, in the order of the text; the fullest statement of each carries it."""
    folded: list[Draft] = []
    blocks: defaultdict[int, list[tuple[int, Draft]]] = defaultdict(list)
    ranked = sorted(drafts, key=lambda d: (-_fullness(d, document), d.sentence, d.anchor))
    for draft in ranked:
        block = draft.sentence // _BLOCK
        told = sorted((x for n in (block - 1, block, block + 1) for x in blocks[n]), key=lambda x: x[0])
        alike = [h for _, h in told if _repeats(draft, h) and not _another(draft, h, document)]
        alike = one_round(draft, alike, document)
        host = min(alike, key=lambda h: _order(draft, h), default=None)
        if host is None:
            blocks[block].append((len(folded), draft))
            folded.append(draft)
        else:
            _absorb(host, draft)
    return sorted(folded, key=lambda d: (d.anchor, d.type))


def _fullness(draft: Draft, document: Document) -> float:
    heading = document.sentences[draft.sentence].heading
    score = 2.0 * bool(draft.money and not vague(draft)) + bool(draft.money) + bool(draft.stake)
    score += bool(draft.investors) + bool(draft.targets) + 0.5 * bool(draft.sources) - draft.inherited * 0.5
    return score - heading


def _repeats(draft: Draft, host: Draft) -> bool:
    """Whether the draft may tell the host's deal again: by its type, how it ended, its figures, sources and parties."""
    if not (compatible(draft.type, host.type) or (_general(draft) and compatible(host.type, "investment"))):
        return False
    if "valuation" in {draft.type, host.type} and draft.type != host.type:
        return False
    if "ipo" in {draft.type, host.type} and draft.type != host.type and draft.money is None:
        return False
    titled_end = draft.heading and draft.money is not None and not draft.investors
    one_ended = "ended" in {draft.status, host.status} and draft.status != host.status
    if one_ended and not (_turned_down(draft, host) or _told_again(draft, host) or titled_end):
        return False
    if _other_purchase(draft, host) or _other_backing(draft, host) or _other_suitor(draft, host):
        return False
    if draft.sellers & host.investor_keys or host.sellers & draft.investor_keys:
        return False  # "bought Kolb in 2011 and sold the company in 2015"
    if _only_holds(draft, host):
        return False
    if any(d.closed_target and not d.targets for d in (draft, host)):
        return False  # "firms in which Kolb could invest" is no deal told elsewhere
    if _only_heard(host, draft):
        return False
    if not same_sum(draft, host) or not stakes_fit(draft, host) or not _sources_fit(draft, host):
        return False
    if _other_type(draft, host):
        return False
    return _parties_fit(draft, host) or _titled(draft, host) or _shorthand(draft, host) or _crossed(draft, host)


def _other_type(draft: Draft, host: Draft) -> bool:
    """Whether the two types are two deals though the words may mean one: a loan beside a purchase, a backer's money."""
    lent = draft.type != host.type and "loan" in {draft.type, host.type}
    if lent and (draft.stake or host.stake or not draft.investor_keys & host.investor_keys):
        return True
    round_of_others = draft.type == "funding_round" and host.type == "investment"
    return round_of_others and bool(draft.investor_keys - host.investor_keys)


def _parties_fit(draft: Draft, host: Draft) -> bool:
    """Whether whom the money goes to and who pays are nobody else, as far as both are told."""
    targets = _overlap(draft.target_keys, host.target_keys) or _same_project(draft, host)
    joins = draft.money is None and draft.type == host.type == "funding_round"  # who else takes part
    arm = draft.heading and not host.heading and draft.money is not None  # the title may name the parent of who pays
    return targets and (joins or arm or _overlap(draft.investor_keys, host.investor_keys))


def _titled(draft: Draft, host: Draft) -> bool:
    """Whether the title tells the deal of the same payer, whatever it says that it is for."""
    return (
        0 in {draft.sentence, host.sentence}
        and bool(draft.investor_keys)
        and (draft.money is not None or all(p.entity < 0 for p in draft.targets))  # "to buy Kolb's pump unit", as Arden
        and draft.investor_keys == host.investor_keys
    )


def _crossed(draft: Draft, host: Draft) -> bool:
    """Whether a sum is told twice, with who pays in one sentence where whom it goes to stands in the other."""
    if draft.rule.merger or host.rule.merger or draft.sentence == host.sentence:
        return False  # what the merged firm buys
    return bool(draft.money) and bool(draft.investor_keys & host.target_keys or draft.target_keys & host.investor_keys)


def _shorthand(draft: Draft, host: Draft) -> bool:
    """Whether a heading tells in nouns what the text tells in names ("Land gibt 5 Millionen für Klinik")."""
    unnamed = all(p.entity < 0 for p in (*draft.investors, *draft.targets))
    return unnamed and draft.heading and not host.heading and draft.money is not None and draft.type == host.type


def _turned_down(refusal: Draft, offer: Draft) -> bool:
    """Whether a refusal without sum is that of the offer told behind it: "… rejected the bid. X had offered …"."""
    return (
        refusal.status == "ended"
        and offer.status == "in_talks"
        and refusal.money is None
        and offer.rule.status == "in_talks"
        and 0 < offer.sentence - refusal.sentence <= _SOON
        and bool(refusal.investor_keys & offer.investor_keys and refusal.target_keys & offer.target_keys)
    )


def _told_again(offer: Draft, refusal: Draft) -> bool:
    """Whether an offer without figure or source is the one told before to be off: "… withdrew its bid. It had …"."""
    alike = offer.investor_keys & refusal.investor_keys and offer.target_keys & refusal.target_keys
    open_ = offer.status == offer.rule.status == "in_talks" and refusal.status == "ended"
    bare = offer.money is None and offer.stake is None and not offer.sources
    return bool(alike) and open_ and bare and offer.sentence > refusal.sentence


def _other_purchase(draft: Draft, host: Draft) -> bool:
    """Whether one has been paid and the other is to come, told in two sentences: new money, or shares bought before."""
    if draft.rule.sequel != host.rule.sequel and not draft.target_keys & host.target_keys:
        return True
    share = draft.money is None and draft.stake is not None and host.stake is None and draft.sentence != host.sentence
    if share and draft.rule.needs_stake and draft.status in _FIRM and host.status in TO_COME:
        return True  # "holds 12 percent now", beside what is still to be put in
    if (
        share
        and draft.sentence > host.sentence
        and draft.type == host.type == "acquisition"
        and draft.basis != "present"
    ):
        return draft.status == "completed" and host.status in OPEN
    if {draft.type, host.type} != {"acquisition", "investment"} or draft.money is not None:
        return False
    return draft.sentence != host.sentence and (draft.status == "completed") != (host.status == "completed")


def _another(draft: Draft, host: Draft, document: Document) -> bool:
    """Whether what else their sentences say tells them apart: another round, or a purchase of long ago."""
    past = any(_of_old(a, b, document) for a, b in ((draft, host), (host, draft)))
    return past or _sold_before(draft, host, document) or other_round(draft, host, document)


def _of_old(past: Draft, now: Draft, document: Document) -> bool:
    """Whether one was done in a year that its sentence names, the other is a sum told elsewhere of a deal under way."""
    done = past.status == "completed" and past.basis == "tense" and past.money is None and bool(past.investors)
    open_ = now.status in OPEN and now.basis == "present" and now.money is not None and not now.investors
    return done and open_ and past.sentence != now.sentence and bool(years(past, document) - years(now, document))


def _sold_before(draft: Draft, host: Draft, document: Document) -> bool:
    """Whether a sum is what somebody once sold for what another now buys: "is buying Kolb, sold for £5m in 2012"."""
    once = host.status == "completed" and host.basis == "tense" and not host.investors and host.money is not None
    now = draft.money is None and draft.status in OPEN and bool(draft.investors)
    if not (once and now and draft.type == host.type == "acquisition") or draft.heading:
        return False
    return draft.sentence == host.sentence or bool(years(host, document) - years(draft, document))


def _only_heard(host: Draft, draft: Draft) -> bool:
    """Whether the article tells the deal as a fact, and only outlets or insiders its sum, in another sentence."""
    fact = draft.status in {"announced", "completed"} and not (draft.sources or draft.money or draft.heading)
    heard = host.money is not None and bool(host.sources) and all(s.kind in HEARD for s in host.sources)
    told = bool(draft.investors and draft.targets_own and host.investors)
    return fact and heard and told and draft.sentence != host.sentence


def _only_holds(draft: Draft, host: Draft) -> bool:
    """Whether one is what somebody will hold of the firm, the other a sum without payer or what he did before."""
    one, other = (draft, host) if draft.rule.needs_stake else (host, draft)
    holds = one.rule.needs_stake and one.money is None and bool(one.investors) and one.sentence != other.sentence
    sum_of_others = other is host and other.money is not None and not other.investors
    before = one.status in OPEN and other.status == "completed" and other.stake is None
    return holds and (sum_of_others or before)


def _other_suitor(draft: Draft, host: Draft) -> bool:
    """Whether one is told to be interested, without a sum, behind a deal without buyer: agreed, or a seller's wish.

    In what has been sold he may have been interested before. Of several rivals each has a sum of his own.
    """
    told = (
        host.status in {"announced", "completed"} or host.rule.sells or (draft.rule.rivals and host.money is not None)
    )
    if (draft.rule.rivals and not host.investors) or (host.rule.rivals and not draft.investors):
        return True  # "Kolb is among bidders for Arden, which could fetch $5 million"
    sold = host.status == "completed" and not draft.heading
    told = told and not host.investors and (sold or draft.sentence > host.sentence)
    return told and draft.status == "in_talks" and draft.money is None and bool(draft.investors)


def _other_backing(draft: Draft, host: Draft) -> bool:
    """Whether somebody put money in, without a sum, far from a round or grant of others or nobody, or for a share."""
    if draft.type == "investment" and draft.rule.type == "acquisition" and host.type == "funding_round":
        return True
    alone = draft.type == "investment" and draft.rule.role == "investor" and draft.money is None
    others = draft.status == "in_talks" and bool(host.investors)
    apart = (others or abs(draft.sentence - host.sentence) > 1) and not draft.heading
    return alone and host.type in _OF_OTHERS and apart and not draft.investor_keys & host.investor_keys


def _same_project(draft: Draft, host: Draft) -> bool:
    """Whether one payer is told twice, for what two wordings call by one noun ("News Assets", "his news assets")."""
    nouns = [{p.name.split()[-1].casefold() for p in d.targets if p.entity < 0} for d in (draft, host)]
    return bool(nouns[0] & nouns[1]) and bool(host.investor_keys) and draft.investor_keys == host.investor_keys


def _order(draft: Draft, host: Draft) -> tuple[bool, bool, int, bool]:
    """Before which others a statement repeats the host: a backer takes no part in a mere total; then the nearest.

    A title that tells an end is first of a deal that has ended.
    """
    total = draft.money is None and not host.rule.investor
    share = draft.type == "funding_round" != host.type
    ended = draft.heading and draft.status == "ended" != host.status
    return ended, total or share, _apart(draft, host), host.sentence > draft.sentence


def _apart(draft: Draft, host: Draft) -> int:
    """How far a statement without sum stands from the one that it may repeat; one with a sum finds it anywhere."""
    return 0 if draft.money else min(abs(draft.sentence - s) for s in (host.sentence, *host.more))


def _general(draft: Draft) -> bool:
    return draft.type == "acquisition" and any(r.endswith(("deal-noun", ".pay")) for r in draft.rules)


def _overlap(a: frozenset[str], b: frozenset[str]) -> bool:
    return not a or not b or bool(a & b)


def _sources_fit(draft: Draft, host: Draft) -> bool:
    a, b = draft.source_names, host.source_names
    return not a or not b or bool(a & b) or draft.heading  # the title has the body's source: "Kreise: …"


def _absorb(host: Draft, draft: Draft) -> None:
    host.more += [s for s in (draft.sentence, *draft.more) if s != host.sentence and s not in host.more]
    host.rules += [r for r in draft.rules if r not in host.rules]
    if not (draft.heading and draft.money and host.investors):
        host.investors = union(host.investors, draft.investors, blocked=host.target_keys)
    place = is_built(host) and all(p.kind == "government" for p in draft.targets)  # "in China", of a plant there
    fuller = draft.targets_own and not (draft.heading and (place or all(p.entity < 0 for p in draft.targets)))
    lacking = not host.targets or (host.inherited and fuller)
    if lacking and not draft.target_keys & host.investor_keys:  # nobody gives to himself
        host.targets = list(draft.targets)
    if host.stake is None or (draft.stake is not None and within(draft.stake, host.stake)):
        host.stake = draft.stake
    host.money = draft.money if rounds(host, draft) else host.money or draft.money
    if not _passing(draft, host):
        host.sources = host.sources or draft.sources
    if _turned_down(draft, host):
        host.status, host.basis = draft.status, draft.basis
    if draft.type == "funding_round" and host.type == "investment" and len(host.investors) != 1:
        host.type = "funding_round"


def _passing(draft: Draft, host: Draft) -> bool:
    """Whether the draft only names the deal, whose sum a sentence before it tells: "… since it bought Kolb, X said"."""
    named = bool(draft.rule.nouns) and draft.money is None and draft.stake is None and not draft.heading
    return named and host.money is not None and draft.sentence > host.sentence
