"""Words joined by "and" or a hyphen that tell of one thing, and those that stand for a thing each."""

import pytest
from tests.reading import Language, answers, clauses


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Larkan sold its European and Asian businesses to Dorvik for $5 million.",
            "en",
            ["acquisition completed Dorvik -> European and Asian businesses 5m USD"],
        ),
        (
            "Dorvik will build a storage and logistics hub in Leeds for $5 million.",
            "en",
            ["investment planned Dorvik -> storage and logistics hub in Leeds 5m USD"],
        ),
        (
            "Dorvik is buying Larkan's property and casualty unit for $5 million.",
            "en",
            ["acquisition announced Dorvik -> Larkan's property and casualty unit 5m USD"],
        ),
        (
            "Larkan agreed a $5 million buy-out of Dorvik.",
            "en",
            ["acquisition announced Larkan -> Dorvik 5m USD"],
        ),
        (
            "Larkan completed the take-over of Dorvik.",
            "en",
            ["acquisition completed Larkan -> Dorvik"],
        ),
        (
            "Larkan announced a $5 million roll-out of shops in Leeds.",
            "en",
            ["investment announced Larkan -> roll-out of shops in Leeds 5m USD"],
        ),
        (
            "Larkan verkauft sein europäisches und asiatisches Geschäft für 5 Millionen Euro an Dorvik.",
            "de",
            ["acquisition announced Dorvik -> europäisches und asiatisches Geschäft von Larkan 5m EUR"],
        ),
    ],
)
def test_words_joined_before_a_noun_tell_more_of_it(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


def test_those_who_act_are_not_joined_to_the_noun_behind_the_others() -> None:
    assert clauses("The company and government officials said that.", "en")["say"].subject == "The company"
