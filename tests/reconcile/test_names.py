"""Which names are one party."""

import sys

import pytest
from tests.reconcile.building import claim

from newsclaims.errors import MissingExtraError
from newsclaims.reconcile import reconcile
from newsclaims.reconcile.facts import fact
from newsclaims.reconcile.names import normal, slug
from newsclaims.reconcile.parties import Parties
from newsclaims.reconcile.spelling import alike


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Brandl GmbH & Co. KG", "Brandl"),
        ("Fucine S.p.A.", "Fucine SpA"),
        ("The Quill Group plc", "Quill"),
        ("Süddeutsche Mühlen AG", "Sueddeutsche Muehlen"),
        ("Société Lumière SA", "societe lumiere"),
        ("Deutschland", "Germany"),
        ("U.S.", "Vereinigte Staaten"),
        ("Land Niedersachsen", "Lower Saxony"),
        ("Europäische Investitionsbank", "EIB"),
        ("WSJ", "The Wall Street Journal"),
        ("Kestrel’s Inc", "Kestrel's"),
    ],
)
def test_one_party(a: str, b: str) -> None:
    assert normal(a).key == normal(b).key


@pytest.mark.parametrize(
    ("a", "b"), [("Siemens", "Siemens Energy"), ("Capital Group", "Capital"), ("AG", "SE"), ("Slowenien", "Slowakei")]
)
def test_two_parties(a: str, b: str) -> None:
    assert normal(a).key != normal(b).key


def test_names_without_letters_keep_a_key() -> None:
    assert normal("!!!").key == "!!!"
    assert slug(normal("!!!").key) == "unnamed"
    assert slug(normal("Amazon.com Inc.").key) == "amazon"


def certain(*names: str) -> dict[tuple[str, str], bool]:
    return {(n.a, n.b): n.certain for n in alike([normal(name).key for name in names])}


def test_spelling() -> None:
    assert certain("Medantia", "Medanthia") == {("medanthia", "medantia"): True}
    assert certain("Alexander Lebedew", "Alexander Lebedev") == {("alexander lebedev", "alexander lebedew"): True}
    assert certain("Volksbank Aller", "Volksbank Iller") == {("volksbank aller", "volksbank iller"): False}
    assert certain("Tannwald", "Tannwald Robotics") == {("tannwald", "tannwald robotics"): False}
    assert certain("Parkwald Fund II", "Parkwald Fund III") == {}
    assert certain("Werk 17 Technik", "Werk 18 Technik") == {}
    assert certain("Österreich", "Österreicher") != {("oesterreich", "oesterreicher"): True}


def test_a_chain_of_spellings_is_not_one_party() -> None:
    names = ["Lumantrass", "Lumantrass", "Lumantrass", "Lumentrass", "Lumentress"]
    parties = Parties([fact(claim(f"c{i}", name), {}) for i, name in enumerate(names)])
    assert parties.key("Lumentrass") == parties.key("Lumantrass")
    assert parties.key("Lumentress") != parties.key("Lumantrass")
    assert parties.how("Lumentrass") == "spelling"


def test_initials_and_short_names_only_may_be_the_same() -> None:
    names = ["Northern Wealth Fund", "NWF", "Bund", "Deutschland"]
    parties = Parties([fact(claim(f"c{i}", name), {}) for i, name in enumerate(names)])
    assert parties.doubts("nwf") == {"northern wealth fund"}
    assert "germany" in parties.doubts("bund")


def test_without_rapidfuzz_the_pip_line_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    with pytest.raises(MissingExtraError, match=r"newsclaims\[match\]"):
        reconcile([claim("a"), claim("b")])
