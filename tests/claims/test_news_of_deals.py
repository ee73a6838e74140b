"""Sentences that only say whose news a deal told before is: they are its source."""

import pytest

import newsclaims
from newsclaims.records import Language

TEXTS: list[tuple[Language, str, list[str]]] = [
    ("en", "Larkan invests $90 million in Dorvik. The investment was announced by Ida Roth.", ["Ida Roth"]),
    ("en", "Larkan has bought Dorvik for $90 million. Axios first reported the acquisition.", ["Axios"]),
    ("en", "Larkan has bought Dorvik for $90 million. It makes pumps. The deal was reported by Axios.", ["Axios"]),
    ("en", "Larkan is in talks to buy Dorvik for $90 million. Bloomberg first reported the talks.", ["Bloomberg"]),
    ("en", "Larkan gets a $90 million loan from Selm Bank. A spokesman for the bank confirmed it.", ["Selm Bank"]),
    ("en", "Selm Bank lends Larkan $90 million. The terms were disclosed in a court filing.", ["court filing"]),
    ("en", "Larkan has bought Dorvik for $90 million. Larkan confirmed a report by Axios.", ["Axios", "Larkan"]),
    ("en", "Larkan is buying Dorvik for $90 million, the companies said.", ["Larkan", "Dorvik"]),
    ("en", "Larkan postponed its $90 million listing, citing weak markets.", ["Larkan"]),
    ("de", "Larkan kauft Dorvik für 90 Millionen Euro. Das bestätigten beide Seiten.", ["Larkan", "Dorvik"]),
    ("de", "Larkan kauft Dorvik für 90 Millionen Euro. Über den Verkauf hatte Bloomberg berichtet.", ["Bloomberg"]),
    ("de", "Larkan kauft Dorvik für 90 Millionen Euro. Zuerst hatte Bloomberg darüber berichtet.", ["Bloomberg"]),
    ("de", "Larkan leiht Dorvik 90 Millionen Euro. Finanzchefin Ida Roth bestätigte den Kredit.", ["Ida Roth"]),
    ("de", "Larkan kauft Dorvik für 90 Millionen. So steht es in einem Brief an die Kunden.", ["Brief an die Kunden"]),
    ("de", "Medienbericht: Larkan bietet 90 Millionen Euro für Dorvik", ["Medienbericht"]),
    ("de", "Larkan zahlt nach einem Bericht des Handelsblatts 90 Millionen Euro für Dorvik.", ["Handelsblatt"]),
    ("de", "Larkan steckt nach Angaben seines Finanzchefs 90 Millionen Euro in Dorvik.", ["Finanzchef"]),
    ("de", "Roth sagt Dorvik 90 Millionen Euro zu\n\nFinanzministerin Ida Roth besuchte Ulm.", ["Ida Roth"]),
    ("de", "Larkan zahlt 90 Millionen für Dorvik, wie der NDR aus dem Aufsichtsrat erfuhr.", ["NDR", "Aufsichtsrat"]),
    ("de", "Larkan zahle 90 Millionen Euro für Dorvik, sagten Banker am Montag zu Reuters.", ["Reuters", "Banker"]),
    ("en", "Larkan has offered $90 million for Dorvik, said Larkan's finance chief, Ida Roth.", ["Ida Roth"]),
    ("en", "Larkan could pay $90 million for Dorvik, analysts at Merwin estimate.", ["Merwin"]),
    ("en", "Axios wrote that Larkan may bid for Dorvik. Larkan would pay $90 million for it, it said.", ["Axios"]),
    ("en", "Larkan weighs a bid for Dorvik, it said. It would pay $90 million for Dorvik, it said.", ["Larkan"]),
    ("en", "Larkan has offered $90 million for Dorvik, Axios reported without saying more.", ["Axios"]),
    ("en", "Selm Bank has offered Larkan a $90 million loan. Ida Roth confirmed the offer.", ["Ida Roth"]),
]  # fmt: skip
OTHERS: list[tuple[Language, str]] = [
    ("en", "Larkan has bought Dorvik for $90 million. Ida Roth confirmed the date of the summer party."),
    ("en", "Larkan has bought Dorvik for $90 million. Axios reported a fire in a pump plant."),
    ("en", "Larkan raises $90 million, adds new chief executive"),
    ("en", "Larkan bought Dorvik for $90 million. Ida Roth said pumps sold well after the purchase of Dorvik."),
    ("de", "Larkan kauft Dorvik für 90 Millionen Euro. Bloomberg hatte über einen Brand in Ulm berichtet."),
]


@pytest.mark.parametrize(("language", "text", "sources"), TEXTS)
def test_who_brings_the_news(language: Language, text: str, sources: list[str]) -> None:
    claims = newsclaims.extract(text, language=language)
    assert [s.name for s in claims[0].sources] == sources


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_who_tells_something_else(language: Language, text: str) -> None:
    claims = newsclaims.extract(text, language=language)
    assert not any(c.sources for c in claims)
