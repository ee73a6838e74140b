"""The whole way of an article: languages, the user's own rules and names, odd line ends, long texts."""

import time
from datetime import date
from pathlib import Path

import pytest
from tests.reading import Language, claims, told

from newsclaims.article import Article
from newsclaims.errors import InputError, LanguageError, RuleError
from newsclaims.extraction import Options, extract, extract_article

DEAL: dict[Language, str] = {
    "de": "Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro, wie er am Montag mitteilte.",
    "en": "Larkan Group is buying the pump maker Dorvik for $40 million, it said on Monday in a short statement.",
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_language_is_told_from_the_text(language: Language) -> None:
    (claim,) = extract(DEAL[language])
    assert (claim.article.language, claim.type) == (language, "acquisition")
    assert extract(DEAL[language], language=language) == [claim]


@pytest.mark.parametrize("text", ["", "Dorvik", "Le groupe rachète la société pour 40 millions d'euros, dit-on."])
def test_other_languages_are_refused(text: str) -> None:
    with pytest.raises(LanguageError):
        extract(text)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(InputError, match="character 4"):
        extract("Kolb\ud83d zahlt", language="de")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("text", ["", " \n\r\n", "\ufeff", "...", "Wetter", "(", "€", "\x00"])
def test_nothing_gives_nothing(language: Language, text: str) -> None:
    assert claims(text, language) == ()


def test_an_article_brings_what_is_known_of_it() -> None:
    article = Article(
        id="a/7", text=DEAL["en"], language="en", title="T", outlet="Kurier", url="x:y", published=date(2026, 3, 2)
    )
    found = extract_article(article)
    assert found.article is article
    (claim,) = found.claims
    assert claim.article.model_dump() == {
        "id": "a/7",
        "title": "T",
        "url": "x:y",
        "outlet": "Kurier",
        "published": "2026-03-02",
        "language": "en",
        "sha256": article.sha256,
    }


def test_dates_count_from_the_day_of_the_article() -> None:
    text = "Larkan hat Dorvik im vergangenen Jahr für 40 Millionen Euro übernommen."
    (claim,) = extract(text, language="de", published=date(2024, 5, 1))
    assert claim.date is not None
    assert (claim.date.from_, claim.date.to) == ("2023-01-01", "2023-12-31")


LINES = """Larkan kauft Dorvik

Der Konzern Larkan übernimmt den Pumpenbauer Dorvik. Er zahlt 40 Millionen Euro.

Der Kauf steht unter dem Vorbehalt, dass der Rat zustimmt."""


def test_line_ends_make_no_difference() -> None:
    plain, windows = (claims(text, "de") for text in (LINES, LINES.replace("\n", "\r\n")))
    assert [told(c) for c in plain] == [told(c) for c in windows]
    assert [[e.text for e in c.evidence] for c in plain] == [[e.text for e in c.evidence] for c in windows]
    assert [c.id for c in plain] == [c.id for c in windows]


def test_dropped_candidates_say_why() -> None:
    found = extract_article(Article(id="a", text="Die Firma investiert 40 Millionen Euro.", language="de"))
    assert found.claims == ()
    assert [(r.reason, r.rule) for r in found.rejected] == [("neither investor nor target is named", "de.deal.invest")]


ADDED = """
rules:
  - id: own.snaffle
    type: acquisition
    verbs: [snaffle]
    investor: [subject]
    target: [object]
    examples:
      - text: "Kolb Group snaffled Dane for $5 million."
        claims: [{type: acquisition, investors: [Kolb Group], targets: [Dane]}]
"""


def rules_of(folder: Path, language: Language, text: str) -> Options:
    (folder / language).mkdir()
    (folder / language / "deals.yaml").write_text(text, encoding="utf-8")
    return Options(rules=(folder,))


def test_a_rule_of_the_users_own(tmp_path: Path) -> None:
    text = "Larkan Group snaffled Dorvik for $40 million."
    assert claims(text, "en") == ()
    (claim,) = claims(text, "en", options=rules_of(tmp_path, "en", ADDED))
    assert told(claim) == "acquisition completed Larkan Group -> Dorvik 40m USD"
    assert "own.snaffle" in claim.rules


def test_packaged_rules_stay_beside_it(tmp_path: Path) -> None:
    options = rules_of(tmp_path, "en", ADDED)
    assert claims(DEAL["en"], "en", options=options) == claims(DEAL["en"], "en")
    assert claims(DEAL["de"], "de", options=options) == claims(DEAL["de"], "de")


def test_a_rule_of_a_known_id_replaces_the_packaged_one(tmp_path: Path) -> None:
    text = "Larkan plant, 40 Millionen Euro in Dorvik zu investieren. Larkan investiert 40 Millionen Euro in Dorvik."
    before = claims(text, "de")
    assert {r for c in before for r in c.rules} >= {"de.deal.invest"}
    changed = ADDED.replace("own.snaffle", "de.deal.invest").replace("snaffle", "invertieren")
    after = claims(text, "de", options=rules_of(tmp_path, "de", changed))
    assert before
    assert all("de.deal.invest" not in c.rules for c in after)


def test_a_faulty_rule_names_its_place(tmp_path: Path) -> None:
    options = rules_of(tmp_path, "en", ADDED.replace("verbs:", "verb:"))
    with pytest.raises(RuleError, match=r"deals\.yaml:3.*own\.snaffle.*verbs"):
        claims(DEAL["en"], "en", options=options)


NAMES = """
names:
  - {name: Oddly Quiet Pumps, expands: [OQP], described: [pumpenriese, pump giant]}
"""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Konzern Larkan zahlt 40 Millionen Euro für OQP."),
        ("en", "Larkan Group is buying OQP for $40 million."),
    ],
)
def test_names_of_the_users_own(tmp_path: Path, language: Language, text: str) -> None:
    path = tmp_path / "names.yaml"
    path.write_text(NAMES, encoding="utf-8")
    (claim,) = claims(text, language, options=Options(names=(path,)))
    assert [t.name for t in claim.targets] == ["Oddly Quiet Pumps"]
    assert [m.text for m in claim.targets[0].mentions] == ["OQP"]


QUIET: dict[Language, str] = {
    "de": "Am Morgen war Nebel am Hafen, und die Katze schlief. Gegen Mittag kam die Sonne.\n\n",
    "en": "The fog was thick in the morning. Nobody saw the cat, and nobody heard it.\n\n",
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_long_texts_without_deals_are_passed_over_quickly(language: Language) -> None:
    text = QUIET[language] * (2_000_000 // len(QUIET[language]))
    started = time.process_time()
    assert claims(text, language) == ()
    assert time.process_time() - started < 20


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_deal_far_down_is_found(language: Language) -> None:
    text = QUIET[language] * 300 + DEAL[language]
    (claim,) = claims(text, language)
    assert claim.evidence[0].start > 20_000
