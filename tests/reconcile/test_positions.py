"""One position for each chain of sources; copies, corrections, frames, ranges."""

from tests.reconcile.building import article, claim

from newsclaims.reconcile import Deal, reconcile
from newsclaims.records import Claim

WIRE = [
    "Die Nordstern AG will nach eigenen Angaben bis zu zehn Millionen Euro in die Firma Kolibri stecken.",
    "Ein Vertrag soll noch vor dem Sommer stehen, sofern die Gesellschafter der Kolibri zustimmen.",
]


def deal(*claims: Claim, rates: dict[str, float] | None = None) -> Deal:
    (found,) = reconcile(claims, rates=rates).deals
    return found


def told(name: str, amount: object, *, source: str = "", **fields: object) -> Claim:
    return claim(name, amount=amount, sources=[source] if source else [], **fields)  # type: ignore[arg-type]


def test_copies_of_one_text_are_one_source_with_its_carriers() -> None:
    papers = ["Elbblatt", "Harzbote", "Rheinkurier"]
    claims = [
        told(f"c{i}", 10e6, evidence=WIRE, about={"outlet": paper, "published": f"2026-01-0{i + 1}"})
        for i, paper in enumerate(papers)
    ]
    found = deal(*claims)
    (position,) = found.positions
    assert position.source == "one text in 3 articles"
    assert position.texts == 1
    assert [(r.outlet, r.copy_of) for r in position.readings] == [
        ("Elbblatt", None),
        ("Harzbote", "article-c0"),
        ("Rheinkurier", "article-c0"),
    ]


def test_an_agency_among_the_carriers_gives_the_copies_its_name() -> None:
    claims = [
        told("a", 10e6, evidence=WIRE, about={"outlet": "Elbblatt"}),
        told("b", 10e6, evidence=WIRE, about={"outlet": "dpa"}),
        told("c", 10e6, source="dpa", about={"outlet": "Harzbote"}),
    ]
    (position,) = deal(*claims).positions
    assert position.id == "dpa"
    assert position.texts == 2


def test_copies_are_told_by_the_hash_as_well() -> None:
    same = "ein und derselbe Text"
    claims = [told(n, 10e6, about={"outlet": n, "body": same}) for n in ("Elbblatt", "Harzbote")]
    assert len(deal(*claims).positions) == 1


def test_nearly_equal_sentences_are_copies_and_other_figures_are_not() -> None:
    edited = [WIRE[0].replace("eigenen Angaben", "eigener Angabe"), WIRE[1]]
    claims = [
        told("a", 10e6, evidence=WIRE, about={"outlet": "A"}),
        told("b", 10e6, evidence=edited, about={"outlet": "B"}),
    ]
    assert len(deal(*claims).positions) == 1
    numbers = ["Der Fonds zahlt 10 Millionen Euro für die Hälfte der Firma Kolibri, heißt es dort."]
    others = [numbers[0].replace("10", "12")]
    claims = [
        told("a", 10e6, evidence=numbers, about={"outlet": "A"}),
        told("b", 12e6, evidence=others, about={"outlet": "B"}),
    ]
    assert len(deal(*claims).positions) == 2


def test_an_outlet_that_corrects_itself_shows_both_dated() -> None:
    claims = [
        told("a", 8e6, about={"outlet": "Elbblatt", "published": "2026-01-05"}),
        told("b", 6e6, about={"outlet": "Elbblatt", "published": "2026-01-07"}),
    ]
    (position,) = deal(*claims).positions
    assert position.corrected
    assert position.amount is not None
    assert position.amount.max == 6_000_000
    assert [(s.date, s.amount and s.amount.max) for s in position.statements] == [
        ("2026-01-05", 8_000_000),
        ("2026-01-07", 6_000_000),
    ]


def test_a_poorer_retelling_is_no_correction_and_takes_nothing_away() -> None:
    claims = [
        told("a", (10e6, 20e6, "EUR"), source="Elbblatt", about={"published": "2026-01-05", "outlet": "Elbblatt"}),
        told("b", None, source="Elbblatt", about={"published": "2026-01-09", "outlet": "Harzbote"}),
        told("c", (None, 20e6, "EUR"), source="Elbblatt", about={"published": "2026-01-10", "outlet": "Harzbote"}),
        told("d", (10e6, 20e6, "EUR"), source="Elbblatt", about={"published": "2026-02-10", "outlet": "Harzbote"}),
    ]
    (position,) = deal(*claims).positions
    assert not position.corrected
    assert len(position.statements) == 2
    assert [s.date for s in position.statements] == ["2026-01-05", "2026-01-10"]
    assert len(position.readings) == 4


def test_insiders_belong_to_the_outlet_that_cites_them() -> None:
    claims = [
        claim("a", amount=5e6, sources=["Elbblatt", "anonymous:zwei Kenner"], article="x"),
        claim("b", amount=5e6, sources=["Elbblatt"], article="y"),
    ]
    assert [p.id for p in deal(*claims).positions] == ["elbblatt"]


