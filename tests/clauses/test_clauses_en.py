"""English clauses: subjects past insertions, reduced relatives, shared predicates, and the grammar of headlines."""

import pytest
from tests.reading import clauses


@pytest.mark.parametrize(
    ("text", "verb", "antecedent"),
    [
        ("Dorvik raised $40 million in a round led by Harrow Capital.", "lead", "in a round"),
        ("The round, led by Harrow Capital, values Dorvik at $300 million.", "lead", "The round"),
        ("Larkan bought the plant built by Dorvik in March.", "build", "the plant"),
        ("Its biggest purchase was Dorvik, bought from Selmer for $4 million.", "buy", "Dorvik"),
        ("Harrow Capital, based in Leeds, will acquire Dorvik.", "base", "Harrow Capital"),
    ],
)
def test_reduced_relatives_are_passive(text: str, verb: str, antecedent: str) -> None:
    found = next(c for v, c in clauses(text, "en").items() if v.split()[0] == verb)
    assert (found.kind, found.passive, found.antecedent, found.subject) == ("part", True, antecedent, antecedent)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The round, led by Harrow Capital, values Dorvik at $300 million.", "value", "The round"),
        ("Harrow Capital, based in Leeds, will acquire Dorvik.", "acquire", "Harrow Capital"),
        ("Harrow Capital, which owns Selmer, bought Dorvik for $40 million.", "buy", "Harrow Capital"),
        ("Harrow Capital, a fund from Leeds, bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital (the owner of Selmer) bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital – whose founder left – bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital, whose founder left in March, bought Dorvik.", "buy", "Harrow Capital"),
        ("Dorvik's owner has put the firm up for sale.", "put", "owner"),
        ("Having sold Selmer, Harrow Capital bought Dorvik.", "buy", "Harrow Capital"),
        ("If regulators agree, Harrow Capital will pay $40 million.", "pay", "Harrow Capital"),
        ("A Danish fund, Harrow Capital, last week bought Dorvik.", "buy", "A Danish fund, Harrow Capital"),
        ("A group led by Harrow and including Selmer Capital bought Dorvik.", "buy", "A group"),
        ("In March Harrow Capital quietly bought Dorvik.", "buy", "Harrow Capital"),
        ("In 2019 Harrow Capital bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital, one of Europe's largest funds, bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital (HRW) invested $40 million in Dorvik.", "invest", "Harrow Capital"),
        ("Dorvik, formerly known as Selmer, raised $40 million.", "raise", "Dorvik"),
        ("Selmer left, while Oman's state fund, Harrow Ltd., will buy Dorvik.", "buy", "Harrow Ltd."),
    ],
)
def test_subject_is_found_past_insertions(text: str, verb: str, subject: str) -> None:
    found = clauses(text, "en")[verb]
    assert (found.subject, found.passive) == (subject, False)


@pytest.mark.parametrize(
    ("text", "verb", "subject", "antecedent"),
    [
        ("The club Larkan sold in 2011 was valued at $90 million.", "sell", "Larkan", "The club"),
        ("The startup Ida Roth founded has raised $40 million.", "found", "Ida Roth", "The startup"),
        ("Roth founded Dorvik, which he grew and sold to Larkan.", "sell", "he", "Dorvik"),
        ("Larkan is closing Dorvik, the pump maker it bought in 2019.", "buy", "it", "Dorvik"),
        ("Larkan will use the $5 million it raised from Harrow Capital.", "raise", "it", "the $5 million"),
        ("Larkan runs Dorvik, a startup it invested in.", "invest", "it", "Dorvik"),
    ],
)
def test_relative_clauses_without_their_pronoun(text: str, verb: str, subject: str, antecedent: str) -> None:
    found = clauses(text, "en")[verb]
    assert (found.subject, found.antecedent, found.kind) == (subject, antecedent, "rel")


def test_a_name_behind_its_noun_stays_with_it() -> None:
    assert clauses("The pump maker Larkan bought Dorvik last year.", "en")["buy"].subject == "The pump maker Larkan"


def test_a_quantity_of_several_is_a_subject() -> None:
    assert clauses("Dorvik says most of them have raised $40 million.", "en")["raise"].subject == "of them"


