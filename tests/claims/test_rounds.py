"""Which of a company's rounds somebody backs: the seed round is not the Series A told beside it."""

import pytest
from tests.reading import Language, answers

_ROUNDS: list[tuple[str, Language, list[str]]] = [
    (
        "Larkan's seed round was led by Kolb Capital. Its $13 million Series A followed in June.",
        "en",
        ["funding_round completed Kolb Capital -> Larkan", "funding_round completed ? -> Larkan 13m USD"],
    ),
    (
        "Merwin Capital led Larkan's $30 million Series B. Kolb Partners led the Series A in 2019.",
        "en",
        ["funding_round completed Merwin Capital -> Larkan 30m USD", "funding_round completed Kolb Partners -> Larkan"],
    ),
    (
        "Larkan's founders won Merwin Capital for a seed round. The startup raised a $13 million Series A in June.",
        "en",
        ["funding_round completed ? -> Larkan 13m USD"],
    ),
    (
        "Larkan closed a $13 million Series A. Kolb Capital led the Series A round.",
        "en",
        ["funding_round completed Kolb Capital -> Larkan 13m USD"],
    ),
    (
        "Larkan raised $13 million in its Series A. Selmer Ventures and Kolb Partners had backed its seed round.",
        "en",
        [
            "funding_round completed ? -> Larkan 13m USD",
            "funding_round completed Selmer Ventures+Kolb Partners -> Larkan",
        ],
    ),
    (
        "Larkan raised $13 million. Kolb Capital backed the round.",
        "en",
        ["funding_round completed Kolb Capital -> Larkan 13m USD"],
    ),
    (
        "Larkan raised $13 million. Kolb Capital also put money into the round.",
        "en",
        ["funding_round completed Kolb Capital -> Larkan 13m USD"],
    ),
    (
        "Larkan raised $13 million. The round was supported by Kolb Capital and Arden Ventures.",
        "en",
        ["funding_round completed Kolb Capital+Arden Ventures -> Larkan 13m USD"],
    ),
    (
        "Larkan sammelte in seiner Series-A-Runde 13 Millionen Euro ein. Die Seed-Runde hatte Kolb Capital angeführt.",
        "de",
        ["funding_round completed ? -> Larkan 13m EUR"],
    ),
    (
        "Larkan sammelte 5 Millionen Euro ein. Angeführt wurde die Series B von Kolb Capital.",
        "de",
        ["funding_round completed Kolb Capital -> Larkan 5m EUR"],
    ),
    (
        "Larkan sammelte 5 Millionen Euro ein. Kolb Capital unterstützte die Runde.",
        "de",
        ["funding_round completed Kolb Capital -> Larkan 5m EUR"],
    ),
    (
        "Larkan raised $13 million. Kolb Capital and Arden Ventures, among others, put money into that round.",
        "en",
        ["funding_round completed Kolb Capital+Arden Ventures -> Larkan 13m USD"],
    ),
    (
        "Kolb Capital is in talks to invest $40 million in Larkan. It has held talks with firms such as Merwin Co.",
        "en",
        ["investment in_talks Kolb Capital -> Larkan 40m USD"],
    ),
    (
        "Larkan wants to raise $40 million. The startup has held talks with investors including Merwin Capital.",
        "en",
        ["funding_round planned Merwin Capital -> Larkan 40m USD"],
    ),
    (
        "Kolb Capital will 40 Millionen Euro in Larkan investieren. Larkan führt Gespräche mit Fonds wie Merwin AG.",
        "de",
        [
            "investment planned Kolb Capital -> Larkan 40m EUR",
            "investment in_talks Merwin AG -> Larkan",
        ],
    ),
    (
        "Kolb Capital führte die Finanzierungsrunde von Larkan an.",
        "de",
        ["funding_round completed Kolb Capital -> Larkan"],
    ),
]


@pytest.mark.parametrize(("text", "language", "found"), _ROUNDS)
def test_who_backs_which_round(text: str, language: Language, found: list[str]) -> None:
    assert answers(text, language) == found


_GROUPS = [
    (
        "Dorvik has received 70 million euros from venture funds led by Selmer and Larkan.",
        ["funding_round completed Selmer+Larkan -> Dorvik 70m EUR"],
    ),
    ("Dorvik got $40 million from investors led by Selmer.", ["funding_round completed Selmer -> Dorvik 40m USD"]),
    ("Dorvik received a $40 million contract from a group led by Selmer.", []),
    (
        (
            "Dorvik raised $40 million in Series B funding. Selmer led it. The round also includes money from Larkan "
            "Ventures (which led the Series A), the Kolb Fund and Merwin Partners."
        ),
        [
            "funding_round completed Selmer+Larkan Ventures+Kolb Fund+Merwin Partners -> Dorvik 40m USD",
            "funding_round completed Larkan Ventures -> Dorvik",
        ],
    ),
    (
        "Dorvik raised $40 million in Series B funding. Larkan Fund, which led the Series A, joined, as did Kolb.",
        [
            "funding_round completed Larkan Fund+Kolb -> Dorvik 40m USD",
            "funding_round completed Larkan Fund -> Dorvik",
        ],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), _GROUPS)
def test_who_pays_in_a_group_and_who_did_in_another_round(text: str, wanted: list[str]) -> None:
    assert answers(text, "en") == wanted
