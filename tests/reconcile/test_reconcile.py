"""From claims to deals: what becomes one deal, what stays apart, and what is left to a person."""

import random

import pytest
from tests.reconcile.building import article, claim, openai_claims

from newsclaims.reconcile import Deal, Decision, Report, reconcile
from newsclaims.records import Claim


def groups(claims: list[Claim], **options: object) -> set[frozenset[str]]:
    report = reconcile(claims, **options)  # type: ignore[arg-type]
    return {frozenset(members(deal)) for deal in report.deals}


def members(deal: Deal) -> list[str]:
    return [r.claim for p in deal.positions for r in p.readings] + [r.claim for r in deal.frames]


def apart(claims: list[Claim]) -> Report:
    """The report on claims that must not become one deal, with the two as an uncertain link."""
    report = reconcile(claims)
    assert len(report.deals) == len(claims)
    return report


def test_one_deal_with_two_positions_across_languages() -> None:
    report = reconcile(openai_claims())
    (deal,) = report.deals
    assert deal.id == "amazon-openai"
    assert [(p.source, p.amount and (p.amount.min, p.amount.max)) for p in deal.positions] == [
        ("Wall Street Journal", (None, 50_000_000_000)),
        ("The Information", (10_000_000_000, 20_000_000_000)),
    ]
    (relation,) = deal.relations
    assert (relation.a, relation.relation, relation.b) == ("the-information", "within", "wall-street-journal")
    assert deal.languages == ("de", "en")
    assert deal.conditions[0].positions == ("the-information",)
    assert (deal.agreed.min, deal.agreed.max) == (10_000_000_000, 20_000_000_000)  # type: ignore[union-attr]
    assert (deal.whole.min, deal.whole.max) == (None, 50_000_000_000)  # type: ignore[union-attr]
    assert deal.line.startswith("in talks · agreed 10–20 bn USD · ≤ 50 bn USD in all")


def test_the_order_of_claims_does_not_matter() -> None:
    claims = [*openai_claims(), claim("d", "Nordstern", "Kolibri", 5e6), claim("e", [], "Kolibri", 5e6)]
    expected = reconcile(claims).model_dump_json()
    for seed in range(5):
        shuffled = random.Random(seed).sample(claims, len(claims))
        assert reconcile(shuffled).model_dump_json() == expected


def test_a_claim_given_twice_counts_once() -> None:
    assert reconcile(openai_claims() * 2) == reconcile(openai_claims())


def test_every_link_has_its_score_and_reasons() -> None:
    (deal,) = reconcile(openai_claims()).deals
    assert len(deal.links) == 2
    for link in deal.links:
        assert 0.75 <= link.score <= 1
        assert {r.rule for r in link.reasons} >= {"investor.same", "target.same", "type.same"}
    compared = {r.compared for link in deal.links for r in link.reasons}
    assert "OpenAI = OpenAI LLC (without legal form)" in compared


def test_states_in_two_languages() -> None:
    claims = [
        claim("a", "Deutschland", "Werftlinie AG", 100e6, type="grant"),
        claim("b", "Germany", "Werftlinie", 100e6, type="grant", about={"language": "en"}),
    ]
    (deal,) = reconcile(claims).deals
    assert deal.id == "germany-werftlinie-grant"
    (party,) = deal.investors
    assert {party.name, *party.other_names} == {"Germany", "Deutschland"}


def test_a_purchase_told_as_investment_is_one_deal() -> None:
    assert len(groups([claim("a", amount=5e6), claim("b", amount=5e6, type="acquisition")])) == 1


def test_a_merger_told_as_purchase_is_one_deal() -> None:
    claims = [
        claim("a", [], ["Alpha Reederei", "Beta Reederei"], 1e9, type="acquisition"),
        claim("b", "Alpha Reederei", "Beta Reederei", 1e9, type="acquisition"),
    ]
    assert len(groups(claims)) == 1


