"""An ordinary English word that opens a sentence is no short name of a firm that begins with it."""

from tests.reading import parties


def test_a_word_told_in_small_letters_too_is_no_name_before_a_noun() -> None:
    text = (
        "“Bank branches matter,” said a researcher. Merwin, the biggest lender, has 40 branches. "
        "The biggest British bank plans to spend £4 million to open 30 branches. Bank of Leeds has 12."
    )
    assert parties(text, "en") == [(["Merwin"], ["30 branches"])]


def test_before_a_verb_it_is_the_firm() -> None:
    text = "Bolt Pumps Ltd. makes a bolt. Bolt will buy Dorvik for £4 million."
    assert parties(text, "en") == [(["Bolt Pumps Ltd."], ["Dorvik"])]
