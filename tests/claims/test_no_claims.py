"""Sums and verbs that look like a deal's and are none."""

import pytest
from tests.reading import Language, answers

_DEAL = "Larkan Group is buying Dorvik for $40 million. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It invested $16 million in colder winters."),
        ("en", "Its profit rose to $40 million after the sale of Selmer."),
        ("en", "Selmer is to spend $12 million on wages."),
        ("en", "Its bid for the title failed."),
        ("en", "We are offering summer incentives up to $3,000 off the original sticker price."),
        ("de", "Der Gewinn stieg nach dem Verkauf von Selmer auf 40 Millionen Euro."),
        ("de", "Selmer gab 12 Millionen Euro für Personal aus."),
        ("de", "Selmer kaufte bei Merwin für 12 Millionen Euro Strom ein."),
        ("de", "Die Versicherung Selmer zahlt Merwin 12 Millionen Euro für den Brand."),
        ("en", "Its users spent $30 million on games."),
        ("en", "Customers spending $20 million a year grew by a third."),
        ("en", "Larkan Group collected $24 million in interest."),
        ("en", "Its $900 million hit from the strike is over."),
        ("en", "Selmer funnelled $17 million into the re-election campaign of the mayor of Harwich."),
        ("de", "Selmer steckte 17 Millionen Euro in den Wahlkampf des Bürgermeisters von Emdau."),
        ("en", "Larkan Group plans to spend $17 million this year buying back shares."),
        ("en", "The SEC agreed a deal totalling $17 million with Selmer Capital."),
        ("en", "Larkan Group was ordered to pay Selmer $17 million."),
        ("en", "Larkan Group is buying back $50 million of its own stock."),
        ("en", "Larkan Group is pursuing growth at Selmer."),
        ("en", "Countries have pledged billions of euros to rebuild roads."),
        ("en", "It has invested $2 million in start-ups."),
        ("en", "Creditors led by Merwin Ventures want a new round of talks."),
        ("en", "Another $35 million has been set aside for acquisitions."),
        ("en", "Selmer was paid $9 million by the police for its work."),
        ("en", "It had hired a bank for the takeover and is now demanding $52 million from it."),
        ("en", "The paper trade collected $9 million for its work."),
        ("en", "Its smallest pump sells for $300,000."),
        ("en", "Leeds has doubled its funding for libraries to $6 million per year."),
        ("en", "It is considering raising that to $80 million."),
        ("en", "Dorvik, of which Merwin Ventures holds a controlling stake, fell 3%."),
        ("en", "After having to pay off a $60 million bond in May, Dorvik hired a new treasurer."),
        ("en", "Selmer's valuation surpassed the $1 billion mark on Friday."),
        ("en", "Larkan Group will still keep a 30% stake in Selmer."),
        ("en", "Ida Roth oversees $70 million, with investments in Selmer shares."),
        ("en", "Its big bet on pumps may yet pay off."),
        ("en", "Merwin has joined the billion-dollar club that welcomed Selmer in May."),
        ("en", "Selmer took a 40 million-euro ($45 million) hit from bad trades."),
        ("en", "Selmer will take a $40 million write-off this year."),
        ("en", "Merwin helps young firms and says 64 percent of them have raised more than $70 million."),
        ("en", "Merwin backs young firms. It says that a third of them have raised more, a total of $70 million."),
        ("en", "Selmer and Harwich are rivals. They have raised $60 million."),
        ("en", "There are some 50 companies Larkan Group could invest $10 billion in and keep its rating."),
        (
            "en",
            "In total, executives of Selmer and Merwin parent Harwich Inc. sold about $7 billion of stock last year.",
        ),
        ("en", "The ministry backs projects contracted to supply power to Selmer with a total of $8 billion in loans."),
        ("en", "Selmer Online was bought in 2007. The parent company went public in 2014."),
        ("en", "The sale of the winger Jamie Roth to Harwich for $5 million has helped."),
        ("en", "Merwin is in trouble. Of the $20 billion in loans that the agency issued, $9 billion were paid back."),
        ("de", "USA verkaufen Kampfjets für 23 Milliarden Dollar an Emirate"),
        ("de", "Bundeswehr kauft 35 Jets für zwei Milliarden Euro"),
        ("de", "Larkan GmbH nimmt Millionen mit Werbung ein"),
        ("de", "Daimler stößt Sparte ab und kassiert Milliarden"),
        ("de", "Kindergeld: Familien erhalten zwei Milliarden Euro mehr"),
        ("de", "Bund nimmt 99 Milliarden Euro neue Schulden auf"),
        ("de", "Geldgeber stecken so viel in Start-ups wie nie: 17 Milliarden Euro"),
        ("de", "So viele Millionen kostet die neue Zentrale"),
    ],
)
def test_what_no_deal_is_told_by(language: Language, text: str) -> None:
    assert answers(_DEAL + text, language) == answers(_DEAL, language)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dorvik, valued at $40 billion, will publish its results on Tuesday.", []),
        ("The startup Dorvik is valued at $40 billion.", ["valuation completed ? -> Dorvik 40000m USD"]),
    ],
)
def test_worth_counts_beside_a_deal_only(text: str, found: list[str]) -> None:
    assert answers(text, "en") == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Voters turned against a $30 billion loan from the World Bank. Prices rose. Taxes rose. Fares"
                " rose. Dorvik, a pump maker, fell. Dorvik sells to farms. Dorvik hired 40 people."
            ),
        ),
        (
            "de",
            (
                "Die Weltbank gab einen Kredit über 30 Milliarden Dollar. Die Preise steigen. Die Mieten"
                " steigen. Der Pumpenbauer Dorvik wuchs. Dorvik verkauft an Höfe. Dorvik stellte 40 Leute ein."
            ),
        ),
    ],
)
def test_money_does_not_go_to_a_company_told_much_later(language: Language, text: str) -> None:
    assert answers(text, language) == []


