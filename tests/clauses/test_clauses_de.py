"""German clauses: the verb bracket, clauses whose verb comes last, and who does what to whom."""

import pytest
from tests.reading import clauses


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Der Fonds Larkan steigt beim Pumpenbauer Dorvik ein.", "einsteigen", "Der Fonds Larkan"),
        ("Dorvik nimmt bei der Bank einen Kredit über 30 Millionen Euro auf.", "aufnehmen", "Dorvik"),
        ("Larkan stockt seinen Anteil an Dorvik im Herbst auf.", "aufstocken", "Larkan"),
        ("Larkan gibt für Dorvik 40 Millionen Euro aus.", "ausgeben", "Larkan"),
        ("Larkan hat Dorvik für 40 Millionen Euro übernommen.", "übernehmen", "Larkan"),
        ("Für 40 Millionen Euro hat Larkan den Pumpenbauer Dorvik übernommen.", "übernehmen", "Larkan"),
        ("Im März will der Investor Larkan den Pumpenbauer Dorvik kaufen.", "kaufen", "der Investor Larkan"),
        ("Larkan versucht Dorvik zu kaufen.", "kaufen", "Larkan"),
    ],
)
def test_separated_verbs_are_put_together(text: str, verb: str, subject: str) -> None:
    found = clauses(text, "de")
    assert set(found) == {verb}
    assert (found[verb].subject, found[verb].kind, found[verb].passive) == (subject, "main", False)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Dorvik wurde im März von Larkan übernommen.", "übernehmen", "Dorvik"),
        ("Dorvik soll von Larkan gekauft werden.", "kaufen", "Dorvik"),
        ("Von Larkan ist Dorvik gekauft worden.", "kaufen", "Dorvik"),
        ("In das Werk werden 40 Millionen Euro investiert.", "investieren", "40 Millionen Euro"),
        ("Larkan sagte, dass die Werke bald verkauft werden.", "verkaufen", "die Werke"),
    ],
)
def test_passive(text: str, verb: str, subject: str) -> None:
    found = clauses(text, "de")[verb]
    assert (found.passive, found.subject) == (True, subject)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Den Pumpenbauer Dorvik kauft der Finanzinvestor Larkan.", "kaufen", "der Finanzinvestor Larkan"),
        ("Dem Pumpenbauer Dorvik leiht die Regio Bank 30 Millionen Euro.", "leihen", "die Regio Bank"),
        ("Den Kredit gibt dem Pumpenbauer Dorvik die Regio Bank.", "geben", "die Regio Bank"),
        ("Die Regio Bank gewährt dem Pumpenbauer Dorvik einen Kredit.", "gewähren", "Die Regio Bank"),
        ("40 Millionen Euro zahlt der Konzern Larkan.", "zahlen", "der Konzern Larkan"),
    ],
)
def test_subject_behind_the_object(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Die „Leinezeitung“ nennt eine Summe.", "nennen", "Die „Leinezeitung"),
        ("Das Projekt „Kolbnau“ kostet 40 Millionen Euro.", "kosten", "Das Projekt „Kolbnau"),
        ("Larkan sprach von „deutlich mehr“.", "sprechen", "Larkan"),
    ],
)
def test_quotation_marks_are_no_nouns(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject


def test_while_clause_before_the_main_clause() -> None:
    found = clauses("Während Larkan noch verhandelt, kauft Dorvik die Firma Selmer.", "de")
    assert (found["verhandeln"].kind, found["verhandeln"].subject) == ("sub", "Larkan")
    assert (found["kaufen"].kind, found["kaufen"].subject) == ("main", "Dorvik")


def test_while_clause_behind_the_main_clause() -> None:
    found = clauses("Larkan wartet, während Dorvik mit Selmer verhandelt.", "de")
    assert (found["verhandeln"].kind, found["verhandeln"].subject) == ("sub", "Dorvik")
    assert found["warten"].subject == "Larkan"


@pytest.mark.parametrize("opener", ["Seit", "Als", "Bis"])
def test_conjunctions_that_look_like_prepositions(opener: str) -> None:
    found = clauses(f"{opener} der Fonds Larkan am Montag Gespräche aufnahm, schwieg Dorvik.", "de")
    assert (found["aufnehmen"].kind, found["aufnehmen"].subject) == ("sub", "der Fonds Larkan")
    assert found["schweigen"].subject == "Dorvik"


def test_condition_and_content_clauses() -> None:
    found = clauses("Wenn die Behörde zustimmt, zahlt Larkan 40 Millionen Euro.", "de")
    assert (found["zustimmen"].kind, found["zustimmen"].subject) == ("sub", "die Behörde")
    assert (found["zahlen"].kind, found["zahlen"].subject) == ("main", "Larkan")
    found = clauses("Larkan dementierte, dass es Dorvik übernehmen wolle.", "de")
    assert (found["übernehmen"].kind, found["übernehmen"].subject, found["übernehmen"].modal) == ("sub", "es", "wollen")


def test_relative_clause_inside_a_main_clause() -> None:
    found = clauses("Larkan, das im Vorjahr Selmer übernommen hatte, zahlt nun 40 Millionen Euro.", "de")
    assert found["übernehmen"][1:4] == ("Larkan", "Larkan", "rel")
    assert (found["zahlen"].kind, found["zahlen"].subject) == ("main", "Larkan")


def test_relative_clause_with_preposition() -> None:
    found = clauses("Die Firma, an der sich Larkan beteiligt, baut Pumpen.", "de")
    assert found["beteiligen"][1:4] == ("Larkan", "Die Firma", "rel")
    assert found["bauen"].subject == "Die Firma"


def test_relative_clause_with_whose() -> None:
    found = clauses("Larkan, dessen Chef im März ging, kauft Dorvik.", "de")
    assert found["gehen"][1:4] == ("Chef", "Larkan", "rel")
    assert found["kaufen"].subject == "Larkan"


def test_relative_clause_behind_a_place() -> None:
    found = clauses("Larkan steckt 40 Millionen Euro in eine Fabrik in Guben, die im Herbst öffnet.", "de")
    assert found["öffnen"].antecedent == found["öffnen"].subject == "in eine Fabrik"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Larkan plant, den Pumpenbauer Dorvik für 40 Millionen Euro zu übernehmen.", "übernehmen"),
        ("Larkan hat angekündigt, 40 Millionen Euro in Dorvik zu investieren.", "investieren"),
        ("Larkan bot an, sich an Dorvik zu beteiligen.", "beteiligen"),
    ],
)
def test_infinitive_clauses_share_the_subject(text: str, verb: str) -> None:
    found = clauses(text, "de")
    assert (found[verb].kind, found[verb].subject) == ("inf", "Larkan")
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Larkan kauft Dorvik und verkauft Selmer.", ("kaufen", "verkaufen")),
        ("Larkan hat Dorvik gekauft und Selmer verkauft.", ("kaufen", "verkaufen")),
        ("Larkan will Dorvik kaufen und Selmer verkaufen.", ("kaufen", "verkaufen")),
    ],
)
def test_predicates_behind_und_share_the_subject(text: str, verbs: tuple[str, str]) -> None:
    found = clauses(text, "de")
    assert [found[v].subject for v in verbs] == ["Larkan", "Larkan"]


