"""A firm that is called by its owner's surname, long before the owner is told of."""

from tests.reading import claims


def test_a_name_that_stands_alone_before_its_bearer_is_the_firms() -> None:
    text = (
        "Roth hat die Pleite schlimmer erwischt als gedacht. Lange war Roth der größte Lieferant der Region. "
        "Im Herbst meldete Roth dann Insolvenz an. Eigentümer Karl Roth kam 2014 zurück. "
        "Die Merwin Bank ist mit Krediten von 4 Millionen Euro am stärksten bei Roth engagiert."
    )
    (claim,) = claims(text, "de")
    assert [t.name for t in claim.targets] == ["Roth"]


def test_a_surname_behind_the_full_name_is_the_persons() -> None:
    text = (
        "Die Unternehmerin Ida Roth will wachsen. Roth sucht Partner. Im Herbst baute Roth ihr Haus. "
        "Roth steckt 4 Millionen Euro in den Pumpenbauer Dorvik."
    )
    (claim,) = claims(text, "de")
    assert [i.name for i in claim.investors] == ["Ida Roth"]
