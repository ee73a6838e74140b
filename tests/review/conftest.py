"""A browser for the tests of the page, and files for those of the command."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from review_samples import article, bank_claims, bread, bread_claims

if TYPE_CHECKING:
    from browser import Browser

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --window-size=1280,900"
)


@pytest.fixture
def claims_file(tmp_path: Path) -> Path:
    """Four claims of two articles, as `extract` writes them; the articles are in the folder `articles` beside it."""
    path = tmp_path / "claims.jsonl"
    lines = [claim.model_dump_json(by_alias=True) for claim in bank_claims() + bread_claims()]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    (tmp_path / "articles").mkdir()
    for one in (article(), bread()):
        (tmp_path / "articles" / f"{one.id}.txt").write_text(one.text, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Browser"]:
    pytest.importorskip("selenium", reason="selenium is not installed; the extra 'test' brings it")
    binary = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    driver_path = shutil.which("chromedriver")
    if not binary or not driver_path:
        pytest.skip("no Chromium here: install chromium and chromedriver (Debian: chromium, chromium-driver)")
    from browser import Browser
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for flag in FLAGS.split():
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('chromium')}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver_path))
    yield Browser(driver)
    driver.quit()


@pytest.fixture
def browser(chromium: "Browser", tmp_path: Path) -> Iterator["Browser"]:
    """A browser without memory of other tests; a message on its console fails the test."""
    chromium.begin(tmp_path)
    yield chromium
    assert chromium.complaints() == []