def test_reported_speech_without_conjunction() -> None:
    found = clauses("Larkan kaufe Dorvik, berichtete der Kurier.", "de")
    assert (found["kaufen"].subject, found["berichten"].subject) == ("Larkan", "der Kurier")


@pytest.mark.parametrize("text", ["Larkan will Dorvik nicht kaufen.", "Larkan kauft Dorvik nicht."])
def test_negation(text: str) -> None:
    assert clauses(text, "de")["kaufen"].negated
    assert not clauses(text.replace(" nicht", ""), "de")["kaufen"].negated


def test_line_without_verb_has_no_clause_with_verb() -> None:
    assert clauses("40 Millionen Euro für Dorvik", "de") == {}


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Bis 2031 Larkan GmbH investiert 40 Millionen Euro in Guben", "investieren", "Larkan GmbH"),
        ("Neue Hilfen Polen schickt der Ukraine ein Millionenpaket", "schicken", "Polen"),
        ("Pumpen Der Bund hilft mit 40 Millionen Euro", "helfen", "Der Bund"),
        ("Larkan übernimmt Dorvik-Pumpensparte Brüssel billigt den Kauf", "übernehmen", "Larkan"),
        ("Larkan übernimmt Dorvik-Pumpensparte Brüssel billigt den Kauf", "billigen", "Brüssel"),
        ("Verkauf der Sparte Dorvik rückt näher", "rücken", "Verkauf"),
        ("Larkans Pumpenbauer Dorvik investiert 40 Millionen Euro", "investieren", "Pumpenbauer Dorvik"),
    ],
)
def test_a_kicker_is_no_part_of_the_headline_behind_it(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Die 2019 an den Investor Larkan verkaufte Sparte Dorvik wächst.", "verkaufen", "Sparte Dorvik"),
        ("Larkan wächst mit dem vor zwei Jahren übernommenen Pumpenbauer Dorvik.", "übernehmen", "Pumpenbauer Dorvik"),
        ("Das vom Bund mit 40 Millionen Euro geförderte Werk steht still.", "fördern", "Werk"),
    ],
)
def test_a_participle_with_phrases_of_its_own_is_a_clause(text: str, verb: str, subject: str) -> None:
    found = clauses(text, "de")[verb]
    assert (found.kind, found.passive, found.subject) == ("attr", True, subject)


