"""Time and memory of a reconciliation: python tests/bench_reconcile.py [CLAIMS ...], default 12500 25000 50000 100000.

Makes synthetic claims on deals of very different size (some told in thousands of articles), with copies, misspelt
names, two currencies and corrections, and runs the command on them as a user would, each size in its own process.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

SYLLABLES = ("ka", "lo", "mer", "tin", "dra", "vos", "hel", "pan", "rik", "sur", "bel", "nor", "fal", "gun", "wes")
ENDINGS = ["", " AG", " GmbH", " Inc.", " plc", " Group", " SE", " Robotics", " Energy"]
TYPES = (
    ["investment"] * 5
    + ["acquisition"] * 4
    + ["funding_round"] * 3
    + ["loan", "grant", "ipo", "valuation", "valuation"]
)
STATUSES = ["in_talks", "planned", "announced", "completed", "ended"]
START = date(2025, 1, 1)


def name(rng: random.Random) -> str:
    return "".join(rng.choices(SYLLABLES, k=rng.choice((2, 3, 3, 4)))).capitalize()


def span(text: str, start: int = 0) -> dict[str, Any]:
    return {"text": text, "start": start, "end": start + len(text)}


def party(rng: random.Random, plain: str) -> dict[str, Any]:
    spelt = plain + rng.choice(ENDINGS)
    if rng.random() < 0.02 and len(plain) > 8:
        spelt = spelt[:5] + spelt[6:]
    return {"name": spelt, "kind": "company", "mentions": [span(spelt), span(plain, 200)]}


def deals(rng: random.Random, count: int) -> list[dict[str, Any]]:
    companies = [name(rng) for _ in range(max(20, count // 2))]
    made = []
    for _ in range(count):
        low = rng.randrange(1, 900) * 1_000_000
        investor, target = rng.sample(companies, 2)
        made.append({"type": rng.choice(TYPES), "who": (investor, target), "low": low, "day": rng.randrange(600)})
    return made


def amount(rng: random.Random, low: int) -> dict[str, Any] | None:
    if rng.random() < 0.2:
        return None
    bounds = rng.choice([(low, low), (None, low * 2), (low, low * 2), (low, None), (low * 9 // 10, low * 9 // 10)])
    currency = rng.choice(["EUR", "EUR", "EUR", "USD"])
    return {
        **span("eine Summe"),
        "min": bounds[0],
        "max": bounds[1],
        "currency": currency,
        "approx": rng.random() < 0.2,
    }


def claims(count: int) -> Iterator[dict[str, Any]]:
    """Synthetic claims; the largest deals hold some per cent of all."""
    rng = random.Random(7)
    known = deals(rng, max(3, count // 8))
    weights = [1 / (i + 4) for i in range(len(known))]
    outlets = [name(rng) for _ in range(max(12, min(400, count // 100)))]
    for i, deal in enumerate(rng.choices(known, weights, k=count)):
        yield claim(rng, i, deal, outlets)


def claim(rng: random.Random, i: int, deal: dict[str, Any], outlets: list[str]) -> dict[str, Any]:
    told = START + timedelta(days=deal["day"] + rng.randrange(60))
    investor, target = deal["who"]
    company = deal["type"] in {"ipo", "valuation"}
    wording = (
        " ".join(rng.choices(SYLLABLES, k=18)) if rng.random() < 0.8 else f"Agency text on {investor} and {target} " * 2
    )
    named = {"kind": "outlet", "name": rng.choice(outlets)}
    source = {**span(named["name"], 50), **named, "cue": span("berichtet", 70)}
    article = {"id": f"article-{i // 2}", "title": f"On {target}", "url": f"https://example.org/{i // 2}"}
    return {
        "id": f"{rng.getrandbits(64):016x}",
        "schema": "newsclaims/1",
        "article": {
            **article, "outlet": rng.choice(outlets), "published": told.isoformat(), "language": "de",
            "sha256": f"{i // 2:064x}",
        },
        "type": deal["type"],
        "investors": [] if company else [{**party(rng, investor), "role": "investor"}],
        "targets": [party(rng, target)],
        "amount": amount(rng, deal["low"]),
        "stake": None,
        "sources": [source] if rng.random() < 0.5 else [],
        "conditions": [span("sofern die Behörde zustimmt", 120)] if rng.random() < 0.2 else [],
        "status": rng.choice(STATUSES[:4] if rng.random() < 0.9 else STATUSES),
        "date": None,
        "evidence": [span(wording), span(wording[::-1], 400)],
        "confidence": 0.8,
        "rules": ["de.deal.invest"],
    }  # fmt: skip


def run(size: int, form: str) -> None:
    """One size: write the claims, run the command, print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.jsonl"
        with path.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(c, ensure_ascii=False) + "\n" for c in claims(size))
        code = "from newsclaims.cli import run; run()"
        command = [sys.executable, "-c", code, "reconcile", str(path), "--format", form]
        before, cpu_before = time.perf_counter(), cpu()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        took = time.perf_counter() - before
    used = cpu() - cpu_before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    times = f"{took:6.1f} s, of them {used:6.1f} s on the processor, {used / size * 1e6:5.0f} µs a claim"
    sys.stdout.write(f"{size:>8} claims: {times}; {peak:5.0f} MB; exit status {done.returncode}\n")
    sys.stdout.flush()


def cpu() -> float:
    """Processor seconds of the finished child processes."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sizes", nargs="*", type=int, default=[12_500, 25_000, 50_000, 100_000])
    parser.add_argument("--format", default="json", choices=["json", "table", "html"])
    given = parser.parse_args()
    for size in given.sizes:
        run(size, given.format)


if __name__ == "__main__":
    main()