def test_relative_clauses() -> None:
    found = clauses("Harrow Capital, which owns Selmer, bought Dorvik.", "en")
    assert found["own"][1:4] == ("Harrow Capital", "Harrow Capital", "rel")
    found = clauses("Dorvik, whose takeover by Harrow Capital failed, raised $40 million.", "en")
    assert found["fail"][1:4] == ("takeover", "Dorvik", "rel")
    assert found["raise"].subject == "Dorvik"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Harrow Capital bought Dorvik and sold Selmer.", ("buy", "sell")),
        ("Harrow Capital has bought Dorvik and will sell Selmer.", ("buy", "sell")),
        ("Harrow Capital agreed to buy Dorvik.", ("agree", "buy")),
        ("Harrow Capital wants to take over Dorvik.", ("want", "take")),
    ],
)
def test_predicates_share_the_subject(text: str, verbs: tuple[str, str]) -> None:
    found = clauses(text, "en")
    assert [found[v].subject for v in verbs] == ["Harrow Capital", "Harrow Capital"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Dorvik was acquired by Harrow Capital in March.", "acquire"),
        ("Dorvik is being acquired by Harrow Capital.", "acquire"),
        ("Dorvik will be acquired by Harrow Capital.", "acquire"),
        ("Dorvik, a maker of pumps, was valued at $300 million.", "value"),
    ],
)
def test_passive(text: str, verb: str) -> None:
    found = clauses(text, "en")[verb]
    assert (found.passive, found.subject) == (True, "Dorvik")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Harrow Capital buys Dorvik for $40 million", "buy"),
        ("Harrow Capital Acquires Pump Maker Dorvik", "acquire"),
        ("Harrow Capital Takes Over Pump Maker Dorvik", "take"),
        ("Harrow Capital eyes Dorvik stake", "eye"),
        ("Harrow Capital Invests $40 Million in Dorvik", "invest"),
    ],
)
def test_headlines(text: str, verb: str) -> None:
    found = clauses(text, "en")
    assert found[verb].subject == "Harrow Capital"
    assert (found[verb].kind, found[verb].passive) == ("main", False)


def test_headline_with_infinitive() -> None:
    assert clauses("Harrow Capital to Buy Dorvik for $40 Million", "en")["buy"].kind == "inf"


@pytest.mark.parametrize(
    ("text", "verb", "subject", "buyer"),
    [
        ("Harrow Capital's plan to buy Dorvik for $40 million was scrapped.", "scrap", "plan", "Harrow Capital"),
        ("A deal to buy Dorvik for $40 million fell apart in May.", "fall", "A deal", "A deal"),
        (
            "Selmer said that a plan by Harrow Capital to buy Dorvik had been dropped.",
            "drop",
            "a plan",
            "by Harrow Capital",
        ),
        ("Harrow Capital scrapped a plan to buy the firm it owns.", "own", "it", "Harrow Capital"),
    ],
)
def test_infinitive_of_a_subject_stands_before_its_verb(text: str, verb: str, subject: str, buyer: str) -> None:
    found = clauses(text, "en")
    assert (found[verb].subject, found["buy"].subject) == (subject, buyer)


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Capital will take over Dorvik.",
        "Harrow Capital has taken over the pump maker Dorvik.",
        "Harrow Capital took over Dorvik in March.",
    ],
)
def test_particles_belong_to_their_verb(text: str) -> None:
    found = clauses(text, "en")["take"]
    assert (found.particle, found.subject) == ("over", "Harrow Capital")


def test_speaker_and_content() -> None:
    found = clauses("Harrow Capital said it would buy Dorvik.", "en")
    assert (found["say"].subject, found["buy"].subject, found["buy"].modal) == ("Harrow Capital", "it", "would")


@pytest.mark.parametrize(
    ("text", "subject", "antecedent"),
    [
        ("Harrow Capital sold the pump maker that it bought in 2018.", "it", "the pump maker"),
        ("The firm that Harrow Capital bought makes pumps.", "Harrow Capital", "The firm"),
        ("Harrow Capital met the founder of a fund that bought Dorvik.", "of a fund", "of a fund"),
    ],
)
def test_that_tells_more_of_a_noun(text: str, subject: str, antecedent: str) -> None:
    found = clauses(text, "en")["buy"]
    assert (found.kind, found.subject, found.antecedent) == ("rel", subject, antecedent)


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Capital said that Dorvik bought Selmer.",
        "Harrow Capital told Reuters that Dorvik bought Selmer.",
        "Reports that Dorvik bought Selmer are wrong.",
        "Harrow Capital said on Monday that Dorvik bought Selmer.",
    ],
)
def test_that_opens_what_is_said(text: str) -> None:
    found = clauses(text, "en")["buy"]
    assert (found.kind, found.subject) == ("sub", "Dorvik")


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The firm that Harrow Capital bought in May makes pumps.", "make", "The firm"),
        ("A fund that invested $40 million in Dorvik sued.", "sue", "A fund"),
        ("Reports that Dorvik bought Selmer are wrong.", "be", "Reports"),
    ],
)
def test_a_verb_behind_the_clause_of_its_subject(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "en")[verb].subject == subject


