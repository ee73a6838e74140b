"""What is remembered of words has a bound, however many different ones come by."""

import random

import pytest
from tests.reading import book

from newsclaims.extraction import extract
from newsclaims.gate.sentences import _gate
from newsclaims.parsing import cutter
from newsclaims.remembering import Memory
from newsclaims.tagging import _tagger


@pytest.mark.parametrize("language", ["de", "en"])
def test_memories_stay_within_their_bounds(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(5)
    tagger = _tagger(language)
    owners = (tagger, cutter(language), _gate(book(language)))
    memories = [m for owner in owners for m in vars(owner).values() if isinstance(m, Memory)]
    assert len(memories) >= 6
    for memory in memories:
        monkeypatch.setattr(memory, "_least", 50)
        monkeypatch.setattr(memory, "fresh", {})
        monkeypatch.setattr(memory, "stale", {})
    for _ in range(20):
        words = ("".join(chance.choices("abcdefghiklmnoprstu", k=7)).capitalize() for _ in range(60))
        extract(f"Kolb kauft {' '.join(words)} für 5 Millionen Euro.", language=language)  # type: ignore[arg-type]
        assert all(len(memory) <= 100 for memory in memories)
