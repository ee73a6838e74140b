from collections.abc import Callable

import pytest

from newsclaims.amounts import Money, StakeFound, find_money, find_stakes
from newsclaims.rulebook import Rulebook

Row = tuple[str, float | None, float | None, str | None, bool]


@pytest.fixture(scope="session", params=["de", "en"])
def book(request: pytest.FixtureRequest) -> Rulebook:
    return Rulebook(request.param)


@pytest.fixture(scope="session")
def money() -> Callable[[str, str], list[Money]]:
    return lambda language, text: find_money(text, Rulebook(language))


@pytest.fixture(scope="session")
def stakes() -> Callable[[str, str], list[StakeFound]]:
    return lambda language, text: find_stakes(text, Rulebook(language), find_money(text, Rulebook(language)))
