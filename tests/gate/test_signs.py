"""No rule fires where the words of its sentence are no sign of it, and no form of a rule's words is missed."""

from pathlib import Path

import pytest
from tests.reading import Language, book

from newsclaims.amounts import find_money, find_stakes
from newsclaims.article import Article
from newsclaims.claims import draft_sentence, finish
from newsclaims.clauses import analyse
from newsclaims.deals import deal_rules, frames_of
from newsclaims.extraction import extract_article
from newsclaims.gate import confirmed, promises
from newsclaims.gate.signs import Signs
from newsclaims.names import find_names
from newsclaims.parsing import parse
from newsclaims.tagging import _tagger

CORPUS = Path(__file__).parents[2] / "corpus"
STEP = 4  # every word of the model takes half a minute


def texts(language: Language) -> list[str]:
    """The corpus, and the examples and near misses of the rules."""
    examples = [e.text for rule in deal_rules(book(language)).rules for e in (*rule.examples, *rule.near_misses)]
    return [p.read_text(encoding="utf-8") for p in sorted((CORPUS / language).glob("*.txt"))] + examples


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_form_of_a_rules_words_is_known(language: Language) -> None:
    rules, signs, tagger = deal_rules(book(language)), Signs(book(language)), _tagger(language)
    beside = {w for rule in rules.rules for w in rule.with_words if " " not in w}
    missed = []
    for form, tags in sorted(tagger.cache.items())[::STEP]:
        for tag in (tagger.int2tag[number] for number, _ in tags):
            lemma = tagger.lemma(form, tag).lower()
            fires = [*rules.by_noun(lemma.rsplit("-", 1)[-1]), *(rules.by_verb(lemma) if tag.startswith("V") else ())]
            fires = [rule for rule in fires if not rule.without_words & {form, lemma}]
            if (fires or lemma in beside) and not signs.of_form(form):
                missed.append((form, tag, lemma))
    assert not missed


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_is_passed_over_tells_nothing(language: Language) -> None:
    """Each sentence of a text is analysed; those that the gate passes over give no frame, or none that may stand."""
    for text in texts(language):
        money = find_money(text, book(language))
        stakes = find_stakes(text, book(language), money)
        document = parse(text, book(language))
        names = find_names(document, [(m.start, m.end) for m in money])
        drafts = []
        for sentence, promise in zip(document.sentences, promises(document, money, stakes), strict=True):
            syntax = analyse(sentence, book(language), names, money, stakes)
            found = draft_sentence(document, names, syntax, frames_of(syntax, book(language))[0])
            kept = confirmed(sentence, promise, book(language))
            assert (promise.deal and kept.deal) or not any(d.money or d.rule.investor or d.rule.target for d in found)
            drafts += found
        claims, _ = finish(Article(id="x", text=text, language=language), document, names, drafts)
        gated = extract_article(Article(id="x", text=text, language=language), reasons=False).claims
        assert gated == claims, text