@pytest.mark.parametrize("text", ["Harrow Capital has not bought Dorvik.", "Harrow Capital did not buy Dorvik."])
def test_negation(text: str) -> None:
    assert clauses(text, "en")["buy"].negated
    assert not clauses("Harrow Capital has bought Dorvik.", "en")["buy"].negated


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Harrow Capital (founded in 1998) bought Dorvik.", "buy", "Harrow Capital"),
        ("Harrow Capital, already the owner of Selmer, has bought Dorvik.", "buy", "Harrow Capital"),
        ("The news that Harrow Capital bought Dorvik came late.", "come", "The news"),
        ("Harrow Capital, which makes boats, invested $40 million in Dorvik.", "invest", "Harrow Capital"),
        ("Harrow Capital opened an office, invested $40 million in Dorvik and left.", "invest", "Harrow Capital"),
        ("Harrow Capital, a Leeds fund, injected $40 million into Dorvik.", "inject", "Harrow Capital"),
        ("Shares fell after Larkan and Merwin Partners invested $40 million in Dorvik.", "invest", "Larkan"),
        ("Harrow Capital is considering acquiring Dorvik.", "acquire", "Harrow Capital"),
        ("After lending Dorvik $40 million, Harrow Capital left.", "lend", "Harrow Capital"),
        ("By spending $40 million on Dorvik, Harrow Capital grew.", "spend", "Harrow Capital"),
        ("Larkan Pumps, Inc. raised $5 million.", "raise", "Larkan Pumps, Inc."),
        ("Larkan Co., Ltd. bought Dorvik Pumps for $5 million.", "buy", "Larkan Co., Ltd."),
    ],
)
def test_subject_past_insertions_and_misread_verbs(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "en")[verb].subject == subject


def test_what_a_sum_is_given_to_stays_passive() -> None:
    assert clauses("Dorvik, offered $40 million by Larkan, makes pumps.", "en")["offer"].passive


def test_second_relative_clause_of_one_noun() -> None:
    found = clauses("Dorvik, which makes boats and which Harrow Capital bought in May, has cut jobs.", "en")
    assert (found["buy"].subject, found["buy"].antecedent) == ("Harrow Capital", "Dorvik")


def test_never_negates_the_verb_behind_it() -> None:
    assert clauses("Harrow Capital never bought Dorvik.", "en")["buy"].negated


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Larkan did, however, spend $5 million on Dorvik.", "spend", "Larkan"),
        ("Larkan will, in turn, invest $5 million in Dorvik.", "invest", "Larkan"),
        ("Larkan will, Reuters reported, buy Dorvik.", "buy", "Larkan"),
        ("Dorvik has in the past two years raised $5 million.", "raise", "Dorvik"),
        ("Larkan Group, Dorvik said on Monday, has withdrawn its offer.", "withdraw", "Larkan Group"),
        ("Larkan fell, Dorvik said, and Selmer rose.", "rise", "Selmer"),
    ],
)
def test_verbs_go_on_behind_what_is_inserted(text: str, verb: str, subject: str) -> None:
    clause = clauses(text, "en")[verb]
    assert (clause.subject, clause.kind, clause.passive) == (subject, "main", False)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        (
            "Larkan will put $15 million into Dorvik, with the government providing a loan.",
            "provide",
            "with the government",
        ),
        (
            "Dorvik raised $40 million, with Merwin Capital contributing $10 million.",
            "contribute",
            "with Merwin Capital",
        ),
        ("Larkan ended the year, seeking a loan.", "seek", "Larkan"),
    ],
)
def test_who_acts_behind_with(text: str, verb: str, subject: str) -> None:
    assert clauses(text, "en")[verb].subject == subject
