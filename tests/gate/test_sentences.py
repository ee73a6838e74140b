"""Which sentences are read at all, and that what is passed over changes no claim."""

from pathlib import Path

import pytest
from tests.reading import Language, book

from newsclaims.amounts import find_money, find_stakes
from newsclaims.article import Article
from newsclaims.deals import deal_rules
from newsclaims.extraction import extract_article
from newsclaims.gate import Promise, promises
from newsclaims.parsing import parse

CORPUS = Path(__file__).parents[2] / "corpus"


def promise(text: str, language: Language) -> Promise:
    """What the only sentence of a text may tell."""
    money = find_money(text, book(language))
    (found,) = promises(parse(text, book(language)), money, find_stakes(text, book(language), money))
    return found


@pytest.mark.parametrize(
    ("language", "text", "deal", "alone"),
    [
        ("de", "Der Wind drehte am Abend.", False, False),
        ("de", "Kolb übernahm Dane.", True, True),
        ("de", "Kolb steigt bei Dane ein.", True, True),
        ("de", "Das Werk kostet viel.", True, False),
        ("de", "Das Werk kostet 40 Millionen Euro.", True, True),
        ("en", "The weather turned cold.", False, False),
        ("en", "Corvane bought Dane.", True, True),
        ("en", "Corvane raised it again.", True, False),
        ("en", "Corvane raised $40 million again.", True, True),
        ("en", "Corvane, $40 million.", True, True),
    ],
)
def test_what_a_sentence_may_tell(language: Language, text: str, deal: bool, alone: bool) -> None:
    assert promise(text, language)[:2] == (deal, alone)


@pytest.mark.parametrize("language", ["de", "en"])
def test_examples_of_the_rules_pass(language: Language) -> None:
    for rule in deal_rules(book(language)).rules:
        for example in rule.examples:
            money = find_money(example.text, book(language))
            stakes = find_stakes(example.text, book(language), money)
            assert any(p.alone for p in promises(parse(example.text, book(language)), money, stakes)), example.text


@pytest.mark.parametrize("language", ["de", "en"])
def test_claims_are_the_same_without_reasons(language: Language) -> None:
    for path in sorted((CORPUS / language).glob("*.txt")):
        article = Article(id=path.stem, text=path.read_text(encoding="utf-8"), language=language)
        assert extract_article(article, reasons=False).claims == extract_article(article).claims
