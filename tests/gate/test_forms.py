"""No form under which a deal rule may fire is missed by the gate, as far as the tagger's own words go."""

import pytest
from tests.reading import Language, book

from newsclaims.deals import deal_rules
from newsclaims.gate.sentences import _gate
from newsclaims.tagging import _tagger

STEP = 4  # every word of the model takes half a minute


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_form_of_a_rules_words_is_known(language: Language) -> None:
    rules, gate, tagger = deal_rules(book(language)), _gate(book(language)), _tagger(language)
    beside = {w for rule in rules.rules for w in rule.with_words if " " not in w}
    missed = []
    for form, tags in sorted(tagger.cache.items())[::STEP]:
        signs = gate._signs(form)
        for tag in (tagger.int2tag[number] for number, _ in tags):
            lemma = tagger.lemma(form, tag).lower()
            fires = rules.by_noun(lemma.rsplit("-", 1)[-1]) or (tag.startswith("V") and rules.by_verb(lemma))
            if (fires and not signs.predicate) or (lemma in beside and not signs.beside):
                missed.append((form, tag, lemma))
    assert not missed
