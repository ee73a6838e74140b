"""Speed and memory of extraction over articles, in one process: `python tests/bench_extract.py ARTICLES.jsonl`.

ARTICLES.jsonl holds one article a line with "text" and "language", and whatever else it may have. A line of the
table for each language, and one for all: articles, kilobytes (UTF-8) and claims, articles and kilobytes a second of
processor time, milliseconds of the slowest article. Models and rules are loaded before the clock starts; each article
is read once. Below the table stands the highest memory that the process came to. `--slowest N` names articles.
"""

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclaims.article import Article
from newsclaims.extraction import extract_article
from newsclaims.records import Language

WARMING: dict[Language, str] = {
    "de": "Der Konzern Larkan übernimmt den Pumpenbauer Dorvik im Mai für 5 Mio. Euro, falls der Rat zustimmt.",
    "en": "Larkan Group will buy Dorvik in May for $5 million if the council agrees, it said on Monday.",
}
HEAD = ("", "articles", "kB", "claims", "articles/s", "kB/s", "slowest ms")


@dataclass(frozen=True, slots=True)
class Run:
    """One article's run: its size in bytes, its claims, its processor seconds."""

    id: str
    language: Language
    size: int
    claims: int
    seconds: float


def run(article: Article) -> Run:
    """Extract one article by the clock."""
    start = time.process_time()
    claims = extract_article(article).claims
    seconds = time.process_time() - start
    return Run(article.id, article.language, len(article.text.encode()), len(claims), seconds)


def articles(path: Path) -> Iterator[Article]:
    """The articles of the file, by line."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            known = json.loads(line)
            yield Article(id=str(known.get("id", number)), text=known["text"], language=known["language"])


def line(name: str, runs: Sequence[Run]) -> tuple[str, ...]:
    """One line of the table."""
    seconds = sum(r.seconds for r in runs) or 1e-9
    size = sum(r.size for r in runs) / 1000
    slowest = max(r.seconds for r in runs) * 1000
    numbers = (len(runs), size, sum(r.claims for r in runs), len(runs) / seconds, size / seconds, slowest)
    return (name, *(f"{n:,.1f}" if isinstance(n, float) and n < 100 else f"{n:,.0f}" for n in numbers))


def table(runs: Sequence[Run]) -> Iterator[str]:
    """The table: a line a language, and one for all where there are several."""
    languages = sorted({r.language for r in runs})
    rows = [line(x, [r for r in runs if r.language == x]) for x in languages]
    rows += [line("all", runs)] if len(languages) > 1 else []
    yield from ("".join(f"{cell:>12}" for cell in row).rstrip() for row in (HEAD, *rows))


def main() -> None:
    """Read the articles and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--language", choices=["de", "en"], help="only the articles of this language")
    parser.add_argument("--slowest", type=int, default=0, metavar="N", help="name the N slowest articles")
    asked = parser.parse_args()
    for language, text in WARMING.items():
        run(Article(id="warming", text=text, language=language))
    runs = [run(a) for a in articles(asked.articles) if asked.language in (None, a.language)]
    if not runs:
        parser.error(f"{asked.articles}: no articles")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    slow = sorted(runs, key=lambda r: -r.seconds)[: asked.slowest]
    named = (f"{r.seconds * 1000:8,.0f} ms {r.size / 1000:8,.1f} kB  {r.id}" for r in slow)
    sys.stdout.write("\n".join([*table(runs), f"peak memory {peak:,.0f} MB", *named]) + "\n")


if __name__ == "__main__":
    main()