def test_a_round_and_one_investors_share_are_two_deals_that_know_each_other() -> None:
    claims = [
        claim("a", ["Nordstern", "Hafenkapital"], "Kolibri", 40e6, type="funding_round", article="x"),
        claim("b", "Nordstern", "Kolibri", 10e6, article="x"),
    ]
    report = apart(claims)
    sides = {d.id: [(s.kind, s.deal) for s in d.side_facts] for d in report.deals}
    assert sides == {
        "kolibri-round": [("share", "nordstern-kolibri")],
        "nordstern-kolibri": [("round", "kolibri-round")],
    }


def test_valuation_and_listing_are_side_facts_and_never_sums_of_the_deal() -> None:
    claims = [
        claim("a", amount=10e6, article="x"),
        claim("b", [], "Kolibri", 300e6, type="valuation", article="x"),
        claim("c", [], "Kolibri", 80e6, type="ipo", article="x"),
    ]
    deals = {d.id: d for d in apart(claims).deals}
    deal = deals["nordstern-kolibri"]
    assert [(s.kind, s.deal) for s in deal.side_facts] == [
        ("ipo", "kolibri-ipo"),
        ("valuation", "kolibri-valuation"),
    ]
    assert deal.whole is not None
    assert deal.whole.max == 10_000_000


def test_the_sum_of_several_investors_is_not_that_of_one() -> None:
    claims = [
        claim("a", ["Nordstern", "Hafenkapital", "Seewind"], amount=(None, 100e6, "EUR")),
        claim("b", "Nordstern", amount=(None, 50e6, "EUR")),
    ]
    assert apart(claims).open_links[0].score < 0.75


def test_deals_years_apart_are_two() -> None:
    claims = [
        claim("a", amount=10e6, about={"published": "2021-03-01"}),
        claim("b", amount=10e6, about={"published": "2026-03-01"}),
    ]
    report = apart(claims)
    assert {d.id for d in report.deals} == {"nordstern-kolibri", "nordstern-kolibri-2021"}


def test_an_earlier_deal_told_as_background_is_not_merged() -> None:
    about = article("x", published="2026-03-01")
    claims = [
        claim("a", amount=(None, 50e6, "EUR"), article=about),
        claim("b", amount=4e6, article=about, status="completed"),
    ]
    report = apart(claims)
    (link,) = report.open_links
    assert "caution.done_before_talks" in {r.rule for r in link.reasons}
    dated = claim("b", amount=(None, 50e6, "EUR"), article=about, status="completed", date=("2023-01-01", "2023-12-31"))
    assert len(groups([claims[0], dated])) == 2


def test_progress_from_talks_to_completion_is_one_deal() -> None:
    claims = [
        claim("a", amount=(10e6, 20e6, "EUR"), about={"published": "2026-01-05", "outlet": "Elbblatt"}),
        claim("b", amount=15e6, about={"published": "2026-02-20", "outlet": "Elbblatt"}, status="completed"),
    ]
    (deal,) = reconcile(claims).deals
    assert deal.status == "completed"
    assert [(c.date, c.what, c.before, c.after) for c in deal.changes if c.what != "first"] == [
        ("2026-02-20", "amount", "10–20 m EUR", "15 m EUR"),
        ("2026-02-20", "status", "in talks", "completed"),
    ]


def test_two_sums_of_one_source_in_one_article_are_two_deals() -> None:
    claims = [
        claim("a", amount=10e6, article="x", sources=["Elbblatt"]),
        claim("b", amount=25e6, article="x", sources=["Elbblatt"]),
    ]
    assert "caution.same_telling" in {r.rule for r in apart(claims).open_links[0].reasons}