def test_two_unnamed_sources_with_two_sums_are_two_positions() -> None:
    about = article("x", outlet="Elbblatt")
    claims = [
        claim("a", amount=5e6, sources=["anonymous:ein erster Banker"], article=about),
        claim("b", amount=6e6, sources=["anonymous:ein zweiter Banker"], article=about),
    ]
    assert [p.source for p in deal(*claims).positions] == [
        "ein erster Banker (Elbblatt)",
        "ein zweiter Banker (Elbblatt)",
    ]


def test_a_bare_heading_and_a_joint_mention_are_frames() -> None:
    about = article("x", published="2026-01-05")
    claims = [
        claim("a", amount=5e6, sources=["Elbblatt"], article=about),
        claim("b", amount=6e6, sources=["Harzbote"], article=about),
        claim("c", article=about),
        claim("d", sources=["Elbblatt", "Harzbote"], article=about),
    ]
    found = deal(*claims)
    assert [p.source for p in found.positions] == ["Elbblatt", "Harzbote"]
    assert {r.claim for r in found.frames} == {"c", "d"}


def test_a_position_that_rests_on_another_names_it() -> None:
    claims = [told("a", 5e6, source="Elbblatt"), claim("b", amount=5e6, sources=["Harzbote", "Elbblatt"])]
    rests = {p.id: p.rests_on for p in deal(*claims).positions}
    assert rests == {"elbblatt": (), "harzbote-elbblatt": ("elbblatt",)}


def test_a_denial_is_a_position_and_its_sum_is_no_part_of_the_range() -> None:
    claims = [
        told("a", (9e6, 10e6, "EUR"), source="Elbblatt", article="x"),
        claim("b", amount=12e6, sources=["Elbblatt", "person:Ada Ulmer"], status="ended", article="x"),
    ]
    found = deal(*claims)
    assert found.status == "in_talks"
    assert found.ended_by == ("elbblatt-ada-ulmer",)
    assert found.whole is not None
    assert found.whole.max == 10_000_000
    assert "ended, says Elbblatt / Ada Ulmer" in found.line


def test_who_stands_alone() -> None:
    claims = [
        told("a", (10e6, 20e6, "EUR"), source="Elbblatt"),
        told("b", 15e6, source="Harzbote"),
        told("c", 40e6, source="Rheinkurier"),
    ]
    found = deal(*claims)
    assert found.alone == ("rheinkurier",)
    assert found.agreed is None
    assert [p.alone for p in found.positions] == [False, False, True]
    assert deal(*claims[1:]).alone == ()


def test_other_currencies_are_compared_through_rates_only() -> None:
    claims = [told("a", 100e6, source="Elbblatt"), told("b", (100e6, 120e6, "USD"), source="Harbour Post")]
    found = deal(*claims)
    assert found.relations[0].relation == "incomparable"
    assert found.uncompared == ("harbour-post",)
    found = deal(*claims, rates={"EUR": 1.1, "USD": 1})
    assert (found.relations[0].relation, found.relations[0].by) == ("within", "rates")
    assert found.uncompared == ()
    assert found.agreed is not None
    assert found.agreed.max == 100_000_000


def test_a_sum_told_in_two_currencies_is_compared_in_either() -> None:
    claims = [
        told("a", 100e6, source="Elbblatt"),
        told("b", (110e6, 110e6, "USD"), source="Harbour Post", alt=(100e6, 100e6, "EUR")),
    ]
    assert [(r.relation, r.by) for r in deal(*claims).relations] == [("same", "alt")]


def test_conditions_are_named_once_with_all_who_name_them() -> None:
    claims = [
        told("a", 5e6, source="Elbblatt", conditions=["sofern die Kartellwächter zustimmen"]),
        told("b", 5e6, source="Harzbote", conditions=["sofern die Kartellwächter zustimmen.", "falls Geld da ist"]),
    ]
    found = deal(*claims)
    assert [(c.text, c.positions) for c in found.conditions] == [
        ("sofern die Kartellwächter zustimmen", ("elbblatt", "harzbote")),
        ("falls Geld da ist", ("harzbote",)),
    ]


def test_two_states_of_one_article_are_a_correction() -> None:
    about = {"outlet": "Elbblatt", "published": "2026-01-05"}
    claims = [
        told("a", 8e6, article="x", about={**about, "body": "erster Stand"}),
        told("b", 6e6, article="x", about={**about, "published": "2026-01-06", "body": "zweiter Stand"}),
    ]
    (position,) = deal(*claims).positions
    assert position.corrected


def test_a_heading_with_a_vague_sum_is_a_frame() -> None:
    about = article("x", published="2026-01-05")
    claims = [
        claim("a", amount=5e9, sources=["Elbblatt"], article=about),
        claim("b", amount=(1e9, None, "EUR"), approx=True, article=about),
    ]
    assert len(deal(*claims).positions) == 1
    assert len(deal(claims[1]).positions) == 1


def test_sources_with_odd_names_have_positions() -> None:
    names = ["text", "article", "!!!", "\0", "..."]
    found = deal(*(told(f"c{i}", 5e6, source=name) for i, name in enumerate(names)))
    assert len({p.id for p in found.positions}) == len(found.positions) == len(names)