def test_any_listing_is_none() -> None:
    assert not answers("Dorvik is delaying any IPO.", "en")


def test_an_order_is_none() -> None:
    order = "Larkan has placed an order for 70 Dorvik planes, in a deal valued at $4 billion (£2 billion)."
    assert not answers(f"Larkan in $4bn Dorvik plane deal\n\n{order}", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harwich Rovers banked $4 million for a young goalkeeper."),
        ("en", "Harwich Rovers received $4 million from Leeds for the striker."),
        ("de", "Der FC Emdau hat für den Stürmer 4 Millionen Euro von Leeds bekommen."),
        ("en", "The coach rolled Kolb and Arden into one team."),
        ("en", "The family is seeking a buyer for the house in Harwich."),
        ("en", "From the sale of the 19-year-old Norwegian to Harwich United, Emden Rovers got $4 million."),
        ("de", "Durch den Verkauf des 19-jährigen Norwegers an Harwich Rovers nimmt Emdau 4 Millionen Euro ein."),
        ("de", "Emdau findet einen Stürmer. Nach Harwich gehen dafür 4 Millionen Euro Leihgebühr."),
        ("de", "Der Bund beteiligt sich mit 5 Millionen Euro an der Feier."),
        ("de", "Der Landkreis Emdau erhielt 4 Millionen Euro Kreisumlage."),
    ],
)
def test_money_of_sports_households_and_feasts(language: Language, text: str) -> None:
    assert not answers(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkan will buy Dorvik. It is also taking on lease liabilities amounting to $7 million."),
        ("en", "Larkan will buy Dorvik. Merwin's stake will be worth $7 million in the deal."),
        ("en", "Larkan will buy Dorvik. Merwin, a rival, has spent $7 million to win clients."),
        ("en", "Larkan will buy Dorvik. Dorvik rose by a tenth, valuing the firm at $7 million."),
        ("en", "Larkan will buy Dorvik instead of building a mill for $7 million."),
        ("en", "Larkan is to go public in a $7 million deal. Last month Merwin agreed to buy Selmer."),
        ("de", "Larkan kauft Dorvik. Larkan übernimmt auch Leasingverbindlichkeiten von 7 Millionen Euro."),
        ("de", "Larkan kauft Dorvik. Der Anteil von Merwin ist bei dem Geschäft 7 Millionen Euro wert."),
        ("de", "Larkan kauft Dorvik. Der Rivale Merwin hat 7 Millionen Euro ausgegeben, um Kunden zu gewinnen."),
        ("de", "Larkan kauft Dorvik, statt für 7 Millionen Euro ein Werk zu bauen."),
        ("en", "Larkan will build a plant in Leeds. The factory's energy costs reached $7 million."),
        ("en", "Dorvik plans an IPO in May. Merwin said $7 million was possible for the striker."),
        ("de", "Dorvik plant im Mai den Börsengang. Das Unternehmen nahm im Vorjahr 7 Millionen Euro ein."),
        ("de", "Larkan baut ein Werk in Ulm. Merwin hofft auf 7 Millionen Euro vom Gericht."),
        ("de", "Larkan kauft Dorvik. Auf Merwin entfielen 7 Millionen Euro der Kosten."),
        ("de", "Larkan kauft Dorvik. Das Volumen des Marktes beträgt 7 Millionen Euro."),
        ("en", "Larkan bought Dorvik for $9 million in a sale forced by a $7 million tax claim."),
        (
            "de",
            "Larkan kaufte Dorvik für 9 Millionen Euro, um eine Steuerforderung von 7 Millionen zu tilgen.",
        ),
        ("en", "Larkan has cut the debt it took on to fund the Dorvik purchase to just $7 million."),
        ("de", "Nach dem Verkauf von Dorvik an Merwin senkte Larkan seine Schulden auf 7 Millionen Euro."),
        ("en", "Larkan is buying Dorvik. The deal would create a bank with assets of about $7 million."),
        ("de", "Larkan kauft Dorvik. Die Übernahme schafft eine Bank mit Vermögenswerten von 7 Millionen Euro."),
        ("en", "Larkan agreed to pay $7 million to exit a pact under which it could have had to buy Dorvik."),
        ("en", "Larkan, which bought Dorvik in 2019, has offered to pay $7 million to settle the charges."),
        ("de", "Larkan, das Dorvik gekauft hat, zahlt 7 Millionen Euro, um den Streit beizulegen."),
        ("en", "Merwin, which is to receive a payment from Dorvik of $7 million, makes pumps."),
        ("de", "Larkan kauft Dorvik. Die Hälfte davon, 7 Millionen Euro, ging an Anwälte."),
    ],
)
def test_running_figures_beside_a_deal_are_none_of_its_own(language: Language, text: str) -> None:
    assert not any("7m" in answer for answer in answers(text, language))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Rather than buying Dorvik, Larkan will buy Selmer.", ["acquisition announced Larkan -> Selmer"]),
        ("en", "Larkan may buy Selmer as an alternative to buying Dorvik.", ["acquisition in_talks Larkan -> Selmer"]),
        ("en", "Larkan bought 49% of a tower in a deal that is a boost for New York.", []),
        ("de", "Larkan will Selmer übernehmen, statt Dorvik zu kaufen.", ["acquisition planned Larkan -> Selmer"]),
        ("en", "Dorvik and Selmer are estimated to combine for half of the sales of Larkan.", []),
    ],
)
def test_what_is_not_done_is_none(language: Language, text: str, found: list[str]) -> None:
    assert answers(text, language) == found