def test_an_unnamed_investor_joins_only_the_one_deal_that_fits() -> None:
    one = claim("a", "Nordstern", amount=30e6, article="x", type="acquisition")
    other = claim("b", "Hafenkapital", amount=30e6, article="y", type="acquisition")
    unnamed = claim("c", [], amount=30e6, type="acquisition", about={"published": None})
    day = {"published": "2026-01-05"}
    told = [c.model_copy(update={"article": c.article.model_copy(update=day)}) for c in (one, other, unnamed)]
    assert len(groups([told[0], told[2]])) == 1
    assert len(groups(told)) == 3
    assert len(reconcile(told).open_links) == 2


def test_a_name_that_only_may_be_the_same_never_merges() -> None:
    claims = [claim("a", "Bund", amount=10e6, type="grant"), claim("b", "Deutschland", amount=10e6, type="grant")]
    report = apart(claims)
    (link,) = report.open_links
    assert link.score == 0.7
    assert {r.rule: r.compared for r in link.reasons}["investor.maybe"] == "Bund | Deutschland"
    assert link.quotes == ("Ein Satz über a.", "Ein Satz über b.")


@pytest.mark.parametrize("judgements", [["link"], ["unlink", "link"]])
def test_a_decision_to_link_wins(judgements: list[str]) -> None:
    claims = [claim("a", "Bund", amount=10e6, type="grant"), claim("b", "Deutschland", amount=10e6, type="grant")]
    decisions = [Decision(judgement=j, a="a", b="b") for j in judgements]  # type: ignore[arg-type]
    report = reconcile(claims, decisions=decisions)
    assert len(report.deals) == 1
    assert report.deals[0].links[0].verdict == "decided"
    assert not report.open_links


def test_a_decision_to_unlink_wins_also_over_a_third_claim() -> None:
    claims = [claim(name, amount=10e6) for name in "abc"]
    assert len(groups(claims)) == 1
    report = reconcile(claims, decisions=[Decision(judgement="unlink", a="a", b="b")])
    assert len(report.deals) == 2
    assert not report.open_links
    assert all(not {"a", "b"} <= set(members(d)) for d in report.deals)


def test_of_decisions_that_contradict_each_other_the_later_ones_stand() -> None:
    claims = [claim(name, amount=10e6) for name in "abc"]
    decisions = [
        Decision(judgement="unlink", a="a", b="c"),
        Decision(judgement="link", a="a", b="b"),
        Decision(judgement="link", a="b", b="c"),
    ]
    report = reconcile(claims, decisions=decisions)
    assert len(report.deals) == 1
    assert report.overruled == (decisions[0],)
    report = reconcile(claims, decisions=[*decisions[1:], decisions[0]])
    assert len(report.deals) == 2
    assert report.overruled == (decisions[1],)


def test_decisions_on_claims_that_are_not_there_do_no_harm() -> None:
    decision = Decision(judgement="link", a="a", b="gone")
    assert len(reconcile([claim("a")], decisions=[decision]).deals) == 1


def test_no_claims_is_a_normal_result() -> None:
    report = reconcile([])
    assert report.deals == ()
    assert report.claims == 0


def test_claims_without_investor_or_target() -> None:
    claims = [claim("a", "Nordstern", [], 10e6), claim("b", [], [], 10e6)]
    assert {d.id for d in reconcile(claims).deals} == {"nordstern-unnamed", "unnamed"}
    assert [d.id for d in reconcile([claim("c", [], "Kolibri")]).deals] == ["unnamed-kolibri"]


def test_an_unnamed_investor_told_twice_does_not_join_two_deals() -> None:
    day = {"published": "2026-01-05"}
    claims = [
        claim("a", "Nordstern", amount=30e6, type="acquisition", about=day),
        claim("b", "Hafenkapital", amount=31e6, type="acquisition", about=day),
        claim("c", [], amount=30e6, type="acquisition", about=day),
        claim("d", [], amount=31e6, type="acquisition", about=day),
    ]
    assert not any({"a", "b"} <= group for group in groups(claims))


def test_claims_that_name_nobody_are_never_linked() -> None:
    assert not apart([claim("a", [], [], 5e6), claim("b", [], [], 5e6)]).open_links