def test_superlatives_are_no_participles() -> None:
    assert set(clauses("Der bisher größte Auftrag ging an Dorvik.", "de")) == {"gehen"}


def test_um_with_an_infinitive_has_the_subject_above_it() -> None:
    found = clauses("Dorvik leiht sich 40 Millionen Euro, um das Werk in Guben zu erweitern.", "de")["erweitern"]
    assert (found.kind, found.subject) == ("inf", "Dorvik")


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Ein Bündnis aus Larkan und dem Fonds Merwin, das für Dorvik bietet, ist raus.", "bieten", "Ein Bündnis"),
        ("Eine Gruppe um den Fonds Larkan, die für Dorvik bietet, ist raus.", "bieten", "Eine Gruppe"),
        ("Larkan und der Fonds Merwin, der in Dorvik investiert, sind dabei.", "investieren", "der Fonds Merwin"),
        ("Larkan und der Fonds Merwin, die in Dorvik investieren, sind dabei.", "investieren", "Larkan"),
    ],
)
def test_a_relative_clause_hangs_on_the_list_or_group_that_fits_it(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Larkan Capital, das Boote baut, hat den Pumpenbauer Dorvik gekauft.", "kaufen", "Larkan Capital"),
        ("Larkan (gegründet 1998) kauft den Pumpenbauer Dorvik.", "kaufen", "Larkan"),
        ("Larkan (früher ein Teil von Selmer) übernimmt den Pumpenbauer Dorvik.", "übernehmen", "Larkan"),
        ("Larkan – schon Eigentümer von Selmer – kauft den Pumpenbauer Dorvik.", "kaufen", "Larkan"),
        ("Larkan – so heißt es – kauft den Pumpenbauer Dorvik.", "kaufen", "Larkan"),
        ("Larkan kauft – wie berichtet – den Pumpenbauer Dorvik.", "kaufen", "Larkan"),
        ("Dorvik, 2019 von Larkan gekauft, baut Boote.", "kaufen", "Dorvik"),
        ("Dorvik, 2019 von Larkan gekauft, baut Boote.", "bauen", "Dorvik"),
        ("Dorvik, gekauft 2019 von Larkan, baut Boote.", "kaufen", "Dorvik"),
        ("Dorvik, gekauft 2019 von Larkan, baut Boote.", "bauen", "Dorvik"),
        ("Der Umsatz wächst – der Gewinn aber sinkt – die Aktie verliert.", "sinken", "der Gewinn"),
        ("Larkan kam 2019, übernahm den Pumpenbauer Dorvik und stellte 300 Leute ein.", "übernehmen", "Larkan"),
        ("Larkan kam 2019, übernahm den Pumpenbauer Dorvik und stellte 300 Leute ein.", "einstellen", "Larkan"),
        ("Der Kurs sei gut, sagte Ida Roth und verwies auf Dorvik.", "sagen", "Ida Roth"),
        ("Larkan soll sich für Dorvik, eine Tochter von Kolb, interessieren.", "interessieren", "Larkan"),
        ("Um den Pumpenbauer Dorvik zu kaufen, hat Larkan zwei Werke geschlossen.", "kaufen", "Larkan"),
        ("Larkan teilte mit, den Pumpenbauer Dorvik gekauft zu haben.", "kaufen", "Larkan"),
        ("Das Amt erlaubt Larkan, den Pumpenbauer Dorvik zu kaufen.", "kaufen", "Larkan"),
        ("Als Larkan bei dem Pumpenbauer Dorvik einstieg, war der Markt ruhig.", "einsteigen", "Larkan"),
        ("Larkan soll sich für Dorvik, die Sparte von Selmer, interessieren.", "interessieren", "Larkan"),
    ],
)
def test_subject_past_insertions_and_in_other_clauses(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject


@pytest.mark.parametrize("verb", ["wird", "werde", "würde"])
def test_future_of_verbs_whose_participle_is_their_infinitive(verb: str) -> None:
    assert clauses(f"Dorvik {verb} von der Bank 40 Millionen Euro erhalten.", "de")["erhalten"].passive is False


def test_an_article_before_what_is_made_is_a_relative_pronoun() -> None:
    assert clauses("Larkan kauft Dorvik, das Pumpen baut, für 40 Millionen Euro.", "de")["bauen"].kind == "rel"
    assert clauses("Die Kosten von Larkan sanken, das Werk baut Pumpen.", "de")["bauen"].kind == "main"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dorvik wird die Sparte heißen, die Larkan für 40 Millionen Euro verkaufen will.", "Dorvik"),
        ("Dorvik heißt künftig die Sparte, die Larkan verkaufen will.", "Dorvik"),
        ("Die Tochter heißt Dorvik, die Larkan verkaufen will.", "Dorvik"),
        ("Nicht heißt Dorvik die Sparte, die Larkan verkaufen will.", "die Sparte"),
        ("Merwin und Dorvik heißen die Firmen, die Larkan verkaufen will.", "die Firmen"),
    ],
)
def test_what_is_told_of_a_thing_is_told_of_the_name_it_bears(text: str, told: str) -> None:
    assert clauses(text, "de")["verkaufen"].antecedent == told


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Larkan will beim Dienst Selmer der Autobauer Merwin und Kolb einsteigen.", "einsteigen", "Larkan"),
        ("Beim Dienst Selmer der Autobauer Merwin und Kolb steigt Larkan ein.", "einsteigen", "Larkan"),
        ("Merwin und Kolb übernahm Larkan für 40 Millionen Euro.", "übernehmen", "Larkan"),
        ("Die Autobauer Merwin und Kolb steigen bei Selmer ein.", "einsteigen", "Die Autobauer Merwin"),
        ("Merwin und Kolb fördern Selmer mit 40 Millionen Euro.", "fördern", "Merwin"),
        ("Selmer fördern Merwin und Kolb mit 40 Millionen Euro.", "fördern", "Merwin"),
        ("Larkan übernimmt Merwin und Kolb für 40 Millionen Euro.", "übernehmen", "Larkan"),
    ],
)
def test_a_list_is_no_subject_of_a_verb_in_the_singular(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "de")[verb].subject == subject
