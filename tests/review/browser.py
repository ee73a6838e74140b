"""What a reviewer does in the page, in terms of a test."""

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from review_samples import article, bank_claims, bread, bread_claims
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from newsclaims.article import Article
from newsclaims.records import Claim
from newsclaims.review.page import render_page

ALL_TEXTS = "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)"
MARKED = """
  const marks = [...document.querySelectorAll("#article mark.mine")];
  return marks.filter((m) => m.dataset.fields.split(" ").includes(arguments[0])).map((m) => m.textContent).join("|");
"""


class Browser:
    """Chromium with one page of claims open."""

    def __init__(self, driver: WebDriver) -> None:
        self.driver = driver
        self.folder = Path()

    def begin(self, folder: Path) -> None:
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.folder = folder
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
        self.driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})

    def open(
        self, claims: Iterable[Claim] | None = None, articles: Iterable[Article] | None = None, **how: Any
    ) -> None:
        """Open the page of some claims, by default of all samples, with nothing kept from earlier."""
        claims = bank_claims() + bread_claims() if claims is None else claims
        articles = [article(), bread()] if articles is None else articles
        page = render_page(claims, articles, **{"reviewing": True, "reviewer": "Ada", "name": "claims.jsonl"} | how)
        self.load(page)

    def load(self, page: str) -> None:
        path = self.folder / "page.html"
        path.write_text(page, encoding="utf-8")
        self.driver.get(path.as_uri())
        self.driver.execute_script("localStorage.clear()")
        self.driver.get(path.as_uri())

    def complaints(self) -> list[str]:
        messages = [entry["message"] for entry in self.driver.get_log("browser")]
        return [message for message in messages if "beforeunload" not in message]  # asked for, and not shown to tests

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def effort(self, script: str) -> float:
        """Seconds of the page's own computing time that a script takes, layout included."""
        self.driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
        before = self._computed()
        self.run(script)
        return self._computed() - before

    def _computed(self) -> float:
        metrics = self.driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        return float(next(m["value"] for m in metrics if m["name"] == "TaskDuration"))

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        return str(self.one(selector).get_attribute("textContent"))

    def keys(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def choose(self, selector: str, value: str) -> None:
        """Choose an option by its value."""
        Select(self.one(selector)).select_by_value(value)

    def texts(self, selector: str) -> list[str]:
        return list(self.run(ALL_TEXTS, selector))

    def marked(self, field: str) -> str:
        """The text of the current claim's marks of a field, pieces joined."""
        return str(self.run(MARKED, field))

    def current(self) -> int:
        return int(self.run("return document.querySelector('.card[aria-current=true]').dataset.index"))

    def decisions(self) -> list[str]:
        return list(self.run("return [...document.querySelectorAll('#cards .card')].map(c => c.dataset.decision)"))

    def shown(self) -> list[int]:
        return list(
            self.run(
                "return [...document.querySelectorAll('#cards .card:not([hidden])')].map(c => Number(c.dataset.index))"
            )
        )

    def download(self) -> Path:
        """Press d; the downloaded file."""
        for old in self.folder.glob("*.verdicts.jsonl"):
            old.unlink()
        self.keys("d")
        for _ in range(100):
            found = list(self.folder.glob("*.verdicts.jsonl"))
            if found:
                return found[0]
            time.sleep(0.05)
        raise AssertionError("no file was downloaded")

    def verdicts(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.download().read_text(encoding="utf-8").splitlines()]
