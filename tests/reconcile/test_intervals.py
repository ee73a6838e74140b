"""The relations of intervals hold together whatever the numbers are."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclaims.errors import InputError
from newsclaims.reconcile.intervals import Money, Order, Range, hull, intersection, order, times
from newsclaims.reconcile.rates import Market, read_rates

ENDS = st.one_of(st.none(), st.integers(1, 60).map(lambda n: n * 1_000_000))


@st.composite
def ranges(draw: st.DrawFn) -> Range:
    low, high = draw(ENDS), draw(ENDS)
    return Range(high, low) if low is not None and high is not None and low > high else Range(low, high)


@st.composite
def sums(draw: st.DrawFn) -> Money:
    low, high = draw(ranges())
    alt = draw(st.one_of(st.none(), st.just(Money(low, high, "GBP"))))
    return Money(low, high, draw(st.sampled_from(["EUR", "USD", "CHF", None])), approx=draw(st.booleans()), alt=alt)


def mirrored(found: Order) -> Order:
    """The order seen from the other side."""
    sides: dict[Order, Order] = {"within": "contains", "contains": "within"}
    return sides.get(found, found)


@given(ranges(), ranges())
def test_order_is_seen_mirrored_from_the_other_side(a: Range, b: Range) -> None:
    assert order(b, a) == mirrored(order(a, b))
    assert order(a, a) == "same"


@given(ranges(), ranges(), ranges())
def test_orders_agree_with_each_other(a: Range, b: Range, c: Range) -> None:
    if order(a, b) in {"within", "same"} and order(b, c) in {"within", "same"}:
        assert order(a, c) in {"within", "same"}
    if order(a, b) in {"within", "same"} and order(b, c) == "disjoint":
        assert order(a, c) == "disjoint"


@given(ranges(), ranges())
def test_order_agrees_with_intersection_and_hull(a: Range, b: Range) -> None:
    common, whole = intersection([a, b]), hull([a, b])
    assert (order(a, b) == "disjoint") == (common is None)
    if order(a, b) in {"within", "same"}:
        assert common is not None
        assert whole is not None
        assert common.ends == a.ends
        assert whole.ends == b.ends
    assert (times(a, b) > 1) == (common is None)
    assert times(a, b) == times(b, a)


@given(sums(), sums(), st.sampled_from([{}, {"EUR": 1.08, "USD": 1.0, "CHF": 1.13}]))
def test_comparing_sums_does_not_depend_on_which_stands_first(a: Money, b: Money, rates: dict[str, float]) -> None:
    market = Market(rates)
    there, back = market.compare(a, b), market.compare(b, a)
    assert back.order == mirrored(there.order)
    assert back.way == there.way
    assert (there.order == "incomparable") >= (there.way is None)


def test_nothing_to_compare_has_no_range() -> None:
    assert intersection([]) is None
    assert hull([]) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Range(10, 20), Range(None, 50), "within"),
        (Range(None, 50), Range(10, 20), "contains"),
        (Range(5, 5), Range(5, 5), "same"),
        (Range(1, 3), Range(2, 9), "overlap"),
        (Range(1, 2), Range(3, None), "disjoint"),
        (Range(None, None), Range(3, 4), "contains"),
    ],
)
def test_order(a: Range, b: Range, expected: str) -> None:
    assert order(a, b) == expected


def test_about_figures_reach_a_little_to_both_sides() -> None:
    market = Market()
    assert market.compare(Money(50e6, 50e6, "EUR", approx=True), Money(48e6, 48e6, "EUR")).order == "contains"
    assert market.compare(Money(50e6, 50e6, "EUR", approx=True), Money(50e6, 50e6, "EUR")).order == "same"
    assert market.compare(Money(50e6, 50e6, "EUR"), Money(48e6, 48e6, "EUR")).order == "disjoint"


def test_other_currencies_need_the_articles_conversion_or_rates() -> None:
    euros, dollars = Money(100e6, 100e6, "EUR"), Money(100e6, 120e6, "USD")
    assert Market().compare(euros, dollars) == ("incomparable", None)
    assert Market({"EUR": 1.1, "USD": 1}).compare(euros, dollars) == ("within", "rates")
    converted = dollars._replace(alt=Money(90e6, 110e6, "EUR"))
    assert Market().compare(euros, converted) == ("within", "alt")
    assert Market({"EUR": 1.1}).compare(euros, dollars).order == "incomparable"
    assert Market().compare(Money(1, 1, None), Money(1, 1, None)).order == "incomparable"


def test_rates_from_json_and_csv(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"eur": 1.08, "USD": 1}))
    (tmp_path / "b.csv").write_text("currency,value\nEUR,1.08\nUSD,1\n")
    (tmp_path / "c.csv").write_text("EUR;1.08\nUSD;1\n")
    for name in ("a.json", "b.csv", "c.csv"):
        assert read_rates(tmp_path / name) == {"EUR": 1.08, "USD": 1.0}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"EUR": 0}', "above 0"),
        ('{"EUR": true}', "above 0"),
        ('{"EUR": "NaN"}', "above 0"),
        ('{"EURO": 1}', "three letters"),
        ('{"EUR": ', "not valid JSON"),
        ("EUR,1,2", "above 0"),
        ("EUR,x", "above 0"),
        ("", "holds no rates"),
    ],
)
def test_wrong_rates_are_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "rates"
    path.write_text(text)
    with pytest.raises(InputError, match=says):
        read_rates(path)
    with pytest.raises(InputError, match="cannot be read"):
        read_rates(tmp_path / "missing")
