"""That the work on an article grows with its length, no faster: lines of the package that are run are counted."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from types import FrameType
from typing import Any

import pytest
from tests.reading import Language

from newsclaims.article import Article
from newsclaims.extraction import extract_article

STORIES: dict[Language, str] = {
    "de": "{name} übernimmt {other}\n\nDer Pumpenbauer {name} aus Jena kauft den Konkurrenten {other} für {n} Millionen"
    " Euro. Das teilte das Unternehmen am {day}. Mai mit. Der Kauf hänge davon ab, dass das Kartellamt zustimmt, sagte"
    " ein Sprecher. {other} sei {n}5 Millionen Euro wert, berichtet der Merwiner Kurier. Am Morgen war Nebel am Hafen."
    " Die Firma baut seit Jahren Pumpen, und das Geschäft läuft. Vor dem Tor steht ein alter Kran."
    " Kreise bestreiten den Preis. An {other} hält ein Fonds"
    " {day} Prozent. Das Land gibt {day} Millionen Euro dazu, sofern der Rat zustimmt.\n\n",
    "en": "{name} buys {other}\n\nPump maker {name} has agreed to buy its rival {other} for ${n} million, the company"
    " said on May {day}. The deal depends on approval by the council, a spokesman said. {other} is valued at ${n}5"
    " million, the Merwin Courier reported. The fog was thick in the morning. The firm has made pumps for years, and"
    " business is good. An old crane stands at the gate."
    " People familiar with the matter denied the price. A fund owns {day}% of {other}. The state will"
    " add ${day} million if the council agrees.\n\n",
}
NAMES = ("Larkan", "Dorvik", "Selmer", "Harwich", "Brellin", "Ostrava", "Quendel", "Tambor", "Veldor", "Wexler")
SHORT, TIMES = 10_000, 10


def article(language: Language, size: int) -> Article:
    """Stories one behind the other, each of other firms and sums."""
    firms = (f"{a}{b.lower()}" for a in cycle(NAMES) for b in NAMES)
    stories = (
        STORIES[language].format(name=f"{a} AG", other=b, n=10 + n, day=1 + n % 28)
        for n, (a, b) in enumerate(zip(firms, firms, strict=False))
    )
    text = "".join(islice(stories, size // 500 + 1))[:size]
    return Article(id="long", text=text, language=language)


@contextmanager
def counted() -> Iterator[list[int]]:
    """Counts lines: each round of a loop is one more, also of one that stands in one line."""
    count = [0]

    def trace(_: FrameType, event: str, __: Any) -> Any:
        count[0] += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield count
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("language", ["de", "en"])
def test_ten_times_the_text_is_at_most_twelve_times_the_work(language: Language) -> None:
    short, long = article(language, SHORT), article(language, SHORT * TIMES)
    extract_article(long, reasons=False)  # loads models and rules, and fills what is remembered
    with counted() as few:
        claims = extract_article(short, reasons=False).claims
    with counted() as many:
        more = extract_article(long, reasons=False).claims
    assert len(more) > 5 * len(claims) > 0
    assert many[0] < 12 * few[0], f"{few[0]:,} lines for {SHORT:,} characters, {many[0]:,} for {TIMES} times as many"
