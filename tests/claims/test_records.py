"""What every record keeps to: stable ids, sound confidence, the same bytes every time, places that slice back."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading import Language, answers, claims, spans

from newsclaims.output.schema import claim_schema
from newsclaims.records import Claim

TEXTS: list[tuple[Language, str]] = [
    (
        "de",
        """Larkan kauft Dorvik für 40 Millionen Euro

Der Konzern Larkan übernimmt den Pumpenbauer Dorvik für 40 Millionen Euro, sofern das Kartellamt zustimmt, berichtet das
Handelsblatt. Dorvik hatte 2019 bei Merwin Ventures 5 Mio. Dollar eingesammelt und wurde mit 30 Mio. Dollar bewertet.

Larkan hält zudem 30 Prozent an Selmer. Die Merkur Bank gibt Selmer einen Kredit über rund 12 Mio. Euro.""",
    ),
    (
        "en",
        """Dorvik Raises $40 Million

Dorvik, a pump maker, has raised $40 million in a round led by Harrow Capital at a valuation of $300 million, the
Financial Times reported, citing people familiar with the matter.

Larkan Group may buy up to 30% of Dorvik for €20 million ($22 million) if shareholders agree. Dorvik received a grant of
$2 million from the British government in 2019.""",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=["de", "en"])
def test_records_are_sound(language: Language, text: str) -> None:
    found = claims(text, language)
    assert len(found) >= 3
    for claim in found:
        assert 0 < claim.confidence <= 1
        assert claim.rules
        assert claim.evidence
        assert all(text[s.start : s.end] == s.text and s.text.strip() == s.text for s in spans(claim))
        assert claim.article.id == "made-up"


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=["de", "en"])
def test_records_survive_json(language: Language, text: str) -> None:
    for claim in claims(text, language):
        line = claim.model_dump_json()
        assert Claim.model_validate_json(line) == claim
        assert fits(json.loads(line), claim_schema())


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a record has just the keys that the published schema asks for, all the way down."""
    definitions = schema.get("$defs", {})

    def check(value: Any, part: dict[str, Any]) -> bool:
        if "$ref" in part:
            return check(value, definitions[part["$ref"].rsplit("/", 1)[-1]])
        if "anyOf" in part:
            return any(check(value, p) for p in part["anyOf"])
        if part.get("type") == "object":
            known = part["properties"]
            return (
                isinstance(value, dict)
                and value.keys() == known.keys()
                and all(check(value[k], known[k]) for k in known)
            )
        if part.get("type") == "array":
            return isinstance(value, list) and all(check(v, part["items"]) for v in value)
        if "enum" in part or "const" in part:
            return value in part.get("enum", [part.get("const")])
        kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}
        return isinstance(value, kinds[part["type"]])

    return check(value, schema)


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=["de", "en"])
def test_same_text_gives_the_same_bytes(language: Language, text: str) -> None:
    once, twice = ("\n".join(c.model_dump_json() for c in claims(text, language)) for _ in range(2))
    assert once == twice


ADDED: dict[Language, str] = {"de": "Am Dienstag regnete es in Guben.", "en": "It rained in Leeds on Tuesday."}


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=["de", "en"])
def test_ids_do_not_move_with_the_text(language: Language, text: str) -> None:
    ids = [c.id for c in claims(text, language)]
    assert len(set(ids)) == len(ids)
    added = ADDED[language]
    head, body = text.split("\n\n", 1)
    for longer in (f"{text}\n\n{added}", f"{text} {added}", f"{head}\n\n{added}\n\n{body}"):
        assert [c.id for c in claims(longer, language)] == ids


def test_ids_tell_claims_apart() -> None:
    texts = [
        "Larkan kauft Dorvik für 40 Millionen Euro.",
        "Larkan kauft Dorvik für 41 Millionen Euro.",
        "Larkan kauft Selmer für 40 Millionen Euro.",
        "Merwin Ventures kauft Dorvik für 40 Millionen Euro.",
        "Larkan kauft Dorvik für 40 Millionen Euro, berichtet das Handelsblatt.",
    ]
    ids = [c.id for text in texts for c in claims(text, "de")]
    assert len(ids) == len(set(ids)) == len(texts)


def test_confidence_falls_with_what_is_read_from_elsewhere() -> None:
    (whole,) = claims("Larkan kauft den Pumpenbauer Dorvik für 40 Millionen Euro.", "de")
    (pieced,) = claims("Larkan kauft den Pumpenbauer Dorvik. Der Kaufpreis beträgt 40 Millionen Euro.", "de")
    (bare,) = claims("Larkan kauft den Pumpenbauer Dorvik.", "de")
    assert whole.confidence > pieced.confidence
    assert whole.confidence > bare.confidence


WORDS: dict[Language, str] = {
    "de": """Larkan Dorvik kauft übernimmt für 40 Millionen Euro 30 Prozent an der den das Werk , . und will laut
        Reuters sofern zustimmt Runde sammelt ein die wird bewertet mit ¶ „ “ je Kredit Bund fördert bis zu""",
    "en": """Larkan Dorvik buys acquired for $40 million 30% of the a stake , . and will said Reuters if agree round
        raised led by valued at which plant ¶ “ ” each loan government grants up to it company""",
}


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=80)
@given(data=st.data())
def test_any_row_of_words_gives_sound_records(language: Language, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(WORDS[language].split()), max_size=30))
    text = " ".join(words).replace("¶", "\n\n")
    found = claims(text, language)
    assert all(0 < c.confidence <= 1 and c.evidence for c in found)
    assert len({c.id for c in found}) == len(found)


def test_a_range_per_share_is_no_sum_of_a_deal() -> None:
    text = "Dorvik could offer between $30 and $32 per share, or up to $2.7 billion, for Selmer."
    assert answers(text, "en") == ["acquisition in_talks Dorvik -> Selmer ..2700m USD"]


def test_an_unlisted_outlet_in_quotation_marks_and_a_stake_taken_in_a_firm() -> None:
    text = "Nach Informationen der „Brenzer Zeitung“ steigt zudem der Konzern Dorvik mit 20 Prozent bei Larkan ein."
    (claim,) = claims(text, "de")
    assert [s.name for s in claim.sources] == ["Brenzer Zeitung"]
    assert claim.stake is not None
    assert claim.stake.min == 20
