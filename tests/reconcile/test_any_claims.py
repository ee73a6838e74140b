"""What holds for any claims: none is lost or doubled, the order does not matter, decisions win, no line is too wide."""

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reconcile.building import claim

from newsclaims.reconcile import Decision, Report, reconcile
from newsclaims.reconcile import scoring as scoring_module
from newsclaims.reconcile.model import json_parts
from newsclaims.reconcile.page import page_parts
from newsclaims.reconcile.rules import points, rules
from newsclaims.reconcile.table import display_width, table
from newsclaims.records import Claim

NAMES = [
    "Nordstern",
    "Nordstern AG",
    "Nordstren Handel",
    "Nordstern Handel",
    "Bund",
    "Deutschland",
    "Germany",
    "VW",
    "…",
]
SOURCES = ["Elbblatt", "dpa", "Harzbote", "anonymous:Kenner", "anonymous:ein Banker", "person:Ada Ulmer"]
TYPES = ["investment", "acquisition", "funding_round", "loan", "grant", "ipo", "valuation"]
STATUSES = ["in_talks", "planned", "announced", "completed", "ended"]
ENDS = st.sampled_from([None, 0, 1, 5_000_000, 8_000_000, 2_000_000_000])


@st.composite
def drawn(draw: st.DrawFn, number: int) -> Claim:
    parties = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
    money = draw(st.one_of(st.none(), st.tuples(ENDS, ENDS, st.sampled_from(["EUR", "USD", None]))))
    return claim(
        f"c{number}",
        draw(parties),
        draw(parties),
        money,
        type=draw(st.sampled_from(TYPES)),
        status=draw(st.sampled_from(STATUSES)),
        sources=draw(st.lists(st.sampled_from(SOURCES), max_size=2, unique=True)),
        article=f"a{draw(st.integers(0, 3))}",
        approx=draw(st.booleans()),
        stake=draw(st.sampled_from([None, (10, 20), (50, None)])),
        conditions=draw(st.sampled_from([(), ("sofern es regnet",)])),
        about={
            "outlet": draw(st.sampled_from([None, "Elbblatt", "dpa"])),
            "published": draw(st.sampled_from([None, "2026-01-05", "2023-02-01", "kein Tag"])),
        },
    )


@st.composite
def batches(draw: st.DrawFn) -> list[Claim]:
    return [draw(drawn(i)) for i in range(draw(st.integers(0, 9)))]


def homes(report: Report) -> dict[str, str]:
    found: dict[str, str] = {}
    for deal in report.deals:
        readings = [r for p in deal.positions for r in p.readings] + list(deal.frames)
        assert not found.keys() & {r.claim for r in readings}
        found |= {r.claim: deal.id for r in readings}
    return found


@given(batches(), st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_every_claim_has_one_deal_whatever_the_order(claims: list[Claim], random: object) -> None:
    report = reconcile(claims)
    home = homes(report)
    assert home.keys() == {c.id for c in claims}
    assert len({d.id for d in report.deals}) == len(report.deals)
    for link in report.open_links:
        assert (home[link.a], home[link.b]) == link.deals
        assert link.deals[0] != link.deals[1]
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert reconcile(shuffled) == report


@given(batches(), st.data())
def test_decisions_win(claims: list[Claim], data: st.DataObject) -> None:
    if len(claims) < 2:
        return
    pair = data.draw(st.lists(st.sampled_from([c.id for c in claims]), min_size=2, max_size=2, unique=True))
    judgement = data.draw(st.sampled_from(["link", "unlink"]))
    home = homes(reconcile(claims, decisions=[Decision(judgement=judgement, a=pair[0], b=pair[1])]))
    assert (home[pair[0]] == home[pair[1]]) == (judgement == "link")


@given(batches(), st.integers(80, 120))
def test_every_report_can_be_written(claims: list[Claim], width: int) -> None:
    report = reconcile(claims, rates={"EUR": 1.1, "USD": 1.0})
    assert Report.model_validate_json("".join(json_parts(report))) == report
    assert all(display_width(line) <= width for line in table(report, width))
    assert "".join(page_parts(report)).endswith("</html>\n")


@given(batches())
def test_ranges_and_relations_agree(claims: list[Claim]) -> None:
    for deal in reconcile(claims).deals:
        living = {p.id for p in deal.positions if p.status != "ended"} or {p.id for p in deal.positions}
        disjoint = [r for r in deal.relations if r.relation == "disjoint" and {r.a, r.b} <= living]
        if deal.agreed is not None:
            assert not [r for r in disjoint if r.a not in deal.uncompared and r.b not in deal.uncompared]


def test_every_reason_of_the_code_has_its_points() -> None:
    code = Path(scoring_module.__file__).read_text(encoding="utf-8")
    used = set(re.findall(r'"((?:investor|backers|company|target|parties|type|time|sum|stake|caution)\.\w+)"', code))
    used |= {
        f"{side}.{how}" for side in ("investor", "target") for how in ("same", "partial", "maybe", "unnamed", "neither")
    }
    used -= {"target.consortium"}
    assert used <= points().keys()
    assert points().keys() <= used | {"target.partial"}


def test_no_name_is_listed_for_two_parties() -> None:
    listed = [name.casefold() for entry in rules().same_names for name in entry.names]
    assert len(listed) == len(set(listed))
    assert len({entry.id for entry in rules().same_names}) == len(rules().same_names)
